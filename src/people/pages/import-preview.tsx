/** A file before it is imported: how many rows of each kind, and what becomes of each. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Here } from '../../here.ts'
import { Check, Select } from '../../ui/fields.tsx'
import { Button, Buttons, PressForm, VerbForm } from '../../ui/form.tsx'
import { Go, Name, Part } from '../../ui/list.tsx'
import { many, sayList } from '../../ui/say.ts'
import type { showImport } from '../show-import.ts'
import { OwnBackground } from './import-background.tsx'
import { WhereColumnsGo } from './import-columns.tsx'
import { Pairs } from './import-pairs.tsx'
import { Skipped } from './import-skipped.tsx'

type Import = z.output<typeof showImport.gives>

export function Preview({ here, file }: { here: Here; file: Import }): VNode {
  const { id, newCount, knownCount, people, warnings, changes, maybe, reading, background } = file
  // Those who may be someone else are decided about there.
  const apart = new Set(maybe.map(({ line }) => line))
  const newcomers = people.filter(({ line }) => !apart.has(line))
  return (
    <>
      <Tally file={file} />
      {reading?.isAsBefore && (
        <p class="hint">
          Columns are matched as in your last file like this. <a href="#columns">Check the columns</a>
        </p>
      )}
      {newCount + knownCount === 0 && <p>There is no one to import in this file.</p>}
      <VerbForm
        here={here}
        verb="run-import"
        also={['choose-rows', 'map-columns', 'read-file-again']}
        fixed={{ id }}
        next={`/imports/${id}`}
        class="importing"
      >
        <Pairs here={here} file={file} from={changes.length} />
        <Newcomers file={file} people={newcomers} />
        <Changes file={file} />
        <Same file={file} />
        <OwnBackground here={here} background={background} />
        {newCount + knownCount + background.length > 0 && (
          <>
            <Buttons>
              <Button name="_said" value={saysOf(file)}>
                {pressOf(file)}
              </Button>
              {maybe.length + changes.length + newCount > 0 && (
                <Button kind="quiet" name="_said" value="Choices saved." formaction="/do/choose-rows">
                  Save choices
                </Button>
              )}
            </Buttons>
            {newCount + knownCount > 0 && (
              <p class="hint">
                Rows that you left out are not imported. You can undo the import. Saved choices stay until you
                import the file.
              </p>
            )}
          </>
        )}
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
        {reading && <WhereColumnsGo here={here} reading={reading} />}
      </VerbForm>
      <PressForm
        here={here}
        verb="discard-import"
        fixed={{ id }}
        label="Discard file"
        next="/import"
        said="{fileName} discarded. No one was imported."
      />
    </>
  )
}

const saysOf = ({ newCount, knownCount, background }: Import) =>
  [
    ...(newCount + knownCount > 0 ? ['New people: {newCount}.'] : []),
    ...(knownCount > 0 ? ['Updated: {filledCount}.'] : []),
    ...(background.length > 0 ? ['Added to your background: {backgroundCount}.'] : []),
  ].join(' ')

/** What a press would do as things are saved: who is left out or is someone already there is not counted as new. */
const pressOf = ({ newCount, leftOutCount, knownCount, maybe }: Import) => {
  const notNew = maybe.filter(({ decided }) => decided && decided !== 'apart').length
  const count = newCount - leftOutCount - notNew
  if (count > 0) return `Import ${many(count, 'person', 'people')}`
  if (knownCount > 0) return `Update ${many(knownCount, 'person', 'people')}`
  return newCount > 0 ? 'Import' : 'Add to your background'
}

const inSight = 10

/** Those who are new, each with a box; one that is not ticked stays out. Of more than a page holds, the boxes are on pages of their own. */
function Newcomers({ file, people }: { file: Import; people: Import['people'] }): VNode | null {
  const { id, newCount, maybeCount, nextLine, leftOutCount } = file
  const [first, more] = [people.slice(0, inSight), people.slice(inSight)]
  const [begin] = people
  if (!begin) return null
  return (
    <Part
      title={
        <>
          New <span class="num">{newCount - maybeCount}</span>
        </>
      }
      id="new"
    >
      {nextLine === null ? (
        <>
          <p class="hint">Untick those you do not want.</p>
          <Boxes people={first} />
          {more.length > 0 && (
            <details>
              <summary>Show {more.length} more</summary>
              <Boxes people={more} />
            </details>
          )}
        </>
      ) : (
        <>
          <p class="hint">
            {sayList([...first.map(({ name }) => name), 'more'])}.{' '}
            {leftOutCount > 0 && `${many(leftOutCount, 'row is', 'rows are')} left out.`}
          </p>
          <Go href={`/imports/${id}?from=${begin.line}`}>Choose who to leave out</Go>
        </>
      )}
    </Part>
  )
}

