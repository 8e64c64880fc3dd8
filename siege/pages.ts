/** Every page with hostile words in every field: nothing of them becomes part of the page, and nothing runs. */
import { launchBrowser } from '../tests/browser.ts'
import { type Gave, script } from '../tests/doors/script.ts'
import { type Attack, holds } from './attack.ts'
import { call, type Place, type Someone } from './place.ts'

const poison = `'"><x-siege onfocus=siege() autofocus tabindex=0></x-siege><img src=x onerror=siege()></title></textarea></script><script>siege()</script>{{7*7}}\${7*7}`

/** Poisons the free text of what a line takes; words of a list, ids, dates and addresses stay, so that the verb takes it. */
function poisoned(takes: unknown, schema: Schema | undefined): unknown {
  const of = schema?.anyOf?.find(({ type }) => type !== 'null') ?? schema
  if (Array.isArray(takes)) return takes.map((one) => poisoned(one, of?.items))
  if (takes !== null && typeof takes === 'object')
    return Object.fromEntries(
      Object.entries(takes).map(([name, value]) => [name, poisoned(value, of?.properties?.[name])]),
    )
  const isFree = typeof takes === 'string' && of?.type === 'string' && !of.enum && !of.format && !of.pattern
  const most = of?.maxLength ?? 20_000
  return isFree &&
    most >= 100 &&
    !/^[\w-]{30,}$|^\d{4}-|^https?:|@|^[A-Z]\w+\/\w+$/.test(takes) &&
    most > takes.length + poison.length
    ? `${takes} ${poison}`
    : takes
}

interface Schema {
  type?: string
  enum?: unknown[]
  format?: string
  pattern?: string
  maxLength?: number
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
}

/** Plays the tests' script over the API, poisoned; what is refused for it is played as it is. */
async function poisonWorld(place: Place, who: Someone): Promise<number> {
  const api = (await (await fetch(`${place.base}/api/openapi.json`)).json()) as {
    components: { schemas: Record<string, Schema> }
  }
  const schemaOf = (verb: string) => api.components.schemas[`${camel(verb)}Takes`]
  const gave: Gave = {}
  let poisonedLines = 0
  for (const { verb, takes, as, refused } of script) {
    const schema = schemaOf(verb.name)
    if (!schema || refused || /^(forget|delete|undo|remove|export|import|dismiss)-/.test(verb.name)) continue
    let plain: Record<string, unknown>
    try {
      plain = takes(gave)
    } catch {
      continue // It hangs on a line that was left out.
    }
    const sharp = poisoned(plain, schema)
    const first = await call(place, who, verb.name, sharp)
    const done = first.ok ? first : await call(place, who, verb.name, plain)
    const text = await done.text()
    if (first.ok && JSON.stringify(sharp) !== JSON.stringify(plain)) poisonedLines++
    if (done.ok && as) gave[as] = JSON.parse(text)
  }
  return poisonedLines
}

const camel = (name: string) => name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())

export const pages: Attack[] = [
  {
    name: 'hostile words in every field run on no page',
    async tries(place) {
      const who = await place.someone()
      const lines = await poisonWorld(place, who)
      holds(lines > 20, `only ${lines} lines of the script could be poisoned`)
      const { browser, close } = await launchBrowser()
      try {
        const context = await browser.newContext({ baseURL: place.base })
        const [name = '', value = ''] = who.cookie.split(/=(.*)/s)
        await context.addCookies([{ name, value, url: place.base }])
        const page = await context.newPage()
        const ran: string[] = []
        await page.exposeFunction('siege', () => ran.push(page.url()))
        page.on('dialog', (dialog) => {
          ran.push(page.url())
          void dialog.dismiss()
        })
        const queue = ['/']
        const asked = new Set(queue)
        const broken: string[] = []
        let seen = 0
        let poisonSeen = 0
        for (let path = queue.shift(); path !== undefined && seen < 220; path = queue.shift()) {
          const answer = await page.goto(path, { waitUntil: 'load' })
          seen++
          if (!answer || answer.status() >= 500) broken.push(`${path}: ${answer?.status()}`)
          const found = await page.evaluate(() => ({
            elements: document.querySelectorAll(
              'x-siege, img[src="x"], [onerror], [onfocus], a[href^="javascript:" i]',
            ).length,
            isSeen: document.documentElement.outerHTML.includes('x-siege'),
            links: [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')].map(
              (a) => a.getAttribute('href') ?? '',
            ),
          }))
          if (found.elements > 0) broken.push(`${path}: ${found.elements} elements of the words`)
          if (found.isSeen) poisonSeen++
          for (const link of found.links) {
            const [next = ''] = link.split('#')
            if (
              asked.has(next) ||
              /\.(zip|ics|vcf|svg|csv)(\?|$)|\/reply-card\.html$|^\/(assets|api)\b/.test(next)
            )
              continue
            const like = next.replace(/[\da-f-]{30,}/g, ':id').replace(/\?.*/, '?')
            if (
              [...asked].filter((one) => one.replace(/[\da-f-]{30,}/g, ':id').replace(/\?.*/, '?') === like)
                .length > 8
            )
              continue
            asked.add(next)
            queue.push(next)
          }
        }
        holds(broken.length === 0, broken.slice(0, 5).join('; '))
        holds(ran.length === 0, `it ran on ${ran.slice(0, 5).join(', ')}`)
        holds(poisonSeen > 10, `the words were seen on ${poisonSeen} pages only`)
        return `${seen} pages, the words on ${poisonSeen} of them, ${lines} lines poisoned, nothing ran`
      } finally {
        await close()
      }
    },
  },
  {
    name: 'hostile words break no file: no header, card or calendar of their own',
    async tries(place) {
      const who = await place.someone()
      const made = await call(place, who, 'add-person', {
        name: 'Maya\r\nX-Siege: 1 Chen',
        note: 'one\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Evil',
        title: 'VP; Marketing, \\n',
      })
      const { id } = (await made.json()) as { id: string }
      const card = await fetch(`${place.base}/people/${id}/card.vcf`, { headers: { cookie: who.cookie } })
      const text = await card.text()
      holds(card.ok, `the card was answered with ${card.status}`)
      holds(!card.headers.has('x-siege'), 'a header of its own')
      holds(text.match(/^BEGIN:VCARD\r?$/gm)?.length === 1, 'a second card stands in the file')
      holds(!/^FN:Evil/m.test(text), 'a line of its own stands in the card')
      const file = card.headers.get('content-disposition') ?? ''
      holds(!/[\r\n]/.test(file), 'the file name breaks the header')
      return `one card, ${file}`
    },
  },
]
