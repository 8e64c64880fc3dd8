/** Two that are one company under names that no one would suggest: the other is found by name, and then compared. */
import type { Page } from '../../here.ts'
import { Name } from '../../ui/list.tsx'
import { MergeWith } from '../../ui/merge-with.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { many } from '../../ui/say.ts'
import { listCompanies } from '../list-companies.ts'
import { showCompany } from '../show-company.ts'

export const mergeCompanyWithPage: Page<'id'> = async (here) => {
  const { find = '' } = here.query
  const { company } = await here.ask(showCompany, { id: here.params.id })
  const { companies } = find ? await here.ask(listCompanies, { find }) : { companies: [] }
  return (
    <PageFrame
      here={here}
      title={`Merge ${company.name}`}
      heading={
        <>
          Merge <Name of={company.name} />
        </>
      }
      section="companies"
      up={{ href: `/companies/${company.id}`, label: company.name }}
      lead="Find the other entry for the same company. You compare the two before anything is merged."
      width="narrow"
    >
      <MergeWith
        of={`/companies/${company.id}`}
        label="Search companies"
        find={find}
        found={companies
          .filter(({ id }) => id !== company.id)
          .map(({ id, name, peopleCount }) => ({ id, name, sub: many(peopleCount, 'person', 'people') }))}
      />
    </PageFrame>
  )
}
