/** A visitor: the built server with a data folder of its own, and a browser that has never been there. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { launchBrowser } from '../browser.ts'
import { startServer, stopServer } from '../server.ts'

export interface Place {
  base: string
  browser: Browser
  /** A new browser session, at this width and in this theme; no one is signed in. */
  visit(options?: BrowserContextOptions): Promise<BrowserContext>
  /** What the server wrote on its outputs so far. */
  said(): string
  close(): Promise<void>
}

/** Opens the product and a browser to see it with. */
export async function openPlace(settings: Record<string, string> = {}): Promise<Place> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'wellmet-journey-'))
  const { child, base, said } = await startServer({
    WELLMET_DATA: dataFolder,
    TZ: 'Europe/Amsterdam',
    ...settings,
  })
  const { browser, close } = await launchBrowser()
  return {
    base,
    browser,
    said,
    visit: (options) =>
      browser.newContext({
        baseURL: base,
        viewport: { width: 1280, height: 900 },
        timezoneId: 'Europe/Amsterdam',
        // Dates and times as they are written there, until a journey sets them otherwise.
        locale: 'en-GB',
        ...options,
      }),
    async close() {
      await close()
      await stopServer(child)
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

export const robin = { name: 'Robin Vale', email: 'robin@example.org', password: 'a quiet long password' }

/** Makes the first account through the first page that anyone sees. */
export async function signUp(page: Page, who = robin): Promise<void> {
  await page.goto('/')
  await page.getByLabel('Your name').fill(who.name)
  await page.getByLabel('Email').fill(who.email)
  await page.getByLabel('Password').fill(who.password)
  await page.getByRole('button', { name: 'Create account' }).click()
  await page.waitForURL('**/')
}
