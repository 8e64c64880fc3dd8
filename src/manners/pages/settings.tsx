/** Where good sources disagree, each with both sides, and a place to take one. */
import type { VNode } from 'preact'
import type { OpenHere } from '../../here.ts'
import { Part } from '../../ui/list.tsx'
import { type OptionShown, RuleOptionForm } from '../rule-option-form.tsx'

export function WhereSourcesDisagree({
  here,
  mine,
}: {
  here: OpenHere
  mine: { options: OptionShown[] }
}): VNode {
  return (
    <Part title="Where good sources disagree" id="options">
      <div class="sides">
        {mine.options.map((option) => (
          <div class="side" key={option.option}>
            <RuleOptionForm here={here} option={option} next="/rules#options" />
          </div>
        ))}
      </div>
    </Part>
  )
}
