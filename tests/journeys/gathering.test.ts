/**
 * Everyone one knows, from three places: LinkedIn’s whole archive, a file of Google’s and cards, with the same people in them. Two who
 * are one are merged, one import is taken back, and a way to someone is found and drawn. Once on SQLite, without scripts and on a phone,
 * and once on PostgreSQL, with scripts and on a wide window.
 */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase } from '../postgres.ts'
import { writeZip } from '../zip.ts'
import { connectionsFile, messagesFile, wanted } from './connections.ts'
import { openPlace, type Place, robin, signUp } from './visitor.ts'

const people = 5_000
const messages = 20_000

const archive = async () => ({
  name: 'Complete_LinkedInDataExport_11-28-2026.zip',
  mimeType: 'application/zip',
  buffer: Buffer.from(
    await writeZip(
      {
        'Connections.csv': connectionsFile(people).content,
        'messages.csv': messagesFile(messages, robin.name),
        'Positions.csv':
          'Company Name,Title,Description,Location,Started On,Finished On\nAcme Tea,Buyer,,,Jan 2019,Dec 2021\n',
        'Ad_Targeting.csv': 'Member Age\n25\n',
      },
      new Date(),
    ),
  ),
})

const google = {
  name: 'contacts.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'First Name,Last Name,Organization Name,Organization Title,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value',
      'Maya,Chen,"Acme Tea, Ltd.",,Work,maya@acme.example,Mobile,+31 6 12345678',
      'Harriet,Bloom,"Acme Tea, Ltd.",CFO,Work,harriet@acme.example,,',
      'Ines,Roth,Harbor Books,Editor,Work,ines@harbor.example,,',
    ].join('\n'),
  ),
}

const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD'].join('\r\n')
const cards = {
  name: 'people.vcf',
  mimeType: 'text/vcard',
  buffer: Buffer.from(
    [
      card('FN:Jonas Weber', 'N:Weber;Jonas;;;', 'ORG:Vale & Co', 'EMAIL:jonas@vale.example'),
      card('FN:Harriet Blooom', 'N:Blooom;Harriet;;;', 'ORG:Acme Tea', 'TITLE:CFO', 'TEL:+31 20 555 0100'),
      card('FN:Bo Lindqvist', 'N:Lindqvist;Bo;;;', 'ORG:Harbor Books', 'TITLE:Publisher'),
    ].join('\r\n'),
  ),
}

describe.each([
  {
    how: 'without scripts, on a phone',
    scripts: false,
    viewport: { width: 390, height: 844 },
    database: false,
  },
  {
    how: 'with scripts, on PostgreSQL',
    scripts: true,
    viewport: { width: 1280, height: 900 },
    database: true,
  },
])('$how', ({ scripts, viewport, database }) => {
  let place: Place
  let visitor: BrowserContext
  let page: Page
  let drop = async () => {}

  beforeAll(async () => {
    const settings: Record<string, string> = {}
    if (database) {
      const fresh = await freshDatabase()
      settings.DATABASE_URL = fresh.url
      drop = fresh.drop
    }
    place = await openPlace(settings)
    visitor = await place.visit({ javaScriptEnabled: scripts, viewport })
    visitor.setDefaultTimeout(8_000)
    page = await visitor.newPage()
    await signUp(page)
  })
  afterAll(async () => {
    await visitor?.close()
    await place?.close()
    await drop()
  })

  const at = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click()
  const main = () => page.getByRole('main').innerText()

  /** From the choice of a file to the review of what is in it. */
  async function choose(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await page.goto('/import')
    await page.getByLabel('Connections.csv').setInputFiles(file)
    await press('Continue')
    await at('Review import')
  }

  /** The page of the one who is found by these words, typed as people type them. */
  async function open(typed: string, name: string): Promise<void> {
    await page.goto('/people')
    await page.getByLabel('Search people').first().fill(typed)
    await page.getByLabel('Search people').first().press('Enter')
    await page.getByRole('main').getByRole('link', { name }).first().click()
    await at(name)
  }

  async function importIt(): Promise<void> {
    await press(/^Import [\d,]+ people/)
    await at('Import finished')
  }

  test('the whole archive comes in, with whom one wrote to and where one worked', async () => {
    await choose(await archive())
    const review = await main()
    expect(review).toContain('First and last contact with 3,960 people')
    expect(review).toContain('Left out: Ad_Targeting.csv')
    await page.getByLabel(/^Buyer/).check()
    await importIt()
    expect(await main()).toContain('4,950 people')
    await open('mya chen', wanted.host.name)
    expect(await main()).toContain('First message, from you')
  })

  test('a file of Google’s and cards meet those who are there: the same by choice, and the others beside them', async () => {
    for (const [file, name, kept] of [
      [google, wanted.host.name, 'maya@acme.example'],
      [cards, wanted.referrer.name, 'jonas@vale.example'],
    ] as const) {
      await choose(file)
      await page.getByRole('group', { name }).getByLabel('Same person', { exact: true }).check()
      await importIt()
      await open(name, name)
      expect(await main()).toContain(kept)
      expect(await main()).toContain('Connected on LinkedIn')
    }
  })

  test('two who are one are merged, and keep what each file had', async () => {
    await page.goto('/people/duplicates')
    await page
      .getByRole('link', { name: /Compare Harriet Bloo+m and Harriet Bloo+m/ })
      .first()
      .click()
    await at('Merge')
    await press('Merge')
    await page.getByText('Merged. You can undo this at any time.').waitFor()
    const merged = await main()
    expect(merged).toContain('harriet@acme.example')
    expect(merged).toContain('+31 20 555 0100')
  })

  test('a way to someone leads over whom one wrote with, and is drawn', async () => {
    await open('hariet', 'Harriet Bloom')
    const ways = page.locator('#ways')
    expect(await ways.innerText()).toContain('Maya Chen and Harriet Bloom both work at Acme Tea, Ltd.\n')
    await page.getByRole('link', { name: 'Network', exact: true }).first().click()
    await at('Network of Harriet Bloom')
    const picture = page.locator('.network-room svg')
    expect(await picture.getByRole('link', { name: /^Maya Chen/ }).count()).toBe(1)
    expect(await picture.locator('path > title').allTextContents()).toContain(
      'Maya Chen and Harriet Bloom both work at Acme Tea, Ltd.',
    )
  })

  test('one import is taken back, and nothing that came from the others goes with it', async () => {
    await page.goto('/import')
    await page.getByRole('link', { name: google.name }).click()
    await at('Import finished')
    await page.locator('summary').getByText('Undo import').click()
    await press('Undo import')
    await page
      .getByText(/people? removed/)
      .first()
      .waitFor()
    await page.goto('/people?find=Ines+Roth')
    expect(await main()).toContain('No people match “Ines Roth”')
    await open(wanted.host.name, wanted.host.name)
    expect(await main()).not.toContain('maya@acme.example')
    expect(await main()).toContain('First message, from you')
    await open('Harriet', 'Harriet')
    expect(await main()).toContain('+31 20 555 0100')
  })
})
