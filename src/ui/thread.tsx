/** What was written, said and done, one below another. */
import type { ComponentChildren, VNode } from 'preact'
import type { Here } from '../here.ts'
import { Icon, type IconName } from './icon.tsx'
import { Tag } from './list.tsx'
import { sayDate } from './say.ts'

export type EventSort = 'letters' | 'talks' | 'notes'

export interface LetterWords {
  text: string
  /** False where it goes on: then the way to its own page says so. */
  isWhole: boolean
}

export interface Event {
  key: string
  /** The day on which it was; null for a draft. */
  on: string | null
  icon: IconName
  says: ComponentChildren
  href?: string
  beside?: ComponentChildren
  /** Words that were written or heard. */
  words?: string | undefined
  /** A letter: its first words stand in the thread, and a press unfolds the others in their place. */
  letter?: LetterWords | undefined
  act?: VNode | undefined
  /** True for a talk, which is found at a glance. */
  isTalk?: boolean
  /** By what a long thread is narrowed; others stand in the whole thread alone. */
  sort?: EventSort | undefined
}

/** More are folded away. */
const MOST = 8

/** Drafts on top; what is of one day stays in the order in which it came. */
export const newestFirst = (events: Event[]): Event[] =>
  events.toSorted((a, b) => (b.on ?? '9').localeCompare(a.on ?? '9'))

export function Events({ here, events }: { here: Here; events: Event[] }): VNode {
  const older = events.slice(MOST)
  return (
    <>
      <ol class="thread">
        {events.slice(0, MOST).map((event) => (
          <Entry here={here} event={event} key={event.key} />
        ))}
      </ol>
      {older.length > 0 && (
        <details>
          <summary>{older.length} older</summary>
          <ol class="thread">
            {older.map((event) => (
              <Entry here={here} event={event} key={event.key} />
            ))}
          </ol>
        </details>
      )}
    </>
  )
}

function Entry({ here, event }: { here: Here; event: Event }): VNode {
  const { on, icon, says, href, beside, words, letter, act, isTalk } = event
  return (
    <li class={isTalk ? 'event is-talk' : 'event'}>
      <span class="event-on">{on ? <time dateTime={on}>{sayDate(on, here)}</time> : <Tag>Draft</Tag>}</span>
      <span class="event-mark">
        <Icon here={here} name={icon} />
      </span>
      <div class="event-body">
        <p class="event-head">
          {href ? <a href={href}>{says}</a> : says} {beside && <span class="event-beside">{beside}</span>}
        </p>
        {words && (
          <p class="event-words" dir="auto">
            {words}
          </p>
        )}
        {letter && letter.text.trim() !== '' && <Folded letter={letter} href={href} />}
        {act}
      </div>
    </li>
  )
}

function Folded({ letter, href }: { letter: LetterWords; href: string | undefined }): VNode {
  const { text, isWhole } = letter
  const begins = firstWords(text)
  // Nothing is folded of a line.
  if (isWhole && begins === text.trim())
    return (
      <p class="event-words" dir="auto">
        {begins}
      </p>
    )
  return (
    <div>
      <details class="event-letter">
        <summary>
          <span class="event-words event-begins" dir="auto">
            {begins}
          </span>
          <span class="event-fold">Fold</span>
        </summary>
        <p class="event-words" dir="auto">
          {text}
          {!isWhole && '…'}
        </p>
        {!isWhole && href && (
          <p>
            <a href={href}>Read the rest</a>
          </p>
        )}
      </details>
    </div>
  )
}

/** So much of a letter says which one it is. */
const BEGINS = 140

/** How a letter begins, without its greeting, on one line. */
export function firstWords(text: string): string {
  const [first = '', ...rest] = text.trim().split(/\s*\n\s*/)
  const isGreeting = rest.length > 0 && first.length <= 60 && /[,:!،，、]$/.test(first)
  const words = (isGreeting ? rest : [first, ...rest]).join(' ').replace(/\s+/g, ' ')
  if (words.length <= BEGINS) return words
  const cut = words.slice(0, BEGINS).toWellFormed()
  const space = cut.lastIndexOf(' ')
  return `${space > BEGINS / 2 ? cut.slice(0, space) : cut}…`
}
