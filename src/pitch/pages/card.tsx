/** The pitch alone on one sheet: each block under its name, to be read once more on the way, and printed. */
import type { VNode } from 'preact'
import { showConversation } from '../../conversations/show-conversation.ts'
import type { Here } from '../../here.ts'
import { Empty, Go, Name } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { Sheet } from '../../ui/paper.tsx'
import print from '../../ui/print.island.tsx?path'
import type { PitchPart } from '../blocks.ts'
import { sayLength } from '../pitch.ts'
import { partName } from '../pitch-words.ts'
import { showPitch } from '../show-pitch.ts'
import sheet from './pitch.sheet.css?path'
import { whoseAt } from './whose.ts'

/** Whose it is stands in the address, as on the page on which it is written. */
export async function pitchCardPage(here: Here<'id'>): Promise<VNode> {
  const { person } = await here.ask(showConversation, { id: here.params.id })
  const shown = whoseAt(here, person.name)
  const { conversationId, audience } = shown
  const pitch = await here.ask(showPitch, { conversationId, audience })
  const said = pitch.blocks.filter(({ text }) => text.trim() !== '')
  const ownName = (part: PitchPart) => pitch.parts.find((one) => one.part === part)?.name
  const title =
    shown.name !== null
      ? `Pitch for ${shown.name}`
      : audience === ''
        ? 'General pitch'
        : `Pitch for ${audience}`
  return (
    <PageFrame
      here={here}
      section="conversations"
      islands={[print]}
      sheet={sheet}
      title={title}
      heading={<Name of={title} />}
      up={{ href: shown.href, label: 'Pitch' }}
    >
      {said.length === 0 ? (
        <Empty
          title="Nothing to print yet"
          says="Write one block of your pitch first."
          actions={<Go href={shown.href}>Write your pitch</Go>}
        />
      ) : (
        <Sheet here={here} title={<Name of={title} />} lead={sayLength(pitch.text)} fits="one-page">
          {said.map(({ part, id, text }) => (
            <section class="part" key={id}>
              <h3>
                <Name of={partName(part, shown.name, ownName(part))} />
              </h3>
              <p class="pitch-said" dir="auto">
                {text.trim()}
              </p>
            </section>
          ))}
        </Sheet>
      )}
    </PageFrame>
  )
}
