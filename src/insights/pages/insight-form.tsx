/** The fields of an insight, as keeping and editing ask for them. */
import type { VNode } from 'preact'
import { DateField, Field, FieldRow, Select, TextArea } from '../../ui/fields.tsx'
import { type Insight, insightKinds, kindSays, quotingSays, quotings } from '../insight.ts'

/** What was said, and how freely it may be used. */
export function WhatFields({
  known = {},
}: {
  known?: Partial<Pick<Insight, 'text' | 'kind' | 'mayQuote'>>
}): VNode {
  return (
    <>
      <TextArea name="text" label="What they told you" rows={3} value={known.text} required />
      <FieldRow>
        <Select
          name="kind"
          label="What it is"
          options={insightKinds.map((kind) => ({ value: kind, label: kindSays[kind].label }))}
          value={known.kind ?? 'advice'}
        />
        <Select
          name="mayQuote"
          label="May I use it?"
          options={quotings.map((quoting) => ({ value: quoting, label: quotingSays[quoting] }))}
          value={known.mayQuote ?? 'no-name'}
        />
      </FieldRow>
    </>
  )
}

/** Who said it, about which company, and when. What is left empty on a new insight is filled from what is known. */
export function WhoFields({
  known,
}: {
  known?: { person: string; company: string; learnedOn: string }
}): VNode {
  const isNew = !known
  return (
    <>
      <Field
        name="person"
        label="Who told you"
        hint="A name among your people: Maya Chen"
        value={known?.person}
      />
      <Field
        name="company"
        label="About which company"
        hint={isNew && 'Left empty: the one they work at.'}
        value={known?.company}
      />
      <DateField
        name="learnedOn"
        label="When"
        hint={isNew && 'Left empty: today.'}
        value={known?.learnedOn}
      />
    </>
  )
}
