/**
 * How what was learned from labelled rows is kept: "11: opening, hire me us" is 1.1 for each of "opening", "hire me" and "hire us".
 * The files are written by `eval/weigh/weigh.ts`, as short as they can be, since the browser loads them.
 */

/** Tenths of a natural logarithm of the odds, by feature: 10 makes it 2.7 times as likely. */
export function weights(written: string): Record<string, number> {
  const all: Record<string, number> = Object.create(null)
  for (const group of written.trim().split(/\n {2}(?=-?\d)/)) {
    const colon = group.indexOf(':')
    const weight = Number(group.slice(0, colon))
    for (const features of group.slice(colon + 2).split(/,\s+/)) {
      const [first = '', ...seconds] = features.split(/\s+/)
      for (const feature of seconds.length === 0 ? [first] : seconds.map((second) => `${first} ${second}`))
        all[feature] = weight
    }
  }
  return all
}

/** Of "first second", what each first may be followed by, and what the two are worth: no pair has to be spelled out to look it up. */
export function bySecond(pairs: Record<string, number>): Map<string, Map<string, number>> {
  const all = new Map<string, Map<string, number>>()
  for (const [pair, weight] of Object.entries(pairs)) {
    const [first = '', second = ''] = pair.split(' ')
    const others = all.get(first) ?? new Map<string, number>()
    all.set(first, others.set(second, weight))
  }
  return all
}
