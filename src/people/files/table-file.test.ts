import { describe, expect, it } from 'vitest'
import { byPlainField } from '../person-fields.ts'
import { type Connections, mostBytes, type ReadingOptions, readImport } from './table-file.ts'

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
const preamble = 'Notes:\n"Some addresses are missing, because ""members"" choose who may see them."\n\n'
const maya = 'Maya,Chen,https://www.linkedin.com/in/maya-chen,,Acme,VP Marketing,22 Nov 2026'
const jonas = 'Jonas,Weber,https://www.linkedin.com/in/jonas-weber,jonas@weber.test,,,07 Jun 2026'

const readAny = (text: string | Uint8Array, options?: ReadingOptions) =>
  readImport(typeof text === 'string' ? new TextEncoder().encode(text) : text, options)

async function read(text: string | Uint8Array, options?: ReadingOptions): Promise<Connections> {
  const result = await readAny(text, options)
  if (result.kind !== 'connections') throw new Error(result.sentence)
  return result
}

async function refused(text: string | Uint8Array) {
  const result = await readAny(text)
  if (result.kind !== 'not-connections') throw new Error('It was read.')
  return result
}

const rowsOf = (...lines: string[]) => read([header, ...lines].join('\n'))
const names = ({ rows }: Connections) => rows.map((row) => row.name)

