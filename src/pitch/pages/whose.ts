/** Whose pitch a page shows, by what stands in its address. */
import type { Here } from '../../here.ts'
import type { PitchOf } from './block.tsx'

/** `?for=everyone` (once `everybody`) is the general one, `?audience=…` that of an audience; else it is the one of this conversation with `name`. */
export function whoseAt({ params, query }: Here<'id'>, name: string): PitchOf {
  const { add: adds } = query
  const address = `/conversations/${params.id}/pitch`
  const audience = (query.audience ?? '').trim().slice(0, 60)
  if (audience !== '')
    return {
      conversationId: null,
      audience,
      name: null,
      adds,
      href: `${address}?audience=${encodeURIComponent(audience)}`,
    }
  if (query.for === 'everyone' || query.for === 'everybody')
    return { conversationId: null, audience: '', name: null, adds, href: `${address}?for=everyone` }
  return { conversationId: params.id, audience: '', name, adds, href: address }
}

/** The same pitch alone on a sheet. */
export const cardOf = ({ href }: PitchOf): string => href.replace(/\/pitch(?=\?|$)/, '/pitch/card')
