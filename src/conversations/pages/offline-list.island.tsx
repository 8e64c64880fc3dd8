/** Lists the copies of pages on this device, a line for each meeting and brief, and which notes are nowhere else. */

import { make, sayAt } from '../../ui/draft-offers.ts'
import { type Copy, copiesOf } from '../../ui/keep-copies.ts'
import { many } from '../../ui/say.ts'
import { unsentNotes } from '../../ui/unsent-notes.ts'
import { isUnsent } from './meet-sending.ts'

const list = document.querySelector<HTMLElement>('[data-copies]')
const briefs = document.querySelector<HTMLElement>('[data-briefs]')
const says = document.querySelector<HTMLElement>('[data-copies-says]')
const { world } = document.documentElement.dataset

const none =
  'Nothing yet. Turn on offline use below, then open the meeting, the prep sheet or the brief that you want to have with you.'

async function showCopies(world: string): Promise<void> {
  const meetings = new Map<string, Copy[]>()
  const copies = await copiesOf(world)
  const ofBriefs = copies.filter(({ path }) => path.startsWith('/companies/'))
  for (const copy of copies) {
    const [, id] = /^\/conversations\/([^/]+)\/(meet|sheet)$/.exec(copy.path) ?? []
    if (id) meetings.set(id, [...(meetings.get(id) ?? []), copy])
  }
  // Notes may be here without the page that they were typed on.
  for (const { note } of unsentNotes(world))
    if (isUnsent(note) && !meetings.has(note.conversationId)) meetings.set(note.conversationId, [])
  list?.replaceChildren()
  for (const [id, copies] of [...meetings].sort(bySoonest)) list?.append(lineOf(world, id, copies))
  const listed = briefs?.querySelector('ul')
  listed?.replaceChildren()
  for (const brief of ofBriefs) listed?.append(briefOf(brief))
  if (briefs) briefs.hidden = ofBriefs.length === 0
  if (says) says.textContent = meetings.size === 0 && ofBriefs.length === 0 ? none : ''
}

const startOf = ([, copies]: [string, Copy[]]) => copies[0]?.page.documentElement.dataset.meeting ?? '9'
const bySoonest = (one: [string, Copy[]], other: [string, Copy[]]) =>
  startOf(one).localeCompare(startOf(other))

const briefOf = ({ path, page }: Copy) =>
  make('li', {}, make('a', { href: path }, page.documentElement.dataset.name ?? 'Brief'))

function lineOf(world: string, id: string, copies: Copy[]): HTMLElement {
  const { name, meeting } = copies[0]?.page.documentElement.dataset ?? {}
  const unsent = unsentNotes(world, `${id} `).flatMap(({ note }) => (isUnsent(note) ? [note] : []))
  const links = copies.map(({ path }) =>
    make('a', { href: path }, path.endsWith('/meet') ? 'Meet' : 'Prep sheet'),
  )
  const line = make('li', {}, make('b', { dir: 'auto' }, name ?? unsent[0]?.title ?? ''), ' ')
  if (meeting) line.append(make('span', { className: 'soft' }, sayAt(Date.parse(meeting))), ' ')
  for (const link of links) line.append(link, ' ')
  if (links.length === 0) line.append(make('a', { href: `/conversations/${id}/meet` }, 'Meet'), ' ')
  if (unsent[0])
    line.append(
      make(
        'span',
        { className: 'tag' },
        `${many(unsent.length, 'note')} only on this device, since ${sayAt(unsent[0].begunAt)}`,
      ),
    )
  return line
}

if (world) {
  showCopies(world)
  document.addEventListener('copied', () => showCopies(world))
}
