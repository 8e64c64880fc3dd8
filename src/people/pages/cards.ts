import type { Page } from '../../here.ts'
import { cardOf } from '../person-card.ts'
import { showPerson } from '../show-person.ts'
import { writeVCards } from '../vcard.ts'

/** No more are asked for at once than stand on a page of the list. */
const most = 200

/** The people who were selected, as address cards in one file. Without the notes: cards are passed on. */
export const cardsFile: Page = async (here) => {
  const ids = [...new Set(here.url.searchParams.getAll('ids'))].slice(0, most)
  const cards = []
  for (const id of ids) {
    const { person } = await here.ask(showPerson, { id })
    cards.push(cardOf({ ...person, company: person.company?.name ?? '', note: '' }))
  }
  return new Response(writeVCards(cards, '3.0'), {
    headers: {
      'content-type': 'text/vcard; charset=utf-8',
      'content-disposition': 'attachment; filename="people.vcf"',
    },
  })
}
