import { z } from 'zod'
import { today } from '../account/profile.ts'
import { stageOf } from '../conversations/course.ts'
import { type Stage, stageIds, stages } from '../conversations/stage.ts'
import { type RuleChoices, ruleChoicesOf } from '../manners/rule-choices.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { many } from '../ui/say.ts'
import { defineVerb } from '../verb.ts'
import { askBudget, othersThere } from './ask-budget.ts'
import { asksTo, type Circumstances, loadCircumstances } from './circumstances.ts'
import { type Channel, channels, type WrittenKind, writtenKinds } from './letter.ts'
import { type Occasion, occasionIds, occasions, reasonsToWrite } from './occasion.ts'
import { tones } from './tone.ts'
import { nudgesSent, nudgeTimes, whyNotDraft } from './writing.ts'

const way = z.object({
  kind: z.enum(writtenKinds),
  occasion: z.enum(occasionIds).describe('What the letter is for.'),
  channel: z.enum(channels),
  personId: z.string(),
  personName: z.string(),
  why: z.string(),
  isOpen: z.boolean().describe('False while it is too soon.'),
  from: z.string().nullable().describe('For a nudge: the first date you can send it.'),
  by: z.string().nullable().describe('For a nudge: the date to send it by.'),
  needsReason: z.boolean().describe('True for a second nudge, which says what is new.'),
})

export type WayToWrite = z.output<typeof way>

/** What may be written now in one conversation, to whom, and why: worked out from what has happened. */
export const whatToWrite = defineVerb({
  name: 'what-to-write',
  says: 'Show what you can write now in a conversation, who to and why: a request, an introduction, a nudge with its date, a note.',
  does: 'reads',
  takes: z.object({ conversationId: id() }),
  gives: z.object({
    conversationId: z.string(),
    person: z.object({ id: z.string(), name: z.string() }),
    referrer: z
      .object({ personId: z.string(), name: z.string(), mayUseName: z.enum(['yes', 'no', 'not-asked']) })
      .nullable()
      .describe('Who referred you there, and whether the letter may name them.'),
    tone: z.enum(tones).describe('How drafts sound, as chosen in the settings.'),
    about: z.string(),
    minutes: z.number(),
    stage: z.enum(stageIds),
    says: z.string(),
    ways: z.array(way),
    budget: z
      .object({
        askedThisWeek: z.int().describe('How many people you asked since Monday.'),
        waitingThere: z.int().describe('Others at the same company who have not answered yet.'),
        linkedinNotesThisMonth: z
          .int()
          .describe('How many notes you sent with LinkedIn invitations this month.'),
        says: z.string().describe('Advice when you have asked enough for now; empty otherwise.'),
      })
      .describe('How much you are asking at once.'),
    tryNext: z
      .array(z.object({ id: z.string(), name: z.string(), title: z.string() }))
      .describe('Others at the company to try, once this person did not answer or said no.'),
    others: z
      .array(
        z.object({
          occasion: z.enum(occasionIds).describe('Give it to draft-letter.'),
          label: z.string(),
        }),
      )
      .describe('Other letters to this person that fit now, for example to reschedule.'),
  }),
  async run({ conversationId }, { store, seeker, now }) {
    const { person_id: personId } = await find(store, 'conversation', conversationId)
    const about = await loadCircumstances(store, { personId, conversationId })
    const day = today(seeker, now)
    const { course, person } = about
    if (!course) throw new Error(`Conversation ${conversationId} is there and has no course.`)
    const stage = stageOf(course, seeker, now)
    const ruleChoices = await ruleChoicesOf(store)
    const budget = await askBudget(store, about.host, day, ruleChoices)
    const ways =
      about.saidNever || about.hasDied
        ? []
        : stages[stage].writes === 'request'
          ? await firstLetters(store, about, budget.linkedinNotesThisMonth)
          : [
              ...afterIntroduction(about, stage),
              ...(await nudges(store, about, day, ruleChoices)),
              note(about),
            ]
    return {
      conversationId,
      person: { id: person.id, name: person.name },
      referrer: about.referrer,
      tone: tones[ruleChoices.options['letter-tone']] ?? 'warm',
      about: course.about,
      minutes: course.minutes,
      stage,
      says: says(about, stage, ways),
      ways,
      budget,
      tryNext: stages[stage].group === 'closed' ? await othersThere(store, about.host) : [],
      others: about.saidNever || about.hasDied ? [] : othersAt(about, stage),
    }
  },
})

