/** One rule, for anyone to read and to pass on: why, what not to write and what to write instead, its source, and the next one. */
import type { ComponentChildren, VNode } from 'preact'
import { rules } from '../../etiquette/check.ts'
import { type Example, isTextRule, type Rule } from '../../etiquette/rule.ts'
import type { OpenHere, OpenPage } from '../../here.ts'
import { NotFound } from '../../outcome.ts'
import { PageFrame } from '../../ui/page-frame.tsx'
import readingSheet from '../../ui/reading.sheet.css?path'
import { sayMinutes } from '../../ui/say.ts'
import island from '../../ui/share.island.tsx?path'
import { ShareWays } from '../../ui/share.tsx'
import { weightWords } from '../findings.tsx'
import { groups, rulesIn } from '../group.ts'
import { listRules } from '../list-rules.ts'
import { Happened, Questions } from './happened.tsx'
import { judged, Switch } from './rules.tsx'

export const rulePage: OpenPage = async (here) => {
  const at = rules.findIndex(({ name }) => name === here.params.rule)
  const rule = rules[at]
  if (!rule) throw new NotFound('rule')
  const mine = here.seeker && (await here.ask(listRules, {}))
  const isOff = mine?.rules.some((one) => one.rule === rule.name && one.offSince !== null) ?? false
  return (
    <PageFrame
      together
      here={here}
      section="none"
      title={withoutStop(rule.says)}
      isBare
      sheet={readingSheet}
      islands={[island]}
      share={{
        description: rule.because,
        type: 'article',
        picture: `src/ui/cards/rule-${rule.name}.png`,
      }}
    >
      <div class="reading">
        <article class="reading-text">
          <header>
            <p class="crumb">
              <a href="/rules">Good manners</a>
              <span>{judged(rule)}</span>
              <span class={`rule-weight ${rule.weight}`}>{weightWords[rule.weight]}</span>
              {isOff && <span>Off</span>}
            </p>
            <h1>{rule.says}</h1>
            <p class="reading-lead">{rule.because}</p>
          </header>
          <Examples rule={rule} />
          <p class="rests-on">Source: {rule.source}</p>
          <Onward earlier={rules[at - 1]} later={rules[at + 1]} />
        </article>
        <aside class="reading-beside" aria-label="About this rule">
          <div>
            {mine && <Switch here={here} rule={rule.name} isOff={isOff} />}
            <ShareWays here={here} what="rule" title={withoutStop(rule.says)} />
            <Beside here={here} rule={rule} />
          </div>
        </aside>
      </div>
    </PageFrame>
  )
}

/** Words are set on two sides; what happened, and lists of questions, below each other. No good example belongs to one bad one. */
function Examples({ rule }: { rule: Rule }): VNode {
  return (
    <div class={isTextRule(rule) ? 'sides' : 'sides alone'}>
      <section aria-labelledby="avoid">
        <h2 id="avoid">Examples to avoid</h2>
        {rule.judges === 'timing' ? (
          rule.bad.map(({ ledger, owed }) => (
            <Happened ledger={ledger} owed={owed} key={JSON.stringify(ledger)} />
          ))
        ) : rule.judges === 'list' ? (
          rule.bad.map(({ list, at }) => <Questions list={list} at={at} key={JSON.stringify(list)} />)
        ) : (
          <ul class="side-bad">
            {rule.bad.map((example) => (
              <Words example={example} look={rule.weight} key={example.text} />
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="instead">
        <h2 id="instead">Good examples</h2>
        {rule.judges === 'timing' ? (
          rule.good.map((ledger) => <Happened ledger={ledger} key={JSON.stringify(ledger)} />)
        ) : rule.judges === 'list' ? (
          rule.good.map((list) => <Questions list={list} key={JSON.stringify(list)} />)
        ) : (
          <ul class="side-good">
            {rule.good.map((example) => (
              <Words example={example} look={rule.weight} key={example.text} />
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}

function Words({ example, look }: { example: Example; look: Rule['weight'] }): VNode {
  const { reader, referrer, minutes } = example
  const known = [
    reader?.title && `to a ${reader.title}`,
    referrer &&
      `referred by ${referrer.name}${referrer.mayUseName === false ? ' (do not use the name)' : ''}`,
    minutes && sayMinutes(minutes),
  ].filter(Boolean)
  return (
    <li>
      <p class="side-words">{marked(example.text, look)}</p>
      {known.length > 0 && <p class="hint">{known.join(', ')}</p>}
    </li>
  )
}

/** «…» is where the rule looks. */
const marked = (text: string, look: Rule['weight']): ComponentChildren =>
  text.split(/[«»]/).map((part, at) =>
    at % 2 === 1 ? (
      <mark class={`pencil ${look}`} key={part}>
        {part}
      </mark>
    ) : (
      part
    ),
  )

function Onward({ earlier, later }: { earlier: Rule | undefined; later: Rule | undefined }): VNode {
  return (
    <nav class="onward" aria-label="More rules">
      {earlier && (
        <a href={`/rules/${earlier.name}`} rel="prev">
          <span>Previous rule</span> {withoutStop(earlier.says)}
        </a>
      )}
      {later && (
        <a href={`/rules/${later.name}`} rel="next">
          <span>Next rule</span> {withoutStop(later.says)}
        </a>
      )}
    </nav>
  )
}

/** Other rules of its kind, where its words can be tried, and its name for whoever scripts. */
function Beside({ here, rule }: { here: OpenHere; rule: Rule }): VNode {
  const group = groups.find((one) => rulesIn(one).includes(rule))
  const others = group ? rulesIn(group).filter((one) => one !== rule) : []
  return (
    <>
      <section>
        <h2>Rules beside it</h2>
        <ol class="toc">
          {others.slice(0, 4).map(({ name, says }) => (
            <li key={name}>
              <a href={`/rules/${name}`}>{withoutStop(says)}</a>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>Try it</h2>
        <p class="beside-note">
          <a href="/check">Check a letter</a> of yours against all rules. Nothing leaves your browser.
          {!here.seeker && here.signUp?.isOpen && (
            <>
              {' '}
              Or <a href="/sign-up">create an account</a> and have it checked as you write.
            </>
          )}
        </p>
      </section>
      <p class="beside-note hint">
        Rule ID: <code>{rule.name}</code>, for the API and the command line
      </p>
    </>
  )
}

const withoutStop = (says: string) => says.replace(/\.$/, '')
