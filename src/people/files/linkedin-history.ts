/**
 * What the messages and invitations of LinkedIn's archive say of contact with each person: when it began, who began it, whether it was
 * answered, and when it was last. Who wrote to whom is read, and never what.
 */

import { dayAt } from '../../ui/say.ts'
import type { ImportedContact } from '../imported-contact.ts'
import { linkedinSlug } from '../links.ts'
import { nameKey } from '../names.ts'
import { cleanCell, rowsInPieces } from './csv.ts'
import { orderedDay, readDay } from './dates.ts'
import type { PersonRead } from './row.ts'

/** The files of the archive that are read for it. */
export interface HistoryFiles {
  messages?: AsyncIterable<Uint8Array> | undefined
  invitations?: AsyncIterable<Uint8Array> | undefined
  profile?: AsyncIterable<Uint8Array> | undefined
}

/** A profile by its slug, or, in archives that give no address of it, by the name. */
type Key = string

interface Message {
  talk: string
  from: Key
  others: Key[]
  at: string
}

interface Invitation {
  who: Key
  by: 'me' | 'them'
  on: string
  mine: Key | null
}

/** Gives each row what is known of contact with them, and says how many have any, and how many people of the messages are in no row. */
export async function addHistory(
  rows: PersonRead[],
  files: HistoryFiles,
  zone: string,
): Promise<{ people: number; strangers: number }> {
  const invitations = await invitationsIn(files.invitations)
  const { messages, slugs } = await messagesIn(files.messages)
  const own = await ownKeys(invitations, messages, files.profile)
  const me = new Set([...own].flatMap((key) => [key, slugs.get(key) ?? key]))
  const talks = new Map<Key, Message[]>()
  for (const talk of Map.groupBy(messages, ({ talk }) => talk).values()) {
    const others = new Set(
      talk.flatMap(({ from, others }) => [from, ...others]).filter((one) => !me.has(one)),
    )
    const [other, another] = others
    // Of a talk of several no one can tell who spoke to whom.
    if (other === undefined || another !== undefined) continue
    const before = talks.get(other)
    if (before) for (const message of talk) before.push(message)
    else talks.set(other, talk)
  }
  const invitedBy = Map.groupBy(invitations, ({ who }) => who)
  const byName = Map.groupBy(rows, ({ name }) => keyOfName(name))
  let people = 0
  const found = new Set<Key>()
  for (const row of rows) {
    const named = keyOfName(row.name)
    // Two of one name cannot be told apart by it.
    const keys = [row.linkedin, byName.get(named)?.length === 1 ? named : null].filter((key) => key !== null)
    const invited = keys.flatMap((key) => invitedBy.get(key) ?? [])
    const wrote = keys.flatMap((key) => talks.get(key) ?? [])
    for (const key of keys) if (talks.has(key)) found.add(key)
    const history = [...firstInvitation(invited), ...contactsOf(wrote, me, zone)]
    if (history.length === 0) continue
    row.history = history
    people++
  }
  return { people, strangers: [...talks.keys()].filter((key) => !found.has(key)).length }
}

const keyOfName = (name: string): Key => `name:${nameKey(name)}`

function firstInvitation(invited: readonly Invitation[]): ImportedContact[] {
  const [first] = invited.toSorted((a, b) => (a.on < b.on ? -1 : 1))
  return first ? [{ kind: 'invitation', by: first.by, on: first.on }] : []
}

function contactsOf(messages: readonly Message[], me: ReadonlySet<Key>, zone: string): ImportedContact[] {
  const inOrder = messages.toSorted((a, b) => (a.at < b.at ? -1 : 1))
  const contact = (kind: ImportedContact['kind'], { from, at }: Message): ImportedContact => ({
    kind,
    by: me.has(from) ? 'me' : 'them',
    on: dayAt(at, zone),
  })
  const [first] = inOrder
  const last = inOrder.at(-1)
  if (!first || !last) return []
  const begun = me.has(first.from)
  const answer = inOrder.find(({ from }) => me.has(from) !== begun)
  return [
    contact('first-message', first),
    ...(answer ? [contact('first-answer', answer)] : []),
    ...(last !== first && last !== answer ? [contact('last-message', last)] : []),
  ]
}

/**
 * Who the archive is of: whoever sent the outgoing invitations, or has the name of the profile; else whoever takes part in the most
 * talks, of which everyone's archive has one such.
 */
