import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const tokens = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const pairs = [...tokens.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)]
const day = Object.fromEntries(pairs.map(([, name, light]) => [name, light]))
const night = Object.fromEntries(pairs.map(([, name, , dark]) => [name, dark]))

/** WCAG 2.2, relative luminance and contrast ratio. */
const luminance = (colour = '') => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (one?: string, other?: string) => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

describe.each([
  ['day', day],
  ['night', night],
])('by %s', (_, colours) => {
  const grounds = ['paper', 'sheet', 'wash', 'pencil-wash']

  test.each(grounds)('words can be read on %s', (ground) => {
    for (const words of ['ink', 'ink-soft', 'pencil']) {
      expect(contrast(colours[words], colours[ground]), `${words} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    }
  })

  test.each(['paper', 'sheet', 'wash', 'pencil-wash'])('lines to write on are seen on %s', (ground) => {
    expect(contrast(colours.rule, colours[ground])).toBeGreaterThanOrEqual(3)
  })

  test.each(['ink', 'pencil'])('words can be read on a button of %s', (ground) => {
    expect(contrast(colours['on-ink'], colours[ground])).toBeGreaterThanOrEqual(4.5)
  })
})
