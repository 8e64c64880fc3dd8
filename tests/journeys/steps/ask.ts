/** From the first letter to an agreed hour: with manners, patience, and a colleague instead. */

import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import {
  at,
  daysAhead,
  follow,
  fromNewYork,
  line,
  part,
  press,
  type Steps,
  says,
  told,
  toToday,
  unfold,
  type Walk,
  workingDaysAgo,
  write,
} from './by-hand.ts'

const jobAsk = 'Please let me know if you have any openings on your team.'

export const ask: Steps = [
  [
    'a letter is drafted from what is known',
    async ({ page }) => {
      await follow(page, /Write to/)
      await at(page, 'Ask Maya Chen')
      await press(line(page, 'Email to'), /^Draft email/)
      const words = await page.getByLabel('Letter').inputValue()
      for (const known of ['Dear Maya', 'Jonas Weber suggested', 'Robin Vale', '25 minutes', 'spring launch'])
        expect(words).toContain(known)
      expect(words).not.toMatch(/\[/)
    },
  ],
  [
    'a job asked for and an hour wanted are found, and fixed',
    async (walk) => {
      const { page } = walk
      const letter = page.getByLabel('Letter')
      const clean = await letter.inputValue()
      await letter.fill(clean.replace('25 minutes', 'an hour').replace('Thank you', `${jobAsk} Thank you`))
      await findBoth(walk)
      await letter.fill(clean)
      await saved(walk)
      await page.locator('[data-findings]').getByText('No suggestions.').waitFor()
    },
  ],
  [
    'it went a few days ago, and now it is their turn',
    async ({ page }) => {
      await unfold(page, 'Sent on another day')
      await write(page, { 'Sent on': workingDaysAgo(3) })
      await press(page, 'Mark as sent')
      await told(page, /Give them about a week/)
      await toToday(page)
      await line(page.getByRole('list', { name: 'Waiting for a reply' }), 'Maya Chen').waitFor()
    },
  ],
  [
    'their answer is pasted in from Today on',
    async ({ page }) => {
      await follow(page.getByRole('list', { name: 'Waiting for a reply' }), 'Maya Chen')
      await follow(page, 'Ask')
      await write(page, {
        'Paste what they wrote': 'With pleasure! Thursday at nine, New York time, by video?',
      })
      await press(page, 'Save reply')
      await told(page, 'Reply saved.')
      await at(page, 'Reply from Maya Chen')
      await page.getByRole('heading', { name: /Yes$/ }).waitFor()
      expect(await page.getByLabel('Time', { exact: true }).inputValue()).toMatch(/^0?9:00$/)
      expect(await page.getByLabel('Time zone').inputValue()).toMatch(/New.York/)
      await follow(page, 'Not quite')
    },
  ],
  [
    'an hour is agreed by their clock, and goes into my calendar',
    async ({ page }) => {
      await at(page, 'Answer from Maya Chen')
      await says(page, 'With pleasure! Thursday at nine, New York time, by video?')
      await unfold(page, 'In writing, please')
      expect(await page.locator('details[open]').getByLabel('What they wrote').inputValue()).toContain(
        'Thursday at nine',
      )
      await page.getByLabel('By video', { exact: true }).check()
      // What they named is proposed; another time is chosen here.
      await page.getByLabel('Another time').check()
      await write(page.locator('.another-time'), { Date: daysAhead(1), Time: '09:00' })
      await write(page, {
        'Length (minutes)': '25',
        'Time zone': 'America/New_York',
        'Video link': 'https://meet.example.org/maya',
      })
      await press(page, 'Save')
      await told(page, 'Saved.')
      await says(page, fromNewYork(daysAhead(1), '09:00'), ', 9:00 New York time')
      const [file] = await Promise.all([page.waitForEvent('download'), follow(page, 'Add to calendar')])
      const meeting = await readFile(await file.path(), 'utf8')
      expect(file.suggestedFilename()).toMatch(/\.ics$/)
      expect(meeting).toMatch(/^DTSTART.*T\d{4}00/m)
      expect(meeting).toContain('Maya Chen')
    },
  ],
  [
    'the hour is said back to them',
    async ({ page }) => {
      await press(page, 'Draft confirmation')
      const words = await page.getByLabel('Letter').inputValue()
      expect(words).toContain('09:00 New York time, by video, for 25 minutes')
      expect(words).toContain('https://meet.example.org/maya')
      await press(page, 'Mark as sent')
      await told(page, 'Marked as sent.')
      await follow(page, 'Conversation with Maya Chen')
    },
  ],
  [
    'a second person comes in by one line, and is written to',
    async (walk) => {
      const { page } = walk
      await toToday(page)
      await write(page, {
        'Name, job title and company':
          'Adaeze Okafor, Director of Brand at Northlight Energy, via Jonas Weber',
      })
      await press(page, 'Add person')
      await at(page, 'Adaeze Okafor')
      await says(page, 'Jonas Weber')
      await press(page, 'Start a conversation')
      await follow(page, 'Ask')
      const ways = part(page, 'Next letter').getByRole('listitem')
      expect(await ways.first().innerText()).toContain('Introduction request to Jonas Weber')
      await press(line(page, 'Email to'), /^Draft email/)
      await fillBlanks(walk)
      // Holidays may lie in between: this must hold on every day of the year.
      await unfold(page, 'Sent on another day')
      await write(page, { 'Sent on': workingDaysAgo(12) })
      await press(page, 'Mark as sent')
      await told(page, /Give them about a week/)
    },
  ],
  [
    'the nudge is due after five working days, and only one',
    async (walk) => {
      const { page } = walk
      await toToday(page)
      await says(page, '5 working days have passed without a reply.')
      await follow(page, /Send one nudge/)
      await at(page, 'Ask Adaeze Okafor')
      await press(line(part(page, 'Next letter'), 'Nudge to'), /^Draft email/)
      await fillBlanks(walk)
      await press(page, 'Mark as sent')
      await told(page, 'Marked as sent. Now wait.')
      await toToday(page)
      expect(await page.getByText('Send one nudge').count()).toBe(0)
    },
  ],
  [
    'a colleague is offered and taken, and knows who sent me',
    async ({ page }) => {
      await follow(page.getByRole('list', { name: 'Waiting for a reply' }), 'Adaeze Okafor')
      await follow(page, 'Record answer')
      await unfold(page, 'Talk to my colleague instead')
      const offered = page.locator('[data-verb="accept-substitute"]')
      await write(offered, {
        'Colleague’s name': 'Tomasz Lis',
        'Job title': 'Product Marketing Manager',
        'What they wrote': 'Tomasz knows more than I do.',
      })
      await press(offered, 'Start conversation')
      await told(page, 'Conversation started with Tomasz Lis.')
      await at(page, 'Tomasz Lis')
      await says(page, 'Adaeze Okafor', 'you may use the name')
      await follow(page, 'Ask')
      await press(page, /^Draft email/)
      expect(await page.getByLabel('Letter').inputValue()).toContain('Adaeze Okafor')
    },
  ],
]

/** Marked where they stand and explained beside it: while typing, or after Save. */
async function findBoth({ page, scripts }: Walk) {
  const manners = page.locator('[data-findings]')
  if (!scripts) {
    await press(page, 'Save')
    await told(page, 'Saved.')
    return says(page, 'any openings', 'asks for a job', 'a lot to ask', 'Instead: ')
  }
  await manners.getByText('Must fix').first().waitFor()
  const marked = () =>
    ['breach', 'risk'].flatMap((weight) => [...(CSS.highlights.get(weight) ?? [])].map(String))
  expect(await page.evaluate(marked)).toEqual([expect.stringContaining('any openings'), 'an hour'])
  await press(manners, /should fix$/)
  await press(manners, 'Use this')
  await manners.getByText('a lot to ask').waitFor({ state: 'detached' })
  expect(await page.getByLabel('Letter').inputValue()).toContain('talk for 20 minutes')
}

/** Whatever a draft leaves open stands in square brackets; a person writes something there. */
export async function fillBlanks(walk: Walk): Promise<void> {
  const { page } = walk
  const letter = page.getByLabel('Letter')
  const words = await letter.inputValue()
  const filled = words.replace(/\[([^\]]+)\]/g, 'how a brand finds its first words')
  if (filled === words) return
  await letter.fill(filled)
  await saved(walk)
}

/** A letter saves itself a moment after the last key; without scripts it is saved by a press. */
async function saved({ page, scripts }: Walk): Promise<void> {
  if (scripts)
    return page
      .locator('[data-saved]')
      .getByText(/^Saved/)
      .waitFor()
  await press(page, 'Save')
  await told(page, 'Saved.')
}
