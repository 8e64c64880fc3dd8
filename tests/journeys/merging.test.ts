/** Two people who are one: what is chosen remains, and undoing gives both back; with scripts and without. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlace, type Place, signUp } from './visitor.ts'

let place: Place
let visitor: BrowserContext
beforeAll(async () => {
  place = await openPlace()
  visitor = await place.visit()
  const page = await visitor.newPage()
  await signUp(page)
  for (const line of [
    'Lars Jansen, Head of Retail Operations at Orchard Bank',
    'Lars Janssen, Head of Retail at Orchard Bank',
    'Mara Wolff, Editor at Kite Press',
    'Mara Wolf, Chief Editor at Kite Press',
  ]) {
    await page.goto('/people')
    await page.getByLabel(/^Add (?:a|your first) person/).fill(line)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: line.split(',')[0] ?? '' }).waitFor()
  }
  await page.close()
})
afterAll(async () => {
  await visitor?.close()
  await place?.close()
})

async function compare(page: Page, name: string): Promise<void> {
  await page.goto('/people/duplicates')
  await page.getByRole('link', { name: `Compare ${name}` }).click()
  await page.getByRole('heading', { level: 1, name: 'Merge' }).waitFor()
}

for (const [says, options] of [
  ['with scripts', {}],
  ['without scripts, on a phone', { javaScriptEnabled: false, viewport: { width: 390, height: 844 } }],
] as const)
  test(`${says}: what is chosen remains, and is said before the merge`, async () => {
    const context = await place.visit({ ...options, storageState: await visitor.storageState() })
    const page = await context.newPage()
    await compare(page, 'Lars Jansen and Lars Janssen')
    const after = page.getByRole('region', { name: 'After the merge' })
    expect(await after.innerText()).toContain('Head of Retail Operations')
    await page.getByLabel('Name of Lars Janssen').check()
    await page.getByLabel('Job title of Lars Janssen').check()
    const says = await after.innerText()
    expect(says).toContain('Also written Lars Jansen')
    expect(says).not.toContain('Operations')
    await after.getByRole('button', { name: 'Merge' }).click()
    await page.getByRole('heading', { level: 1, name: 'Lars Janssen' }).waitFor()
    expect(await page.locator('.lead').innerText()).toBe('Head of Retail, Orchard Bank')
    await page.getByRole('button', { name: 'Undo merge' }).click()
    await page.getByText('Merge undone. Lars Janssen is back.').waitFor()
    await compare(page, 'Lars Jansen and Lars Janssen')
    await context.close()
  })

test('from pair to pair, and two people who are said to be two are not asked about again', async () => {
  const page = await visitor.newPage()
  await compare(page, 'Mara Wolff and Mara Wolf')
  const [before] = await page.getByText(/^\d of 2$/).allInnerTexts()
  await page.getByRole('link', { name: before === '1 of 2' ? 'Next' : 'Previous' }).click()
  await page.getByText(before === '1 of 2' ? '2 of 2' : '1 of 2').waitFor()
  await compare(page, 'Mara Wolff and Mara Wolf')
  await page.getByRole('button', { name: 'Two people' }).click()
  await page.getByText('Saved. They stay two.').waitFor()
  expect(await page.getByText('Mara Wolf').count()).toBe(0)
  await page.close()
})

test('two companies: the chosen name remains, the other leads there, and undoing gives both back', async () => {
  const page = await visitor.newPage()
  for (const [name, industry] of [
    ['Meridian Freight', 'Shipping'],
    ['Meridian Freight, Inc.', 'Freight'],
  ] as const) {
    await page.goto('/companies/new')
    await page.getByLabel('Name').fill(name)
    await page.getByLabel('Industry').fill(industry)
    await page.getByLabel('Industry').press('Enter')
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
  }
  await page.goto('/companies')
  await page.getByRole('link', { name: 'Compare Meridian Freight and Meridian Freight, Inc.' }).click()
  await page.getByRole('heading', { level: 1, name: 'Merge' }).waitFor()
  const after = page.getByRole('region', { name: 'After the merge' })
  await page.getByLabel('Name of Meridian Freight, Inc.').check()
  await page.getByLabel('Industry of Meridian Freight, Inc.').check()
  const says = await after.innerText()
  expect(says).toContain('Also called Meridian Freight')
  expect(says).not.toContain('Shipping')
  await after.getByRole('button', { name: 'Merge' }).click()
  await page.getByRole('heading', { level: 1, name: 'Meridian Freight, Inc.' }).waitFor()
  expect(await page.locator('.lead').innerText()).toBe('Freight')
  await page.getByRole('button', { name: 'Undo merge' }).click()
  await page.getByText('Merge undone.').waitFor()
  await page.goto('/companies')
  await page.getByRole('link', { name: 'Compare Meridian Freight and Meridian Freight, Inc.' }).waitFor()
  await page.close()
})

test('two whom nothing suggests are found by name and merged, and two companies as well', async () => {
  const page = await visitor.newPage()
  for (const line of ['Ekaterina Orlova, Buyer at Fernhill', 'Kitty Brandt, Buyer at Kite Publishing']) {
    await page.goto('/people')
    await page.getByLabel('Add a person').fill(line)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: line.split(',')[0] ?? '' }).waitFor()
  }
  await page.getByRole('link', { name: 'Edit', exact: true }).first().click()
  await page.getByRole('link', { name: 'Merge with another person…' }).click()
  await page.getByRole('heading', { level: 1, name: 'Merge Kitty Brandt' }).waitFor()
  await page.getByLabel('Search people').fill('Brandt')
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await page.getByText('No one else matches “Brandt”.').waitFor()
  await page.getByLabel('Search people').fill('Orlova')
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await page.getByRole('link', { name: 'Ekaterina Orlova' }).click()
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  await page.getByText('Merged. You can undo this at any time.').waitFor()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/Kitty Brandt|Ekaterina Orlova/)

  await page.goto('/companies?find=Kite')
  await page.getByRole('link', { name: 'Kite Publishing' }).click()
  await page.getByRole('link', { name: 'Edit', exact: true }).first().click()
  await page.getByRole('link', { name: 'Merge with another company…' }).click()
  await page.getByLabel('Search companies').fill('press')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Kite Press' }).click()
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  await page.getByText('Merged. You can undo this at any time.').waitFor()
  await page.close()
})

for (const [says, options] of [
  ['with scripts', {}],
  ['without scripts, on a phone', { javaScriptEnabled: false, viewport: { width: 390, height: 844 } }],
] as const)
  test(`${says}: a file says who may be there already, side by side, and reading it again keeps what was chosen`, async () => {
    const context = await place.visit({ ...options, storageState: await visitor.storageState() })
    const page = await context.newPage()
    await page.goto('/import')
    await page.getByLabel(/^Connections\.csv/).setInputFiles({
      name: 'club.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'Name,Company,Job title,Note\nLars Jansen,Orchard Bank,Publisher,tall\nBo Lis,Kestrel,Rower,\nInes Roth,Harbor,Cook,\n',
      ),
    })
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('heading', { level: 1, name: 'Review import' }).waitFor()
    const pair = page.getByRole('group', { name: 'Lars Jansen' })
    const row = pair.getByRole('row', { name: /^Job title/ })
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['Publisher', 'Head of Retail Operations'])
    await pair.getByLabel('Someone else').check()
    await page.getByLabel('Bo Lis').uncheck()
    await page.getByText('Edit columns').click()
    await page.getByLabel('Letters').selectOption({ label: 'Western European' })
    await page.getByRole('button', { name: 'Read again' }).click()
    await page.getByRole('heading', { level: 1, name: 'Match columns' }).waitFor()
    await page.getByLabel('Note').selectOption({ label: 'Left out' })
    await page.getByRole('button', { name: 'Read again' }).click()
    expect(await page.getByLabel('Note').inputValue()).toBe('left-out')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('heading', { level: 1, name: 'Review import' }).waitFor()
    expect(await pair.getByLabel('Someone else').isChecked()).toBe(true)
    expect(await page.getByLabel('Bo Lis').isChecked()).toBe(false)

    // What is refused is said, and nothing that was chosen since is lost.
    await page.getByLabel('Ines Roth').uncheck()
    await page.getByText('Edit columns').click()
    await page.getByLabel('Name', { exact: true }).selectOption({ label: 'Left out' })
    await page.getByRole('button', { name: 'Use these columns' }).click()
    await page.getByText('Choose where the names are').waitFor()
    expect(await page.getByLabel('Ines Roth').isChecked()).toBe(false)
    await page.getByRole('button', { name: 'Save choices' }).click()
    await page.getByText('Choices saved.').waitFor()
    await page.getByRole('button', { name: 'Import 1 person' }).waitFor()
    await page.getByRole('button', { name: 'Discard file' }).click()
    await page.getByText('club.csv discarded').waitFor()
    await context.close()
  })
