/** Files of connections: one that LinkedIn gives, and one whose columns must be said. */

import { deleteBackgroundLine } from '../../../src/account/delete-background-line.ts'
import { listBackground } from '../../../src/account/list-background.ts'
import { addBackgroundLine } from '../../../src/people/add-background-line.ts'
import { chooseRows } from '../../../src/people/choose-rows.ts'
import { deleteRememberedColumns } from '../../../src/people/delete-remembered-columns.ts'
import { discardImport } from '../../../src/people/discard-import.ts'
import { listImports } from '../../../src/people/list-imports.ts'
import { listPeople } from '../../../src/people/list-people.ts'
import { listRememberedColumns } from '../../../src/people/list-remembered-columns.ts'
import { mapColumns } from '../../../src/people/map-columns.ts'
import { readFileAgain } from '../../../src/people/read-file-again.ts'
import { readImport } from '../../../src/people/read-import.ts'
import { runImport } from '../../../src/people/run-import.ts'
import { showImport } from '../../../src/people/show-import.ts'
import { undoImport } from '../../../src/people/undo-import.ts'
import { writeZip } from '../../zip.ts'
import { does, type Line, refuses } from './line.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')

const connections = base64(`Notes:
"When exporting your connection data, you may notice that some are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Maya,Chen,https://www.linkedin.com/in/maya-chen,maya@acme-tea.example,Acme Tea,VP Marketing,22 Nov 2025
Lena,Brandt,https://www.linkedin.com/in/lena-brandt,,Harbor & Finch,Brand manager,01 Feb 2024
,,,,,,07 Jun 2025
Lena,Brandt,https://www.linkedin.com/in/lena-brandt,,Harbor & Finch,Brand manager,01 Feb 2024
`)
const ours = base64('Naam,Waar\nPieter Bos,Harbor & Finch\nNoor Kok,Northlight Energy\n')
const archive = Buffer.from(
  await writeZip(
    {
      'Positions.csv':
        'Company Name,Title,Description,Location,Started On,Finished On\nHarbor & Finch,Buyer,,,Jan 2016,Mar 2019',
      'Skills.csv': 'Name\nPlanning',
    },
    new Date('2026-01-12T09:00:00Z'),
  ),
).toString('base64')
const tooLong = base64(`Naam,Waar\n${'Pieter Bos,Harbor & Finch\n'.repeat(50_100)}`)

export const importing: Line[] = [
  refuses(readImport, 'not-the-file', {
    fileName: 'notes.txt',
    content: base64('Call Jonas on Monday.'),
  }),
  does(readImport, { fileName: 'Connections.csv', content: connections }, 'file'),
  does(showImport, (the) => ({ id: the('file') })),
  does(chooseRows, (the) => ({ id: the('file'), offered: [5, 6], chosen: [5, 6] })),
  refuses(undoImport, 'not-imported', (the) => ({ id: the('file') })),
  does(runImport, (the) => ({ id: the('file') })),
  refuses(chooseRows, 'settled', (the) => ({ id: the('file'), chosen: [5] })),
  refuses(runImport, 'imported-already', (the) => ({ id: the('file') })),
  refuses(mapColumns, 'settled', (the) => ({ id: the('file'), columns: ['name'] })),
  refuses(readFileAgain, 'settled', (the) => ({ id: the('file'), headingLine: 1 })),
  refuses(readImport, 'imported-already', { content: connections }),
  refuses(discardImport, 'imported-already', (the) => ({ id: the('file') })),
  does(showImport, (the) => ({ id: the('file') })),

  does(readImport, { fileName: 'oud-collega’s.csv', content: ours }, 'ours'),
  refuses(runImport, 'columns-unknown', (the) => ({ id: the('ours') })),
  refuses(mapColumns, 'no-name-column', (the) => ({ id: the('ours'), columns: ['left-out', 'company'] })),
  does(showImport, (the) => ({ id: the('ours') })),
  does(readFileAgain, (the) => ({
    id: the('ours'),
    encoding: 'windows-1252',
    delimiter: 'comma',
    headingLine: 1,
  })),
  refuses(readFileAgain, 'no-table', (the) => ({ id: the('ours'), headingLine: 150 })),
  does(mapColumns, (the) => ({ id: the('ours'), columns: ['name', 'company'] })),
  does(runImport, (the) => ({ id: the('ours') })),
  does(listRememberedColumns, {}),
  does(deleteRememberedColumns, (the) => ({ importId: the('ours') })),
  refuses(deleteRememberedColumns, 'not-remembered', (the) => ({ importId: the('ours') })),
  does(listPeople, {}),
  does(listImports, {}),
  does(undoImport, (the) => ({ id: the('ours') })),
  refuses(undoImport, 'undone-already', (the) => ({ id: the('ours') })),
  does(showImport, (the) => ({ id: the('ours') })),

  does(readImport, { fileName: 'archive.zip', content: archive }, 'archive'),
  does(showImport, (the) => ({ id: the('archive') })),
  does(runImport, (the) => ({ id: the('archive'), background: [1] })),
  does(addBackgroundLine, {
    kind: 'position',
    title: 'Teacher',
    place: 'Lyceum',
    fromOn: 'March 2019',
    toOn: '2022',
  }),
  refuses(addBackgroundLine, 'there-already', {
    kind: 'position',
    title: 'teacher',
    place: 'lyceum',
    fromOn: '2019-03',
  }),
  refuses(addBackgroundLine, 'says-nothing', { kind: 'skill' }),
  refuses(addBackgroundLine, 'ends-before', {
    kind: 'education',
    place: 'Lyceum',
    fromOn: '2020',
    toOn: '2019',
  }),
  does(listBackground, {}, 'background'),
  does(deleteBackgroundLine, (the) => ({ id: the('background', 'lines.0.id') })),

  does(readImport, { fileName: 'all.csv', content: tooLong }, 'tooLong'),
  refuses(mapColumns, 'not-the-file', (the) => ({ id: the('tooLong'), columns: ['name'] })),
  does(discardImport, (the) => ({ id: the('tooLong') })),
]
