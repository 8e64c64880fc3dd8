import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Here, Page } from '../../here.ts'
import { Check, Select } from '../../ui/fields.tsx'
import { Button, Buttons, PressForm, VerbForm } from '../../ui/form.tsx'
import { DetailList, Go, Name, Part, Row, Rows } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { many, sayInstant } from '../../ui/say.ts'
import { sayWhyAlike } from '../possible-duplicates.ts'
import { showImport } from '../show-import.ts'
import sheet from './import.sheet.css?path'
import { OwnBackground } from './import-background.tsx'
import { ColumnsStep, WhereColumnsGo } from './import-columns.tsx'

type Import = z.output<typeof showImport.gives>

/** One file on its way: which column is what, who will be imported, who was, who stayed after it was undone. */
export const importFilePage: Page<'id'> = async (here) => {
  const file = await here.ask(showImport, { id: here.params.id })
  const step = { columns: ColumnsStep, preview: Preview, imported: Imported, undone: Undone }[file.step]
  return (
    <PageFrame
      here={here}
      title={titles[file.step]}
      section="people"
      sheet={sheet}
      up={{ href: '/import', label: 'Import people' }}
      lead={<bdi>{file.fileName}</bdi>}
    >
      {step({ here, file })}
    </PageFrame>
  )
}

const titles = {
  columns: 'Match columns',
  preview: 'Review import',
  imported: 'Import finished',
  undone: 'Import undone',
}

function Preview({ here, file }: { here: Here; file: Import }): VNode {
  const { id, newCount, knownCount, people, warnings, changes, maybe, reading, background } = file
  // Whoever may be someone else is decided about there.
  const apart = new Set(maybe.map(({ line }) => line))
  const newcomers = people.filter(({ line }) => !apart.has(line))
  return (
    <>
      <Counts file={file} />
      {newCount + knownCount === 0 && <p>There is no one to import in this file.</p>}
      {newCount + knownCount + background.length > 0 && (
        <VerbForm
          here={here}
          verb="run-import"
          fixed={{ id }}
          next={`/imports/${id}`}
          said={saysOf(file)}
          class="importing"
        >
          <Changes changes={changes} />
          <Doubles file={file} from={changes.length} />
          <Newcomers people={newcomers} of={newCount - file.maybeCount} />
          <OwnBackground here={here} background={background} />
          <Buttons>
            <Button>{pressOf(file)}</Button>
          </Buttons>
          {newCount + knownCount > 0 && (
            <p class="hint">Without the rows that you left out. You can undo the import.</p>
          )}
        </VerbForm>
      )}
      <PressForm
        here={here}
        verb="discard-import"
        fixed={{ id }}
        label="Discard file"
        next="/import"
        said="{fileName} discarded. No one was imported."
      />
      {warnings.length > 0 && (
        <Part title="Check these">
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Part>
      )}
      <Skipped file={file} />
      {reading && <WhereColumnsGo here={here} id={id} reading={reading} />}
    </>
  )
}

const saysOf = ({ newCount, knownCount, background }: Import) =>
  [
    ...(newCount + knownCount > 0 ? ['New people: {newCount}.'] : []),
    ...(knownCount > 0 ? ['Updated: {filledCount}.'] : []),
    ...(background.length > 0 ? ['Added to your background: {backgroundCount}.'] : []),
  ].join(' ')

const pressOf = ({ newCount, knownCount }: Import) => {
  if (newCount > 0) return `Import ${many(newCount, 'person', 'people')}`
  return knownCount > 0 ? `Update ${many(knownCount, 'person', 'people')}` : 'Add to your background'
}

const inSight = 10

/** Those who are new, each with a box; one that is not ticked stays out. */
function Newcomers({ people, of }: { people: Import['people']; of: number }): VNode | null {
  if (people.length === 0) return null
  const [first, more] = [people.slice(0, inSight), people.slice(inSight)]
  return (
    <Part
      title={
        <>
          New <span class="num">{of}</span>
        </>
      }
      id="new"
    >
      <p class="hint">
        Untick those you do not want.{' '}
        {of > people.length && `These are the first ${people.length}; the others can be deleted afterwards.`}
      </p>
      <Boxes people={first} />
      {more.length > 0 && (
        <details>
          <summary>Show {more.length} more</summary>
          <Boxes people={more} />
        </details>
      )}
    </Part>
  )
}

function Boxes({ people }: { people: Import['people'] }): VNode {
  return (
    <div class="boxes">
      {people.map(({ line, name, title, company }) => (
        <div key={line}>
          <input type="hidden" name="offered" value={line} />
          <Check
            name="chosen"
            value={String(line)}
            label={
              <>
                <strong>
                  <Name of={name} />
                </strong>{' '}
                <span class="set-more">
                  <bdi>{[title, company].filter(Boolean).join(', ')}</bdi>
                </span>
              </>
            }
            checked
          />
        </div>
      ))}
    </div>
  )
}

/** People of whom the file says another job: they keep the one they have, unless it is chosen here. */
function Changes({ changes }: { changes: Import['changes'] }): VNode | null {
  if (changes.length === 0) return null
  return (
    <Part title="Another job in the file">
      <p>Choose the new job, and the old one is kept in their note.</p>
      {changes.map(({ line, name, was, now }, index) => (
        <Select
          key={line}
          name={`decisions.${index}`}
          label={name}
          hint={`The file says: ${now}.`}
          none={`Keep: ${was}`}
          options={[
            { value: `${line} new-job`, label: `Change to: ${now}` },
            { value: `${line} leave-out`, label: 'Leave this row out' },
          ]}
        />
      ))}
    </Part>
  )
}

/** New people who may be someone else, each with the other's name: both stay apart, unless it is chosen here. */
function Doubles({ file, from }: { file: Import; from: number }): VNode | null {
  const { maybe, maybeCount } = file
  if (maybe.length === 0) return null
  return (
    <Part title="Perhaps you have them already">
      <p>
        They are added separately unless you choose otherwise.{' '}
        {maybeCount > maybe.length && `These are the first ${maybe.length} of ${maybeCount}.`}
      </p>
      {maybe.map(({ line, name, job, personId, other, why }, index) => (
        <Select
          key={line}
          name={`decisions.${from + index}`}
          label={name}
          hint={`${other} ${sayWhyAlike(why)}.${job && ` The file says: ${job}.`}`}
          none={`Add ${name} as someone new`}
          options={[
            ...(personId
              ? [
                  { value: `${line} same`, label: `It is the same person as ${other}` },
                  { value: `${line} new-job`, label: `It is ${other}, who has a new job` },
                ]
              : []),
            { value: `${line} leave-out`, label: 'Leave this row out' },
          ]}
        />
      ))}
    </Part>
  )
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
      <Go href="/people">See all people</Go>
    </>
  )
}

function Counts({ file }: { file: Import }): VNode {
  const { newCount, knownCount, skippedCount, filledCount, historyCount } = file
  const isIn = file.step === 'imported'
  return (
    <DetailList
      details={[
        ['New', many(newCount, 'person', 'people')],
        [
          'Already in your people',
          knownCount > 0
            ? `${many(knownCount, 'person', 'people')}; ${isIn ? `${filledCount} updated` : 'only empty fields are filled in'}`
            : null,
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

function Skipped({ file }: { file: Import }): VNode | null {
  if (file.skipped.length === 0) return null
  return (
    <Part title="Skipped rows">
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
