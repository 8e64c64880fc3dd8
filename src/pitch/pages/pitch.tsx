/** The pitch, put together of blocks for one listener, an audience or everyone; how long it takes, and a clock to rehearse it by. */
import type { VNode } from 'preact'
import { showProfile } from '../../account/show-profile.ts'
import { showConversation } from '../../conversations/show-conversation.ts'
import { wayThrough } from '../../conversations/way-through.ts'
import type { Here } from '../../here.ts'
import { FindingsByForms } from '../../manners/findings-by-forms.tsx'
import { Select } from '../../ui/fields.tsx'
import { Button, VerbForm } from '../../ui/form.tsx'
import { Columns, Go, Name, Part, Row, Rows } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { Steps } from '../../ui/progress.tsx'
import { many, sayDate, sayInstant } from '../../ui/say.ts'
import type { PitchPart } from '../blocks.ts'
import { lengthSays, sayLength } from '../pitch.ts'
import { wholeRules } from '../rules-as-typed.ts'
import { type PitchShown, showPitch } from '../show-pitch.ts'
import { Block, type PitchOf } from './block.tsx'
import { Clock } from './clock.tsx'
import asTyped from './pitch.island.tsx?path'
import sheet from './pitch.sheet.css?path'
import { cardOf, whoseAt } from './whose.ts'

export async function pitchPage(here: Here<'id'>): Promise<VNode> {
  const { id } = here.params
  const conversation = await here.ask(showConversation, { id })
  const { name } = conversation.person
  const address = `/conversations/${id}/pitch`
  const shown = whoseAt(here, name)
  const { conversationId } = shown
  const pitch = await here.ask(showPitch, { conversationId, audience: shown.audience })
  const { background } = await here.ask(showProfile, {})
  return (
    <PageFrame
      together
      here={here}
      section="conversations"
      title={`Pitch for ${name}`}
      heading={
        <>
          Pitch for <Name of={name} />
        </>
      }
      up={{ href: `/conversations/${id}/prepare`, label: 'Prepare' }}
      lead="30 to 60 seconds for when they ask about you. Write each part once; it is put together for each person."
      actions={<Go href={`/conversations/${id}/meet`}>Next: meet</Go>}
      islands={[asTyped]}
      sheet={sheet}
    >
      <Steps current="prepare" steps={wayThrough(conversation).steps} />
      <Columns
        aside={
          <>
            <Clock pitch={pitch} />
            {shown.name !== null && <Audience here={here} pitch={pitch} name={shown.name} />}
            <WhereUsed here={here} pitch={pitch} />
          </>
        }
      >
        <Filters shown={shown} address={address} name={name} audiences={pitch.audiences} />
        <p class="pitch-length">
          <b data-pitch-length data-live="length">
            {sayLength(pitch.text)}
          </b>{' '}
          <span data-live="advice">{lengthSays[pitch.length]}</span>{' '}
          <span class="hint" role="status" data-pitch-saved />
        </p>
        <Blocks here={here} pitch={pitch} shown={shown} begun={background} />
        <Whole here={here} pitch={pitch} shown={shown} />
        <p class="hint pitch-keys" data-keys hidden>
          <kbd>Alt</kbd> <kbd>↑</kbd> or <kbd>Alt</kbd> <kbd>↓</kbd> moves the block you write in.
        </p>
      </Columns>
    </PageFrame>
  )
}

/** Blocks that are asked for once something is written in them, or one is added. */
const added: readonly PitchPart[] = ['accomplishment-3', 'own-1', 'own-2']

/** Why them is asked for where someone hears it. */
function partsShown({ blocks, parts }: PitchShown, { name, adds }: PitchOf): PitchShown['parts'] {
  const has = (part: PitchPart) => blocks.some((block) => block.part === part)
  return parts.filter(({ part }) =>
    part === 'why' ? name !== null : !added.includes(part) || has(part) || part === adds,
  )
}

/** The way to the next block; null where all are there. */
function addingBlock(pitch: PitchShown, shown: PitchOf): string | null {
  const there = partsShown(pitch, shown).map(({ part }) => part)
  const next = added.find((part) => !there.includes(part))
  return next ? `${shown.href}${shown.href.includes('?') ? '&' : '?'}add=${next}#block-${next}` : null
}

function Blocks(props: { here: Here; pitch: PitchShown; shown: PitchOf; begun: string }): VNode {
  const { here, pitch, shown, begun } = props
  const { kind, reader, facts } = pitch.situation
  const parts = partsShown(pitch, shown)
  return (
    <ol
      class="pitch-blocks"
      data-pitch
      data-situation={JSON.stringify({ kind, reader, facts })}
      data-rule-choices={JSON.stringify(pitch.ruleChoices)}
    >
      {parts.map(({ part, name }, at) => (
        <Block
          here={here}
          part={part}
          place={{ name, above: parts[at - 1]?.part ?? null, below: parts[at + 1]?.part ?? null }}
          block={pitch.blocks.find((block) => block.part === part) ?? null}
          shown={shown}
          begun={part === 'background' ? begun : ''}
          key={part}
        />
      ))}
    </ol>
  )
}

