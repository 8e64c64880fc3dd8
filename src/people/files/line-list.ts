/** People written down a line each, as in a note: “Dana Okafor, Buyer at Riverside Foods”. */
import { readOneLine } from '../one-line.ts'
import { looksLikeName } from './columns.ts'
import { add, type Record } from './record.ts'

/** Longer than this no line of the kind is. */
const longest = 300

/** Null where most of it is something else: a table, a letter, a list of other things. */
export function lineList(text: string): Record[] | null {
  const lines = text
    .split('\n')
    .map((content, index) => ({ line: index + 1, content: content.trim() }))
    .filter(({ content }) => content !== '')
  if (lines.length === 0 || lines.some(({ content }) => content.length > longest)) return null
  const records = lines.flatMap(({ line, content }): Record[] => {
    const read = readOneLine(content)
    if (!read || !looksLikeName(read.name)) return []
    if (!(read.title || read.company || read.email || read.phone || read.linkedin || read.via)) return []
    const says: Record['says'] = new Map()
    add(says, 'name', read.name)
    add(says, 'position', read.title)
    add(says, 'company', read.company)
    add(says, 'email', read.email)
    add(says, 'phone', read.phone)
    add(says, 'linkedin', read.linkedin)
    add(says, 'howWeKnow', read.via && `Via ${read.via}`)
    add(says, 'note', read.rest)
    return [{ line, says }]
  })
  return records.length >= lines.length * 0.8 ? records : null
}

/** Where most lines say a place by a word or an address in brackets, commas part no columns. */
export const saysInWords = (text: string): boolean => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return (
    lines.filter((line) => /\s(?:at|@|bei|chez|from|via)\s\S|\s@\S|<[^<>\s]+@[^<>\s]+>/u.test(line)).length *
      2 >
    lines.length
  )
}
