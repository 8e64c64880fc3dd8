import type { VNode } from 'preact'
import type { z } from 'zod'
import { goTo, type Here, type Page } from '../../here.ts'
import { showTerms } from '../../hosts/show-terms.ts'
import { findIntroductions } from '../../letters/find-introductions.ts'
import { wordsById } from '../../letters/letter-words.ts'
import { listIntroductions } from '../../letters/list-introductions.ts'
import { listLetters } from '../../letters/list-letters.ts'
import { showFavors } from '../../today/show-favors.ts'
import { showNext } from '../../today/show-next.ts'
import { FactsPart } from '../../ui/facts.tsx'
import { TextArea } from '../../ui/fields.tsx'
import { Button, hasWords, PressForm, VerbForm } from '../../ui/form.tsx'
import { Columns, Go, Name, Part, Row, Rows } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { placeIn } from '../../ui/pager.tsx'
import { sayAgo } from '../../ui/say.ts'
import { State } from '../../ui/state.tsx'
import { TermsNote } from '../../ui/terms-note.tsx'
import { WaysIn } from '../../ui/ways-in.tsx'
import { listFacts } from '../list-facts.ts'
import type { Person } from '../person.ts'
import { type PossibleDuplicate, sayWhyAlike } from '../possible-duplicates.ts'
import { showPerson } from '../show-person.ts'
import { Contact } from './contact.tsx'
import { FavorsPart } from './favors-part.tsx'
import { IntroductionsPart } from './introductions-part.tsx'
import { KeepPart } from './keep-part.tsx'
import { PositionsPart } from './positions-part.tsx'
import { ReferralsPart } from './referrals-part.tsx'
import { SoFar } from './so-far.tsx'
import { coursesWith, Next, Strip } from './strip.tsx'

/** One person: how you stand with them, the one next thing, everything that happened; beside it what is known of them. */
export const personPage: Page<'id'> = async (here) => {
  const id = here.params.id
  const shown = await here.ask(showPerson, { id })
  const { person, merges, positions, sentBy, sentTo, conversations, possibleDuplicates, hasDied } = shown
  const neverContact = shown.neverContact || hasDied
  // An old address of someone who was merged.
  if (person.id !== id) return goTo(`/people/${person.id}`)
  // Who met already, or will, needs no introduction.
  const isMet = conversations.some(({ heldAt, startsAt }) => heldAt !== null || startsAt !== null)
  const limit = here.query.ways === 'all' ? 50 : 3
  const [facts, { ways, count, commonGround }, favors, courses, next, terms, { letters }, { introductions }] =
    await Promise.all([
      here.ask(listFacts, { personId: id, ...placeIn(here) }),
      isMet
        ? { ways: [], count: 0, commonGround: null }
        : here.ask(findIntroductions, { personId: id, limit }),
      here.ask(showFavors, { personId: id }),
      conversations.length > 0 ? coursesWith(here, id) : [],
      here.ask(showNext, { personId: id }),
      neverContact ? null : here.ask(showTerms, { personId: id }),
      shown.letters.length > 0 ? here.ask(listLetters, { personId: id, withText: true }) : { letters: [] },
      shown.letters.some(({ kind }) => kind === 'introduction')
        ? here.ask(listIntroductions, { personId: id })
        : { introductions: [] },
    ])
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
          {!neverContact && <Begin here={here} shown={shown} isFirst={next.line === null} />}
          <Go href={`/network?personId=${id}`}>Network</Go>
          <Go href={`/people/${id}/edit`}>Edit</Go>
        </>
      }
    >
      {hasDied && <Died here={here} person={person} />}
      {shown.neverContact && !hasDied && <NotToContact name={person.name} />}
      {terms && <TermsNote here={here} of={terms} />}
      <Strip here={here} shown={shown} />
      <Columns
        aside={
          <>
            <Contact here={here} person={person} insightCount={shown.insightCount} />
            <FactsPart here={here} of={{ personId: id }} back={`/people/${id}`} shown={facts} />
            <ReferralsPart here={here} person={person} sentBy={sentBy} sentTo={sentTo} />
            <IntroductionsPart here={here} introductions={introductions} />
            <PositionsPart here={here} personId={id} positions={positions} />
            {merges.length > 0 && <MergesPart here={here} merges={merges} />}
          </>
        }
      >
        {!neverContact && <Next here={here} name={person.name} next={next} courses={courses} />}
        <Ground says={commonGround?.says} />
        <WaysIn
          here={here}
          title="Who can introduce you"
          ways={ways}
          count={count}
          allAt={`/people/${id}?ways=all#ways`}
        />
        <SoFar here={here} shown={shown} courses={courses} favors={favors} words={wordsById(letters)} />
        <FavorsPart here={here} personId={id} name={person.name} favors={favors} />
        {!neverContact && <KeepPart here={here} personId={id} rhythm={shown.rhythm} />}
        {possibleDuplicates.length > 0 && <DuplicatesPart of={id} duplicates={possibleDuplicates} />}
      </Columns>
    </PageFrame>
  )
}

const NotToContact = ({ name }: { name: string }) => (
  <p class="note">
    <State mark="never">Do not contact</State> <Name of={name} /> asked not to be contacted. You can undo this
    in the conversation where it was said.
  </p>
)

/** Where you and they were at one time. */
const Ground = ({ says }: { says: string | undefined }) =>
  says ? (
    <Part title="Common ground" id="ground">
      <p dir="auto">{says}</p>
    </Part>
  ) : null

/** What may be begun with them. */
function Begin(props: {
  here: Here
  shown: z.output<typeof showPerson.gives>
  /** True where nothing else is to be done first. */
  isFirst: boolean
}): VNode {
  const { here, shown, isFirst } = props
  const { person, conversations, toLearn } = shown
  return (
    <>
      {conversations.length === 0 && (
        <Write here={here} person={person} toLearn={toLearn} isFirst={isFirst} />
      )}
      <PressForm
        here={here}
        verb="start-conversation"
        id="start"
        fixed={{ personId: person.id }}
        next="/conversations/{id}"
        label="Start a conversation"
      />
    </>
  )
}

function Died({ here, person }: { here: Here; person: Person }): VNode {
  return (
    <div class="note">
      <p>
        <Name of={person.name} /> has died. What you wrote together stays here, and nothing more is due.
      </p>
      <PressForm
        here={here}
        verb="undo-death"
        fixed={{ personId: person.id }}
        label="Undo"
        next={`/people/${person.id}`}
        said="Undone."
        kind="bare"
      />
    </div>
  )
}

/** From here to a letter in two presses. What is written here is asked nowhere again: the conversation keeps it. */
function Write(props: { here: Here; person: Person; toLearn: string; isFirst: boolean }): VNode {
  const { here, person, toLearn, isFirst } = props
  const fixed = { personId: person.id }
  return (
    <details class="confirm write-to" open={hasWords(here, 'write-to-person', fixed)}>
      <summary class={isFirst ? 'button' : 'button quiet'}>
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
