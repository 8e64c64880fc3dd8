/** Where good sources disagree, each with both sides, and a place to take one. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { OpenHere } from '../../here.ts'
import { Field, Select } from '../../ui/fields.tsx'
import { Button, PressForm, VerbForm } from '../../ui/form.tsx'
import { Part } from '../../ui/list.tsx'
import type { listRules } from '../list-rules.ts'
import { type Setting, sayValue, settings } from '../setting.ts'

type RulesShown = z.output<typeof listRules.gives>

export function WhereSourcesDisagree({ here, mine }: { here: OpenHere; mine: RulesShown }): VNode {
  return (
    <Part title="Where good sources disagree" id="settings">
      <div class="sides">
        {mine.settings.map((setting) => (
          <One here={here} setting={setting} key={setting.setting} />
        ))}
      </div>
    </Part>
  )
}

function One({ here, setting: mine }: { here: OpenHere; setting: RulesShown['settings'][number] }): VNode {
  const { setting, title, value, usual, least, most, sides } = mine
  const { counts }: Setting = settings[setting]
  const usually = `Default: ${sayValue(setting, usual)}.`
  return (
    <div class="side">
      <VerbForm
        here={here}
        verb="set-rule-option"
        fixed={{ setting }}
        next="/rules#settings"
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
          fixed={{ setting, value: String(usual) }}
          label="Reset"
          about={title}
          next="/rules#settings"
          said="Reset."
          id={`usual-${setting}`}
        />
      )}
    </div>
  )
}
