/** The limits where good sources disagree, a line each, and the rules that are turned off. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Here } from '../../here.ts'
import type { listRules } from '../../manners/list-rules.ts'
import { sayValue } from '../../manners/rule-option.ts'
import { isOptionTyped, RuleOptionForm } from '../../manners/rule-option-form.tsx'
import { PressForm } from '../../ui/form.tsx'
import { Part, Row, Rows } from '../../ui/list.tsx'
import { sayDay } from '../../ui/say.ts'
import { SettingLine } from '../../ui/setting-line.tsx'

type RulesShown = z.output<typeof listRules.gives>

export function RulesPart({ here, mine }: { here: Here; mine: RulesShown }): VNode {
  const off = mine.rules.filter(({ offSince }) => offSince !== null)
  const all = off.length === 0 ? 'All on' : `${mine.rules.length - off.length} on, ${off.length} off`
  return (
    <Part
      title={
        <>
          Rules <span class="num">{mine.rules.length}</span>
        </>
      }
      id="rules"
      aside={<a href="/rules">{all}: see them with their reasons</a>}
    >
      <div class="lines limits">
        {mine.options.map((option) => (
          <SettingLine
            name={option.title}
            now={<Value of={option} />}
            isOpen={isOptionTyped(here, option)}
            key={option.option}
          >
            <RuleOptionForm here={here} option={option} next="/settings#rules" />
          </SettingLine>
        ))}
      </div>
      {off.length > 0 && (
        <>
          <h3>
            Turned off <span class="num">{off.length}</span>
          </h3>
          <Rows label="Turned off">
            {off.map((one) => (
              <Off here={here} one={one} key={one.rule} />
            ))}
          </Rows>
        </>
      )}
    </Part>
  )
}

/** What differs from the default is bold. */
function Value({ of: { option, value, reads, usual } }: { of: RulesShown['options'][number] }) {
  if (value === usual)
    return (
      <>
        {reads} <span class="set-more">default</span>
      </>
    )
  return (
    <>
      <strong>{reads}</strong> <span class="set-more">yours, default: {sayValue(option, usual)}</span>
    </>
  )
}

function Off({ here, one }: { here: Here; one: RulesShown['rules'][number] }) {
  return (
    <Row
      href={`/rules/${one.rule}`}
      title={one.says}
      sub={one.offSince && `You turned it off on ${sayDay(one.offSince, here)}.`}
      aside={
        <PressForm
          here={here}
          verb="turn-rule-on"
          fixed={{ rule: one.rule }}
          label="Turn on"
          about={one.says}
          next="/settings#rules"
          said="Rule turned on."
        />
      }
    />
  )
}
