import { type Level, levels } from '../../etiquette/level.ts'
import type { Page } from '../../here.ts'
import { Field } from '../../ui/fields.tsx'
import { Button, VerbForm } from '../../ui/form.tsx'
import { Empty, Find, Go, LevelTag, Name, Row, Rows } from '../../ui/list.tsx'
import { peopleTabs } from '../../ui/masthead.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { addressOf, Pager, placeIn } from '../../ui/pager.tsx'
import { listPeople } from '../list-people.ts'
import { levelNames, levelRank, type PersonLine } from '../person.ts'

/** Everyone, and the three ways to add people. */
export const peoplePage: Page = async (here) => {
  const { find = '', companyId } = here.query
  const level = levels.find((one) => one === here.query.level)
  const filters = { ...(find && { find }), ...(level && { level }), ...(companyId && { companyId }) }
  const { people, next, previous } = await here.ask(listPeople, { ...filters, ...placeIn(here) })
  const isAll = Object.keys(filters).length === 0
  const isEmpty = people.length === 0 && isAll && !previous && !next
  return (
    <PageFrame
      together
      here={here}
      title="People"
      section="people"
      tabs={peopleTabs}
      actions={
        !isEmpty && (
          <>
            <Go href="/people/new">Add a person</Go>
            <Go href="/import">Import</Go>
            <Go href="/people/duplicates">Possible duplicates</Go>
          </>
        )
      }
    >
      <VerbForm here={here} verb="add-person-by-line" next="/people/{id}" said="{did}" class="inline">
        <Field
          name="line"
          label={isEmpty ? 'Add your first person' : 'Add a person'}
          hint="For example: Maya Chen, VP Marketing at Acme Tea, via Jonas"
          required
        />
        <Button>Add</Button>
      </VerbForm>
      {isEmpty ? (
        <Empty
          title="No people yet"
          says="Start with people you know. Add one above, fill in a form, or import your LinkedIn connections or any other list. You can undo any of it."
          actions={
            <>
              <Go href="/import" kind="primary">
                Import
              </Go>
              <Go href="/people/new">Add a person</Go>
            </>
          }
        />
      ) : (
        <>
          <Find
            action="/people"
            label="Search people"
            value={find}
            keep={{ ...(level && { level }), ...(companyId && { companyId }) }}
          />
          <Levels at={level} keep={{ ...(find && { find }), ...(companyId && { companyId }) }} />
          {people.length === 0 ? (
            <p>
              No people match{find && ` “${find}”`}. <a href="/people">Show everyone</a>
            </p>
          ) : (
            <>
              <Rows label="People">{people.map(PersonRow)}</Rows>
              {people.some(({ levelBy }) => levelBy === 'guess') && (
                <p class="hint">
                  Levels are guessed from job titles. You can correct each one on the person’s page.
                </p>
              )}
            </>
          )}
          <Pager path="/people" keep={filters} next={next} previous={previous} />
        </>
      )}
    </PageFrame>
  )
}

const PersonRow = (person: PersonLine) => (
  <Row
    key={person.id}
    href={`/people/${person.id}`}
    title={<Name of={person.name} />}
    sub={[person.title, person.company?.name].filter(Boolean).join(', ')}
    meta={
      person.title || person.levelBy === 'me' ? (
        <LevelTag name={levelNames[person.level]} rank={levelRank(person.level)} />
      ) : null
    }
  />
)

function Levels({ at, keep }: { at: Level | undefined; keep: Record<string, string> }) {
  return (
    <p class="only">
      Level:{' '}
      {levels.map((level, index) => (
        <>
          {index > 0 && ' · '}
          {level === at ? (
            <b>{levelNames[level]}</b>
          ) : (
            <a href={addressOf('/people', { ...keep, level })}>{levelNames[level]}</a>
          )}
        </>
      ))}
      {at && (
        <>
          {' · '}
          <a href={addressOf('/people', keep)}>all levels</a>
        </>
      )}
    </p>
  )
}
