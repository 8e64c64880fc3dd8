/** The first words of letters around a meeting, and of replies to every answer but a yes. */
import type { MovedBy } from '../conversations/table.ts'
import { many } from '../ui/say.ts'
import type { Circumstances } from './circumstances.ts'
import {
  agreedHour,
  askAgainWhen,
  colleagueOffered,
  meetingDay,
  topic,
  type Write,
  type Writer,
} from './pieces.ts'
import { blank, joined, may, must } from './sentence.ts'
import { say } from './tone.ts'

export const confirm: Write = (about, me) => {
  const agreed = agreedHour(about, me)
  const says = agreed && `${agreed.when}, ${agreed.how}, for ${many(agreed.minutes, 'minute')}.`
  const move = says ? moveOf(about) : null
  return {
    subject: move ? 'The new time of our conversation' : 'Our conversation',
    parts: [
      ...(says && move
        ? [must(newTime(me, move.movedBy, says))]
        : [
            must(
              say(me, {
                warm: 'Thank you for making time.',
                plain: 'Thank you for making time.',
                formal: 'Thank you for agreeing to talk with me.',
              }),
            ),
            must(`To confirm: ${says ?? `${blank('the day, time and place')}.`}`),
          ]),
      must(agreed?.where ?? ''),
      must(
        say(me, {
          warm: 'If anything changes, just let me know. I look forward to talking with you.',
          plain: 'If anything changes, just let me know.',
          formal: 'If anything changes, please let me know. I look forward to talking with you.',
        }),
      ),
    ],
  }
}

/** The one who asked for another time gives thanks for it; the other one says that it suits. */
const newTime = (me: Writer, movedBy: MovedBy | null, says: string) =>
  movedBy === 'me'
    ? say(me, {
        warm: `Thank you for moving our conversation. The new time is ${says}`,
        plain: `Thank you for moving our conversation. The new time is ${says}`,
        formal: `Thank you for your patience in moving our conversation. The new time is ${says}`,
      })
    : movedBy === 'them'
      ? say(me, {
          warm: `Of course. The new time suits me: ${says}`,
          plain: `The new time suits me: ${says}`,
          formal: `The new time suits me very well: ${says}`,
        })
      : `To confirm the new time: ${says}`

/** Where the meeting was moved to another hour than before. */
function moveOf({ course }: Circumstances): { movedBy: MovedBy | null } | null {
  const { movedFrom, movedBy = null, startsAt } = course?.agreement ?? {}
  return movedFrom && movedFrom !== startsAt ? { movedBy } : null
}

export const questionsAhead: Write = (about, me, { questions }) => ({
  subject: 'What I would like to ask you',
  parts: [
    must(
      say(me, {
        warm: `I’m looking forward to talking with you ${meetingDay(about, me)}. In case it helps, here is what I would most like to ask:`,
        plain: `Here is what I would most like to ask you ${meetingDay(about, me)}:`,
        formal: `I look forward to talking with you ${meetingDay(about, me)}. In case it is helpful, here is what I would most like to ask:`,
      }),
    ),
    ...asList(questions),
    must(
      say(me, {
        warm: 'There is no need to prepare anything.',
        plain: 'There is no need to prepare.',
        formal: 'There is no need to prepare anything.',
      }),
    ),
  ],
})

export const sendQuestions: Write = (_, me, { questions }) => ({
  subject: 'My questions',
  parts: [
    must(
      say(me, {
        warm: 'Thank you for offering to answer in writing. Here are my questions:',
        plain: 'Thank you for answering in writing. My questions:',
        formal: 'Thank you for offering to answer in writing. My questions are these:',
      }),
    ),
    ...asList(questions),
    must(
      say(me, {
        warm: 'A line or two each is plenty, whenever you have a moment. And leave out any you would rather not answer.',
        plain: 'A line or two each is plenty. Leave out any that you like.',
        formal:
          'A line or two for each would be ample, at any time that is convenient for you. Do leave out any that you would rather not answer.',
      }),
    ),
  ],
})

/** Once, and never a reproach: the questions stand in the letter below which it goes. */
export const remindQuestions: Write = (_, me) => ({
  subject: 'Re: My questions',
  parts: [
    must(
      say(me, {
        warm: 'I know how full your weeks are, so this is only a short reminder of my questions.',
        plain: 'This is a short reminder of my questions.',
        formal: 'I know how full your weeks are. May I remind you of my questions?',
      }),
    ),
    must(
      say(me, {
        warm: 'One line on any of them would help me. And if it does not fit after all, a short no is perfectly fine.',
        plain: 'One line on any of them would help. If it does not fit, a short no is fine.',
        formal:
          'A line on any of them would help me. If it does not fit after all, I will understand, and a short no is fine.',
      }),
    ),
    must(
      say(me, {
        warm: 'Thank you, either way.',
        plain: 'Thank you.',
        formal: 'Thank you in any case.',
      }),
    ),
  ],
})

/** What they left open, asked once more and only once. */
export const followUp: Write = (_, me, { questions: [question] }) => ({
  subject: 'One more question',
  parts: [
    must(
      say(me, {
        warm: 'Thank you for your answers. They have helped me more than you might think.',
        plain: 'Thank you for your answers.',
        formal: 'Thank you for the care that you took with your answers.',
      }),
    ),
    must(
      say(me, {
        warm: 'There is one thing I would still love to know:',
        plain: 'One thing I would still like to know:',
        formal: 'There is one thing that I would still be glad to know:',
      }),
    ),
    must(question ?? blank('your question')),
    must(
      say(me, {
        warm: 'A line is plenty, and if you would rather leave it, that is perfectly fine.',
        plain: 'A line is plenty. If you would rather leave it, that is fine.',
        formal: 'A line would be ample, and I will understand if you would rather leave it.',
      }),
    ),
  ],
})

