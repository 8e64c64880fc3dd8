/** Which other one to compare with, where nothing suggested the pair: found by name, and nothing is merged yet. */
import type { VNode } from 'preact'
import { Find, Name, Row, Rows } from './list.tsx'

interface MergeWithProps {
  /** The page of the one that is here: `/people/7`. */
  of: string
  label: string
  find: string
  /** Those that were found, without the one that is here. */
  found: { id: string; name: string; sub: string }[]
}

export function MergeWith({ of, label, find, found }: MergeWithProps): VNode {
  return (
    <>
      <Find action={`${of}/merge`} label={label} value={find} />
      {find && found.length === 0 && <p>No one else matches “{find}”. Try another part of the name.</p>}
      {found.length > 0 && (
        <Rows label="Compare with">
          {found.map(({ id, name, sub }) => (
            <Row key={id} href={`${of}/merge/${id}`} title={<Name of={name} />} sub={sub} />
          ))}
        </Rows>
      )}
    </>
  )
}
