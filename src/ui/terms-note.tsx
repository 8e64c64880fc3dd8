/** How someone likes to be asked, where one is about to write to them. */
import type { VNode } from 'preact'
import type { Here } from '../here.ts'
import { Name } from './list.tsx'
import { sayDates, sayDay } from './say.ts'

interface TermsNoteProps {
  here: Here
  of: {
    person: string
    company: { id: string; name: string } | null
    saidBy: 'person' | 'company'
    terms: { link: string; saidAt: string } | null
    says: string[]
    counted: string
    isToWait: boolean
  }
}

/** Nothing where they said nothing, and not too many asked them. */
export function TermsNote({
  here,
  of: { person, company, saidBy, terms, says, counted, isToWait },
}: TermsNoteProps): VNode | null {
  if (!terms && !counted) return null
  return (
    <div class="note" role={isToWait ? 'status' : undefined}>
      {counted && <p>{sayDates(counted, here)}</p>}
      {terms && (
        <p>
          <Name of={saidBy === 'company' && company ? company.name : person} /> said on{' '}
          {sayDay(terms.saidAt, here)} how to ask:{' '}
          <span dir="auto">{says.map((one) => sayDates(one, here)).join(' ')}</span>
        </p>
      )}
      {isToWait && company && (
        <p>
          <a href={`/companies/${company.id}`}>
            Others at <Name of={company.name} />
          </a>
        </p>
      )}
      {terms?.link && (
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
