/** Where a file is not LinkedIn's own: which column is what. Those of the usual names are chosen already. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { FieldRow, Select } from '../../ui/fields.tsx'
import { Button, Buttons, PressForm, VerbForm } from '../../ui/form.tsx'
import { columnsOf, type Field } from '../linkedin-columns.ts'

export function ColumnsStep({
  here,
  file,
}: {
  here: Here
  file: { id: string; headers: string[]; sentence: string }
}): VNode {
  const options = file.headers.map((header, index) => ({
    value: String(index),
    label: header || `Column ${index + 1}`,
  }))
  const guessed = columnsOf(file.headers)
  return (
    <>
      <VerbForm here={here} verb="map-columns" fixed={{ id: file.id }} next={`/imports/${file.id}`}>
        <p>{file.sentence} Only the name is required: one column, or first and last name.</p>
        <FieldRow>
          {asked.map(([field, label]) => (
            <Select
              key={field}
              name={field}
              label={label}
              options={options}
              value={guessed[field]?.toString()}
              none="Not in this file"
              size="medium"
            />
          ))}
        </FieldRow>
        <Buttons>
          <Button>Continue</Button>
        </Buttons>
      </VerbForm>
      <PressForm
        here={here}
        verb="discard-import"
        fixed={{ id: file.id }}
        label="Discard file"
        next="/import"
        said="{fileName} discarded. No one was imported."
      />
    </>
  )
}

const asked: [field: Field, label: string][] = [
  ['name', 'Full name'],
  ['firstName', 'First name'],
  ['lastName', 'Last name'],
  ['position', 'Job title'],
  ['company', 'Company'],
  ['linkedin', 'LinkedIn address'],
  ['email', 'Email'],
  ['connectedOn', 'Connected on'],
]