/** The first is the one to write. Anyone who knows both is asked first, unless the letter may use their name anyway or must not use it. */
async function firstLetters(store: Store, about: Circumstances, notes: number): Promise<WayToWrite[]> {
  const { person, referrer } = about
  const mayName = referrer?.mayUseName === 'yes'
  const introductions = (await introducers(store, about)).map((one) => ({
    ...plainWay('introduction', 'email', one),
    why: mayName
      ? `${one.name} lets you use their name, which is often enough. An introduction is stronger, but a bigger favor.`
      : `${one.name} knows you both. An introduction from them works better than any letter.`,
  }))
  const letters = requests(about, notes).map(({ channel, why }) => ({
    ...plainWay('request', channel, person),
    why,
  }))
  return mayName || referrer?.mayUseName === 'no'
    ? [...letters.slice(0, 1), ...introductions, ...letters.slice(1)]
    : [...introductions, ...letters]
}

/** The ways to write to the host, the usual one first. */
function requests({ person, referrer }: Circumstances, notes: number): { channel: Channel; why: string }[] {
  const email = {
    channel: 'email' as const,
    why:
      referrer?.mayUseName === 'yes'
        ? `You may mention ${referrer.name}. Put the name in the first line.`
        : 'The usual way: short, easy to answer, easy to pass on to a colleague.',
  }
  const linkedin = `a note of 300 characters, 200 on a free account.${notes > 0 ? ` You have sent ${many(notes, 'note')} this month, and free accounts allow only a few.` : ''}`
  const paper = { channel: 'paper' as const, why: 'Few people get one, so it gets noticed.' }
  return usualChannel(person) === 'linkedin'
    ? [
        {
          channel: 'linkedin',
          why: `You have no email address for them, but you have their LinkedIn profile: ${linkedin}`,
        },
        email,
        paper,
      ]
    : [email, { channel: 'linkedin', why: `If you have no email address: ${linkedin}` }, paper]
}

export const usualChannel = ({
  email,
  linkedin,
}: Pick<Circumstances['person'], 'email' | 'linkedin'>): Channel =>
  !email && linkedin ? 'linkedin' : 'email'

/** Someone was asked to introduce the seeker; once they have, the seeker writes the next letter. */
function afterIntroduction({ course, person }: Circumstances, stage: Stage): WayToWrite[] {
  const wasAskedOnlyByOthers = course?.asks.every(({ kind }) => kind !== 'request') ?? false
  if (!wasAskedOnlyByOthers || stages[stage].writes !== 'nudge') return []
  const why = 'After the introduction, write to them yourself right away.'
  return [{ ...plainWay('introduced', usualChannel(person), person), why }]
}

/** Who can be nudged: everyone who was asked, the host or a referrer. */
async function nudges(
  store: Store,
  about: Circumstances,
  day: string,
  ruleChoices: RuleChoices,
): Promise<WayToWrite[]> {
  const asked = [about.person, ...(await introducers(store, about))]
  const ways: WayToWrite[] = []
  for (const person of asked) {
    const theirs =
      person.id === about.person.id
        ? about.askedThem
        : await asksTo(store, person.id, about.course?.id ?? null)
    const circumstances: Circumstances = {
      ...about,
      person: { ...about.person, ...person },
      askedThem: theirs,
    }
    const times = nudgeTimes(circumstances, ruleChoices)
    const whyNot = whyNotDraft('nudge', circumstances, day, ruleChoices, 'a reason')
    if (!times || (whyNot && whyNot.code !== 'nudge-too-soon')) continue
    const needsReason = nudgesSent(circumstances) > 0
    ways.push({
      ...plainWay('nudge', theirs.at(-1)?.channel ?? 'email', person),
      why: whyNot
        ? `Sent ${theirs.at(-1)?.on ?? day}. You can nudge from ${times.from}.`
        : needsReason
          ? 'You nudged them once. Write again only if there is something new to say.'
          : `${many(ruleChoices.options['days-to-nudge'], 'working day has', 'working days have')} passed. One short nudge is fine.`,
      isOpen: whyNot === null,
      from: times.from,
      by: times.by,
      needsReason,
    })
  }
  return ways
}

