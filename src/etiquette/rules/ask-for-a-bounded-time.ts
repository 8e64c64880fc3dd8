import { type Draft, sentenceAt } from '../draft.ts'
import { anyOf } from '../english/any-of.ts'
import { asksToo } from '../english/asks.ts'
import { pleasantry } from '../english/plea.ts'
import { lengths, notAsked, numbers, talk } from '../english/time.ts'
import type { Span } from '../plain.ts'
import type { Finding, Fix, TextRule } from '../rule.ts'

const name = 'ask-for-a-bounded-time'

export const askForABoundedTime: TextRule = {
  name,
  judges: ['request', 'nudge'],
  weight: 'risk',
  says: 'Say how long it will take, and keep it short.',
  because:
    'A busy person says yes when they can see the end. Twenty minutes fit between two meetings; “some time” could be an afternoon, so it waits for a free one. Ask for less than you would like. People who enjoy the talk will extend it themselves.',
  source: 'A dozen career centers name 15 to 30 minutes (Pomona, Tufts, Columbia, Northeastern)',
  good: [
    {
      kind: 'request',
      text: 'Dear Ms Oduya,\n\nI am a second-year student of paper conservation in Velmar. I read your essay on flood-damaged maps and keep returning to your choice of glue. Could we talk for twenty minutes by phone, on a day that suits you? If you are too busy, a colleague of yours would be just as welcome.\n\nThank you for considering it.\n\nKind regards,\nTamsin Roe',
    },
    {
      kind: 'nudge',
      text: 'Dear Ms Oduya,\n\nMy note of last week may have come on a full day. I would still value 15–20 minutes of your time, whenever it suits you. Thank you either way.\n\nKind regards,\nTamsin Roe',
    },
  ],
  bad: [
    { kind: 'request', text: 'I study maps. «Could we talk about your work some time?» Thank you.' },
    { kind: 'request', text: 'I study maps. Could we talk for «an hour» about your work?' },
    { kind: 'request', text: 'I study maps. Would you have «40 minutes» for a call?' },
    {
      kind: 'request',
      text: 'I drive a bus and have 300 hours at the wheel. «Could we talk about the night lines?» Thank you.',
    },
    { kind: 'nudge', text: 'I would still be glad of «two hours» of your time.' },
  ],
  check: (draft, { minutesFine, minutesMost }) => {
    const named = lengthsIn(draft)
    const wanted = Math.min(20, minutesFine)
    if (named.length === 0) return draft.situation.minutes === undefined ? unnamed(draft, wanted) : []
    return named
      .filter((length) => length.minutes > minutesFine)
      .map(({ start, end, minutes }) => ({
        rule: name,
        weight: minutes > minutesMost ? 'risk' : 'polish',
        start,
        end,
        says: `“${draft.text.slice(start, end)}” is a lot to ask of a busy person. Ask for ${wanted} minutes and let them offer more.`,
        fix: shorter(draft, start, end, wanted),
      }))
  },
}

/** Of "an hour or two" or "half an hour to an hour", one length would be put into the middle of another. */
function shorter({ text, plain }: Draft, start: number, end: number, wanted: number): Fix {
  const isOneOfMore =
    /(?<![a-z])(?:to|or|and|between)[ ·]+$/.test(plain.slice(0, start)) ||
    /^[ ·]+(?:or|to|and a)[ ·]/.test(plain.slice(end))
  if (isOneOfMore) return { advice: `Ask for ${wanted} minutes.` }
  const isBeforeNoun =
    /[-‑–]/.test(text.slice(start, end)) || /[02-9] ?min(?:ute)?$/.test(plain.slice(start, end))
  return { start, end, text: isBeforeNoun ? `${wanted}-minute` : `${wanted} minutes` }
}

/** The lengths of time that are asked for, in minutes; of "20 to 30 minutes" the longer. */
export function lengthsIn(draft: Draft): { start: number; end: number; minutes: number }[] {
  const found = []
  for (const line of linesWithAUnit(draft.plain))
    for (const match of draft.plain.slice(line.start, line.end).matchAll(lengths)) {
      const start = line.start + match.index
      const end = start + match[0].length
      if (notAsked.before.test(draft.plain.slice(Math.max(0, start - 40), start))) continue
      if (notAsked.after.test(draft.plain.slice(end, end + 30))) continue
      const minutes = minutesOf(match.groups ?? {})
      if (minutes <= longest || isWished(draft, start)) found.push({ start, end, minutes })
    }
  return found
}

/** Where a length of time may be: most lines have no word like "minutes". */
function linesWithAUnit(plain: string): Span[] {
  const unit = /min|hour|hr|[0-9][ -]?[mh]/g
  const lines: Span[] = []
  for (let found = unit.exec(plain); found; found = unit.exec(plain)) {
    const end = plain.indexOf('\n', found.index)
    const line = { start: plain.lastIndexOf('\n', found.index) + 1, end: end < 0 ? plain.length : end }
    lines.push(line)
    unit.lastIndex = line.end
  }
  return lines
}

/** In minutes. More than that is asked for only where something is wished: "300 hours at the wheel" is no wish. */
const longest = 120

function isWished(draft: Draft, at: number): boolean {
  const sentence = sentenceAt(draft, at)
  return (
    sentence !== undefined && (sentence.asks || asksToo.test(sentence.flat) || wantsTime.test(sentence.flat))
  )
}

function minutesOf({ half, quarter, three, count, unit, more }: Record<string, string | undefined>): number {
  if (half) return 30
  if (quarter) return 15
  if (three) return 45
  const named = (count ?? '').replace(/[ -]$/, '')
  const many = Number(named) || (numbers[named] ?? 0)
  return unit?.startsWith('h') ? many * 60 + (more ? 30 : 0) : many
}

const notInPerson = anyOf(`
  in writing, by letter, by e-?mail instead, postcard,
  (?:one|two|three|four|five|a few|some|a couple of|[1-5]) (?:short |quick |brief |written )?(?:questions|lines|sentences),
  no need to (?:meet|call), introduce me, introduction, put (?:me|us) in touch, putting (?:me|us) in touch`)

// A few questions to be answered in writing have their own end.
const inWriting = new RegExp(String.raw`\b(?:${notInPerson})\b`)
const ofTheirTime = anyOf(`
  talk, talking, chat, informational interview, love to connect, coffee, call, meet, meeting, speak, phone,
  zoom, your number, what day, which day, when (?:are )?you(?:'re)? free, pick your brain, your story,
  refer me, nominate me, consider me, learn from you, in front of, ask you, get together, catch up, lunch, tea,
  drop by, come by, visit`)

const wantsTime = new RegExp(String.raw`\b(?:${ofTheirTime})\b`)

function unnamed(draft: Draft, minutes: number): Finding[] {
  if (draft.situation.kind !== 'request') return []
  const asked = draft.asks.find(
    (sentence) =>
      talk.test(sentence.plain) && !pleasantry.test(sentence.flat) && !inWriting.test(sentence.flat),
  )
  const hinted = draft.sentences.some((sentence) => inWriting.test(sentence.flat))
    ? undefined
    : draft.sentences.find((sentence) => wantsTime.test(sentence.flat))
  const ask = asked ?? hinted
  if (!ask) return []
  const says = `You do not say how long. “For ${minutes} minutes” shows them the end.`
  const advice = `Say how long: “Could we talk for ${minutes} minutes?”`
  return [{ rule: name, weight: 'polish', start: ask.start, end: ask.end, says, fix: { advice } }]
}
