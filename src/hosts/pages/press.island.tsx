/**
 * A press that is lost on the way: the page says so above what was typed, and the same press is there once more. Nothing is sent but
 * what a person presses, and without this script a press is an ordinary one.
 */
const LOST = 'Not sent: the connection was lost. What you typed is still here. Press again: it counts once.'
/** Milliseconds that an answer is waited for. */
const WAIT = 20_000

let isSending = false

document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement
  if (event.defaultPrevented || form.method !== 'post') return
  event.preventDefault()
  if (!isSending) void send(form, event.submitter)
})

// How a day or a time is read is said below it, once it has the focus.
document.addEventListener('focusin', ({ target }) => {
  const reads = target instanceof HTMLElement && target.dataset.when
  if (reads) import(/* @vite-ignore */ reads)
})

async function send(form: HTMLFormElement, button: HTMLElement | null): Promise<void> {
  const isOther = button instanceof HTMLButtonElement && button.hasAttribute('formaction')
  const typed = [...new FormData(form, button)].map(([name, value]) => [name, String(value)])
  form.querySelector('#problem')?.remove()
  isSending = true
  const page = await answerOf(isOther ? button.formAction : form.action, new URLSearchParams(typed))
  isSending = false
  if (page === null) sayLost(form)
  else if (typeof page === 'string') location.assign(page)
  else show(page)
}

/** Where the press leads, or the page that says why it was refused; null where nothing came back, or only that something is broken. */
async function answerOf(action: string, body: URLSearchParams): Promise<string | Document | null> {
  try {
    const signal = AbortSignal.timeout(WAIT)
    const answer = await fetch(action, { method: 'POST', body, signal })
    const html = await answer.text()
    if (answer.status >= 500) return null
    return answer.redirected ? answer.url : new DOMParser().parseFromString(html, 'text/html')
  } catch {
    return null
  }
}

function sayLost(form: HTMLFormElement): void {
  const says = document.createElement('p')
  says.className = 'problem'
  says.id = 'problem'
  says.role = 'alert'
  form.prepend(says)
  // Filled once it is in the page, so that it is read out.
  says.textContent = LOST
  says.scrollIntoView({ block: 'nearest' })
}

function show({ title, body }: Document): void {
  document.title = title
  document.body.replaceWith(body)
  document.querySelector('#problem')?.scrollIntoView({ block: 'nearest' })
  const fields = document.querySelector<HTMLElement>('[aria-invalid]')
  ;(fields ?? document.querySelector<HTMLElement>('main'))?.focus({ preventScroll: fields === null })
}
