/**
 * How what was learned from labelled rows is kept. A word, or two words, has a number, and the number is the place of its weight in one long
 * row: no word is spelled out, since the browser loads all of it. `eval/weigh/weigh.ts` writes the rows.
 */

/** Places in a row. So many that two things seldom meet in one; those that do when weighed share what is right for both. */
export const places = 2 ** 18

/** A weight of 1 is a quarter of the natural logarithm of the odds: 4 makes it 2.7 times as likely. */
export const quarter = 4

/** The number of a word, by FNV-1a: spread evenly, and the same everywhere. */
export function numberOf(word: string): number {
  let number = 0x811c9dc5
  for (let at = 0; at < word.length; at++) number = Math.imul(number ^ word.charCodeAt(at), 0x01000193)
  return number
}

/** Where two numbers are weighed together; `way` sets apart how they stand to each other. */
export function placeOf(way: number, first: number, second: number): number {
  let mixed = Math.imul(first + way, 0x9e3779b1) ^ second
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b)
  return (mixed ^ (mixed >>> 13)) >>> 14
}

export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * Six bits a digit, after a first figure F. For each weight: its distance from the one before, less one, as so many ones as it has
 * whole 2^F, a zero, and F bits for the rest; how large it is, as so many zeros less one, and a one; and a one if it is below 0. Ones fill
 * the last digit. They are put into `weights`, from `first` on.
 */
export function weightsIn(written: string, weights: Int8Array = new Int8Array(places), first = 0): Int8Array {
  const codes = Uint8Array.from(written.slice(1).replaceAll('\n', ''), (digit) => digits.indexOf(digit))
  const end = codes.length * 6
  let at = 0
  const bit = () => ((codes[Math.floor(at / 6)] ?? 0) >> (5 - (at++ % 6))) & 1
  const bits = (count: number) => {
    let sum = 0
    for (let i = 0; i < count; i++) sum = sum * 2 + bit()
    return sum
  }
  const run = (of: number) => {
    let length = 0
    while (at < end && bit() === of) length++
    return length
  }
  const figure = Number(written[0])
  for (let place = first - 1; ; ) {
    const whole = run(1)
    if (at >= end) return weights
    place += whole * 2 ** figure + bits(figure) + 1
    const size = run(0) + 1
    weights[place] = bit() === 1 ? -size : size
  }
}
