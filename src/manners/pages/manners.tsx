import type { ComponentChildren } from 'preact'
import type { z } from 'zod'
import { rules } from '../../etiquette/check.ts'
import type { Example, Rule, Weight } from '../../etiquette/rule.ts'
import { type Kind, letterKinds } from '../../etiquette/situation.ts'
import type { Here, Page as PageOf } from '../../here.ts'
import { PressForm } from '../../ui/form.tsx'
import { Facts, Go, Part, Row, Rows, Tag } from '../../ui/list.tsx'
import { Page } from '../../ui/page.tsx'
import { NotFound } from '../../verb.ts'
import { type Group, groupNames, groups, rulesIn } from '../group.ts'
import { listRules } from '../list-rules.ts'
import { Happened, Questions } from './happened.tsx'
import { WhereSourcesDisagree } from './settings.tsx'

type Mine = z.output<typeof listRules.gives>

/** All the manners that Wellmet knows, for anybody to read; who is signed in chooses among them. */
export const mannersPage: PageOf = async (here) => {
  const mine = here.seeker && (await here.ask(listRules, {}))
  const list = (
    <div class="folds">
      {groups.map((group) => (
        <Fold here={here} group={group} mine={mine} key={group} />
      ))}
    </div>
  )
  return (
    <Page
      together
      here={here}
      section={mine ? 'settings' : 'none'}
      {...(mine && { up: { href: '/settings', label: 'Settings' } })}
      title="Good manners"
      actions={mine && <Go href="#settings">Where good sources disagree</Go>}
      lead="What the other person would mind, and why. These are advice: nothing here ever stops you from sending a letter."
    >
      {mine ? (
        <>
          <Part title="What is looked for">{list}</Part>
          <WhereSourcesDisagree here={here} mine={mine} />
        </>
      ) : (
        list
      )}
    </Page>
  )
}

/** The gravest first. The one in which something was pressed stays open. */
function Fold({ here, group, mine }: { here: Here; group: Group; mine: Mine | null }) {
  const inIt = rulesIn(group)
  const off = mine?.manners.filter(({ rule, offSince }) => offSince && inIt.some(({ name }) => name === rule))
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
          <Manner here={here} rule={rule} group={group} mine={mine} key={rule.name} />
        ))}
      </Rows>
    </details>
  )
}

function Manner(props: { here: Here; rule: Rule; group: Group; mine: Mine | null }) {
  const { here, rule, group, mine } = props
  const { name, says, weight } = rule
  const isOff = mine?.manners.some((one) => one.rule === name && one.offSince !== null)
  return (
    <Row
      href={`/rules/${name}`}
      title={says}
      sub={group === 'letters' && judged(rule)}
      meta={isOff ? <Tag>off</Tag> : <Tag strong={weight === 'breach'}>{weightNames[weight]}</Tag>}
      aside={
        mine && (
          <Switch here={here} rule={name} isOff={isOff ?? false} next={`/rules?of=${group}#switch-${name}`} />
        )
      }
    />
  )
}

function Switch({ here, rule, isOff, next }: { here: Here; rule: string; isOff: boolean; next?: string }) {
  return (
    <PressForm
      here={here}
      verb={isOff ? 'turn-rule-on' : 'turn-rule-off'}
      fixed={{ rule }}
      label={isOff ? 'Switch on' : 'Switch off'}
      about={rule}
      {...(next && { next })}
      said={isOff ? 'It is looked for again.' : 'It is no longer looked for.'}
      id={`switch-${rule}`}
    />
  )
}

/** One of them: why, who says so, and how it looks done well and done badly. */
export const mannerPage: PageOf = async (here) => {
  const rule = rules.find(({ name }) => name === here.params.rule)
  if (!rule) throw new NotFound('rule')
  const mine = here.seeker && (await here.ask(listRules, {}))
  const isOff = mine?.manners.some((one) => one.rule === rule.name && one.offSince !== null)
  return (
    <Page
      together
      here={here}
      section="none"
      width="narrow"
      up={{ href: '/rules', label: 'Good manners' }}
      title={rule.says}
      lead={rule.because}
    >
      <Facts
        facts={[
          ['Looked for in', judged(rule)],
          ['How grave', weightSays[rule.weight]],
          ['Who says so', rule.source],
          ['Its name', <code key="name">{rule.name}</code>],
          ['Switched off', isOff && 'Yes: it is not looked for.'],
        ]}
      />
      {mine && <Switch here={here} rule={rule.name} isOff={isOff ?? false} />}
      <Part title="Well done">
        {rule.judges === 'timing'
          ? rule.good.map((ledger) => <Happened ledger={ledger} key={JSON.stringify(ledger)} />)
          : rule.judges === 'list'
            ? rule.good.map((list) => <Questions list={list} key={JSON.stringify(list)} />)
            : rule.good.map((example) => <Words example={example} key={example.text} />)}
      </Part>
      <Part title="What the other person would mind">
        {rule.judges === 'timing'
          ? rule.bad.map(({ ledger, owed }) => (
              <Happened ledger={ledger} owed={owed} key={JSON.stringify(ledger)} />
            ))
          : rule.judges === 'list'
            ? rule.bad.map(({ list, at }) => <Questions list={list} at={at} key={JSON.stringify(list)} />)
            : rule.bad.map((example) => <Words example={example} key={example.text} />)}
      </Part>
    </Page>
  )
}

const weightNames: Record<Weight, string> = {
  breach: 'put right',
  risk: 'think again',
  polish: 'could be finer',
}

const weightSays: Record<Weight, string> = {
  breach: 'They would mind. Put it right before it goes.',
  risk: 'They may mind. Think again.',
  polish: 'They would not mind; it could be finer.',
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
  if (judges === 'timing') return 'What you do, and when'
  if (judges === 'list') return 'Your questions, all together'
  const isEvery = letterKinds.every((kind) => judges.includes(kind))
  const others = judges.filter((kind) => !isEvery || !letterKinds.includes(kind))
  const words = [...(isEvery ? ['every letter'] : []), ...others.map((kind) => kindWords[kind])].join(', ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function Words({ example }: { example: Example }) {
  const { reader, referrer, minutes } = example
  const known = [
    reader?.title && `to a ${reader.title}`,
    referrer && `sent by ${referrer.name}${referrer.mayUseName === false ? ', who is not to be named' : ''}`,
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
