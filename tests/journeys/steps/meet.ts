/** From the agreed hour to everyone thanked: notes, the clock, the debrief, and one note each. */
import { expect } from 'vitest'
import { fillBlanks } from './ask.ts'
import {
  at,
  daysAhead,
  follow,
  fromNewYork,
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
const second = 'It took her a year to write it in one sentence.'
const aside = 'Her team moves to Rotterdam in May.'
const exactNote = { exact: true }

export const meet: Steps = [
  [
    'the meeting is reached from Today, and its agenda is in order',
    async ({ page }) => {
      await toToday(page)
      const ahead = page.getByRole('list', { name: 'Upcoming meetings' })
      await ahead.getByText(`, ${fromNewYork(daysAhead(1), '09:00')}`).waitFor()
      await follow(ahead, 'Maya Chen')
      await at(page, 'Meet Maya Chen')
      const agenda = page.getByRole('navigation', { name: 'Agenda' }).getByRole('link')
      const order = (await agenda.allInnerTexts()).map((title) => title.trim())
      expect(order.slice(0, 4)).toEqual([
        'Small talk',
        'Why I am here, and why you',
        'Who referred me',
        'Who I am',
      ])
      expect(order.at(-2)).toBe('Closing')
      await follow(page, 'Who referred me')
      await says(page, 'for 25 minutes', 'Jonas Weber referred you. Mention it early.')
      await page.getByRole('link', { name: 'https://meet.example.org/maya' }).waitFor()
    },
  ],
  [
    'a clock runs where scripts run, and is no loss where they do not',
    async ({ page, scripts }) => {
      if (!scripts) return page.getByText(`end by ${fromNewYork(daysAhead(1), '09:25')}`).waitFor()
      await page.getByRole('button', { name: '25:00 left Start timer' }).click()
      await page.getByRole('button', { name: /^24:5\d left Pause$/ }).click()
      await press(page, 'They offered more time')
      await press(page, '+5')
      await page.getByRole('button', { name: /^29:5\d left Resume$/ }).waitFor()
    },
  ],
  [
    'notes are kept under the questions, line by line',
    async ({ page, scripts }) => {
      const field = page.getByLabel('Note', exactNote)
      for (const [point, words] of [
        ['Question 1', note],
        ['Question 2', second],
        ['Closing', aside],
      ] as const) {
        const section = page.locator('[data-point]').filter({ hasText: point }).last()
        if (scripts) {
          await page.locator(`.mt-agenda [data-go="${await section.getAttribute('id')}"]`).click()
          await field.fill(words)
          await field.press('Enter')
          await page.getByText('Saved', exactNote).waitFor()
        } else {
          await section.getByLabel('Note').last().fill(words)
          await section.getByRole('button', { name: /^Save note/ }).click()
          await told(page, 'Saved.')
        }
      }
      await page.reload()
      const notes = page.locator('[data-note] .mt-words')
      expect(await notes.allTextContents()).toEqual([note, second, aside])
    },
  ],
  [
    'it is held, and written down while it is fresh',
    async ({ page, scripts }) => {
      await press(page, 'End and mark as met')
      await told(page, /while it is fresh/)
      await at(page, 'How it went with Maya Chen')
      await page.getByLabel('Well', { exact: true }).check()
      await write(page, {
        'What they said or did that helped': 'You begin with the one sentence a shopkeeper would repeat.',
        'What you will do with it': 'I will write that sentence for three teas and test it in a shop.',
      })
      if (scripts) return page.getByText(/^Saved \d\d:\d\d$/).waitFor()
      await press(page, 'Save')
      await told(page, 'Saved.')
    },
  ],
  [
    'anyone else who gave time is noted, and what was promised',
    async ({ page, scripts }) => {
      await page.locator('#helpers').getByLabel('Add person').fill('Sofia Marín, assistant, found the hour')
      await page.locator('#promises').getByLabel('Add promise').fill('I send the three sentences by tomorrow')
      if (scripts) await page.keyboard.press('Enter')
      else {
        await press(page, 'Save')
        await told(page, 'Saved.')
      }
      await page.locator('#helpers').getByRole('link', { name: 'Sofia Marín' }).waitFor()
      expect(await page.getByLabel('Promise', { exact: true }).inputValue()).toBe('Send the three sentences')
    },
  ],
  [
    'everyone is owed thanks, with the day by which, and each is written to',
    async (walk) => {
      const { page } = walk
      await press(page, 'Thank 3 people')
      for (const name of ['Maya Chen', 'Sofia Marín', 'Jonas Weber']) {
        await at(page, `Thank-you to ${name}`)
        await fillBlanks(walk)
        expect(await page.locator('[data-findings]').innerText()).not.toContain('Must fix')
        await press(page, 'Mark as sent')
        await told(page, /It will mean a lot to them/)
      }
      await says(page, 'Everyone is thanked.')
      await follow(page, 'Conversation with Maya Chen')
      const owed = page.getByRole('list', { name: 'Thank-yous to send' })
      for (const name of ['Maya Chen', 'Sofia Marín', 'Jonas Weber'])
        await line(owed, name)
          .getByText(/^Thanked/)
          .waitFor()
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
      await unfold(page, 'Add someone they referred you to')
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
      expect(await touch.getByLabel('Remind me to write on').inputValue()).toMatch(
        /^\d+ [A-Z][a-z]{2} \d{4}$/,
      )
      await press(touch, 'Save')
      await told(page, 'Saved. It will show on Today.')
    },
  ],
]
