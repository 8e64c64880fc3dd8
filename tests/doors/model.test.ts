/** Help by a model: nothing leaves before it is shown and pressed, and whatever comes back, nothing is lost. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, stopServer } from '../server.ts'
import { browserAt, hidden } from './browser.ts'

const good =
  'Subject: Your talk on plain labels\n\nDear Priya,\n\nI teach chemistry, and your talk on plain labels made me curious. Could we talk for 20 minutes, at a time that suits you? If a colleague is better placed, I would be just as glad, and a short no is perfectly fine.\n\nThank you for your time.\n\nKind regards,\nRobin Vale'

/** What the next request is answered with, and what was asked so far. */
let answer: (to: ServerResponse) => void = () => {}
const heard: { headers: Record<string, unknown>; body: string }[] = []
let model: Server
let started: Awaited<ReturnType<typeof startServer>>
let robin: ReturnType<typeof browserAt>
const folder = mkdtempSync(join(tmpdir(), 'wellmet-model-'))

/** As such servers stream: a piece of text an event. */
const says = (pieces: string[]) => (to: ServerResponse) => {
  to.writeHead(200, { 'content-type': 'text/event-stream' })
  const event = (choice: object) =>
    to.write(
      `data: ${JSON.stringify({ id: '1', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, ...choice }] })}\n\n`,
    )
  for (const content of pieces) event({ delta: { role: 'assistant', content } })
  event({ delta: {}, finish_reason: 'stop' })
  to.end('data: [DONE]\n\n')
}
const inPieces = (text: string) => text.match(/[\s\S]{1,12}/g) ?? []
const refuses = (status: number) => (to: ServerResponse) => {
  to.writeHead(status, { 'content-type': 'application/json' })
  to.end('{"error":{"message":"no"}}')
}

beforeAll(async () => {
  model = createServer((asked, to) => {
    let body = ''
    asked.on('data', (bytes) => {
      body += bytes
    })
    asked.on('end', () => {
      heard.push({ headers: asked.headers, body })
      answer(to)
    })
  })
  await new Promise<void>((there) => model.listen(0, '127.0.0.1', there))
  const { port } = model.address() as AddressInfo
  started = await startServer({
    WELLMET_DATA: folder,
    MODEL_URL: `http://127.0.0.1:${port}/v1`,
    MODEL_NAME: 'small',
    MODEL_KEY: 'a-key',
    MODEL_SECONDS: '2',
  })
  robin = browserAt(started.base)
  await robin.post('/sign-up', {
    name: 'Robin Vale',
    email: 'robin@example.org',
    password: 'a quiet long password',
  })
}, 60_000)
afterAll(async () => {
  model?.closeAllConnections()
  model?.close()
  if (started) await stopServer(started.child)
  rmSync(folder, { recursive: true, force: true })
})

const does = async (verb: string, form: Record<string, string>) =>
  JSON.parse((await robin.post(`/do/${verb}`, form)).html)

/** A draft to Maya, the page that shows what would leave, and a press of its button. */
async function draft() {
  const { id: personId } = await does('add-person', { name: 'Maya Chen', title: 'VP Marketing' })
  const { id, conversationId } = await does('write-to-person', { personId, about: 'how words are chosen' })
  const page = `/ask-model?letter=${id}`
  const press = async (next = '/letters/{id}') =>
    robin.post('/ask-model/show-model-request', {
      letterId: id,
      _from: page,
      _next: next,
      _whose: hidden((await robin.get(page)).html, '_whose'),
    })
  return { id, conversationId, page, press }
}
const letters = async () => (await robin.get('/letters')).html.match(/href="\/letters\/[^"]+"/g)?.length ?? 0

test('what would leave is shown, and nothing leaves before the press', async () => {
  const { id, page } = await draft()
  expect((await robin.get(`/letters/${id}`)).html).toContain(`href="${page}"`)
  const { html } = await robin.get(page)
  expect(html).toContain('how words are chosen')
  expect(html).toContain('127.0.0.1')
  expect(heard).toHaveLength(0)
})

