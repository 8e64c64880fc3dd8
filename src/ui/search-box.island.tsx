/**
 * The search that opens over any page. What it shows is the page of the search itself, asked for as one types; so it knows nothing of
 * what can be found. Loaded once it is opened first.
 */
const field = document.querySelector<HTMLInputElement>('.seek input')
const form = field?.form

/** Typing stops for so long before it is searched. */
const PAUSE = 80
/** And for so long before a screen reader is told how many there are. */
const SAID_AFTER = 500

const box = document.createElement('dialog')
box.className = 'search-box'
box.setAttribute('aria-label', 'Search')
box.innerHTML = `<form class="search-box-line" action="${form?.getAttribute('action')}">
  <input type="search" name="find" aria-label="Search" autocomplete="off" dir="auto" maxlength="200">
  <button type="button" class="button bare">Cancel</button>
</form><div class="found"></div><p class="unseen" role="status"></p>`
const [typed, cancel, status] = [
  box.querySelector('input') as HTMLInputElement,
  box.querySelector('button') as HTMLButtonElement,
  box.querySelector('[role=status]') as HTMLElement,
]
document.body.append(box)

const sheet = document.createElement('link')
sheet.rel = 'stylesheet'
sheet.href = form?.dataset.sheet ?? ''
document.head.append(sheet)

let waiting: ReturnType<typeof setTimeout> | undefined
let telling: ReturnType<typeof setTimeout> | undefined
let asking: AbortController | undefined
/** The words whose finds are shown. */
let shown = ''

const address = () => `${form?.action}?${new URLSearchParams({ find: typed.value.trim() })}`

async function show(at = address()): Promise<void> {
  clearTimeout(waiting)
  asking?.abort()
  asking = new AbortController()
  const words = typed.value
  const old = box.querySelector('.found') as HTMLElement
  old.setAttribute('aria-busy', 'true')
  try {
    const answer = await fetch(at, { signal: asking.signal, headers: { accept: 'text/html' } })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const fresh = page.getElementById('found')
    // Signed out, or something went wrong: the page itself says it.
    if (!answer.ok || !fresh) return void location.assign(at)
    fresh.removeAttribute('id')
    old.replaceWith(fresh)
    shown = words
    clearTimeout(telling)
    telling = setTimeout(() => {
      status.textContent = fresh.dataset.says ?? ''
    }, SAID_AFTER)
  } catch (error) {
    if ((error as Error).name === 'AbortError') return
    old.removeAttribute('aria-busy')
    old.textContent = 'The search cannot be reached. Try again once you are online.'
  }
}

/** What had the focus before. */
let before: HTMLElement | null = null

function open({ detail }: CustomEvent<Element | null>): void {
  if (box.open || !field) return
  before = detail instanceof HTMLElement && detail !== document.body ? detail : null
  typed.value = field.value
  field.value = ''
  box.showModal()
  typed.focus()
  typed.select()
  void show()
}

const hits = () => [...box.querySelectorAll<HTMLElement>('a.hit, .found button')]

typed.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(show, PAUSE)
})

typed.form?.addEventListener('submit', (event) => {
  event.preventDefault()
  // Faster than the answer: the page itself shows it.
  const first = typed.value.trim() && shown === typed.value ? hits()[0] : undefined
  location.assign(first instanceof HTMLAnchorElement ? first.href : address())
})

box.addEventListener('keydown', (event) => {
  // In a search field the browser would only empty it.
  if (event.key === 'Escape') {
    event.preventDefault()
    return box.close()
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step || event.isComposing) return
  const all: HTMLElement[] = [typed, ...hits()]
  const at = all.indexOf(document.activeElement as HTMLElement)
  event.preventDefault()
  all[Math.min(Math.max((at < 0 ? 0 : at) + step, 0), all.length - 1)]?.focus()
})

box.addEventListener('click', (event) => {
  const { target } = event
  if (target === box || target === cancel) return box.close()
  const kind = target instanceof Element && target.closest<HTMLAnchorElement>('.filters a')
  if (!kind) return
  event.preventDefault()
  void show(kind.href)
})

box.addEventListener('close', () => (before ? before.focus() : field?.blur()))

document.addEventListener('search-opens', (event) => open(event as CustomEvent<Element | null>))

export {}