const note = (about: Circumstances): WayToWrite => ({
  ...plainWay(replyTo(about), 'email', about.person),
  why:
    about.course?.answers.at(-1)?.kind === 'no'
      ? 'They were kind enough to tell you. Thank them in two lines.'
      : 'Anything else: to confirm the time, to answer them, to send them something.',
})

/** What answers them best, where what they said has a reply of its own. */
function replyTo({ course }: Circumstances): Occasion {
  if (!course || course.debrief) return 'note'
  if (course.agreement) return course.agreement.channel === 'letter' ? 'send-questions' : 'confirm'
  const answer = course.answers.at(-1)
  return answer ? replies[answer.kind] : 'note'
}

const replies = {
  later: 'wait-as-asked',
  substitute: 'take-substitute',
  'in-writing': 'send-questions',
  'wrong-person': 'wrong-person',
  no: 'after-no',
  never: 'note',
} as const

/** What else may be written to them at this stage, each with words of its own. */
function othersAt({ course, referrer }: Circumstances, stage: Stage) {
  const { writes } = stages[stage]
  const isAhead = course?.agreement && !course.debrief
  const fitting: Occasion[] = [
    ...(writes === 'request' ? (['shared-past', 'in-writing'] as const) : []),
    ...(writes === 'request' && referrer ? (['introduced'] as const) : []),
    ...(isAhead && course.agreement?.startsAt
      ? (['confirm', 'questions-ahead', 'reschedule', 'running-late'] as const)
      : []),
    ...(isAhead ? (['send-questions', 'decline'] as const) : []),
    ...(course?.debrief
      ? (['ask-for-names', 'may-use-name', ...reasonsToWrite, 'job-referral'] as const)
      : []),
    'note',
  ]
  return fitting.map((occasion) => ({ occasion, label: occasions[occasion].label }))
}

const plainWay = (occasion: Occasion, channel: Channel, person: { id: string; name: string }) => ({
  kind: occasions[occasion].kind as WrittenKind,
  occasion,
  channel,
  personId: person.id,
  personName: person.name,
  isOpen: true,
  from: null,
  by: null,
  needsReason: false,
})

/** Who could introduce the seeker: the referrers to this person, or else others there whom the seeker has met. */
async function introducers(store: Store, about: Circumstances) {
  const { course, warmPaths, referrer } = about
  const ids = [
    ...(course?.referrers ?? []).filter((one) => one.toId === course?.personId).map((one) => one.personId),
    ...(course?.sentById ? [course.sentById] : []),
  ]
  if (ids.length === 0) return referrer || course?.heldBefore ? [] : warmPaths.slice(0, 2)
  return store
    .selectFrom('person')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .orderBy('name_folded')
    .orderBy('id')
    .execute()
}

function says(about: Circumstances, stage: Stage, ways: WayToWrite[]): string {
  if (about.saidNever) return `${about.person.name} asked not to be contacted again. Do not write to them.`
  const nudge = ways.find(({ kind }) => kind === 'nudge')
  if (nudge) return nudge.isOpen ? 'No reply yet.' : 'It is their turn now. Give them time.'
  const { group, asksNothing } = stages[stage]
  const askAgainOn = about.course?.answers.at(-1)?.askAgainOn
  if (group === 'later' && askAgainOn) return `They asked you to write again from ${askAgainOn}.`
  if (asksNothing) return asksNothing
  if (ways.some(({ kind }) => kind === 'request'))
    return 'A short letter: who you are, why them, how long, and an easy way to say no.'
  return 'There is nothing to ask right now.'
}
