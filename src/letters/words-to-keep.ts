/** The first words of letters after the thanks: who else to ask, and one reason each to be in touch again. */
import {
  heldOn,
  isShort,
  ourConversation,
  planned,
  talkedAbout,
  topic,
  type Write,
  type Writer,
  wroteAnswers,
} from './pieces.ts'
import { blank, joined, may, must } from './sentence.ts'
import { say } from './tone.ts'

export const askForNames: Write = (about, me) => ({
  subject: 'Someone else I could learn from?',
  parts: [
    must(
      say(me, {
        warm: `Thank you again for ${ourConversation(about, me)}. I have come back to ${wroteAnswers(about) ? 'them' : 'it'} often.`,
        plain: `Thank you again for ${ourConversation(about, me)}.`,
        formal: `Thank you again for ${ourConversation(about, me)}.`,
      }),
    ),
    must(
      say(me, {
        warm: `I’d love to hear one more view on ${topic(about)}. Does anyone come to mind who might enjoy talking about that? I would mention your name only if you say I may.`,
        plain: `I would like to hear one more view on ${topic(about)}. Does anyone come to mind? I would mention your name only if you say I may.`,
        formal: `I would be glad to hear one more view on ${topic(about)}. Does anyone come to mind who might be willing to talk about that? I would mention your name only with your permission.`,
      }),
    ),
    must(noNeed(me)),
  ],
})

const noNeed = (me: Writer) =>
  say(me, {
    warm: 'And if no one does, that is perfectly fine.',
    plain: 'If no one does, that is fine.',
    formal: 'If no one does, I will understand.',
  })

export const mayUseName: Write = (_, me) => ({
  subject: 'May I mention your name?',
  parts: [
    must(
      say(me, {
        warm: `Thank you for telling me about ${blank('the person’s name')}. I’d like to write there this week.`,
        plain: `Thank you for telling me about ${blank('the person’s name')}. I’ll write there this week.`,
        formal: `Thank you for telling me about ${blank('the person’s name')}. I would like to write there this week.`,
      }),
    ),
    must(
      say(me, {
        warm: 'May I say that you suggested it? If you would rather I didn’t, I’ll gladly leave your name out.',
        plain: 'May I say that you suggested it? If not, I’ll leave your name out.',
        formal: 'May I say that you suggested it? If you would rather I did not, I will leave your name out.',
      }),
    ),
  ],
})

/** Months after the first talk, with a position in mind. */
export const jobReferral: Write = (about, me) => ({
  subject: `A question about ${about.host.companyName ?? blank('company')}`,
  parts: [
    must(
      say(me, {
        warm: `Since ${wroteAnswers(about) ? 'you wrote to me' : 'we talked'} in ${blank('month')}, ${blank('what you have done since, in a few words')}.`,
        plain: `Since ${wroteAnswers(about) ? 'you wrote to me' : 'we talked'} in ${blank('month')}, ${blank('what you have done since, in a few words')}.`,
        formal: `Since ${wroteAnswers(about) ? 'you wrote to me' : 'we talked'} in ${blank('month')}, ${blank('what you have done since, in a few words')}.`,
      }),
    ),
    must(
      say(me, {
        warm: `${about.host.companyName ?? blank('company')} has published a position that fits what I hope to do next: ${blank('job title, with the link')}. Would you feel comfortable referring me?`,
        plain: `${about.host.companyName ?? blank('company')} has published a position that fits what I hope to do next: ${blank('job title, with the link')}. Would you feel comfortable referring me?`,
        formal: `${about.host.companyName ?? blank('company')} has published a position that fits what I hope to do next: ${blank('job title, with the link')}. Would you feel comfortable referring me?`,
      }),
    ),
    must(
      say(me, {
        warm: 'If you would rather not, I completely understand, and I will simply apply in the usual way.',
        plain: 'If you would rather not, that is fine. I’ll apply in the usual way.',
        formal: 'If you would rather not, I will understand entirely and apply in the usual way.',
      }),
    ),
    may(
      say(me, { warm: 'Thank you for all your help so far.', plain: '', formal: 'Thank you for your help.' }),
    ),
  ],
})

