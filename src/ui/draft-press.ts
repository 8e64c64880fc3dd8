/** A press in a page whose forms are sent as one: with scripts, the pressed one is sent alone, as if it were a form by itself. */
import { elementsOf, type Field, partOf } from './draft-words.ts'
import { OF_PAGE, PART, PRESS, SECRETS, TOGETHER, VERB, withoutPart } from './together-names.ts'

/** The button that is meant: of Enter in a field, the first of its part. */
export function pressedIn({ target, submitter }: SubmitEvent): HTMLButtonElement | null {
  if ((target as HTMLElement).id !== TOGETHER) return null
  if (submitter instanceof HTMLButtonElement && submitter.name === PRESS) return submitter
  const field = document.activeElement
  const part = field ? partOf(field) : ''
  const buttons = elementsOf(part).flatMap((one) => [
    ...one.querySelectorAll<HTMLButtonElement>('button[type=submit]'),
  ])
  return buttons.find((button) => partOf(button) === part) ?? null
}

/** The first field with something wrong. */
export const whyNotSent = (fields: Field[]) => fields.find((field) => !field.checkValidity())

/** Leaves in what is sent only the pressed part, and a part whose words go along if any are new; gives their names. */
export function alone(sent: FormData, button: HTMLButtonElement): string[] {
  const entries = [...sent].map(([name, value]) => [name, String(value)] as const)
  const press = new URLSearchParams(button.value)
  const pieces = piecesOf(entries)
  const name = press.get(PART) ?? ''
  const own = pieces.filter((piece) => piece.name === name)
  const hidden = own.flatMap((piece) => [...piece.hidden])
  const along = hidden.find(([key]) => key === '_along')?.[1] ?? ''
  for (const [name] of entries) sent.delete(name)
  for (const [key, value] of entries)
    if (OF_PAGE.includes(key)) sent.append(key, key === '_key' ? `${value} ${name}` : value)
  const words = pieces
    .filter((piece) => piece.name === along)
    .flatMap(({ fields, hidden }) => [...hidden, ...fields])
  for (const [key, value] of words) if (!key.startsWith('_')) sent.set(key, value)
  const said = [...hidden, ...press].filter(([key]) => ![PART, VERB, SECRETS].includes(key))
  for (const [key, value] of said) sent.set(key, value)
  for (const [key, value] of own.flatMap(({ fields }) => fields)) sent.append(key, value)
  return along ? [name, along] : [name]
}

/** What the part sends of itself later says that it has seen the row as it was saved then. */
export function sawAt(name: string, updatedAt: string): void {
  for (const end of document.querySelectorAll<HTMLInputElement>(`input[name=${PART}]`)) {
    const [mark = '', ...rest] = end.value.split('&')
    const said = new URLSearchParams(rest.join('&'))
    if (said.get(PART) !== name || !said.has('seenAt')) continue
    said.set('seenAt', updatedAt)
    end.value = `${mark}&${said}`
  }
}

function piecesOf(entries: (readonly [string, string])[]) {
  const pieces: { name: string; hidden: URLSearchParams; fields: (readonly [string, string])[] }[] = []
  let fields: (readonly [string, string])[] = []
  for (const [key, value] of entries) {
    if (key === PART) {
      const hidden = new URLSearchParams(value.slice(value.indexOf('&') + 1))
      const name = hidden.get(PART) ?? ''
      pieces.push({ name, hidden, fields: fields.map(([key, value]) => [withoutPart(name, key), value]) })
      fields = []
    } else if (key !== PRESS && !OF_PAGE.includes(key)) fields.push([key, value])
  }
  return pieces
}
