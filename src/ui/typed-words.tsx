/** Every word that was typed and is not saved, to copy, to change, and to send once more. It works with scripts off. */
import type { VNode } from 'preact'

export interface Unsent {
  /** By field name; a repeated field has several values. Names that begin with `_` are the door's own. */
  typed: Record<string, string[]>
  /** Fields that are never shown again, and are asked for when it is sent once more. */
  asked?: { name: string; type: 'password' | 'file' }[]
  /** Where it was sent; left out where sending it again would do what the person never asked for. */
  action?: string
}

export function TypedWords({ unsent, onward }: { unsent: Unsent; onward: VNode }): VNode {
  const { typed, action, asked = [] } = unsent
  const isAsked = (name: string) => asked.some((one) => one.name === name)
  const fields = Object.entries(typed).filter(([name]) => !isAsked(name))
  const words = fields.filter(([name, values]) => isWords(name, values))
  const others = fields.filter(([name, values]) => !isWords(name, values))
  const parts = words.length > 0 && (
    <section class="typed-words" aria-labelledby="typed-words">
      <h2 id="typed-words">What you typed</h2>
      {words.flatMap(([name, values]) => values.map((value, nth) => wordsIn(name, value, nth)))}
    </section>
  )
  if (!action)
    return (
      <>
        {parts}
        <p class="actions">{onward}</p>
      </>
    )
  return (
    <form
      method="post"
      action={action}
      class="form"
      enctype={asked.some(({ type }) => type === 'file') ? 'multipart/form-data' : undefined}
    >
      {others.flatMap(([name, values]) =>
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

function wordsIn(name: string, value: string, nth: number): VNode {
  const id = `typed-${name}-${nth}`.replace(/[^\w-]+/g, '-')
  const rows = Math.min(12, Math.max(1, Math.ceil(value.length / 60), value.split('\n').length))
  return (
    <div class="field full" key={id}>
      <label for={id}>{labelOf(name)}</label>
      {/* The first line break of a text area is dropped by the browser. */}
      <textarea
        id={id}
        name={name}
        rows={rows > 1 ? Math.max(3, rows) : 1}
        dir="auto"
        value={value.startsWith('\n') ? `\n${value}` : value}
      />
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

/** `whatTheySaid` → “What they said”; `rows.0.name` → “Name”. */
export function labelOf(name: string): string {
  const last = name.split('.').at(-1) ?? name
  const plain = last
    .replace(/^_/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
  return plain.replace(/^./, (letter) => letter.toUpperCase())
}