describe('LinkedIn’s file of connections', () => {
  it('gives each person with profile, work and day', async () => {
    expect((await read(`${preamble}${header}\n${maya}\n`)).rows).toEqual([
      {
        firstName: 'Maya',
        lastName: 'Chen',
        name: 'Maya Chen',
        nameKey: 'maya chen',
        isNameDamaged: false,
        linkedin: 'maya-chen',
        email: null,
        phone: '',
        otherEmails: [],
        otherPhones: [],
        links: [],
        tags: [],
        place: '',
        otherNames: [],
        company: 'Acme',
        position: 'VP Marketing',
        level: null,
        ...byPlainField(() => ''),
        note: '',
        connectedOn: '2026-11-22',
        id: null,
        line: 5,
      },
    ])
  })

  it('is read with the column of profiles, and without as before mid-2023', async () => {
    const old = await read(
      'First Name,Last Name,Email Address,Company,Position,Connected On\nMaya,Chen,,Acme,VP,22 Nov 2020',
    )
    expect(old.rows[0]).toMatchObject({
      name: 'Maya Chen',
      linkedin: null,
      company: 'Acme',
      connectedOn: '2020-11-22',
    })
  })

  it('has its header wherever it stands among the first twenty lines', async () => {
    for (const before of [
      '',
      preamble,
      preamble.replace('Notes:', '"Notes:"'),
      '\n',
      'Notes:\n',
      'x\n'.repeat(19),
    ])
      expect(names(await read(`${before}${header}\n${maya}`)), before).toEqual(['Maya Chen'])
    expect((await refused(`${'x\n'.repeat(20)}${header}\n${maya}`)).kind).toBe('not-connections')
  })

  it('has rows of members who hide, and empty ones; they are skipped, counted and said', async () => {
    const result = await rowsOf(
      ',,,,,,07 Jun 2026',
      maya,
      '',
      ',,,,,,',
      ',,,,,,08 Jun 2026',
      ',,,,Acme,,',
      jonas,
    )
    expect(names(result)).toEqual(['Maya Chen', 'Jonas Weber'])
    const reasons = ['hidden', 'empty', 'company'] as const
    const count = (reason: string) => result.skipped.filter(({ why }) => why === reason).length
    expect(reasons.map(count)).toEqual([2, 2, 1])
    expect(result.skipped[0]).toEqual({ line: 2, why: 'hidden' })
  })

  it('may end without a newline, begin with a mark, and end its lines either way', async () => {
    for (const text of [
      `${header}\n${maya}`,
      `\ufeff${header}\r\n${maya}\r\n`,
      `${header}\r${maya}\r`,
      `Notes:\n\n${header}\r\n${maya}`,
    ])
      expect((await read(text)).rows).toMatchObject([{ name: 'Maya Chen', connectedOn: '2026-11-22' }])
  })

  it('knows a person by the profile’s slug, however the address is written', async () => {
    const result = await rowsOf(
      'J,M,https://de.linkedin.com/in/J%C3%BCrgen-M/?trk=x,,,,',
      'J,M,linkedin.com/in/jürgen-m,,,,',
    )
    expect(result.rows.map((row) => row.linkedin)).toEqual(['jürgen-m'])
    expect(result.skipped).toEqual([{ line: 3, why: 'repeated' }])
  })

  it('knows a person without a profile by the address, and never by the name alone', async () => {
    const result = await rowsOf(
      'Ana,Li,,ana@li.test,,,',
      'Ana,Li,,ANA@li.test,,,',
      'Ana,Li,,,Acme,,',
      'Ana,Li,,,Acme,,',
    )
    expect(result.rows.map((row) => row.line)).toEqual([2, 4, 5])
  })

  it('has an empty address for nearly everyone, and a wrong one is left out and said', async () => {
    const result = await rowsOf(maya, 'Ana,Li,,/o=Exchange/ou=x,,,')
    expect(result.rows.map((row) => row.email)).toEqual([null, null])
    expect(result.warnings).toEqual([
      'Line 3: the email address is not valid. The person is imported without it.',
    ])
  })

  it('has companies and positions with commas, quotes, line breaks and emoji', async () => {
    const result = await rowsOf('Maya,Chen,,,"Acme, ""Inc.""","VP\nMarketing 🚀",22 Nov 2026', jonas)
    expect(result.rows[0]).toMatchObject({ company: 'Acme, "Inc."', position: 'VP Marketing 🚀' })
    expect(result.rows[1]?.line).toBe(4)
  })

  it('has degrees in the last name: shown, and left off for matching', async () => {
    const result = await rowsOf('Jane,"Smith, PhD, MBA",,,,,')
    expect(result.rows[0]).toMatchObject({ name: 'Jane Smith, PhD, MBA', nameKey: 'jane smith' })
  })

  it('has names with lost letters, which are marked so that they replace no whole one', async () => {
    const result = await rowsOf('J?rgen,M?ller,,,,,', '????,??,,,,,', maya)
    expect(result.rows.map((row) => row.isNameDamaged)).toEqual([true, true, false])
    expect(result.warnings[0]).toMatch(/^Lines 2 and 3: letters of the name were lost/)
  })

  it('has days as LinkedIn writes them, and as Excel rewrites them', async () => {
    const result = await rowsOf(
      'A,A,,,,,22 Nov 2026',
      'B,B,,,,,7-Feb-22',
      'C,C,,,,,2/7/22',
      'D,D,,,,,2/27/22',
      'E,E,,,,,soon',
    )
    expect(result.rows.map((row) => row.connectedOn)).toEqual([
      '2026-11-22',
      '2022-02-07',
      '2022-02-07',
      '2022-02-27',
      null,
    ])
    expect(result.warnings).toEqual([
      'Line 6: the date could not be read. The person is imported without it.',
    ])
  })

  it('has days with slashes whose order the other rows tell, or the person, or a sentence admits', async () => {
    const dayFirst = await rowsOf('A,A,,,,,2/7/22', 'B,B,,,,,27/2/22')
    expect(dayFirst.rows.map((row) => row.connectedOn)).toEqual(['2022-07-02', '2022-02-27'])
    expect((await rowsOf('A,A,,,,,2/7/22')).warnings[0]).toMatch(/month\/day\/year/)
    const told = await read(`${header}\nA,A,,,,,2/7/22`, { isDayFirst: true })
    expect([told.rows[0]?.connectedOn, told.warnings]).toEqual(['2022-07-02', []])
  })

  it.each([
    'Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am',
    'Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le',
    'Nombre,Apellidos,URL,Dirección de correo electrónico,Empresa,Cargo,Conectado el',
    'Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Cargo,Conectado em',
    'Nome,Cognome,URL,Indirizzo e-mail,Azienda,Posizione,Collegato il',
    'Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op',
  ])('is known by its columns in other languages: %s', async (columns) => {
    const { rows, warnings } = await read(`${columns}\n${jonas.replace(',,,', ',Acme,CFO,')}`)
    expect(rows[0]).toMatchObject({
      name: 'Jonas Weber',
      linkedin: 'jonas-weber',
      email: 'jonas@weber.test',
      company: 'Acme',
      position: 'CFO',
      connectedOn: '2026-06-07',
    })
    expect(warnings).toEqual([])
  })

  it('with unknown columns waits to be told which is which, and read once told which is which', async () => {
    const text = 'Exported list\nPerson;Firm;Since\nMaya Chen;Acme;22 Nov 2026\n'
    const no = await refused(text)
    expect(no.reading).toMatchObject({ headingLine: 2, delimiter: ';' })
    expect(no.reading?.columns.map(({ heading }) => heading)).toEqual(['Person', 'Firm', 'Since'])
    expect(no.sentence).toContain('Match the columns below')
    const yes = await read(text, {
      headingLine: no.reading?.headingLine,
      roles: ['name', 'company', 'connectedOn'],
    })
    expect(yes.rows).toMatchObject([
      { name: 'Maya Chen', company: 'Acme', connectedOn: '2026-11-22', line: 3 },
    ])
  })

  it('has its columns in any order', async () => {
    const { rows } = await read('Connected On,Position,Last Name,First Name\n22 Nov 2026,VP,Chen,Maya')
    expect(rows[0]).toMatchObject({ name: 'Maya Chen', position: 'VP', connectedOn: '2026-11-22' })
  })
})

