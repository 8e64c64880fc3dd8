import { describe, expect, it } from 'vitest'
import { cleanCell, headLines, readRows, readText } from './csv.ts'

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
