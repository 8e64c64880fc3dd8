/** Presses of someone who has the address of one page and would like to reach more: the same tries for the tests and for the siege. */
import { guestVerbs } from '../src/guest-verbs.ts'
import { verbs } from '../src/verbs.ts'

export interface GuestTries {
  base: string
  /** Secrets of pages that are the guest's own. */
  own: string[]
  /** The secret of another's page, of which the guest knows a part. */
  other: string
  /** Ids of the other's rows. */
  ids: string[]
  /** Names and words that only the other's world has. */
  words: string[]
  count: number
}

/** Tries `count` times; gives what should not be: answers that are not refusals, or that show the other's words. */
export async function tryAsGuest({ base, own, other, ids, words, count }: GuestTries): Promise<string[]> {
  const wrong: string[] = []
  const names = [...guestVerbs, ...verbs].map(({ name }) => name)
  const at = <T>(list: readonly T[], n: number) => list[n % list.length] as T
  for (let from = 0; from < count; from += 20)
    await Promise.all(
      Array.from({ length: Math.min(20, count - from) }, async (_, more) => {
        const n = from + more
        const id = at(ids, n)
        const secret = at(secretsOf(own, other, n), n)
        const isOwn = own.includes(secret)
        const path = at(pathsOf(secret, at(names, n), id), Math.floor(n / 7))
        const isPress = n % 3 !== 0
        const answer = await fetch(`${base}${path}`, {
          method: isPress ? 'POST' : 'GET',
          redirect: 'manual',
          headers: {
            'x-forwarded-for': `203.0.${Math.floor(n / 250) % 250}.${n % 250}`,
            ...(isPress && { 'content-type': 'application/x-www-form-urlencoded' }),
            ...(n % 5 === 0 && { authorization: `Bearer ${secret}`, cookie: `session=${secret}` }),
          },
          ...(isPress && { body: bodyOf(id, at(own, n), n) }),
        })
        const text = await answer.text()
        const shown = words.filter((word) => text.includes(word))
        if (shown.length > 0) wrong.push(`${path} shows ${shown.join(', ')}`)
        if (answer.status >= 500) wrong.push(`${path} answers ${answer.status}`)
        if (!isOwn && path.startsWith('/ask/') && answer.status < 400)
          wrong.push(`${path} answers ${answer.status}`)
      }),
    )
  return wrong
}

/** One's own, and addresses that are cut short, joined, turned round or one letter off. */
const secretsOf = (own: string[], other: string, n: number): string[] => [
  own[n % own.length] ?? '',
  `${other.slice(0, 21)}${other.endsWith('A') ? 'B' : 'A'}`,
  other.slice(0, 11),
  `${other}x`,
  `${other.slice(0, 11)}${(own[0] ?? '').slice(11)}`,
  [...other].reverse().join(''),
  other.toLowerCase() === other ? 'x' : other.toLowerCase(),
  '..%2f..%2f',
  '%00',
]

const pathsOf = (secret: string, verb: string, id: string): string[] => [
  `/ask/${secret}/${verb}`,
  `/ask/${secret}/${id}`,
  `/ask/${secret}?time=${id}&id=${id}&page=${id}`,
  `/ask/${secret}/time?time=${id}`,
  `/ask/${secret}/meeting.ics?id=${id}`,
  `/ask/${secret}/${verb}/${id}`,
  `/api/${verb}?id=${id}`,
  `/conversations/${id}`,
]

const bodyOf = (id: string, secret: string, n: number): string =>
  new URLSearchParams({
    ...(n % 2 === 0 && { time: id }),
    ...(n % 4 === 0 && { id, page: id, conversationId: id }),
    ...(n % 5 === 0 && { pageId: id, secret, account: id }),
    ...(n % 7 === 0 && { _from: `/conversations/${id}`, _next: '/settings' }),
    kind: 'no',
  }).toString()