describe('a table’s traps', () => {
  it('tabs, semicolons and bars part the cells as well', async () => {
    for (const mark of ['\t', ';', '|']) {
      const result = await read(`Notes:\n\n${[header, maya].join('\n').replaceAll(',', mark)}`)
      expect([names(result), result.reading?.delimiter]).toEqual([['Maya Chen'], mark])
    }
  })

  it('a line that names the delimiter is obeyed', async () => {
    const result = await read(`sep=;\r\n${[header, maya].join('\r\n').replaceAll(',', ';')}`)
    expect([names(result), result.reading?.delimiter, result.rows[0]?.line]).toEqual([['Maya Chen'], ';', 3])
  })

  it('a quotation mark never closed costs what follows, and says so instead of inventing a person', async () => {
    const result = await rowsOf(maya, 'Ana,"Li,,,,,', jonas)
    expect(names(result)).toEqual(['Maya Chen'])
    expect(result.skipped).toEqual([{ line: 3, why: 'unclosed-quote' }])
    expect(result.warnings[0]).toMatch(/^Line 3: This row never ends/)
  })

  it('whatever the parser was unsure of is shown', async () => {
    const result = await rowsOf('Ana,"Li" x",,,,,', maya)
    expect(result.warnings[0]).toMatch(/^Line 2: a quotation mark/)
  })

  it('bytes in UTF-16, UTF-8 or Windows-1252 give the same names', async () => {
    const text = `${header}\r\nZoë,Müller,,,Café,,`
    const wide = Buffer.from(`\ufeff${text}`, 'utf16le')
    const results = [Buffer.from(text), Buffer.from(text, 'latin1'), wide, Buffer.from(wide).swap16()].map(
      (bytes) => read(bytes),
    )
    const all = await Promise.all(results)
    expect(all.map((result) => [names(result)[0], result.rows[0]?.company])).toEqual(
      Array(4).fill(['Zoë Müller', 'Café']),
    )
    expect(all.map(({ reading }) => reading?.encoding)).toEqual([
      'utf-8',
      'windows-1252',
      'utf-16le',
      'utf-16be',
    ])
  })

  it('the person may say which encoding it is', async () => {
    const bytes = new TextEncoder().encode(`${header}\nZoë,Li,,,,,`)
    expect(names(await read(bytes, { encoding: 'windows-1252' }))).toEqual(['ZoÃ« Li'])
  })

  it('thirty thousand rows are read, and others get over a hundred turns meanwhile', async () => {
    const line = (index: number) =>
      `Name ${index % 700},"O'Hara, PhD",https://www.linkedin.com/in/person-${index},,"Company, ${index} GmbH",Senior Product Manager 🚀,07 Jun 2026`
    const bytes = new TextEncoder().encode(
      `${preamble}${header}\n${Array.from({ length: 30_000 }, (_, index) => line(index)).join('\n')}`,
    )
    await read(bytes.subarray(0, 400_000))
    let turns = 0
    const tick = setInterval(() => turns++, 0)
    const result = await read(bytes)
    clearInterval(tick)
    expect(result.rows).toHaveLength(30_000)
    expect(turns).toBeGreaterThan(100)
  })

  it('columns named like an object’s own parts, and columns named twice, do no harm', async () => {
    const result = await read(`__proto__,constructor,${header},Company,toString\nx,y,${maya},Other,z`)
    expect(result.rows[0]).toMatchObject({ name: 'Maya Chen', company: 'Acme' })
    expect(Object.keys({})).toEqual([])
    expect(result.reading?.columns.slice(0, 2).map(({ heading }) => heading)).toEqual([
      '__proto__',
      'constructor',
    ])
  })

  it('NULs are dropped; direction marks are shown and not matched; text is kept composed', async () => {
    const result = await rowsOf('\u202bמאיה\u202c,Ju\u0308rgen\0,,,Ac\0me,,')
    expect(result.rows[0]).toMatchObject({
      name: '\u202bמאיה\u202c Jürgen',
      nameKey: 'מאיה jurgen',
      company: 'Acme',
    })
  })

  it('the apostrophe that our own spreadsheet export adds is taken off again', async () => {
    expect((await rowsOf("Ana,Li,,,'=Acme,'@work,")).rows[0]).toMatchObject({
      company: '=Acme',
      position: '@work',
    })
  })

  it('the same file read twice gives the same, and seven hundred repeated names stay apart', async () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `Ana ${index % 700},Li,,,,,`)
    const [once, twice] = [await rowsOf(...lines), await rowsOf(...lines)]
    expect(twice).toEqual(once)
    expect([once.rows.length, new Set(once.rows.map((row) => row.nameKey)).size]).toEqual([3000, 700])
  })
})

