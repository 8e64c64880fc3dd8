/** How someone likes to be asked, where one is about to write to them. */
import type { VNode } from 'preact'
import type { Here } from '../here.ts'
import { Name } from './list.tsx'
import { sayDates, sayDay } from './say.ts'

interface TermsNoteProps {
  here: Here
  of: { person: string; terms: { link: string; saidAt: string } | null; says: string[]; isToWait: boolean }
}

/** Nothing where they said nothing. */
export function TermsNote({ here, of: { person, terms, says, isToWait } }: TermsNoteProps): VNode | null {
  if (!terms) return null
  return (
    <div class="note" role={isToWait ? 'status' : undefined}>
      <p>
        <Name of={person} /> said on {sayDay(terms.saidAt, here)} how to ask:{' '}
        <span dir="auto">{says.map((one) => sayDates(one, here)).join(' ')}</span>
      </p>
      {terms.link && (
        <p>
          Their company’s own way:{' '}
          <a href={terms.link} rel="noreferrer nofollow">
            {terms.link}
          </a>
        </p>
      )}
    </div>
  )
}
