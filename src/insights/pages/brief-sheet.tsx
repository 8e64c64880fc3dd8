/** The sheet itself: what to say early, what is known and from whom, who may be named, and what is still to be asked. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { Name } from '../../ui/list.tsx'
import { Sheet } from '../../ui/paper.tsx'
import { many, sayAgo, sayDate, sayList } from '../../ui/say.ts'
import { OLD_AFTER_MONTHS } from '../brief.ts'
import type { Brief } from '../show-brief.ts'

export function BriefSheet({ here, brief, beside }: { here: Here; brief: Brief; beside: VNode }): VNode {
  return (
    <Sheet here={here} title={brief.company.name} lead={leadOf(here, brief)} beside={beside}>
      <SayEarly brief={brief} />
      <Known here={here} brief={brief} />
      <div class="brief-halves">
        <Names here={here} brief={brief} />
        <OpenQuestions brief={brief} />
      </div>
      <div class="brief-halves">
        <Careful here={here} brief={brief} />
        <div>
          <WordsTheyUse brief={brief} />
          <Promised here={here} brief={brief} />
        </div>
      </div>
    </Sheet>
  )
}

function leadOf(here: Here, { role, company, application }: Brief): VNode {
  const day = here.now.toZonedDateTimeISO(here.seeker.zone).toPlainDate()
  return (
    <>
      {role && <>{role}. </>}
      {application?.interviewOn
        ? `${sayDate(application.interviewOn, here)}. `
        : `As of ${sayDate(day, here)}. `}
      {application?.interviewNote && <span dir="auto">{application.interviewNote} </span>}
      {company.careersLink && (
        <>
          Careers page:{' '}
          <a href={company.careersLink} rel="noreferrer nofollow">
            {hostOf(company.careersLink)}
          </a>
          .
        </>
      )}
    </>
  )
}

/** In the seeker's own words; until they are written, what the pitch has to bring. */
function SayEarly({ brief: { application, accomplishments } }: { brief: Brief }): VNode | null {
  const own = application?.sayEarly ?? []
  const lines = own.length > 0 ? own : accomplishments
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="say-early">
      <h3 id="say-early">
        Say this early {own.length === 0 && <small>from your pitch, to put in your words</small>}
      </h3>
      <ol class="say-early">
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ol>
    </section>
  )
}

interface KnownRow {
  id: string
  text: string
  who: VNode | string
  use: 'quote' | 'own-words' | 'public' | 'found'
  on: string
  isNearRole: boolean
}

const useSays: Record<KnownRow['use'], string> = {
  quote: 'Quote',
  'own-words': 'Own words',
  public: 'Public',
  found: 'Found',
}

