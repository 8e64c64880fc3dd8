/** Names with addresses behind them, as a mail program copies them: “Dana Okafor <dana@riverside.example>”, one a line or after commas. */
import { nameInHandle } from '../one-line.ts'
import { add, type Record } from './record.ts'

/** By itself, between marks or at an end of the line. */
const bare = /(?<=^|[;,]\s*)([^\s<>;,"“”@]{1,64}@[^\s<>;,"“”@]{1,200})(?=\s*(?:[;,]|$))/gu
const one = /^\s*(["'“]?)([^<>@"“”]{0,200})["'”]?\s*<\s*(?:mailto:)?([^<>@\s]{1,64}@[^<>@\s]{1,200})\s*>\s*$/u

/** Null where most of it is something else. */
export function addressList(text: string): Record[] | null {
  if (!text.slice(0, 2000).includes('<')) return null
  const lines = text.split('\n').map((line, index) => ({ line: index + 1, content: line }))
  const parts = lines
    .flatMap(({ line, content }) =>
      content
        .replace(bare, '<$1>')
        .split(/(?<=>)\s*[,;]\s*/u)
        .map((part) => ({ line, content: part.trim() })),
    )
    .filter(({ content }) => content !== '')
  const records = parts.flatMap(({ line, content }): Record[] => {
    const found = content.length < 500 ? one.exec(content) : null
    if (!found) return []
    const says: Record['says'] = new Map()
    add(says, 'name', found[2]?.trim() || nameInHandle(found[3]?.split('@')[0]))
    add(says, 'email', found[3])
    return [{ line, says }]
  })
  return records.length > 0 && records.length >= parts.length * 0.8 ? records : null
}
