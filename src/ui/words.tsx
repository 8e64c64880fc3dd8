/** Words that were typed and have no field any more: to be read and copied. */
import type { VNode } from 'preact'
import type { TypedFields } from '../here.ts'
import { isWords, labelOf } from './typed-words.tsx'

export function Words({ typed }: { typed: TypedFields }): VNode | null {
  const words = Object.entries(typed).filter(([name, values]) => isWords(name, values))
  if (words.length === 0) return null
  return (
    <dl class="kept">
      {words.map(([name, values]) => (
        <div key={name}>
          <dt>{labelOf(name)}</dt>
          <dd dir="auto">{values.join('\n')}</dd>
        </div>
      ))}
    </dl>
  )
}
