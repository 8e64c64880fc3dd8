import { expect, test } from 'vitest'
import { weights } from './weights.ts'

test('pairs that begin alike are written once, wherever the line breaks', () =>
  expect({ ...weights('\n  8: hire me\n    us, opening\n  -2: a b,\n    may 4\n') }).toEqual({
    'hire me': 8,
    'hire us': 8,
    opening: 8,
    'a b': -2,
    'may 4': -2,
  }))
