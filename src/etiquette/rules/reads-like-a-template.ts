import { phrases } from '../english/phrase.ts'
import { stock, stockWords, triads } from '../english/stock.ts'
import { sameOpenings } from '../openings.ts'
import type { Span } from '../plain.ts'
import type { TextRule } from '../rule.ts'

const name = 'reads-like-a-template'
const fromStock = phrases(stock, stockWords)
const inThrees = phrases(triads, stockWords)

/** One such sign may slip into any letter; so many sound like a machine. */
const enough = 3

export const readsLikeATemplate: TextRule = {
  name,
  judges: ['request', 'introduction', 'nudge', 'thanks', 'note'],
  weight: 'polish',
  says: 'Sound like yourself.',
  because:
    'People who get many letters know the sentences that came with the template or the machine, and stop reading at the second. Your own plain words are worth more than polished ones. Name the one thing that you really saw, and say it as you would say it aloud.',
  source:
    'Hosts on canned invitations (pianorayk) and mass letters (Daily Bruin); Boomerang: heavy flattery gains nothing',
  good: [
    {
      kind: 'note',
      text: 'Dear Ms Oduya,\n\nI came across your profile in the reader of the spring school, next to the photograph of the burnt map. Thank you for letting them print it.\n\nKind regards,\nTamsin Roe',
    },
  ],
  bad: [
    {
      kind: 'note',
      text: 'I «hope this message finds you» well. I came across your profile and was impressed by your journey. Thank you.',
    },
    {
      kind: 'note',
      text: '«I am drawn to maps.» I am drawn to glue. I am drawn to paper. I came across your profile, and your insightful, inspiring and impactful talks. Thank you.',
    },
  ],
  check: (draft) => {
    const signs: Span[] = [...fromStock(draft), ...inThrees(draft), ...sameOpenings(draft)]
    const first = signs.sort((a, b) => a.start - b.start)[0]
    if (!first || signs.length < enough) return []
    const { start, end } = first
    const says = `“${draft.text.slice(start, end)}” and ${signs.length - 1} more like it sound like a template. Say one of them in your own words.`
    const fix = { advice: 'Read it aloud, and cut what you would not say to them.' }
    return [{ rule: name, weight: 'polish', start, end, says, fix }]
  },
}
