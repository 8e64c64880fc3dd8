/** Before the first conversation: who to choose, and where to look. */
import type { VNode } from 'preact'
import { Empty, Go, Name, Part, Row, Rows } from '../../ui/list.tsx'
import { many } from '../../ui/say.ts'

export function Choosing(props: { companies: { id: string; name: string; peopleCount: number }[] }): VNode {
  return (
    <>
      <Empty
        title="Choose someone to talk to"
        says="Pick someone whose work you are curious about. Start a conversation from their page, and Wellmet shows you each next step."
        actions={
          <Go href="/people" kind="primary">
            Browse people
          </Go>
        }
      />
      {props.companies.length > 0 && (
        <Part title="Companies where you know the most people">
          <Rows label="Companies where you know the most people">
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
