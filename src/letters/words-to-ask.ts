/** The first words of letters that ask: for a talk, for answers in writing, for an introduction, and once more. */
import { greetingName } from './letter.ts'
import { noteSaid } from './note-said.ts'
import {
  askedBack,
  askedFor,
  firstAskedOn,
  iAm,
  isForIntroduction,
  minutes,
  sentBy,
  sentByShort,
  subjectAgain,
  topic,
  type Write,
  type Writer,
  whoIAm,
  whyThem,
  whyYou,
  withPosition,
  yourAdvice,
} from './pieces.ts'
import { blank, joined, may, must, sentence } from './sentence.ts'
import { say } from './tone.ts'

export const request: Write = (about, me) => ({
  subject:
    about.referrer?.mayUseName === 'yes'
      ? `${about.referrer.name} suggested I write to you`
      : yourAdvice(about),
  parts: [
    must(joined(askedBack(about) || sentBy(about), iAm(me), whoIAm(me))),
    must(whyYou(about, me)),
    ...theAsking(about, me),
  ],
})

/** The same school, course or employer: with what both know, a stranger is none. */
export const sharedPast: Write = (about, me) => ({
  subject: say(me, {
    warm: `Another one from ${blank('what you share, in one or two words')}`,
    plain: `A question from ${blank('what you share, in one or two words')}`,
    formal: `A question from ${blank('what you share, in one or two words')}`,
  }),
  parts: [
    must(
      joined(
        sentBy(about),
        iAm(me),
        `Like you, I ${blank('was at this school or company, and when')}.`,
        whoIAm(me),
      ),
    ),
    // What they share is a reason, too.
    may(whyYou(about, me)),
    ...theAsking(about, me),
  ],
})

/** After the introduction both sides are thanked, and the one who made it may leave. */
export const introduced: Write = (about, me) => ({
  subject: say(me, {
    warm: `Thank you, ${about.referrer?.name ?? blank('who introduced you')}`,
    plain: 'Following the introduction',
    formal: `Introduction by ${about.referrer?.name ?? blank('who introduced you')}`,
  }),
  parts: [
    must(
      joined(
        say(me, {
          warm: `${introducer(about)} kindly introduced us, and I’m grateful to you both.`,
          plain: `${introducer(about)} introduced us. Thank you both.`,
          formal: `${introducer(about)} kindly introduced us, and I am grateful to you both.`,
        }),
        iAm(me),
        whoIAm(me),
      ),
    ),
    must(whyYou(about, me)),
    ...theAsking(about, me),
  ],
})

const introducer = ({ referrer }: Parameters<Write>[0]) => referrer?.name ?? blank('who introduced you')

/** The one thing that is asked, an easy way out, and thanks. */
function theAsking(about: Parameters<Write>[0], me: Writer) {
  return [
    must(
      joined(
        say(me, {
          warm: `Could we talk for ${minutes(about)} about ${topic(about)}, at a time that works for you?`,
          plain: `Could we talk for ${minutes(about)} about ${topic(about)}? Any time that suits you is fine.`,
          formal: `Would you be willing to talk with me for ${minutes(about)} about ${topic(about)}, at a time that is convenient for you?`,
        }),
        comePrepared(me),
      ),
    ),
    must(
      say(me, {
        warm: 'If a colleague would be a better person to ask, I would be just as glad to talk to them. And if this is not a good time, a short no is perfectly fine.',
        plain: 'If a colleague is a better person to ask, that is just as good. A short no is fine too.',
        formal:
          'If a colleague would be a better person to ask, I would be equally glad to talk to them. If this is not a good time, I will understand.',
      }),
    ),
    must(thanksForReading(me)),
  ]
}

const thanksForReading = (me: Writer) =>
  me.channel === 'phone'
    ? 'Thank you for taking my call.'
    : say(me, {
        warm: 'Thank you for reading this.',
        plain: 'Thank you for reading this.',
        formal: 'Thank you for your time.',
      })

/** Where the letter would be too long, that one keeps to the time goes without saying. */
const comePrepared = (me: Writer) =>
  me.saysNotLooking
    ? say(me, {
        warm: 'I’m not asking about openings. I would like to understand the work.',
        plain: 'I’m not asking about openings. I want to understand the work.',
        formal: 'I am not asking about openings. I would like to understand the work.',
      })
    : (me.room ?? 60) < 28
      ? ''
      : say(me, {
          warm: 'I’ll come prepared and keep to the time.',
          plain: 'I’ll keep to the time.',
          formal: 'I will come prepared and keep to the time.',
        })