async function ownKeys(
  invitations: readonly Invitation[],
  messages: readonly Message[],
  profile: AsyncIterable<Uint8Array> | undefined,
): Promise<Set<Key>> {
  const own = new Set(invitations.flatMap(({ mine }) => mine ?? []))
  for await (const cell of rowsOf(profile, ['first name', 'last name'])) {
    own.add(keyOfName(`${cell('first name')} ${cell('last name')}`))
    break
  }
  if (own.size > 0) return own
  const talks = new Map<Key, Set<string>>()
  for (const { talk, from, others } of messages)
    for (const one of [from, ...others]) talks.set(one, (talks.get(one) ?? new Set()).add(talk))
  const [most] = [...talks].sort(([, a], [, b]) => b.size - a.size)
  return new Set(most ? [most[0]] : [])
}

async function invitationsIn(file: AsyncIterable<Uint8Array> | undefined): Promise<Invitation[]> {
  const found: Invitation[] = []
  for await (const cell of rowsOf(file, ['from', 'to', 'sent at', 'direction'])) {
    const isMine = cell('direction').toUpperCase() === 'OUTGOING'
    const slug = (column: string) => linkedinSlug(cell(column))
    const [inviter, invitee] = [slug('inviterprofileurl'), slug('inviteeprofileurl')]
    const on = americanDay(cell('sent at'))
    const name = cell(isMine ? 'to' : 'from')
    const who = (isMine ? invitee : inviter) ?? (name ? keyOfName(name) : null)
    if (who && on) found.push({ who, by: isMine ? 'me' : 'them', on, mine: isMine ? inviter : invitee })
  }
  return found
}

/** “1/29/26, 2:37 PM”, always the month first. */
function americanDay(text: string): string | null {
  const day = readDay(text.split(',')[0] ?? '')
  return day && ('day' in day ? day.day : orderedDay(day.unordered, false))
}

/** The messages, and by name the profile of each who wrote one. */
async function messagesIn(
  file: AsyncIterable<Uint8Array> | undefined,
): Promise<{ messages: Message[]; slugs: Map<Key, string> }> {
  const found: Message[] = []
  const slugs = new Map<Key, string>()
  for await (const cell of rowsOf(file, ['conversation id', 'from', 'date'])) {
    const isDraft = /^(?:yes|true)$/i.test(cell('is message draft') || cell('is conversation draft'))
    const at = instantOf(cell('date'))
    const name = cell('from')
    const slug = linkedinSlug(cell('sender profile url'))
    const hasAddresses = cell.has('sender profile url')
    // Advertising has no sender's address, and neither has someone who has left.
    if (isDraft || !at || cell('folder').toUpperCase() === 'SPAM' || name === 'LinkedIn Member') continue
    if (hasAddresses && !slug) continue
    if (slug) slugs.set(copied(keyOfName(name)), copied(slug))
    const addresses = cell('recipient profile urls').split(/,\s*(?=https?:)/)
    const to = cell('to')
    // Names hold commas: where no address is given, several are taken for none.
    const others = cell.has('recipient profile urls')
      ? addresses.flatMap((one) => linkedinSlug(one) ?? [])
      : to && !to.includes(',')
        ? [keyOfName(to)]
        : []
    found.push({
      ...{ talk: copied(cell('conversation id')), from: copied(slug ?? keyOfName(name)) },
      ...{ others: others.map(copied), at },
    })
  }
  const known = (key: Key) => slugs.get(key) ?? key
  const messages = found.map((one) => ({ ...one, from: known(one.from), others: one.others.map(known) }))
  return { messages, slugs }
}

/** By itself: a part of a text would keep all of it, and with it every word of the messages. */
const copied = (text: string) => Buffer.from(text).toString()

/** “2026-08-01 02:00:00 UTC” */
function instantOf(text: string): string | null {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d)?)(?: ?UTC|Z)?$/.exec(text) ?? []
  const read = day && readDay(day)
  return read && 'day' in read && Number(time?.slice(0, 2)) < 24 ? copied(`${day}T${time}Z`) : null
}

interface Cell {
  /** What stands in the column of this heading, on one line; empty where there is none. */
  (heading: string): string
  has(heading: string): boolean
}

/** The rows of a table that has these headings; none of another. Of a long one no more is held than a piece. */
export async function* rowsOf(
  file: AsyncIterable<Uint8Array> | undefined,
  needed: string[],
): AsyncGenerator<Cell> {
  if (!file) return
  const headings = (cells: string[]) => cells.map((cell) => cleanCell(cell).toLowerCase())
  const isHead = (cells: string[]) => {
    const all = headings(cells)
    return needed.every((one) => all.includes(one))
  }
  for await (const { head, rows } of rowsInPieces(file, isHead)) {
    const at = new Map(headings(head).map((heading, column) => [heading, column]))
    for (const cells of rows)
      yield Object.assign((heading: string) => cleanCell(cells[at.get(heading) ?? -1]), {
        has: (heading: string) => at.has(heading),
      })
  }
}
