/**
 * Questions of our own to choose from. Each is one open question that no page answers, and each says whom it is fair to ask: the
 * newly arrived know the days, the senior know the choices, and everybody knows their own path.
 */
import { type Level, levels } from '../etiquette/level.ts'

/** In the order in which they are best asked. */
export const topics = {
  path: 'Career path',
  day: 'Day to day',
  skills: 'Skills',
  team: 'The team',
  industry: 'Industry and trends',
  decisions: 'Decisions',
  culture: 'Culture',
  hiring: 'Getting into the field',
  advice: 'Advice',
  resources: 'Where to learn more',
  closing: 'Closing',
} as const

export type Topic = keyof typeof topics

export interface BankQuestion {
  /** Lasting name: a question that was taken remembers it. */
  slug: string
  topic: Topic
  text: string
  /** Whom it is fair to ask. */
  levels: readonly Level[]
  /** How long a good answer takes. */
  minutes: number
}

const between = (lowest: Level, highest: Level) =>
  levels.slice(levels.indexOf(lowest), levels.indexOf(highest) + 1)

const anyone = between('student', 'executive')
const notTheTop = between('student', 'director')
const close = between('student', 'experienced')
const beginner = between('student', 'early')
const worker = between('early', 'manager')
const employed = between('early', 'executive')
const middle = between('early', 'director')
const seasoned = between('experienced', 'executive')
const steady = between('experienced', 'director')
const leading = between('manager', 'executive')
const senior = between('director', 'executive')

type Line = [slug: string, minutes: number, levels: readonly Level[], text: string]

