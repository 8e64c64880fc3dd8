/** What was researched about the person and where they work; each fact becomes a question with one press. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { type Fact, factAbouts, isOld } from '../../people/fact.ts'
import { fold } from '../../store/search.ts'
import { FactFields } from '../../ui/facts.tsx'
import { Choice } from '../../ui/fields.tsx'
import { Button, Buttons, hasWords, PressForm, VerbForm } from '../../ui/form.tsx'
import { Part, Row, Rows, Why } from '../../ui/list.tsx'
import { dayOfReader, sayDate } from '../../ui/say.ts'
import type { PreparationShown } from '../show-preparation.ts'
import { PastePart, type PasteShown } from './paste-part.tsx'

export function FactsPart(props: { here: Here<'id'>; shown: PreparationShown; paste: PasteShown }): VNode {
  const { here, shown, paste } = props
  const { facts, questions } = shown
  const asked = new Set(questions.map(({ text }) => fold(text)))
  const says = aboutSays(shown)
  return (
    <Part title={<>Research {facts.length > 0 && <span class="num">{facts.length}</span>}</>} id="facts">
      <PastePart here={here} shown={shown} paste={paste} />
      {facts.length === 0 && (
        <p>No facts yet. Read what they wrote and what others wrote about them. Then look at company news.</p>
      )}
      {factAbouts
        .map((about) => ({ about, of: facts.filter((one) => one.about === about) }))
        .filter(({ of }) => of.length > 0)
        .map(({ about, of }) => (
          <section class="facts-about" key={about}>
            <h3>
              <bdi>{says[about]}</bdi>
            </h3>
            <Rows label={`Facts: ${says[about]}`}>
              {of.map((one) => (
                <FactLine here={here} one={one} isAsked={asked.has(fold(one.makesMeAsk))} key={one.id} />
              ))}
            </Rows>
          </section>
        ))}
      <details open={facts.length === 0 || hasWords(here, 'add-fact', {})}>
        <summary>Add fact</summary>
        <AddFact here={here} shown={shown} />
      </details>
    </Part>
  )
}

function FactLine(props: { here: Here<'id'>; one: Fact; isAsked: boolean }): VNode {
  const { here, one, isAsked } = props
  const { id, fact, link, foundOn, makesMeAsk } = one
  return (
    <Row
      title={<bdi dir="auto">{fact}</bdi>}
      sub={
        <>
          {sayDate(foundOn, here)}
          {isOld(one, dayOfReader(here)) && ' (older than a year)'}
          {link && (
            <>
              {' · '}
              <a href={link} rel="noreferrer">
                {new URL(link).hostname}
              </a>
            </>
          )}
        </>
      }
      why={
        <>
          {makesMeAsk && <Why>Ask: {makesMeAsk}</Why>}
          <details open={hasWords(here, 'edit-fact', { id })}>
            <summary>
              Edit<span class="unseen"> {fact}</span>
            </summary>
            <EditFact here={here} one={one} />
          </details>
        </>
      }
      aside={makesMeAsk && !isAsked && <MakeQuestion here={here} one={one} />}
    />
  )
}

function MakeQuestion({ here, one }: { here: Here<'id'>; one: Fact }): VNode {
  return (
    <PressForm
      here={here}
      verb="add-question"
      fixed={{ conversationId: here.params.id ?? '', text: one.makesMeAsk.slice(0, 500) }}
      label="Add as question"
      about={one.makesMeAsk}
      said="Question added."
      id={`ask-${one.id}`}
    />
  )
}

function EditFact({ here, one }: { here: Here; one: Fact }): VNode {
  const { id, fact, updatedAt } = one
  return (
    <>
      <VerbForm here={here} verb="edit-fact" fixed={{ id }} seenAt={updatedAt} said="Saved.">
        <FactFields of={one} />
        <Buttons>
          <Button>Save</Button>
        </Buttons>
      </VerbForm>
      <PressForm
        here={here}
        verb="delete-fact"
        fixed={{ id }}
        label="Delete"
        about={fact}
        said="Fact deleted."
      />
    </>
  )
}

function AddFact({ here, shown }: { here: Here; shown: PreparationShown }): VNode {
  const { person, conversation } = shown
  const says = aboutSays(shown)
  const abouts = person.company
    ? (['person', 'company', 'industry'] as const)
    : (['person', 'industry'] as const)
  return (
    <VerbForm
      here={here}
      verb="add-fact"
      fixed={{ personId: person.id }}
      next={`/conversations/${conversation.id}/prepare#facts`}
      said="Fact added."
    >
      <Choice
        name="about"
        label="About"
        value="person"
        options={abouts.map((about) => ({ value: about, label: says[about] }))}
      />
      <FactFields />
      <Buttons>
        <Button kind="quiet">Add fact</Button>
      </Buttons>
    </VerbForm>
  )
}

export const aboutSays = ({ person }: PreparationShown) => ({
  person: person.name,
  company: person.company?.name ?? 'Company',
  industry: 'Industry',
})
