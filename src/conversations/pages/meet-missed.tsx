/** They did not come, or I was late: one press takes the meeting back, hands over kind words to send, and leads to a new time. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { PressForm } from '../../ui/form.tsx'
import type { ConversationShown } from './frame.tsx'

export function Missed({ here, shown }: { here: Here; shown: ConversationShown }): VNode | null {
  const { id, person, agreement, debrief } = shown
  if (!agreement || debrief || here.copy) return null
  return (
    <section>
      <h2>If you do not meet</h2>
      {missed.map(({ whose, label, said, words }) => (
        <PressForm
          here={here}
          verb="undo-agreement"
          fixed={{ id }}
          id={`missed-${whose}`}
          label={label}
          next={`/conversations/${id}/schedule`}
          said={said}
          copy={{ label: 'Words to send', text: words(person.name) }}
          key={label}
        />
      ))}
    </section>
  )
}

const missed = [
  {
    whose: 'theirs',
    label: 'They did not come',
    said: 'That happens to busy people. Send them a kind word, then enter the new time here.',
    words: (name: string) =>
      `Dear ${name},\n\nI think we missed each other today. I hope all is well. Would another time be better for you? I can fit in with your week, and a short no is perfectly fine.`,
  },
  {
    whose: 'mine',
    label: 'I was late',
    said: 'Say so at once, and offer a new time. Enter it here when they answer.',
    words: (name: string) =>
      `Dear ${name},\n\nI am sorry I was late today, and that I took up your time. If you are willing to try again, I will fit in with your week. If not, I completely understand. Thank you.`,
  },
]
