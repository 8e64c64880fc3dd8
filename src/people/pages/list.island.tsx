/** The list is searched as one types, and a choice is followed at once: only what was found is put in place, and the address follows. */
import { areSingleKeysOn } from '../../ui/single-keys.ts'

const form = document.querySelector<HTMLFormElement>('.find-line')
const words = form?.querySelector<HTMLInputElement>('input[type=search]')

/** Typing stops for so long before it is searched. */
const PAUSE = 150

let waiting: ReturnType<typeof setTimeout> | undefined
let asking: AbortController | undefined

function address(of: HTMLFormElement): string {
  const said = [...new FormData(of)].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value]] : [],
  )
  const query = new URLSearchParams(said).toString()
  return query ? `${of.action}?${query}` : of.action
}

async function show(): Promise<void> {
  const found = document.getElementById('found')
  if (!form || !found) return
  const to = address(form)
  asking?.abort()
  asking = new AbortController()
  found.setAttribute('aria-busy', 'true')
  try {
    const answer = await fetch(to, { signal: asking.signal, headers: { accept: 'text/html' } })
    const answered = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const fresh = answered.getElementById('found')
    // Signed out, or something went wrong: the page itself says it.
    if (!answer.ok || !fresh) return void location.assign(to)
    history.replaceState(null, '', to)
    const page = new URL(to).pathname + new URL(to).search
    document.documentElement.dataset.page = page
    // What is pressed from now on comes back to this address.
    for (const from of document.querySelectorAll<HTMLInputElement>('input[name=_from]')) from.value = page
    found.replaceWith(fresh)
    document.dispatchEvent(new Event('rows-shown'))
  } catch (error) {
    if ((error as Error).name !== 'AbortError') found.removeAttribute('aria-busy')
  }
}

form?.addEventListener('input', ({ target }) => {
  clearTimeout(waiting)
  waiting = setTimeout(show, target === words ? PAUSE : 0)
})

form?.addEventListener('submit', (event) => {
  event.preventDefault()
  clearTimeout(waiting)
  void show()
})

const rows = () => [...document.querySelectorAll<HTMLElement>('.people tbody .row')]
const linkOf = (row: HTMLElement | undefined) => row?.querySelector<HTMLAnchorElement>('th a')

/** What each key does; X selects, by `selection.island.tsx`. */
function does(key: string): (() => void) | undefined {
  const all = rows()
  const at = all.findIndex((row) => row.contains(document.activeElement))
  const href = linkOf(all[at])?.href
  const keys: Record<string, (() => void) | false | '' | undefined> = {
    f() {
      words?.focus()
      words?.select()
    },
    j: () => linkOf(all[Math.min(at + 1, all.length - 1)])?.focus(),
    k: () => linkOf(all[Math.max(at - 1, 0)])?.focus(),
    e: href && (() => location.assign(`${href}/edit`)),
    c: href && (() => location.assign(`${href}#start`)),
    '?': () => document.querySelector<HTMLDialogElement>('#keys')?.showModal(),
  }
  return keys[key.toLowerCase()] || undefined
}

addEventListener('keydown', (event) => {
  const { target, key } = event
  if (!areSingleKeysOn() || event.defaultPrevented || event.isComposing) return
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (target instanceof HTMLElement && target.closest('input, textarea, select, dialog, [popover]')) {
    const isBox = target instanceof HTMLInputElement && target.type === 'checkbox'
    if (!isBox) return
  }
  const act = does(key)
  if (!act) return
  event.preventDefault()
  act()
})
