/**
 * Questions of our own to choose from. Each is one open question that no page answers, and each says who it is fair to ask: the
 * newly arrived know the days, the senior know the choices, and everyone knows their own path.
 */
import { type Level, levels } from '../etiquette/level.ts'
import { bankQuestions } from './bank-questions.ts'

/** In the order in which they are best asked. How many each has follows what career guides ask most. */
export const topics = {
  path: 'Career path',
  day: 'Day to day',
  challenges: 'Challenges and rewards',
  skills: 'Skills',
  role: 'The role',
  team: 'The team',
  culture: 'Culture',
  industry: 'Industry and trends',
  decisions: 'Decisions',
  hiring: 'Getting into the field',
  education: 'Education and training',
  pay: 'Pay',
  life: 'Work and life',
  fit: 'Would it suit me',
  advice: 'Advice',
  resources: 'Where to learn more',
  names: 'Who else to ask',
  closing: 'Closing',
} as const

export type Topic = keyof typeof topics
export const topicNames = Object.keys(topics) as [Topic, ...Topic[]]

/** The five sorts of question that Steve Dalton's TIARA asks in turn: from what an expert knows to what a mentor would say. */
export const sorts = {
  trends: 'Trends',
  insights: 'Insights',
  advice: 'Advice',
  resources: 'Resources',
  assignments: 'Assignments',
} as const

export type Sort = keyof typeof sorts
export const sortNames = Object.keys(sorts) as [Sort, ...Sort[]]

const sortOfTopic: Partial<Record<Topic, Sort>> = {
  industry: 'trends',
  role: 'assignments',
  hiring: 'advice',
  education: 'resources',
  fit: 'advice',
  advice: 'advice',
  resources: 'resources',
  names: 'resources',
}

/** What a better question rests on: a fact about them, about where they work, or about the field. */
export type RestsOn = 'them' | 'work' | 'field'

export interface BankQuestion {
  /** Lasting name: a question that was taken remembers it. */
  slug: string
  topic: Topic
  sort: Sort
  text: string
  /** Who it is fair to ask. */
  levels: readonly Level[]
  /** How long a good answer takes. */
  minutes: number
  /** What to ask once a fact was said first; better than the question that could be put to others, too. */
  better: { restsOn: RestsOn; asks: string }
}

const between = (lowest: Level, highest: Level) =>
  levels.slice(levels.indexOf(lowest), levels.indexOf(highest) + 1)

const groups: Record<string, readonly Level[]> = {
  anyone: between('student', 'executive'),
  notTheTop: between('student', 'director'),
  upToManager: between('student', 'manager'),
  close: between('student', 'experienced'),
  beginner: between('student', 'early'),
  student: ['student'],
  worker: between('early', 'manager'),
  employed: between('early', 'executive'),
  middle: between('early', 'director'),
  seasoned: between('experienced', 'executive'),
  steady: between('experienced', 'director'),
  leading: between('manager', 'executive'),
  senior: between('director', 'executive'),
}

const written: Record<Topic, string> = bankQuestions

export const bank: readonly BankQuestion[] = topicNames.flatMap((topic) =>
  written[topic]
    .trim()
    .split('\n')
    .map((line) => {
      const [slug = '', minutes = '', group = '', text = '', better = ''] = line
        .split('|')
        .map((cell) => cell.trim())
      const [restsOn = '', asks = ''] = better.split(': ')
      return {
        slug,
        topic,
        sort: sortOfTopic[topic] ?? 'insights',
        text,
        levels: groups[group] ?? [],
        minutes: Number(minutes),
        better: { restsOn: restsOn as RestsOn, asks },
      }
    }),
)

const bySlug = new Map(bank.map((question) => [question.slug, question]))

export const fromBank = (slug: string): BankQuestion | undefined => bySlug.get(slug)
