/**
 * Types notes into the page of a meeting while everything around it breaks, again and again, and looks whether every character is
 * there, once. Needs the built server in `dist/`.
 */
import type { ChildProcess } from 'node:child_process'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchBrowser } from '../browser.ts'
import { startServer, stopServer } from '../server.ts'

const CHARACTERS = 2000
const robin = { name: 'Robin Vale', email: 'robin@example.org', password: 'a quiet long password' }

export const troubles = [
  'network cut',
  'server killed',
  'page reloaded',
  'session ended',
  'disk full',
] as const
type Trouble = (typeof troubles)[number]

export interface LossRound {
  characters: number
  lines: number
  /** How often each trouble came. */
  met: Record<Trouble, number>
  /** Lines that are not there, and lines that are there and were not typed, or twice. */
  lost: string[]
  doubled: string[]
}

interface Stage {
  base: string
  browser: Browser
  folder: string
  /** Kills the server as a power cut would, and starts it again. */
  restart(): Promise<void>
  /** Where one may mount a small disk, fills it and empties it again; null elsewhere. */
  disk: { fill(): void; empty(): void } | null
  close(): Promise<void>
}

/** Plays so many rounds; `heard` is told of each. */
export async function lossRounds(
  rounds: number,
  heard: (round: LossRound, nth: number) => void,
): Promise<LossRound[]> {
  const stage = await openStage()
  const context = await stage.browser.newContext({ baseURL: stage.base })
  context.setDefaultTimeout(30_000)
  try {
    const page = await context.newPage()
    await signUp(page)
    const played: LossRound[] = []
    for (let nth = 0; nth < rounds; nth++) {
      const round = await playRound(stage, context, page, nth)
      played.push(round)
      heard(round, nth)
    }
    return played
  } finally {
    await context.close()
    await stage.close()
  }
}

async function playRound(stage: Stage, context: BrowserContext, page: Page, nth: number): Promise<LossRound> {
  const random = mulberry(20261129 + nth)
  const met = Object.fromEntries(troubles.map((trouble) => [trouble, 0])) as Record<Trouble, number>
  const lines = linesFor(nth, random)
  const path = await newMeeting(stage, page, nth)
  await open(page, path)
  const makes = troubleMaker(stage, context, page, path, met)
  for (const line of lines) {
    const characters = Array.from(line)
    while (characters.length > 0) {
      await page.keyboard.insertText(characters.splice(0, 1 + Math.floor(random() * 8)).join(''))
      if (random() < 0.03) await makes(random)
    }
    await page.keyboard.press('Enter')
  }
  await calm(stage, context, page, path)
  const there = await page.locator('[data-note] .mt-words').allTextContents()
  return {
    characters: lines.join('').length,
    lines: lines.length,
    met,
    lost: lines.filter((line) => !there.includes(line)),
    doubled: there.filter((line, at) => !lines.includes(line) || there.indexOf(line) !== at),
  }
}

/** One trouble at a time; what was cut before comes back first. */
function troubleMaker(
  stage: Stage,
  context: BrowserContext,
  page: Page,
  path: string,
  met: LossRound['met'],
): (random: () => number) => Promise<void> {
  let isCut = false
  const cut = async (isNow: boolean) => {
    isCut = isNow
    await context.setOffline(isNow)
  }
  const does: Record<Trouble, () => Promise<void>> = {
    'network cut': () => cut(!isCut),
    'server killed': () => stage.restart(),
    async 'page reloaded'() {
      await cut(false)
      await open(page, path)
    },
    async 'session ended'() {
      await cut(false)
      await context.clearCookies()
      await sleep(200)
      await open(page, path)
    },
    async 'disk full'() {
      stage.disk?.fill()
      await sleep(300)
      stage.disk?.empty()
    },
  }
  const possible = troubles.filter((trouble) => trouble !== 'disk full' || stage.disk)
  return async (random) => {
    const trouble = possible[Math.floor(random() * possible.length)] as Trouble
    met[trouble]++
    await does[trouble]()
  }
}

