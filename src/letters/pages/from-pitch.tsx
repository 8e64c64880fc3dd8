/** Below a draft: the blocks of the pitch, each to be put into it. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { partName } from '../../pitch/pitch-words.ts'
import { showPitch } from '../../pitch/show-pitch.ts'
import { Button, formId, VerbForm } from '../../ui/form.tsx'
import type { LetterShown } from '../show-letter.ts'

/** Letters in which one says who one is. */
const tells: ReadonlySet<LetterShown['kind']> = new Set(['request', 'introduction', 'note'])

export async function FromPitch(here: Here, letter: LetterShown): Promise<VNode | null> {
  const { id, kind, conversation } = letter
  if (!tells.has(kind)) return null
  const { blocks, parts } = await here.ask(showPitch, { conversationId: conversation?.id ?? null })
  const left = blocks.filter(({ text }) => text.trim() !== '' && !letter.body.includes(text.trim()))
  if (left.length === 0) return null
  const nameOf = (part: (typeof blocks)[number]['part']) =>
    partName(part, conversation?.personName ?? null, parts.find((one) => one.part === part)?.name)
  return (
    <details class="after-letter from-pitch" id="from-pitch">
      <summary>From your pitch</summary>
      <ul>
        {left.map((block) => (
          <li key={block.id}>
            <p>
              <b>{nameOf(block.part)}</b> <span dir="auto">{block.text}</span>
            </p>
            <VerbForm
              here={here}
              verb="use-block"
              id={`use-${block.id}`}
              fixed={{ id, pitchId: block.id }}
              takesAlong={formId('edit-letter', { id })}
              next="/letters/{id}"
              said="Added to the letter."
            >
              <Button kind="quiet">
                Add to letter<span class="unseen"> {nameOf(block.part)}</span>
              </Button>
            </VerbForm>
          </li>
        ))}
      </ul>
    </details>
  )
}
