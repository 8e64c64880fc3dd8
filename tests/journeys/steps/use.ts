/** From notes to a brief: what was told is kept piece by piece, and comes back before a job interview. */
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
} from './by-hand.ts'

export const use: Steps = [
  [
    'notes become insights, with leave to quote or without',
    async ({ page }) => {
      await follow(page, 'Save insights')
      await at(page, 'What Maya Chen told you')
      await says(page, 'One conversation is one data point.')
      await page.getByLabel('May you quote it?').first().selectOption({ label: 'With their name' })
      await press(page, 'Save ticked insights')
      await told(page, /^Insights saved: \d/)
      const saved = page.getByRole('list', { name: 'Insights' })
      await saved.getByText('one sentence in January').waitFor()
      expect(await page.getByRole('button', { name: 'Save ticked insights' }).count()).toBe(0)
    },
  ],
  [
    'the brief on the company has it all, who said it and how old it is, and prints',
    async ({ page }) => {
      await toToday(page)
      await goAbout(page, 'Conversations')
      await follow(page, 'Maya Chen')
      await follow(page, 'Brief')
      await at(page, 'Brief: Acme Tea, Ltd.')
      await says(
        page,
        'one sentence in January',
        'Maya Chen',
        'tasting room in Rotterdam',
        'Send the three sentences',
      )
      expect(await sheetsOf(page)).toBeGreaterThanOrEqual(1)
    },
  ],
  [
    'a promise is kept in one press, and Today is about the next person',
    async ({ page }) => {
      await toToday(page)
      await press(line(part(page, /^Promises/), 'Send the three sentences'), /^Done/)
      await told(page, 'Marked as done.')
      // Whom she named is there, and says so; she herself is not.
      const toDo = page.getByRole('list', { name: 'To do now' })
      expect(await toDo.getByRole('link', { name: 'Maya Chen', exact: true }).count()).toBe(0)
      await line(page.locator('main'), 'Tomasz Lis').first().waitFor()
    },
  ],
]
