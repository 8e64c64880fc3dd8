/** Files on their way in: too large, several at once, dropped; and the same words from the browser as from the server. */
import { closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tooLong } from '../../src/people/files/table-file.ts'
import { tooLarge } from '../../src/people/read-import.ts'
import { openPlace, type Place, signUp } from './visitor.ts'

const folder = mkdtempSync(join(tmpdir(), 'wellmet-files-'))
let place: Place
let visitor: BrowserContext
beforeAll(async () => {
  place = await openPlace()
  visitor = await place.visit()
  const page = await visitor.newPage()
  await signUp(page)
  await page.close()
})
afterAll(async () => {
  await visitor?.close()
  await place?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A file of this size, with nothing in it but its beginning. */
function large(name: string, begin: string, size: number): string {
  const path = join(folder, name)
  const file = openSync(path, 'w')
  writeSync(file, begin)
  closeSync(file)
  truncateSync(path, size)
  return path
}

function small(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const chosen = (page: Page) => page.locator('input[type=file]')
const MB = 1024 * 1024

test('a file that is too large is refused as it is chosen, in the words of the server', async () => {
  const page = await visitor.newPage()
  const sent: string[] = []
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()))
  await page.goto('/import')
  for (const [path, says] of [
    [large('list.csv', 'Name,Company\n', 20 * MB + 1), tooLong],
    [large('archive.zip', 'PK', 100 * MB + 1), tooLarge],
  ] as const) {
    await chosen(page).setInputFiles(path)
    await page.getByRole('alert').getByText(says).waitFor()
    expect(await page.title()).toMatch(/^Error: /)
    expect(await chosen(page).evaluate((input: HTMLInputElement) => input.files?.length)).toBe(0)
  }
  await chosen(page).setInputFiles(small('fine.csv', 'Name,Company\nMaya Chen,Acme Tea\n'))
  await page.getByRole('alert').waitFor({ state: 'detached' })
  expect(await page.title()).not.toMatch(/^Error/)
  expect(sent).toEqual([])

  const bare = await place.visit({ javaScriptEnabled: false, storageState: await visitor.storageState() })
  const plain = await bare.newPage()
  await plain.goto('/import')
  await chosen(plain).setInputFiles(join(folder, 'list.csv'))
  await plain.getByRole('button', { name: 'Continue' }).click()
  await plain.getByText(tooLong).waitFor()
  await bare.close()
  await page.close()
})

test('several files are read one after the other, and one that is refused is named', async () => {
  const page = await visitor.newPage()
  await page.goto('/import')
  await chosen(page).setInputFiles([
    small('club.csv', 'Name,Company\nBo Lis,Kestrel\n'),
    small('notes.txt', 'Call Jonas on Monday.'),
  ])
  await page.getByRole('button', { name: 'Continue' }).click()
  await page
    .getByRole('alert')
    .getByText(/^notes\.txt: /)
    .waitFor()
  await page.getByRole('link', { name: 'club.csv' }).waitFor()
  await chosen(page).setInputFiles([
    join(folder, 'club.csv'),
    small('choir.vcf', 'BEGIN:VCARD\nVERSION:3.0\nFN:Ines Roth\nEND:VCARD\n'),
  ])
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('link', { name: 'choir.vcf' }).waitFor()
  await page.getByRole('link', { name: 'club.csv' }).click()
  await page.getByRole('heading', { level: 1, name: 'Review import' }).waitFor()
  await page.close()
})

test('a file dropped anywhere on the page is read at once', async () => {
  const page = await visitor.newPage()
  await page.goto('/import')
  await page.getByText('You can drop files anywhere').waitFor()
  const files = await page.evaluateHandle(() => {
    const dropped = new DataTransfer()
    dropped.items.add(new File(['Name,Company\nNoor Kok,Harbor\n'], 'harbor.csv'))
    return dropped
  })
  await page.dispatchEvent('h1', 'drop', { dataTransfer: files })
  await page.getByRole('heading', { level: 1, name: 'Review import' }).waitFor()
  await page.getByLabel(/^Noor Kok/).waitFor()
  await page.close()
})

test('a list that was pasted is read as a file is, without scripts too, and what is no list is still in its field', async () => {
  const bare = await place.visit({ javaScriptEnabled: false, storageState: await visitor.storageState() })
  const page = await bare.newPage()
  await page.goto('/import')
  const field = page.getByLabel(/^A list of people/)
  const review = page.getByRole('button', { name: 'Review pasted list' })
  await field.fill('Call the bank on Monday.\nBuy bread.')
  await review.click()
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('alert').count()).toBe(1)
  expect(await field.inputValue()).toContain('Buy bread.')
  for (const [list, label] of [
    ['Ines Duarte, CFO at Kite Health, via Jonas\nPiet de Vries, Buyer at Harbor', /^Ines Duarte/],
    ['Name\tCompany\tEmail\nOlu Ade\tKestrel\tolu@kestrel.example\n', /^Olu Ade/],
    ['Dana Okafor <dana@riverside.example>, Ravi Menon <ravi@riverside.example>', /^Ravi Menon/],
  ] as const) {
    await page.goto('/import')
    await field.fill(list)
    await review.click()
    await page.getByRole('heading', { level: 1, name: 'Review import' }).waitFor()
    await page.getByLabel(label).waitFor()
  }
  await bare.close()
})

test('where the columns of one file were sent is known for the next with its headings, without scripts', async () => {
  const bare = await place.visit({ javaScriptEnabled: false, storageState: await visitor.storageState() })
  const page = await bare.newPage()
  const choose = async (name: string, text: string, title: string) => {
    await page.goto('/import')
    await chosen(page).setInputFiles(small(name, text))
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
  }
  await choose('guests.csv', 'Ospite,Dove\nLuca Serra,Kite Health\n', 'Match columns')
  await page.getByLabel('Ospite').selectOption({ label: 'Full name' })
  await page.getByLabel('Dove').selectOption({ label: 'Company' })
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Import 1 person' }).click()
  await page.getByRole('heading', { level: 1, name: 'Import finished' }).waitFor()
  await choose('more-guests.csv', 'DOVE,Ospite\nHarbor,Sara Conti\n', 'Review import')
  await page.getByText('Columns are matched as in your last file like this.').waitFor()
  await page.getByLabel(/^Sara Conti/).waitFor()
  await page.getByRole('link', { name: 'Check the columns' }).click()
  await page.getByText('Edit columns').click()
  await page.getByLabel('DOVE').selectOption({ label: 'Left out' })
  await page.getByRole('button', { name: 'Use these columns' }).click()
  await page.getByRole('heading', { level: 1, name: 'Review import' }).waitFor()
  expect(await page.getByText('Columns are matched as in your last file').count()).toBe(0)
  await bare.close()
})
