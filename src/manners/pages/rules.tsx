import type { ComponentChildren } from 'preact'
import type { z } from 'zod'
import { rules } from '../../etiquette/check.ts'
import type { Example, Rule, Weight } from '../../etiquette/rule.ts'
import { type Kind, letterKinds } from '../../etiquette/situation.ts'
import type { OpenHere, OpenPage } from '../../here.ts'
import { NotFound } from '../../outcome.ts'
import { PressForm } from '../../ui/form.tsx'
import { DetailList, Go, Part, Row, Rows, Tag } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { type Group, groupNames, groups, rulesIn } from '../group.ts'
import { listRules } from '../list-rules.ts'
import { Happened, Questions } from './happened.tsx'
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

function Switch({
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

/** One rule: why, its source, good examples and bad ones. */
export const rulePage: OpenPage = async (here) => {
  const rule = rules.find(({ name }) => name === here.params.rule)
  if (!rule) throw new NotFound('rule')
  const mine = here.seeker && (await here.ask(listRules, {}))
  const isOff = mine?.rules.some((one) => one.rule === rule.name && one.offSince !== null)
  return (
    <PageFrame
      together
      here={here}
      section="none"
      width="narrow"
      up={{ href: '/rules', label: 'Good manners' }}
      title={rule.says}
      lead={rule.because}
    >
      <DetailList
        details={[
          ['Applies to', judged(rule)],
          ['Weight', weightSays[rule.weight]],
          ['Source', rule.source],
          ['Rule ID', <code key="name">{rule.name}</code>],
          ['Status', isOff && 'Off'],
        ]}
      />
      {mine && <Switch here={here} rule={rule.name} isOff={isOff ?? false} />}
      <Part title="Good examples">
        {rule.judges === 'timing'
          ? rule.good.map((ledger) => <Happened ledger={ledger} key={JSON.stringify(ledger)} />)
          : rule.judges === 'list'
            ? rule.good.map((list) => <Questions list={list} key={JSON.stringify(list)} />)
            : rule.good.map((example) => <Words example={example} key={example.text} />)}
      </Part>
      <Part title="Examples to avoid">
        {rule.judges === 'timing'
          ? rule.bad.map(({ ledger, owed }) => (
              <Happened ledger={ledger} owed={owed} key={JSON.stringify(ledger)} />
            ))
          : rule.judges === 'list'
            ? rule.bad.map(({ list, at }) => <Questions list={list} at={at} key={JSON.stringify(list)} />)
            : rule.bad.map((example) => <Words example={example} key={example.text} />)}
      </Part>
    </PageFrame>
  )
}

const weightNames: Record<Weight, string> = {
  breach: 'must fix',
  risk: 'should fix',
  polish: 'could be better',
}

const weightSays: Record<Weight, string> = {
  breach: 'Must fix: they would mind.',
  risk: 'Should fix: they may mind.',
  polish: 'Could be better: they would not mind.',
}

const kindWords: Record<Kind, string> = {
  request: 'requests',
  introduction: 'requests for an introduction',
  nudge: 'nudges',
  thanks: 'thank-yous',
  'referrer-thanks': 'thank-yous to the referrer',
  note: 'notes',
  question: 'questions',
  pitch: 'the pitch',
}

function judged({ judges }: Rule): string {
  if (judges === 'timing') return 'Timing'
  if (judges === 'list') return 'Your list of questions'
  const isEvery = letterKinds.every((kind) => judges.includes(kind))
  const others = judges.filter((kind) => !isEvery || !letterKinds.includes(kind))
  const words = [...(isEvery ? ['every letter'] : []), ...others.map((kind) => kindWords[kind])].join(', ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function Words({ example }: { example: Example }) {
  const { reader, referrer, minutes } = example
  const known = [
    reader?.title && `to a ${reader.title}`,
    referrer &&
      `referred by ${referrer.name}${referrer.mayUseName === false ? ' (do not use the name)' : ''}`,
    minutes && `${minutes} minutes`,
  ].filter(Boolean)
  return (
    <figure class="quote">
      <blockquote class="letter-text">{marked(example.text)}</blockquote>
      {known.length > 0 && <figcaption>{known.join(', ')}</figcaption>}
    </figure>
  )
}

/** «…» is where the rule looks. */
const marked = (text: string): ComponentChildren =>
  text.split(/[«»]/).map((part, at) => (at % 2 === 1 ? <mark key={part}>{part}</mark> : part))
