/** Every word that was typed and is not saved, to copy, to change, and to send once more. It works with scripts off. */
import type { VNode } from 'preact'
import { capitalized } from './say.ts'

export interface UnsentForm {
  /** By field name; a repeated field has several values. Names that begin with `_` are the door's own. */
  typed: Record<string, string[]>
  /** Fields that are never shown again, and are asked for when it is sent once more. */
  asked?: { name: string; type: 'password' | 'file' }[]
  /** Fields that were chosen, not typed: they are sent along, out of sight. */
  chosen?: string[]
  /** What stood in the other forms of the page: shown, and sent along in the door's own field. */
  others?: [name: string, values: string[]][]
  /** Where it was sent; left out where sending it again would do what the person never asked for. */
  action?: string
}

export function TypedWords({ unsent, onward }: { unsent: UnsentForm; onward?: VNode }): VNode {
  const { typed, action, asked = [], chosen = [] } = unsent
  const isAsked = (name: string) => asked.some((one) => one.name === name)
  const fields = Object.entries(typed).filter(([name]) => !isAsked(name))
  const isShown = ([name, values]: [string, string[]]) => !chosen.includes(name) && isWords(name, values)
  const words = fields.filter(isShown)
  const hidden = fields.filter((field) => !isShown(field))
  const others = (unsent.others ?? []).filter(([name, values]) => isWords(name, values))
  const parts = words.length + others.length > 0 && (
    <section class="typed-words" aria-labelledby="typed-words">
      <h2 id="typed-words">What you typed</h2>
      {words.flatMap(([name, values]) => values.map((value, nth) => wordsIn(name, value, `${nth}`)))}
      {others.flatMap(([name, values], part) =>
        values.filter(Boolean).map((value, nth) => wordsIn(name, value, `other-${part}-${nth}`, true)),
      )}
    </section>
  )
  if (!action)
    return (
      <>
        {parts}
        {onward && <p class="actions">{onward}</p>}
      </>
    )
  return (
    <form
      method="post"
      action={action}
      class="form"
      enctype={asked.some(({ type }) => type === 'file') ? 'multipart/form-data' : undefined}
    >
      {hidden.flatMap(([name, values]) =>
        values.map((value) => <input type="hidden" name={name} value={value} key={`${name}-${value}`} />),
      )}
      {parts}
      {asked.map(({ name, type }) => (
        <div class="field" key={name}>
          <label for={`again-${name}`}>{type === 'file' ? 'Choose the file again' : labelOf(name)}</label>
          <input
            id={`again-${name}`}
            type={type}
            name={name}
            autocomplete={type === 'password' ? 'off' : undefined}
          />
        </div>
      ))}
      <p class="actions">
        <button type="submit" class="button primary">
          Try again
        </button>
        {onward}
      </p>
    </form>
  )
}

function wordsIn(name: string, value: string, nth: string, isOther = false): VNode {
  const id = `typed-${name}-${nth}`.replace(/[^\w-]+/g, '-')
  const isShort = value.length <= 80 && !/[\r\n]/.test(value)
  const rows = Math.min(12, Math.max(3, Math.ceil(value.length / 60), value.split('\n').length))
  return (
    <div class="field full" key={id}>
      <label for={id}>{labelOf(name)}</label>
      {isShort ? (
        <input
          id={id}
          name={isOther ? undefined : name}
          readOnly={isOther}
          type="text"
          dir="auto"
          value={value}
          autocomplete="off"
        />
      ) : (
        // The first line break of a text area is dropped by the browser.
        <textarea
          id={id}
          name={isOther ? undefined : name}
          readOnly={isOther}
          rows={rows}
          dir="auto"
          value={value.startsWith('\n') ? `\n${value}` : value}
        />
      )}
    </div>
  )
}

/** What a person wrote, not what a form carries along or a box that was ticked. */
export const isWords = (name: string, values: string[]) =>
  !name.startsWith('_') &&
  !/^(id|seenAt|fileName)$|Ids?$/.test(name) &&
  values.some((value) => value !== '' && value !== 'true' && value !== 'false')

/** True where something was typed that would be lost. */
export const hasWords = (typed: Record<string, string[]>) =>
  Object.entries(typed).some(([name, values]) => isWords(name, values))

/** Of what was typed, the words that no field of this page holds. A file is no words. */
export function wordsNotIn(html: string, typed: Record<string, string[]>): Record<string, string[]> {
  const isThere = (value: string) => {
    const text = escaped(value)
    return html.includes(`value="${text}"`) || html.includes(`>${text}</textarea>`)
  }
  const lost = Object.entries(typed)
    .filter(([name, values]) => !typed._files?.includes(name) && isWords(name, values))
    .map(
      ([name, values]) => [name, values.filter((value) => value.trim() !== '' && !isThere(value))] as const,
    )
  return Object.fromEntries(lost.filter(([, values]) => values.length > 0))
}

/** As the renderer writes it. */
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** `whatTheySaid` → “What they said”; `rows.0.name` → “Name”. */
export function labelOf(name: string): string {
  const last = name.split('.').at(-1) ?? name
  const plain = last
    .replace(/^_/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
  return capitalized(plain)
}
