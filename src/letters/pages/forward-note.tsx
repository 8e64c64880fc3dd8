/** Beside an introduction request: the note that whoever knows both passes on as it is. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { FindingsByForms } from '../../manners/findings-by-forms.tsx'
import { Check, TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, VerbForm } from '../../ui/form.tsx'
import { Name, Part } from '../../ui/list.tsx'
import { many } from '../../ui/say.ts'
import type { IntroducedBefore } from '../introduced-before.ts'
import { lengthOf } from '../letter.ts'
import type { LetterShown } from '../show-letter.ts'

export function ForwardNote({ here, letter }: { here: Here; letter: LetterShown }): VNode | null {
  const { id, person, conversation, forward, channel } = letter
  if (!forward) return null
  const { text, isBelow, findings } = forward
  const host = conversation?.personName ?? ''
  return (
    <Part
      title={
        <>
          To forward to <Name of={host} />
        </>
      }
      id="forward"
      aside={
        <span class="hint" data-live="note-length">
          {many(lengthOf(text).words, 'word')}, said about you, not by you
        </span>
      }
    >
      <Before person={person} before={forward.before} />
      <div class="composer to-forward" data-forward={id}>
        <VerbForm
          here={here}
          verb="edit-forward-note"
          fixed={{ id }}
          next="/letters/{id}"
          said="Saved."
          class="letter-form is-note"
        >
          <div class="letter-to">
            <span class="letter-to-label">For</span>
            <p>
              <Name of={host} />
            </p>
          </div>
          <TextArea name="text" label="Note" value={text} rows={11} look="letter" />
          <Buttons>
            <div data-channel="email" hidden={channel !== 'email'}>
              <Check
                name="isBelow"
                label={
                  <>
                    Put it below the letter to <Name of={person.name} />
                  </>
                }
                checked={isBelow}
              />
            </div>
            <span class="buttons" data-note-tools />
            <span data-note-save>
              <Button kind="quiet">Save note</Button>
            </span>
            <span class="hint" role="status" data-note-saved />
          </Buttons>
        </VerbForm>
        <div class="manners" data-live="note-manners">
          <FindingsByForms
            here={here}
            findings={findings}
            of={null}
            clean={text.trim() === '' ? null : 'No suggestions.'}
            text={text}
          />
        </div>
      </div>
    </Part>
  )
}

/** What they did before comes first: who was introduced, and whether they heard how that went. */
function Before(props: { person: LetterShown['person']; before: readonly IntroducedBefore[] }): VNode | null {
  const { person, before } = props
  const untold = before.find(({ heldIn, isTold }) => heldIn !== null && !isTold)
  if (untold)
    return (
      <p class="note">
        <Name of={person.name} /> introduced you to <Name of={untold.name} />, and has not heard how it went.{' '}
        <a href={`/conversations/${untold.heldIn}/thank`}>Tell {person.name} first</a>.
      </p>
    )
  if (before.length === 0) return null
  return (
    <p class="hint">
      <Name of={person.name} /> has introduced you before, to{' '}
      {before.slice(0, 3).map(({ personId, name }, at) => (
        <>
          {at > 0 && ', '}
          <a href={`/people/${personId}`}>
            <Name of={name} />
          </a>
        </>
      ))}
      .{before.some(({ isTold }) => isTold) && ' You said how it went.'}
    </p>
  )
}
