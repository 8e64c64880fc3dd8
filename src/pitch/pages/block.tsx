/** One block of the pitch: its words, whose they are, how long they take, what manners say of them, and its other versions. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { FindingsByForms } from '../../manners/findings-by-forms.tsx'
import { Field, TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, PressForm, VerbForm } from '../../ui/form.tsx'
import { many } from '../../ui/say.ts'
import { type PitchFor, type PitchPart, whoseIs } from '../blocks.ts'
import { partExamples, partName, sayWhose } from '../pitch-words.ts'
import type { PitchBlock } from '../show-pitch.ts'

/** Whose pitch the page shows, and the name of whoever hears it. */
export interface PitchOf extends PitchFor {
  /** The name where it is one person's. */
  name: string | null
  /** The page's own address. */
  href: string
  /** The block that was just added. */
  adds: string | undefined
}

/** How a block is called, and which blocks stand around it on the page. */
export interface BlockPlace {
  /** The seeker's own name for it; empty for none. */
  name: string
  above: PitchPart | null
  below: PitchPart | null
}

export function Block(props: {
  here: Here
  part: PitchPart
  block: PitchBlock | null
  shown: PitchOf
  place: BlockPlace
  /** What it begins with while nothing is written. */
  begun: string
}): VNode {
  const { here, part, block, shown, begun, place } = props
  const label = partName(part, shown.name, place.name)
  const fixed = { ...fieldsOf(block ?? firstOf(part, shown)), part }
  return (
    <li class="pitch-block" id={`block-${part}`} data-fixed={JSON.stringify(fixed)}>
      <VerbForm
        here={here}
        verb="write-pitch"
        id={`pitch-${part}`}
        fixed={fixed}
        seenAt={block?.updatedAt ?? ''}
        next={shown.href}
        said="Saved."
      >
        <TextArea
          name="text"
          label={label}
          rows={2}
          value={block?.text ?? begun}
          {...(begun && !block && { hint: 'From your background in Settings. Save to keep it here.' })}
          placeholder={partExamples[part]}
        />
        <div data-begun={begun && !block ? '' : undefined} data-as-typed>
          <FindingsByForms
            here={here}
            findings={block?.findings}
            dismissed={block?.dismissed}
            of={block && { pitchId: block.id }}
            text={block?.text ?? ''}
            typed={{ dismissals: block?.dismissals ?? [], clean: '' }}
          />
        </div>
        <Buttons>
          <Button kind="quiet">
            Save<span class="unseen"> {label}</span>
          </Button>
        </Buttons>
      </VerbForm>
      <div class="pitch-about" data-live={`about-${part}`}>
        {block && <About block={block} shown={shown} />}
      </div>
      <div class="pitch-foot" data-live={`foot-${part}`}>
        {block && <Foot here={here} block={block} shown={shown} label={label} />}
        <Arrange here={here} part={part} place={place} shown={shown} label={label} />
      </div>
    </li>
  )
}

/**
 * A block that is shown may be another’s version, and it is that one which changes. Where nothing is written yet the first words are for
 * everyone, but where the page is an audience’s or says why this person.
 */
const firstOf = (part: PitchPart, { conversationId, audience }: PitchOf): PitchFor => ({
  conversationId: part === 'why' ? conversationId : null,
  audience: conversationId === null ? audience : '',
})

const fieldsOf = ({ conversationId, audience }: PitchFor) => ({
  conversationId: conversationId ?? '',
  audience,
})

function About({ block, shown }: { block: PitchBlock; shown: PitchOf }): VNode {
  const isLeftOut = block.text.trim() === ''
  return (
    <>
      <p>
        {sayWhose(block, shown.name)}
        {isLeftOut ? ': left out' : block.usedIn > 1 && `, in ${many(block.usedIn, 'pitch', 'pitches')}`}
      </p>
      {!isLeftOut && (
        <p class="num">
          <span class="unseen">Takes </span>
          {block.seconds} s
        </p>
      )}
    </>
  )
}

