/** Headers of every answer, whatever it becomes. */
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'

/**
 * Says these unless the answer says something else under that name. They are put on Node's own answer, and so before there is one: on
 * Hono's they would be made to the browser's `Headers` and back, which takes longer than many an answer.
 */
export function alwaysSaid(c: Context, headers: readonly (readonly [name: string, value: string])[]): void {
  // Without a server around the doors there is none.
  const { outgoing } = (c.env ?? {}) as Partial<HttpBindings>
  for (const [name, value] of headers) outgoing?.setHeader(name, value)
}
