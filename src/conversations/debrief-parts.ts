/** The lists of a debrief, as they are written with it: what was promised, who else gave time, and whom the host named. */
import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { type Seeker, today } from '../account/profile.ts'
import { companyNamed } from '../companies/company-named.ts'
import { NotFound } from '../outcome.ts'
import { makePerson } from '../people/new-person.ts'
import { changeMayUseName, makeReferral } from '../people/new-referral.ts'
import { peopleCalled } from '../people/person-called.ts'
import { mayUseNames } from '../people/referral.ts'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { date, id, line } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { hostNames, readHelper, readNamed, readPromise } from './debrief-lines.ts'
import { someone } from './someone.ts'

const most = 50
const edits = 'With an id it changes that one; without, it is new.'

export const debriefParts = {
  promises: z
    .array(
      z.strictObject({
        id: id().optional(),
        whose: z.enum(['mine', 'theirs']).optional(),
        text: line(1000)
          .optional()
          .describe('“I send the article by Friday”: who and when are read from it.'),
        dueOn: date().nullish(),
      }),
    )
    .max(most)
    .optional()
    .describe(`What was promised. ${edits} Those left out stay.`),
  helpers: z
    .array(
      z.strictObject({
        id: id().optional(),
        who: line(300).optional().describe('“Kenji Watanabe, showed me how a tin is closed”.'),
        did: line(500).optional(),
      }),
    )
    .max(most)
    .optional()
    .describe(`Who else helped. ${edits} Those left out stay.`),
  named: z
    .array(
      z.strictObject({
        id: id().optional().describe('The referral.'),
        who: line(300).optional().describe('“Tomasz Lis, brand director at Acme; I may use her name”.'),
        mayUseName: z.enum(mayUseNames).optional(),
      }),
    )
    .max(most)
    .optional()
    .describe(`People they named. Each becomes one of your people, with the referral. ${edits}`),
}

const Parts = z.object(debriefParts)
export type DebriefParts = z.output<typeof Parts>

interface DebriefWorld {
  store: Store
  conversationId: string
  host: { id: string; name: string; given_name: string; company_id: string | null }
  seeker: Seeker
  now: Temporal.Instant
}

/** Lines that say nothing, and those that are there already, change nothing: saved twice is saved once. */
export async function keepDebriefParts(around: DebriefWorld, parts: DebriefParts): Promise<void> {
  for (const promise of parts.promises ?? []) await keepPromiseLine(around, promise)
  for (const helper of parts.helpers ?? []) await keepHelper(around, helper)
  for (const named of parts.named ?? []) await keepNamed(around, named)
}

type LineOf<Part extends keyof DebriefParts> = NonNullable<DebriefParts[Part]>[number]

export async function keepPromiseLine(around: DebriefWorld, given: LineOf<'promises'>): Promise<void> {
  const { store, conversationId, host, seeker, now } = around
  const at = moment(now)
  const { text } = given
  if (!text) return
  if (given.id) {
    const row = await find(store, 'promise', given.id)
    if (row.conversation_id !== conversationId) throw new NotFound('promise')
    const due_on = given.dueOn === undefined ? row.due_on : given.dueOn
    const changed = { whose: given.whose ?? row.whose, text, due_on }
    if (changed.whose === row.whose && changed.text === row.text && due_on === row.due_on) return
    await store
      .updateTable('promise')
      .set({ ...changed, updated_at: at })
      .where('id', '=', row.id)
      .execute()
    return
  }
  const read = readPromise(text, { ...seeker, today: today(seeker, now) }, hostNames(host))
  const [whose, dueOn] = [given.whose ?? read.whose, given.dueOn ?? read.dueOn]
  const there = await store
    .selectFrom('promise')
    .select('id')
    .where('conversation_id', '=', conversationId)
    .where('whose', '=', whose)
    .where('text', '=', read.text)
    .executeTakeFirst()
  if (there) return
  const row = { id: newId(), conversation_id: conversationId, whose, text: read.text, due_on: dueOn }
  await store
    .insertInto('promise')
    .values({ ...row, kept_on: null, created_at: at, updated_at: at })
    .execute()
}

async function keepHelper(around: DebriefWorld, given: LineOf<'helpers'>): Promise<void> {
  const { store, conversationId, host, now } = around
  if (given.id) {
    const row = await find(store, 'helper', given.id)
    if (row.conversation_id !== conversationId) throw new NotFound('helper')
    if (given.did === undefined || given.did === row.did) return
    await store.updateTable('helper').set({ did: given.did }).where('id', '=', row.id).execute()
    return
  }
  const read = readHelper(given.who ?? '')
  const person = read && (await someone(store, read, { companyId: host.company_id, now }))
  if (!person || person.id === host.id) return
  const there = await store
    .selectFrom('helper')
    .select('id')
    .where('conversation_id', '=', conversationId)
    .where('person_id', '=', person.id)
    .executeTakeFirst()
  if (there) return
  await store
    .insertInto('helper')
    .values({
      id: newId(),
      conversation_id: conversationId,
      person_id: person.id,
      role: read.role,
      did: given.did || read.did,
      created_at: moment(now),
    })
    .execute()
}

async function keepNamed(around: DebriefWorld, given: LineOf<'named'>): Promise<void> {
  const { store, host, seeker, now } = around
  const at = moment(now)
  if (given.id) {
    const row = await find(store, 'referral', given.id)
    if (row.referrer_id !== host.id) throw new NotFound('referral')
    if (!given.mayUseName || given.mayUseName === row.may_use_name) return
    await changeMayUseName(store, row.id, given.mayUseName, at)
    return
  }
  const who = given.who ?? ''
  const read = readNamed(who)
  if (!read) return
  const known = await peopleCalled(store, read.name)
  const [only] = known
  const person =
    only && known.length === 1
      ? only
      : await makePerson(
          store,
          { name: read.name, title: read.title, company_id: await companyNamed(store, read.company, at) },
          at,
        )
  if (person.id === host.id) return
  const may_use_name = given.mayUseName ?? read.mayUseName
  await makeReferral(
    store,
    {
      person_id: person.id,
      referrer_id: host.id,
      said_on: today(seeker, now),
      may_use_name,
      note: who,
    },
    at,
  )
}
