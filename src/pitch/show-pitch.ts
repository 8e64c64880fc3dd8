import { z } from 'zod'
import { check } from '../etiquette/check.ts'
import type { Situation } from '../etiquette/situation.ts'
import { Dismissal, dismissalsIn } from '../manners/dismissal.ts'
import { DismissedFinding, Finding } from '../manners/finding.ts'
import { findingsIn } from '../manners/findings-in.ts'
import { inItsLanguage } from '../manners/language.ts'
import { type RuleChoices, ruleChoicesOf, ruleChoicesShape } from '../manners/rule-choices.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import {
  asSaid,
  type PitchFor,
  type PlacedBlock,
  pitchParts,
  putTogether,
  type Version,
  whoseIs,
} from './blocks.ts'
import { layoutIn } from './layout.ts'
import { letterUses } from './letter-uses.ts'
import { countWords, lengthOf, spokenSeconds } from './pitch.ts'
import { findFor, forShape } from './pitch-input.ts'
import { audienceOf, audiencesOf, listenerNames, listenerOf, usesAhead, versionsIn } from './pitch-rows.ts'
import { wholeRules } from './rules-as-typed.ts'

/** So many of the conversations that it is for are named; the others are counted. */
const mostNamed = 50
/** So many other versions of a block are given, the last written first; the others are counted. */
const mostOthers = 20

const VersionFor = {
  conversationId: z.string().nullable(),
  name: z.string().nullable().describe('The person of that conversation.'),
  audience: z.string(),
}

const PitchBlock = z.object({
  part: z.enum(pitchParts),
  id: z.string(),
  text: z.string(),
  whose: z.enum(['conversation', 'audience', 'general']).describe('Who this version is for.'),
  conversationId: z.string().nullable(),
  audience: z.string(),
  updatedAt: z.string(),
  start: z.number().describe('Where it begins in `text`.'),
  words: z.number(),
  seconds: z.number().describe('Spoken at 150 words a minute.'),
  usedIn: z.number().describe('How many conversations that are still ahead have it in their pitch.'),
  others: z
    .array(z.object({ id: z.string(), text: z.string(), ...VersionFor }))
    .describe('The other versions of this block, the last written first: 20 at most.'),
  otherCount: z.number().describe('How many other versions there are in all.'),
  findings: z.array(Finding).describe('By its own words: 0 is where the block begins.'),
  dismissed: z.array(DismissedFinding).describe('Dismissed suggestions that still apply to this block.'),
  dismissals: z.array(Dismissal).describe('Everything dismissed here, whether it still applies or not.'),
})
export type PitchBlock = z.output<typeof PitchBlock>

/** What I would say about myself in this conversation, block by block, and how long that takes. */
export const showPitch = defineVerb({
  name: 'show-pitch',
  says: 'Show the pitch for a conversation, an audience or everyone: its blocks, its spoken length, suggestions and where it is used.',
  does: 'reads',
  takes: z.object(forShape),
  gives: z.object({
    text: z.string().describe('All blocks as they are said, a line each.'),
    blocks: z.array(PitchBlock).describe('In the order in which they are said.'),
    parts: z
      .array(
        z.object({
          part: z.enum(pitchParts),
          name: z.string().describe('Your own name for it; empty where you gave it none.'),
        }),
      )
      .describe('Every block there can be, in your order.'),
    audience: z.string().describe('The audience it is put together for; empty for the general pitch.'),
    isAudienceChosen: z.boolean().describe('False where it is guessed from their title and industry.'),
    audiences: z.array(z.string()).describe('Everyone you have written a version for.'),
    words: z.number(),
    seconds: z.number().describe('Spoken at 150 words a minute.'),
    length: z.enum(['empty', 'short', 'right', 'long']).describe('`right` is 30 to 60 seconds.'),
    usedIn: z.array(
      z.object({
        conversationId: z.string(),
        person: z.object({ id: z.string(), name: z.string() }),
        startsAt: z.string().nullable(),
        blocks: z.number().describe('How many of these blocks are said there.'),
      }),
    ),
    usedInCount: z.number(),
    usedInLetters: z
      .array(
        z.object({
          letterId: z.string().describe('The letter.'),
          person: z.object({ id: z.string(), name: z.string() }),
          sentOn: z.string().nullable().describe('Null for a draft.'),
          blocks: z.number().describe('How many of these blocks it took.'),
          isChanged: z.boolean().describe('True where a block reads otherwise by now.'),
        }),
      )
      .describe('Letters that took one of these blocks, drafts first, then the last sent: 50 at most.'),
    findings: z.array(Finding).describe('By `text`.'),
    dismissed: z.array(DismissedFinding).describe('Dismissed suggestions that still apply to this pitch.'),
    situation: z.record(z.string(), z.unknown()).describe('What else the rules take into account.'),
    ruleChoices: ruleChoicesShape.describe('Your choices about the rules.'),
  }),
  async run({ conversationId, audience }, { store }) {
    await findFor(store, { conversationId })
    const versions = await versionsIn(store)
    const audiences = audiencesOf(versions)
    const chosen =
      conversationId === null || audience !== ''
        ? { audience, isChosen: true }
        : await audienceOf(store, conversationId, audiences)
    const { order, names: ownNames } = await layoutIn(store)
    const said = putTogether(versions, { conversationId, audience: chosen.audience }, order)
    const { text, placed } = asSaid(said)
    const listener = conversationId === null ? {} : await listenerOf(store, conversationId)
    const situation = { kind: 'pitch' as const, text, ...listener }
    const ruleChoices = await ruleChoicesOf(store)
    const judged = await judge(store, placed, situation, ruleChoices)
    const { usedIn, counts } = await uses(store, versions, audiences, placed)
    const names = await listenerNames(store, versions)
    return {
      text,
      blocks: placed.map((one, at) => ({
        ...one.version,
        whose: whoseIs(one.version),
        start: one.start,
        words: one.words,
        seconds: one.seconds,
        usedIn: counts.get(one.version.id) ?? 0,
        ...othersOf(versions, one.version, names),
        ...(judged.blocks[at] as (typeof judged.blocks)[number]),
      })),
      parts: order.map((part) => ({ part, name: ownNames.get(part) ?? '' })),
      audience: chosen.audience,
      isAudienceChosen: chosen.isChosen,
      audiences,
      words: countWords(text),
      seconds: spokenSeconds(text),
      length: lengthOf(text),
      usedIn: usedIn.slice(0, mostNamed),
      usedInCount: usedIn.length,
      usedInLetters: await letterUses(
        store,
        placed.map(({ version }) => version.id),
      ),
      findings: judged.findings,
      dismissed: judged.dismissed,
      situation,
      ruleChoices,
    }
  },
})

