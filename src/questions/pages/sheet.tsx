/** The prep sheet: one page to have on the table, in the order in which a conversation goes. */
import type { ComponentChildren, VNode } from 'preact'
import { channelWords } from '../../conversations/answer-words.ts'
import type { Here } from '../../here.ts'
import { levelNames } from '../../people/person.ts'
import { DetailList, Go, Name } from '../../ui/list.tsx'
import offline from '../../ui/offline.island.tsx?path'
import { OfflineSwitch } from '../../ui/offline-switch.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { RuledLines, Sheet } from '../../ui/paper.tsx'
import print from '../../ui/print.island.tsx?path'
import { sayInstant, sayMinutes } from '../../ui/say.ts'
import { minutesOf } from '../preparation.ts'
import { rulingsFor } from '../rulings.ts'
import { type PreparationShown, showPreparation } from '../show-preparation.ts'
import { QuestionsToSend } from './questions-to-send.tsx'
import { SendBeforehand } from './send-beforehand.tsx'

const closing = 'Thank you. What you said about … was really helpful. May I write to tell you how it goes?'
const manners =
  'Ask, listen, and let them talk most of the time. Start closing 2 minutes before the end. Run over only if they offer. Do not ask for a job. Thank everyone within a day.'

export async function sheetPage(here: Here<'id'>): Promise<VNode> {
  const conversationId = here.params.id
  const shown = await here.ask(showPreparation, { conversationId })
  const { person, agreement } = shown
  const isByLetter = agreement?.channel === 'letter'
  return (
    <PageFrame
      here={here}
      section="conversations"
      islands={[print, offline]}
      isInstallable
      keptAs={{ name: person.name, startsAt: agreement?.startsAt ?? null }}
      title={isByLetter ? `Questions to send to ${person.name}` : `Prep sheet for ${person.name}`}
      heading={
        <>
          {isByLetter ? 'Questions to send to' : 'Prep sheet for'} <Name of={person.name} />
        </>
      }
      {...(!here.copy && {
        up: { href: `/conversations/${conversationId}/prepare`, label: 'Prepare' },
      })}
      lead={here.copy && `The copy of ${sayInstant(here.now, here)} on this device.`}
      actions={
        <>
          {!here.copy && (await SendBeforehand(here, shown))}
          {!here.copy && <Go href={`/conversations/${conversationId}/questions`}>Edit questions</Go>}
          {!isByLetter && <Go href={`/conversations/${conversationId}/meet`}>Meet</Go>}
        </>
      }
    >
      {isByLetter ? <QuestionsToSend here={here} shown={shown} /> : <PrepSheet here={here} shown={shown} />}
      <OfflineSwitch
        here={here}
        keeps={(isByLetter ? ['sheet'] : ['sheet', 'meet']).map(
          (page) => `/conversations/${conversationId}/${page}`,
        )}
      />
    </PageFrame>
  )
}

function PrepSheet({ here, shown }: { here: Here; shown: PreparationShown }): VNode {
  const { person, conversation, pitch, questions } = shown
  const facts = threeOf(shown.facts)
  const details = detailsOf(here, shown)
  const why = [conversation.about, conversation.whyThem].filter((text) => text !== '')
  const { lines, fits } = rulingsFor({
    facts: details.map(([label, what]) => `${label} ${what}`),
    sections: [
      why.length > 0 ? why : ['', ''],
      facts.map(({ fact }) => fact),
      [pitch?.text ?? ''],
      [closing],
      [manners],
    ],
    questions,
  })
  return (
    <>
      {!fits && (
        <p class="hint">
          This will print on more than one page. Use fewer questions or a shorter pitch to fit one page.
        </p>
      )}
      <Sheet
        here={here}
        title={<Name of={person.name} />}
        lead={sayWho(person)}
        fits={fits ? 'one-page' : 'many'}
      >
        <DetailList details={details} />
        <Beside title="Why I am here, and why you">
          {why.map((text) => (
            <p dir="auto" key={text}>
              {text}
            </p>
          ))}
          {why.length === 0 && <RuledLines count={1} />}
        </Beside>
        {facts.length > 0 && (
          <Beside title="What I read">
            {facts.map(({ id, fact }) => (
              <p dir="auto" key={id}>
                {fact}
              </p>
            ))}
          </Beside>
        )}
        {pitch && (
          <Beside title="About me">
            <p class="as-written" dir="auto">
              {pitch.text}
            </p>
          </Beside>
        )}
        {questions.length > 0 && (
          <Beside title="Questions">
            <ol class="to-ask">
              {questions.map(({ id, text, isMust }, index) => (
                <li class={isMust ? 'is-must' : undefined} key={id}>
                  <bdi dir="auto">{text}</bdi> {isMust && <b class="must">Must ask</b>}
                  <RuledLines count={lines[index] ?? 0} />
                </li>
              ))}
            </ol>
          </Beside>
        )}
        <Beside title="Closing">
          <p>{closing}</p>
        </Beside>
        <Beside title="Manners">
          <p>{manners}</p>
        </Beside>
      </Sheet>
    </>
  )
}

/** A part of the sheet, its heading in the margin where there is room. */
function Beside(props: { title: string; children: ComponentChildren }): VNode {
  return (
    <section class="beside">
      <h3>{props.title}</h3>
      <div>{props.children}</div>
    </section>
  )
}

const sayWho = ({ title, company, level }: PreparationShown['person']) => {
  const post = [title, company?.name].filter(Boolean).join(', ')
  return post ? `${post} (level: ${levelNames[level]})` : levelNames[level]
}

function detailsOf(here: Here, shown: PreparationShown): [string, string][] {
  const { agreement, referrers } = shown
  const facts: [string, string | null][] = [
    ['When', sayWhen(here, agreement)],
    ['How', agreement && [channelWords[agreement.channel], agreement.place].filter(Boolean).join(': ')],
    ['Length', sayMinutes(minutesOf(shown) ?? shown.conversation.minutes)],
    ['Referred by', referrers.map((one) => `${one.name} (${nameSays[one.mayUseName]})`).join(', ')],
  ]
  return facts.filter((fact): fact is [string, string] => Boolean(fact[1]))
}

/** By the clock that was agreed on; and by my own where that is another. */
function sayWhen(here: Here, agreement: PreparationShown['agreement']): string | null {
  if (!agreement?.startsAt) return null
  const { startsAt, zone } = agreement
  return sayInstant(startsAt, here, zone)
}

const nameSays = {
  yes: 'I may use the name',
  no: 'I may not use the name',
  'not-asked': 'ask before using the name',
}

/** One about them, one about their work, and the newest of the rest: what shows that I did my reading. */
function threeOf(facts: PreparationShown['facts']): PreparationShown['facts'] {
  const about = facts.find((one) => one.about === 'person')
  const work = facts.find((one) => one.about !== 'person')
  const first = [about, work].filter((one) => one !== undefined)
  return [...first, ...facts.filter((one) => !first.includes(one))].slice(0, 3)
}
