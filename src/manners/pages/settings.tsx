/** Where good sources disagree, each with both sides, and a place to take one. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { OpenHere } from '../../here.ts'
import { Field, Select } from '../../ui/fields.tsx'
import { Button, PressForm, VerbForm } from '../../ui/form.tsx'
import { Part } from '../../ui/list.tsx'
import type { listRules } from '../list-rules.ts'
import { type RuleOption, ruleOptions, sayValue } from '../rule-option.ts'

type RulesShown = z.output<typeof listRules.gives>

export function WhereSourcesDisagree({ here, mine }: { here: OpenHere; mine: RulesShown }): VNode {
  return (
    <Part title="Where good sources disagree" id="options">
      <div class="sides">
        {mine.options.map((option) => (
          <One here={here} option={option} key={option.option} />
        ))}
      </div>
    </Part>
  )
}

function One({ here, option: mine }: { here: OpenHere; option: RulesShown['options'][number] }): VNode {
  const { option, title, value, usual, least, most, sides } = mine
  const { counts }: RuleOption = ruleOptions[option]
  const usually = `Default: ${sayValue(option, usual)}.`
  return (
    <div class="side">
      <VerbForm
        here={here}
        verb="set-rule-option"
        fixed={{ option }}
        next="/rules#options"
        said="Saved."
        class="inline"
      >
        {typeof counts === 'string' ? (
          <Field
            name="value"
            type="number"
            label={title}
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
        {sides} {usually}
      </p>
      {value !== usual && (
        <PressForm
          here={here}
          verb="set-rule-option"
          fixed={{ option, value: String(usual) }}
          label="Reset"
          about={title}
          next="/rules#options"
          said="Reset."
          id={`usual-${option}`}
        />
      )}
    </div>
  )
}
