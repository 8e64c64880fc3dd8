/** The part of the settings about everything that is kept: take it along, bring it in, restore it, delete it. */
import type { Here } from '../../here.ts'
import { FileField } from '../../ui/fields.tsx'
import { Button, VerbForm } from '../../ui/form.tsx'
import { Go, Part, Row, Rows } from '../../ui/list.tsx'
import { Unfold } from '../../ui/unfold.tsx'
import { ColumnsSetting, type RememberedLists } from './columns-setting.tsx'

export function DataPart({ here, lists }: { here: Here; lists: RememberedLists }) {
  return (
    <Part title="Your data" id="data">
      <Rows>
        <Row
          title={<b>Export</b>}
          sub="Download everything as one zip: a full copy for Wellmet, spreadsheets, and contact cards."
          aside={<Go href="/settings/export.zip">Export</Go>}
        />
        <Row
          title={<b>Import</b>}
          sub="People from a file, for example your LinkedIn connections."
          aside={<Go href="/import">Import</Go>}
        />
        <Row
          title={<b>Trash</b>}
          sub="Restore what you deleted in the last 30 days."
          aside={
            <Go href="/trash">
              Open<span class="unseen"> Trash</span>
            </Go>
          }
        />
        <Row
          title={<b>Delete account</b>}
          sub="Everything, now. It cannot be undone. Export first."
          aside={
            <a class="button danger" href="/settings/delete-account">
              Delete account
            </a>
          }
        />
      </Rows>
      <ColumnsSetting here={here} lists={lists} />
      <Unfold here={here} verb="import-account" fixed={{}} label="Import export file">
        <p>Only into an empty account, for example on a new server.</p>
        <VerbForm
          here={here}
          verb="import-account"
          next="/"
          said="Imported: {people} people, {conversations} conversations, {letters} letters."
          files
        >
          <FileField name="content" label="Export file (.zip)" accept=".zip,application/zip" required />
          <Button kind="quiet">Import</Button>
        </VerbForm>
      </Unfold>
    </Part>
  )
}
