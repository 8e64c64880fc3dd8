/** The form that goes with the count, which stands in the place of “#”. The engine imports nothing, so it has one of its own. */
export const plural = (count: number, one: string, other: string): string =>
  (count === 1 ? one : other).replace('#', `${count}`)
