/**
 * `node scripts/screenshots.mjs`: takes the pictures of the README on the sample data, as a newcomer reaches it, in the
 * fonts of this machine. Chinese and Arabic names want fonts that have them.
 */
import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './child.mjs'
import { prepareOrExit, root } from './prepare.mjs'

const node = await prepareOrExit({ tools: true })
const isRightNode = Number.parseInt(process.versions.node, 10) >= 24
if (!isRightNode) process.exit(await run(node, [fileURLToPath(import.meta.url)], { cwd: root }))

const { openPlace, signUp } = await import('../tests/journeys/visitor.ts')
const folder = join(root, 'docs', 'screenshots')
mkdirSync(folder, { recursive: true })

const place = await openPlace()
try {
  const visitor = await place.visit({ colorScheme: 'light', reducedMotion: 'reduce' })
  const page = await visitor.newPage()
  await signUp(page)
  await page.getByRole('button', { name: 'Try it with sample data' }).click()
  await page.getByRole('heading', { name: /^Today/ }).waitFor()
  await picture(page, 'today', 1180)

  await page.getByRole('link', { name: 'Prep sheet' }).first().click()
  await page.waitForURL('**/sheet')
  await keep(page.locator('.sheet'), 'prep-sheet')

  await page.goto('/')
  await page.getByRole('link', { name: 'Finish your letter' }).first().click()
  await page.waitForURL('**/letters/*')
  await page.getByText('must fix').first().waitFor()
  await picture(page, 'composer', 1080)
} finally {
  await place.close()
}

/** The top of the page, 1280 wide and so many pixels high. */
async function picture(page, name, height) {
  await page.setViewportSize({ width: 1280, height })
  await keep(page, name)
}

async function keep(what, name) {
  const path = join(folder, `${name}.png`)
  await what.screenshot({ path })
  console.log(`docs/screenshots/${name}.png, ${Math.round(statSync(path).size / 1024)} kB`)
}
