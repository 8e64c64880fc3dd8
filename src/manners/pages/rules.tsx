import type { z } from 'zod'
import type { Rule, Weight } from '../../etiquette/rule.ts'
import { type Kind, letterKinds } from '../../etiquette/situation.ts'
import type { OpenHere, OpenPage } from '../../here.ts'
import { PressForm } from '../../ui/form.tsx'
import { Go, Part, Row, Rows, Tag } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { capitalized, sayList } from '../../ui/say.ts'
import { type Group, groupNames, groups, rulesIn } from '../group.ts'
import { listRules } from '../list-rules.ts'
import { WhereSourcesDisagree } from './settings.tsx'

type RulesShown = z.output<typeof listRules.gives>

/** All the manners that Wellmet knows, for anyone to read; a signed-in person can turn them off. */
export const rulesPage: OpenPage = async (here) => {
  const mine = here.seeker && (await here.ask(listRules, {}))
  const list = (
    <div class="folds">
      {groups.map((group) => (
        <Fold here={here} group={group} mine={mine} key={group} />
      ))}
    </div>
  )
  return (
    <PageFrame
      together
      here={here}
      section={mine ? 'settings' : 'none'}
      {...(mine && { up: { href: '/settings', label: 'Settings' } })}
      title="Good manners"
      actions={mine && <Go href="#options">Options</Go>}
      lead="What the other person would mind, and why. These are advice: nothing here ever stops you from sending a letter."
      share={{
        description:
          'Every rule of good manners for informational interviews, each with its reason, its source and examples.',
        type: 'website',
        picture: 'src/ui/cards/site.png',
      }}
    >
      {mine ? (
        <>
          <Part title="Rules">{list}</Part>
          <WhereSourcesDisagree here={here} mine={mine} />
        </>
      ) : (
        list
      )}
    </PageFrame>
  )
}

/** The heaviest rules first. The group in which something was pressed stays open. */
function Fold({ here, group, mine }: { here: OpenHere; group: Group; mine: RulesShown | null }) {
  const inIt = rulesIn(group)
  const off = mine?.rules.filter(({ rule, offSince }) => offSince && inIt.some(({ name }) => name === rule))
  return (
    <details open={here.query.of === group} id={group}>
      <summary>
        {groupNames[group]}{' '}
        <span class="hint">
          {inIt.length}
          {off && off.length > 0 && `, ${off.length} off`}
        </span>
      </summary>
      <Rows label={groupNames[group]}>
        {inIt.map((rule) => (
          <RuleRow here={here} rule={rule} group={group} mine={mine} key={rule.name} />
        ))}
      </Rows>
    </details>
  )
}

function RuleRow(props: { here: OpenHere; rule: Rule; group: Group; mine: RulesShown | null }) {
  const { here, rule, group, mine } = props
  const { name, says, weight } = rule
  const isOff = mine?.rules.some((one) => one.rule === name && one.offSince !== null)
  return (
    <Row
      href={`/rules/${name}`}
      title={says}
      sub={group === 'letters' && judged(rule)}
      meta={isOff ? <Tag>Off</Tag> : <Tag strong={weight === 'breach'}>{weightNames[weight]}</Tag>}
      aside={
        mine && (
          <Switch here={here} rule={name} isOff={isOff ?? false} next={`/rules?of=${group}#switch-${name}`} />
        )
      }
    />
  )
}

export function Switch({
  here,
  rule,
  isOff,
  next,
}: {
  here: OpenHere
  rule: string
  isOff: boolean
  next?: string
}) {
  return (
    <PressForm
      here={here}
      verb={isOff ? 'turn-rule-on' : 'turn-rule-off'}
      fixed={{ rule }}
      label={isOff ? 'Turn on' : 'Turn off'}
      about={rule}
      {...(next && { next })}
      said={isOff ? 'Rule turned on.' : 'Rule turned off.'}
      id={`switch-${rule}`}
    />
  )
}

export const weightNames: Record<Weight, string> = {
  breach: 'must fix',
  risk: 'should fix',
  polish: 'could be better',
}

const kindWords: Record<Kind, string> = {
  request: 'requests',
  introduction: 'introduction requests',
  nudge: 'nudges',
  thanks: 'thank-yous',
  'referrer-thanks': 'thank-yous to the referrer',
  note: 'notes',
  question: 'questions',
  pitch: 'the pitch',
}

export function judged({ judges }: Rule): string {
  if (judges === 'timing') return 'Timing'
  if (judges === 'list') return 'Your list of questions'
  const isEvery = letterKinds.every((kind) => judges.includes(kind))
  const others = judges.filter((kind) => !isEvery || !letterKinds.includes(kind))
  return capitalized(
    sayList([...(isEvery ? ['every letter'] : []), ...others.map((kind) => kindWords[kind])]),
  )
}
