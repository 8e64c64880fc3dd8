import type { Ledger, QuestionList } from '../../etiquette/situation.ts'
import { many, sayList } from '../../ui/say.ts'
import { tell } from '../telling.ts'

/** What happened, for a rule of timing, and who it is about where there are several. */
export function Happened({ ledger, owed = [] }: { ledger: Ledger; owed?: readonly string[] }) {
  return (
    <figure class="quote">
      <blockquote>{tell(ledger)}</blockquote>
      {owed.length > 0 && (ledger.met?.with.length ?? 1) > 1 && (
        <figcaption>Here it is about {sayList(owed)}</figcaption>
      )}
    </figure>
  )
}

/** The questions of a talk in their order; the marked ones are those that the rule is about. */
export function Questions({ list, at = [] }: { list: QuestionList; at?: readonly number[] }) {
  const { questions, minutes } = list
  return (
    <figure class="quote">
      <blockquote>
        <ol>
          {questions.map(({ text, isMust, minutes: long }, place) => (
            <li key={text}>
              {at.includes(place) ? <mark>{text}</mark> : text}
              {isMust && ' (must ask)'}
              {long !== undefined && ` (${many(long, 'minute')})`}
            </li>
          ))}
        </ol>
      </blockquote>
      <figcaption>
        {questions.length === 0
          ? 'No questions yet'
          : minutes === undefined
            ? 'No time limit'
            : many(minutes, 'minute')}
      </figcaption>
    </figure>
  )
}
