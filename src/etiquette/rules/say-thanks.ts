import { anyOf } from '../english/any-of.ts'
import { after } from '../fix.ts'
import type { TextRule } from '../rule.ts'

const name = 'say-thanks'
const saying = anyOf(`
  thanks?, thanking, thankful, thx, merci, grateful, gratefully, gratitude, obliged, indebted, appreciation,
  appreciated?(?! (?:that|how|you(?:'re| are| may| must)) ), cheers, ta(?=[,.!\n]), (?:god )?bless you, gracias, salamat, danke, obrigad[oa], grazie, asante`)
const thanks = new RegExp(String.raw`(?<![\p{L}])(?:${saying})(?![\p{L}])`, 'iu')

export const sayThanks: TextRule = {
  name,
  judges: ['request', 'introduction', 'nudge', 'thanks', 'referrer-thanks'],
  isOfLack: true,
  weight: 'polish',
  says: 'Say thank you, whatever they answer.',
  because:
    'Reading your letter was already a small favor. A word of thanks takes one line, asks for nothing, and leaves the reader with a good feeling even if the answer has to be no.',
  source: 'Career-center common core; half of the published model letters forget it',
  good: [
    {
      kind: 'nudge',
      text: 'Dear Ms Oduya,\n\nMy note of last week may have come on a full day. I would still value twenty minutes on the phone. Thank you either way.\n\nKind regards,\nTamsin Roe',
    },
  ],
  bad: [{ kind: 'nudge', text: 'Did you see my note? «I would still value twenty minutes.»' }],
  check: (draft, figures) => {
    const last = draft.sentences.findLast(
      ({ start }) => start < (draft.closing?.start ?? Number.POSITIVE_INFINITY),
    )
    if (!last || thanks.test(draft.text)) return []
    const says = 'Nothing here says thank you. A short line at the end is enough.'
    const fix = after(draft, last, 'Thank you for reading this.', figures)
    return [{ rule: name, weight: 'polish', start: last.start, end: last.end, says, fix }]
  },
}
