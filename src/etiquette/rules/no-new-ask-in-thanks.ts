import { type Draft, sentenceAt } from '../draft.ts'
import { asksToo } from '../english/asks.ts'
import { favours, favourWords } from '../english/favours.ts'
import { namesAsked, nameWords } from '../english/names-asked.ts'
import { phrases } from '../english/phrase.ts'
import type { TextRule } from '../rule.ts'

const name = 'no-new-ask-in-thanks'
const favour = phrases(
  [
    ...Object.values(favours).flat(),
    'can/could/may/might/would/shall we/i/you _5 again',
    'possible/time to/for _2 meet/talk/speak/call/meeting/talking _2 again',
    'another/second/more/follow-up _1 call/chat/talk/meeting/conversation/hour/question/favour/favor',
    'ask you/for _2 another/one/more/some/a/few _2 question/questions/favour/favor/thing/things',
  ],
  favourWords,
)
const names = phrases(namesAsked, nameWords)
const offered =
  /(?:^|[ ,])(?:you (?:kindly |so kindly )?(?:offered|suggested|promised|proposed|said you)|as you (?:suggested|offered|proposed)|your (?:kind )?(?:offer|invitation)|thank you for|thanks for)(?=[ ,]|$)/
const ofWork = /job|opening|hiring|vacanc|position|refer|resume|recruit|internship/
const returned = /(?:^|[ ,])(?:for you|you need|return the|repay|be of (?:help|use)|help you)(?=[ ,]|$)/

export const noNewAskInThanks: TextRule = {
  name,
  judges: ['thanks', 'referrer-thanks'],
  weight: 'risk',
  says: 'Keep a thank-you just a thank-you.',
  because:
    'A favor asked in the same letter makes the thanks look like its price. They have just given you their time, so let that be enough for now. In a few weeks, with news of what you did, the next question will be welcome.',
  source: 'Emory and Saylor on thank-yous; some guides ask for more names in the same note, and lightly',
  good: [
    {
      kind: 'thanks',
      text: 'Dear Ms Brandt,\n\nThank you for the hour on Monday. You said that felt forgives what glass does not, and I have ordered a sheet. You offered to show me the drying room: I would be glad to come.\n\nKind regards,\nTamsin Roe',
    },
    {
      kind: 'referrer-thanks',
      text: 'Dear Jonas,\n\nThank you for sending me to Ottilie Brandt. We talked on Monday, and I will try her felt this week. If I can ever do something for you, please say so.\n\nKind regards,\nTamsin',
    },
  ],
  bad: [
    {
      kind: 'thanks',
      text: 'Thank you for the story of the felt. I will try it. Could you also «look over my portfolio»?',
    },
    {
      kind: 'thanks',
      text: 'Thank you for the story of the felt. I will try it. May I «ask you a few more questions» next week?',
    },
    {
      kind: 'referrer-thanks',
      text: 'Thank you for sending me to Ottilie. Could you «introduce me to» her director, too?',
    },
  ],
  check: (draft) => {
    const asked = favour(draft).filter(({ start }) => isNew(draft, start))
    const lightly = names(draft).filter(({ start }) => isNew(draft, start))
    return [...asked, ...lightly].slice(0, 1).map(({ start, end }) => ({
      rule: name,
      weight: /(?:^|[ ,·])if(?=[ ,·])/.test(sentenceAt(draft, start)?.plain ?? '') ? 'polish' : 'risk',
      start,
      end,
      says: `“${draft.text.slice(start, end)}” asks for more in the same letter. Save it for a later one.`,
      fix: { advice: 'Thank them today, and write again when you have used what they told you.' },
    }))
  },
}

function isNew(draft: Draft, start: number): boolean {
  const sentence = sentenceAt(draft, start)
  const plain = sentence?.flat ?? ''
  const asks = sentence?.asks === true || asksToo.test(plain)
  return asks && !offered.test(plain) && !ofWork.test(plain) && !returned.test(plain)
}
