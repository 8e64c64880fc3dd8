/** The one door for files of people: told by what it begins with, a file is read as a table, as cards, as records, or as the archive it is. */
import type { Source } from '../../store/source.ts'
import { BadZip, namesIn, unpacked, unpackedWhole } from '../../store/unzip.ts'
import { plural, sayList } from '../../ui/say.ts'
import { addressList } from './address-list.ts'
import { cardsOf } from './card-file.ts'
import { readText } from './csv.ts'
import type { RolesBefore } from './find-table.ts'
import { meaningOf } from './headings.ts'
import { jsonPeople } from './json-file.ts'
import { ldifOf } from './ldif-file.ts'
import { lineList, saysInWords } from './line-list.ts'
import { addHistory } from './linkedin-history.ts'
import { type BackgroundFile, backgroundFiles, backgroundOf } from './own-background.ts'
import { peopleOf, type Record } from './record.ts'
import { sheetOf } from './sheet-file.ts'
import { type Connections, mostBytes, type NotConnections, readImport, tooLong } from './table-file.ts'
import { whatToChoose } from './wrong-kind.ts'

/** What was read, and the bytes that it was read from: of an archive, those of the file in it. */
export interface FileRead {
  read: Connections | NotConnections
  bytes: Buffer
}

/** What is known of a file beside what stands in it. */
interface AboutFile {
  fileName?: string
  /** The seeker's, for days of messages. */
  zone?: string
  rolesBefore?: RolesBefore
}

/** Reads a file of any kind; never blocks for long. Of an archive only what is needed is read. */
export async function readFile(file: Source, about: AboutFile = {}): Promise<FileRead> {
  const isZip = (await file.read(0, 2)).toString('latin1') === 'PK'
  const refused = (read: NotConnections) => ({ read, bytes: nothing })
  if (!isZip)
    return file.size > mostBytes ? refused(no(tooLong)) : readOne(await file.read(0, file.size), about)
  try {
    return await readArchive(file, about)
  } catch (error) {
    if (!(error instanceof BadZip)) throw error
    const sentence = `This zip archive cannot be read: ${error.message}. Download it once more, or unzip it yourself.`
    return refused(no(sentence))
  }
}

const no = (sentence: string): NotConnections => ({ kind: 'not-connections', sentence, reading: null })

