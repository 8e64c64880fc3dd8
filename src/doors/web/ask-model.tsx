/**
 * Asks a model for a person, in the browser: one verb says what would leave, the model is asked while no transaction is open, and
 * another verb takes what came back. The words are shown as they come, with no script, and then where they went.
 */

import type { Context } from 'hono'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { isVisitor } from '../../account/visitors.ts'
import type { OpenHere, TypedFields } from '../../here.ts'
import { Go } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { many } from '../../ui/say.ts'
import { verbNamed } from '../../verbs.ts'
import { readForm } from '../form-body.ts'
import type { House, Who } from '../house.ts'
import { askModel, type Model, ModelTrouble } from '../model.ts'
import { note } from '../observe.ts'
import { perform } from '../perform.ts'
import { refusalOf } from '../refusal.ts'
import { fromText } from '../typed.ts'
import type { Assets } from './assets.ts'
import { filled, ownPath } from './do-verb.ts'
import type { Env } from './env.ts'
import { hereAt, showKind } from './show.tsx'
import { whyNotYours } from './whose.ts'

/** What a verb gives that asks a model. */
interface ModelRequest {
  messages: { role: 'system' | 'user'; content: string }[]
  answer: { verb: string; takes: Record<string, string> }
}

/** One answer at a time is enough for one person. */
const waiting = new Set<string>()

export async function askModelFor(c: Context<Env>, house: House, assets: Assets): Promise<Response> {
  const who = c.get('who')
  const { model } = house.settings
  const verb = verbNamed(c.req.param('verb') ?? '')
  if (!who || isVisitor(who.account) || !model || !verb?.asksModel) return showKind(c, house, assets, 404)
  const typed = await readForm(c, { isSignedIn: true })
  const why = whyNotYours(house, who, typed)
  if (why) return showKind(c, house, assets, 409, { sentence: why })
  if (waiting.has(who.account))
    return showKind(c, house, assets, 409, {
      sentence: 'The model is still writing for you. Wait until it has finished.',
    })
  try {
    const asked = (await perform(house, who, verb, fromText(verb, typed))) as ModelRequest
    return streamed(c, { house, who, model, asked, typed, here: hereAt(c, house, assets, {}) })
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    return showKind(c, house, assets, 409, { sentence: refusal.detail })
  }
}

interface Asking {
  house: House
  who: Who
  model: Model
  asked: ModelRequest
  typed: TypedFields
  here: OpenHere
}

/** The page as far as the words, then each as it comes, then what became of them. */
function streamed(c: Context<Env>, asking: Asking): Response {
  const { who, here } = asking
  const [head = '', middle = '', tail = ''] = renderToString(<Writing here={here} />).split(gap)
  const left = new AbortController()
  const bytes = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async start(to) {
      const put = (html: string) => {
        if (!left.signal.aborted) to.enqueue(bytes.encode(html))
      }
      waiting.add(who.account)
      try {
        put(`<!doctype html>${head}`)
        const came = await outcome(asking, left.signal, (words) => put(escaped(words)))
        put(`${middle}${renderToString(came)}${tail}`)
      } catch (error) {
        note(c, error)
        put(`${middle}${renderToString(<NotDone says={broken} back={backFrom(asking)} />)}${tail}`)
      } finally {
        waiting.delete(who.account)
        if (!left.signal.aborted) to.close()
      }
    },
    cancel: () => left.abort(),
  })
  // A proxy that gathers an answer would keep the words back.
  return c.body(body, 200, { 'content-type': 'text/html; charset=UTF-8', 'x-accel-buffering': 'no' })
}

async function outcome(asking: Asking, signal: AbortSignal, put: (words: string) => void): Promise<VNode> {
  const { house, who, model, asked, typed } = asking
  const back = backFrom(asking)
  try {
    let said = ''
    for await (const words of askModel(model, asked.messages, signal)) {
      said += words
      put(words)
    }
    const verb = verbNamed(asked.answer.verb)
    if (!verb) throw new Error(`There is no verb ${asked.answer.verb}.`)
    const gave = (await perform(house, who, verb, { ...asked.answer.takes, said })) as Record<string, unknown>
    const next = ownPath(filled(typed._next?.[0], gave, encodeURIComponent)) ?? back
    const { changed = 0, leftOut = 0 } = gave as { changed?: number; leftOut?: number }
    return <Done changed={changed} leftOut={leftOut} says={typed._said?.[0] ?? 'Saved.'} next={next} />
  } catch (error) {
    if (error instanceof ModelTrouble) return <NotDone says={error.message} back={back} />
    const refusal = refusalOf(error)
    if (!refusal) throw error
    return <NotDone says={refusal.detail} back={back} />
  }
}

const backFrom = ({ typed }: Asking) => ownPath(typed._from?.[0]) ?? '/'
const broken = 'Something went wrong here. Nothing was saved. Try again later.'

/** No word of anyone's has it. */
const gap = '\u2063\u2063'

function Writing({ here }: { here: OpenHere }): VNode {
  return (
    <PageFrame
      here={here}
      section="letters"
      title="Help by a model"
      lead="It may take a minute. The words appear here as they come."
      width="narrow"
    >
      <div class="as-written model-said" dir="auto">
        {gap}
      </div>
      {gap}
    </PageFrame>
  )
}

function Done(props: { says: string; changed: number; leftOut: number; next: string }): VNode {
  const { says, changed, leftOut, next } = props
  return (
    <div role="status">
      <p>
        {says} {changed > 0 && `The rules changed ${many(changed, 'place')} of it.`}{' '}
        {leftOut > 0 && `Left out: ${many(leftOut, 'line')}.`} Read it as if someone else wrote it: someone
        did.
      </p>
      <p>
        <Go href={next} kind="primary">
          Open
        </Go>
      </p>
    </div>
  )
}

function NotDone({ says, back }: { says: string; back: string }): VNode {
  return (
    <>
      <p class="problem" role="alert">
        {says}
      </p>
      <p>
        <Go href={back}>Back</Go>
      </p>
    </>
  )
}

const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
