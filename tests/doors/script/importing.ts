/** Files of connections: one that LinkedIn gives, and one whose columns must be said. */
import { carryOutImport } from '../../../src/people/carry-out-import.ts'
import { chooseColumns } from '../../../src/people/choose-columns.ts'
import { dropImport } from '../../../src/people/drop-import.ts'
import { listImports } from '../../../src/people/list-imports.ts'
import { listPeople } from '../../../src/people/list-people.ts'
import { readConnections } from '../../../src/people/read-connections.ts'
import { showImport } from '../../../src/people/show-import.ts'
import { undoImport } from '../../../src/people/undo-import.ts'
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
const tooLong = base64(`Naam,Waar\n${'Pieter Bos,Harbor & Finch\n'.repeat(50_100)}`)

export const importing: Line[] = [
  refuses(readConnections, 'not-the-file', {
    fileName: 'notes.txt',
    content: base64('Call Jonas on Monday.'),
  }),
  does(readConnections, { fileName: 'Connections.csv', content: connections }, 'file'),
  does(showImport, (the) => ({ id: the('file') })),
  refuses(undoImport, 'not-imported', (the) => ({ id: the('file') })),
  refuses(chooseColumns, 'settled', (the) => ({ id: the('file'), name: 0 })),
  does(carryOutImport, (the) => ({ id: the('file') })),
  refuses(carryOutImport, 'imported-already', (the) => ({ id: the('file') })),
  refuses(readConnections, 'imported-already', { content: connections }),
  refuses(dropImport, 'imported-already', (the) => ({ id: the('file') })),
  does(showImport, (the) => ({ id: the('file') })),

  does(readConnections, { fileName: 'oud-collega’s.csv', content: ours }, 'ours'),
  refuses(carryOutImport, 'columns-unknown', (the) => ({ id: the('ours') })),
  refuses(chooseColumns, 'no-name-column', (the) => ({ id: the('ours'), company: 1 })),
  does(showImport, (the) => ({ id: the('ours') })),
  does(chooseColumns, (the) => ({ id: the('ours'), name: 0, company: 1, email: null })),
  does(carryOutImport, (the) => ({ id: the('ours') })),
  does(listPeople, {}),
  does(listImports, {}),
  does(undoImport, (the) => ({ id: the('ours') })),
  refuses(undoImport, 'undone-already', (the) => ({ id: the('ours') })),
  does(showImport, (the) => ({ id: the('ours') })),

  does(readConnections, { fileName: 'all.csv', content: tooLong }, 'tooLong'),
  refuses(chooseColumns, 'not-the-file', (the) => ({ id: the('tooLong'), name: 0 })),
  does(dropImport, (the) => ({ id: the('tooLong') })),
]
