import { z } from 'zod'
import { daysAfter, today } from '../account/profile.ts'
import { levels } from '../etiquette/level.ts'
import { optionsOf } from '../manners/rule-choices.ts'
import { whoDied } from '../people/rhythm.ts'
import { defineVerb } from '../verb.ts'
import { type Loop, loopsOf } from './loop-rows.ts'
import { type AnswerTime, answeredBy, byWeek, half, spread, type Ways } from './progress.ts'
import {
  applicationsSince,
  asksAndWhatCame,
  type TalkToCount,
  thanksGiven,
  timesToAnswer,
} from './progress-rows.ts'

const count = z.int()
const part = z.object({
  done: count.describe('How many of them.'),
  of: count.describe('How many there are in all.'),
})

const answerTime = z.object({
  of: count.describe('How many answers.'),
  days: count
    .nullable()
    .describe('Half of them came within so many working days. Null where there are none.'),
})

/** More open ones than these are not looked through here. */
const MOST_OPEN = 20

const loopNames = ['referrers', 'advice', 'promises', 'names'] as const

const OpenLoop = z.object({
  loop: z.enum(loopNames).describe('Which of the loops it is.'),
  personId: z.string(),
  name: z.string(),
  conversationId: z.string().nullable(),
  text: z
    .string()
    .describe('Who they referred you to or who gave the name, what you planned to do, or what you promised.'),
})

const AdviceTold = z.object({
  personId: z.string(),
  name: z.string(),
  text: z.string().describe('What you planned to do with their advice.'),
  on: z.string().describe('The date they heard what came of it.'),
  letterId: z.string().describe('The letter that told it.'),
})

