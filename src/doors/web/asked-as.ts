/** Which names are answered. A page of another site whose name was pointed at this machine would come with that name. */
import type { Context } from 'hono'
import { isThisMachine } from '../../addresses.ts'
import type { House } from '../house.ts'

/** Why a request for this name is not answered, with the setting that would change it; null when it is. */
export function whyNotAnswered(c: Context, { settings: { host, baseUrl } }: House): string | null {
  if (!isThisMachine(host)) return null
  const asked = new URL(c.req.url)
  if (isThisMachine(asked.hostname) || (baseUrl && asked.host === new URL(baseUrl).host)) return null
  // A URL's host holds no blank and nothing hidden; it may only be long.
  const name = asked.host.slice(0, 100)
  warn(name)
  return baseUrl
    ? `This Wellmet is at ${baseUrl}, and was asked for as “${name}”. If both are yours, the proxy in front must pass on the name it was asked for (the Host header).`
    : `This Wellmet answers on its own machine only, and was asked for as “${name}”. If you run it and that is the address you gave it, set BASE_URL=https://${name} and start it again.`
}

const warned = new Set<string>()

/** Once a name, and of a few names: anyone who asks again and again does not fill the log. */
function warn(name: string): void {
  if (warned.size >= 50 || warned.has(name)) return
  warned.add(name)
  console.warn(
    `Not answered: asked for as “${name}”, which is neither this machine nor the host of BASE_URL.`,
  )
}
