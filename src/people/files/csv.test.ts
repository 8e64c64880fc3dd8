import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanCell, headLines, readRows, readText, rowsInPieces } from './csv.ts'

const utf16 = (text: string, isBig: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}

describe('the bytes of a table', () => {
  it.each([
    ['UTF-8', Buffer.from('Zoë;1'), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from('\ufeffZoë;1'), 'utf-8'],
    ['UTF-16 little-endian', utf16('Zoë;1', false), 'utf-16le'],
    ['UTF-16 big-endian', utf16('Zoë;1', true), 'utf-16be'],
    ['Windows-1252', Buffer.from('Zoë;1', 'latin1'), 'windows-1252'],
  ])('are read as %s', async (_, bytes, encoding) => {
    expect(await readText(bytes)).toEqual({ encoding, text: 'Zoë;1' })
  })

  it('may be read as what the person says they are', async () => {
    expect((await readText(Buffer.from('Zoë'), 'windows-1252')).text).toBe('ZoÃ«')
  })

  it('give lines that end alike, whatever ended them and wherever they were cut', async () => {
    const text = `${'a'.repeat(32_767)}\r\nb\rc\nd`
    expect((await readText(Buffer.from(text))).text).toBe(`${'a'.repeat(32_767)}\nb\nc\nd`)
  })

  it('give text without NULs', async () => {
    expect((await readText(Buffer.from('a\0b'))).text).toBe('ab')
  })

  it('may hold a character across two slices', async () => {
    const text = `${'a'.repeat(32_766)}👩‍💻`
    expect((await readText(Buffer.from(text))).text).toBe(text)
  })
})

const read = async (text: string, delimiter = ',') => {
  const rows: string[][] = []
  const doubts: string[] = []
  for await (const slice of readRows(text, { cells: [], delimiter, line: 0, end: 0 })) {
    rows.push(...slice.rows.map(({ cells, line }) => [String(line), ...cells]))
    doubts.push(...slice.doubts.map(({ line, code }) => `${line} ${code}`))
  }
  return { rows, doubts }
}

describe('the rows of a table', () => {
  it('know their line, also after a cell with line breaks', async () => {
    const { rows } = await read('a,"x\ny\nz"\n\nb,c')
    expect(rows).toEqual([
      ['1', 'a', 'x\ny\nz'],
      ['4', ''],
      ['5', 'b', 'c'],
    ])
  })

  it('are the same however long the table is', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `${index},"a ""b""\nc, d"`)
    const { rows, doubts } = await read(lines.join('\n'))
    expect(rows).toHaveLength(20_000)
    expect(rows.at(-1)).toEqual(['39999', '19999', 'a "b"\nc, d'])
    expect(doubts).toEqual([])
  })

  it('may hold bare quotation marks inside a cell', async () => {
    expect((await read(`a,3° 7' 40"W,b`)).rows).toEqual([['1', 'a', `3° 7' 40"W`, 'b']])
  })

  it('end before a quotation mark that is never closed', async () => {
    const { rows, doubts } = await read('a,b\nc,"d\ne,f\ng,h')
    expect(rows).toEqual([['1', 'a', 'b']])
    expect(doubts).toEqual(['2 unclosed-quote'])
  })

  it('end when the unclosed cell would be enormous', async () => {
    const { rows, doubts } = await read(`a,b\nc,"d${'\n""""'.repeat(1_000_000)}`)
    expect([rows.length, doubts]).toEqual([1, ['2 unclosed-quote']])
  })
})

it('a line longer than any row ends the reading, and what stood before it is kept', async () => {
  const { rows, doubts } = await read(`a,b\nc,d\n${','.repeat(2_000_000)}`)
  expect([rows.length, doubts]).toEqual([2, ['3 unclosed-quote']])
})

it('a delimiter that the file names is tried first', () => {
  const [first] = headLines('sep=|\nName|Company, Inc.;x', 20)
  expect(first).toMatchObject({ delimiter: '|', line: 2, cells: ['Name', 'Company, Inc.;x'] })
})

it.each([
  ['  a \n b ', 'a b'],
  ["'=1+1", '=1+1'],
  ["'+49 30", '+49 30'],
  ["'t Hooft", "'t Hooft"],
  ["'-", '-'],
  ['Ju\u0308rgen', 'Jürgen'],
  ['\u202bمحمد\u202c', '\u202bمحمد\u202c'],
  [undefined, ''],
])('a cell %j is kept as %j', (cell, kept) => expect(cleanCell(cell)).toBe(kept))

describe('a table that comes in pieces', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'é', '😀', ' ', '"', ',', '\n', '\r\n', ';'),
    maxLength: 8,
  })
  const written = (rows: string[][]) =>
    rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n')
  async function* pieces(text: string, size: number) {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const isHead = (cells: string[]) => cells[0] === 'FROM'
  const inPieces = async (text: string, size: number) => {
    const found: string[][] = []
    for await (const { rows } of rowsInPieces(pieces(text, size), isHead)) found.push(...rows)
    return found
  }

  it('gives each row once, wherever it was cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 12 }), fc.nat(3), async (rows, times) => {
        const many = Array.from({ length: 1 + 400 * times }, () => rows).flat()
        const wanted = many.map((row) => row.map((one) => one.replaceAll('\r\n', '\n')))
        for (const end of ['', '\r\n'])
          expect(
            await inPieces(`Notes:\n\n"FROM","TO"\r\n${written(many)}${rows.length > 0 ? end : ''}`, 33_333),
          ).toEqual(wanted)
      }),
      { numRuns: 60 },
    )
  })

  it('is none where no line has the headings, and ends where a quotation mark is never closed', async () => {
    expect(await inPieces('"a","b"\n"c","d"\n', 5)).toEqual([])
    const open = `"FROM","TO"\n"Maya","Robin"\n"never closed\n${'x'.repeat(100_000)}\n`
    expect((await inPieces(open.repeat(40), 64_000)).slice(0, 1)).toEqual([['Maya', 'Robin']])
  })
})
