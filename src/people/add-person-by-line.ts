import { z } from 'zod'
import { moment } from '../store/moment.ts'
import { fold } from '../store/search.ts'
import { needed } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { makePerson } from './new-person.ts'
import { makeReferral } from './new-referral.ts'
import { type OneLine, readOneLine } from './one-line.ts'
import { makePersonCalled, peopleCalled } from './person-called.ts'
import { personColumns, sameAs } from './person-columns.ts'

/** The quickest way to add someone. What was made of the line is said, so that a misreading shows at once. */
export const addPersonByLine = defineVerb({
  name: 'add-person-by-line',
  says: 'Add a person from one line, for example “Maya Chen, VP Marketing at Acme Tea, via Jonas”, with company and referral.',
  does: 'writes',
  takes: z.object({
    line: needed('Enter a name, for example “Maya Chen, VP Marketing at Acme Tea, via Jonas”.', 500),
  }),
  gives: z.object({
    id: z.string(),
    name: z.string(),
    referrerId: z.string().nullable(),
    /** What was made of the line, in a sentence or two. */
    did: z.string(),
  }),
  makes: { person: 'id' },
  refuses: {
    'no-name': 'Start with a name: “Maya Chen, VP Marketing at Acme Tea”.',
    'known-already':
      '{name} is already in your people. If this is someone else with that name, add them with the form.',
  },
  async run({ line }, { store, now, refuse }) {
    const read = readOneLine(line)
    if (!read) throw refuse('no-name')
    const known = (await sameAs(store, read))?.name ?? (await namesake(store, read))
    if (known) throw refuse('known-already', { name: known })
    const at = moment(now)
    const typed = {
      title: read.title ?? '',
      company: read.company ?? '',
      email: read.email ?? '',
      phone: (read.phone ?? '').slice(0, 60),
      linkedin: read.linkedin ?? '',
      howWeKnow: read.via ? `via ${read.via}` : '',
      note: read.rest ?? '',
    }
    const columns = await personColumns(store, typed, at)
    const { id } = await makePerson(store, { ...columns, name: read.name }, at)
    const work = [read.title, read.company].filter(Boolean).join(' at ')
    const added = `${read.name} added${work ? `: ${work}` : ''}.`
    if (!read.via) return { id, name: read.name, referrerId: null, did: added }

    const candidates = await peopleCalled(store, read.via, id)
    if (candidates.length > 1) {
      const did = `${added} You have more than one ${read.via}: say on this page which of them referred you.`
      return { id, name: read.name, referrerId: null, did }
    }
    const referrer = candidates[0] ?? (await makePersonCalled(store, read.via, at))
    await makeReferral(store, { person_id: id, referrer_id: referrer.id }, at)
    const who = candidates[0] ? referrer.name : `${referrer.name}, now in your people too,`
    return {
      id,
      name: read.name,
      referrerId: referrer.id,
      did: `${added} ${who} referred you. Ask if you may use the name.`,
    }
  },
})

/** Someone of this name at this company, or of this name when the line says no company. */
async function namesake(store: Store, read: OneLine): Promise<string | null> {
  const candidates = await peopleCalled(store, read.name)
  const same = candidates.find(
    (one) =>
      fold(one.name) === fold(read.name) &&
      (!read.company || fold(one.company?.name ?? '') === fold(read.company)),
  )
  return same?.name ?? null
}
