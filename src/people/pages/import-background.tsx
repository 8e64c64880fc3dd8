/** What LinkedIn's archive says of the seeker themselves, each with a box: what is not ticked is not kept. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Here } from '../../here.ts'
import { Check } from '../../ui/fields.tsx'
import { Part } from '../../ui/list.tsx'
import { saySpan } from '../../ui/say.ts'
import type { showImport } from '../show-import.ts'

type Proposal = z.output<typeof showImport.gives>['background'][number]

const groups = [
  {
    kind: 'summary',
    title: 'Background text',
    hint: 'Your letters start from it. You can edit it in Settings.',
  },
  { kind: 'position', title: 'Positions', hint: '' },
  { kind: 'education', title: 'Education', hint: '' },
  { kind: 'skill', title: 'Skills', hint: '' },
] as const

const inSight = 12

export function OwnBackground({ here, background }: { here: Here; background: Proposal[] }): VNode | null {
  if (background.length === 0) return null
  return (
    <Part title="Your own background" id="background">
      <p class="hint">
        Tick what you want to add. Nothing else is kept. It shows where you and someone were at the same place
        at the same time. It stays if you undo the import, and you can delete it in Settings.
      </p>
      {groups.map(({ kind, title, hint }) => {
        const those = background.filter((one) => one.kind === kind)
        const [first, more] = [those.slice(0, inSight), those.slice(inSight)]
        return (
          those.length > 0 && (
            <section key={kind} aria-label={title}>
              <h3>{title}</h3>
              {hint && <p class="hint">{hint}</p>}
              <Proposals here={here} those={first} />
              {more.length > 0 && (
                <details>
                  <summary>Show {more.length} more</summary>
                  <Proposals here={here} those={more} />
                </details>
              )}
            </section>
          )
        )
      })}
    </Part>
  )
}

function Proposals({ here, those }: { here: Here; those: Proposal[] }): VNode {
  return (
    <div class="boxes offers">
      {those.map(({ number, title, place, fromOn, toOn }) => (
        <div key={number}>
          <Check
            name="background"
            value={String(number)}
            label={
              <>
                <span dir="auto">{title || place}</span>{' '}
                <span class="set-more">
                  {title && place && <bdi>{place}</bdi>}
                  {title && place && (fromOn || toOn) && ', '}
                  {saySpan(fromOn, toOn, here.seeker)}
                </span>
              </>
            }
          />
        </div>
      ))}
    </div>
  )
}
