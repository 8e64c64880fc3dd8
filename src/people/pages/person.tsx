import type { ComponentChildren, VNode } from 'preact'
import { showWeek } from '../../account/show-week.ts'
import { listConversations } from '../../conversations/list-conversations.ts'
import { markOf, stages } from '../../conversations/stage.ts'
import { goTo, type Here, type Page } from '../../here.ts'
import { kindNames } from '../../letters/letter.ts'
import type { LetterKind } from '../../letters/table.ts'
import { FactsPart } from '../../ui/facts.tsx'
import { TextArea } from '../../ui/fields.tsx'
import { Button, hasWords, PressForm, VerbForm } from '../../ui/form.tsx'
import { Columns, DetailList, Go, LevelTag, Name, Part, Row, Rows } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { placeIn } from '../../ui/pager.tsx'
import { many, sayAgo, sayDate, sayInstant } from '../../ui/say.ts'
import { State } from '../../ui/state.tsx'
import { WeekPart } from '../../ui/week-part.tsx'
import { linkedinAddress, readLink } from '../links.ts'
import { listFacts } from '../list-facts.ts'
import { levelNames, levelRank, type Person } from '../person.ts'
import { type FieldName, fieldNames, fieldOf } from '../person-fields.ts'
import { type PossibleDuplicate, sayWhyAlike } from '../possible-duplicates.ts'
import { showPerson } from '../show-person.ts'
import { InteractionsPart } from './interactions-part.tsx'
import { PositionsPart } from './positions-part.tsx'
import { ReferralsPart } from './referrals-part.tsx'

/** One person: what is between you, what you know of them, and the way to a conversation. */
export const personPage: Page<'id'> = async (here) => {
  const id = here.params.id
  const shown = await here.ask(showPerson, { id })
  const {
    person,
    merges,
    positions,
    sentBy,
    sentTo,
    interactions,
    conversations,
    letters,
    insightCount,
    possibleDuplicates,
  } = shown
  // An old address of someone who was merged.
  if (person.id !== id) return goTo(`/people/${person.id}`)
  const facts = await here.ask(listFacts, { personId: id, ...placeIn(here) })
  const week = await here.ask(showWeek, { personId: id })
  return (
    <PageFrame
      together
      here={here}
      title={person.name}
      heading={<Name of={person.name} />}
      section="people"
      up={{ href: '/people', label: 'People' }}
      lead={<Work person={person} />}
      actions={
        <>
          {conversations.length === 0 && <Write here={here} person={person} toLearn={shown.toLearn} />}
          <PressForm
            here={here}
            verb="start-conversation"
            fixed={{ personId: id }}
            next="/conversations/{id}"
            label="Start a conversation"
          />
          <Go href={`/people/${id}/edit`}>Edit</Go>
        </>
      }
    >
      <Columns aside={<About here={here} person={person} insightCount={insightCount} />}>
        {conversations.length > 0 && (await ConversationsPart({ here, personId: id }))}
        <PositionsPart here={here} personId={id} positions={positions} />
        <ReferralsPart here={here} person={person} sentBy={sentBy} sentTo={sentTo} />
        <FactsPart here={here} of={{ personId: id }} back={`/people/${id}`} shown={facts} />
        {letters.length > 0 && <LettersPart here={here} letters={letters} />}
        <InteractionsPart here={here} personId={id} interactions={interactions} />
        <WeekPart here={here} week={week} personId={id} next={`/people/${id}#days-off`} />
        {merges.length > 0 && <MergesPart here={here} merges={merges} />}
        {possibleDuplicates.length > 0 && <DuplicatesPart of={id} duplicates={possibleDuplicates} />}
      </Columns>
    </PageFrame>
  )
}

/** From here to a letter in two presses. What is written here is asked nowhere again: the conversation keeps it. */
function Write({ here, person, toLearn }: { here: Here; person: Person; toLearn: string }): VNode {
  const fixed = { personId: person.id }
  return (
    <details class="confirm write-to" open={hasWords(here, 'write-to-person', fixed)}>
      <summary class="button">
        Write to <Name of={person.name} />
      </summary>
      <div class="confirm-body">
        <VerbForm
          here={here}
          verb="write-to-person"
          fixed={fixed}
          next="/letters/{id}"
          said="Conversation started, and a letter drafted."
        >
          <TextArea
            name="about"
            label="What you want to learn"
            value={toLearn}
            rows={2}
            hint="For example: how to move from teaching into product marketing."
          />
          <TextArea
            name="whyThem"
            label="Why them"
            rows={2}
            hint="Something they did or wrote, in words you could say to them."
          />
          <Button>Draft letter</Button>
        </VerbForm>
      </div>
    </details>
  )
}

function Work({ person }: { person: Person }): VNode | null {
  const { title, company } = person
  if (!title && !company) return null
  return (
    <>
      <span dir="auto">{title}</span>
      {title && company && ', '}
      {company && (
        <a href={`/companies/${company.id}`} dir="auto">
          {company.name}
        </a>
      )}
    </>
  )
}

/** What stands elsewhere on the page, or in what way they are called. */
const elsewhere: FieldName[] = ['title', 'company', 'level', 'note', 'givenName', 'familyName']
/** In this order, and after them those that are named nowhere here. */
const first: FieldName[] = [
  ...(['howWeKnow', 'place', 'email', 'otherEmails', 'phone', 'otherPhones'] as const),
  ...(['linkedin', 'links', 'connectedOn', 'otherNames'] as const),
]
const listed = [...new Set([...first, ...fieldNames])].filter((name) => !elsewhere.includes(name))

