/** New people of a file who may be someone else: both side by side, field by field, and the choice of what becomes of them. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import { companyKey } from '../../companies/company-key.ts'
import type { Here } from '../../here.ts'
import { fold } from '../../store/fold.ts'
import { Choice } from '../../ui/fields.tsx'
import { Name, Part } from '../../ui/list.tsx'
import { many, sayDate } from '../../ui/say.ts'
import type { PersonCompared, PersonComparedThere } from '../compared.ts'
import { sayWhyAlike } from '../possible-duplicates.ts'
import type { showImport } from '../show-import.ts'
import { StatusShown } from './status.tsx'

type Import = z.output<typeof showImport.gives>
type Pair = Import['maybe'][number]

/** So many lie open at first; of more only those to decide, as each is as tall as a hand. */
const openAtFirst = 3

/** `from` is the place of the first of their choices among all of the form. */
export function Pairs({ here, file, from }: { here: Here; file: Import; from: number }): VNode | null {
  const { maybe, maybeCount } = file
  if (maybe.length === 0) return null
  const open = new Set(maybe.filter(({ decided }) => !decided).slice(0, openAtFirst))
  const decidedCount = maybe.filter(({ decided }) => decided).length
  return (
    <Part
      title={
        <>
          Possible duplicates <span class="num">{maybeCount}</span>
        </>
      }
      id="perhaps"
      aside={decidedCount > 0 && <small>{many(decidedCount, 'decided', 'decided')}</small>}
    >
      <p class="hint">
        Those you do not decide are added separately, and can be merged later.{' '}
        {maybeCount > maybe.length && `These are the first ${maybe.length}.`}
      </p>
      <div class="pairs">
        {maybe.map((pair, index) => (
          <PairToDecide
            key={index}
            here={here}
            pair={pair}
            name={`decisions.${from + index}`}
            isOpen={open.has(pair)}
          />
        ))}
      </div>
    </Part>
  )
}

function PairToDecide(props: { here: Here; pair: Pair; name: string; isOpen: boolean }): VNode {
  const { here, pair, name, isOpen } = props
  const { line, job, personId, decided, inFile, there } = pair
  const of = (what: string) => `${line} ${what}`
  return (
    <Choice
      name={name}
      label={<Both pair={pair} />}
      inRow
      above={
        <>
          <p class="pair-why">{whyAsked(pair)}</p>
          {inFile && there && (
            <details open={isOpen}>
              <summary>Compare</summary>
              <SideBySide here={here} pair={pair} inFile={inFile} there={there} />
            </details>
          )}
        </>
      }
      hint={personId && decided !== 'leave-out' ? whatIsKept : undefined}
      value={of(decided ?? 'later')}
      options={[
        ...(personId
          ? [
              { value: of('same'), label: 'Same person' },
              ...(job ? [{ value: of('new-job'), label: 'Same person, new job' }] : []),
              { value: of('apart'), label: 'Someone else' },
            ]
          : []),
        { value: of('leave-out'), label: 'Leave out' },
        { value: of('later'), label: 'Decide later' },
      ]}
    />
  )
}

const whatIsKept =
  'For the same person, what you have stays, empty fields are filled, and another name, email or phone is added.'

const Both = ({ pair: { name, other, personId } }: { pair: Pair }): VNode => (
  <>
    <Name of={name} />
    {name !== other && (
      <>
        {' '}
        and{' '}
        {personId ? (
          <a href={`/people/${personId}`}>
            <Name of={other} />
          </a>
        ) : (
          <Name of={other} />
        )}
      </>
    )}
  </>
)

/** One address under two names is seldom one person. */
function whyAsked({ name, other, why, personId }: Pair): string {
  const where = personId ? 'in your people' : 'in another row of the file'
  if (why === 'same-email' && fold(name) !== fold(other))
    return 'The same email address under another name, perhaps a shared mailbox. They stay two unless you say otherwise.'
  if (why === 'same-email') return `The same email address stands ${where}.`
  return name === other ? `The same name stands ${where}.` : `${other} ${sayWhyAlike(why)}.`
}

interface Field {
  label: string
  of(side: PersonCompared, here: Here): string[]
  /** How two of them are compared. */
  alike?: (says: string) => string
}

const one = (says: string | null) => (says ? [says] : [])
const fields: Field[] = [
  { label: 'Name', of: ({ name }) => one(name) },
  { label: 'Job title', of: ({ title }) => one(title) },
  { label: 'Company', of: ({ company }) => one(company), alike: companyKey },
  { label: 'Email', of: ({ emails }) => emails },
  { label: 'Phone', of: ({ phones }) => phones },
  { label: 'LinkedIn', of: ({ linkedin }) => one(linkedin) },
  { label: 'City', of: ({ place }) => one(place) },
  { label: 'Connected', of: ({ connectedOn }, here) => one(connectedOn && sayDate(connectedOn, here)) },
]

/** Every field that either has; where they differ, both are set in bold. */
function SideBySide(props: {
  here: Here
  pair: Pair
  inFile: PersonCompared
  there: PersonComparedThere
}): VNode {
  const { here, pair, inFile, there } = props
  const { personId, name, line } = pair
  const said = fields
    .map(({ label, of, alike = fold }) => ({
      label,
      alike,
      both: [of(inFile, here), of(there, here)] as const,
    }))
    .filter(({ both }) => both.flat().length > 0)
  return (
    <table class="compare" aria-label={`${name}, field by field`}>
      <thead>
        <tr>
          <td />
          <th scope="col">In the file, line {line}</th>
          <th scope="col">{personId ? 'In your people' : 'In the file, another row'}</th>
        </tr>
      </thead>
      <tbody>
        {said.map(({ label, alike, both }) => {
          const [mine, theirs] = both
          const differ = alike(mine.join('\n')) !== alike(theirs.join('\n'))
          return (
            <tr key={label}>
              <th scope="row">{label}</th>
              <Cell says={mine} isBold={differ} />
              <Cell says={theirs} isBold={differ} />
            </tr>
          )
        })}
        {there.status && (
          <tr>
            <th scope="row">With you</th>
            <td>
              <em>new</em>
            </td>
            <td>
              <StatusShown status={there.status} />
              {there.lastContact && <small> {sayDate(there.lastContact, here)}</small>}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

function Cell({ says, isBold }: { says: string[]; isBold: boolean }): VNode {
  if (says.length === 0)
    return (
      <td>
        <em>none</em>
      </td>
    )
  return (
    <td class={isBold ? 'differs' : undefined}>
      {says.map((one) => (
        <bdi key={one} dir="auto">
          {one}
        </bdi>
      ))}
    </td>
  )
}
