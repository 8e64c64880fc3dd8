/** From no one to one person: the account, the file of connections, who to ask, and who referred me. */
import { expect } from 'vitest'
import { connectionsFile, wanted } from '../connections.ts'
import { at, follow, line, part, press, type Steps, says, told, toToday, unfold, write } from './by-hand.ts'

const ROWS = 3000

export const gather: Steps = [
  [
    'the first visit makes the first account',
    async ({ page, scripts }) => {
      await page.goto('/')
      await at(page, 'Well met')
      await write(page, {
        'Your name': 'Robin Vale',
        Email: 'robin@example.org',
        Password: 'a quiet long password',
      })
      // The browser speaks the English of London, and is in Amsterdam.
      if (!scripts) await write(page, { 'Time zone': 'Amsterdam' })
      await press(page, 'Create account')
    },
  ],
  [
    'an empty product offers three ways on',
    async ({ page }) => {
      await at(page, 'Welcome, Robin Vale')
      expect(await page.getByRole('link', { name: 'Import', exact: true }).isVisible()).toBe(true)
      expect(await page.getByRole('button', { name: 'Add', exact: true }).isVisible()).toBe(true)
      expect(await page.getByRole('button', { name: 'Try it with sample data' }).isVisible()).toBe(true)
    },
  ],
  [
    'the sample data is looked round in, and left in one press',
    async ({ page }) => {
      await press(page, 'Try it with sample data')
      await at(page, /^Today/)
      await says(page, 'most urgent first')
      await press(page, 'Exit sample')
      await at(page, 'Welcome, Robin Vale')
    },
  ],
  [
    'Welcome is skipped, and found again',
    async ({ page }) => {
      await press(page, 'Skip, go to Today')
      await at(page, /^Today/)
      await says(page, 'No one is here yet', 'You find Welcome again under Help.')
      await page.goto('/help')
      await follow(page, 'Welcome')
      await at(page, 'Welcome, Robin Vale')
      expect(await page.getByRole('button', { name: 'Skip, go to Today' }).count()).toBe(0)
    },
  ],
  [
    'the file of connections is shown before anyone is imported',
    async ({ page }) => {
      const { content, hidden } = connectionsFile(ROWS)
      await follow(page, 'Import')
      await page.getByLabel('Connections.csv').setInputFiles({
        name: 'Connections.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(content),
      })
      await press(page, 'Continue')
      await at(page, 'Review import')
      const count = (ROWS - hidden).toLocaleString('en')
      await says(page, `${count} people`, `${hidden} rows`, 'LinkedIn gives only a date')
      await press(page, `Import ${count} people`)
      await at(page, 'Import finished')
    },
  ],
  [
    'one of three thousand is found by name',
    async ({ page }) => {
      const { name, title, company } = wanted.host
      await follow(page, 'See all people')
      await write(page, { 'Search people': 'chen maya' })
      await press(page, 'Search')
      await follow(page, name)
      await at(page, name)
      await says(page, title, company)
    },
  ],
  [
    'a level that was guessed is corrected',
    async ({ page }) => {
      await says(page, '(guessed)')
      await page.locator('aside, dl').getByRole('link', { name: 'Edit' }).first().click()
      await page.getByLabel('Level').selectOption({ label: 'Vice president' })
      await page.getByLabel('Job title').fill('VP Marketing')
      await press(page, 'Save')
      await told(page, 'Saved.')
      await says(page, 'Vice president')
      // Of the level: the country beside it is guessed still.
      expect(await page.locator('i').getByText('(guessed)').count()).toBe(0)
    },
  ],
  [
    'who sent me is noted, and that I may say so',
    async ({ page }) => {
      const { name } = wanted.referrer
      await unfold(page, 'Add who referred you')
      const referrals = part(page, 'Referrals')
      await write(referrals, { Name: name })
      await referrals
        .getByLabel('May you use their name?')
        .first()
        .selectOption({ label: 'You may use their name' })
      await write(referrals, { Note: 'She loves questions about how a launch begins.' })
      await press(referrals, 'Save')
      await told(page, /Jonas Weber referred you to Maya Chen/)
      await line(referrals, name).getByText('You may use their name').first().waitFor()
    },
  ],
  [
    'Today asks who I am, and letters will begin with it',
    async ({ page }) => {
      await toToday(page)
      await says(page, 'Choose someone to talk to', 'Companies where you know the most people')
      await follow(page, 'Write it in Settings')
      await unfold(page, 'Background')
      await write(page, {
        Background: 'I taught history for nine years in Utrecht. I am moving into product marketing.',
        'Sign-off': 'Warm regards',
      })
      await press(part(page, 'Letters'), 'Save')
      await told(page, 'Saved.')
    },
  ],
]
