/**
 * Questions of our own to choose from. Each is one open question that no page answers, and each says who it is fair to ask: the
 * newly arrived know the days, the senior know the choices, and everyone knows their own path.
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
  /** Who it is fair to ask. */
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
    ['turning-point', 3, seasoned, 'Looking back, which career move mattered most?'],
    ['unplanned', 3, employed, 'Which part of your career did you never plan?'],
    ['carried-over', 3, employed, 'What do you still use from your earlier jobs?'],
    ['nearly-left', 3, steady, 'When did you come closest to doing something else?'],
    ['leading-people', 3, leading, 'What changed for you when you started managing people?'],
    ['choice-of-study', 3, ['student'], 'How did you choose what to study?'],
    ['study-that-lasted', 2, worker, 'Which part of your studies turned out to be useful at work?'],
    ['first-months', 3, beginner, 'What were your first three months in this job like?'],
    ['kept-you', 3, seasoned, 'What has kept you in this field all these years?'],
  ],
  day: [
    ['last-week', 3, middle, 'What took up most of your time last week?'],
    ['hour-to-look-forward', 2, notTheTop, 'Which part of your week do you look forward to most?'],
    ['surprise-outside', 3, anyone, 'What part of your work would surprise people outside the field?'],
    ['good-day', 2, notTheTop, 'How do you know, at the end of a day, that it went well?'],
    ['hardest-lately', 3, notTheTop, 'What has been the hardest part of the past month?'],
    ['tool-of-choice', 2, close, 'Which tool would you hate to give up?'],
    ['interruptions', 2, worker, 'What throws off your plans most often?'],
    ['surprised-starting', 2, close, 'What surprised you most when you started?'],
    ['time-to-think', 2, leading, 'When do you find time to think?'],
  ],
  skills: [
    ['silent-skill', 3, anyone, 'Which skill do you use every day without thinking about it?'],
    ['learned-late', 3, employed, 'Which skill do you wish you had learned sooner?'],
    ['learning-now', 2, anyone, 'What are you learning at the moment?'],
    ['good-and-very-good', 3, steady, 'What separates great work from good work in your field?'],
    ['overrated-skill', 3, seasoned, 'Which skill matters less than people think?'],
    ['untaught', 3, middle, 'How do people get good at the parts that no one teaches?'],
    ['judge-own-work', 2, worker, 'How do you judge your own work before anyone else sees it?'],
    ['practise-first', 3, middle, 'Since I am coming from another field, what should I practice first?'],
  ],
  team: [
    ['works-with', 2, between('student', 'manager'), 'Who do you work with most closely?'],
    ['handing-over', 2, worker, 'Where does your work end and the next person’s begin?'],
    ['disagreeing', 3, middle, 'How does your team handle disagreements?'],
    ['finding-feet', 3, middle, 'How does a new person get up to speed on your team?'],
    ['glad-to-work-with', 3, employed, 'What do the best colleagues you have had share?'],
    ['mix-of-people', 3, leading, 'What mix of backgrounds has worked best on your teams?'],
    ['building-a-team', 3, senior, 'What do you look for first when you build a team?'],
    ['other-departments', 2, steady, 'What do you wish other departments understood about your team?'],
  ],
  industry: [
    ['changed-most', 3, seasoned, 'What has changed most in your field since you started?'],
    ['misread-trend', 3, leading, 'Which trend do most people in your field get wrong?'],
    ['watching', 3, leading, 'What are you watching more closely than a year ago?'],
    ['talked-not-done', 3, steady, 'What do people in your field talk about a lot but rarely do?'],
    ['new-way-that-helped', 3, worker, 'Which new way of working has really helped you?'],
    ['rather-know', 2, beginner, 'Which part of the field would you like to know better?'],
    ['borrowed-ideas', 3, seasoned, 'Which other fields do you borrow ideas from?'],
    ['whom-we-serve', 3, seasoned, 'How have the people you work for changed lately?'],
    ['held-back', 3, senior, 'What do you think is holding the whole field back right now?'],
  ],
  decisions: [
    ['hardest-decision', 4, senior, 'What was your hardest decision in the past year?'],
    ['changed-mind', 3, seasoned, 'What did you use to believe about this work that you no longer do?'],
    ['trade-off', 3, leading, 'Which trade-off do you face again and again?'],
    ['saying-no', 3, leading, 'How do you choose what not to do?'],
    ['hindsight', 3, senior, 'Which decision would you make differently now?'],
    ['thin-facts', 3, leading, 'How do you decide when you do not have enough information?'],
    ['against-advice', 4, senior, 'When was it right to go against advice?'],
    ['free-to-decide', 2, worker, 'What do you get to decide yourself in your job?'],
    ['winning-over', 3, senior, 'How do you win people over to an unpopular decision?'],
  ],
  culture: [
    ['what-keeps-you', 2, middle, 'What do you like about working here that you did not expect?'],
    ['praised-here', 2, middle, 'What gets praised here that might go unnoticed elsewhere?'],
    ['unwritten-rule', 2, worker, 'Which unwritten rule took you longest to learn?'],
    ['after-a-mistake', 3, middle, 'What happens here after someone makes a mistake?'],
    ['short-of-time', 2, worker, 'How do people here treat each other under pressure?'],
    ['to-protect', 3, senior, 'What about the culture here would you most want to protect?'],
    ['happiest-here', 3, middle, 'What kind of people are happiest here?'],
    ['when-stuck', 2, beginner, 'Who do you go to when you are stuck?'],
  ],
  hiring: [
    ['ways-in', 3, notTheTop, 'How do people usually get into this field?'],
    ['other-backgrounds', 3, steady, 'How does your field see people who come from a different one?'],
    ['proof', 3, steady, 'What convinces people in this field that someone can do the work?'],
    ['first-posts', 3, worker, 'Where in this field do beginners learn the most?'],
    ['other-titles', 2, middle, 'What other job titles do people use for this work?'],
    ['how-entry-changed', 3, senior, 'How has the way people get into this field changed?'],
    ['late-comers', 3, seasoned, 'What do people who come to this field late tend to do well?'],
  ],
  advice: [
    ['coming-from-elsewhere', 3, anyone, 'What would you want someone coming from another field to know?'],
    ['common-mistake', 3, seasoned, 'What mistake do newcomers make most often?'],
    ['cheap-test', 3, anyone, 'What is a quick way to find out whether this work would suit me?'],
    ['doubt-my-plan', 3, seasoned, 'Now that you have heard my plan, which part would you question?'],
    ['starting-over', 3, employed, 'Where would you start if you were starting over today?'],
    ['overlooked', 3, seasoned, 'What do people who change fields tend to overlook?'],
    ['helped-you-in', 2, beginner, 'What helped you most when you were getting started?'],
    ['what-to-show', 3, seasoned, 'Which part of my background would you talk about first?'],
  ],
  resources: [
    ['reading', 2, anyone, 'What do you read to keep up with your field?'],
    ['whose-thinking', 2, employed, 'Who in the field do you follow?'],
    ['worth-the-time', 2, middle, 'Which events or professional groups have been worth your time?'],
    ['more-than-expected', 2, notTheTop, 'Which course or book was better than you expected?'],
    ['admired-work', 2, employed, 'What is a piece of work in your field that you admire?'],
    ['words-of-the-trade', 2, worker, 'Which terms should a newcomer learn early?'],
  ],
  closing: [
    ['not-asked', 2, anyone, 'What should I have asked that I did not?'],
    ['who-else', 2, anyone, 'Who else would give me a useful view of this?'],
    ['hear-what-comes', 1, anyone, 'How would you like me to keep you posted?'],
    ['in-return', 1, anyone, 'What can I do for you in return?'],
    ['one-thing', 1, anyone, 'If I remember one thing from today, what should it be?'],
  ],
}

export const bank: readonly BankQuestion[] = (Object.keys(topics) as Topic[]).flatMap((topic) =>
  lines[topic].map(([slug, minutes, levels, text]) => ({ slug, topic, text, levels, minutes })),
)

const bySlug = new Map(bank.map((question) => [question.slug, question]))

export const fromBank = (slug: string): BankQuestion | undefined => bySlug.get(slug)
