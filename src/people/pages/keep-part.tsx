/** How often to be in touch with someone, or with everyone of a tag: one clock, which any letter, talk or interaction sets back. */
import type { ComponentChildren, VNode } from 'preact'
import type { Here } from '../../here.ts'
import { DateField, Select } from '../../ui/fields.tsx'
import { Button, VerbForm } from '../../ui/form.tsx'
import { Part } from '../../ui/list.tsx'
import { many, sayDate } from '../../ui/say.ts'
import { Unfold } from '../../ui/unfold.tsx'
import { type Rhythm, rhythmChoices, sayWeeks } from '../rhythm.ts'
import { addressOfTag } from '../tags.ts'

export function KeepPart(props: { here: Here; personId: string; rhythm: Rhythm }): VNode {
  const { here, personId, rhythm } = props
  const { weeks, by, pausedUntil, tag } = rhythm
  return (
    <RhythmPart
      here={here}
      fixed={{ personId }}
      next={`/people/${personId}#keep`}
      own={by === 'person' ? { weeks, pausedUntil } : { weeks: null, pausedUntil: null }}
      hint={
        by === 'tag' && (
          <>
            By the tag <a href={addressOfTag(tag)}>{tag}</a>: {sayWeeks(weeks)}.
          </>
        )
      }
    />
  )
}

/** `own` is what was set for them; `hint` says whose it is else. */
export function RhythmPart(props: {
  here: Here
  fixed: { personId: string } | { tag: string }
  next: string
  own: Pick<Rhythm, 'weeks' | 'pausedUntil'>
  hint: ComponentChildren
}): VNode {
  const { here, fixed, next, own, hint } = props
  const { weeks, pausedUntil } = own
  const isOther = weeks !== null && rhythmChoices.every((choice) => choice.weeks !== weeks)
  return (
    <Part title="Keep in touch" id="keep">
      <p>{sayKept(here, own, hint)}</p>
      <Unfold here={here} verb="set-rhythm" fixed={fixed} label="Edit how often">
        <VerbForm here={here} verb="set-rhythm" fixed={fixed} next={next} said="Saved.">
          <Select
            name="weeks"
            label="How often"
            hint={hint || undefined}
            options={[
              ...rhythmChoices.map(({ weeks, label }) => ({
                value: weeks === null ? '' : String(weeks),
                label,
              })),
              ...(isOther ? [{ value: String(weeks), label: `Every ${many(weeks, 'week')}` }] : []),
            ]}
            value={weeks === null ? '' : String(weeks)}
          />
          <DateField
            name="pausedUntil"
            label="Pause until"
            hint="Nothing is proposed before this day."
            value={pausedUntil}
          />
          <Button kind="quiet">Save</Button>
        </VerbForm>
      </Unfold>
    </Part>
  )
}

/** What holds, in a sentence; what a tag says is in the hint. */
function sayKept(
  here: Here,
  { weeks, pausedUntil }: Pick<Rhythm, 'weeks' | 'pausedUntil'>,
  hint: ComponentChildren,
) {
  if (weeks === null && pausedUntil === null && hint) return hint
  const often = weeks === 0 ? 'Nothing is proposed.' : `A word is proposed ${sayWeeks(weeks)}.`
  return pausedUntil ? `${often} Paused until ${sayDate(pausedUntil, here)}.` : often
}
