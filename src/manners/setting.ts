/**
 * Where good sources disagree on a manner, the figure is the seeker's to choose. Each setting says what both sides say, and
 * which of the engine's thresholds it moves.
 */
import type { Thresholds } from '../etiquette/rule.ts'

export interface Setting {
  title: string
  /** What the figure counts, as it follows the number; or, for a choice, what each figure means. */
  counts: string | Record<number, string>
  least: number
  most: number
  usual: number
  /** Both sides, and who says so. */
  sides: string
  thresholds(value: number): Partial<Thresholds>
}

export const settings = {
  'most-minutes': {
    title: 'How long to ask for, in minutes',
    counts: 'minutes',
    least: 15,
    most: 60,
    usual: 30,
    sides:
      'Most guides ask for 20 to 30 minutes, and some for 15, which is easier to give; a few allow three quarters of an hour.',
    thresholds: (value) => ({ minutesFine: value, minutesMost: value + 15 }),
  },
  'longest-letter': {
    title: 'The longest letter, in words',
    counts: 'words',
    least: 75,
    most: 300,
    usual: 150,
    sides:
      'Simon Fraser and Dalton keep a letter under 100 words, so that it fits the screen of a phone; others fill up to 200 with who you are and why you chose them.',
    thresholds: (value) => ({ wordsFine: value - 25, wordsMost: value, wordsMostOnPaper: value + 50 }),
  },
  'times-offered': {
    title: 'Times of yours to offer',
    counts: 'times',
    least: 0,
    most: 5,
    usual: 3,
    sides:
      'Three times spare them the work of finding one, say Turing and BrightCrowd; Emory never lists its own, since theirs is the calendar that counts.',
    thresholds: (value) => ({ timesOffered: value }),
  },
  'say-not-looking': {
    title: 'Saying that you ask for no job',
    counts: { 0: 'Say nothing of jobs', 1: 'Say it in the first letter' },
    least: 0,
    most: 1,
    usual: 0,
    sides:
      'Kansas State, Lawrence and Cornell say it, so that nobody has to wonder; Simon Fraser and Dalton leave jobs out altogether.',
    thresholds: () => ({}),
  },
  'most-nudges': {
    title: 'How often to nudge',
    counts: { 1: 'Once', 2: 'Once, and again with a reason' },
    least: 1,
    most: 2,
    usual: 2,
    sides:
      'Simon Fraser follows up once only; others write again when there is something new to say. A third time, everybody minds.',
    thresholds: (value) => ({ nudgesMost: value }),
  },
  'hours-to-thank': {
    title: 'How soon to say thanks, in hours',
    counts: 'hours',
    least: 12,
    most: 120,
    usual: 24,
    sides: 'Nearly everybody says within a day; Princeton gives three to five days.',
    thresholds: (value) => ({ hoursToThank: value }),
  },
} as const satisfies Record<string, Setting>

export type SettingName = keyof typeof settings

export const settingNames = Object.keys(settings) as [SettingName, ...SettingName[]]

/** "24 hours", or the choice in words. */
export function sayValue(name: SettingName, value: number): string {
  const { counts }: Setting = settings[name]
  return typeof counts === 'string' ? `${value} ${counts}` : (counts[value] ?? String(value))
}
