/** Those known of whom a file says another job than they have here. It is said before the import, and taken only where the seeker wants it. */
import { companyKey } from '../companies/company-key.ts'
import { fold } from '../store/fold.ts'
import type { JobChange, Newcomer } from './import.ts'
import type { KnownPerson } from './known-people.ts'

/** A title and a company in one phrase; empty where neither is known. */
export const sayJob = (title: string, company: string): string =>
  [title, company].filter(Boolean).join(' at ')

/** Whether the file says another job of someone who has one; a blank says nothing, and takes nothing away. */
export function hasOtherJob(newcomer: Newcomer, person: KnownPerson): boolean {
  const isOther = (says: string, has: string, alike: (text: string) => string) =>
    says !== '' && has !== '' && alike(says) !== alike(has)
  return (
    isOther(newcomer.title, person.title, fold) || isOther(newcomer.company, person.company ?? '', companyKey)
  )
}

/** Who has changed their job, in the order of the file. */
export const jobChanges = (known: ReadonlyMap<Newcomer, KnownPerson>): JobChange[] =>
  [...known]
    .filter(([newcomer, person]) => hasOtherJob(newcomer, person))
    .map(([newcomer, person]) => ({
      line: newcomer.line,
      personId: person.id,
      name: person.name,
      was: sayJob(person.title, person.company ?? ''),
      now: sayJob(newcomer.title || person.title, newcomer.company || (person.company ?? '')),
    }))
