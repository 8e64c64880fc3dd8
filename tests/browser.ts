/**
 * A real browser for a suite: the one in node_modules, so that nothing else need be installed, else the one found on
 * the machine. Make pages from `browser.newContext()`: this build cannot do `browser.newPage()`.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { isMusl } from './musl.ts'

/** Launches it; `close` also removes what it unpacked. */
export async function launchBrowser(): Promise<{ browser: Browser; close: () => Promise<void> }> {
  const home = mkdtempSync(join(tmpdir(), 'wellmet-browser-'))
  const executablePath = (await unpacked(home)) ?? installed()
  const browser = await chromium.launch({ executablePath, args, env: environment(home) })
  const close = async () => {
    await browser.close()
    rmSync(home, { recursive: true, force: true })
  }
  return { browser, close }
}

/** Root cannot have the sandbox; the rest keeps the browser from calling home. */
const args = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
]

/** The packed Chromium is for x64 Linux, and unpacks its libraries only where it thinks it runs at its host. */
async function unpacked(home: string) {
  if (process.platform !== 'linux' || process.arch !== 'x64' || isMusl) return
  const before = { ...process.env }
  Object.assign(process.env, { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x', TMPDIR: home })
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    return await packed.executablePath()
  } finally {
    for (const name of ['AWS_EXECUTION_ENV', 'TMPDIR', 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH', 'HOME'])
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
  }
}

/** Where each system keeps the browsers that people install. */
function installed(): string {
  const { PROGRAMFILES = '', LOCALAPPDATA = '', PATH = '' } = process.env
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
  const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
  const places = {
    win32: [PROGRAMFILES, process.env['ProgramFiles(x86)'] ?? '', LOCALAPPDATA].flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
    darwin: apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`),
    linux: PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
  }
  const found = (places[process.platform as keyof typeof places] ?? places.linux).find((path) =>
    existsSync(path),
  )
  if (!found) throw new Error('No browser is here. Install Chrome, Chromium or Edge.')
  return found
}

function environment(home: string) {
  if (process.platform !== 'linux') return process.env as Record<string, string>
  const fonts = join(home, 'fonts')
  mkdirSync(fonts, { recursive: true })
  // The packed list of font folders knows only one place; with no font at all, a form field ends the browser.
  writeFileSync(
    join(fonts, 'fonts.conf'),
    `<fontconfig><dir>${fonts}</dir><dir>/usr/share/fonts</dir><cachedir>${join(home, 'fonts-cache')}</cachedir></fontconfig>`,
  )
  return {
    ...process.env,
    HOME: home,
    TMPDIR: home,
    FONTCONFIG_PATH: fonts,
    LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
  }
}
