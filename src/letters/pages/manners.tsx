import type { ComponentChildren } from 'preact'
import { rules } from '../../etiquette/check.ts'
import type { Example, Rule, Weight } from '../../etiquette/rule.ts'
import type { Kind, Ledger, Role } from '../../etiquette/situation.ts'
import type { Page as PageOf } from '../../here.ts'
import { Facts, Part, Row, Rows, Tag } from '../../ui/list.tsx'
import { Page } from '../../ui/page.tsx'
import { many } from '../../ui/when.ts'
import { NotFound } from '../../verb.ts'

/** All the manners that Wellmet knows, for anybody to read. */
export const mannersPage: PageOf = (here) => (
  <Page
    here={here}
    section="none"
    title="Good manners"
    lead="What the other person would mind, and why. These are advice: nothing here ever stops you from sending a letter."
  >
    <Rows label="Good manners">
      {rules.map((rule) => (
        <Row
          href={`/manners/${rule.name}`}
          title={rule.says}
          sub={judged(rule)}
          meta={<Tag strong={rule.weight === 'breach'}>{weightNames[rule.weight]}</Tag>}
          key={rule.name}
        />
      ))}
    </Rows>
  </Page>
)

/** One of them: why, who says so, and how it looks done well and done badly. */
export const mannerPage: PageOf = (here) => {
  const rule = rules.find(({ name }) => name === here.params.rule)
  if (!rule) throw new NotFound('rule')
  return (
    <Page
      here={here}
      section="none"
      width="narrow"
      up={{ href: '/manners', label: 'Good manners' }}
      title={rule.says}
      lead={rule.because}
    >
      <Facts
        facts={[
          ['Looked for in', judged(rule)],
          ['How grave', weightSays[rule.weight]],
          ['Who says so', rule.source],
          ['Its name', <code key="name">{rule.name}</code>],
        ]}
      />
      <Part title="Well done">
        {rule.judges === 'timing'
          ? rule.good.map((ledger) => <Happened ledger={ledger} key={JSON.stringify(ledger)} />)
          : rule.good.map((example) => <Words example={example} key={example.text} />)}
      </Part>
      <Part title="What the other person would mind">
        {rule.judges === 'timing'
          ? rule.bad.map(({ ledger, owed }) => (
              <Happened ledger={ledger} owed={owed} key={JSON.stringify(ledger)} />
            ))
          : rule.bad.map((example) => <Words example={example} key={example.text} />)}
      </Part>
    </Page>
  )
}

const weightNames: Record<Weight, string> = {
  breach: 'put right',
  risk: 'think again',
  polish: 'could be finer',
}

const weightSays: Record<Weight, string> = {
  breach: 'They would mind. Put it right before it goes.',
  risk: 'They may mind. Think again.',
  polish: 'They would not mind; it could be finer.',
}

const kindWords: Record<Kind, string> = {
  request: 'requests',
  introduction: 'requests for an introduction',
  nudge: 'nudges',
  thanks: 'thank-yous',
  'referrer-thanks': 'thank-yous to the referrer',
  note: 'notes',
  question: 'questions',
  pitch: 'the pitch',
}

function judged({ judges }: Rule): string {
  if (judges === 'timing') return 'What you do, and when'
  const words = judges.map((kind) => kindWords[kind]).join(', ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function Words({ example }: { example: Example }) {
  const { reader, referrer, minutes } = example
  const known = [
    reader?.title && `to a ${reader.title}`,
    referrer && `sent by ${referrer.name}${referrer.mayUseName === false ? ', who is not to be named' : ''}`,
    minutes && `${minutes} minutes`,
  ].filter(Boolean)
  return (
    <figure class="quote">
      <blockquote class="letter-text">{marked(example.text)}</blockquote>
      {known.length > 0 && <figcaption>{known.join(', ')}</figcaption>}
    </figure>
  )
}

/** «…» is where the rule looks. */
const marked = (text: string): ComponentChildren =>
  text.split(/[«»]/).map((part, at) => (at % 2 === 1 ? <mark key={part}>{part}</mark> : part))

function Happened({ ledger, owed = [] }: { ledger: Ledger; owed?: readonly string[] }) {
  const { met, thanked, now } = ledger
  const thanks = thanked.map(({ name, on }) => `you thanked ${name} ${sayFrom(met.on, on)}`)
  const there = met.with.filter(({ role }) => role !== 'referrer')
  const sent = met.with.filter(({ role }) => role === 'referrer')
  const isToCome = Date.parse(now) < Date.parse(met.on)
  return (
    <figure class="quote">
      <blockquote>
        {isToCome ? 'You are going to meet ' : 'You met '}
        {listed(there.map(({ name, role }) => (role === 'host' ? name : `${name} (${roleWords[role]})`)))}
        {sent.length > 0 && `; ${listed(sent.map(({ name }) => name))} sent you`}
        {thanks.length > 0 && `; ${listed(thanks)}`}.{!isToCome && ` Now it is ${sayFrom(met.on, now)}.`}
      </blockquote>
      <figcaption>{owed.length > 0 ? `Still owed thanks: ${listed(owed)}` : 'Nothing is owed'}</figcaption>
    </figure>
  )
}

const roleWords: Record<Exclude<Role, 'host'>, string> = {
  'in-the-room': 'in the room',
  assistant: 'who found the hour',
  substitute: 'who stood in',
  referrer: 'who sent you',
}

const listed = (all: readonly string[]) =>
  all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : (all[0] ?? '')

/** "8 hours later", "5 days later", "3 days before". */
function sayFrom(from: string, to: string): string {
  const hours = Math.round((Date.parse(to) - Date.parse(from)) / 3_600_000)
  const long = Math.abs(hours)
  return `${long < 48 ? many(long, 'hour') : many(Math.floor(long / 24), 'day')} ${hours < 0 ? 'before' : 'later'}`
}
