/** The seeker's own positions, education and skills, as a line of the settings. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Here } from '../../here.ts'
import { PressForm } from '../../ui/form.tsx'
import { Row, Rows } from '../../ui/list.tsx'
import { many, saySpan } from '../../ui/say.ts'
import { SettingLine } from '../../ui/setting-line.tsx'
import type { listBackground } from '../list-background.ts'

type Line = z.output<typeof listBackground.gives>['lines'][number]

const groups = [
  { kind: 'position', title: 'Positions', one: 'position', other: 'positions' },
  { kind: 'education', title: 'Education', one: 'school', other: 'schools' },
  { kind: 'skill', title: 'Skills', one: 'skill', other: 'skills' },
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
      label="See"
    >
      {there.length === 0 && (
        <p class="hint">
          <a href="/import">Import LinkedIn’s whole archive</a>, and you choose which of your positions,
          education and skills are added here.
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
    </SettingLine>
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