export const inWriting: Write = (about, me) => ({
  subject: say(me, {
    warm: 'Three short questions, if I may',
    plain: 'Three short questions',
    formal: 'Three short questions',
  }),
  parts: [
    must(joined(sentBy(about), iAm(me), whoIAm(me))),
    must(whyYou(about, me)),
    must(
      say(me, {
        warm: `Could I send you three short questions about ${topic(about)}? You could answer in writing, in a line or two, whenever you have a moment.`,
        plain: `Could I send you three short questions about ${topic(about)}? A line or two in answer is plenty, whenever you have time.`,
        formal: `May I send you three short questions about ${topic(about)}? A line or two in reply to each would be ample, at any time that is convenient for you.`,
      }),
    ),
    must(
      say(me, {
        warm: 'If a colleague would be a better person to ask, that is just as good. And a short no is perfectly fine.',
        plain: 'If a colleague is a better person to ask, that is just as good. A short no is fine too.',
        formal:
          'If a colleague would be a better person to ask, that is equally welcome. If this is not a good time, I will understand.',
      }),
    ),
    must(thanksForReading(me)),
  ],
})

/** To whoever knows both. What they may forward is a note of its own. */
export const introduction: Write = ({ host, ...about }, me) => ({
  subject: `Would you introduce me to ${host.name}?`,
  parts: [
    must(
      say(me, {
        warm: `Would you be willing to introduce me to ${withPosition(host)}? I would like to ask ${greetingName(host)} for ${minutes(about)} to talk about ${topic(about)}.`,
        plain: `Would you introduce me to ${withPosition(host)}? I would like to ask ${greetingName(host)} for ${minutes(about)} to talk about ${topic(about)}.`,
        formal: `Would you be willing to introduce me to ${withPosition(host)}? I would like to ask for ${minutes(about)} to talk about ${topic(about)}.`,
      }),
    ),
    must(whyThem({ ...about, host }, me)),
    must(
      me.channel === 'phone'
        ? 'I can send you a few lines about me to forward.'
        : noteSaid(me.tone ?? 'warm', me.channel === 'email'),
    ),
    must(
      say(me, {
        warm: 'If someone else there would be better, that is just as good. And if you would rather not, a short no is perfectly fine.',
        plain: 'Someone else there would be just as good. If you would rather not, that is fine.',
        formal:
          'Someone else there would be equally welcome. If you would rather not, I will understand entirely.',
      }),
    ),
    must(
      say(me, {
        warm: 'Thank you for considering it.',
        plain: 'Thank you for considering it.',
        formal: 'Thank you for considering this.',
      }),
    ),
  ],
})

export const introductionThanks: Write = (about, me) => ({
  subject: 'Thank you for the introduction',
  parts: [
    must(
      say(me, {
        warm: `Thank you for introducing me to ${about.host.name}. It was kind of you to take the trouble.`,
        plain: `Thank you for introducing me to ${about.host.name}.`,
        formal: `Thank you for introducing me to ${about.host.name}. That was very kind of you.`,
      }),
    ),
    must(
      say(me, {
        warm: 'I’ll write there today, and I’ll tell you how it goes.',
        plain: 'I’ll write there today and tell you how it goes.',
        formal: 'I will write there today, and I will tell you how it goes.',
      }),
    ),
  ],
})

/** Once, and again only with something new; the last says that it is the last, which is a relief to both. */
export const nudge: Write = (about, me, { reason, isLast }) => {
  const when = isForIntroduction(about)
    ? ` with ${greetingName(about.host)}, whenever that is possible`
    : ', at a time that works for you'
  return {
    subject: subjectAgain(about),
    parts: [
      must(
        joined(
          `I wrote to you on ${firstAskedOn(about)} about ${askedFor(about)}${sentByShort(about)}.`,
          say(me, {
            warm: 'I know how busy weeks can get.',
            plain: '',
            formal: 'I realize that you have many calls on your time.',
          }),
        ),
      ),
      must(
        reason
          ? say(me, {
              warm: `One thing is new since then: ${sentence(reason)}`,
              plain: `New since then: ${sentence(reason)}`,
              formal: `One thing has changed since then: ${sentence(reason)}`,
            })
          : '',
      ),
      must(
        say(me, {
          warm: `I would still be glad to have ${minutes(about)}${when}. A colleague or a few lines by email would help just as much. And if it is not possible, a short no is perfectly fine.`,
          plain: `I would still like to have ${minutes(about)}${when}. A colleague or a few lines by email would help as much. A short no is fine.`,
          formal: `I would still be grateful for ${minutes(about)}${when}. A colleague or a few lines by email would help equally. If it is not possible, I will understand.`,
        }),
      ),
      may(isLast ? lastNudge(me) : ''),
      must(
        say(me, {
          warm: 'Thank you for your time either way.',
          plain: 'Thank you either way.',
          formal: 'Thank you for your time in either case.',
        }),
      ),
    ],
  }
}

const lastNudge = (me: Writer) =>
  say(me, {
    warm: 'I won’t write about this again, and no reply is fine too.',
    plain: 'I won’t write about this again.',
    formal: 'I will not write about this again.',
  })
