/** What a walk through the product has: one tab and two hands. It knows no address but the first, and presses no verb. */

import type { Locator, Page } from 'playwright-core'
import { Temporal } from 'temporal-polyfill'
import { expect } from 'vitest'

export interface Walk {
  page: Page
  /** False where the browser runs no scripts. */
  scripts: boolean
}

/** The steps of a walk, in order; each begins where the one before it ended. */
export type Steps = readonly (readonly [title: string, step: (walk: Walk) => Promise<void>])[]

type Where = Page | Locator

/** Follows the link of this name; where several bear it, the first. */
export const follow = async (where: Where, name: string | RegExp) =>
  where.getByRole('link', exactly(name)).first().click()

export const press = async (where: Where, name: string | RegExp) =>
  where.getByRole('button', exactly(name)).first().click()

/** By the ways about: at the top, or on a narrow window in the bar at the foot. */
export async function goAbout(page: Page, section: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: section }).click()
}

/** Opens what lies folded under these words. */
export const unfold = async (where: Where, words: string) =>
  where.locator('summary').filter({ hasText: words }).first().click()

/** Writes into the fields of these labels, as many as are given. */
export async function write(where: Where, words: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(words)) await where.getByLabel(label).first().fill(text)
}

/** The part of the page under this heading. */
export const part = (page: Page, title: string | RegExp) =>
  page
    .locator('section, .part')
    .filter({ has: page.getByRole('heading', exactly(title)) })
    .last()

/** The line of a list that has these words in it. */
export const line = (where: Where, words: string) => where.getByRole('listitem').filter({ hasText: words })

/** Waits until the heading of the page is this. */
export async function at(page: Page, heading: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, ...exactly(heading) }).waitFor()
}

/** What was just done, as the page says it. */
export async function told(page: Page, words: string | RegExp): Promise<void> {
  await page.locator('.notice').getByText(words).waitFor()
}

export const toToday = async (page: Page) => {
  await page.getByRole('link', { name: 'Wellmet home' }).click()
  await at(page, /^Today/)
}

/** Where the visitor lives; between two midnights the day there is another than in UTC. */
const zone = 'Europe/Amsterdam'

/** A day before this one as a form takes it: '2026-11-13'. */
export function workingDaysAgo(count: number): string {
  let date = Temporal.Now.plainDateISO(zone)
  for (let left = count; left > 0; ) {
    date = date.subtract({ days: 1 })
    if (date.dayOfWeek < 6) left--
  }
  return date.toString()
}

/** A day after this one as a form takes it. */
export const daysAhead = (count: number): string =>
  Temporal.Now.plainDateISO(zone).add({ days: count }).toString()

/** What a clock of New York shows at a day, as the visitor's clock shows it: '15:00', or '14:00' in the weeks between the two changes of clocks. */
export const fromNewYork = (date: string, time: string): string =>
  Temporal.PlainDateTime.from(`${date}T${time}`)
    .toZonedDateTime('America/New_York')
    .withTimeZone(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' })

/** How many sheets of paper the page would be. */
export async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

/** The page says all of these. */
export async function says(page: Page, ...words: string[]): Promise<void> {
  const all = await page.locator('main').innerText()
  for (const one of words) expect(all).toContain(one)
}

const exactly = (name: string | RegExp) => (typeof name === 'string' ? { name, exact: true } : { name })
