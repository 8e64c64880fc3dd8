/** Every first letter there is, filled from the sample: in each tone, by each way of sending it, and judged by every rule. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fillSample } from '../../seeds/sample.ts'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { loadCourses } from '../conversations/load-courses.ts'
import { check } from '../etiquette/check.ts'
import { inItsLanguage } from '../manners/language.ts'
import { type Circumstances, loadCircumstances } from './circumstances.ts'
import { channels, lengthOf, limitOf, situationOf } from './letter.ts'
import { hasNote } from './linkedin-note.ts'
import { type Occasion, occasionIds, occasions } from './occasion.ts'
import { questionsToSend } from './questions-to-send.ts'
import { fillLetter } from './templates.ts'
import { tones } from './tone.ts'

let house: TestHouse
/** Every letter that could go to anyone of the sample. */
let all: { about: Circumstances; questions: string[] }[]
const robin = {
  name: 'Robin Vale',
  email: 'robin@example.org',
  background: '',
  signOff: '',
  zone: 'Europe/Amsterdam',
}

beforeAll(async () => {
  house = await openTestHouse()
  const { who, does } = await house.newcomer()
  await fillSample(does, new Date().toISOString().slice(0, 10))
  all = await house.house.stores.within(who.account, 'reads', async (store) => {
    const profile = await store.selectFrom('profile').selectAll().executeTakeFirstOrThrow()
    Object.assign(robin, { background: profile.background, signOff: profile.sign_off })
    const ids = (await store.selectFrom('conversation').select('id').orderBy('id').execute()).map(
      ({ id }) => id,
    )
    const found: typeof all = []
    for (const course of (await loadCourses(store, ids)).values()) {
      const people = [course.personId, ...course.referrers, ...course.helpers].map((one) =>
        typeof one === 'string' ? one : one.personId,
      )
      const questions = await questionsToSend(store, course.id)
      for (const personId of new Set([...people, ...(course.sentById ? [course.sentById] : [])]))
        found.push({
          about: await loadCircumstances(store, { personId, conversationId: course.id }),
          questions,
        })
    }
    return found
  })
}, 60_000)
afterAll(() => house?.close())

/** Where in its course a letter belongs, as far as the rules ask for it. */
function fitting(occasion: Occasion): { about: Circumstances; questions: string[] }[] {
  const { kind } = occasions[occasion]
  return all.flatMap(({ about, questions }) => {
    const isHost = about.host.id === about.person.id
    const isHelper = about.course?.helpers.some(({ personId }) => personId === about.person.id) ?? false
    if (kind === 'thanks') return about.course?.debrief && (isHost || isHelper) ? [{ about, questions }] : []
    if (occasion === 'referrer-thanks')
      return about.course?.debrief && !isHost && !isHelper ? [{ about, questions }] : []
    if (kind === 'introduction' || occasion === 'introduction-thanks')
      return isHost || isHelper ? [] : [{ about, questions }]
    if (!isHost) return []
    const first = { ...about, hasAnswered: false, history: null }
    // Whether to write at all, or to ask for an introduction, is not a matter of the words.
    if (kind === 'request') return [{ about: { ...first, askedThem: [], warmPaths: [] }, questions }]
    if (kind === 'nudge') return about.askedThem.length > 0 ? [{ about: first, questions }] : []
    if (occasion === 'job-referral')
      return about.course?.debrief
        ? [{ about: { ...about, history: { isThanked: true, touchesSince: 2 } }, questions }]
        : []
    return [{ about: { ...about, hasAnswered: true }, questions }]
  })
}