async function readOne(bytes: Buffer, { fileName = '', rolesBefore }: AboutFile): Promise<FileRead> {
  const begin = Buffer.from(bytes.subarray(0, 4000))
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^[\xef\xbb\xbf\xff\xfe]+/, '')
  const leftOut = new Set<string>()
  const people = async (records: (text: string) => Iterable<Record>) => {
    const read = await peopleOf(records((await readText(bytes)).text), leftOut)
    return { read, bytes }
  }
  if (/^\s*begin:\s*vcard/i.test(begin)) {
    const { text, encoding } = await readText(bytes)
    const habit = { isLastFirst: false, areApart: true }
    return { read: await peopleOf(cardsOf(text, encoding, leftOut), leftOut, habit), bytes }
  }
  if (/^\s*(?:version:\s*1\s+)?(?:#[^\n]*\n\s*)*dn::?\s/i.test(begin))
    return people((text) => ldifOf(text, leftOut))
  if (/^\s*[[{]/.test(begin) && !/^\s*\{\s*"wellmet"/.test(begin)) {
    const records = jsonPeople((await readText(bytes)).text, leftOut)
    if (records) return { read: await peopleOf(records, leftOut), bytes }
  }
  const list = begin.includes('<') && begin.includes('@') ? addressList((await readText(bytes)).text) : null
  if (list) return { read: await peopleOf(list, leftOut), bytes }
  const read = await readImport(bytes, { fileName, rolesBefore })
  const inCells = await lineInEachCell(read, bytes)
  if (inCells) return { read: await peopleOf(inCells, leftOut), bytes }
  if (read.kind === 'connections' || bytes.length > mostLines) return { read, bytes }
  const hasHeadings = read.reading?.columns.some(({ heading }) => meaningOf(heading) !== null)
  if (!read.isNoTable && (!read.reading || hasHeadings)) return { read, bytes }
  const { text } = await readText(bytes)
  const lines = read.isNoTable || saysInWords(text) ? lineList(text) : null
  return { read: lines ? await peopleOf(lines, leftOut) : read, bytes }
}

/** A list of one column in which each cell says more than a name: “Maya Chen, VP Marketing, Acme Tea”. */
async function lineInEachCell(read: FileRead['read'], bytes: Buffer): Promise<Record[] | null> {
  const { columns = [], headingLine = 0 } = read.reading ?? {}
  if (read.kind !== 'connections' || columns.length !== 1 || bytes.length > mostLines) return null
  const { text } = await readText(bytes)
  const cells = text
    .split('\n')
    .map((line, index) => (index < headingLine ? '' : line.trim().replace(/^"([^"]*)"$/u, '$1')))
  const saysMore = (cell: string) => cell.split(',').length > 2 || /\s(?:at|@|bei|chez)\s/iu.test(cell)
  const all = cells.filter((cell) => cell !== '')
  return all.filter(saysMore).length * 2 > all.length ? lineList(cells.join('\n')) : null
}

/** What people note by hand is short. */
const mostLines = 256 * 1024

/** Of what is asked for no columns, the bytes are never read again. */
const nothing = Buffer.alloc(0)

/** An archive of which one file is the list; a workbook is one too. */
async function readArchive(zip: Source, { zone = 'UTC', rolesBefore }: AboutFile): Promise<FileRead> {
  const names = (await namesIn(zip)).filter((name) => !/(?:^|\/)(?:\.|__MACOSX)/.test(name))
  if (names.includes('[Content_Types].xml') || names.includes('mimetype'))
    return readOffice(zip, names, rolesBefore)
  const lists = names.filter((name) => /\.(?:csv|vcf|ldif|json|xlsx)$/i.test(name))
  const called = (wanted: string) => lists.find((name) => bare(name) === wanted)
  const isOurs = names.includes('wellmet.json')
  const about = await backgroundIn(zip, called)
  const chosen =
    called('connections.csv') ??
    (isOurs ? called('people.csv') : undefined) ??
    (about.names.length > 0 ? undefined : onlyOf(lists))
  if (!chosen && about.background.length > 0) {
    const warnings = [leftOut(about.names, lists), ...about.says].filter((one) => one !== '')
    const { background } = about
    return {
      read: { kind: 'connections', rows: [], skipped: [], warnings, reading: null, background },
      bytes: nothing,
    }
  }
  if (!chosen && lists.length > 1 && lists.every((name) => /\.vcf$/i.test(name)))
    return readOne(await cardsIn(zip, lists), {})
  if (!chosen)
    return {
      read: no(
        lists.length > 0
          ? `This zip holds ${lists.length} lists (${namesOf(lists.map(bare), 5)}). Unzip it, and choose the one with the people.`
          : `This zip holds no list of people. ${whatToChoose}`,
      ),
      bytes: nothing,
    }
  const { read, bytes } = await readOne(await unpackedWhole(zip, chosen, mostBytes), {
    fileName: chosen.split('/').at(-1) ?? '',
    ...(rolesBefore && { rolesBefore }),
  })
  if (read.kind !== 'connections') return { read, bytes }
  const isLinkedins = bare(chosen) === 'connections.csv'
  const history = isLinkedins ? await historyOf(zip, called, read, zone) : { names: [], says: [] }
  if (isLinkedins && about.background.length > 0) read.background = about.background
  const others = leftOut([chosen, ...history.names, ...(isLinkedins ? about.names : [])], lists)
  const also =
    others !== '' && isOurs
      ? 'This is an export of a whole Wellmet account. Here only its people are imported. To restore everything, go to an empty account and choose the zip in Settings.'
      : others
  const says = [also, ...history.says, ...(isLinkedins ? about.says : [])].filter((one) => one !== '')
  read.warnings = [...says, ...read.warnings]
  return { read, bytes }
}

/** Phones and mail programs write a file for each card: all of them as one, as far as any file may be long. */
async function cardsIn(zip: Source, names: string[]): Promise<Buffer> {
  const texts: string[] = []
  let left = mostBytes
  for (const name of names) {
    const bytes = await unpackedWhole(zip, name, left)
    left -= bytes.length
    texts.push((await readText(bytes)).text)
  }
  return Buffer.from(texts.join('\n'))
}

/** Which lists of the zip were read and which were not; empty where all were. */
function leftOut(read: string[], lists: string[]): string {
  const others = lists.filter((name) => !read.includes(name))
  if (others.length === 0) return ''
  return `Of this zip only ${bareNames(read)} ${plural(read.length, { one: 'is', other: 'are' })} read. Left out: ${bareNames(others)}.`
}

/** What the files of LinkedIn's archive say of the seeker, and which of them said anything. */
async function backgroundIn(zip: Source, called: (wanted: string) => string | undefined) {
  const files: { [File in BackgroundFile]?: AsyncIterable<Uint8Array> } = {}
  const names: string[] = []
  try {
    for (const file of backgroundFiles) {
      const name = called(file)
      if (!name) continue
      files[file] = unpacked(zip, name, mostBytes)
      names.push(name)
    }
    const background = await backgroundOf(files)
    return { background, names: background.length > 0 ? names : [], says: [] }
  } catch (error) {
    if (!(error instanceof BadZip)) throw error
    const says = [`Your own background in this zip cannot be read: ${error.message}.`]
    return { background: [], names: [], says }
  }
}

const bareNames = (all: string[]) =>
  namesOf(
    all.map((name) => name.split('/').at(-1) ?? ''),
    12,
  )

/** “a.csv, b.csv and more”. */
const namesOf = (names: string[], most: number) =>
  sayList([...names.slice(0, most), ...(names.length > most ? ['more'] : [])])

/** Beyond this much text of messages nothing is read of them. */
const mostOfMessages = 60 * 1024 * 1024

/** Adds to the rows what the messages and invitations beside the list tell of; says which files were read, and what came of it. */
async function historyOf(
  zip: Source,
  called: (wanted: string) => string | undefined,
  { rows }: Connections,
  zone: string,
): Promise<{ names: string[]; says: string[] }> {
  const names = { messages: called('messages.csv'), invitations: called('invitations.csv') }
  const read = [names.messages, names.invitations].filter((name) => name !== undefined)
  if (read.length === 0) return { names: [], says: [] }
  const file = (name: string | undefined) => (name ? unpacked(zip, name, mostOfMessages) : undefined)
  try {
    const { people, strangers } = await addHistory(
      rows,
      {
        messages: file(names.messages),
        invitations: file(names.invitations),
        profile: file(called('profile.csv')),
      },
      zone,
    )
    return {
      names: read,
      says: [
        `${plural(people, { one: '1 person gets', other: `${people} people get` })} first and last contact in their history, from your messages and invitations. No words of them are kept.`,
        ...(strangers > 0
          ? [
              `${plural(strangers, { one: '1 person you exchanged messages with is', other: `${strangers} people you exchanged messages with are` })} not among your connections, and left out.`,
            ]
          : []),
      ],
    }
  } catch (error) {
    if (!(error instanceof BadZip)) throw error
    return { names: [], says: [`The messages in this zip cannot be read: ${error.message}.`] }
  }
}

/** "Connections.csv", whatever folder it is in and however it is spaced. */
const bare = (name: string) => (name.split('/').at(-1) ?? '').toLowerCase().replace(/[\s_]/g, '')

/** Google's Takeout holds each group as cards and as a table: all of them, or the one there is. */
function onlyOf(lists: string[]): string | undefined {
  const all = lists.filter((name) => /all ?contacts|contacts/i.test(name))
  const [one, another] = all.length > 0 ? all : lists
  return another === undefined ? one : all.find((name) => /all ?contacts/i.test(name))
}

async function readOffice(zip: Source, names: string[], rolesBefore?: RolesBefore): Promise<FileRead> {
  if (!names.some((name) => name.startsWith('xl/')))
    return {
      read: no(
        'This is a document or a spreadsheet of another program. Open it there, save it as CSV or .xlsx, and choose that.',
      ),
      bytes: nothing,
    }
  if (zip.size > mostBytes) return { read: no(tooLong), bytes: nothing }
  const table = await sheetOf(zip, names)
  return table
    ? { read: await readImport(table, { rolesBefore }), bytes: table }
    : { read: no(`This workbook is empty. ${whatToChoose}`), bytes: nothing }
}