/** What only all of it can lack, and the way to it on paper. */
function Whole({ here, pitch, shown }: { here: Here; pitch: PitchShown; shown: PitchOf }): VNode {
  const isWhole = ({ rule }: { rule: string }) => wholeRules.includes(rule)
  const first = pitch.blocks[0]
  const adding = addingBlock(pitch, shown)
  return (
    <div class="pitch-whole" data-live="whole">
      {first && (
        <FindingsByForms
          here={here}
          findings={pitch.findings.filter(isWhole)}
          dismissed={pitch.dismissed.filter(isWhole)}
          of={{ pitchId: first.id }}
          text={pitch.text}
          look="lines"
        />
      )}
      {(adding || pitch.text !== '') && (
        <p class="actions">
          {adding && <Go href={adding}>Add block</Go>}
          {pitch.text !== '' && (
            <>
              <button type="button" class="button quiet" data-copy-pitch hidden>
                Copy
              </button>
              <Go href={cardOf(shown)}>Print pitch</Go>
            </>
          )}
        </p>
      )}
    </div>
  )
}

function Filters(props: {
  shown: PitchOf
  address: string
  name: string
  audiences: readonly string[]
}): VNode {
  const { shown, address, name } = props
  const isNew = shown.audience !== '' && !props.audiences.includes(shown.audience)
  const audiences = isNew ? [...props.audiences, shown.audience] : props.audiences
  const here = (is: boolean) => (is ? 'true' : undefined)
  return (
    <div class="pitch-for">
      <ul class="filters" aria-label="Pitch for">
        <li>
          <a href={address} aria-current={here(shown.name !== null)}>
            <Name of={name} />
          </a>
        </li>
        <li>
          <a
            href={`${address}?for=everyone`}
            aria-current={here(shown.name === null && shown.audience === '')}
          >
            General pitch
          </a>
        </li>
        {audiences.map((audience) => (
          <li key={audience}>
            <a
              href={`${address}?audience=${encodeURIComponent(audience)}`}
              aria-current={here(shown.audience === audience)}
            >
              <bdi>{audience}</bdi>
            </a>
          </li>
        ))}
      </ul>
      <details class="pitch-new">
        <summary>Add audience</summary>
        <form action={address} class="form">
          <div class="field">
            <label for="new-audience">Audience</label>
            <input id="new-audience" name="audience" required placeholder="Marketing" />
          </div>
          <button type="submit" class="button quiet">
            Write for this audience
          </button>
        </form>
      </details>
    </div>
  )
}

function Audience({
  here,
  pitch,
  name,
}: {
  here: Here<'id'>
  pitch: PitchShown
  name: string
}): VNode | null {
  const { audience, audiences, isAudienceChosen } = pitch
  if (audiences.length === 0) return null
  const known = audience === '' || audiences.includes(audience) ? audiences : [...audiences, audience]
  return (
    <Part title="Audience">
      <VerbForm
        here={here}
        verb="choose-audience"
        fixed={{ conversationId: here.params.id }}
        said="Audience chosen."
      >
        <Select
          name="audience"
          label={`${name} belongs to`}
          value={audience}
          options={[
            { value: '', label: 'General pitch' },
            ...known.map((one) => ({ value: one, label: one })),
          ]}
          {...(!isAudienceChosen && audience !== '' && { hint: 'Guessed from their title or industry.' })}
        />
        <Button kind="quiet">Use this audience</Button>
      </VerbForm>
    </Part>
  )
}

function WhereUsed({ here, pitch }: { here: Here; pitch: PitchShown }): VNode {
  const { usedIn, usedInCount, usedInLetters, blocks } = pitch
  const shown = usedIn.slice(0, 6)
  const letters = usedInLetters.slice(0, 6)
  const inAll = usedInCount + usedInLetters.length
  const left = inAll - shown.length - letters.length
  return (
    <div data-live="used">
      {inAll > 0 && (
        <Part title="Where it is used" aside={String(inAll)}>
          <Rows label="Where it is used">
            {shown.map((use) => (
              <Row
                href={`/conversations/${use.conversationId}/pitch`}
                title={<Name of={use.person.name} />}
                sub={[
                  use.startsAt && sayInstant(use.startsAt, here),
                  use.blocks < blocks.length
                    ? `${use.blocks} of ${many(blocks.length, 'block')}`
                    : many(use.blocks, 'block'),
                ]
                  .filter(Boolean)
                  .join(', ')}
                key={use.conversationId}
              />
            ))}
            {letters.map((use) => (
              <Row
                href={`/letters/${use.letterId}`}
                title={
                  <>
                    Letter to <Name of={use.person.name} />
                  </>
                }
                sub={[
                  use.sentOn ? `sent ${sayDate(use.sentOn, here)}` : 'draft',
                  many(use.blocks, 'block'),
                  use.isChanged && 'changed since',
                ]
                  .filter(Boolean)
                  .join(', ')}
                key={use.letterId}
              />
            ))}
          </Rows>
          {left > 0 && <p class="hint">{left} more</p>}
        </Part>
      )}
    </div>
  )
}