/** What someone could have filled in. */
const fillings: Record<string, string> = {
  'who you are and what you want to do next': 'I teach chemistry and am turning to product marketing',
  'why you chose them': 'your essay on labels is the plainest I have read',
  'what you would like to learn': 'how labels are written',
  'was at this school or company, and when': 'studied chemistry in Utrecht, from 2008 to 2012',
  'was at this school or company': 'studied chemistry in Utrecht',
  'what you share, in one or two words': 'Utrecht',
  'who you are': 'a chemistry teacher turning to product marketing',
  'who introduced you': 'Leila Haddad',
  'the date of your first letter': '9 November',
  'what it is about': 'The harvest letter',
  'what you would like to tell them': 'The harvest letter you described came out today',
  'the day and time': 'Tuesday 1 December, 15:00',
  'the day, time and place': 'Tuesday 1 December, 15:00, by video',
  'your question': 'What surprised you most in your first year?',
  number: '10',
  'the reason, in a few words': 'a broken-down train',
  'what changed, in a few words': 'I am staying in teaching for this year',
  'the colleague’s name': 'Willemijn Smit',
  'the person’s name': 'Willemijn Smit',
  when: 'in March',
  'the day you met': '18 November',
  'one thing they said or did': 'You found room for me in a full week',
  'one thing they said': 'You said that a label is a promise',
  'what you will do with it': 'I’ll rewrite my three labels this week',
  'one kind sentence on how it went': 'It gave me a lot to think about',
  'what they said': 'that a label is a promise',
  'what you did, and what came of it': 'I rewrote three labels that way, and the shop kept all of them',
  'your new job title': 'a product marketer',
  company: 'Ostara Seeds',
  date: '1 March',
  'one thing they said or did that helped':
    'You told me to begin with one page, and that page is what they asked about',
  'what they suggested': 'that I write one page about a launch I admire',
  'what you did': 'it is about the loose-leaf range',
  'what came of it': 'two people have asked me for a copy',
  'your news': 'I have finished the course on pricing',
  'an article, book or event, with the link': 'an essay on labels for beginners (https://example.org/labels)',
  'why it may be useful to them': 'The second part is about the same trouble with small print',
  'their news': 'your prize for the spring range',
  'one thing you remember of how they got there, or why it is well earned':
    'I remember how much of it you tasted yourself',
  'what you promised': 'our lab plan',
  'the link, or “attached”': 'https://example.org/plan',
  month: 'September',
  'what you have done since, in a few words': 'I have written three launch plans for small shops',
  'job title, with the link': 'a product marketer (https://example.org/job)',
}

const filledIn = (text: string) =>
  text.replace(/\[([^\]\n]{2,80})\]/g, (_, asks: string) =>
    asks.startsWith('say this') || asks.startsWith('why you chose')
      ? 'Your leaflet for beginners is on my classroom wall'
      : (fillings[asks] ?? `{${asks}}`),
  )

it.each(occasionIds)('%s is clean, short and whole', (occasion) => {
  const wrong = new Map<string, string>()
  const places = fitting(occasion)
  expect(places.length).toBeGreaterThan(0)
  for (const { about, questions } of places)
    for (const tone of tones)
      for (const channel of channels.filter((one) => one !== 'linkedin' || hasNote(occasion)))
        for (const isLast of occasion === 'nudge' ? [false, true] : [false]) {
          const reason = isLast ? 'I gave the talk that your essay made me write' : ''
          const filled = fillLetter(
            occasion,
            channel,
            about,
            { ...robin, tone },
            { reason, questions, isLast },
          )
          const body = filledIn(filled.body)
          const subject = filledIn(filled.subject)
          const say = (what: string) =>
            wrong.set(`${tone} ${channel}: ${what.slice(0, 40)}`, `${subject}\n\n${body}`)
          for (const { rule, start, end, says } of check(
            inItsLanguage(
              situationOf({ kind: occasions[occasion].kind, channel, subject, body }, about, robin),
            ),
          ))
            say(`${rule} “${body.slice(start, end)}” ${says}`)
          for (const [asks] of body.matchAll(/\{[^}]+\}/g)) say(`no one knows how to fill in ${asks}`)
          const { unit, fine, most } = limitOf(channel)
          const length = lengthOf(filled.body)[unit]
          if (length > (channel === 'linkedin' ? most : fine)) say(`too long: ${length} ${unit}`)
          if (filled.toForward) {
            const text = filledIn(filled.toForward)
            const note = { kind: 'request', text, reader: { name: about.host.name } } as const
            for (const { rule } of check(note, { off: ['say-who-you-are', 'say-thanks'] }))
              say(`note: ${rule}: ${text}`)
          }
          if (/ {2}|\n{3}|[.,] ?[.,]|\s[.,?!]|undefined|null/.test(body)) say('glued')
        }
  expect([...wrong].map(([what, text]) => `${what}\n${text}`).slice(0, 3)).toEqual([])
})

it.each(occasionIds)('%s ends a sentence once, also after a name with a full stop', (occasion) => {
  for (const { about, questions } of fitting(occasion))
    for (const tone of tones)
      for (const channel of channels) {
        const dotted = {
          ...about,
          host: { ...about.host, name: `${about.host.name} Jr.`, companyName: 'Acme Tea, Ltd.' },
          ...(about.offer && { offer: { ...about.offer, company: 'Acme Tea, Ltd.' } }),
        }
        const { subject, body, toForward } = fillLetter(
          occasion,
          channel,
          dotted,
          { ...robin, tone },
          { questions },
        )
        expect(`${subject}\n${body}\n${toForward}`).not.toMatch(/[^.]\.\.(?!\.)/)
      }
})
