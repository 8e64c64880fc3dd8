/** The seeker's own positions, education and skills, as a line of the settings. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Here } from '../../here.ts'
import { Field, FieldRow, Select } from '../../ui/fields.tsx'
import { Button, Buttons, hasWords, PressForm, VerbForm } from '../../ui/form.tsx'
import { Row, Rows } from '../../ui/list.tsx'
import { many, saySpan } from '../../ui/say.ts'
import { SettingLine } from '../../ui/setting-line.tsx'
import { Unfold } from '../../ui/unfold.tsx'
import type { listBackground } from '../list-background.ts'

type Line = z.output<typeof listBackground.gives>['lines'][number]

const groups = [
  { kind: 'position', named: 'Position', title: 'Positions', one: 'position', other: 'positions' },
  { kind: 'education', named: 'Education', title: 'Education', one: 'school', other: 'schools' },
  { kind: 'skill', named: 'Skill', title: 'Skills', one: 'skill', other: 'skills' },
] as const

export function BackgroundSetting({ here, lines }: { here: Here; lines: Line[] }): VNode {
  const there = groups
    .map((group) => ({ ...group, those: lines.filter(({ kind }) => kind === group.kind) }))
    .filter(({ those }) => those.length > 0)
  return (
    <SettingLine
      name="Positions and skills"
      now={
        there.length > 0 ? (
          there.map(({ those, one, other }) => many(those.length, one, other)).join(', ')
        ) : (
          <span class="set-more">Not set</span>
        )
      }
      label={there.length > 0 ? 'See' : 'Add'}
      isOpen={hasWords(here, 'add-background-line', {})}
    >
      {there.length === 0 && (
        <p class="hint">
          Where you and someone were at one company or school at the same time, that is a way to them.{' '}
          <a href="/import">Import LinkedIn’s whole archive</a> and choose what is added here, or add it by
          hand.
        </p>
      )}
      {there.map(({ kind, title, those }) => (
        <section key={kind} aria-label={title}>
          <h3>{title}</h3>
          <Rows label={title}>
            {those.map((line) => (
              <OneLine key={line.id} here={here} line={line} />
            ))}
          </Rows>
        </section>
      ))}
      <Unfold here={here} verb="add-background-line" fixed={{}} label="Add one">
        <AddOne here={here} />
      </Unfold>
    </SettingLine>
  )
}

function AddOne({ here }: { here: Here }): VNode {
  return (
    <VerbForm here={here} verb="add-background-line" next="/settings#profile" said="Saved.">
      <Select
        name="kind"
        label="Kind"
        options={groups.map(({ kind, named }) => ({ value: kind, label: named }))}
        value="position"
        size="medium"
      />
      <Field name="title" label="Job title, degree or skill" autocomplete="off" />
      <Field name="place" label="Company or school" autocomplete="off" />
      <FieldRow>
        <Field name="fromOn" label="From" placeholder="March 2019" autocomplete="off" />
        <Field name="toOn" label="To" placeholder="2022" autocomplete="off" />
      </FieldRow>
      <Buttons>
        <Button>Save</Button>
      </Buttons>
    </VerbForm>
  )
}

function OneLine({ here, line: { id, title, place, fromOn, toOn } }: { here: Here; line: Line }): VNode {
  return (
    <Row
      title={<span dir="auto">{title || place}</span>}
      sub={
        title && place ? (
          <>
            <bdi>{place}</bdi>
            {(fromOn || toOn) && `, ${saySpan(fromOn, toOn, here.seeker)}`}
          </>
        ) : (
          saySpan(fromOn, toOn, here.seeker)
        )
      }
      aside={
        <PressForm
          here={here}
          verb="delete-background-line"
          fixed={{ id }}
          label="Delete"
          about={title || place}
          kind="bare"
          next="/settings#profile"
          said="Deleted."
        />
      }
    />
  )
}
