/**
 * A file that is too large is told at once, before it is sent, in the words of the server. Files can be dropped anywhere on the page,
 * several at once: each is read by itself and then waits in the list of imports.
 */
interface Limit {
  most: number
  says: string
}

const input = document.querySelector<HTMLInputElement>('input[type=file][data-limits]')
const form = input?.form
const limits: { file: Limit; zip: Limit } | null = JSON.parse(input?.dataset.limits ?? 'null')
const title = document.title

/** As the server tells an archive: by how it begins. */
async function whyNot(file: File): Promise<string | null> {
  if (!limits || file.size <= limits.file.most) return null
  const limit = (await file.slice(0, 2).text()) === 'PK' ? limits.zip : limits.file
  return file.size > limit.most ? limit.says : null
}

function say(sentences: string[]): void {
  form?.querySelector('.problem')?.remove()
  input?.toggleAttribute('aria-invalid', sentences.length > 0)
  document.title = sentences.length > 0 ? `Error: ${title}` : title
  if (sentences.length === 0) return
  const problem = document.createElement('p')
  problem.className = 'problem'
  problem.role = 'alert'
  problem.tabIndex = -1
  for (const one of sentences) {
    if (problem.hasChildNodes()) problem.append(document.createElement('br'))
    problem.append(one)
  }
  form?.prepend(problem)
  problem.focus()
}

/** True where all that was chosen can be sent; what cannot is no longer chosen. */
async function isFine(): Promise<boolean> {
  const files = [...(input?.files ?? [])]
  const why = await Promise.all(files.map(async (file) => ({ file, says: await whyNot(file) })))
  const refused = why.flatMap(({ file, says }) =>
    says ? [files.length > 1 ? `${file.name}: ${says}` : says] : [],
  )
  if (input && refused.length > 0) {
    const kept = new DataTransfer()
    for (const { file, says } of why) if (!says) kept.items.add(file)
    input.files = kept.files
  }
  say(refused)
  return refused.length === 0
}

/** Where one of several was read, or the sentence with which it was not taken. */
async function send(file: File): Promise<{ at: string } | { says: string }> {
  if (!form || !input) return { says: '' }
  const data = new FormData(form)
  // Each is a press of its own.
  data.delete('_key')
  data.set(input.name, file)
  try {
    const answer = await fetch(form.action, { method: 'POST', body: data })
    if (answer.ok) return { at: answer.url }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const says = page.querySelector('.problem')?.textContent || 'This file was not taken.'
    return { says: `${file.name}: ${says}` }
  } catch {
    return { says: `${file.name}: no connection. Try again.` }
  }
}

async function sendAll(files: File[]): Promise<void> {
  form?.setAttribute('aria-busy', 'true')
  const says: string[] = []
  const at: string[] = []
  for (const file of files) {
    const done = await send(file)
    if ('at' in done) at.push(done.at)
    else says.push(done.says)
  }
  form?.removeAttribute('aria-busy')
  const [only] = at
  if (says.length === 0 && only) return location.assign(at.length > 1 ? '/import' : only)
  if (only) await showPast()
  say(says)
}

/** Those that were read wait among the imports, which stand below. */
async function showPast(): Promise<void> {
  const answer = await fetch('/import').catch(() => null)
  const page = new DOMParser().parseFromString((await answer?.text()) ?? '', 'text/html')
  const past = page.getElementById('past')
  if (!past) return
  document.getElementById('past')?.remove()
  form?.closest('section')?.after(past)
}

export {}

if (input && form) {
  input.multiple = true
  for (const hint of form.querySelectorAll<HTMLElement>('[data-drop]')) hint.hidden = false
  input.addEventListener('change', () => void isFine())

  form.addEventListener('submit', (event) => {
    const files = [...(input.files ?? [])]
    if (files.length < 2) return
    event.preventDefault()
    void sendAll(files)
  })

  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true
  document.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    document.documentElement.dataset.dropping = ''
  })
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) delete document.documentElement.dataset.dropping
  })
  document.addEventListener('drop', async (event) => {
    if (!hasFiles(event) || !event.dataTransfer) return
    event.preventDefault()
    delete document.documentElement.dataset.dropping
    input.files = event.dataTransfer.files
    if (await isFine()) form.requestSubmit()
  })
}
