/** A person as an address card has them. */
import { readLink } from './links.ts'
import type { Person } from './person.ts'
import { fieldNames, fieldOf } from './person-fields.ts'
import type { CardPerson } from './vcard.ts'

/** Those that a card writes in a way of its own; the others stand on lines of their own, in the order of the fields. */
const inOwnWay = new Set([
  'N',
  'ORG',
  'TITLE',
  'EMAIL',
  'TEL',
  'URL',
  'ADR',
  'NICKNAME',
  'CATEGORIES',
  'NOTE',
])

/** `person` may be one with only the name of their company. */
export function cardOf(
  person: Omit<Person, 'level' | 'levelBy' | 'company' | 'createdAt'> & { company: string },
): CardPerson {
  const { email, phone, otherEmails, otherPhones, links, otherNames, tags, updatedAt, ...rest } = person
  const more = fieldNames.flatMap((name) => {
    const { card } = fieldOf(name)
    return card && !inOwnWay.has(card) ? [[card, String(person[name as 'note'] ?? '')] as const] : []
  })
  return {
    ...rest,
    emails: [...(email ? [email] : []), ...otherEmails],
    phones: [...(phone ? [phone] : []), ...otherPhones],
    links: links.flatMap((link) => readLink(link) ?? []),
    nicknames: otherNames,
    tags,
    more,
    changedAt: updatedAt,
  }
}
