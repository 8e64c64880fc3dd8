/** What both sides promised, each to be marked when it is done. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { DateField, Field, FieldRow, Select } from '../../ui/fields.tsx'
import { Button, Buttons, hasWords, PressForm, VerbForm } from '../../ui/form.tsx'
import { Part, Row, Rows } from '../../ui/list.tsx'
import { sayDate } from '../../ui/say.ts'
import { Unfold } from '../../ui/unfold.tsx'
import type { ConversationShown } from './frame.tsx'

type PromiseShown = ConversationShown['promises'][number]

const whoseWords = { mine: 'You promised', theirs: 'They promised' } as const

export function Promises(props: { here: Here; conversationId: string; promises: PromiseShown[] }): VNode {
  const { here, conversationId, promises } = props
  return (
    <Part title="Promises" id="promises">
      {promises.length > 0 && (
        <Rows>
          {promises.map((promise) => (
            <PromiseRow here={here} promise={promise} key={promise.id} />
          ))}
        </Rows>
      )}
      <Unfold here={here} verb="add-promise" fixed={{ conversationId }} label="Add promise">
        <VerbForm
          here={here}
          verb="add-promise"
          fixed={{ conversationId }}
          next={`/conversations/${conversationId}#promises`}
          said="Promise added."
        >
          <Field name="text" label="Promise" required placeholder="Send the article about tea and pricing" />
          <FieldRow>
            <Select
              name="whose"
              label="Who promised"
              value="mine"
              options={[
                { value: 'mine', label: 'You' },
                { value: 'theirs', label: 'Them' },
              ]}
            />
            <DateField name="dueOn" label="Due" hint="Leave empty if there is no date." />
          </FieldRow>
          <Buttons>
            <Button>Add promise</Button>
          </Buttons>
        </VerbForm>
      </Unfold>
    </Part>
  )
}

function PromiseRow({ here, promise }: { here: Here; promise: PromiseShown }): VNode {
  const fixed = { id: promise.id }
  const back = `${here.url.pathname}#promises`
  return (
    <Row
      title={<bdi>{promise.text}</bdi>}
      sub={whoseWords[promise.whose]}
      meta={
        promise.keptOn
          ? `Done ${sayDate(promise.keptOn, here)}`
          : promise.dueOn && `Due ${sayDate(promise.dueOn, here)}`
      }
      aside={
        <>
          {promise.keptOn ? (
            <PressForm
              here={here}
              verb="undo-keep-promise"
              fixed={fixed}
              label="Mark as not done"
              about={promise.text}
              next={back}
            />
          ) : (
            <PressForm
              here={here}
              verb="keep-promise"
              fixed={fixed}
              label="Done"
              about={promise.text}
              next={back}
              said="Done."
            />
          )}
          <details open={hasWords(here, 'edit-promise', fixed)}>
            <summary>
              Edit<span class="unseen"> {promise.text}</span>
            </summary>
            <VerbForm
              here={here}
              verb="edit-promise"
              fixed={fixed}
              seenAt={promise.updatedAt}
              next={back}
              said="Saved."
            >
              <Field name="text" label="Promise" value={promise.text} required />
              <FieldRow>
                <Select
                  name="whose"
                  label="Who promised"
                  value={promise.whose}
                  options={[
                    { value: 'mine', label: 'You' },
                    { value: 'theirs', label: 'Them' },
                  ]}
                />
                <DateField name="dueOn" label="Due" value={promise.dueOn} />
              </FieldRow>
              <Buttons>
                <Button>Save</Button>
              </Buttons>
            </VerbForm>
            <PressForm
              here={here}
              verb="delete-promise"
              fixed={fixed}
              label="Delete"
              about={promise.text}
              next={back}
              said="Promise deleted."
            />
          </details>
        </>
      }
    />
  )
}