/** Newest first. What is older than a year may have changed, and is only there where it was asked for. */
function Known({ here, brief }: { here: Here; brief: Brief }): VNode | null {
  const rows = knownRows(brief, here.query.old !== undefined)
  if (rows.length === 0) return null
  // Where most fit the role, it says nothing of one of them.
  const isTelling = 2 * rows.filter(({ isNearRole }) => isNearRole).length <= rows.length
  return (
    <section aria-labelledby="known">
      <h3 id="known">
        What you know <small>{sayHowMany(rows)}, newest first</small>
      </h3>
      <ul class="known">
        {rows.map(({ id, text, who, use, on, isNearRole }) => (
          <li key={id}>
            <span class="known-what" dir="auto">
              {use === 'quote' ? inQuotes(text) : text}
            </span>
            <small>
              {who}
              {isNearRole && isTelling && ' · fits the role'}
            </small>
            <small class={use === 'quote' ? 'known-quote' : undefined}>{useSays[use]}</small>
            <small>
              {sayDate(on, here)} <span class="known-ago">({sayAgo(on, here)})</span>
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

function knownRows({ company: at, learned, facts }: Brief, withOld: boolean): KnownRow[] {
  const told = eachOnce(
    learned
      .flatMap(({ insights }) => insights)
      .filter(({ monthsOld }) => withOld || monthsOld < OLD_AFTER_MONTHS),
  ).map(({ id, text, person, company, mayQuote, learnedOn, isNearRole, alike }): KnownRow => {
    const use = mayQuote === 'yes' ? 'quote' : 'own-words'
    const others = new Set(alike.map(({ name }) => name)).size
    const who = person && (
      <>
        <Name of={person.name} />
        {others > 0 && ` and ${others} more`}
        {company && company.id !== at.id && <>, {company.name}</>}
      </>
    )
    return { id, text, who: who ?? '', use, on: learnedOn, isNearRole }
  })
  const found = facts.map(({ id, fact, link, foundOn }): KnownRow => {
    const who = link ? (
      <a href={link} rel="noreferrer nofollow">
        {hostOf(link)}
      </a>
    ) : (
      'Your research'
    )
    return { id, text: fact, who, use: link ? 'public' : 'found', on: foundOn, isNearRole: false }
  })
  return [...told, ...found].toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}

type InsightInBrief = Brief['learned'][number]['insights'][number]

/** What several people said is one row: in words that may be quoted if there are any, else in the newest. */
function eachOnce(all: readonly InsightInBrief[]): InsightInBrief[] {
  const best = all.toSorted(
    (a, b) =>
      Number(b.mayQuote === 'yes') - Number(a.mayQuote === 'yes') || b.learnedOn.localeCompare(a.learnedOn),
  )
  const said = new Set<string>()
  const kept = best.filter(({ id, alike }) => {
    const isNew = !said.has(id)
    for (const one of [id, ...alike.map(({ id }) => id)]) said.add(one)
    return isNew
  })
  return all.filter((one) => kept.includes(one))
}

function sayHowMany(rows: readonly KnownRow[]): string {
  const facts = rows.filter(({ use }) => use === 'public' || use === 'found').length
  const said = [many(rows.length - facts, 'insight'), ...(facts > 0 ? [many(facts, 'fact')] : [])]
  return rows.length === facts ? many(facts, 'fact') : sayList(said)
}

/** Words that were kept with their marks have them once. */
const inQuotes = (text: string) => (/^[“"„«]/u.test(text) ? text : `“${text}”`)

const nameSays = { yes: 'You may use the name', ask: 'Ask first', no: 'Do not name' } as const
const helpSays = {
  talked: 'talked with you',
  told: 'told you something',
  referred: 'referred you to someone there',
} as const

function Names({ here, brief: { helped } }: { here: Here; brief: Brief }): VNode | null {
  if (helped.length === 0) return null
  return (
    <section aria-labelledby="names">
      <h3 id="names">Names</h3>
      <ul class="brief-names">
        {helped.map(({ id, name, title, how, conversationId, mayName }) => (
          <li key={id}>
            <span>
              {here.copy ? (
                <Name of={name} />
              ) : (
                <a href={conversationId ? `/conversations/${conversationId}` : `/people/${id}`}>
                  <Name of={name} />
                </a>
              )}{' '}
              <small>{[title, helpSays[how]].filter(Boolean).join(', ')}</small>
            </span>
            <small class={`may-name ${mayName}`}>{nameSays[mayName]}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

function OpenQuestions({ brief: { toAsk } }: { brief: Brief }): VNode | null {
  if (toAsk.length === 0) return null
  return (
    <section aria-labelledby="open-questions">
      <h3 id="open-questions">Open questions</h3>
      <ul class="to-tick">
        {toAsk.map(({ text, why }) => (
          <li key={text}>
            <span dir="auto">{text}</span> <small>{why}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** As an instruction: what one of two people told is not to be said there as if it were so. */
function Careful({ here, brief: { careful } }: { here: Here; brief: Brief }): VNode | null {
  const isOldShown = here.query.old !== undefined
  const shown = careful.filter(
    ({ one, other }) => isOldShown || Math.max(one.monthsOld, other.monthsOld) < OLD_AFTER_MONTHS,
  )
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="careful">
      <h3 id="careful">Careful</h3>
      <ul class="careful">
        {shown.map(({ one, other }) => (
          <li key={`${one.id} ${other.id}`}>
            <Saying told={one} /> <Saying told={other} /> Ask, do not tell.
          </li>
        ))}
      </ul>
    </section>
  )
}

const Saying = ({ told }: { told: Brief['careful'][number]['one'] }): VNode => (
  <span>
    {told.person ? <Name of={told.person.name} /> : 'Someone'}: <span dir="auto">{asSentence(told)}</span>
  </span>
)

/** Only who may be quoted has quotation marks, as above. */
function asSentence({ text, mayQuote }: Brief['careful'][number]['one']): string {
  const whole = /[.!?…]["”»]?$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`
  return mayQuote === 'yes' ? inQuotes(whole) : whole
}

function WordsTheyUse({ brief: { theirWords } }: { brief: Brief }): VNode | null {
  if (theirWords.length === 0) return null
  return (
    <section aria-labelledby="their-words">
      <h3 id="their-words">Words they use</h3>
      <p>
        {theirWords.map(({ words }, nth) => (
          <span key={words}>
            {nth > 0 && ', '}“<bdi>{words}</bdi>”
          </span>
        ))}
      </p>
    </section>
  )
}

function Promised({ here, brief: { promises } }: { here: Here; brief: Brief }): VNode | null {
  if (promises.length === 0) return null
  return (
    <section aria-labelledby="brief-promises">
      <h3 id="brief-promises">Your promises</h3>
      <ul>
        {promises.map((promise) => (
          <li key={promise.id}>
            {promise.text}{' '}
            <small>
              to <Name of={promise.name} />
              {promise.dueOn && `, by ${sayDate(promise.dueOn, here)}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

const hostOf = (link: string) => new URL(link).host
