/**
 * Asks the model that the operator set up, at any address that speaks as OpenAI does. What it needs is loaded when it is first asked.
 * Nothing here knows what is asked: words go out, words come back.
 */
import type { Settings } from '../settings.ts'

export type Model = NonNullable<Settings['model']>

/** Longer than any letter: it has lost its way. */
const mostCharacters = 20_000

/** Why there are no words, in a sentence for the person who asked. */
export class ModelTrouble extends Error {}

/** Its words, as they come. Throws `ModelTrouble`; `signal` ends it. */
export async function* askModel(
  model: Model,
  messages: readonly { role: 'system' | 'user'; content: string }[],
  signal: AbortSignal,
): AsyncGenerator<string> {
  const [{ streamText }, { createOpenAICompatible }] = await Promise.all([
    import('ai'),
    import('@ai-sdk/openai-compatible'),
  ])
  const { chatModel } = createOpenAICompatible({
    name: 'model',
    baseURL: model.url,
    ...(model.key && { apiKey: model.key }),
  })
  const late = AbortSignal.timeout(model.seconds * 1000)
  const said = streamText({
    model: chatModel(model.name),
    instructions: messages.flatMap(({ role, content }) => (role === 'system' ? content : [])).join('\n\n'),
    prompt: messages.flatMap(({ role, content }) => (role === 'user' ? content : [])).join('\n\n'),
    abortSignal: AbortSignal.any([signal, late]),
    maxRetries: 0,
    // It is told below.
    onError: () => {},
  })
  let length = 0
  for await (const part of said.fullStream) {
    if (part.type === 'error') throw new ModelTrouble(whyNot(part.error, model))
    if (part.type === 'abort') throw new ModelTrouble(tooSlow(model))
    if (part.type !== 'text-delta' || part.text === '') continue
    length += part.text.length
    if (length > mostCharacters)
      throw new ModelTrouble('The model did not come to an end. Nothing was saved. Try again.')
    yield part.text
  }
  if (length === 0) throw new ModelTrouble('The model said nothing. Nothing was saved. Try again.')
}

const tooSlow = ({ seconds }: Model) =>
  `The model did not finish within ${seconds} seconds. Nothing was saved. Try again, or go on without it.`

function whyNot(error: unknown, model: Model): string {
  const { statusCode, name } = (error ?? {}) as { statusCode?: number; name?: string }
  if (name === 'TimeoutError' || name === 'AbortError') return tooSlow(model)
  if (statusCode === 401 || statusCode === 403)
    return 'The model refused the key. Tell the operator: MODEL_KEY is not right.'
  if (statusCode === 404)
    return 'There is no such model at that address. Tell the operator: MODEL_URL or MODEL_NAME is not right.'
  if (statusCode === 429) return 'The model has too much to do. Nothing was saved. Try again in a minute.'
  if (statusCode !== undefined)
    return `The model answered with an error (${statusCode}). Nothing was saved. Try again later.`
  return 'The model could not be reached, or what it said could not be read. Nothing was saved. Try again later.'
}
