/** The sample data: one invented job seeker, Robin Vale, and the people met on the way. For exploring, tests and pictures. */
import { editProfile } from '../src/account/edit-profile.ts'
import { setWeek } from '../src/account/set-week.ts'
import { addCompany } from '../src/companies/add-company.ts'
import { addApplication } from '../src/insights/add-application.ts'
import { addPerson } from '../src/people/add-person.ts'
import { recordReferral } from '../src/people/record-referral.ts'
import { writePitch } from '../src/pitch/write-pitch.ts'
import { tellWhatWasFound, tellWhatWasHeard } from './learned.ts'
import { tellWhatIsOpen } from './open-talks.ts'
import { companies, people } from './people.ts'
import { type Does, storyFrom } from './story.ts'
import { tellWhatIsAgreed } from './talks-ahead.ts'
import { tellWhatWasHeld } from './talks-held.ts'

/**
 * Fills an empty world by verbs alone, as if the search had been going on for some weeks on the date `today`. What lies in the
 * past lies at least a day back, so that it is past in Robin's zone too.
 */
export async function fillSample(does: Does, today: string): Promise<void> {
  // The same on whichever day of the year it is looked at.
  await does(setWeek, { country: 'none' })
  await does(editProfile, {
    name: 'Robin Vale',
    background:
      'I have taught chemistry in Utrecht for eleven years, and I am turning to product marketing: explaining good things to the people they are made for.',
    zone: 'Europe/Amsterdam',
    signOff: 'Warm regards',
  })
  const atCompany: string[] = []
  for (const company of companies) atCompany.push((await does(addCompany, company)).id)
  const ids: Record<string, string> = {}
  for (const [key, person] of Object.entries(people)) ids[key] = (await does(addPerson, person)).id
  const story = storyFrom(does, today, ids)

  for (const [referrer, person, mayUseName, note] of referrals)
    await does(recordReferral, {
      personId: story.who(person),
      referrerId: story.who(referrer),
      saidOn: story.ago(40),
      mayUseName,
      note,
    })
  for (const [part, audience, text] of pitch) await does(writePitch, { part, audience, text })

  await tellWhatWasFound(story)
  const held = await tellWhatWasHeld(story)
  await tellWhatIsAgreed(story)
  await tellWhatIsOpen(story)
  await tellWhatWasHeard(story, held)
  await does(addApplication, {
    companyId: atCompany[0] ?? '',
    role: 'Product marketing manager',
    stage: 'first-interview',
    appliedOn: story.ago(4),
    interviewOn: story.ahead(12),
    interviewNote: '10:00, in Rotterdam. Lotte Brandsma and Kenji Watanabe.',
  })
}

const referrals = [
  ['jonas', 'maya', 'yes', 'They built the tasting kit for schools together.'],
  ['ingrid', 'adaeze', 'yes', 'She spoke at the alumni evening and said: send me anyone curious.'],
  ['leila', 'niamh', 'yes', ''],
  ['lotte', 'femke', 'not-asked', 'Sits two desks from her.'],
  ['daan', 'marcus', 'no', 'An old friend; he would rather stay out of it.'],
] as const

const pitch = [
  [
    'background',
    '',
    'For eleven years I have taught chemistry to fifteen-year-olds, which is to say: I sell something difficult to people who did not ask for it.',
  ],
  [
    'accomplishment-1',
    '',
    'Last year I rebuilt our lab course around what pupils cook at home. Sign-ups doubled, and four other schools now use the plan.',
  ],
  [
    'accomplishment-1',
    'Marketing',
    'Three years ago our open lab day had forty visitors. I asked parents what they tell each other about us and put their words on the posters. Last year four hundred people came.',
  ],
  [
    'learn',
    '',
    'What I liked best was finding the one sentence that made them try. That is the work I want to learn properly: understanding who a thing is for, and telling them so that they see it.',
  ],
] as const