const isOfWhole = ({ rule }: { rule: string }) => wholeRules.includes(rule)

/** Each block by its own words, and all of them by what only the whole can lack. */
async function judge(
  store: Store,
  placed: readonly PlacedBlock[],
  situation: Situation,
  choices: RuleChoices,
) {
  const ids = placed.map(({ version }) => version.id)
  const all = await dismissalsIn(store, 'pitch_id', ids)
  const found = (text: string) => check(inItsLanguage({ ...situation, text }), choices)
  const blocks = placed.map(({ version: { id, text } }) => {
    const dismissals = all.get(id) ?? []
    const ofWords = text.trim() === '' ? [] : found(text).filter((one) => !isOfWhole(one))
    return { ...findingsIn(text, ofWords, dismissals), dismissals }
  })
  const { text } = situation
  const whole = findingsIn(text, text === '' ? [] : found(text).filter(isOfWhole), [...all.values()].flat())
  const moved = <One extends Finding>(of: 'findings' | 'dismissed', these: One[]): One[] => [
    ...these,
    ...blocks.flatMap((block, at) => (block[of] as One[]).map((one) => movedBy(placed[at]?.start ?? 0, one))),
  ]
  return {
    blocks,
    findings: moved('findings', whole.findings),
    dismissed: moved('dismissed', whole.dismissed),
  }
}

const movedBy = <One extends Finding>(by: number, one: One): One => ({
  ...one,
  start: one.start + by,
  end: one.end + by,
  fix: one.fix && { ...one.fix, start: one.fix.start + by, end: one.fix.end + by },
})

/** In which conversations each version is said, and how many of these blocks are said in each. */
async function uses(
  store: Store,
  versions: readonly Version[],
  audiences: readonly string[],
  placed: readonly PlacedBlock[],
) {
  const counts = new Map<string, number>()
  const shown = new Set(placed.map(({ version }) => version.id))
  const usedIn = (await usesAhead(store, audiences)).flatMap(
    ({ conversationId, person, startsAt, audience }) => {
      const there = [...putTogether(versions, { conversationId, audience }).values()].filter(
        ({ text }) => text.trim() !== '',
      )
      for (const { id } of there) counts.set(id, (counts.get(id) ?? 0) + 1)
      const blocks = there.filter(({ id }) => shown.has(id)).length
      return blocks === 0 ? [] : [{ conversationId, person, startsAt, blocks }]
    },
  )
  return { usedIn, counts }
}

function othersOf(versions: readonly Version[], version: Version, names: ReadonlyMap<string, string>) {
  const all = versions
    .filter((one) => one.part === version.part && one.id !== version.id && one.text.trim() !== '')
    .toSorted((a, b) => (`${a.updatedAt} ${a.id}` < `${b.updatedAt} ${b.id}` ? 1 : -1))
  const others = all
    .slice(0, mostOthers)
    .map(({ id, text, ...whom }) => ({ id, text, ...namedFor(whom, names) }))
  return { others, otherCount: all.length }
}

const namedFor = ({ conversationId, audience }: PitchFor, names: ReadonlyMap<string, string>) => ({
  conversationId,
  name: conversationId === null ? null : (names.get(conversationId) ?? null),
  audience,
})
export type PitchShown = z.output<typeof showPitch.gives>