/** One page of those who are new, each with a box. What is saved here holds until the file is imported. */
export function RowsToChoose({ here, file }: { here: Here; file: Import }): VNode {
  const { id, people, maybe, nextLine, previousLine } = file
  const apart = new Set(maybe.map(({ line }) => line))
  const review = `/imports/${id}#new`
  return (
    <>
      <p>
        <a href={review}>Back to the review</a>
        {previousLine !== null && (
          <>
            {' '}
            <a href={`/imports/${id}?from=${previousLine}`} rel="prev">
              Previous {people.length > 0 && 'page'}
            </a>
          </>
        )}
      </p>
      <VerbForm
        here={here}
        verb="choose-rows"
        fixed={{ id }}
        next={nextLine === null ? review : `/imports/${id}?from=${nextLine}`}
        said="Saved. Left out so far: {leftOutCount}."
        class="importing"
      >
        <p class="hint">Untick those you do not want.</p>
        <Boxes people={people.filter(({ line }) => !apart.has(line))} />
        <Buttons>
          <Button>{nextLine === null ? 'Save' : 'Save and show the next page'}</Button>
        </Buttons>
      </VerbForm>
    </>
  )
}

function Boxes({ people }: { people: Import['people'] }): VNode {
  return (
    <div class="boxes">
      {people.map(({ line, name, title, company, isLeftOut }) => (
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
            checked={!isLeftOut}
          />
        </div>
      ))}
    </div>
  )
}

/** People of whom the file says another job: they keep the one they have, unless it is chosen here. */
function Changes({ file: { changes, changeCount } }: { file: Import }): VNode | null {
  if (changes.length === 0) return null
  return (
    <Part
      title={
        <>
          Changed <span class="num">{changeCount}</span>
        </>
      }
      id="changed"
    >
      <p>
        The file says another job. Choose the new one, and the old one is kept in their note.{' '}
        {changeCount > changes.length && `These are the first ${changes.length}; the others keep theirs.`}
      </p>
      {changes.map(({ line, name, was, now, decided }, index) => (
        <Select
          key={line}
          name={`decisions.${index}`}
          label={name}
          hint={`The file says: ${now}.`}
          value={`${line} ${decided ?? 'later'}`}
          options={[
            { value: `${line} later`, label: `Keep: ${was}` },
            { value: `${line} new-job`, label: `Change to: ${now}` },
            { value: `${line} leave-out`, label: 'Leave this row out' },
          ]}
        />
      ))}
    </Part>
  )
}

function Same({ file: { knownCount, changeCount, historyCount } }: { file: Import }): VNode | null {
  const count = knownCount - changeCount
  if (count === 0) return null
  return (
    <Part
      title={
        <>
          Same <span class="num">{count}</span>
        </>
      }
      id="same"
    >
      <p>
        You already have them. Only empty fields are filled in
        {historyCount > 0 && ', and first and last contact is added from messages and invitations'}.
      </p>
    </Part>
  )
}

/** How many rows there are of each kind, each leading to its part. Together they are all rows of the file. */
function Tally({ file }: { file: Import }): VNode {
  const { newCount, knownCount, skippedCount, maybeCount, changeCount, historyCount, leftOutCount } = file
  const kinds = [
    {
      id: 'new',
      count: newCount - maybeCount,
      label: 'New',
      more: leftOutCount > 0 && `${leftOutCount} left out`,
    },
    { id: 'same', count: knownCount - changeCount, label: 'Same', more: 'already in your people' },
    { id: 'changed', count: changeCount, label: 'Changed', more: 'another job in the file' },
    { id: 'perhaps', count: maybeCount, label: 'Possible duplicates', more: 'to decide' },
    { id: 'skipped', count: skippedCount, label: 'Skipped', more: 'see why' },
  ]
  return (
    <>
      <ul class="tally" aria-label="Rows of the file">
        {kinds.map(({ id, count, label, more }) => {
          const said = (
            <>
              <span class="num">{count}</span> <b>{label}</b>
              {more && count > 0 && <small>{more}</small>}
            </>
          )
          return <li key={id}>{count > 0 ? <a href={`#${id}`}>{said}</a> : <span>{said}</span>}</li>
        })}
      </ul>
      {historyCount > 0 && (
        <p class="hint">
          First and last contact with {many(historyCount, 'person', 'people')}, from messages and invitations.
        </p>
      )}
    </>
  )
}
