/** How often to be in touch with someone: one clock, which any letter, talk or interaction sets back. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { DateField, Select } from '../../ui/fields.tsx'
import { Button, VerbForm } from '../../ui/form.tsx'
import { Part } from '../../ui/list.tsx'
import { many } from '../../ui/say.ts'
import { type Rhythm, rhythmChoices } from '../rhythm.ts'

export function KeepPart(props: { here: Here; personId: string; rhythm: Rhythm }): VNode {
  const { here, personId, rhythm } = props
  const { weeks, by, pausedUntil } = rhythm
  const own = by === 'person' ? weeks : null
  const isOther = own !== null && rhythmChoices.every((choice) => choice.weeks !== own)
  return (
    <Part title="Keep in touch" id="keep">
      <VerbForm
        here={here}
        verb="set-rhythm"
        fixed={{ personId }}
        next={`/people/${personId}#keep`}
        said="Saved."
      >
        <Select
          name="weeks"
          label="How often"
          hint={by === 'tag' ? `By the tag “${rhythm.tag}”: ${sayWeeks(weeks)}.` : undefined}
          options={[
            ...rhythmChoices.map(({ weeks, label }) => ({
              value: weeks === null ? '' : String(weeks),
              label,
            })),
            ...(isOther ? [{ value: String(own), label: `Every ${many(own, 'week')}` }] : []),
          ]}
          value={own === null ? '' : String(own)}
        />
        <DateField
          name="pausedUntil"
          label="Pause until"
          hint="Nothing is proposed before this day."
          value={by === 'person' ? pausedUntil : null}
        />
        <Button kind="quiet">Save</Button>
      </VerbForm>
    </Part>
  )
}

const sayWeeks = (weeks: number | null) =>
  weeks === null ? 'as usual' : weeks === 0 ? 'never' : `every ${many(weeks, 'week')}`
