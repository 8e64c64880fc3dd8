/**
 * How soon after a meeting's page shows its first words a note can be typed that outlasts a crash: in a real browser slowed four times, from the
 * first paint until what was typed then lies in the browser's own store. Run by `bench.ts` from its source, since it needs a server and a browser.
 */
import { openPlace, signUp } from '../tests/journeys/visitor.ts'
import { atMost, median, print } from './timing.ts'

const openings = 9

const place = await openPlace()
try {
  const visitor = await place.visit()
  const page = await visitor.newPage()
  await signUp(page)
  const press = async (verb: string, form: Record<string, string>): Promise<string> => {
    const answer = await visitor.request.post(`/do/${verb}`, { form, headers: { origin: place.base } })
    return (await answer.json()).id
  }
  const personId = await press('add-person', { name: 'Maya Chen', title: 'VP Marketing' })
  const conversationId = await press('start-conversation', { personId, about: 'marketing' })
  for (let n = 1; n <= 6; n++)
    await press('add-question', { conversationId, text: `What changed most in your year ${n} there?` })
  const took: number[] = []
  for (let nth = 0; nth <= openings; nth++) {
    const opened = await visitor.newPage()
    const slow = await visitor.newCDPSession(opened)
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await opened.goto(`/conversations/${conversationId}/meet`, { waitUntil: 'commit' })
    const ms = await opened.evaluate(typeAtFirstPaint, `a note of opening ${nth}`)
    // The first one fetches what the browser keeps for the others.
    if (nth > 0) took.push(ms)
    await opened.close()
  }
  print(
    'The first note in a meeting, four times slowed (ms from the first paint until it is kept)',
    ['', 'median', 'most'],
    [['typed at the first paint', atMost(100, median(took)), took.toSorted((a, b) => b - a)[0] ?? 0]],
  )
} finally {
  await place.close()
}

/** In the page: types as soon as there is something to see, and gives the milliseconds until that lies in the browser's store. */
async function typeAtFirstPaint(words: string): Promise<number> {
  const painted = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime
  const field = () => document.querySelector<HTMLTextAreaElement>('#note')
  const soon = () => new Promise((done) => setTimeout(done))
  while (painted() === undefined || !field()) await soon()
  field()?.focus()
  document.execCommand('insertText', false, words)
  const isKept = () => Object.values({ ...localStorage }).some((kept) => String(kept).includes(words))
  while (!isKept()) await soon()
  return performance.now() - (painted() ?? 0)
}
