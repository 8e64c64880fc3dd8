/**
 * What it takes to judge and draw 200 words at each key, in a real browser slowed four times, beside one frame of 16.7 ms. Run by
 * `bench.ts` as a process of its own, since it starts the built server and a browser as the tests do.
 */
import { openPlace, signUp } from '../tests/journeys/visitor.ts'
import { atMost, print } from './timing.ts'

const frame = 1000 / 60
const keys = 60
const story =
  ' When I taught history I learned to tell a story that people remember, and I would like to know how that is done at Acme Tea.'
const letter = `Dear Maya,

I am Robin Vale and I teach history. I read your essay on tea in schools. I wonder whether you have any openings on your team. Could we talk for an hour, or might a colleague have the time?${story.repeat(6)}

Thank you.

Warm regards,
Robin Vale`

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
  const id = await press('draft-letter', { personId, conversationId, kind: 'request' })
  await press('edit-letter', { id, body: letter })
  const slow = await visitor.newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(`/letters/${id}`)
  const began = Date.now()
  await page.locator('[name=body]').focus()
  await page.locator('.manuscript[data-judged]').waitFor()
  const warm = Date.now() - began
  const took = await page.locator('[name=body]').evaluate(typeIn, keys)
  const bare = await page.locator('[name=subject]').evaluate(typeIn, keys)
  const row = (name: string, times: number[]) => {
    const sorted = times.toSorted((a, b) => a - b)
    const [median = 0, most = 0] = [sorted[keys / 2], sorted[Math.floor(keys * 0.95)]]
    return [name, median, most, atMost(1, median / frame), atMost(1, most / frame)]
  }
  print(
    `A key in a letter of 200 words, four times slowed (ms to the next frame; warm after ${warm} ms)`,
    ['', 'median', '19 of 20', 'frames', '19 of 20'],
    [row('judged, marked and drawn', took), row('a line that is not judged', bare)],
  )
} finally {
  await place.close()
}

/** In the page: types near the end, and gives the milliseconds from the start of the frame that follows each key to its end. */
async function typeIn(field: Element, keys: number): Promise<number[]> {
  const took: number[] = []
  const words = field as HTMLTextAreaElement
  words.focus()
  for (let key = 0; key < keys; key++) {
    const at = Math.max(0, words.value.length - 40)
    words.setSelectionRange(at, at)
    took.push(
      await new Promise<number>((done) => {
        let start = 0
        requestAnimationFrame(() => {
          start = performance.now()
        })
        document.execCommand('insertText', false, key % 5 === 4 ? ' ' : 'x')
        requestAnimationFrame(() => {
          document.body.getBoundingClientRect()
          done(performance.now() - start)
        })
      }),
    )
  }
  return took
}
