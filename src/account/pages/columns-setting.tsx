/** The columns that are remembered from imports, as a line of the settings: where each went, and the way to be asked again. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Here } from '../../here.ts'
import { roleNames } from '../../people/files/field.ts'
import type { listRememberedColumns } from '../../people/list-remembered-columns.ts'
import { PressForm } from '../../ui/form.tsx'
import { DetailList } from '../../ui/list.tsx'
import { many, sayInstant } from '../../ui/say.ts'
import { SettingLine } from '../../ui/setting-line.tsx'

export type RememberedLists = z.output<typeof listRememberedColumns.gives>['lists']

export function ColumnsSetting({ here, lists }: { here: Here; lists: RememberedLists }): VNode | null {
  if (lists.length === 0) return null
  return (
    <SettingLine name="Columns of lists" now={many(lists.length, 'list')} label="See">
      <p class="hint">
        A file with the same headings goes straight to the review. Delete a list to be asked for its columns
        again. The people you imported stay.
      </p>
      {lists.map(({ importId, fileName, importedAt, columns }) => (
        <section key={importId} aria-label={fileName}>
          <h3>
            <bdi>{fileName}</bdi>
          </h3>
          <p class="hint">Last imported {sayInstant(importedAt, here)}.</p>
          <DetailList
            details={columns.map(({ heading, goesTo }, nth) => [
              <bdi key={nth}>{heading || 'No heading'}</bdi>,
              roleNames[goesTo],
            ])}
          />
          <PressForm
            here={here}
            verb="delete-remembered-columns"
            fixed={{ importId }}
            label="Delete"
            about={`the columns of ${fileName}`}
            next="/settings#data"
            said="Deleted. The next such file asks for its columns."
            kind="bare"
          />
        </section>
      ))}
    </SettingLine>
  )
}
