/** Where it must be said what a file is: its letters, its row of headings, and where each column goes. What was recognised is chosen already. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Here } from '../../here.ts'
import { FieldRow, Select } from '../../ui/fields.tsx'
import { Button, Buttons, PressForm, VerbForm } from '../../ui/form.tsx'
import { DetailList, Part } from '../../ui/list.tsx'
import { encodings } from '../files/encoding.ts'
import { roleNames, roles } from '../files/field.ts'
import { sources } from '../files/headings.ts'
import type { showImport } from '../show-import.ts'

type Import = z.output<typeof showImport.gives>
export type Reading = NonNullable<Import['reading']>

export function ColumnsStep({ here, file }: { here: Here; file: Import }): VNode {
  const { id, sentence, reading } = file
  return (
    <>
      {reading && (
        <VerbForm
          here={here}
          verb="map-columns"
          also={['read-file-again']}
          fixed={{ id }}
          next={`/imports/${id}`}
        >
          {sentence && <p>{sentence} Only the name is required: one column, or first and last name.</p>}
          <ColumnFields reading={reading} />
          <Buttons>
            <Button>Continue</Button>
          </Buttons>
          <ReadDifferently reading={reading} />
        </VerbForm>
      )}
      <PressForm
        here={here}
        verb="discard-import"
        fixed={{ id }}
        label="Discard file"
        next="/import"
        said="{fileName} discarded. No one was imported."
      />
    </>
  )
}

/** Every column with a choice of where it goes. */
function ColumnFields({ reading }: { reading: Reading }): VNode {
  const options = roles.map((role) => ({ value: role, label: roleNames[role] }))
  return (
    <FieldRow>
      {reading.columns.map(({ heading, goesTo, samples }, index) => (
        <Select
          key={index}
          name={`columns.${index}`}
          label={heading || `Column ${index + 1}`}
          hint={samples.join(' · ') || 'Empty in the first rows.'}
          options={options}
          value={goesTo ?? 'left-out'}
          size="medium"
        />
      ))}
    </FieldRow>
  )
}

const markLabels: Record<Reading['delimiter'], string> = {
  comma: 'Comma ( , )',
  semicolon: 'Semicolon ( ; )',
  tab: 'Tab',
  bar: 'Bar ( | )',
}

/** What was recognised, with the first lines, each part of it to be corrected. It is read again with all that was chosen on the page. */
function ReadDifferently({ reading }: { reading: Reading }): VNode {
  const { firstLines, encoding, delimiter, headingLine, source } = reading
  const lines = firstLines.flatMap((line, index) =>
    line.trim() === ''
      ? []
      : [{ value: String(index + 1), label: `Line ${index + 1}: ${line.slice(0, 60)}` }],
  )
  return (
    <Part title="How the file was read">
      <p>
        Wellmet reads this file as {sources[source]}. If letters or headings look wrong, change them here.
      </p>
      <pre dir="auto">{firstLines.join('\n')}</pre>
      <FieldRow>
        <Select
          name="headingLine"
          label="Headings"
          options={[{ value: '0', label: 'None: the first line is a person' }, ...lines]}
          value={String(headingLine)}
        />
        <Select
          name="encoding"
          label="Letters"
          options={Object.entries(encodings).map(([value, label]) => ({ value, label }))}
          value={encoding}
        />
        <Select
          name="delimiter"
          label="Between columns"
          options={Object.entries(markLabels).map(([value, label]) => ({ value, label }))}
          value={delimiter}
        />
      </FieldRow>
      <Buttons>
        <Button kind="quiet" formaction="/do/read-file-again">
          Read again
        </Button>
      </Buttons>
    </Part>
  )
}

/** Where every column goes, or that it is left out; folded, since most of the time it is right. */
export function WhereColumnsGo({ here, reading }: { here: Here; reading: Reading }): VNode {
  const isRefused = ['map-columns', 'read-file-again'].includes(here.problem?.verb ?? '')
  const used = reading.columns.filter(
    ({ goesTo }) => goesTo !== null && goesTo !== 'left-out' && goesTo !== 'prefix',
  )
  const left = reading.columns.filter((column) => !used.includes(column) && column.samples.length > 0)
  const nameOf = (column: Reading['columns'][number]) =>
    column.heading || `Column ${reading.columns.indexOf(column) + 1}`
  return (
    <Part title="Columns" id="columns">
      <DetailList
        details={[
          ...used.map(
            (column) =>
              [<bdi key="heading">{nameOf(column)}</bdi>, roleNames[column.goesTo ?? 'left-out']] as [
                VNode,
                string,
              ],
          ),
          ['Left out', left.length > 0 ? <bdi>{left.map(nameOf).join(', ')}</bdi> : 'Nothing'],
        ]}
      />
      {reading.canChange && (
        <details open={isRefused}>
          <summary>Edit columns</summary>
          <ColumnFields reading={reading} />
          <Buttons>
            <Button kind="quiet" formaction="/do/map-columns">
              Use these columns
            </Button>
          </Buttons>
          <ReadDifferently reading={reading} />
        </details>
      )}
    </Part>
  )
}
