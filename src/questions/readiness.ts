/** How ready one is for a conversation: what is there, what is missing, and where to fix it. It advises and never locks. */
import { z } from 'zod'
import { isOld } from '../people/fact.ts'
import { lengthOf, pitchSeconds, spokenSeconds } from '../pitch/pitch.ts'
import { many } from '../ui/say.ts'
import { minutesOf, type Preparation } from './preparation.ts'
import { minutesForQuestions, mustAsks, totalMinutes } from './question.ts'

/** Fewer than this and a talk runs dry; the shortest lists that career guides name have four or five questions. */
export const leastQuestions = 4

/** In writing each answer is work for the host: three short ones do, and seven are the most that guides send ahead. */
export const questionsByLetter = { least: 3, most: 7 }

export const Readiness = z.object({
  parts: z.array(
    z.object({
      key: z.enum([
        'level',
        'why-them',
        'fact-person',
        'fact-company',
        'questions',
        'must-asks',
        'fits',
        'pitch',
        'referral',
      ]),
      says: z.string().describe('What is done, or what to do.'),
      done: z.boolean(),
      href: z.string().describe('The page where you can fix it.'),
    }),
  ),
  value: z.number().describe('How many parts are done.'),
  max: z.number(),
})
export type Readiness = z.output<typeof Readiness>
type Part = Readiness['parts'][number]

/** Every part counts one; `today` is a date. A referral is a part only where there is a referrer. */
export function readinessOf(there: Preparation, today: string): Readiness {
  const parts = [
    level(there),
    whyThem(there),
    factAboutThem(there, today),
    factAboutTheirWork(there, today),
    enoughQuestions(there),
    mustAsked(there),
    fitsTheTime(there),
    pitch(there),
    ...(there.referrers.length > 0 ? [referral(there)] : []),
  ]
  return { parts, value: parts.filter(({ done }) => done).length, max: parts.length }
}

const part = (key: Part['key'], done: boolean, is: string, todo: string, href: string): Part => ({
  key,
  says: done ? is : todo,
  done,
  href,
})

const page = ({ conversation }: Preparation, name: string) => `/conversations/${conversation.id}/${name}`

/** A guess counts when it rests on a title; without one it is only the middle. */
const level = ({ person }: Preparation) =>
  part(
    'level',
    person.levelBy === 'me' || person.title !== '',
    person.levelBy === 'me' ? 'You set their level' : 'Their level is guessed from the title',
    'Add their job title or level',
    `/people/${person.id}/edit`,
  )

const whyThem = (there: Preparation) =>
  part(
    'why-them',
    there.conversation.whyThem.trim() !== '',
    'Why them',
    'Say why you chose them',
    `${page(there, 'prepare')}#why`,
  )

const factAboutThem = (there: Preparation, today: string) =>
  factWithLink(there, today, 'fact-person', 'them', ({ about }) => about === 'person')

const factAboutTheirWork = (there: Preparation, today: string) =>
  factWithLink(there, today, 'fact-company', 'their company or industry', ({ about }) => about !== 'person')

/** What was found long ago may have changed since, and is as good as missing. */
function factWithLink(
  there: Preparation,
  today: string,
  key: 'fact-person' | 'fact-company',
  them: string,
  isOne: (fact: Preparation['facts'][number]) => boolean,
) {
  const linked = there.facts.filter((fact) => isOne(fact) && fact.link !== null)
  return part(
    key,
    linked.some((fact) => !isOld(fact, today)),
    `1 fact about ${them}, with a link`,
    linked.length > 0
      ? `Add a fact of this year about ${them}: what you have is older`
      : `Add a fact about ${them}, with a link`,
    `${page(there, 'prepare')}#facts`,
  )
}

function enoughQuestions(there: Preparation) {
  const least = isByLetter(there) ? questionsByLetter.least : leastQuestions
  const count = there.questions.length
  return part(
    'questions',
    count >= least,
    many(count, 'question'),
    count === 0 ? `Choose ${least} questions or more` : `${least} questions or more (${count} so far)`,
    page(there, 'questions'),
  )
}

function mustAsked(there: Preparation) {
  const musts = there.questions.filter(({ isMust }) => isMust).length
  return part(
    'must-asks',
    musts >= mustAsks.least && musts <= mustAsks.most,
    many(musts, 'must-ask'),
    musts === 0 ? 'Mark 1 to 3 must-asks' : `Keep ${mustAsks.most} must-asks (now ${musts})`,
    page(there, 'questions'),
  )
}

function fitsTheTime(there: Preparation) {
  const { questions } = there
  const minutes = minutesOf(there)
  const total = totalMinutes(questions)
  const fits =
    minutes === null ? questions.length <= questionsByLetter.most : total <= minutesForQuestions(minutes)
  const most =
    minutes === null ? many(questionsByLetter.most, 'question') : many(minutesForQuestions(minutes), 'minute')
  return part(
    'fits',
    questions.length > 0 && fits,
    minutes === null ? 'Few enough to answer in writing' : `The questions fit into ${most}`,
    questions.length === 0
      ? 'Check that the questions fit the time'
      : minutes === null
        ? `Keep ${most} at most. Each one takes time to answer.`
        : `The questions take about ${total} of ${most}`,
    page(there, 'questions'),
  )
}

function pitch(there: Preparation) {
  const text = there.pitch?.text ?? ''
  const seconds = spokenSeconds(text)
  return part(
    'pitch',
    lengthOf(text) === 'right',
    `A pitch of ${seconds} seconds`,
    text.trim() === ''
      ? 'Write your pitch'
      : `Make the pitch ${pitchSeconds.least} to ${pitchSeconds.most} seconds (now ${seconds})`,
    page(there, 'pitch'),
  )
}

/** Settled means asked: a no is as good as a yes. */
const referral = ({ referrers, person }: Preparation) => {
  const open = referrers.find(({ mayUseName }) => mayUseName === 'not-asked')
  return part(
    'referral',
    !open,
    'Who referred you, and if you may say so',
    `Ask ${open?.name} if you may use their name`,
    `/people/${person.id}`,
  )
}

const isByLetter = ({ agreement }: Preparation) => agreement?.channel === 'letter'
