import type { Page as PageOf } from '../../here.ts'
import { FileField } from '../../ui/fields.tsx'
import { Button, Buttons, VerbForm } from '../../ui/form.tsx'
import { Part, Row, Rows, Tag } from '../../ui/list.tsx'
import { Page } from '../../ui/page.tsx'
import { many, sayAgo } from '../../ui/when.ts'
import { listImports } from '../list-imports.ts'

/** How to get a file from LinkedIn or elsewhere, where to hand it in, and the files that were. */
export const importPage: PageOf = async (here) => {
  const { imports } = await here.ask(listImports, {})
  const zone = here.seeker?.zone ?? 'UTC'
  return (
    <Page
      here={here}
      title="Bring in people"
      section="people"
      up={{ href: '/people', label: 'People' }}
      lead="LinkedIn gives every member a file of their own connections. Wellmet reads that file, and never LinkedIn itself. Any other list will do, too."
    >
      <Part title="From LinkedIn">
        <ol>
          <li>
            On LinkedIn open <b>Settings &amp; Privacy</b>, then <b>Data privacy</b>, then{' '}
            <b>Get a copy of your data</b>.{' '}
            <a href="https://www.linkedin.com/mypreferences/d/download-my-data" rel="noreferrer">
              Go there
            </a>
          </li>
          <li>
            Choose <b>Want something in particular?</b>, tick <b>Connections</b>, and press{' '}
            <b>Request archive</b>.
          </li>
          <li>
            LinkedIn writes to you, mostly within minutes. Unpack what you download: <b>Connections.csv</b> is
            in it.
          </li>
        </ol>
      </Part>
      <Part title="From elsewhere">
        <p>
          Google Contacts and Outlook export your contacts as CSV, and any spreadsheet is saved as one. You
          say which column is what; the usual ones are found by themselves.
        </p>
      </Part>
      <Part title="Bring it in">
        <VerbForm here={here} verb="read-import" files next="/imports/{id}">
          <FileField
            name="content"
            label="Connections.csv, or another list as CSV"
            accept=".csv,text/csv"
            required
            hint="You see first who is new. Nobody comes in until you say so, and you can undo all of it."
          />
          <Buttons>
            <Button>Read the file</Button>
          </Buttons>
        </VerbForm>
      </Part>
      {imports.length > 0 && (
        <Part title="Files so far">
          <Rows label="Files">
            {imports.map((one) => (
              <Row
                key={one.id}
                href={`/imports/${one.id}`}
                title={<bdi>{one.fileName}</bdi>}
                sub={`${sayAgo(one.importedAt ?? one.readAt, here.now, zone)}: ${one.newCount} new, ${one.knownCount} known, ${many(one.skippedCount, 'row')} left out`}
                meta={
                  <Tag strong={!one.importedAt}>
                    {one.undoneAt ? 'Undone' : one.importedAt ? 'Brought in' : 'Waits for you'}
                  </Tag>
                }
              />
            ))}
          </Rows>
        </Part>
      )}
    </Page>
  )
}
