import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Here, Page } from '../../here.ts'
import { PressForm } from '../../ui/form.tsx'
import { DetailList, Go, Name, Part, Row, Rows } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { many, sayInstant } from '../../ui/say.ts'
import { sayWhyAlike } from '../possible-duplicates.ts'
import { showImport } from '../show-import.ts'
import sheet from './import.sheet.css?path'
import { ColumnsStep } from './import-columns.tsx'
import { Preview, RowsToChoose } from './import-preview.tsx'
import { Skipped } from './import-skipped.tsx'

type Import = z.output<typeof showImport.gives>

/** One file on its way: which column is what, who will be imported, who was, who stayed after it was undone. */
export const importFilePage: Page<'id'> = async (here) => {
  const from = Number(here.query.from)
  const file = await here.ask(showImport, {
    id: here.params.id,
    ...(Number.isInteger(from) && from > 0 && { fromLine: from }),
  })
  const isChoosing = file.step === 'preview' && from > 0
  const step = { columns: ColumnsStep, preview: Preview, imported: Imported, undone: Undone }[file.step]
  return (
    <PageFrame
      here={here}
      title={isChoosing ? 'Choose who to leave out' : titles[file.step]}
      section="people"
      sheet={sheet}
      up={{ href: '/import', label: 'Import people' }}
      lead={<bdi>{file.fileName}</bdi>}
    >
      {isChoosing ? <RowsToChoose here={here} file={file} /> : step({ here, file })}
    </PageFrame>
  )
}

const titles = {
  columns: 'Match columns',
  preview: 'Review import',
  imported: 'Import finished',
  undone: 'Import undone',
}

function Imported({ here, file }: { here: Here; file: Import }): VNode {
  return (
    <>
      <Counts file={file} />
      <div class="actions">
        <Go href="/" kind="primary">
          Go to Today
        </Go>
        <Go href="/people">See all people</Go>
        <PressForm
          here={here}
          verb="undo-import"
          fixed={{ id: file.id }}
          label="Undo import"
          confirm="This removes everyone this file added and every detail it filled in. People you have edited since are kept."
          next={`/imports/${file.id}`}
          said="{removedPeople} people removed, {keptCount} kept."
        />
      </div>
      <Duplicates file={file} />
      <Skipped file={file} />
      {file.people.length > 0 && (
        <Part title="First people in the file">
          <PeopleRows people={file.people} />
        </Part>
      )}
    </>
  )
}

function Undone({ here, file }: { here: Here; file: Import }): VNode {
  return (
    <>
      <p>
        {file.importedAt && `Imported ${sayInstant(file.importedAt, here)}`}
        {file.undoneAt && `, undone ${sayInstant(file.undoneAt, here)}.`} You can import the same file again.
      </p>
      {file.people.length > 0 && (
        <Part title="Kept because you have edited them">
          <PeopleRows people={file.people} />
        </Part>
      )}
      <div class="actions">
        <Go href="/people">See all people</Go>
      </div>
    </>
  )
}

function Counts({ file }: { file: Import }): VNode {
  const { newCount, knownCount, skippedCount, filledCount, historyCount } = file
  return (
    <DetailList
      details={[
        ['New', many(newCount, 'person', 'people')],
        [
          'Already in your people',
          knownCount > 0 ? `${many(knownCount, 'person', 'people')}; ${filledCount} updated` : null,
        ],
        [
          'First and last contact',
          historyCount > 0
            ? `${many(historyCount, 'person', 'people')}, from messages and invitations`
            : null,
        ],
        ['Skipped', skippedCount > 0 ? `${many(skippedCount, 'row')}, see why below` : null],
      ]}
    />
  )
}

/** New people who may be the same as someone else, each with the other's name. */
function Duplicates({ file }: { file: Import }): VNode | null {
  const { maybe, maybeCount } = file
  if (maybe.length === 0) return null
  return (
    <Part title="Possible duplicates">
      <p>
        They were added separately. Nothing was merged.{' '}
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
