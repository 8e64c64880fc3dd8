/** What was found out about a person or a company: each fact with what it makes one ask, and forms to add and mend. */
import type { VNode } from 'preact'
import type { Here } from '../here.ts'
import { Choice, DateField, Field, FieldRow, TextArea } from './fields.tsx'
import { Button, Buttons, PressForm, VerbForm } from './form.tsx'
import { Part, Row, Rows, Tag, Why } from './list.tsx'
import { Unfold } from './unfold.tsx'
import { sayDate } from './when.ts'

const abouts = [
  { value: 'person', label: 'Them' },
  { value: 'company', label: 'Their company' },
  { value: 'industry', label: 'The industry' },
]

/** A researched fact; not what the manners find. */
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

export function Found(props: {
  here: Here
  /** Whom or what they are about: `{ personId }` or `{ companyId }`. */
  of: { personId: string } | { companyId: string }
  /** Where the forms lead back to. */
  back: string
  findings: Fact[]
}): VNode {
  const { here, of, back, findings } = props
  const isPerson = 'personId' in of
  const fixed: Record<string, string> = of
  return (
    <Part title="What you found out" id="findings">
      {findings.length === 0 && (
        <p>
          {isPerson
            ? 'Two or three facts are enough to show that you prepared: something they did, wrote or said; news of the company; where the industry is going.'
            : 'News, numbers, a talk that somebody gave: what is written here shows with everybody you know there.'}
        </p>
      )}
      {findings.length > 0 && (
        <Rows label="Findings">
          {findings.map((finding) => (
            <FoundRow key={finding.id} here={here} back={back} finding={finding} />
          ))}
        </Rows>
      )}
      <Unfold here={here} verb="add-finding" fixed={fixed} label="Add what you found">
        <VerbForm here={here} verb="add-finding" fixed={fixed} next={back} said="Noted.">
          <Choice
            name="about"
            label="About"
            options={
              isPerson
                ? abouts
                : abouts.slice(1).map((one) => ({ ...one, label: one.label.replace('Their', 'The') }))
            }
            value={isPerson ? 'person' : 'company'}
          />
          <FindingFields />
          <Buttons>
            <Button>Note it</Button>
          </Buttons>
        </VerbForm>
      </Unfold>
    </Part>
  )
}

/** The same words wherever a finding is written down or mended. */
export function FindingFields({
  finding,
}: {
  finding?: Pick<Fact, 'fact' | 'link' | 'foundOn' | 'makesMeAsk'>
}): VNode {
  return (
    <>
      <TextArea
        name="fact"
        label="What you found"
        hint="In a sentence, so that you can say it: “You moved half the budget to spring.”"
        value={finding?.fact ?? ''}
        rows={2}
        required
      />
      <Field name="makesMeAsk" label="What it makes you want to ask" value={finding?.makesMeAsk ?? ''} />
      <FieldRow>
        <Field
          name="link"
          label="Where you found it"
          inputmode="url"
          placeholder="example.org/talk"
          value={finding?.link ?? ''}
        />
        <DateField
          name="foundOn"
          label="Found on"
          value={finding?.foundOn ?? ''}
          {...(!finding && { hint: 'Today, if you leave it empty.' })}
        />
      </FieldRow>
    </>
  )
}

function FoundRow({ here, back, finding }: { here: Here; back: string; finding: Fact }): VNode {
  const { id, about, fact, link, foundOn, makesMeAsk } = finding
  return (
    <Row
      title={<span dir="auto">{fact}</span>}
      sub={
        <>
          {sayDate(foundOn)}
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
      aside={
        <Unfold here={here} verb="edit-finding" fixed={{ id }} label="Change" about={fact}>
          <VerbForm
            here={here}
            verb="edit-finding"
            fixed={{ id }}
            seenAt={finding.updatedAt}
            next={back}
            said="Saved."
          >
            <FindingFields finding={finding} />
            <Buttons>
              <Button>Save</Button>
            </Buttons>
          </VerbForm>
          <PressForm
            here={here}
            verb="remove-finding"
            fixed={{ id }}
            label="Remove"
            about={fact}
            next={back}
            said="The finding is removed."
          />
        </Unfold>
      }
    />
  )
}
