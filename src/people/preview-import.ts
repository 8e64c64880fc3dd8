/** Lays a file out: asks for its columns, or makes the preview of a file that was read: who would be new, who is known, and what was left out. */
import { giveWay } from '../store/give-way.ts'
import type { Store } from '../store/store.ts'
import { plural } from '../ui/say.ts'
import type { Connections, NotConnections, Reading } from './files/table-file.ts'
import { type Newcomer, newcomersOf, type PendingImport, shownFirst, writePreview } from './import.ts'
import { jobChanges } from './job-changes.ts'
import { type KnownPerson, knownAmong, maybeKnown } from './known-people.ts'
import {
  type ChosenBefore,
  choicesThatHold,
  type SuggestedChoices,
  withChoices,
  writeChoices,
} from './row-choices.ts'

/** No one reads through more than these; the count says how many there are. */
const maybesKept = 100
const changesKept = 200

/** As LinkedIn writes it: there is no doubt what any part of it is, and 30,000 people need not be kept twice. */
const isLinkedinsOwn = ({ source, encoding, columns }: Reading): boolean =>
  source === 'linkedin' &&
  encoding === 'utf-8' &&
  columns.every(({ goesTo }) => goesTo !== null && goesTo !== 'left-out')

/** A list that Wellmet wrote, which holds what is here already. */
export const isOurs = (reading: Reading | null): boolean => reading?.source === 'wellmet'

/**
 * The columns of the import's row: the question which column is what, or the preview. `content` is the file; `before` is what
 * was chosen while it was read in another way.
 */
export async function laidOut(
  store: Store,
  read: Connections | NotConnections,
  content: Buffer,
  before: ChosenBefore = nothingChosen,
) {
  if (read.kind === 'connections') return previewColumns(store, read, content, before)
  const asked = {
    step: 'columns',
    content: content.toString('base64'),
    sentence: read.sentence,
    reading: read.reading,
    ...(before.suggested.size > 0 && { suggested: [...before.suggested] }),
  }
  return {
    pending: JSON.stringify(asked),
    choices: writeChoices(before.choices),
    new_count: 0,
    known_count: 0,
    skipped_count: 0,
    skipped: '[]',
  }
}

const nothingChosen: ChosenBefore = {
  choices: { leftOut: new Set(), decided: new Map() },
  suggested: new Map(),
}

/** What was chosen so far of a file that waits: what is kept with it, and what is sent along now. */
export const chosenBefore = (
  kept: string,
  sent: Parameters<typeof withChoices>[1],
  pending: PendingImport,
): ChosenBefore => ({ choices: withChoices(kept, sent), suggested: suggestedIn(pending) })

const suggestedIn = (pending: PendingImport): SuggestedChoices =>
  pending.step === 'columns'
    ? new Map(pending.suggested)
    : new Map(
        [...pending.changes, ...pending.maybe].flatMap(({ line, personId }) =>
          personId ? [[line, personId] as const] : [],
        ),
      )

async function previewColumns(store: Store, read: Connections, content: Buffer, before: ChosenBefore) {
  const people = await newcomersOf(read)
  const known = await knownAmong(store, people, isOurs(read.reading))
  const maybe = await maybeKnown(store, people, known)
  await giveWay()
  const newcomers = people.filter((person) => !known.has(person))
  const changes = jobChanges(known)
  const isAsBefore = read.isAsBefore === true
  const canChange = read.reading !== null && (isAsBefore || !isLinkedinsOwn(read.reading))
  const pending: PendingImport & { step: 'preview' } = {
    step: 'preview',
    first: newcomers.slice(0, shownFirst),
    people: people.map((person) => (known.has(person) ? { ...person, isKnown: true } : person)),
    warnings: [...read.warnings, ...notesKept(known)],
    maybe: maybe.slice(0, maybesKept),
    maybeCount: maybe.length,
    changes: changes.slice(0, changesKept),
    changeCount: changes.length,
    nextLine: newcomers[shownFirst]?.line ?? null,
    background: read.background ?? [],
    historyCount: people.filter(({ history }) => history).length,
    reading: read.reading,
    content: canChange ? content.toString('base64') : '',
    canChange,
    isAsBefore,
  }
  const isNew = new Set(newcomers.map(({ line }) => line))
  const choices = choicesThatHold(before, (line) => isNew.has(line), suggestedIn(pending))
  await giveWay()
  return {
    pending: writePreview(pending),
    choices: writeChoices(choices),
    new_count: people.length - known.size,
    known_count: known.size,
    skipped_count: read.skipped.length,
    skipped: JSON.stringify(read.skipped),
  }
}

/** A note that was typed is never written over, nor lengthened; that it stays is said. */
function notesKept(known: ReadonlyMap<Newcomer, KnownPerson>): string[] {
  const count = [...known].filter(
    ([newcomer, { note }]) => newcomer.note !== '' && note !== '' && !note.includes(newcomer.note),
  ).length
  const who = plural(count, { one: '1 person you have has', other: `${count} people you have have` })
  return count > 0 ? [`${who} a note of your own. It stays, and the note in the file is left out.`] : []
}
