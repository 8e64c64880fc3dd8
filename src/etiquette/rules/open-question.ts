import { anyOf } from '../english/any-of.ts'
import type { Fix, TextRule } from '../rule.ts'

const name = 'open-question'
const theirWork = anyOf('work, job, role, day, week, field, team, boss, career, path')
const leadIns = anyOf('so, and, but, well, also, ok, in general, overall, honestly')
const yesOrNo = anyOf(`
  (?:do|did|are|were) you, have you (?:ever|always|enjoyed|liked|found|been),
  (?:is|was) (?:it (?!true)|this (?:job|work|field|career) |your (?:${theirWork}))`)

// A plain fact about the work may be asked plainly; what is theirs to tell wants room.
const closed = new RegExp(`^[ ,]*(?:(?:${leadIns})[ ,]+)?(?:${yesOrNo})(?=[ ,]|(?<= )|$)`)
const isOpenInEffect =
  /^[ ,]*(?:[a-z]+[ ,]+)?do you (?:have|know|mind|mean|happen)(?= )|[ ,](?:or|any|why|how|what)(?=[ ,]|$)/
const liked = /^[ ,]*do you (?:really |still |actually )?(like|enjoy|love)[ ]/

export const openQuestion: TextRule = {
  name,
  judges: ['question'],
  weight: 'polish',
  says: 'Ask questions that invite a story.',
  because:
    'A question that can be answered with yes often is, and the talk stops. One that starts with what, how or which lets them choose where to begin. It also does not suggest the answer.',
  source: 'Career-center common core: open questions (at least 10 centers)',
  good: [
    { kind: 'question', text: 'What do you like about mending maps?' },
    { kind: 'question', text: 'Do you have any advice for somebody who begins at forty?' },
    { kind: 'question', text: 'Is it more a craft or more a science?' },
    { kind: 'question', text: 'Could you tell me how the felt came into it?' },
  ],
  bad: [
    { kind: 'question', text: '«Do you like mending maps?»' },
    { kind: 'question', text: '«Is your work stressful?»' },
    { kind: 'question', text: 'I read about the flood. «Were you afraid for the maps?»' },
  ],
  check: ({ sentences, text }) => {
    const asked = sentences.filter((sentence) => /[?？]$/.test(sentence.text))
    const [only] = asked
    const plain = only?.flat ?? ''
    if (!only || asked.length > 1 || !closed.test(plain) || isOpenInEffect.test(plain)) return []
    // What follows “etc.” is the rest of a question, and no question of its own.
    if (only !== sentences[0] && /^\p{Ll}/u.test(only.text)) return []
    const { start, end } = only
    const says = `“${text.slice(start, end)}” can be answered with yes or no. Start with what, how or which.`
    return [{ rule: name, weight: 'polish', start, end, says, fix: opened(start, only.text, plain) }]
  },
}

/** "Do you like the work?" becomes "What do you like about the work?"; for the rest there is advice. */
function opened(start: number, text: string, plain: string): Fix {
  const found = liked.exec(plain)
  if (!found) return { advice: '“How …?”, “What …?”, or “Tell me about …”.' }
  return {
    start,
    end: start + found[0].length,
    text: `What do you ${found[1]} about${text.charAt(found[0].length - 1)}`,
  }
}
