/** What manners say of questions, one line each; the words, what to do and why lie folded behind it. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import type { Judgement } from '../../pitch/judged.ts'
import { weightWords } from '../../ui/finding-list.ts'
import { LetItBe } from '../../ui/manners-list.tsx'

type Told = Pick<Judgement, 'rule' | 'weight' | 'says' | 'advice'> & Partial<Judgement>

/** `question` is whose findings these are; what is said of the list as a whole is nobody's, and cannot be let be. */
export function ToldInLines(props: {
  here: Here
  findings: readonly Told[]
  question?: { id: string; text: string }
}): VNode | null {
  const { here, findings, question } = props
  if (findings.length === 0) return null
  return (
    <ul class="findings in-lines" aria-label="Manners">
      {findings.map((finding) => {
        const { rule, weight, says, advice, instead, start = 0, end = 0 } = finding
        const words = question?.text.slice(start, end).trim() ?? ''
        const quote = words.replace(/\s+/g, ' ')
        return (
          <li class={`finding ${weight}`} key={`${rule}-${start}`}>
            <details>
              <summary>
                <b class="weight">{weightWords[weight]}:</b> {says}
              </summary>
              {words && !says.includes(words) && (
                <p class="finding-words">
                  <mark>{words}</mark>
                </p>
              )}
              {advice && <p class="finding-advice">{advice}</p>}
              {instead?.text && (
                <p class="finding-fix">
                  Instead: <q>{instead.text}</q>
                </p>
              )}
              <div class="finding-why">
                <a href={`/rules/${rule}`}>
                  Why<span class="unseen"> ({rule})</span>
                </a>
                {question && (
                  <LetItBe
                    here={here}
                    fixed={{ questionId: question.id, rule, quote }}
                    id={`let-be-${question.id}-${rule}-${start}`}
                  />
                )}
              </div>
            </details>
          </li>
        )
      })}
    </ul>
  )
}
