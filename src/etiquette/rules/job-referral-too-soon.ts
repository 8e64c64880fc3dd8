import { jobReferral } from '../english/referral.ts'
import type { TextRule } from '../rule.ts'
import { allKinds } from '../situation.ts'

const name = 'job-referral-too-soon'

/** Touches after the thank-you before a referral may be asked for: two in most sources, so that you are known a little. */
const touchesNeeded = 2

export const jobReferralTooSoon: TextRule = {
  name,
  judges: allKinds,
  weight: 'breach',
  says: 'Let them get to know you before you ask for a referral.',
  because:
    'Someone who recommends you puts their reputation behind you. After one talk they cannot know what they would be vouching for, and it is hard to say so to your face. Two or three friendly notes later they can, and some will offer it themselves.',
  source:
    'rtmentoring and Wall Street Prep: never in the first talk, after 2 or 3 touches; others ask the day after',
  good: [
    {
      kind: 'note',
      history: { isThanked: true, touchesSince: 2 },
      text: 'Dear Ms Oduya,\n\nThe torn map lies flat again, and the archive has advertised a bench. Would you be willing to refer me? I quite understand if not.\n\nThank you,\nTamsin Roe',
    },
  ],
  bad: [
    {
      kind: 'question',
      history: { isThanked: false },
      text: '«Would you be comfortable referring me for the bench?»',
    },
    {
      kind: 'note',
      history: { isThanked: true, touchesSince: 0 },
      text: 'The torn map lies flat again. «Would you vouch for me at the archive?» I quite understand if not.',
    },
  ],
  check: ({ sentences, situation: { history } }) => {
    if (!history || (history.isThanked && (history.touchesSince ?? 0) >= touchesNeeded)) return []
    const weight = history.isThanked ? 'polish' : 'breach'
    return sentences
      .filter(({ flat }) => jobReferral.test(flat))
      .map(({ start, end, text }) => {
        const says = history.isThanked
          ? `“${text}” may come a little early. First write a note or two about how their advice worked out.`
          : `“${text}” asks for a recommendation before they know you. Thank them first, and tell them how their advice worked out.`
        return { rule: name, weight, start, end, says }
      })
  },
}
