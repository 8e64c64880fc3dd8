/** The fields of an insight, as adding and editing ask for them. */
import type { VNode } from 'preact'
import { DateField, Field, FieldRow, Select, TextArea } from '../../ui/fields.tsx'
import { type Insight, insightKinds, kindSays, quotingSays, quotings, topicSays, topics } from '../insight.ts'

/** What was said, and how freely it may be used. */
export function WhatFields({
  known = {},
}: {
  known?: Partial<Pick<Insight, 'text' | 'kind' | 'mayQuote' | 'about'>>
}): VNode {
  return (
    <>
      <TextArea name="text" label="What they told you" rows={3} value={known.text} required />
      <FieldRow>
        <Select
          name="kind"
          label="Type"
          options={insightKinds.map((kind) => ({ value: kind, label: kindSays[kind].label }))}
          value={known.kind ?? 'advice'}
        />
        <Select
          name="mayQuote"
          label="May you quote it?"
          options={quotings.map((quoting) => ({ value: quoting, label: quotingSays[quoting] }))}
          value={known.mayQuote ?? 'no-name'}
        />
        <Select
          name="about"
          label="About"
          options={topics.map((topic) => ({ value: topic, label: topicSays[topic].label }))}
          value={known.about ?? 'company'}
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
        label="Said by"
        hint="One of your people, for example Maya Chen"
        value={known?.person}
      />
      <Field
        name="company"
        label="Company"
        hint={isNew && 'Leave empty to use their company.'}
        value={known?.company}
      />
      <DateField
        name="learnedOn"
        label="Date"
        hint={isNew && 'Leave empty for today.'}
        value={known?.learnedOn}
      />
    </>
  )
}
