/** Where someone worked, and as what, on their page. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { Field, FieldRow } from '../../ui/fields.tsx'
import { Button, Buttons, VerbForm } from '../../ui/form.tsx'
import { Part, Row, Rows } from '../../ui/list.tsx'
import { sayMonth, saySpan } from '../../ui/say.ts'
import { EditInPlace, Unfold } from '../../ui/unfold.tsx'
import type { Position } from '../position.ts'

export function PositionsPart(props: { here: Here; personId: string; positions: Position[] }): VNode {
  const { here, personId, positions } = props
  return (
    <Part title="Positions" id="positions">
      {positions.length > 0 && (
        <Rows label="Positions">
          {positions.map((position) => (
            <Row
              key={position.id}
              title={<span dir="auto">{position.title || position.company?.name}</span>}
              sub={
                position.title && position.company ? <span dir="auto">{position.company.name}</span> : null
              }
              meta={saySpan(position.fromOn, position.toOn, here.seeker)}
              acts={<EditPosition here={here} position={position} />}
            />
          ))}
        </Rows>
      )}
      <Unfold here={here} verb="add-position" fixed={{ personId }} label="Add position">
        <VerbForm
          here={here}
          verb="add-position"
          fixed={{ personId }}
          next={`/people/${personId}#positions`}
          said="Saved."
        >
          <PositionFields here={here} />
          <Buttons>
            <Button>Save</Button>
          </Buttons>
        </VerbForm>
      </Unfold>
    </Part>
  )
}

function EditPosition({ here, position }: { here: Here; position: Position }): VNode {
  const { id, title, company } = position
  return (
    <EditInPlace
      here={here}
      id={id}
      edit="edit-position"
      remove="delete-position"
      about={title || company?.name || 'the position'}
      seenAt={position.updatedAt}
      next="/people/{personId}#positions"
      removed="Position deleted."
    >
      <PositionFields here={here} position={position} />
    </EditInPlace>
  )
}

function PositionFields({ here, position }: { here: Here; position?: Position }): VNode {
  const month = (on: string | null | undefined) => (on ? sayMonth(on, here.seeker) : '')
  return (
    <>
      <Field name="title" label="Job title" value={position?.title} autocomplete="off" />
      <Field name="company" label="Company" value={position?.company?.name} autocomplete="off" />
      <FieldRow>
        <Field
          name="fromOn"
          label="From"
          value={month(position?.fromOn)}
          placeholder="March 2019"
          autocomplete="off"
        />
        <Field name="toOn" label="To" value={month(position?.toOn)} placeholder="2022" autocomplete="off" />
      </FieldRow>
    </>
  )
}
