/**
 * Presses a page's buttons without leaving it. What is pressed is sent as ever, and of the page that comes back only the parts marked
 * `data-live` take the place of their like. Where that does not work out, the press is an ordinary one.
 */
import { differing, elementsOf, fieldsOf, partOf, putValues, valuesOf } from './draft-words.ts'
import { TOGETHER } from './together-names.ts'

export interface InPlace {
  /** Performs a verb as if a form of this page had been sent. */
  does(verb: string, fields: Record<string, string>): Promise<void>
}

/** `shown` is called each time that parts of the page are new, `failed` when there is no network. */
export function pressInPlace(area: HTMLElement, on: { shown(): void; failed(): void }): InPlace {
  let isPlain = false
  document.addEventListener('submit', (event) => {
    const { submitter } = event
    const form = event.target as HTMLFormElement
    if (event.defaultPrevented || isPlain || !(submitter instanceof HTMLButtonElement)) return
    if (!area.contains(submitter) && !submitter.closest('.notice')) return
    event.preventDefault()
    // The script that keeps words leaves only the pressed part in it.
    const sent = new FormData(form, submitter)
    const part = partOf(submitter)
    const plainly = () => {
      isPlain = true
      submitter.click()
    }
    void send(submitter.formAction, sent).then((page) => {
      if (page === null) return on.failed()
      if (page === 'elsewhere') return plainly()
      show(page, part)
      on.shown()
    })
  })
  return {
    async does(verb, fields) {
      const whose = document.querySelector<HTMLInputElement>('input[name=_whose]')?.value
      const sent = new FormData()
      const all = { ...fields, _from: location.pathname + location.search, ...(whose && { _whose: whose }) }
      for (const [name, value] of Object.entries(all)) sent.set(name, value)
      const page = await send(`/do/${verb}`, sent)
      if (page === 'elsewhere') return location.reload()
      if (page === null) return on.failed()
      show(page, '')
      on.shown()
    },
  }
}

/** Shows the parts of this page as the server has them now. What does not come is left as it is. */
export async function freshen(): Promise<void> {
  const answer = await fetch(location.href).catch(() => null)
  if (answer?.ok && new URL(answer.url).pathname === location.pathname)
    show(new DOMParser().parseFromString(await answer.text(), 'text/html'), '')
}

/** The page after the press; null when there was no answer; “elsewhere” when it is not this page, or says what went wrong. */
async function send(action: string, sent: FormData): Promise<Document | 'elsewhere' | null> {
  try {
    const body = new URLSearchParams([...sent].map(([name, value]) => [name, String(value)]))
    const answer = await fetch(action, { method: 'POST', body })
    const isHere = answer.ok && answer.redirected && new URL(answer.url).pathname === location.pathname
    return isHere ? new DOMParser().parseFromString(await answer.text(), 'text/html') : 'elsewhere'
  } catch {
    return null
  }
}

function show(page: Document, pressed: string): void {
  const focused = addressesOf(document.activeElement)
  const typed = wordsTyped(pressed)
  const opened = [...document.querySelectorAll<HTMLElement>('[data-live] details[open][id]')].map(
    ({ id }) => id,
  )
  for (const live of document.querySelectorAll<HTMLElement>('[data-live]')) {
    const fresh = page.querySelector(`[data-live="${live.dataset.live}"]`)
    live.replaceChildren(...(fresh ? [...fresh.childNodes] : []))
  }
  for (const key of page.querySelectorAll<HTMLInputElement>(`#${TOGETHER} input[name=_key]`))
    for (const ours of document.querySelectorAll<HTMLInputElement>(`#${TOGETHER} input[name=_key]`))
      ours.value = key.value
  putNotice(page.querySelector('.notice'))
  for (const id of opened) {
    const fold = document.getElementById(id)
    // What was pressed in a fold is done: it closes.
    if (fold instanceof HTMLDetailsElement && !elementsOf(pressed).some((one) => fold.contains(one)))
      fold.open = true
  }
  document.dispatchEvent(new Event('shown'))
  for (const [part, values] of typed) putValues(fieldsOf(part), values)
  empty(pressed)
  for (const address of focused) {
    if (document.activeElement !== document.body) break
    document.querySelector<HTMLElement>(address)?.focus({ preventScroll: true })
  }
}

function putNotice(fresh: Element | null): void {
  const notice = document.querySelector('main > .notice')
  if (!fresh) notice?.remove()
  else if (notice) notice.replaceWith(fresh)
  else document.querySelector('main > .page-head')?.before(fresh)
}

/** Words in other forms that are not saved: they stay. */
function wordsTyped(pressed: string) {
  const parts = new Set([...document.querySelectorAll<HTMLElement>('[data-live] [data-part]')].map(partOf))
  parts.delete(pressed)
  return [...parts]
    .map((part) => [part, differing(valuesOf(fieldsOf(part)), valuesOf(fieldsOf(part), true))] as const)
    .filter(([, values]) => Object.keys(values).length > 0)
}

/** What was sent is saved; a form that stays where it is, is ready for the next. */
function empty(part: string): void {
  const fields = fieldsOf(part)
  putValues(fields, valuesOf(fields, true))
  for (const element of elementsOf(part)) element.dispatchEvent(new Event('saved', { bubbles: true }))
}

/** By which an element is found again once its like is in its place: itself, or what comes first around it. */
function addressesOf(element: Element | null): string[] {
  const name = element?.getAttribute('name') ?? element?.getAttribute('data-name')
  const live = element?.closest('[data-live]')
  const addresses = element?.id ? [`#${CSS.escape(element.id)}`] : []
  for (let at = element?.parentElement; live && at && at !== live; at = at.parentElement)
    if (at.id)
      addresses.push(
        `#${CSS.escape(at.id)} :is([name="${name}"], [data-name="${name}"])`,
        `#${CSS.escape(at.id)} :is(button, summary, input)`,
      )
  return addresses
}
