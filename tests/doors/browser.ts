/** A browser as the wire sees it: one cookie jar, and forms. */

type Form = Record<string, string>

export interface Answer {
  status: number
  to: string | null
  html: string
  answer: Response
}

export type Browser = ReturnType<typeof browserAt>

/** A browser that asks the server at `base`; servers of one host share its jar. */
export function browserAt(base: string, jar = new Map<string, string>()) {
  const ask = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(base + path, {
      redirect: 'manual',
      ...init,
      headers: { cookie, origin: base, ...(init.headers as Form) },
    })
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (value) jar.set(name, value)
      else jar.delete(name)
    }
    return { status: answer.status, to: answer.headers.get('location'), html: await answer.text(), answer }
  }
  return {
    jar,
    get: (path: string) => ask(path),
    post: (path: string, form: Form | [string, string][] = {}, headers: Form = {}) =>
      ask(path, { method: 'POST', body: new URLSearchParams(form), headers }),
  }
}

/** The value of a page's first hidden field of this name, as a form sends it again. */
export function hidden(html: string, name: string): string {
  const tag = html
    .match(/<input(?:"[^"]*"|[^>"])*>/g)
    ?.find((tag) => tag.includes('hidden') && tag.includes(`name="${name}"`))
  const value = /value="([^"]*)"/.exec(tag ?? '')?.[1] ?? ''
  return value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
}
