/** Before the first conversation: whom to choose, and where to look. */
import type { VNode } from 'preact'
import { Empty, Go, Name, Part, Row, Rows } from '../../ui/list.tsx'
import { many } from '../../ui/when.ts'

export function Choosing(props: { companies: { id: string; name: string; peopleCount: number }[] }): VNode {
  return (
    <>
      <Empty
        title="Choose somebody to talk to."
        says="Somebody whose work you are curious about. On their page you start a conversation, and from there on each next step is shown."
        actions={
          <Go href="/people" kind="primary">
            Look through your people
          </Go>
        }
      />
      {props.companies.length > 0 && (
        <Part title="Where you know most people">
          <Rows label="Where you know most people">
            {props.companies.map(({ id, name, peopleCount }) => (
              <Row
                key={id}
                href={`/companies/${id}`}
                title={<Name of={name} />}
                meta={many(peopleCount, 'person', 'people')}
              />
            ))}
          </Rows>
        </Part>
      )}
    </>
  )
}
