/** How to reach someone, and what else is known of them, on their page. */
import type { ComponentChildren, VNode } from 'preact'
import type { Here } from '../../here.ts'
import { DetailList, Part } from '../../ui/list.tsx'
import { many, sayDate } from '../../ui/say.ts'
import { linkedinAddress, readLink } from '../links.ts'
import type { Person } from '../person.ts'
import { type FieldName, fieldNames, fieldOf } from '../person-fields.ts'

/** What stands elsewhere on the page, or in what way they are called. */
const elsewhere: FieldName[] = ['title', 'company', 'level', 'tags', 'note', 'givenName', 'familyName']
/** In this order, and after them those that are named nowhere here. */
const first: FieldName[] = [
  ...(['howWeKnow', 'place', 'email', 'otherEmails', 'phone', 'otherPhones'] as const),
  ...(['linkedin', 'links', 'connectedOn', 'otherNames'] as const),
]
const listed = [...new Set([...first, ...fieldNames])].filter((name) => !elsewhere.includes(name))

export function Contact(props: { here: Here; person: Person; insightCount: number }): VNode {
  const { here, person, insightCount } = props
  const { id, note } = person
  const details = listed.filter((name) => isSaid(person[name]))
  return (
    <Part title="Contact" id="contact">
      <DetailList
        details={[
          ...details.map((name): [string, ComponentChildren] => [
            fieldOf(name).short ?? fieldOf(name).label,
            <Detail key={name} here={here} name={name} person={person} />,
          ]),
          [
            'Insights',
            insightCount > 0 ? (
              <a href={`/insights?personId=${id}`}>{many(insightCount, 'insight')} from them</a>
            ) : null,
          ],
          ['Notes', note && <span class="as-written">{note}</span>],
        ]}
      />
      <p class="only">
        <a href={`/people/${id}/card.vcf`}>Download contact (.vcf)</a>, also as{' '}
        <a href={`/people/${id}/card.vcf?version=4.0`}>vCard 4.0</a>
      </p>
    </Part>
  )
}

const isSaid = (value: string | readonly string[] | object | null): boolean =>
  value !== null && (!('length' in Object(value)) || (value as string).length > 0)

function Detail({ here, name, person }: { here: Here; name: FieldName; person: Person }): VNode {
  const { linkedin, connectedOn } = person
  const value: unknown = person[name]
  if (Array.isArray(value))
    return (
      <>
        {value.map((one: string) => (
          <div key={one}>{asLink(name, one)}</div>
        ))}
      </>
    )
  if (name === 'email' || name === 'phone') return asLink(name, String(value))
  if (name === 'linkedin' && linkedin)
    return (
      <a href={linkedinAddress(linkedin)} rel="noreferrer nofollow">
        {linkedin}
      </a>
    )
  if (name === 'connectedOn' && connectedOn) return <>{sayDate(connectedOn, here)}</>
  return <span dir="auto">{String(person[name])}</span>
}

/** What can be pressed leads there; a link that is no web address is shown as it stands. */
function asLink(name: FieldName, value: string): VNode {
  const { card } = fieldOf(name)
  if (card === 'EMAIL') return <a href={`mailto:${encodeURI(value)}`}>{value}</a>
  if (card === 'TEL')
    return (
      <a href={`tel:${value.replace(/[^\d+]/g, '')}`} dir="ltr">
        {value}
      </a>
    )
  const link = name === 'links' ? readLink(value) : null
  if (!link) return <span dir="auto">{value}</span>
  return (
    <a href={link} rel="noreferrer nofollow">
      {value}
    </a>
  )
}
