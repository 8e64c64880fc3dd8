/**
 * A verb of requests begins something with a person, or tells how they like to be asked. Beside the store, the seeker and the clock it is
 * handed what the whole server knows of requests, and no more of other accounts than that.
 */
import type { z } from 'zod'
import { type Verb, type VerbDeclaration, type World, withRefuse } from '../verb.ts'
import type { Requests } from './requests.ts'

/** What a verb of requests is handed. */
export interface RequestWorld extends World {
  requests: Requests
}

export interface RequestVerb<Takes extends z.ZodObject, Gives extends z.ZodType>
  extends Omit<Verb<Takes, Gives>, 'run'> {
  isOfRequests: true
  run(takes: z.output<Takes>, world: RequestWorld): Promise<z.input<Gives>>
}

/** Declares a verb of requests, as `defineVerb` does any other. */
export function defineRequestVerb<
  Takes extends z.ZodObject,
  Gives extends z.ZodType,
  const R extends Record<string, string> = Record<never, string>,
>(verb: VerbDeclaration<Takes, Gives, R, RequestWorld>): RequestVerb<Takes, Gives> {
  return {
    ...verb,
    isOfRequests: true,
    refuses: verb.refuses ?? {},
    closed: verb.closed ?? {},
    run: withRefuse(verb),
  }
}
