/** What a kept text says as JSON; undefined when it says nothing, which no JSON does. */
export function readJson(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

/** The objects of a kept list that have these texts; whatever else stands there is left out. */
export function listOf<T>(kept: unknown, texts: readonly (keyof T & string)[]): T[] {
  if (!Array.isArray(kept)) return []
  return kept.filter(
    (one) =>
      typeof one === 'object' && one !== null && texts.every((field) => typeof one[field] === 'string'),
  )
}
