import type { Page } from '../../here.ts'
import { cardOf } from '../person-card.ts'
import { showPerson } from '../show-person.ts'
import { writeVCards } from '../vcard.ts'

/** One person as an address card that phones and mail programs take. Without the notes: cards are passed on. */
export const cardFile: Page<'id'> = async (here) => {
  const { person } = await here.ask(showPerson, { id: here.params.id })
  const version = here.query.version === '4.0' ? '4.0' : '3.0'
  const card = writeVCards([cardOf({ ...person, company: person.company?.name ?? '', note: '' })], version)
  return new Response(card, {
    headers: {
      'content-type': 'text/vcard; charset=utf-8',
      'content-disposition': `attachment; filename="card.vcf"; filename*=UTF-8''${fileNameOf(person.name)}.vcf`,
    },
  })
}

const fileNameOf = (name: string) =>
  encodeURIComponent(
    name
      .toWellFormed()
      .replace(/[\p{Cc}/\\:*?"<>|]+/gu, ' ')
      .trim() || 'card',
  ).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
