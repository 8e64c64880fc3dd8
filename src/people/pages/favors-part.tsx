/** What they gave and what was given back, with something that could be done for them next. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { type Favor, favorKinds, favorSays } from '../../today/favor.ts'
import type { FavorsShown } from '../../today/show-favors.ts'
import { DateField, Field, FieldRow, Select } from '../../ui/fields.tsx'
import { Button, Buttons, PressForm, VerbForm } from '../../ui/form.tsx'
import { Part, Row, Rows } from '../../ui/list.tsx'
import { sayDate } from '../../ui/say.ts'
import { Unfold } from '../../ui/unfold.tsx'

interface FavorsProps {
  here: Here
  personId: string
  name: string
  favors: FavorsShown
}

export function FavorsPart(props: FavorsProps): VNode {
  const { here, personId, name, favors } = props
  return (
    <Part title="Giving back" id="favors">
      {favors.forThem && <ForThem here={here} personId={personId} name={name} forThem={favors.forThem} />}
      {favors.gaveCount + favors.givenBackCount === 0 && (
        <p class="hint">Time, names and advice they give you are listed here, and what you give back.</p>
      )}
      <Side
        here={here}
        personId={personId}
        title="They gave you"
        favors={favors.gave}
        count={favors.gaveCount}
      />
      <Side
        here={here}
        personId={personId}
        title="You gave back"
        favors={favors.givenBack}
        count={favors.givenBackCount}
      />
      <AddFavor here={here} personId={personId} />
    </Part>
  )
}

function ForThem(props: {
  here: Here
  personId: string
  name: string
  forThem: NonNullable<FavorsShown['forThem']>
}): VNode {
  const { here, personId, name, forThem } = props
  const { occasion, says, conversationId } = forThem
  return (
    <div class="note">
      <p>
        <b>Something for them.</b> <span dir="auto">{says}</span>
      </p>
      {occasion === null ? (
        <p>
          <a href={`/conversations/${conversationId}#promises`}>See the promise</a>
        </p>
      ) : (
        <PressForm
          here={here}
          verb="draft-letter"
          fixed={{ personId, occasion, ...(conversationId && { conversationId }) }}
          label="Draft letter"
          about={`to ${name}`}
          next="/letters/{id}"
          kind="bare"
        />
      )}
    </div>
  )
}

function Side(props: {
  here: Here
  personId: string
  title: string
  favors: readonly Favor[]
  count: number
}): VNode | null {
  const { here, personId, title, favors, count } = props
  if (count === 0) return null
  const row = (favor: Favor) => (
    <FavorRow
      here={here}
      personId={personId}
      favor={favor}
      key={`${favor.source}-${favor.sourceId}-${favor.kind}`}
    />
  )
  return (
    <details class="favors">
      <summary>
        {title} <span class="num">{count}</span>
      </summary>
      <Rows label={title}>{favors.map(row)}</Rows>
    </details>
  )
}

function FavorRow({ here, personId, favor }: { here: Here; personId: string; favor: Favor }): VNode {
  const { kind, text, on, source, sourceId } = favor
  const href = source === 'typed' ? null : hrefOf[source](sourceId)
  return (
    <Row
      {...(href && { href })}
      title={<bdi>{text || favorSays[kind]}</bdi>}
      sub={favorSays[kind]}
      meta={sayDate(on, here)}
      acts={
        source === 'typed' && (
          <PressForm
            here={here}
            verb="delete-favor"
            fixed={{ id: sourceId }}
            label="Delete"
            about={text}
            next={`/people/${personId}#favors`}
            said="Deleted."
            kind="bare"
          />
        )
      }
    />
  )
}

const hrefOf: Record<Exclude<Favor['source'], 'typed'>, (id: string) => string> = {
  conversation: (id) => `/conversations/${id}`,
  person: (id) => `/people/${id}`,
  insight: (id) => `/insights/${id}`,
  promise: (id) => `/conversations/${id}#promises`,
  letter: (id) => `/letters/${id}`,
}

/** For what nothing that is kept tells of. */
function AddFavor({ here, personId }: { here: Here; personId: string }): VNode {
  const fixed = { personId }
  return (
    <Unfold here={here} verb="record-favor" fixed={fixed} label="Add what is missing">
      <VerbForm
        here={here}
        verb="record-favor"
        fixed={fixed}
        next={`/people/${personId}#favors`}
        said="Added."
      >
        <Field name="text" label="What it was" placeholder="Introduced Maya to Bo" required />
        <FieldRow>
          <Select
            name="whose"
            label="Who gave it"
            value="mine"
            options={[
              { value: 'mine', label: 'You' },
              { value: 'theirs', label: 'Them' },
            ]}
          />
          <Select
            name="kind"
            label="What kind"
            value="article"
            options={favorKinds.map((kind) => ({ value: kind, label: favorSays[kind] }))}
          />
        </FieldRow>
        <DateField name="on" label="Date" hint="Leave empty for today." />
        <Buttons>
          <Button>Add</Button>
        </Buttons>
      </VerbForm>
    </Unfold>
  )
}