const lines: Record<Topic, readonly Line[]> = {
  path: [
    ['first-draw', 3, anyone, 'What first drew you to this kind of work?'],
    ['turning-point', 3, seasoned, 'Which turn in your path has mattered most, looking back?'],
    ['unplanned', 3, employed, 'What in your path did you never plan?'],
    ['carried-over', 3, employed, 'What from your earlier work do you still use today?'],
    ['nearly-left', 3, steady, 'When did you come closest to doing something else?'],
    ['leading-people', 3, leading, 'What changed for you when you began to lead people?'],
    ['choice-of-study', 3, ['student'], 'How did you settle on what you study?'],
    ['study-that-lasted', 2, worker, 'Which part of your studies turned out to matter at work?'],
    ['first-months', 3, beginner, 'How were your first three months in this work?'],
    ['kept-you', 3, seasoned, 'What has kept you in this field all these years?'],
  ],
  day: [
    ['last-week', 3, middle, 'What took most of your time last week?'],
    ['hour-to-look-forward', 2, notTheTop, 'Which hour of your week do you look forward to?'],
    ['surprise-outside', 3, anyone, 'What part of your work would surprise somebody watching from outside?'],
    ['good-day', 2, notTheTop, 'How do you know, at the end of a day, that it went well?'],
    ['hardest-lately', 3, notTheTop, 'What has been the hardest part of the past month?'],
    ['tool-of-choice', 2, close, 'Which tool would you hate to give up?'],
    ['interruptions', 2, worker, 'What upsets your plans most often?'],
    ['surprised-starting', 2, close, 'What surprised you most when you started?'],
    ['time-to-think', 2, leading, 'Where in your week do you find time to think?'],
  ],
  skills: [
    ['silent-skill', 3, anyone, 'Which skill do you rely on every day without noticing it?'],
    ['learned-late', 3, employed, 'Which skill did you learn later than you would have liked?'],
    ['learning-now', 2, anyone, 'What are you learning at the moment?'],
    ['good-and-very-good', 3, steady, 'What tells very good work in your craft from good work?'],
    ['overrated-skill', 3, seasoned, 'Which skill do people train for that matters less than they think?'],
    ['untaught', 3, middle, 'How do people get good at the parts that nobody teaches?'],
    ['judge-own-work', 2, worker, 'How do you judge your own work before anybody else sees it?'],
    [
      'practise-first',
      3,
      middle,
      'Coming from another field as I do, what would you practise before all else?',
    ],
  ],
  team: [
    ['works-with', 2, between('student', 'manager'), 'Whom do you work with most closely from day to day?'],
    ['handing-over', 2, worker, 'Where does your part end and the next person’s begin?'],
    ['disagreeing', 3, middle, 'How does your team settle a disagreement?'],
    ['finding-feet', 3, middle, 'How does somebody new find their feet on your team?'],
    ['glad-to-work-with', 3, employed, 'What have the people you were gladdest to work with had in common?'],
    ['mix-of-people', 3, leading, 'Which mix of backgrounds has worked best on your teams?'],
    ['building-a-team', 3, senior, 'What do you look at first when you put a team together?'],
    ['other-departments', 2, steady, 'What do you wish that other departments understood about your team?'],
  ],
  industry: [
    ['changed-most', 3, seasoned, 'What has changed most in your field since you began?'],
    ['misread-trend', 3, leading, 'Which trend do you think most people in your field misread?'],
    ['watching', 3, leading, 'What are you watching more closely than you did a year ago?'],
    ['talked-not-done', 3, steady, 'What do people in your field talk about a good deal and hardly ever do?'],
    ['new-way-that-helped', 3, worker, 'Which new way of working has truly helped your craft?'],
    ['rather-know', 2, beginner, 'Which corner of the field would you like to know better?'],
    ['borrowed-ideas', 3, seasoned, 'From which other field do you borrow ideas?'],
    ['whom-we-serve', 3, seasoned, 'How have the people you do this work for changed lately?'],
    ['held-back', 3, senior, 'What do you think holds the whole field back at present?'],
  ],
  decisions: [
    ['hardest-decision', 4, senior, 'Which decision of the past year was the hardest for you to weigh?'],
    ['changed-mind', 3, seasoned, 'What did you once believe about this work and no longer do?'],
    ['trade-off', 3, leading, 'Which trade-off comes back to your desk again and again?'],
    ['saying-no', 3, leading, 'How do you choose what not to do?'],
    ['hindsight', 3, senior, 'Which decision would you take differently now?'],
    ['thin-facts', 3, leading, 'How do you decide when the facts are thin?'],
    ['against-advice', 4, senior, 'When did going against advice turn out well for you?'],
    ['free-to-decide', 2, worker, 'What in your work are you free to decide yourself?'],
    ['winning-over', 3, senior, 'How do you win people over to an unpopular decision?'],
  ],
  culture: [
    ['what-keeps-you', 2, middle, 'What do you like about working here that you had not expected?'],
    ['praised-here', 2, middle, 'What gets praised here that might go unnoticed elsewhere?'],
    ['unwritten-rule', 2, worker, 'Which unwritten rule took you longest to learn?'],
    ['after-a-mistake', 3, middle, 'What happens here after somebody makes a mistake?'],
    ['short-of-time', 2, worker, 'How do people treat each other here when time is short?'],
    ['to-protect', 3, senior, 'What in the way people work here would you protect before anything else?'],
    ['happiest-here', 3, middle, 'Which people have you seen become happiest here?'],
    ['when-stuck', 2, beginner, 'Whom do you turn to when you are stuck?'],
  ],
  hiring: [
    ['ways-in', 3, notTheTop, 'By which paths do people usually come into this field?'],
    ['other-backgrounds', 3, steady, 'How does this field tend to see people who come from another one?'],
    ['proof', 3, steady, 'What kind of proof convinces people in this field that somebody can do the work?'],
    ['first-posts', 3, worker, 'Where in this field do beginners learn the most?'],
    ['other-titles', 2, middle, 'Under which other titles have you seen this same work done?'],
    ['how-entry-changed', 3, senior, 'How has the way people come into this field changed?'],
    ['late-comers', 3, seasoned, 'What have you seen people do well who came to this field late?'],
  ],
  advice: [
    ['coming-from-elsewhere', 3, anyone, 'What would you want somebody coming from another field to know?'],
    ['common-mistake', 3, seasoned, 'Which mistake do newcomers to this field make most often?'],
    ['cheap-test', 3, anyone, 'How could I find out soon whether this work would suit me?'],
    ['doubt-my-plan', 3, seasoned, 'Having heard my plan, which part of it would you doubt?'],
    ['starting-over', 3, employed, 'Where would you begin if you were starting over today?'],
    ['overlooked', 3, seasoned, 'What do people who change fields tend to overlook?'],
    ['helped-you-in', 2, beginner, 'What helped you most in finding your way in?'],
    ['what-to-show', 3, seasoned, 'Which part of what I did before would you tell people about first?'],
  ],
  resources: [
    ['reading', 2, anyone, 'What do you read to keep up with your field?'],
    ['whose-thinking', 2, employed, 'Whose thinking in the field do you follow?'],
    ['worth-the-time', 2, middle, 'Which meetings or societies have been worth your time?'],
    ['more-than-expected', 2, notTheTop, 'Which course or book gave you more than you expected?'],
    ['admired-work', 2, employed, 'Which piece of work in your field do you admire?'],
    ['words-of-the-trade', 2, worker, 'Which words of the trade are worth learning early?'],
  ],
  closing: [
    ['not-asked', 2, anyone, 'What have I not asked that you would have asked?'],
    ['who-else', 2, anyone, 'Whose view besides yours would round out the picture?'],
    ['hear-what-comes', 1, anyone, 'How would you like to hear what comes of this?'],
    ['in-return', 1, anyone, 'What could I find out or do for you in return?'],
    ['one-thing', 1, anyone, 'If I remember one thing from today, which should it be?'],
  ],
}

export const bank: readonly BankQuestion[] = (Object.keys(topics) as Topic[]).flatMap((topic) =>
  lines[topic].map(([slug, minutes, levels, text]) => ({ slug, topic, text, levels, minutes })),
)

const bySlug = new Map(bank.map((question) => [question.slug, question]))

export const fromBank = (slug: string): BankQuestion | undefined => bySlug.get(slug)
