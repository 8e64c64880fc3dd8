import type { Draft, Sentence } from '../draft.ts'
import { asksToo } from '../english/asks.ts'
import { favours, favourWords } from '../english/favours.ts'
import { phrases } from '../english/phrase.ts'
import { talk } from '../english/time.ts'
import type { TextRule } from '../rule.ts'

const name = 'one-ask'
const kinds = Object.entries(favours).map(([what, patterns]) => ({
  what,
  find: phrases(patterns, favourWords),
}))
// "Or a link instead" offers them a choice; it asks for no more.
const instead =
  /^[ ,]*(?:or|otherwise|if not|instead|alternatively|else)(?=[ ,])|[ ,](?:instead|alternatively)(?=[ ,]|$)/
const joined = /[ ,](?:and|also|plus|then|as well as)[ ,]+(?:[a-z']+[ ,]+){0,4}$/

export const oneAsk: TextRule = {
  name,
  judges: ['request', 'nudge'],
  weight: 'risk',
  says: 'Ask for one thing.',
  because:
    'They can say yes to one small request right away. A list has to be weighed, and waits until there is time. The second favor is also easier to give once you have met. Save it for then, or for a later letter.',
  source:
    'Career-centre common core and Dalton: one request, put as a question; hosts on vague or many wishes',
  good: [
    {
      kind: 'nudge',
      text: 'My note of last week may have come on a full day. I would still value twenty minutes on the phone. If writing is easier, could you send me a link to your notes instead? Thank you either way.',
    },
  ],
  bad: [
    {
      kind: 'nudge',
      text: 'Could we still talk for twenty minutes? I would also be grateful if you could «look over my portfolio». Thank you.',
    },
    { kind: 'nudge', text: 'Could we talk for twenty minutes, and would you «be my mentor»? Thank you.' },
    {
      kind: 'request',
      text: 'I study maps and read your essay. Could we talk for twenty minutes? Could I «shadow you» for a day? Could you also «send me the slides»? Thank you.',
    },
  ],
  check: (draft) =>
    extras(draft).map(({ start, end }) => ({
      rule: name,
      weight: 'risk',
      start,
      end,
      says: `“${draft.text.slice(start, end)}” is a second request. Save it until you have met.`,
      fix: { advice: 'Ask only for the talk. Afterwards you will see if the rest still matters.' },
    })),
}

/** Favours of another sort than the first thing that the letter asks for. */
function extras(draft: Draft) {
  const asked = new Set<string>()
  return draft.sentences.flatMap((sentence) => {
    if (!sentence.asks && !asksToo.test(sentence.flat)) return []
    const isTalk = talk.test(sentence.plain)
    const isMain = isTalk && asked.size === 0
    if (isMain) asked.add('talk')
    if (instead.test(sentence.plain)) return []
    return favoursIn(sentence).filter(({ what, start }) => {
      const isNew = asked.size > 0 && !asked.has(what)
      const before = sentence.flat.slice(Math.max(0, start - sentence.start - 60), start - sentence.start)
      asked.add(what)
      return isNew && (!isMain || joined.test(before))
    })
  })
}

function favoursIn(sentence: Sentence) {
  return kinds
    .flatMap(({ what, find }) =>
      find(sentence)
        .slice(0, 1)
        .map((found) => ({ what, start: found.start, end: found.end })),
    )
    .sort((a, b) => a.start - b.start)
}