describe('a file that is something else', () => {
  it('is refused when it is empty, a zip or too long, with what to do', async () => {
    expect((await refused('')).sentence).toMatch(/^This file is empty/)
    expect((await refused('PK\u0003\u0004')).sentence).toMatch(/Unzip it/)
    expect((await refused(new Uint8Array(mostBytes + 1))).sentence).toMatch(/over 20 MB/)
  })

  it('is refused when it has more rows than LinkedIn allows connections', async () => {
    expect((await refused(`${header}\n${'Ana,Li,,,,,\n'.repeat(50_001)}`)).sentence).toMatch(
      /more than 50,000 rows/,
    )
  })

  it('is refused when it has no table at all', async () => {
    expect(await refused('\n\n')).toMatchObject({ reading: null })
    expect((await refused('<!doctype html><p>Please sign in')).sentence).toMatch(/^This is a web page/)
  })

  it.each([
    ['a PDF', '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj, 2, 3', /^This is a PDF/],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /save the workbook as CSV/],
    [
      'a picture',
      Buffer.from('ffd8ffe000104a46494600010101004800480000ffdb0043000604', 'hex'),
      /not a list of people/,
    ],
  ])('is named when it is %s, and its bytes are not said back', async (_, bytes, says) => {
    const { sentence, reading } = await refused(bytes)
    expect(sentence).toMatch(says)
    expect(sentence).toContain('as CSV')
    expect(reading).toBe(null)
  })

  it('with a header and no people below says so', async () => {
    expect((await read(header)).warnings).toEqual(['There are no people below the headings on line 1.'])
  })
})

describe('several web addresses in a cell', () => {
  const first = 'https://acme.example/a,b;c?d=1,2'
  it.each([
    [
      'end before a blank',
      `${first}, https://bo.example/; x.example`,
      [first, 'https://bo.example/', 'https://x.example/'],
    ],
    [
      'end before the next',
      `${first},https://bo.example/;www.x.example`,
      [first, 'https://bo.example/', 'https://www.x.example/'],
    ],
    [
      'end behind a bare host',
      'acme.example,bo.example;https://x.example,y.example',
      ['https://acme.example/', 'https://bo.example/', 'https://x.example/', 'https://y.example/'],
    ],
  ])('%s', async (_, cell, links) => {
    expect((await read(`Name,Email,Website\nMaya Chen,m@acme.example,"${cell}"\n`)).rows[0]?.links).toEqual(
      links,
    )
  })
})
