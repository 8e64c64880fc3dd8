/** What is typed about a person, as adding and editing take it, and as the table keeps it. */
import { z } from 'zod'
import { companyNamed } from '../companies/company-named.ts'
import { levels } from '../etiquette/level.ts'
import { date, line, needed, prose } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { emailKey, readEmail } from './email.ts'
import { guessLevel } from './level.ts'
import { linkedinSlug } from './links.ts'
import { sortKey } from './names.ts'
import { isSameName } from './same-person.ts'

export const personName = needed('Enter a name. One word is enough.')

export const personFields = {
  givenName: line().describe('As they gave it separately from the name. It is never guessed from the name.'),
  familyName: line(),
  title: line().describe('Their job title: "VP Marketing".'),
  company: line(200).describe('The name of the company they work at. A new one is added.'),
  level: z.enum([...levels, 'guess']).describe('How senior they are. "guess" guesses it from the title.'),
  email: line(400).refine(
    (text) => text === '' || readEmail(text) !== null,
    'Enter an email address, for example maya@acme.example.',
  ),
  phone: line(60),
  linkedin: line(400)
    .refine(
      (text) => text === '' || slugOf(text) !== null,
      'Enter a profile address, for example linkedin.com/in/maya-chen.',
    )
    .describe('The address of their LinkedIn profile, or its last part.'),
  howWeKnow: line(500).describe('"Met at the Utrecht meetup", "former colleague".'),
  note: prose(),
  connectedOn: z.union([date(), z.null()]).describe('When they were connected on LinkedIn.'),
}

type TypedPerson = Partial<{
  [Field in keyof typeof personFields]: z.output<(typeof personFields)[Field]> | undefined
}> & {
  name?: string | undefined
}

/** The columns that were given; the others are left as they are. `was` is the row that is changed. */
export async function personColumns(
  store: Store,
  typed: TypedPerson,
  now: string,
  was: { title: string; level_by: 'guess' | 'me' } = { title: '', level_by: 'guess' },
) {
  const { name, title, company, level, email, linkedin } = typed
  const levelBy =
    level === undefined ? was.level_by : level === 'guess' ? ('guess' as const) : ('me' as const)
  const address = email && readEmail(email)
  return {
    ...(name !== undefined && { name, name_folded: sortKey(name) }),
    ...(typed.givenName !== undefined && { given_name: typed.givenName }),
    ...(typed.familyName !== undefined && { family_name: typed.familyName }),
    ...(title !== undefined && { title }),
    ...(levelBy === 'guess'
      ? { level: guessLevel(title ?? was.title), level_by: levelBy }
      : level !== undefined && level !== 'guess' && { level, level_by: levelBy }),
    ...(company !== undefined && { company_id: await companyNamed(store, company, now) }),
    ...(email !== undefined && { email: address || null, email_folded: address ? emailKey(address) : null }),
    ...(typed.phone !== undefined && { phone: typed.phone }),
    ...(linkedin !== undefined && { linkedin: slugOf(linkedin) }),
    ...(typed.howWeKnow !== undefined && { how_we_know: typed.howWeKnow }),
    ...(typed.note !== undefined && { note: typed.note }),
    ...(typed.connectedOn !== undefined && { connected_on: typed.connectedOn }),
  }
}

/**
 * Who is this very person already: has the same profile, or the same address under a name that can be the same. Two people may
 * share an address. `was` is the row that is edited; what stays as it is there is not asked about.
 */
export async function sameAs(
  store: Store,
  typed: {
    name?: string | undefined
    email?: string | null | undefined
    linkedin?: string | null | undefined
  },
  was?: { id: string; name: string; email_folded: string | null; linkedin: string | null },
): Promise<{ name: string; what: string } | null> {
  const name = typed.name ?? was?.name ?? ''
  const slug = typed.linkedin ? slugOf(typed.linkedin) : null
  const profile = typed.linkedin === undefined ? (was?.linkedin ?? null) : slug
  const address = typed.email ? readEmail(typed.email) : null
  const key = address && emailKey(address)
  const others = (column: 'linkedin' | 'email_folded', value: string) =>
    store
      .selectFrom('person')
      .select(['name', 'linkedin'])
      .where(column, '=', value)
      .where('id', '<>', was?.id ?? '')
      .orderBy('id')
      .limit(1000)
      .execute()
  const [bySlug] = slug && slug !== was?.linkedin ? await others('linkedin', slug) : []
  if (bySlug) return { name: bySlug.name, what: 'LinkedIn profile' }
  const sharing = key && key !== was?.email_folded ? await others('email_folded', key) : []
  const isNameless = emailKey(name) === key
  const byAddress = sharing.find(
    (one) => !(one.linkedin && profile) && (isNameless || isSameName(one.name, name)),
  )
  return byAddress ? { name: byAddress.name, what: 'email address' } : null
}

// "linkedin.com/in/maya-chen" or "maya-chen".
const slugOf = (text: string): string | null =>
  linkedinSlug(text) ?? (/^[^\s/?#@:]+$/u.test(text) ? linkedinSlug(`linkedin.com/in/${text}`) : null)
