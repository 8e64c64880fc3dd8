/**
 * The busy world: the sample data and as much again as a long search may gather. Some 600 people in many scripts, 40 conversations at
 * every stage, names longer than a line. For whoever develops and tests pages; `SAMPLE=busy` opens it in place of the sample data.
 */
import { addCompany } from '../src/companies/add-company.ts'
import { addPerson } from '../src/people/add-person.ts'
import { deletePerson } from '../src/people/delete-person.ts'
import { logInteraction } from '../src/people/log-interaction.ts'
import { recordReferral } from '../src/people/record-referral.ts'
import { hardPeople, longCompanies, morePeople } from './busy/people.ts'
import { tellBusyTalks } from './busy/talks.ts'
import { people } from './people.ts'
import { fillSample } from './sample.ts'
import { type Does, storyFrom } from './story.ts'

const PEOPLE = 600

/** Fills an empty world by verbs alone, as `fillSample` does. */
export async function fillBusy(does: Does, today: string): Promise<void> {
  await fillSample(does, today)
  for (const company of longCompanies) await does(addCompany, company)
  const ids: Record<string, string> = {}
  const extra = PEOPLE - Object.keys({ ...people, ...hardPeople }).length
  const everyone = { ...hardPeople, ...morePeople(extra) }
  for (const [key, person] of Object.entries(everyone)) ids[key] = (await does(addPerson, person)).id
  const story = storyFrom(does, today, ids)
  await tellBusyTalks(story, (key) => everyone[key]?.givenName ?? everyone[key]?.name ?? key)

  for (let nth = 0; nth < 60; nth++)
    await does(logInteraction, {
      personId: story.who(`extra-${nth}`),
      channel: nth % 2 === 0 ? 'in-person' : 'phone',
      happenedOn: story.ago(3 + nth * 11),
      note: 'Said hello, and asked after the new house.',
    })
  for (const [referrer, person] of [
    ['longest', 'unbroken'],
    ['arabic', 'hebrew'],
    ['japanese', 'greek'],
  ] as const)
    await does(recordReferral, {
      personId: story.who(person),
      referrerId: story.who(referrer),
      saidOn: story.ago(12),
      mayUseName: 'yes',
      note: 'They shared a desk for nine years, then a bakery, then nothing but letters: they write to each other every week.',
    })
  // One of them with a conversation, its letters and questions.
  for (const key of ['extra-100', 'extra-101', 'extra-105', 'extra-4'])
    await does(deletePerson, { id: story.who(key) })
}
