/** What was promised, mine and theirs, each to be ticked when it is kept. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { Choice, DateField, Field, FieldRow, Select } from '../../ui/fields.tsx'
import { Button, Buttons, hasWords, PressForm, VerbForm } from '../../ui/form.tsx'
import { Part, Row, Rows } from '../../ui/list.tsx'
import { sayDate } from '../../ui/when.ts'
import type { Shown } from './frame.tsx'

type Promised = Shown['promises'][number]

const whoseWords = { mine: 'I promised', theirs: 'They promised' } as const

export function Promises(props: {
  here: Here
  conversationId: string
  promises: Promised[]
  canAdd?: boolean
}): VNode {
  const { here, conversationId, promises, canAdd } = props
  return (
    <Part title="Promises" id="promises">
      {promises.length > 0 && (
        <Rows>
          {promises.map((promise) => (
            <PromiseRow here={here} promise={promise} key={promise.id} />
          ))}
        </Rows>
      )}
      {canAdd && (
        <VerbForm
          here={here}
          verb="add-promise"
          fixed={{ conversationId }}
          next={`/conversations/${conversationId}/debrief#promises`}
          said="The promise is noted."
        >
          <Choice
            name="whose"
            label="Whose promise?"
            value="mine"
            options={[
              { value: 'mine', label: 'Mine' },
              { value: 'theirs', label: 'Theirs' },
            ]}
          />
          <Field
            name="text"
            label="What was promised"
            required
            placeholder="Send the article about tea and pricing"
          />
          <DateField name="dueOn" label="Until" hint="Leave it empty where no day was named." />
          <Buttons>
            <Button kind="quiet">Note the promise</Button>
          </Buttons>
        </VerbForm>
      )}
    </Part>
  )
}

function PromiseRow({ here, promise }: { here: Here; promise: Promised }): VNode {
  const fixed = { id: promise.id }
  const back = `${here.url.pathname}#promises`
  return (
    <Row
      title={<bdi>{promise.text}</bdi>}
      sub={whoseWords[promise.whose]}
      meta={
        promise.keptOn
          ? `Kept ${sayDate(promise.keptOn)}`
          : promise.dueOn && `Until ${sayDate(promise.dueOn)}`
      }
      aside={
        <>
          {promise.keptOn ? (
            <PressForm
              here={here}
              verb="undo-keep-promise"
              fixed={fixed}
              label="Not kept yet"
              about={promise.text}
              next={back}
            />
          ) : (
            <PressForm
              here={here}
              verb="keep-promise"
              fixed={fixed}
              label="Kept"
              about={promise.text}
              next={back}
              said="Kept. Well done."
            />
          )}
          <details open={hasWords(here, 'edit-promise', fixed)}>
            <summary>
              Change<span class="unseen"> {promise.text}</span>
            </summary>
            <VerbForm
              here={here}
              verb="edit-promise"
              fixed={fixed}
              seenAt={promise.updatedAt}
              next={back}
              said="Saved."
            >
              <Field name="text" label="What was promised" value={promise.text} required />
              <FieldRow>
                <Select
                  name="whose"
                  label="Whose promise?"
                  value={promise.whose}
                  options={[
                    { value: 'mine', label: 'Mine' },
                    { value: 'theirs', label: 'Theirs' },
                  ]}
                />
                <DateField name="dueOn" label="Until" value={promise.dueOn} />
              </FieldRow>
              <Buttons>
                <Button>Save</Button>
              </Buttons>
            </VerbForm>
            <PressForm
              here={here}
              verb="delete-promise"
              fixed={fixed}
              label="Remove"
              about={promise.text}
              next={back}
              said="The promise is removed."
            />
          </details>
        </>
      }
    />
  )
}
