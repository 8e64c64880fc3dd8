/** Beside an introduction request: the note that whoever knows both passes on as it is. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { FindingsByForms } from '../../manners/findings-by-forms.tsx'
import { TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, VerbForm } from '../../ui/form.tsx'
import { Columns, Name, Part } from '../../ui/list.tsx'
import { many } from '../../ui/say.ts'
import { lengthOf } from '../letter.ts'
import { mailto } from '../mailto.ts'
import type { LetterShown } from '../show-letter.ts'

export function ForwardNote({ here, letter }: { here: Here; letter: LetterShown }): VNode | null {
  const { id, person, conversation, forward } = letter
  if (!forward) return null
  const { text, findings } = forward
  const mail = mailto(person.email, letter.subject, `${letter.body}\n\n${rule}\n\n${text}`)
  return (
    <Part
      title={
        <>
          To forward to <Name of={conversation?.personName ?? ''} />
        </>
      }
      id="forward"
    >
      <Columns
        aside={
          <FindingsByForms
            here={here}
            findings={findings}
            of={null}
            clean={text.trim() === '' ? null : 'No suggestions.'}
            text={text}
          />
        }
      >
        <VerbForm here={here} verb="edit-forward-note" fixed={{ id }} next="/letters/{id}" said="Saved.">
          <TextArea
            name="text"
            label="Note"
            hint={`About you, not by you, so that ${person.name} can forward it as it is.`}
            value={text}
            rows={11}
            look="letter"
          />
          <p class="hint">{many(lengthOf(text).words, 'word')}</p>
          <Buttons>
            <Button>Save note</Button>
            {letter.channel === 'email' && mail.hasBody && (
              <a class="button quiet" href={mail.href}>
                Open both in email app
              </a>
            )}
          </Buttons>
        </VerbForm>
      </Columns>
    </Part>
  )
}

/** Between the letter and the note, in an email that has both. */
const rule = '— — —'
