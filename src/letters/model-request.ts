/**
 * What a model is asked, where the operator has set one up: plain words, shown before they leave. Nothing is in them but what is
 * written here, and nothing is sent by this. Pure.
 */
import { rules } from '../etiquette/check.ts'
import { isTextRule } from '../etiquette/rule.ts'
import { levelNames } from '../people/person.ts'
import type { Circumstances } from './circumstances.ts'
import { type Channel, channelNames, type WrittenKind } from './letter.ts'

export interface ModelMessage {
  role: 'system' | 'user'
  content: string
}

/** So many facts say enough. */
const mostFacts = 8

export interface LetterToAsk {
  kind: WrittenKind
  occasion: string
  channel: Channel
  subject: string
  body: string
  /** How long it may be: "125 words". */
  limit: string
  tone: string
}

/** A letter written again in better words. */
export function askForLetter(
  about: Circumstances,
  me: { name: string; background: string },
  letter: LetterToAsk,
): ModelMessage[] {
  const manners = rules
    .filter(isTextRule)
    .filter(({ judges }) => judges.includes(letter.kind))
    .map(({ says }) => `- ${says}`)
  return [
    {
      role: 'system',
      content: [
        'You help someone write one letter around an informational interview. Ask for advice, never for a job.',
        `Answer with the letter alone: first a line “Subject: …”, then the letter with its greeting and the name at its end. At most ${letter.limit}. Tone: ${letter.tone}. Plain English.`,
        'Say nothing about anyone that is not told below. Where something is missing, leave a blank in [square brackets].',
        `Good manners:\n${manners.join('\n')}`,
      ].join('\n\n'),
    },
    {
      role: 'user',
      content: told([
        ['What it is', letter.occasion],
        ['How it is sent', channelNames[letter.channel]],
        ['Who writes', me.name],
        ['About the writer', me.background],
        ...aboutThem(about),
        ['The draft so far', `${letter.subject}\n\n${letter.body}`.trim()],
      ]),
    },
  ]
}

/** Questions that rest on what was found out. */
export function askForQuestions(
  about: Circumstances,
  there: readonly string[],
  most: number,
): ModelMessage[] {
  return [
    {
      role: 'system',
      content: [
        `You help someone prepare an informational interview. Answer with at most ${most} questions, each on a line of its own and nothing else.`,
        'Each is one short, open question that only this person can answer, rests on a fact below where one fits, and asks for no job, no contact and nothing private.',
      ].join('\n\n'),
    },
    {
      role: 'user',
      content: told([...aboutThem(about), ['Asked already', there.map((text) => `- ${text}`).join('\n')]]),
    },
  ]
}

/** Of a text that someone pasted, what is worth asking about. */
export function askForFacts(
  { person, company, text }: { person: string; company: string; text: string },
  most: number,
): ModelMessage[] {
  return [
    {
      role: 'system',
      content: [
        `You help someone prepare an informational interview. Answer with at most ${most} facts from the text, each one plain sentence on a line of its own and nothing else.`,
        'Say only what the text says, with its own words, names and numbers. Choose what the person did or decided and what changed at the company or in the trade; leave out praise and anything private.',
      ].join('\n\n'),
    },
    {
      role: 'user',
      content: told([
        ['The person', person],
        ['Where they work', company],
        ['The text', text.slice(0, longestText)],
      ]),
    },
  ]
}

/** A long article; small models take no more. */
const longestText = 20_000

function aboutThem({ person, host, course, referrer, facts }: Circumstances): [string, string][] {
  const isOther = host.id !== person.id
  const who = ({ name, title, companyName }: Circumstances['person']) =>
    [name, title, companyName].filter(Boolean).join(', ')
  return [
    ['Who reads it', who(person)],
    ...(isOther ? [['Who it is about', who(host)] as [string, string]] : []),
    ['Their level', levelNames[host.level]],
    ['What to learn', course?.about ?? ''],
    ['Why this person', course?.whyThem ?? ''],
    ['Minutes to ask for', course ? String(course.minutes) : ''],
    ['Referred by', referrer && referrer.mayUseName === 'yes' ? referrer.name : ''],
    [
      'Facts',
      facts
        .slice(0, mostFacts)
        .map(({ fact }) => `- ${fact}`)
        .join('\n'),
    ],
  ]
}

const told = (parts: [string, string][]): string =>
  parts
    .filter(([, what]) => what.trim() !== '')
    .map(([label, what]) => (what.includes('\n') ? `${label}:\n${what}` : `${label}: ${what}`))
    .join('\n\n')
