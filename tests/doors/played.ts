import type { Newcomer } from '../world.ts'
import { type Gave, script } from './script.ts'

/** Plays the script but for its end; gives what each verb took in it. */
export async function played(robin: Newcomer): Promise<Map<string, Record<string, unknown>[]>> {
  const gave: Gave = {}
  const inputs = new Map<string, Record<string, unknown>[]>()
  const ends = script.findIndex(({ verb }) => verb.name === 'create-token')
  for (const line of script.slice(0, ends)) {
    const takes = line.takes(gave)
    const done = await robin.does(line.verb, takes).catch(() => null)
    if (line.as && done) gave[line.as] = done as Record<string, unknown>
    if (!line.isFiller) inputs.set(line.verb.name, [...(inputs.get(line.verb.name) ?? []), takes])
  }
  return inputs
}
