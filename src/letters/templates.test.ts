import { describe, expect, it } from 'vitest'
import { aCourse, agreement, debrief } from '../conversations/sample-course.ts'
import { check } from '../etiquette/check.ts'
import { plainCalendar } from '../store/days-off/calendar.ts'
import type { Circumstances, Reader } from './circumstances.ts'
import {
  blanksIn,
  channels,
  lengthOf,
  limitOf,
  situationOf,
  type WrittenKind,
  writtenKinds,
} from './letter.ts'
import { fillLetter } from './templates.ts'

const robin = {
  name: 'Robin Vale',
  email: 'robin@example.org',
  background: 'I taught history for eight years and am turning to product marketing. I live in Utrecht.',
  signOff: 'Warm regards',
  zone: 'Europe/Amsterdam',
}

const reader = (id: string, name: string, title: string, companyName: string): Reader => ({
  id,
  name,
  givenName: name.split(' ')[0] ?? name,
  title,
  level: 'vice-president',
  email: null,
  linkedin: null,
  companyId: companyName,
  companyName,
})
const maya = reader('maya', 'Maya Chen', 'VP Marketing', 'Acme Tea')
const jonas = reader('jonas', 'Jonas Weber', 'Head of Sales', 'Harbor & Finch')
const sofia = reader('sofia', 'Sofia Marín', 'Assistant', 'Acme Tea')

const known: Circumstances = {
  person: maya,
  host: maya,
  course: {
    ...aCourse,
    about: 'moving from teaching into product marketing',
    whyThem: 'you brought the loose-leaf range to schools before anyone else did',
    helpers: [
      { id: 'h1', personId: 'sofia', role: 'assistant', did: 'You moved two meetings to make room for me' },
    ],
    debrief: {
      ...debrief,
      theySaid: 'Price is the first sentence a customer hears. I had always thought of it as the last.',
      iWill: 'I will rewrite my portfolio around three customer stories',
    },
  },
  referrer: { personId: 'jonas', name: 'Jonas Weber', mayUseName: 'yes' },
  facts: [{ about: 'company', fact: 'Acme Tea opened a second roastery in Utrecht this spring' }],
  askedThem: [
    { kind: 'request', channel: 'email', on: '2026-11-09', subject: 'Jonas Weber suggested I write to you' },
  ],
  role: 'host',
  earlier: [],
  warmPaths: [],
  colleague: null,
  calendar: plainCalendar,
  mine: plainCalendar,
  hasAnswered: false,
  history: null,
  saidNever: false,
  hasDied: false,
}

const to: Record<WrittenKind, Circumstances> = {
  request: known,
  introduction: {
    ...known,
    person: jonas,
    course: known.course && {
      ...known.course,
      whyThem: 'The loose-leaf range was in schools before any other',
    },
  },
  nudge: known,
  thanks: known,
  'referrer-thanks': { ...known, person: jonas },
  note: known,
}

const written = (kind: WrittenKind, channel = channels[0] as (typeof channels)[number], about = to[kind]) =>
  fillLetter(kind, channel, about, robin)

