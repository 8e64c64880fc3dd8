/**
 * Where good sources disagree on a rule, the figure is the seeker's to choose. Each option says what both sides say, and
 * which of the engine's thresholds it moves.
 */
import { type Thresholds, thresholds as usual } from '../etiquette/rule.ts'
import { many } from '../ui/say.ts'

export interface RuleOption {
  title: string
  /** What the figure counts, as it follows the number; or, for a choice, what each figure means. */
  counts: string | Record<number, string>
  /** What it counts, where it is one; left out where it cannot be. */
  one?: string
  least: number
  most: number
  usual: number
  /** Both sides, and who says so. */
  sides: string
  thresholds(value: number): Partial<Thresholds>
}

export const ruleOptions = {
  'most-minutes': {
    title: 'Time you ask for, at most',
    counts: 'minutes',
    least: 15,
    most: 60,
    usual: 30,
    sides: 'Most guides ask for 20 to 30 minutes, and some for 15, which is easier to give; a few allow 45.',
    thresholds: (value) => ({ minutesFine: value, minutesMost: value + 15 }),
  },
  'longest-letter': {
    title: 'Longest letter',
    counts: 'words',
    least: 75,
    most: 300,
    usual: 150,
    sides:
      'Simon Fraser and Dalton keep a letter under 100 words, so that it fits the screen of a phone; others fill up to 200 with who you are and why you chose them.',
    thresholds: (value) => ({ wordsFine: value - 25, wordsMost: value, wordsMostOnPaper: value + 50 }),
  },
  'times-offered': {
    title: 'Times to offer in a letter',
    counts: 'times',
    one: 'time',
    least: 0,
    most: 5,
    usual: 3,
    sides:
      'With 3 times to choose from they need not look for one, say Turing and BrightCrowd; Emory never lists its own, because their calendar matters more.',
    thresholds: (value) => ({ timesOffered: value }),
  },
  'say-not-looking': {
    title: 'Say you are not asking for a job',
    counts: { 0: 'Do not mention jobs', 1: 'Say it in the first letter' },
    least: 0,
    most: 1,
    usual: 0,
    sides:
      'Kansas State, Lawrence and Cornell say it, so that no one has to wonder; Simon Fraser and Dalton leave jobs out altogether.',
    thresholds: () => ({}),
  },
  'letter-tone': {
    title: 'Tone of drafts',
    counts: { 0: 'Warm', 1: 'Plain', 2: 'Formal' },
    least: 0,
    most: 2,
    usual: 0,
    sides:
      'In Boomerang’s figures a slightly warm letter gets more replies than a cool one; in law, banks and public offices, and in some countries, people expect a formal one.',
    thresholds: () => ({}),
  },
  'days-to-nudge': {
    title: 'Time before a nudge',
    counts: 'working days',
    least: 5,
    most: 10,
    usual: usual.nudgeAfterDays,
    sides: 'Most guides say 5 to 7 working days, Simon Fraser and Dalton say 7, and some wait 10.',
    thresholds: (value) => ({ nudgeAfterDays: value }),
  },
  'most-nudges': {
    title: 'Number of nudges',
    counts: { 1: 'Once', 2: 'Twice, the second with a reason' },
    least: 1,
    most: 2,
    usual: 2,
    sides:
      'Simon Fraser follows up only once; others write again when there is something new to say. No one likes a third.',
    thresholds: (value) => ({ nudgesMost: value }),
  },
  'asks-a-week': {
    title: 'People to ask in a week',
    counts: 'people',
    one: 'person',
    least: 1,
    most: 20,
    usual: 5,
    sides:
      'Dalton writes to 5 at a time, and adds one for each who does not answer; coaches who count on volume write to more, and follow up less well.',
    thresholds: () => ({}),
  },
  'asks-there': {
    title: 'People to ask at one company',
    counts: 'people',
    one: 'person',
    least: 1,
    most: 10,
    usual: 2,
    sides:
      'Dalton tries a second person there after 3 working days; hosts say that colleagues compare, and do not like to be one of many.',
    thresholds: () => ({}),
  },
  'hours-to-thank': {
    title: 'Thank within',
    counts: 'hours',
    least: 12,
    most: 120,
    usual: 24,
    sides: 'Nearly everyone says within a day; Princeton gives 3 to 5 days.',
    thresholds: (value) => ({ hoursToThank: value }),
  },
} as const satisfies Record<string, RuleOption>

export type RuleOptionName = keyof typeof ruleOptions

export const ruleOptionNames = Object.keys(ruleOptions) as [RuleOptionName, ...RuleOptionName[]]

/** "24 hours", or the choice in words. */
export function sayValue(name: RuleOptionName, value: number): string {
  const { counts, one }: RuleOption = ruleOptions[name]
  return typeof counts === 'string' ? many(value, one ?? counts, counts) : (counts[value] ?? String(value))
}
