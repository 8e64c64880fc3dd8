/** The notes of a conversation that are not kept yet, each as the insight that it could be. Pure. */
import type { MeetingNote } from '../conversations/meeting-note.ts'
import type { Insight } from './insight.ts'
import { inThirdPerson } from './third-person.ts'

export interface InsightOffered {
  key: string
  text: string
  kind: Insight['kind']
  mayQuote: Insight['mayQuote']
  questionId: string | null
  /** Ticked to begin with. */
  isTaken: boolean
}

interface NotesTaken {
  person: { name: string }
  theySaid: string
  /** What was noted under a question before notes were lines, or came in writing. */
  answers: { questionId: string; note: string }[]
  notes: MeetingNote[]
  /** What is kept of this conversation. */
  kept: readonly Pick<Insight, 'text'>[]
}

/** In the order of the notes. A promise is none; what is off the record is offered as that, and not ticked. */
export function insightsOffered({ person, theySaid, answers, notes, kept }: NotesTaken): InsightOffered[] {
  const fromNotes = notes
    .filter(({ marks }) => !marks.includes('promised') && !marks.includes('promised-me'))
    .map(({ id, text, marks, questionId }): InsightOffered => {
      const isOff = marks.includes('off-the-record') || isSaidInConfidence(text)
      return {
        key: id,
        text: marks.includes('named') ? text : inThirdPerson(text, person.name),
        kind: marks.includes('advice') ? 'advice' : marks.includes('named') ? 'name' : kindOf(text),
        mayQuote: isOff ? 'off-the-record' : 'no-name',
        questionId,
        isTaken: !isOff,
      }
    })
  const fromAnswers = answers.flatMap(({ questionId, note }) =>
    note
      .split('\n')
      .map((one) => one.trim())
      .filter(Boolean)
      .map(
        (text, nth): InsightOffered =>
          offered(`${questionId}-${nth}`, inThirdPerson(text, person.name), questionId),
      ),
  )
  const all = [...fromAnswers, ...fromNotes]
  const isNoted = notes.some(({ text }) => theySaid.includes(text))
  if (theySaid !== '' && !isNoted) all.push(offered('they-said', theySaid, null))
  return all.filter(({ text }) => !kept.some((one) => isSame(one.text, text)))
}

function offered(key: string, text: string, questionId: string | null): InsightOffered {
  const isOff = isSaidInConfidence(text)
  return {
    key,
    text,
    kind: kindOf(text),
    mayQuote: isOff ? 'off-the-record' : 'no-name',
    questionId,
    isTaken: !isOff,
  }
}

const inConfidence = [
  'off[- ](?:the[- ])?record',
  String.raw`between (?:us|you and me|ourselves)\s*[,:;.)]`,
  'in confidence',
  'confidential(?:ly)?',
  String.raw`not for (?:quot\w+|publication|sharing|others)`,
  'keep (?:it|this|that) to (?:yourself|myself|ourselves)',
  "(?:do not|don[’']t) (?:quote|repeat|pass on|share|tell)",
]
const confidence = new RegExp(String.raw`\b(?:${inConfidence.join('|')})`, 'i')

/** It was said in the words of the note, though not marked. */
const isSaidInConfidence = (text: string) => confidence.test(text)

function kindOf(text: string): Insight['kind'] {
  if (/\b(?:you should|should|try to|never|do not|don[’']t)\b/i.test(text)) return 'advice'
  if (
    /\b(?:hir\w+|interviews?|appl(?:y|ied|ication)|first month|every (?:week|month|friday)|decides?)\b/i.test(
      text,
    )
  )
    return 'process'
  if (/\b(?:team|culture|people here|atmosphere)\b/i.test(text)) return 'culture'
  return 'fact'
}

/** Most words of the one are in the other: it was edited before it was saved. */
function isSame(kept: string, text: string): boolean {
  const [there, words] = [wordsOf(kept), wordsOf(text)]
  if (words.size === 0) return kept.trim() === text.trim()
  const shared = [...words].filter((word) => there.has(word)).length
  return shared / words.size >= 0.7
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}{2,}|\p{N}+/gu) ?? [])
