/** A request as any client may write it, with headers that `fetch` writes itself. */
import { request } from 'node:http'

export interface RawAnswer {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
}

/** Sends it to the server at `base`; `headers` may hold Host, Origin and their like. */
export function rawRequest(
  base: string,
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(base)
  return new Promise((answered, failed) => {
    const asking = request({ hostname, port, path, method, headers, agent: false }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (part) => {
        text += part
      })
      answer.on('end', () => answered({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
    })
    asking.on('error', failed)
    asking.end(body)
  })
}

/** A form as a browser sends it, from `origin` or, left out, from this site. */
export function rawForm(
  base: string,
  path: string,
  form: [string, string][],
  headers: Record<string, string> = {},
): Promise<RawAnswer> {
  const body = new URLSearchParams(form).toString()
  const type = { 'content-type': 'application/x-www-form-urlencoded', origin: base }
  return rawRequest(base, path, { method: 'POST', headers: { ...type, ...headers }, body })
}