const asList = (questions: readonly string[]) =>
  (questions.length > 0 ? questions : [blank('your question')]).map((question, at) =>
    must(`${at + 1}. ${question}`),
  )

export const reschedule: Write = (about, me) => ({
  subject: 'Could we find another time?',
  parts: [
    must(
      say(me, {
        warm: `I’m sorry: something has come up, and I can’t make it ${meetingDay(about, me)}. Could we find another time?`,
        plain: `I’m sorry, I can’t make it ${meetingDay(about, me)}. Could we find another time?`,
        formal: `I am sorry to say that I cannot keep our meeting ${meetingDay(about, me)}. Could we find another time?`,
      }),
    ),
    must(
      say(me, {
        warm: 'Any time that suits you is fine with me. And if that is difficult, I completely understand: a few lines by email would help just as much.',
        plain:
          'Any time that suits you is fine. If that is difficult, a few lines by email would help as much.',
        formal:
          'I will be glad to fit in with your calendar. If that is difficult, I will understand, and a few lines by email would help equally.',
      }),
    ),
    must(
      say(me, {
        warm: 'Thank you for understanding.',
        plain: 'Thank you.',
        formal: 'I apologize for the inconvenience.',
      }),
    ),
  ],
})

export const runningLate: Write = (_, me) => ({
  subject: `About ${blank('number')} minutes late`,
  parts: [
    must(
      say(me, {
        warm: `I’m so sorry: I’m running about ${blank('number')} minutes late because of ${blank('the reason, in a few words')}.`,
        plain: `I’m sorry, I’m running about ${blank('number')} minutes late.`,
        formal: `I am sorry to be running about ${blank('number')} minutes late.`,
      }),
    ),
    must(
      say(me, {
        warm: 'We can still end when we planned, or talk another day if that is easier for you.',
        plain: 'We can still end on time, or talk another day if you prefer.',
        formal: 'We can still end as planned, or speak on another day if you prefer.',
      }),
    ),
  ],
})

export const decline: Write = (about, me) => ({
  subject: 'Thank you, and a change of plan',
  parts: [
    must(
      say(me, {
        warm: `Thank you so much for offering to talk with me about ${topic(about)}. My plans have changed: ${blank('what changed, in a few words')}. I don’t want to take time that I could not make good use of.`,
        plain: `Thank you for offering to talk with me. My plans have changed: ${blank('what changed, in a few words')}. I do not want to take up your time.`,
        formal: `Thank you for offering to talk with me about ${topic(about)}. My plans have changed: ${blank('what changed, in a few words')}. I would not want to take up your time without good reason.`,
      }),
    ),
    must(
      say(me, {
        warm: 'It was very kind of you to say yes. I wish you all the best.',
        plain: 'It was kind of you to say yes.',
        formal: 'I am grateful for your kindness, and I wish you all the best.',
      }),
    ),
  ],
})

export const takeSubstitute: Write = (about, me) => ({
  subject: 'Thank you for the suggestion',
  parts: [
    must(
      say(me, {
        warm: `Thank you for suggesting ${colleagueOffered(about)}. That is a great help.`,
        plain: `Thank you for suggesting ${colleagueOffered(about)}.`,
        formal: `Thank you for suggesting ${colleagueOffered(about)}. That is most helpful.`,
      }),
    ),
    must(
      say(me, {
        warm: 'I’ll write there today, say that the idea was yours, and tell you how it went.',
        plain: 'I’ll write there today and say that you suggested it.',
        formal: 'I will write there today, mention that the suggestion was yours, and tell you how it went.',
      }),
    ),
  ],
})

export const waitAsAsked: Write = (about, me) => ({
  subject: 'Thank you for letting me know',
  parts: [
    must(
      joined(
        'Thank you for letting me know.',
        say(me, {
          warm: `I’m happy to wait, and I’ll write again ${askAgainWhen(about)}.`,
          plain: `I’ll write again ${askAgainWhen(about)}.`,
          formal: `I am glad to wait, and I will write again ${askAgainWhen(about)}.`,
        }),
      ),
    ),
    may(
      say(me, {
        warm: 'I hope all goes well until then.',
        plain: '',
        formal: 'I wish you all the best until then.',
      }),
    ),
  ],
})

export const wrongPerson: Write = (about, me) => ({
  subject: 'Thank you for letting me know',
  parts: [
    must(
      say(me, {
        warm: `Thank you for telling me. Is there someone who would be a better person to ask about ${topic(about)}? If no one comes to mind, that is perfectly fine.`,
        plain: `Thank you for telling me. Who would be a better person to ask about ${topic(about)}? If no one comes to mind, that is fine.`,
        formal: `Thank you for telling me. Is there someone who would be a better person to ask about ${topic(about)}? If no one comes to mind, I will understand.`,
      }),
    ),
    must(
      say(me, {
        warm: 'Thank you again for taking the time to reply.',
        plain: 'Thank you for replying.',
        formal: 'Thank you again for your reply.',
      }),
    ),
  ],
})

export const afterNo: Write = (_, me) => ({
  subject: 'Thank you for letting me know',
  parts: [must(joined('Thank you for letting me know.', understood(me)))],
})

const understood = (me: Writer) =>
  say(me, {
    warm: 'I completely understand, and I wish you all the best.',
    plain: 'I understand. All the best.',
    formal: 'I understand entirely, and I wish you all the best.',
  })
