/** Where good sources disagree: the form in which a person chooses one figure. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { OpenHere } from '../here.ts'
import { Field, Select } from '../ui/fields.tsx'
import { Button, PressForm, typedOf, VerbForm } from '../ui/form.tsx'
import type { listRules } from './list-rules.ts'
import { type RuleOption, ruleOptions, sayValue } from './rule-option.ts'

export type OptionShown = z.output<typeof listRules.gives>['options'][number]

const verb = 'set-rule-option'

/** Its field and Save, what the sources say, and Reset where it is not the default. `next` is where both lead. */
export function RuleOptionForm(props: { here: OpenHere; option: OptionShown; next: string }): VNode {
  const { here, next } = props
  const { option, title, value, usual, least, most, sides } = props.option
  const { counts }: RuleOption = ruleOptions[option]
  return (
    <>
      <VerbForm here={here} verb={verb} fixed={{ option }} next={next} said="Saved." class="inline">
        {typeof counts === 'string' ? (
          <Field
            name="value"
            type="number"
            label={inUnits(title, counts)}
            value={value}
            min={least}
            max={most}
            inputmode="numeric"
            required
          />
        ) : (
          <Select
            name="value"
            label={title}
            options={Object.entries(counts).map(([value, label]) => ({ value, label }))}
            value={String(value)}
          />
        )}
        <Button kind="quiet">Save</Button>
      </VerbForm>
      <p class="hint">
        {sides} Default: {sayValue(option, usual)}.
      </p>
      {value !== usual && (
        <PressForm
          here={here}
          verb={verb}
          fixed={{ option, value: String(usual) }}
          label="Reset"
          about={title}
          next={next}
          said="Reset."
          id={`usual-${option}`}
        />
      )}
    </>
  )
}

/** Whether something is typed in it that is not saved. */
export const isOptionTyped = (here: OpenHere, { option, value }: OptionShown): boolean =>
  ![undefined, String(value)].includes(typedOf(here, verb, { option })?.value?.[0])

const inUnits = (title: string, unit: string) =>
  ['people', 'times'].includes(unit) ? title : `${title}, in ${unit}`
