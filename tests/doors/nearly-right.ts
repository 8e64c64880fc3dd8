/** What a verb might be sent by someone careless or unkind: mostly sound, here and there not. */
import fc from 'fast-check'
import type { Shape } from '../../src/doors/shape.ts'
import { shapeOf } from '../../src/doors/typed.ts'
import type { Verb } from '../../src/verb.ts'

/** Inputs that are nearly right: one of the script's with a few fields changed, or now and then anything at all. */
export function nearlyRight(
  verb: Verb,
  inputs: Record<string, unknown>[],
  ids: string[],
): fc.Arbitrary<unknown> {
  const changes = Object.entries(shapeOf(verb).properties ?? {}).map(([name, shape]) =>
    fc.oneof(fitting(name, shape, ids), strange).map((value) => ({ [name]: value })),
  )
  if (changes.length === 0) return fc.oneof(fc.constant({}), fc.jsonValue())
  const changed = fc
    .tuple(fc.constantFrom(...inputs), fc.array(fc.oneof(...changes), { maxLength: 2 }))
    .map(([input, some]) => Object.assign({}, input, ...some) as unknown)
  return fc.oneof({ weight: 12, arbitrary: changed }, { weight: 1, arbitrary: fc.jsonValue() })
}

function fitting(name: string, shape: Shape, ids: string[]): fc.Arbitrary<unknown> {
  const real = shape.anyOf?.find(({ type }) => type !== 'null') ?? shape
  if (real.enum) return fc.constantFrom(...real.enum)
  if (/^id$|Id$/.test(name)) return fc.constantFrom(...ids)
  if (real.type === 'boolean') return fc.boolean()
  if (real.type === 'integer' || real.type === 'number') return fc.integer({ min: 0, max: 60 })
  if (real.format === 'date') return fc.constantFrom('1900-01-01', '2026-03-29', '2026-07-01', '2200-12-31')
  if (name === 'time') return fc.constantFrom('00:00', '02:30', '23:59')
  if (name === 'zone') return fc.constantFrom('Europe/Amsterdam', 'Pacific/Apia', 'Etc/GMT+12', 'UTC')
  if (name === 'content') return fc.base64String({ maxLength: 200 })
  return fc.constantFrom(
    'Maya Chen',
    'Jonas Weber',
    'Jonas',
    'Bo, Acme Tea',
    'Acme Tea',
    '王小明',
    'tea',
    'x y',
  )
}

/** Values that have broken someone's program before. */
const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    ...[
      '',
      ' ',
      '\u0000',
      '\ud800',
      '%',
      '_',
      "'",
      '"',
      '\\',
      '~',
      '.',
      'null',
      '-1',
      '1e9',
      'ﷺ'.repeat(200),
    ],
    ...[
      '0000-00-00',
      '0001-01-01',
      '9999-12-31',
      '2026-02-30',
      '2026-03-29',
      '+275760-09-13',
      '24:00',
      '02:30',
    ],
    ...['2026-01-01T00:00:00Z', 'Europe/Amsterdam', 'GMT+1', 'Factory', 'AAAA', 'https://x', 'javascript:x'],
    ...[-1, 0, 1, 0.5, 481, 2 ** 31, 2 ** 53, 1e308, true, false, null],
    ...['after~x~y', 'before~~', '~~~', '.', 'x.y', 'x.\u0000', '.2026-01-01'],
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
