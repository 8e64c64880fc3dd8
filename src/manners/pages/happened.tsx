import type { Ledger, QuestionList, Role } from '../../etiquette/situation.ts'
import { many } from '../../ui/when.ts'

/** What happened, for a rule of timing: in the order in which it did, and who minds. */
export function Happened({ ledger, owed = [] }: { ledger: Ledger; owed?: readonly string[] }) {
  const { asked = [], answered = [], findings, met, thanked, now } = ledger
  const start = asked[0]?.on ?? met?.on ?? now
  const told = [
    ...(findings === undefined
      ? []
      : [`you found out ${findings === 0 ? 'nothing yet' : many(findings, 'thing')}`]),
    ...asked.map(({ name, on, isNudge }) =>
      isNudge ? `you nudged ${name} ${sayFrom(start, on)}` : `you asked ${name}`,
    ),
    ...answered.map(({ name, on }) => `${name} answered ${sayFrom(start, on)}`),
    ...(met ? meeting(met, now) : []),
    ...thanked.map(({ name, on }) => `you thanked ${name} ${sayFrom(met?.on ?? start, on)}`),
  ]
  return (
    <figure class="quote">
      <blockquote>
        {capital(told.join('; '))}. Now it is {sayFrom(met?.on ?? start, now)}.
      </blockquote>
      <figcaption>{owed.length > 0 ? `Here it is about ${listed(owed)}` : 'Nothing to say'}</figcaption>
    </figure>
  )
}

/** The questions of a talk in their order; the marked ones are those that the rule is about. */
export function Questions({ list, at = [] }: { list: QuestionList; at?: readonly number[] }) {
  const { questions, minutes } = list
  return (
    <figure class="quote">
      <blockquote>
        <ol>
          {questions.map(({ text, isMust, minutes: long }, place) => (
            <li key={text}>
              {at.includes(place) ? <mark>{text}</mark> : text}
              {isMust && ' (a must)'}
              {long !== undefined && ` (${many(long, 'minute')})`}
            </li>
          ))}
        </ol>
      </blockquote>
      <figcaption>
        {questions.length === 0
          ? 'No questions yet'
          : minutes === undefined
            ? 'No clock'
            : many(minutes, 'minute')}
      </figcaption>
    </figure>
  )
}

function meeting({ on, minutes, endedOn, mayRunOn, with: people }: NonNullable<Ledger['met']>, now: string) {
  const there = people.filter(({ role }) => role !== 'referrer')
  const sent = people.filter(({ role }) => role === 'referrer')
  const names = listed(
    there.map(({ name, role }) => (role === 'host' ? name : `${name} (${roleWords[role]})`)),
  )
  const long = minutes === undefined ? '' : ` for ${many(minutes, 'minute')}`
  return [
    `${Date.parse(now) < Date.parse(on) ? 'you are going to meet' : endedOn === null ? 'you are with' : 'you met'} ${names}${long}`,
    ...(mayRunOn ? ['they offered to stay longer'] : []),
    ...(endedOn ? [`you ended ${sayFrom(on, endedOn)}`] : []),
    ...(sent.length > 0 ? [`${listed(sent.map(({ name }) => name))} sent you`] : []),
  ]
}

const roleWords: Record<Role, string> = {
  host: 'the host',
  'in-the-room': 'in the room',
  assistant: 'who found the hour',
  substitute: 'who stood in',
  referrer: 'who sent you',
}

const listed = (all: readonly string[]) =>
  all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : (all[0] ?? '')

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** "26 minutes later", "8 hours later", "5 days later", "3 days before". */
function sayFrom(from: string, to: string): string {
  const minutes = Math.round((Date.parse(to) - Date.parse(from)) / 60_000)
  const long = Math.abs(minutes)
  if (long < 1) return 'at that time'
  const said =
    long < 120
      ? many(long, 'minute')
      : long < 48 * 60
        ? many(Math.round(long / 60), 'hour')
        : many(Math.floor(long / 1440), 'day')
  return `${said} ${minutes < 0 ? 'before' : 'later'}`
}
