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
    // It is in the page before anything of ours, so that its key comes when there is something to see, and not when this process gets through.
    await opened.addInitScript(typeAtFirstPaint, `a note of opening ${nth}`)
    await opened.goto(`/conversations/${conversationId}/meet`, { waitUntil: 'commit' })
    const ms = await opened.evaluate(() => (window as unknown as Typing).typing)
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

interface Typing {
  typing: Promise<number>
}

/** In the page: types as soon as there is something to see and a field, and promises the milliseconds until that lies in the browser's store. */
function typeAtFirstPaint(words: string): void {
  const field = () => document.querySelector<HTMLTextAreaElement>('#note')
  const soon = () => new Promise((done) => setTimeout(done))
  const painted = new Promise<number>((told) => {
    new PerformanceObserver((list) => {
      const [first] = list.getEntriesByName('first-contentful-paint')
      if (first) told(first.startTime)
    }).observe({ type: 'paint', buffered: true })
  })
  const isKept = () => Object.values({ ...localStorage }).some((kept) => String(kept).includes(words))
  const typed = async () => {
    const at = await painted
    while (!field()) await soon()
    field()?.focus()
    document.execCommand('insertText', false, words)
    while (!isKept()) await soon()
    return performance.now() - at
  }
  Object.assign(window, { typing: typed() } satisfies Typing)
}
