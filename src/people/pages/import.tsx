import type { VNode } from 'preact'
import type { Here, Page } from '../../here.ts'
import { FileField, TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, VerbForm } from '../../ui/form.tsx'
import { Part, Row, Rows, Tag } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { Pager, placeIn } from '../../ui/pager.tsx'
import { many, sayAgo } from '../../ui/say.ts'
import { mostBytes, tooLong } from '../files/table-file.ts'
import { listImports } from '../list-imports.ts'
import { mostInArchive, tooLarge } from '../read-import.ts'
import fileChosen from './import.island.tsx?path'
import sheet from './import.sheet.css?path'

/** How to get a file from LinkedIn or elsewhere, where to hand it in, and the files that were. */
export const importPage: Page = async (here) => {
  const { imports, next, previous } = await here.ask(listImports, placeIn(here))
  const isOfPaste = here.problem?.typed.fileName?.[0] === pasted
  return (
    <PageFrame
      here={here}
      title="Import people"
      section="people"
      islands={[fileChosen]}
      sheet={sheet}
      up={{ href: '/people', label: 'People' }}
      lead="Import the file of connections that LinkedIn gives you, or any other list or address book. Wellmet reads only the file. It never connects to LinkedIn."
    >
      <div class="ways-in">
        <Part title="Choose a file">
          <VerbForm
            here={isOfPaste ? { ...here, problem: null } : here}
            verb="read-import"
            files
            next="/imports/{id}"
            class="dropped-on"
          >
            <FileField
              name="content"
              label="Connections.csv, LinkedIn’s whole zip, or another list"
              accept=".csv,.tsv,.txt,.vcf,.ldif,.xlsx,.json,.zip,text/csv,text/vcard"
              required
              limits={{
                file: { most: mostBytes, says: tooLong },
                zip: { most: mostInArchive, says: tooLarge },
              }}
              hint="A zip of LinkedIn’s may be 100 MB, any other file 20 MB. You will see who is new before anything is imported, and you can undo it."
            />
            <p class="hint" data-drop hidden>
              You can drop files anywhere on this page, several at once.
            </p>
            <Buttons>
              <Button>Continue</Button>
            </Buttons>
          </VerbForm>
        </Part>
        <Paste here={here} />
      </div>
      <HowToGetIt />
      {imports.length > 0 && (
        <Part title="Past imports" id="past">
          <Rows label="Files">
            {imports.map((one) => (
              <Row
                key={one.id}
                href={`/imports/${one.id}`}
                title={<bdi>{one.fileName}</bdi>}
                sub={`${sayAgo(one.importedAt ?? one.readAt, here)}: ${one.newCount} new, ${one.knownCount} already there, ${many(one.skippedCount, 'row')} skipped`}
                meta={
                  <Tag strong={!one.importedAt}>
                    {one.undoneAt ? 'Undone' : one.importedAt ? 'Imported' : 'Not imported yet'}
                  </Tag>
                }
              />
            ))}
          </Rows>
          <Pager path="/import" next={next} previous={previous} />
        </Part>
      )}
    </PageFrame>
  )
}

const pasted = 'Pasted text'

/** What is copied from a letter, a note or a sheet is read as a file is. */
const Paste = ({ here }: { here: Here }): VNode => (
  <Part title="Or paste" id="paste">
    <VerbForm here={here} verb="read-import" fixed={{ fileName: pasted }} next="/imports/{id}">
      <TextArea
        name="content"
        label="A list of people"
        rows={4}
        required
        placeholder="Ines Duarte, CFO at Kite Health, via Jonas"
        hint="One person on each line, rows copied from a spreadsheet, or addresses copied from an email."
      />
      <Buttons>
        <Button kind="quiet">Review pasted list</Button>
      </Buttons>
    </VerbForm>
  </Part>
)

/** The way to a file, at LinkedIn and elsewhere. */
function HowToGetIt(): VNode {
  return (
    <>
      <Part title="From LinkedIn">
        <ol>
          <li>
            On LinkedIn open <b>Settings &amp; Privacy</b>, then <b>Data privacy</b>, then{' '}
            <b>Get a copy of your data</b>.{' '}
            <a href="https://www.linkedin.com/mypreferences/d/download-my-data" rel="noreferrer">
              Open LinkedIn settings
            </a>
          </li>
          <li>
            Choose <b>Want something in particular?</b>, tick <b>Connections</b>, and press{' '}
            <b>Request archive</b>.
          </li>
          <li>
            LinkedIn emails you a download link, usually within minutes. Choose the zip above as it is, or
            unzip it and choose <b>Connections.csv</b>. The larger archive also holds your positions,
            education and skills: each is proposed for your own background, and kept only if you tick it.
          </li>
        </ol>
      </Part>
      <Part title="From other places">
        <p>
          Address books and phones export contacts as CSV or vCard (.vcf): Google Contacts, Outlook, Apple
          Contacts, Thunderbird. A spreadsheet can be chosen as it is (.xlsx) or saved as CSV, in any
          language. Wellmet shows where each column goes, and you can change it.
        </p>
      </Part>
    </>
  )
}