export const adviceTaken: Write = (about, me) => ({
  subject: 'I tried what you suggested',
  parts: [
    must(
      say(me, {
        warm: `${suggested(about)} I did it: ${blank('what you did')}.`,
        plain: `${planned(about) ? suggested(about) : `You suggested ${blank('what they suggested')}.`} I did it: ${blank('what you did')}.`,
        formal: `${suggested(about)} I have now done so: ${blank('what you did')}.`,
      }),
    ),
    must(
      say(me, {
        warm: `What came of it: ${blank('what came of it')}. Thank you. I would not have tried it without you.`,
        plain: `What came of it: ${blank('what came of it')}. Thank you.`,
        formal: `The result: ${blank('what came of it')}. Thank you for the suggestion.`,
      }),
    ),
    may(noReply(me)),
  ],
})

/** What I wrote down then to do, where that is known. */
function suggested(about: Parameters<Write>[0]): string {
  const plan = planned(about)
  if (plan)
    return `${wroteAnswers(about) ? 'After your answers' : `After we talked${talkedAbout(about)}`}, I decided to ${plan}.`
  const when = wroteAnswers(about) ? 'In your answers to my questions' : `When we talked${talkedAbout(about)}`
  return `${when}, you suggested ${blank('what they suggested')}.`
}

export const shareNews: Write = (about, me) => ({
  subject: say(me, { warm: 'A little news', plain: 'A short update', formal: 'A short update' }),
  parts: [
    must(
      say(me, {
        warm: `You were kind enough to ${wroteAnswers(about) ? 'answer my questions' : 'talk with me'}${talkedAbout(about)}, so I wanted you to hear this from me: ${blank('your news')}.`,
        plain: `A short update since ${wroteAnswers(about) ? 'you answered my questions' : 'we talked'}${talkedAbout(about)}: ${blank('your news')}.`,
        formal: `You were kind enough to ${wroteAnswers(about) ? 'answer my questions' : 'talk with me'}${talkedAbout(about)}. I have some news since then: ${blank('your news')}.`,
      }),
    ),
    must(
      say(me, {
        warm: 'Thank you again for talking with me.',
        plain: 'Thank you again for your help.',
        formal: 'Thank you again for your time.',
      }),
    ),
    may(noReply(me)),
  ],
})

export const somethingUseful: Write = (about, me) => ({
  subject: say(me, {
    warm: 'This made me think of you',
    plain: 'Something you may find useful',
    formal: 'Something you may find useful',
  }),
  parts: [
    must(
      say(me, {
        warm: `I came across ${blank('an article, book or event, with the link')}, and it made me think of ${ourConversation(about)}${isShort(about) ? ` about ${topic(about)}` : ''}.`,
        plain: `I found ${blank('an article, book or event, with the link')} and thought of ${ourConversation(about)}.`,
        formal: `I came across ${blank('an article, book or event, with the link')}, and it brought ${ourConversation(about)} to mind.`,
      }),
    ),
    must(`${blank('why it may be useful to them')}.`),
    may(noReply(me)),
  ],
})

export const congratulate: Write = (_, me) => ({
  subject: 'Congratulations',
  parts: [
    must(
      say(me, {
        warm: `I read about ${blank('their news')}, and I was so glad for you. Congratulations!`,
        plain: `I read about ${blank('their news')}. Congratulations!`,
        formal: `I read about ${blank('their news')} with great pleasure. Congratulations.`,
      }),
    ),
    must(`${blank('one thing you remember of how they got there, or why it is well earned')}.`),
    may(noReply(me)),
  ],
})

export const promiseKept: Write = (about, me) => ({
  subject: 'As promised',
  parts: [
    must(
      say(me, {
        warm: `${wroteAnswers(about) ? 'When I wrote to you' : `When we talked on ${heldOn(about, me)}`}, I promised you ${blank('what you promised')}. Here it is: ${blank('the link, or “attached”')}.`,
        plain: `Here is ${blank('what you promised')}, as promised: ${blank('the link, or “attached”')}.`,
        formal: `${wroteAnswers(about) ? 'When I wrote to you' : `When we talked on ${heldOn(about, me)}`}, I promised you ${blank('what you promised')}. Here it is: ${blank('the link, or “attached”')}.`,
      }),
    ),
    must(
      joined(
        say(me, {
          warm: 'I hope it is useful. Thank you again for your time.',
          plain: 'I hope it is useful.',
          formal: 'I hope that it is useful. Thank you again for your time.',
        }),
      ),
    ),
  ],
})

const noReply = (me: Writer) =>
  say(me, {
    warm: 'No need to reply.',
    plain: 'No need to reply.',
    formal: 'There is no need to reply.',
  })