function Foot(props: { here: Here; block: PitchBlock; shown: PitchOf; label: string }): VNode {
  const { here, block, shown, label } = props
  const own = whoseIs(shown)
  const isOwn = block.whose === own
  const only = shown.name ?? shown.audience
  const target = { ...fieldsOf({ ...shown, audience: shown.conversationId === null ? shown.audience : '' }) }
  const write = (text: string, said: string, words: { label: string; about: string; id: string }) => (
    <PressForm
      here={here}
      verb="write-pitch"
      fixed={{ ...target, part: block.part, text, ...(isOwn && { seenAt: block.updatedAt }) }}
      next={`${shown.href}#block-${block.part}`}
      said={said}
      kind="bare"
      {...words}
    />
  )
  return (
    <>
      {!isOwn && block.usedIn > 1 && (
        <p class="hint">Changes here change {many(block.usedIn, 'pitch', 'pitches')}.</p>
      )}
      {!isOwn && own !== 'general' && block.part !== 'why' && (
        <>
          {write(block.text, `${label}: written for ${only} only.`, {
            label: `Write it for ${only} only`,
            about: label,
            id: `only-${block.part}`,
          })}
          {write('', `${label}: left out for ${only}.`, {
            label: 'Leave out',
            about: label,
            id: `without-${block.part}`,
          })}
        </>
      )}
      {isOwn && (
        <PressForm
          here={here}
          verb="remove-pitch"
          fixed={{ ...target, part: block.part }}
          next={`${shown.href}#block-${block.part}`}
          said={own === 'general' ? `${label} deleted.` : `Version for ${only} deleted.`}
          kind="bare"
          label={own === 'general' ? 'Delete' : `Delete version for ${only}`}
          about={label}
          id={`remove-${block.part}`}
        />
      )}
      {block.otherCount > 0 && (
        <details class="pitch-others" id={`others-${block.part}`}>
          <summary>{many(block.otherCount, 'other version')}</summary>
          <ul>
            {block.others.map((other) => (
              <li key={other.id}>
                <p>
                  <b>{sayWhose({ whose: whoseIs(other), audience: other.audience }, other.name)}</b>{' '}
                  <span dir="auto">{other.text}</span>
                </p>
                {write(other.text, `${label} changed.`, {
                  label: 'Use here',
                  about: `${label}, ${other.text.slice(0, 40)}`,
                  id: `use-${other.id}`,
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** Its name and its place, which are the same in every pitch. */
function Arrange(props: {
  here: Here
  part: PitchPart
  place: BlockPlace
  shown: PitchOf
  label: string
}): VNode {
  const { here, part, place, shown, label } = props
  const next = `${shown.href}#block-${part}`
  const move = (beside: PitchPart | null, where: 'before' | 'after', says: string) =>
    beside && (
      <PressForm
        here={here}
        verb="move-block"
        fixed={{ part, beside, where }}
        next={next}
        said={`${label} moved.`}
        kind="bare"
        label={says}
        about={label}
        id={`move-${where}-${part}`}
      />
    )
  return (
    <details class="pitch-arrange" id={`arrange-${part}`}>
      <summary>
        Move or rename<span class="unseen"> {label}</span>
      </summary>
      {move(place.above, 'before', 'Move up')}
      {move(place.below, 'after', 'Move down')}
      <VerbForm
        here={here}
        verb="rename-block"
        id={`rename-${part}`}
        fixed={{ part }}
        next={next}
        said="Renamed."
      >
        <Field
          name="name"
          label="Block name"
          value={place.name}
          placeholder={partName(part, shown.name)}
          hint="Name and order are the same in every pitch. Leave empty for the usual name."
        />
        <Buttons>
          <Button kind="quiet">
            Rename<span class="unseen"> {label}</span>
          </Button>
        </Buttons>
      </VerbForm>
    </details>
  )
}
