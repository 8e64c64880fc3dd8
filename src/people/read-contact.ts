import { z } from 'zod'
import { find } from '../store/find.ts'
import { id, line, prose } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { contactFields, type PersonTyped, withContact } from './contact-fields.ts'
import { readContactText } from './contact-text.ts'
import { lineList } from './files/line-list.ts'
import { personTakes, typedOfRow } from './person-fields.ts'
import { regionOf } from './phone.ts'

/** What was pasted is proposed, field by field: what holds is what is saved after someone has looked. */
export const readContact = defineVerb({
  name: 'read-contact',
  says: 'Read who someone is from a pasted email signature, the head of a profile or a contact card, and give it as the fields of a person to look over. This saves nothing.',
  does: 'reads',
  takes: z.object({
    text: prose()
      .refine((text) => text.trim() !== '', 'Paste an email signature or the text of a profile.')
      .describe('The signature, profile or card, with or without the letter around it.'),
    id: id().optional().describe('The person, where it is someone you have. What is saved of them stays.'),
    name: line().optional().describe('Their name, where you know it. It stays as it is.'),
    ...personTakes,
  }),
  gives: z.object({
    fields: contactFields.describe(
      'All fields of the person, as add-person and edit-person take them: those you gave stay, empty ones are filled, and what has no field stands in the note.',
    ),
    filled: z.array(z.string()).describe('The fields that the text filled.'),
    leftOut: z
      .string()
      .describe('Lines that are no part of it: the letter around it, a farewell, small print.'),
    did: z.string().describe('What was read, in a sentence.'),
  }),
  refuses: {
    several: 'This tells of {count} people, a line each. Paste it under Import, and all of them are added.',
    'nothing-read':
      'No name, email or phone number was found in this text. Paste a signature, or the top of a profile.',
  },
  fills: 'fields',
  async run({ text, id, ...typed }, { store, seeker, refuse }) {
    const several = (lineList(text) ?? []).filter(({ says }) => says.has('position') && says.has('company'))
    if (several.length > 1) throw refuse('several', { count: several.length })
    const known = { ...(id && (await savedOf(store, id))), ...typed }
    const read = readContactText(text, regionOf(known.place ?? '', seeker.zone))
    if (!read) throw refuse('nothing-read')
    return withContact(known, read)
  },
})

async function savedOf(store: Store, id: string): Promise<PersonTyped> {
  const row = await find(store, 'person', id)
  const company = row.company_id === null ? null : await find(store, 'company', row.company_id)
  return { ...typedOfRow(row), company: company?.name ?? '' }
}