test('the draft comes in pieces, is put right by the rules, and stands beside the old one', async () => {
  const { id, press } = await draft()
  answer = says(inPieces(good))
  const { html } = await press()
  const sent = heard.at(-1)
  expect(sent?.headers.authorization).toBe('Bearer a-key')
  expect(JSON.parse(sent?.body ?? '{}')).toMatchObject({ model: 'small', stream: true })
  expect(html).toContain('Could we talk for 20 minutes')
  const [, made = ''] = /href="(\/letters\/[^"]+)"[^>]*>\s*Open/.exec(html) ?? []
  expect(made).not.toBe(`/letters/${id}`)
  const shown = (await robin.get(made)).html
  // Another's name is a must fix that a rule puts right.
  expect(shown).toContain('Dear Maya')
  expect(shown).not.toContain('Dear Priya')
  expect((await robin.get(`/letters/${id}`)).status).toBe(200)
}, 20_000)

test.each([
  ['nonsense', says(['tea tea tea']), 'What came back is no letter.'],
  ['nothing', says([]), 'The model said nothing.'],
  ['markup', says(inPieces(`<script>alert(1)</script>${good}`)), 'What came back is no letter.'],
  ['a wrong key', refuses(401), 'MODEL_KEY is not right'],
  ['too much to do', refuses(429), 'has too much to do'],
  ['an error', refuses(500), 'answered with an error (500)'],
  ['silence', () => {}, 'did not finish within 2 seconds'],
  ['a lost line', (to: ServerResponse) => to.destroy(), 'Nothing was saved'],
])(
  '%s is told, and nothing is saved',
  async (_, how, sentence) => {
    const { press } = await draft()
    const before = await letters()
    answer = how
    const { status, html } = await press()
    expect(status).toBe(200)
    expect(html).toContain(sentence)
    expect(html).not.toContain('<script>alert')
    expect(html).toMatch(/<\/html>\s*$/)
    expect(await letters()).toBe(before)
  },
  20_000,
)

test('questions are added, and what is no question or breaks a rule is left out', async () => {
  const { conversationId } = await draft()
  const page = `/ask-model?conversation=${conversationId}`
  answer = says(['1. What surprised you when you first led a team?\n2. Can you give me a job?\nGood luck!'])
  const { html } = await robin.post('/ask-model/show-model-request', {
    conversationId,
    _from: page,
    _whose: hidden((await robin.get(page)).html, '_whose'),
  })
  expect(html).toContain('Open')
  const list = (await robin.get(`/conversations/${conversationId}/questions`)).html
  expect(list).toContain('What surprised you when you first led a team?')
  expect(list).not.toContain('Can you give me a job?')
}, 20_000)

test('facts picked from a pasted text stand there to be chosen from', async () => {
  const { id: personId } = await does('add-person', { name: 'Maya Chen', company: 'Acme Tea' })
  const { conversationId } = await does('write-to-person', { personId })
  const text = 'Maya Chen moved the money into tastings. Acme Tea bought two roasters.'
  const { id: pasteId } = await does('paste-article', { personId, text })
  const page = `/ask-model?conversation=${conversationId}&paste=${pasteId}`
  const prepare = `/conversations/${conversationId}/prepare`
  expect((await robin.get(prepare)).html).toContain(page.replace('&', '&amp;'))
  answer = says(['- Acme Tea bought two roasters.\n- Acme Tea has nine ships.'])
  const { html } = await robin.post('/ask-model/show-model-request', {
    pasteId,
    _from: page,
    _next: `${prepare}#paste`,
    _whose: hidden((await robin.get(page)).html, '_whose'),
  })
  expect(html).toContain('Left out: 1 line.')
  expect(JSON.parse(heard.at(-1)?.body ?? '').messages[1].content).toContain(text)
  const shown = (await robin.get(prepare)).html
  expect(shown).toContain('Picked by a model.')
  expect(shown).toContain('Acme Tea bought two roasters.</textarea>')
  expect(shown).not.toContain('nine ships')
}, 20_000)

test('no other verb asks a model', async () => {
  expect((await robin.post('/ask-model/list-people')).status).toBe(404)
})
