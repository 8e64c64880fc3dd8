/** Files that are no list of people: each is named for what it is, with the way to the right one. */
import { sniffEncoding } from './encoding.ts'

export const whatToChoose =
  'From LinkedIn, choose Connections.csv or the whole zip. From an address book or a spreadsheet, choose the list as CSV, vCard or .xlsx.'

/** What the file is and what to do, in a sentence or two; null where it may be a list. */
export function kindOfFile(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return `This file is empty. ${whatToChoose}`
  const start = Buffer.from(bytes.subarray(0, 4000))
  const text = start
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .replaceAll('\0', '')
    .replace(/^\xff\xfe|^\xfe\xff/, '')
  const found = kinds.find(([begins]) => begins.test(text))
  if (found) return `${found[1]} ${found[2] ?? whatToChoose}`
  return hasBytesOfNoText(start) ? `This is not a list of people. ${whatToChoose}` : null
}

const asCsv = 'Open it in your spreadsheet program, save it as CSV, and choose that.'

/** How it begins, what it is, and what to do instead. */
const kinds: [begins: RegExp, is: string, instead?: string][] = [
  [/^PK/, 'This is a zip archive.', 'Unzip it and choose the list of people from it.'],
  [
    /^\xd0\xcf.\xe0/s,
    'This is an old Excel workbook.',
    'Open it in Excel, save the workbook as CSV, and choose that.',
  ],
  [/^%PDF/, 'This is a PDF, not a list of people.'],
  [/^\{\\rtf/, 'This is a text document (RTF), not a list of people.'],
  [
    /^(?:\xe2\x80\x8e)?(?:\[[\d./-]{6,10},? \d{1,2}[:.]\d\d[^\]\n]{0,12}\] |[\d./-]{6,10},? \d{1,2}[:.]\d\d[^\n-]{0,12} - )/,
    'This is a chat that a phone exported, not a list of people, and Wellmet keeps no messages.',
    'For the people in it, export the contacts of the phone as vCard, and choose that.',
  ],
  [/^\s*BEGIN:VCALENDAR/i, 'This is a calendar file, not a list of people.'],
  [
    /^\s*(?:<!--[\s\S]{0,500}?-->\s*)?(?:<\?xml[^>]*\?>\s*)?<(?:!doctype html|html|table|meta|head|body)/i,
    'This is a web page (HTML), even if its name ends in .xls or .csv.',
    asCsv,
  ],
  [/^\s*<\?xml|^\s*<[a-z][\w:-]*[\s>]/i, 'This is an XML file, not a table.', asCsv],
  [
    /^\s*\{\s*"wellmet"\s*:/,
    'This is wellmet.json from one of your own exports.',
    'To restore a whole account, choose the zip under Settings, Import. For the people alone, choose people.csv from that zip.',
  ],
  [
    /^\s*[[{]\s*(?:[\]}"{[]|$)/,
    'This is a JSON file in which Wellmet finds no list of people.',
    'Where it comes from, choose CSV as the format of the export, and choose that file.',
  ],
  [/^(?:INSERT INTO|--\s|\/\*|CREATE TABLE)/i, 'This is a database dump (SQL), not a table.'],
  [
    /^(?:From \S+@|(?:From|To|Subject|Date|Return-Path|Received|Delivered-To|MIME-Version|Message-ID): )/,
    'This is an email or a mailbox, not a list of people.',
  ],
]

/** Pictures, sounds and the like: in their first thousand bytes are many that no text has, in whatever encoding. */
function hasBytesOfNoText(start: Buffer): boolean {
  const first = start.subarray(0, 1000)
  if (sniffEncoding(first).encoding.startsWith('utf-16')) return false
  return first.filter((byte) => (byte > 0 && byte < 9) || (byte > 13 && byte < 26)).length * 50 > first.length
}
