/** The prep sheet is paper: how many pages come out is seen only by printing it. */
import { readFileSync } from 'node:fs'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agreeConversation } from '../../src/conversations/agree-conversation.ts'
import { startConversation } from '../../src/conversations/start-conversation.ts'
import { ask, reading } from '../../src/doors/perform.ts'
import type { Here } from '../../src/here.ts'
import { addFact } from '../../src/people/add-fact.ts'
import { addPerson } from '../../src/people/add-person.ts'
import { recordReferral } from '../../src/people/record-referral.ts'
import { writePitch } from '../../src/pitch/write-pitch.ts'
import { addQuestion } from '../../src/questions/add-question.ts'
import { bank } from '../../src/questions/bank.ts'
import { sheetPage } from '../../src/questions/pages/sheet.tsx'
import { launchBrowser } from '../browser.ts'
import { type Newcomer, openTestHouse, type TestHouse } from '../world.ts'

let house: TestHouse
let chromium: Awaited<ReturnType<typeof launchBrowser>>
beforeAll(async () => {
  house = await openTestHouse('sqlite')
  chromium = await launchBrowser()
})
afterAll(async () => {
  await chromium.close()
  await house.close()
})

const papers = ['A4', 'Letter'] as const

test.each([1, 4, 8, 10, 12])(
  'with %i questions and all else there, it is one page of either paper',
  async (count) => {
    const { robin, conversationId } = await prepared(count)
    const html = await sheetOf(robin, conversationId)
    for (const paper of papers) expect(await pagesOf(html, paper), paper).toBe(1)
  },
)

test('the usual eight have a line to write on under each', async () => {
  const { robin, conversationId } = await prepared(8)
  const questions =
    (await sheetOf(robin, conversationId)).split('<ol class="to-ask">')[1]?.split('</ol>')[0] ?? ''
  const rulings = questions
    .split('<li')
    .slice(1)
    .map((question) => question.split('<i>').length - 1)
  expect(rulings).toHaveLength(8)
  expect(Math.min(...rulings)).toBeGreaterThanOrEqual(1)
})

test('with thirty questions it runs on, and says so', async () => {
  const { robin, conversationId } = await prepared(30)
  const html = await sheetOf(robin, conversationId)
  expect(html).toContain('will print on more than one page')
  expect(await pagesOf(html, 'A4')).toBeGreaterThan(1)
})

const pitch =
  'I taught history for nine years, mostly to people who had been told that they could not do it. What I liked best was finding the words that made someone look up. Two years ago I began to write for a tea importer in my free hours: I rewrote the pages for their twelve best sellers, and over the following winter the share of visitors who bought rose from two in a hundred to three. That made me curious about how larger brands decide what to say and to whom. I am turning to product marketing now, and I am learning how to test a message before the money is spent on it.'

/** Robin, about to meet Maya Chen: everything there, and `count` questions, three of them must-asks. */
async function prepared(count: number) {
  const robin = await house.newcomer()
  const maya = { name: 'Maya Chen', title: 'Vice President of Marketing', company: 'Acme Tea' }
  const { id: personId } = await robin.does(addPerson, maya)
  await robin.does(recordReferral, { personId, referrer: 'Jonas Weber', mayUseName: 'yes' })
  const { id: conversationId } = await robin.does(startConversation, {
    personId,
    about: 'How a tea brand decides what to say, and how it finds out early whether anyone listens.',
    whyThem: 'She taught before she went into marketing, and her talk on the spring launch is why I began.',
  })
  for (const about of ['person', 'company', 'industry'] as const)
    await robin.does(addFact, {
      personId,
      about,
      fact: `In her talk at the trade fair she said that ${about} news travels by shopkeepers, and that half the budget had moved to tastings.`,
    })
  await robin.does(writePitch, { text: pitch })
  for (const [n, { text }] of bank.slice(0, count).entries())
    await robin.does(addQuestion, { conversationId, text, isMust: n < 3 })
  await robin.does(agreeConversation, {
    id: conversationId,
    channel: 'in-person',
    date: '2026-12-01',
    time: '15:30',
    zone: 'America/New_York',
    place: 'Acme Tea, 12 Harbour Street, third floor; ask for Sofia Marín at the desk',
  })
  return { robin, conversationId }
}

/** The page as the web door renders it, with the stylesheet inside. */
async function sheetOf(robin: Newcomer, conversationId: string): Promise<string> {
  const page = await reading(house.house, robin.who, async (world) => {
    const here: Here<'id'> = {
      url: new URL(`http://127.0.0.1/conversations/${conversationId}/sheet`),
      params: { id: conversationId },
      query: {},
      seeker: {
        account: robin.who.account,
        email: robin.who.email,
        name: robin.who.name,
        zone: 'Europe/Amsterdam',
      },
      signUp: null,
      now: world.now,
      file: () => Promise.reject(new Error('no file')),
      ask: (verb, takes) => ask(world, verb, takes),
      problem: null,
      notice: null,
      key: 'k1',
      whose: null,
      isSample: false,
      model: null,
      island: (path) => `/${path}`,
      preloads: () => [],
      stylesheet: '',
      asset: (ending) => `/assets/${ending}`,
    }
    return renderToString((await sheetPage(here)) as VNode)
  })
  return page.replace(/<link rel="stylesheet"[^>]*>/, `<style>${stylesheet()}</style>`)
}

/** `style.css` with what it imports, each in its layer. */
const stylesheet = () =>
  cssFile('style.css').replace(
    /@import "\.\/([\w-]+\.css)" layer\((\w+)\);/g,
    (_, file: string, layer: string) => `@layer ${layer} { ${cssFile(file)} }`,
  )

const cssFile = (name: string) => readFileSync(new URL(`../../src/ui/${name}`, import.meta.url), 'utf8')

async function pagesOf(html: string, paper: (typeof papers)[number]): Promise<number> {
  const context = await chromium.browser.newContext()
  const page = await context.newPage()
  await page.setContent(`<!doctype html>${html}`)
  const pdf = await page.pdf({ format: paper })
  await context.close()
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
