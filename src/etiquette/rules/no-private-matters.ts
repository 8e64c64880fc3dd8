import { sentenceAt } from '../draft.ts'
import { phrases } from '../english/phrase.ts'
import { privateMatters, privateWords } from '../english/private.ts'
import type { TextRule } from '../rule.ts'

const name = 'no-private-matters'
const ofPay = phrases(privateMatters.pay, privateWords)
const ofThemselves = phrases(privateMatters.self, privateWords)
const pay = /salar|income|wage|pay|bonus|earn|money|make|net worth|compensation/

// To be remembered to their family is a kindness.
const wishes =
  /(?:^|[ ,])(?:remember me|greetings?|regards|wishes|love|hello|thanks|congratulations)(?: [a-z']+){0,2} to (?:your|the|her|his)(?=[ ,])/

export const noPrivateMatters: TextRule = {
  name,
  judges: ['question', 'request', 'introduction', 'nudge', 'note'],
  weight: 'risk',
  says: 'Ask about the work, not about their private life.',
  because:
    'They agreed to talk about what they do, not about their age, home, faith or pay. A question they would rather not answer costs you the next three. You can ask about pay in the field: name the range you found, and ask if it is right.',
  source:
    'Saylor’s Six Steps: pay as a researched range; eastern.edu and UOIT allow pay, others not at first',
  good: [
    {
      kind: 'question',
      text: 'I read that bookbinders earn 28 to 35 thousand here; how well does that range fit?',
    },
    { kind: 'question', text: 'How does the work leave room for a life beside it?' },
    { kind: 'question', text: 'How has your age group of readers changed?' },
    { kind: 'question', text: 'Which of your health projects taught you most?' },
    { kind: 'note', text: 'Please remember me to your wife. Thank you.' },
  ],
  bad: [
    { kind: 'question', text: '«How old are you»?' },
    { kind: 'question', text: 'May I ask, «are you married»?' },
    { kind: 'question', text: '«How much do you earn as» a bookbinder?' },
    { kind: 'question', text: '«What is your current salary»?' },
    { kind: 'question', text: '«Do you plan to have children»?' },
    { kind: 'question', text: 'May I have «your private number»?' },
  ],
  check: (draft) =>
    [...ofPay(draft), ...ofThemselves(draft)]
      .filter(({ start }) => !wishes.test(sentenceAt(draft, start)?.flat ?? ''))
      .filter(
        (found, at, all) =>
          !all.slice(0, at).some(({ end, start }) => found.start < end && start < found.end),
      )
      .map(({ start, end, words }) => ({
        rule: name,
        weight: 'risk',
        start,
        end,
        says: `“${draft.text.slice(start, end)}” is private. Ask about the work instead.`,
        fix: {
          advice: pay.test(words)
            ? 'Name the range you found: “I read that … is usual here. Does that sound right?”'
            : 'Ask how the work leaves room for the rest of life, and let them say as much as they like.',
        },
      })),
}
