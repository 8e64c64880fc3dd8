/** Two who are one person under names that no one would suggest: the other is found by name, and then compared. */
import type { Page } from '../../here.ts'
import { Name } from '../../ui/list.tsx'
import { MergeWith } from '../../ui/merge-with.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { listPeople } from '../list-people.ts'
import { showPerson } from '../show-person.ts'

export const mergeWithPage: Page<'id'> = async (here) => {
  const { find = '' } = here.query
  const { person } = await here.ask(showPerson, { id: here.params.id })
  const { people } = find ? await here.ask(listPeople, { find, withCounts: false }) : { people: [] }
  return (
    <PageFrame
      here={here}
      title={`Merge ${person.name}`}
      heading={
        <>
          Merge <Name of={person.name} />
        </>
      }
      section="people"
      up={{ href: `/people/${person.id}`, label: person.name }}
      lead="Find the other entry for the same person. You compare the two before anything is merged."
      width="narrow"
    >
      <MergeWith
        of={`/people/${person.id}`}
        label="Search people"
        find={find}
        found={people
          .filter(({ id }) => id !== person.id)
          .map(({ id, name, title, company }) => ({
            id,
            name,
            sub: [title, company?.name].filter(Boolean).join(', '),
          }))}
      />
    </PageFrame>
  )
}
