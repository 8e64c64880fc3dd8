/** From the agreed hour to everyone thanked: notes, the clock, the debrief, and one note each. */
import { expect } from 'vitest'
import { fillBlanks } from './ask.ts'
import {
  at,
  daysAhead,
  follow,
  goAbout,
  line,
  part,
  press,
  type Steps,
  says,
  told,
  toToday,
  unfold,
  write,
} from './by-hand.ts'

const note = 'They decide on one sentence in January, and test it in two shops before anything is printed.'
const aside = 'Her team moves to Rotterdam in May.'

export const meet: Steps = [
  [
    'the meeting is reached from Today, and its agenda is in order',
    async ({ page }) => {
      await toToday(page)
      const ahead = page.getByRole('list', { name: 'Upcoming meetings' })
      await ahead.getByText(', 15:00').waitFor()
      await follow(ahead, 'Maya Chen')
      await at(page, 'Meet Maya Chen')
      const order = await page.locator('main h2').allInnerTexts()
      expect(order).toEqual([
        'Small talk',
        'Why I am here, and why you',
        'Who referred me',
        'Who I am',
        'Questions',
        'Closing',
        'After the meeting',
      ])
      await says(page, '25 minutes', 'End by 15:25', 'Jonas Weber referred you. Mention it early.')
      await page.getByRole('link', { name: 'https://meet.example.org/maya' }).waitFor()
    },
  ],
  [
    'a clock runs where scripts run, and is no loss where they do not',
    async ({ page, scripts }) => {
      const clock = page.getByRole('timer')
      if (!scripts) return expect(await clock.count()).toBe(0)
      expect(await clock.innerText()).toBe('25:00')
      await press(page, 'Start timer')
      await clock.getByText(/^24:5\d$/).waitFor()
      await press(page, 'Pause')
    },
  ],
  [
    'notes are kept under the questions',
    async ({ page, scripts }) => {
      const notes = page.locator('[data-notes]')
      for (const [nth, words] of [note, 'It took her a year to be listened to.'].entries()) {
        await notes.getByRole('textbox').nth(nth).fill(words)
        if (!scripts) await notes.getByRole('button').nth(nth).click()
        if (scripts) await notes.getByText('Saved.', { exact: true }).nth(nth).waitFor()
        else await told(page, 'Saved.')
      }
      if (scripts) {
        await notes.getByLabel('Other notes').fill(aside)
        await notes.getByText('Saved on this device.').waitFor()
        expect(await notes.getByRole('button').count()).toBe(0)
      }
      await toToday(page)
      await follow(page.getByRole('list', { name: 'Upcoming meetings' }), 'Maya Chen')
      expect(await notes.getByRole('textbox').first().inputValue()).toBe(note)
      expect(await notes.getByLabel('Other notes').inputValue()).toBe(scripts ? aside : '')
    },
  ],
  [
    'it is held, and written down while it is fresh',
    async ({ page }) => {
      await page.getByLabel('Other notes').fill(aside)
      await page.getByLabel('Well', { exact: true }).check()
      await press(page, 'Mark as met')
      await told(page, /while it is fresh/)
      await at(page, 'How it went with Maya Chen')
      expect(await page.getByLabel('Private notes').inputValue()).toBe(aside)
      await write(page, {
        'What they said or did that helped': 'You begin with the one sentence a shopkeeper would repeat.',
        'What you will do with it': 'I will write that sentence for three teas and test it in a shop.',
      })
      await press(page, 'Save')
      await told(page, 'Saved.')
    },
  ],
  [
    'anyone else who gave time is noted, and what was promised',
    async ({ page }) => {
      const others = part(page, 'Who else helped')
      await write(others, {
        Name: 'Sofia Marín',
        'How they helped': 'She found the hour between two flights.',
      })
      await page.getByLabel('Role', { exact: true }).selectOption({ label: 'Assistant' })
      await press(others, 'Add person')
      await told(page, 'Sofia Marín added to the thank-you list.')
      const promises = part(page, 'Promises')
      await write(promises, { Promise: 'Send the three sentences', Due: daysAhead(1) })
      await press(promises, 'Add promise')
      await told(page, 'Promise added.')
    },
  ],
  [
    'everyone is owed thanks, with the day by which, and each is written to',
    async ({ page }) => {
      await follow(page, 'Thank everyone')
      await at(page, 'Thank Maya Chen')
      const owed = page.getByRole('list', { name: 'Thank-yous to send' })
      for (const name of ['Maya Chen', 'Sofia Marín', 'Jonas Weber']) {
        await press(line(owed, name), /^Draft thank-you/)
        await fillBlanks(page)
        expect(await page.locator('[data-findings]').innerText()).not.toContain('Must fix')
        await press(page, 'Mark as sent')
        await told(page, /It will mean a lot to them/)
        await follow(page, name === 'Jonas Weber' ? 'Conversation with Maya Chen' : 'Next thank-you')
        await line(owed, name)
          .getByText(/^Thanked/)
          .waitFor()
      }
      await says(page, 'Everyone is thanked.')
    },
  ],
  [
    'whether a favor fits now is said, with the reason',
    async ({ page }) => {
      const favors = part(page, 'Asking for more')
      await line(favors, 'Names of other people').getByText('OK to ask').waitFor()
      await line(favors, 'A referral for a job').getByText('Not yet').waitFor()
    },
  ],
  [
    'a name that was offered is noted with who offered it',
    async ({ page }) => {
      await follow(page, 'Add the person')
      await unfold(page, 'Add someone Maya Chen referred you to')
      const form = page.locator('[data-part]').filter({ hasText: 'May you use their name?' }).last()
      await write(form, { Name: 'Ines Quill, Harbor & Finch' })
      await press(form, 'Save')
      await at(page, 'Ines Quill')
      await line(part(page, 'Referrals'), 'Maya Chen').first().waitFor()
    },
  ],
  [
    'the next touch is proposed, and kept',
    async ({ page }) => {
      await goAbout(page, 'Conversations')
      await follow(page, 'Maya Chen')
      await follow(page, 'Thank')
      const touch = part(page, 'Keep in touch')
      await page.getByText('A good time to write is between').waitFor()
      expect(await touch.getByLabel('Remind me on').inputValue()).toMatch(/^\d+ [A-Z][a-z]{2} \d{4}$/)
      await press(touch, 'Save')
      await told(page, 'Saved. It will show on Today.')
    },
  ],
]