/** Calm numbers from what was recorded, never a score: no rate stands here, and the page shows none below ten. */
export const showProgress = defineVerb({
  name: 'show-progress',
  says: 'Show your own numbers: asked, answered, met, thanked, thanks on time, loops closed and still open, applications, and who you talked with.',
  does: 'reads',
  takes: z.object({
    weeks: z
      .int()
      .min(1)
      .max(520)
      .nullish()
      .describe('Only what was asked or held in the last so many weeks. Leave out for all.'),
  }),
  gives: z.object({
    since: z.string().nullable().describe('The first day that is counted. Null for all.'),
    funnel: z
      .object({
        asked: count.describe('How many you asked.'),
        answered: count.describe('How many of them answered.'),
        saidYes: count.describe('How many of them agreed to talk, or to answer in writing.'),
        met: count.describe('How many of them you met, or who answered in writing.'),
        thanked: count.describe('How many of those you met you have thanked.'),
      })
      .describe('From the letter to the thanks.'),
    answers: z
      .object({
        referred: part.describe('People you were referred to.'),
        alumni: part.describe('People of your school or of a former employer.'),
        cold: part.describe('Everyone else.'),
      } satisfies Record<Ways, typeof part>)
      .describe('Who was asked, by the way to them, and how many of them answered.'),
    answerTimes: z
      .object({
        all: answerTime.describe('Everyone whose day of answering is known.'),
        referred: answerTime.describe('People you were referred to.'),
        alumni: answerTime.describe('People of your school or of a former employer.'),
        cold: answerTime.describe('Everyone else.'),
        spread: z
          .array(
            z.object({
              from: count.describe('From so many working days.'),
              to: count.nullable().describe('To so many. Null for the longest.'),
              count: count.describe('How many answers took so long.'),
            }),
          )
          .describe('How the answers are spread.'),
        nudgeAfter: count.describe('After how many working days a nudge is due.'),
        beforeNudge: count.describe('How many answers came before that.'),
      } satisfies Record<Ways | 'all' | 'spread' | 'nudgeAfter' | 'beforeNudge', z.ZodType>)
      .describe('How long answers took, in working days of who was asked.'),
    thanks: z.object({
      onTime: count.describe('How many were sent in time.'),
      all: count.describe('How many were sent.'),
      weeks: z
        .array(
          z.object({
            from: z.string().describe('The first day of the week.'),
            onTime: count.describe('How many were sent in time.'),
            late: count.describe('How many were sent later.'),
          }),
        )
        .describe('The last 12 weeks, the oldest first.'),
    }),
    loops: z
      .object({
        referrersTold: part.describe('Referrers who heard how it went.'),
        adviceTold: part.describe(
          'Talks after which you planned to do something, and told them what came of it.',
        ),
        promisesKept: part.describe('Promises of yours that are done.'),
        namesWrittenTo: part.describe('People you were referred to and have written to.'),
      })
      .describe('What was opened, and closed again.'),
    open: z.array(OpenLoop).describe('The loops still open, the oldest first, at most 20 of each.'),
    adviceDone: z.array(AdviceTold).describe('Advice you told back, the latest first; 20 at most.'),
    applications: z
      .object({
        applied: count.describe('How many you sent.'),
        interviews: count.describe('How many of them led to an interview.'),
        offers: count.describe('How many of them led to an offer.'),
      })
      .describe('What you applied for.'),
    endedOnTime: part.describe('Meetings whose length was noted, and that took no longer than agreed.'),
    perWeek: z
      .array(z.object({ from: z.string().describe('The first day of the week.'), count }))
      .describe('Talks a week, in the last 12.'),
    levels: z.array(z.object({ level: z.enum(levels), count })).describe('Who you met, by level.'),
  }),
  async run({ weeks }, { store, seeker, now }) {
    const day = today(seeker, now)
    const since = weeks ? daysAfter(day, 1 - 7 * weeks) : null
    const all = await asksAndWhatCame(store, seeker.zone)
    const isIn = (on: string | null) => on !== null && (since === null || on >= since)
    const asked = all.filter((one) => isIn(one.askedOn))
    const held = all.filter((one) => isIn(one.heldOn))
    const { 'hours-to-thank': hours, 'days-to-nudge': nudgeAfter } = await optionsOf(store)
    const thanks = (await thanksGiven(store, seeker.zone, hours)).filter(({ on }) => isIn(on))
    const told = held.filter(({ minutes, agreedMinutes }) => minutes !== null && agreedMinutes !== null)
    const of = (those: TalkToCount[], is: (one: TalkToCount) => boolean) => ({
      done: those.filter(is).length,
      of: those.length,
    })
    const loops = await loopsOf(store, since, await whoDied(store))
    const closed = (those: Loop[]) => ({
      done: those.filter(({ closedOn }) => closedOn !== null).length,
      of: those.length,
    })
    const met = new Map(held.map((one) => [one.personId, one.level]))
    return {
      since,
      funnel: {
        asked: asked.length,
        answered: asked.filter(({ hasAnswered }) => hasAnswered).length,
        saidYes: asked.filter(({ saidYes }) => saidYes).length,
        met: asked.filter(({ heldOn }) => heldOn !== null).length,
        thanked: asked.filter(({ heldOn, isThanked }) => heldOn !== null && isThanked).length,
      },
      answers: {
        referred: answeredBy(asked, 'referred'),
        alumni: answeredBy(asked, 'alumni'),
        cold: answeredBy(asked, 'cold'),
      },
      answerTimes: answerTimes(await timesToAnswer(store, asked), nudgeAfter),
      thanks: {
        onTime: thanks.filter(({ isLate }) => !isLate).length,
        all: thanks.length,
        weeks: byWeek(thanks, day, ({ on }) => on).map(({ from, those }) => ({
          from,
          onTime: those.filter(({ isLate }) => !isLate).length,
          late: those.filter(({ isLate }) => isLate).length,
        })),
      },
      loops: {
        referrersTold: closed(loops.referrers),
        adviceTold: closed(loops.advice),
        promisesKept: closed(loops.promises),
        namesWrittenTo: closed(loops.names),
      },
      open: loopNames.flatMap((loop) =>
        loops[loop]
          .filter(({ closedOn }) => closedOn === null)
          .slice(0, MOST_OPEN)
          .map(({ personId, name, conversationId, text }) => ({
            loop,
            personId,
            name,
            conversationId,
            text,
          })),
      ),
      adviceDone: loops.advice
        .flatMap(({ personId, name, text, closedOn: on, letterId }) =>
          on && letterId ? [{ personId, name, text, on, letterId }] : [],
        )
        .toSorted((a, b) => b.on.localeCompare(a.on))
        .slice(0, MOST_OPEN),
      applications: await applicationsSince(store, since),
      endedOnTime: of(told, ({ minutes, agreedMinutes }) => (minutes ?? 0) <= (agreedMinutes ?? 0)),
      perWeek: byWeek(held, day, ({ heldOn }) => heldOn ?? '').map(({ from, those }) => ({
        from,
        count: those.length,
      })),
      levels: levels.toReversed().map((level) => ({
        level,
        count: [...met.values()].filter((one) => one === level).length,
      })),
    }
  },
})

function answerTimes(times: AnswerTime[], nudgeAfter: number) {
  const by = (way: Ways) => half(times.filter((one) => one.way === way))
  return {
    all: half(times),
    referred: by('referred'),
    alumni: by('alumni'),
    cold: by('cold'),
    spread: spread(times),
    nudgeAfter,
    beforeNudge: times.filter(({ days }) => days <= nudgeAfter).length,
  }
}