/** Everything works again; what is still on the device goes to the server, and the page is read once more. */
async function calm(stage: Stage, context: BrowserContext, page: Page, path: string): Promise<void> {
  stage.disk?.empty()
  await context.setOffline(false)
  await open(page, path)
  await page.locator('[data-state]', { hasText: /^Saved$/ }).waitFor()
  await page.reload()
}

/** Opens the meeting, through the sign-in where the session has ended; the cursor stands behind what was typed. */
async function open(page: Page, path: string): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    try {
      await page.goto(path)
      if (page.url().includes('/sign-in')) {
        await page.getByLabel('Email').fill(robin.email)
        await page.getByLabel('Password').fill(robin.password)
        await page.getByRole('button', { name: 'Sign in' }).click()
        await page.waitForURL(`**${path}`)
      }
      await page.locator('.mt-face').waitFor()
      await page.locator('#note').focus()
      await page.keyboard.press('Control+End')
      return
    } catch {
      await sleep(250)
    }
  }
  throw new Error('The meeting cannot be opened.')
}

async function newMeeting(stage: Stage, page: Page, nth: number): Promise<string> {
  const does = async (verb: string, form: Record<string, string>): Promise<Record<string, string>> => {
    const answer = await page.request.post(`/do/${verb}`, { form, headers: { origin: stage.base } })
    if (!answer.ok()) throw new Error(`${verb}: ${answer.status()}`)
    return answer.json()
  }
  const { id: personId = '' } = await does('add-person', { name: `Maya Chen ${nth}` })
  const { id: conversationId = '' } = await does('start-conversation', { personId })
  return `/conversations/${conversationId}/meet`
}

async function signUp(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByLabel('Your name').fill(robin.name)
  await page.getByLabel('Email').fill(robin.email)
  await page.getByLabel('Password').fill(robin.password)
  await page.getByRole('button', { name: 'Create account' }).click()
  await page.waitForURL('**/')
}

/** Lines of 2,000 characters in all, no two alike, with letters of several scripts. */
function linesFor(nth: number, random: () => number): string[] {
  const words =
    'tea letter launch complaint Zsófia reads Fridays 茶 “brief” tins 👩🏽‍🔬 spring naïve מכתב quarter'.split(
      ' ',
    )
  const lines: string[] = []
  for (let count = 0; count < CHARACTERS; ) {
    const length = 4 + Math.floor(random() * 9)
    const picked = Array.from({ length }, () => words[Math.floor(random() * words.length)])
    const line = `${nth}.${lines.length} ${picked.join(' ')}`
    lines.push(line)
    count += line.length
  }
  return lines
}

async function openStage(): Promise<Stage> {
  const home = mkdtempSync(join(tmpdir(), 'wellmet-loss-'))
  const folder = join(home, 'data')
  mkdirSync(folder)
  const isSmall = mountSmall(folder)
  const settings = { WELLMET_DATA: folder, PORT: String(await freePort()) }
  let server = await startServer(settings)
  const { browser, close } = await launchBrowser()
  const filler = join(folder, 'filler')
  return {
    base: server.base,
    browser,
    folder,
    async restart() {
      await killed(server.child)
      server = await startServer(settings)
    },
    disk: isSmall
      ? {
          fill() {
            try {
              writeFileSync(filler, Buffer.alloc(64 * 1024 * 1024))
            } catch {
              // It is full.
            }
          },
          empty: () => rmSync(filler, { force: true }),
        }
      : null,
    async close() {
      await close()
      await stopServer(server.child)
      if (process.platform === 'linux' && isSmall) execFileSync('umount', ['-l', folder])
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** Only where one may: as root on Linux. */
function mountSmall(folder: string): boolean {
  if (process.platform !== 'linux') return false
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=48m', 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

async function killed(child: ChildProcess): Promise<void> {
  const gone = new Promise((exit) => child.once('exit', exit))
  child.kill('SIGKILL')
  await gone
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  return typeof address === 'object' && address ? address.port : 0
}

/** The same numbers each time, so that a round that fails can be played again. */
function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
