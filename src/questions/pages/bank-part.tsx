/** Questions to take with one press: what one's own research brings up, then the bank by topic. */
import type { VNode } from 'preact'
import type { Level } from '../../etiquette/level.ts'
import type { Here } from '../../here.ts'
import { levelNames } from '../../people/person.ts'
import { PressForm } from '../../ui/form.tsx'
import { Find, Part } from '../../ui/list.tsx'
import { sayDate, sayNumber } from '../../ui/say.ts'
import { sortNames, sorts } from '../bank.ts'
import type { SuggestedQuestions, Suggestion } from '../suggest-questions.ts'

/** Which topic is open, and what is looked for, is in the address, so that it stays so after a press. */
export function BankPart(props: { here: Here<'id'>; suggested: SuggestedQuestions; level: Level }): VNode {
  const { here, suggested, level } = props
  const { find = '' } = here.query
  const { fromFacts, topics, total } = suggested
  const path = `/conversations/${here.params.id}/questions`
  const open = topics.find(({ topic }) => topic === here.query.topic) ?? topics[0]
  return (
    <div data-live="bank">
      {fromFacts.length > 0 && (
        <Part title="From your research">
          <ul class="bank-rows">
            {fromFacts.map(({ factId, fact, text }) => (
              <Offer
                here={here}
                text={text}
                under={fact}
                fixed={{ text }}
                id={`from-${factId}`}
                key={factId}
              />
            ))}
          </ul>
        </Part>
      )}
      <Part
        title={
          <>
            Question bank <span class="num">{sayNumber(total)}</span>
          </>
        }
        id="bank"
        aside={<span class="hint">for this level: {levelNames[level]}</span>}
      >
        <Find action={`${path}#bank`} label="Search questions" value={find} />
        {find !== '' && (
          <p class="hint">
            {topics.length === 0 ? 'No question has these words.' : `Questions with “${find}”.`}{' '}
            <a href={`${path}#bank`}>Show all</a>
          </p>
        )}
        {find === '' && (
          <nav class="ask-topics" aria-label="Topics">
            {sortNames
              .map((sort) => ({ sort, of: topics.filter((one) => one.sort === sort) }))
              .filter(({ of }) => of.length > 0)
              .map(({ sort, of }) => (
                <ul class="filters" key={sort}>
                  <li class="ask-sort">{sorts[sort]}</li>
                  {of.map(({ topic, says, count }) => (
                    <li key={topic}>
                      <a
                        href={`${path}?topic=${topic}#bank`}
                        aria-current={topic === open?.topic ? 'true' : undefined}
                      >
                        {says} <span class="num">{count}</span>
                      </a>
                    </li>
                  ))}
                </ul>
              ))}
          </nav>
        )}
        <ul class="bank-rows" aria-label={find === '' ? open?.says : 'Questions found'}>
          {(find === '' ? (open ? [open] : []) : topics).flatMap(({ questions }) =>
            questions.map((one) => <FromBank here={here} one={one} key={one.slug} />),
          )}
        </ul>
        {find === '' && open && open.count > open.questions.length && (
          <p class="pager">
            <a href={`${path}?topic=${open.topic}#bank`}>
              All {open.count}: {open.says}
            </a>
          </p>
        )}
      </Part>
    </div>
  )
}

function FromBank({ here, one }: { here: Here<'id'>; one: Suggestion }): VNode {
  const { slug, text, better } = one
  return (
    <Offer
      here={here}
      text={better?.text ?? text}
      under={better ? `“${text}” with a fact of ${sayDate(better.foundOn, here)}` : null}
      fixed={{ fromBank: slug, ...(better && { text: better.text }) }}
      id={`bank-${slug}`}
    />
  )
}

export function Offer(props: {
  here: Here<'id'>
  text: string
  /** Where it comes from. */
  under: string | null
  fixed: Record<string, string>
  id: string
}): VNode {
  const { here, text, under, fixed, id } = props
  return (
    <li>
      <div>
        <p class="as-asked">
          <bdi dir="auto">{text}</bdi>
        </p>
        {under && (
          <p class="hint">
            <bdi dir="auto">{under}</bdi>
          </p>
        )}
      </div>
      <PressForm
        here={here}
        verb="add-question"
        fixed={{ conversationId: here.params.id, ...fixed }}
        label="Add"
        about={text}
        said="Question added."
        id={id}
      />
    </li>
  )
}