function About(props: { here: Here; person: Person; insightCount: number }): VNode {
  const { here, person, insightCount } = props
  const { id, level, levelBy, note } = person
  const details = listed.filter((name) => isSaid(person[name]))
  return (
    <>
      <DetailList
        details={[
          [
            'Level',
            <>
              <LevelTag name={levelNames[level]} rank={levelRank(level)} isGuess={levelBy === 'guess'} />
              {levelBy === 'guess' && (
                <>
                  {' '}
                  <a href={`/people/${id}/edit`}>Edit</a>
                </>
              )}
            </>,
          ],
          ...details.map((name): [string, ComponentChildren] => [
            fieldOf(name).short ?? fieldOf(name).label,
            <Detail key={name} here={here} name={name} person={person} />,
          ]),
          [
            'Insights',
            insightCount > 0 ? (
              <a href={`/insights?personId=${id}`}>{many(insightCount, 'insight')} from them</a>
            ) : null,
          ],
          ['Notes', note && <span class="as-written">{note}</span>],
        ]}
      />
      <p class="only">
        <a href={`/people/${id}/card.vcf`}>Download contact (.vcf)</a>, also as{' '}
        <a href={`/people/${id}/card.vcf?version=4.0`}>vCard 4.0</a>
      </p>
    </>
  )
}

const isSaid = (value: string | readonly string[] | object | null): boolean =>
  value !== null && (!('length' in Object(value)) || (value as string).length > 0)

function Detail({ here, name, person }: { here: Here; name: FieldName; person: Person }): VNode {
  const { linkedin, connectedOn } = person
  const value: unknown = person[name]
  if (Array.isArray(value))
    return (
      <>
        {value.map((one: string) => (
          <div key={one}>{asLink(name, one)}</div>
        ))}
      </>
    )
  if (name === 'email' || name === 'phone') return asLink(name, String(value))
  if (name === 'linkedin' && linkedin)
    return (
      <a href={linkedinAddress(linkedin)} rel="noreferrer nofollow">
        {linkedin}
      </a>
    )
  if (name === 'connectedOn' && connectedOn) return <>{sayDate(connectedOn, here)}</>
  return <span dir="auto">{String(person[name])}</span>
}

/** What can be pressed leads there; a link that is no web address is shown as it stands. */
function asLink(name: FieldName, value: string): VNode {
  const { card } = fieldOf(name)
  if (card === 'EMAIL') return <a href={`mailto:${encodeURI(value)}`}>{value}</a>
  if (card === 'TEL')
    return (
      <a href={`tel:${value.replace(/[^\d+]/g, '')}`} dir="ltr">
        {value}
      </a>
    )
  const link = name === 'links' ? readLink(value) : null
  if (!link) return <span dir="auto">{value}</span>
  return (
    <a href={link} rel="noreferrer nofollow">
      {value}
    </a>
  )
}

function MergesPart(props: { here: Here; merges: { id: string; name: string; mergedAt: string }[] }): VNode {
  const { here, merges } = props
  return (
    <Part title="Merged" id="merged">
      <Rows label="Merged">
        {merges.map(({ id, name, mergedAt }) => (
          <Row
            key={id}
            title={<Name of={name} />}
            sub={`Merged ${sayAgo(mergedAt, here)}`}
            acts={
              <PressForm
                here={here}
                verb="undo-merge"
                fixed={{ id }}
                label="Undo merge"
                about={name}
                next="/people/{id}"
                said="Merge undone. {name} is back."
              />
            }
          />
        ))}
      </Rows>
    </Part>
  )
}

function DuplicatesPart({ of, duplicates }: { of: string; duplicates: PossibleDuplicate[] }): VNode {
  return (
    <Part title="Possible duplicates" id="duplicates">
      <Rows label="Possible duplicates">
        {duplicates.map(({ id, name, why }) => (
          <Row
            key={id}
            href={`/people/${of}/merge/${id}`}
            title={<Name of={name} />}
            sub={sayWhyAlike(why)}
            meta="Compare"
          />
        ))}
      </Rows>
    </Part>
  )
}

/** As the list of conversations says each, so that the two never tell different things. */
async function ConversationsPart({ here, personId }: { here: Here; personId: string }): Promise<VNode> {
  const { groups } = await here.ask(listConversations, { personId })
  const conversations = groups.flatMap((group) => group.conversations)
  return (
    <Part title="Conversations" id="conversations">
      <Rows label="Conversations">
        {conversations.map((one) => (
          <Row
            key={one.id}
            href={`/conversations/${one.id}`}
            title={<span dir="auto">{one.about || 'A conversation'}</span>}
            sub={
              one.heldAt
                ? `Met ${sayAgo(one.heldAt, here)}`
                : one.startsAt
                  ? `Scheduled for ${sayInstant(one.startsAt, here)}`
                  : `Started ${sayAgo(one.createdAt, here)}`
            }
            meta={<State mark={markOf(one.stage)}>{stages[one.stage].label}</State>}
          />
        ))}
      </Rows>
    </Part>
  )
}

function LettersPart(props: {
  here: Here
  letters: { id: string; kind: string; direction: 'in' | 'out'; subject: string; sentOn: string | null }[]
}): VNode {
  const { here } = props
  return (
    <Part title="Letters" id="letters">
      <Rows label="Letters">
        {props.letters.map(({ id, kind, direction, subject, sentOn }) => (
          <Row
            key={id}
            href={`/letters/${id}`}
            title={<span dir="auto">{subject || kindNames[kind as LetterKind]}</span>}
            sub={
              sentOn ? `${direction === 'in' ? 'From them' : 'From you'}, ${sayDate(sentOn, here)}` : 'Draft'
            }
          />
        ))}
      </Rows>
    </Part>
  )
}
