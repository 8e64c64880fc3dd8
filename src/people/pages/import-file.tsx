import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Here, Page as PageOf } from '../../here.ts'
import { PressForm } from '../../ui/form.tsx'
import { Facts, Go, Name, Part, Row, Rows } from '../../ui/list.tsx'
import { Page } from '../../ui/page.tsx'
import { many, sayInstant } from '../../ui/when.ts'
import { sayWhyAlike } from '../possible-duplicates.ts'
import { showImport } from '../show-import.ts'
import { ColumnsStep } from './import-columns.tsx'

type Import = z.output<typeof showImport.gives>

/** One file on its way: which column is what, who would come in, who came in, who stayed after it was undone. */
export const importFilePage: PageOf = async (here) => {
  const file = await here.ask(showImport, { id: here.params.id ?? '' })
  const step = { columns: ColumnsStep, preview: Preview, imported: Imported, undone: Undone }[file.step]
  return (
    <Page
      here={here}
      title={titles[file.step]}
      section="people"
      up={{ href: '/import', label: 'Bring in people' }}
      lead={<bdi>{file.fileName}</bdi>}
    >
      {step({ here, file })}
    </Page>
  )
}

const titles = {
  columns: 'Which column is what?',
  preview: 'Before they come in',
  imported: 'They are in',
  undone: 'This import is undone',
}

function Preview({ here, file }: { here: Here; file: Import }): VNode {
  const { id, newCount, knownCount, people, warnings } = file
  const comes = newCount > 0 ? `Bring in ${many(newCount, 'person', 'people')}` : 'Fill in what is missing'
  return (
    <>
      <Counts file={file} />
      {newCount + knownCount === 0 ? (
        <p>There is nobody in this file to bring in.</p>
      ) : (
        <div class="actions">
          <PressForm
            here={here}
            verb="run-import"
            fixed={{ id }}
            label={comes}
            kind="primary"
            next={`/imports/${id}`}
            said={saidWhenIn(newCount, knownCount)}
          />
          <PressForm
            here={here}
            verb="discard-import"
            fixed={{ id }}
            label="Not this file"
            next="/import"
            said="{fileName} is put aside. Nobody came in."
          />
        </div>
      )}
      {warnings.length > 0 && (
        <Part title="Please look at this">
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Part>
      )}
      <Duplicates file={file} />
      <Skipped file={file} />
      <Part title={people.length < newCount + knownCount ? 'The first of them' : 'Who is in the file'}>
        <PeopleRows people={people} />
      </Part>
    </>
  )
}

/** `{filledCount}` is known once it is done. */
function saidWhenIn(newCount: number, knownCount: number): string {
  const came = newCount > 0 ? `${many(newCount, 'person', 'people')} came in.` : 'Nobody new came in.'
  return knownCount > 0 ? `${came} Of those you knew, {filledCount} had something filled in.` : came
}

function Imported({ here, file }: { here: Here; file: Import }): VNode {
  return (
    <>
      <Counts file={file} />
      <div class="actions">
        <Go href="/" kind="primary">
          On to Today
        </Go>
        <Go href="/people">See everybody</Go>
        <PressForm
          here={here}
          verb="undo-import"
          fixed={{ id: file.id }}
          label="Undo the whole import"
          confirm="Everybody who came in with this file goes again, and what it filled in is emptied. Those on whom you have typed anything since are kept."
          next={`/imports/${file.id}`}
          said="{removedPeople} went again, {keptCount} stayed."
        />
      </div>
      <Duplicates file={file} />
      <Skipped file={file} />
      {file.people.length > 0 && (
        <Part title="The first of them">
          <PeopleRows people={file.people} />
        </Part>
      )}
    </>
  )
}

function Undone({ here, file }: { here: Here; file: Import }): VNode {
  const zone = here.seeker?.zone ?? 'UTC'
  return (
    <>
      <p>
        {file.importedAt && `Brought in ${sayInstant(file.importedAt, zone, here.now)}`}
        {file.undoneAt && `, undone ${sayInstant(file.undoneAt, zone, here.now)}.`} You can bring the same
        file in again.
      </p>
      {file.people.length > 0 && (
        <Part title="Kept, because you worked with them since">
          <PeopleRows people={file.people} />
        </Part>
      )}
      <Go href="/people">See everybody</Go>
    </>
  )
}

function Counts({ file }: { file: Import }): VNode {
  const { newCount, knownCount, skippedCount, filledCount } = file
  const isIn = file.step === 'imported'
  return (
    <Facts
      facts={[
        ['New', many(newCount, 'person', 'people')],
        [
          'Known already',
          knownCount > 0
            ? `${many(knownCount, 'person', 'people')}; ${isIn ? `on ${filledCount} something missing was filled in` : 'only what is missing is filled in'}`
            : null,
        ],
        ['Left out', skippedCount > 0 ? `${many(skippedCount, 'row')}, see why below` : null],
      ]}
    />
  )
}

/** Who may be one with somebody else, each with the other's name. */
function Duplicates({ file }: { file: Import }): VNode | null {
  const { step, maybe, maybeCount } = file
  if (maybe.length === 0) return null
  return (
    <Part title="Possible duplicates">
      <p>
        {step === 'preview'
          ? 'They come in beside each other, and nobody is merged.'
          : 'They are kept beside each other, and nobody is merged.'}{' '}
        {maybeCount > maybe.length && `These are the first ${maybe.length} of ${maybeCount}.`}
      </p>
      <Rows label="Possible duplicates">
        {maybe.map(({ id, name, personId, other, why }, index) => {
          const to = id ?? personId
          return (
            <Row
              key={index}
              {...(to && { href: `/people/${to}` })}
              title={<Name of={name} />}
              sub={
                <>
                  <Name of={other} /> {sayWhyAlike(why)}
                </>
              }
            />
          )
        })}
      </Rows>
    </Part>
  )
}

function Skipped({ file }: { file: Import }): VNode | null {
  if (file.skipped.length === 0) return null
  return (
    <Part title="Left out, and why">
      <ul>
        {file.skipped.map(({ because, count, lines }) => (
          <li key={because}>
            {many(count, 'row')}: {because}{' '}
            <small>
              Line {lines.slice(0, 12).join(', ')}
              {count > 12 && ' …'}
            </small>
          </li>
        ))}
      </ul>
    </Part>
  )
}

const PeopleRows = ({ people }: { people: Import['people'] }) => (
  <Rows label="People">
    {people.map(({ id, name, title, company }, index) => (
      <Row
        key={index}
        {...(id && { href: `/people/${id}` })}
        title={<Name of={name} />}
        sub={[title, company].filter(Boolean).join(', ')}
      />
    ))}
  </Rows>
)
