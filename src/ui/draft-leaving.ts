/** Signing out with words that are not saved: they are listed, and can be taken along; on a shared computer nothing may stay. */
import { make, sayAt, sayValues } from './draft-offers.ts'
import { type Draft, dropSlot, dropWorld, type Slot, slots } from './draft-store.ts'
import { saveWords } from './save-words.ts'
import { many } from './say.ts'
import { dropNotes, notesAsWords } from './unsent-notes.ts'

const SAMPLE = '~sample'
const LEAVING = 'wellmet-leaving'
const LEFT = 'wellmet-left '
const ways = ['/sign-out', '/do/sign-out-everywhere', '/do/delete-account']

const worldsOf = (account: string) => [account, account + SAMPLE]
const kept = (account: string) =>
  worldsOf(account).flatMap((world) => [...slots(world), ...notesAsWords(world)])

/** Where this press leads; undefined where it signs no one out. */
export function wayOut({ target, submitter }: SubmitEvent): string | undefined {
  const action = submitter?.getAttribute('formaction') ?? (target as HTMLFormElement).getAttribute('action')
  return ways.find((way) => way === action)
}

/** Asks, where there are unsaved words; `goOn` is called when they may go. False where there is nothing to ask. */
export function asksBefore(world: string, goOn: () => void): boolean {
  const account = world.replace(SAMPLE, '')
  const unsent = kept(account)
  if (unsent.length === 0) return false
  const dialog = make('dialog', { className: 'unsent' })
  dialog.setAttribute('aria-labelledby', 'unsent-title')
  const button = (className: string, label: string, onclick: (button: HTMLButtonElement) => void) => {
    const made = make('button', { type: 'button', className: `button ${className}` }, label)
    made.onclick = () => onclick(made)
    return made
  }
  dialog.append(
    make('h2', { id: 'unsent-title' }, 'Unsaved words'),
    make('p', {}, 'These words are not saved. Signing out deletes them from this device.'),
    make('ul', {}, ...unsent.map(lineOf)),
    make(
      'div',
      { className: 'buttons' },
      button('quiet', 'Cancel', () => dialog.close()),
      button('quiet', 'Save as a text file', (pressed) => {
        saveWords(wordsOf(unsent))
        pressed.textContent = 'Saved as a text file'
      }),
      button('danger', 'Discard and sign out', () => {
        for (const { key } of unsent) dropSlot(key)
        dialog.close()
        goOn()
      }),
    ),
  )
  dialog.onclose = () => dialog.remove()
  document.body.append(dialog)
  dialog.showModal()
  return true
}

function lineOf({ draft }: Slot): HTMLElement {
  const count = wordsIn(draft)
  return make(
    'li',
    {},
    make('a', { href: draft.href }, draft.title || draft.href),
    ` ${many(count, 'word')}, ${sayAt(draft.at)}`,
  )
}

const wordsIn = ({ words, others = [] }: Draft): number =>
  Object.values(words).flat().join(' ').split(/\s+/).filter(Boolean).length +
  others.reduce((sum, other) => sum + wordsIn(other), 0)

const wordsOf = (unsent: Slot[]): string =>
  unsent.flatMap(({ draft }) => [draft, ...(draft.others ?? [])].map(asText)).join('\n\n')

const asText = ({ title, href, at, words, labels, says }: Draft): string =>
  [
    `${title} (${location.origin}${href}), ${sayAt(at)}`,
    ...Object.entries(words).map(
      ([name, values]) => `${labels[name] || name}:\n${sayValues(name, values, says)}`,
    ),
  ].join('\n\n')

/** Remembers who is about to leave, for the next page: it knows whether they have. */
export function markLeaving(world: string): void {
  write(LEAVING, world.replace(SAMPLE, ''))
}

/** No one is signed in any more, or someone else is: of who has just left nothing stays. Who is still here stays whole. */
export function finishLeaving(world: string | undefined): void {
  const here = world?.replace(SAMPLE, '')
  const account = read(LEAVING)
  drop(LEAVING)
  if (here) drop(LEFT + here)
  if (account && account !== here) eraseAccount(account)
}

/** All words of an account in this browser; what its other tabs still show is not kept from now on. */
export function eraseAccount(account: string): void {
  for (const world of worldsOf(account)) {
    dropWorld(world)
    dropNotes(world)
  }
  write(LEFT + account, String(Date.now()))
}

/** Whether the account was signed out here since this page came. */
export const hasLeft = (world: string) => read(LEFT + world.replace(SAMPLE, '')) !== null

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // A browser that keeps nothing keeps no words either.
  }
}

function drop(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // As above.
  }
}
