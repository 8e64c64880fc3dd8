/** What was researched about a person or a company: each fact with what it makes one ask, and forms to add and edit. */
import type { VNode } from 'preact'
import type { Here } from '../here.ts'
import { Choice, DateField, Field, FieldRow, TextArea } from './fields.tsx'
import { Button, Buttons, VerbForm } from './form.tsx'
import { Part, Row, Rows, Tag, Why } from './list.tsx'
import { Pager } from './pager.tsx'
import { plural, sayDate } from './say.ts'
import { EditInPlace, Unfold } from './unfold.tsx'

const industry = { value: 'industry', label: 'The industry' }
const aboutsOf = {
  person: [{ value: 'person', label: 'Them' }, { value: 'company', label: 'Their company' }, industry],
  company: [{ value: 'company', label: 'The company' }, industry],
}

export interface Fact {
  id: string
  about: 'person' | 'company' | 'industry'
  fact: string
  link: string | null
  /** A date. */
  foundOn: string
  makesMeAsk: string
  updatedAt: string
}

/** More are folded away. */
const MOST_SHOWN = 3

export function FactsPart(props: {
  here: Here
  /** Whom or what they are about: `{ personId }` or `{ companyId }`. */
  of: { personId: string } | { companyId: string }
  /** Where the forms lead back to. */
  back: string
  /** A page of them, as list-facts gives it. */
  shown: { facts: Fact[]; next: string | null; previous: string | null }
}): VNode {
  const { here, of, back, shown } = props
  const { facts, next, previous } = shown
  const isPerson = 'personId' in of
  const fixed: Record<string, string> = of
  return (
    <Part title="Research" id="facts">
      {facts.length === 0 && (
        <p>
          {isPerson
            ? 'Two or three facts are enough to show that you prepared: something they did, wrote or said; news of the company; where the industry is going.'
            : 'News, numbers, a talk someone gave. Facts about a company show on the page of everyone you know there.'}
        </p>
      )}
      {facts.length > 0 && (
        <Rows label="Facts">
          {facts.slice(0, MOST_SHOWN).map((one) => (
            <FactRow key={one.id} here={here} back={back} one={one} />
          ))}
        </Rows>
      )}
      {facts.length > MOST_SHOWN && (
        <details>
          <summary>
            {plural(facts.length - MOST_SHOWN, { one: '# more fact', other: '# more facts' })}
          </summary>
          <Rows label="More facts">
            {facts.slice(MOST_SHOWN).map((one) => (
              <FactRow key={one.id} here={here} back={back} one={one} />
            ))}
          </Rows>
        </details>
      )}
      <Pager path={back} part="facts" next={next} previous={previous} />
      <Unfold here={here} verb="add-fact" fixed={fixed} label="Add fact">
        <VerbForm here={here} verb="add-fact" fixed={fixed} next={back} said="Fact added.">
          <Choice
            name="about"
            label="About"
            options={aboutsOf[isPerson ? 'person' : 'company']}
            value={isPerson ? 'person' : 'company'}
          />
          <FactFields />
          <Buttons>
            <Button>Add fact</Button>
          </Buttons>
        </VerbForm>
      </Unfold>
    </Part>
  )
}

/** The same words wherever a fact is added or edited. */
export function FactFields({ of }: { of?: Pick<Fact, 'fact' | 'link' | 'foundOn' | 'makesMeAsk'> }): VNode {
  return (
    <>
      <TextArea
        name="fact"
        label="Fact"
        hint={<>One sentence you could say to them: “You moved half the budget to spring.”</>}
        value={of?.fact ?? ''}
        rows={2}
        required
      />
      <Field name="makesMeAsk" label="What it makes you want to ask them" value={of?.makesMeAsk ?? ''} />
      <FieldRow>
        <Field
          name="link"
          label="Source (link)"
          inputmode="url"
          placeholder="example.org/talk"
          value={of?.link ?? ''}
        />
        <DateField
          name="foundOn"
          label="Date found"
          value={of?.foundOn ?? ''}
          {...(!of && { hint: 'Leave empty for today.' })}
        />
      </FieldRow>
    </>
  )
}

function FactRow({ here, back, one }: { here: Here; back: string; one: Fact }): VNode {
  const { id, about, fact, link, foundOn, makesMeAsk } = one
  return (
    <Row
      title={<span dir="auto">{fact}</span>}
      sub={
        <>
          {sayDate(foundOn, here)}
          {link && (
            <>
              {', '}
              <a href={link} rel="noreferrer nofollow">
                {new URL(link).hostname}
                <span class="unseen">, where it was found</span>
              </a>
            </>
          )}
        </>
      }
      meta={about === 'person' ? null : <Tag>{about === 'company' ? 'Company' : 'Industry'}</Tag>}
      why={makesMeAsk && <Why>Ask: {makesMeAsk}</Why>}
      acts={
        <EditInPlace
          here={here}
          id={id}
          edit="edit-fact"
          remove="delete-fact"
          about={fact}
          seenAt={one.updatedAt}
          next={back}
          removed="Fact deleted."
        >
          <FactFields of={one} />
        </EditInPlace>
      }
    />
  )
}
