/** Address books as mail servers and Thunderbird write them (LDIF): one attribute a line, records divided by empty lines. */
import type { Field } from './field.ts'
import { add, type Record } from './record.ts'

const kept: { [attribute: string]: Field } = {
  givenname: 'firstName',
  sn: 'lastName',
  surname: 'lastName',
  mail: 'email',
  mozillasecondemail: 'email',
  o: 'company',
  company: 'company',
  organizationname: 'company',
  title: 'position',
  telephonenumber: 'phone',
  mobile: 'phone',
  homephone: 'phone',
  mozillaworkurl: 'link',
  mozillahomeurl: 'link',
  labeleduri: 'link',
  workurl: 'link',
  homeurl: 'link',
  l: 'place',
  mozillahomelocalityname: 'place',
  c: 'country',
  co: 'country',
  countryname: 'country',
  mozillanickname: 'otherName',
  description: 'note',
  info: 'note',
}

const silent = new Set([
  'dn',
  'objectclass',
  'modifytimestamp',
  'version',
  'changetype',
  'uid',
  'cn',
  'displayname',
])

/** Each record of a person; what else they hold is added to `leftOut`. */
export function* ldifOf(text: string, leftOut: Set<string>): Generator<Record> {
  const lines = text.split('\n')
  let record: Record | null = null
  for (let at = 0; at <= lines.length; at++) {
    const from = at
    let content = lines[at] ?? ''
    while (lines[at + 1]?.startsWith(' ')) content += lines[++at]?.slice(1)
    if (content.trim() === '') {
      if (record) yield named(record)
      record = null
      continue
    }
    const found = /^([\w.-]+)(?:;[^:]*)?(::?)\s*(.*)$/s.exec(content)
    if (!found || content.startsWith('#')) continue
    const attribute = (found[1] ?? '').toLowerCase()
    const value = found[2] === '::' ? Buffer.from(found[3] ?? '', 'base64').toString() : (found[3] ?? '')
    if (attribute === 'version') continue
    record ??= { line: from + 1, says: new Map() }
    const field = kept[attribute]
    if (field) add(record.says, field, value)
    else if (attribute === 'cn') add(record.says, 'name', value)
    else if (attribute === 'objectclass' && /^(?:groupofnames|organization|organizationalunit)$/i.test(value))
      record.why = 'company'
    else if (!silent.has(attribute) && value !== '') leftOut.add(found[1] ?? '')
  }
}

/** A last name alone, where all of the name is known, is what the format asks for and no more. */
function named(record: Record): Record {
  if (record.says.has('name') && !record.says.has('firstName')) record.says.delete('lastName')
  return record
}
