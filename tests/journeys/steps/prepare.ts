/** From a person to a prep sheet: what to learn, what is known, what to ask, who I am. */

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import {
  at,
  follow,
  goAbout,
  line,
  part,
  press,
  type Steps,
  says,
  sheetsOf,
  told,
  toToday,
  unfold,
  write,
} from './by-hand.ts'

export const pitch =
  'I taught history for nine years, mostly to people who had been told that they could not do it. Two years ago I began to write for a small tea importer in my free hours: I rewrote the pages for their twelve best sellers, and over the winter the share of visitors who bought rose from two in a hundred to three. I am turning to product marketing now, and I am learning how to test a message before the money is spent.'

export const prepare: Steps = [
  [
    'a conversation is started from the person',
    async ({ page }) => {
      await goAbout(page, 'People')
      await write(page, { 'Search people': 'Maya Chen' })
      await press(page, 'Search')
      await follow(page, 'Maya Chen')
      await press(page, 'Start a conversation')
      await at(page, 'Maya Chen')
      await write(page, {
        'What you want to learn': 'How a tea brand decides what to say',
        'Why them': 'Your talk on the spring launch is why I began to write about tea.',
        'Minutes to ask for': '25',
      })
      await press(page, 'Save')
      await told(page, 'Saved.')
    },
  ],
  [
    'what was found out about her and her company is written down',
    async ({ page }) => {
      await follow(page, 'Do some research')
      await at(page, 'Prepare for Maya Chen')
      expect(await readiness(page)).toBe(3)
      await write(page.locator('[data-verb="add-fact"]'), {
        Fact: 'She moved half the budget from autumn to spring.',
        'Source (link)': 'https://example.org/talk',
        'What it makes you want to ask them': 'What made you trust spring before the numbers were in?',
      })
      await press(page, 'Add fact')
      await told(page, 'Fact added.')
      expect(await readiness(page)).toBe(4)
      await unfold(page, 'Add fact')
      await page.getByLabel('Acme Tea, Ltd.').check()
      await write(page.locator('[data-verb="add-fact"]'), {
        Fact: 'They opened a tasting room in Rotterdam.',
        'Source (link)': 'https://example.org/news',
      })
      await press(page, 'Add fact')
      await told(page, 'Fact added.')
      expect(await readiness(page)).toBe(5)
    },
  ],
  [
    'questions come from research, from the bank, and from me',
    async ({ page }) => {
      await follow(page, 'Choose questions')
      await press(part(page, 'From your research'), /^Add/)
      await told(page, 'Question added.')
      await follow(part(page, /^Question bank/), /^Day to day/)
      for (let taken = 0; taken < 3; taken++) {
        await press(part(page, /^Question bank/), /^Add/)
        await told(page, 'Question added.')
        await page
          .locator('.ask-row')
          .nth(taken + 1)
          .waitFor()
      }
      await write(page, {
        'A question of your own': 'What would you tell a teacher who begins with you in spring?',
      })
      await press(page, 'Add question')
      await page.locator('.ask-row').nth(4).waitFor()
      expect(await questions(page)).toBe(5)
    },
  ],
  [
    'the must-asks are marked, and the last question moves up',
    async ({ page, scripts }) => {
      const asked = page.getByRole('list', { name: 'Questions' })
      await press(line(asked, 'What made you trust spring'), /^Must ask/)
      await line(asked, 'What made you trust spring')
        .getByRole('button', { name: /^Must ask/, pressed: true })
        .waitFor()
      await press(line(asked, 'tell a teacher'), /^Must ask/)
      await line(asked, 'tell a teacher')
        .getByRole('button', { name: /^Must ask/, pressed: true })
        .waitFor()
      if (scripts) await page.getByLabel('Move question 5:').press('ArrowUp')
      else await press(line(asked, 'tell a teacher'), /^Move up/)
      await asked.locator('> li').nth(3).filter({ hasText: 'What would you tell a teacher' }).waitFor()
    },
  ],
  [
    'a pitch is written, and its spoken length said',
    async ({ page, scripts }) => {
      await follow(page, 'Prepare')
      await follow(page, 'Write your pitch')
      await page.getByLabel('Who you are').fill(pitch)
      if (!scripts) {
        await press(page, 'Save Who you are')
        await told(page, 'Saved.')
      } else
        await page
          .locator('[data-pitch-saved]')
          .getByText(/^Saved /)
          .waitFor()
      await page
        .locator('[data-pitch-length]')
        .getByText(/\d\d seconds/)
        .waitFor()
    },
  ],
  [
    'the readiness meter is full',
    async ({ page }) => {
      await follow(page, 'Prepare')
      await at(page, 'Prepare for Maya Chen')
      await says(page, '9 of 9')
      await page.getByRole('heading', { name: 'Ready', exact: true }).waitFor()
    },
  ],
  [
    'the prep sheet is one page of paper',
    async ({ page }) => {
      await follow(page, 'Prep sheet')
      await at(page, 'Prep sheet for Maya Chen')
      await says(page, 'Jonas Weber', 'tell a teacher', 'nine years', 'half the budget')
      expect(await sheetsOf(page)).toBe(1)
    },
  ],
  [
    'Today says what comes next, and why now',
    async ({ page }) => {
      await toToday(page)
      await line(page.getByRole('list', { name: 'To do now' }), 'Maya Chen')
        .getByText('Write to them')
        .first()
        .waitFor()
    },
  ],
]

const readiness = async (page: Page) =>
  Number.parseInt(await page.locator('.readiness-says b').innerText(), 10)

const questions = (page: Page) => page.getByRole('list', { name: 'Questions' }).locator('> li').count()