describe('a letter filled from all that is known', () => {
  const kinds = writtenKinds.filter((kind) => kind !== 'note')
  for (const kind of kinds)
    for (const channel of channels)
      it(`is well-mannered and has no blanks: ${kind}, ${channel}`, () => {
        const { subject, body } = written(kind, channel)
        expect(check(situationOf({ kind, channel, subject, body }, to[kind], robin)), body).toEqual([])
        expect(blanksIn(subject + body)).toEqual([])
        const { unit, fine, most } = limitOf(channel)
        expect(lengthOf(body)[unit], body).toBeLessThanOrEqual(channel === 'linkedin' ? most : fine)
      })

  it('says that it asks for no job where the seeker would rather say so', () => {
    const { subject, body } = fillLetter('request', 'email', known, { ...robin, saysNotLooking: true })
    expect(body).toContain('not asking about openings')
    expect(check(situationOf({ kind: 'request', channel: 'email', subject, body }, known, robin))).toEqual([])
  })

  it('names the referrer only with their leave', () => {
    expect(written('request').body).toContain('Jonas Weber suggested')
    for (const mayUseName of ['no', 'not-asked'] as const) {
      const about = { ...known, referrer: { personId: 'jonas', name: 'Jonas Weber', mayUseName } }
      const { subject, body } = written('request', 'email', about)
      expect(subject + body).not.toContain('Jonas')
      expect(check(situationOf({ kind: 'request', channel: 'email', subject, body }, about, robin))).toEqual(
        [],
      )
    }
  })

  it('greets by the given name, and by the whole name where none is known', () => {
    expect(written('request').body).toMatch(/^Dear Maya,/)
    const wang = { ...known, person: { ...maya, name: '王小明', givenName: '' } }
    expect(written('request', 'email', wang).body).toMatch(/^Dear 王小明,/)
  })

  it('takes a fact for the reason when none was written down', () => {
    const about = { ...known, course: known.course && { ...known.course, whyThem: '' } }
    expect(written('request', 'email', about).body).toContain('Acme Tea opened a second roastery')
  })

  it('nudges by the day of the first letter, and says what is new', () => {
    expect(written('nudge').body).toContain('I wrote to you on 9 November')
    expect(
      fillLetter('nudge', 'email', known, robin, { reason: 'I finished the course you teach' }).body,
    ).toContain('One thing is new since then: I finished the course you teach.')
  })

  it('has a subject of few words, however much they want to learn', () => {
    const about = { ...known, referrer: null }
    expect(written('request', 'email', about).subject.split(' ').length).toBeLessThanOrEqual(6)
    const short = { ...about, course: known.course && { ...known.course, about: 'How tea is priced.' } }
    expect(written('request', 'email', short).subject).toBe('A question about how tea is priced')
  })

  it('thanks by what they said, and tells the referrer how it went', () => {
    expect(written('thanks').body).toContain('Price is the first sentence a customer hears.')
    expect(written('referrer-thanks').body).toContain(
      'in touch with Maya Chen. We talked on 18 November. The conversation went well',
    )
  })

  it('thanks the assistant for what they did', () => {
    const { body } = written('thanks', 'email', { ...known, person: sofia })
    expect(body).toContain('setting up my meeting with Maya Chen')
    expect(body).toContain('You moved two meetings to make room for me.')
  })

  it('stands, as a nudge, under the subject of the first letter', () => {
    expect(written('nudge').subject).toBe('Re: Jonas Weber suggested I write to you')
    const [first] = known.askedThem
    const noted = {
      ...known,
      askedThem: first ? [{ ...first, channel: 'linkedin' as const, subject: '' }] : [],
    }
    expect(written('nudge', 'email', noted).subject).toBe('My LinkedIn note of 9 November')
  })

  it('says why as a sentence, where the note only tells what they did', () => {
    expect(written('request').body).toContain('I thought of you because you brought the loose-leaf range')
  })

  it('leaves the writer to turn round, for the referrer, what speaks to the host', () => {
    const course = known.course && { ...known.course, whyThem: 'Your talk on tea is why I began' }
    const { body } = written('introduction', 'email', { ...to.introduction, course })
    expect(body).toContain('Why Maya: [say this about them in your words: Your talk on tea is why I began].')
  })

  it('says the agreed hour back by the clock it was given in, and is well-mannered', () => {
    const course = { ...aCourse, agreement: { ...agreement, zone: 'America/New_York' } }
    const about = { ...known, course, hasAnswered: true }
    const { subject, body } = written('note', 'email', about)
    expect(body).toContain('To confirm: Tuesday 24 November, 09:00 New York time, by video, for 20 minutes.')
    expect(body).toContain('The link: https://meet.example.org/maya')
    expect(blanksIn(subject + body)).toEqual([])
    expect(check(situationOf({ kind: 'note', channel: 'email', subject, body }, about, robin))).toEqual([])
  })

  it.each([
    [
      'them',
      'Of course. The new time suits me: Tuesday 24 November, 15:00 Amsterdam time, by video, for 20 minutes.',
    ],
    ['me', 'Thank you for moving our conversation. The new time is Tuesday 24 November, 15:00'],
    [null, 'To confirm the new time: Tuesday 24 November, 15:00'],
  ] as const)('says a new time back as fits who asked for it: %s', (movedBy, says) => {
    const moved = { ...agreement, movedFrom: '2026-11-23T14:00:00Z', movedBy }
    const about = { ...known, course: { ...aCourse, agreement: moved }, hasAnswered: true }
    const { subject, body } = fillLetter('confirm', 'email', about, robin)
    expect(subject).toBe('The new time of our conversation')
    expect(body).toContain(says)
    expect(blanksIn(subject + body)).toEqual([])
    expect(check(situationOf({ kind: 'note', channel: 'email', subject, body }, about, robin))).toEqual([])
  })

  it('thanks whoever says no, and asks nothing', () => {
    const no = {
      id: 'a',
      kind: 'no' as const,
      on: '2026-11-12',
      askAgainOn: null,
      substituteId: null,
      note: '',
    }
    const about = { ...known, course: known.course && { ...known.course, answers: [no] } }
    expect(written('note', 'email', about).body).toContain('Thank you for letting me know')
  })
})

describe('a letter of which little is known', () => {
  const stranger = { ...known, course: null, referrer: null, facts: [], askedThem: [] }

  it('leaves a clear blank for each thing', () => {
    const { body } = fillLetter('request', 'email', stranger, { ...robin, background: '', signOff: '' })
    expect(blanksIn(body).map(({ start, end }) => body.slice(start, end))).toEqual([
      '[who you are and what you want to do next]',
      '[why you chose them]',
      '[what you would like to learn]',
    ])
    expect(body).toMatch(/Kind regards,\nRobin Vale$/)
  })

  it('keeps a LinkedIn note within what LinkedIn takes, however long the rest', () => {
    const long = { ...robin, background: 'I teach, and '.repeat(40) }
    expect(fillLetter('request', 'linkedin', known, long).body.length).toBeLessThanOrEqual(300)
  })
})
