import { expect, test } from 'vitest'
import { launchBrowser } from '../browser.ts'

test('a real browser opens a page and runs its script', { timeout: 60_000 }, async () => {
  const { browser, close } = await launchBrowser()
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto('data:text/html,<title>x</title><h1>Hello</h1><script>document.title = "ran"</script>')
  expect(await page.title()).toBe('ran')
  expect(await page.getByRole('heading').textContent()).toBe('Hello')
  await close()
})
