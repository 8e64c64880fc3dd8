/** The whole document around a page: letterhead, way about, what was just done, and what went wrong. */

import type { ComponentChildren, VNode } from 'preact'
import { render } from 'preact-render-to-string'
import type { Here, Island } from '../here.ts'
import drafts from './drafts.island.tsx?path'
import { hiddenOfPage, PressForm, ProblemSentence, type Seen, Shown } from './form.tsx'
import { MendedNote } from './mended-note.tsx'
import { Copyable } from './paper.tsx'
import { Together } from './together.ts'
import { TOGETHER } from './together-names.ts'
import { hasWords, TypedWords, wordsNotIn } from './typed-words.tsx'
import { Words } from './words.tsx'

export type Section =
  | 'today'
  | 'people'
  | 'companies'
  | 'conversations'
  | 'letters'
  | 'insights'
  | 'settings'
  | 'none'

const SECTIONS: { section: Section; href: string; label: string }[] = [
  { section: 'today', href: '/', label: 'Today' },
  { section: 'people', href: '/people', label: 'People' },
  { section: 'companies', href: '/companies', label: 'Companies' },
  { section: 'conversations', href: '/conversations', label: 'Conversations' },
  { section: 'letters', href: '/letters', label: 'Letters' },
  { section: 'insights', href: '/insights', label: 'Insights' },
  { section: 'settings', href: '/settings', label: 'Settings' },
]

export interface PageProps {
  here: Here
  /** Plain words: the tab's title, and the heading unless `heading` says it otherwise. */
  title: string
  heading?: ComponentChildren
  /** Where this page lies ("People"): a small link above the heading, back up. */
  up?: { href: string; label: string }
  section: Section
  /** A sentence or a line of facts under the heading. */
  lead?: ComponentChildren
  /** Links and buttons beside the heading. */
  actions?: ComponentChildren
  /** `narrow` for a form or a letter, `wide` for a table; else the usual measure. */
  width?: 'narrow' | 'wide'
  /** The scripts that make this page better. */
  islands?: Island[]
  /** True where there are several forms with words in them: they are sent as one, so that a press on one keeps the words of all. */
  together?: boolean
  children?: ComponentChildren
}

export function Page(props: PageProps): VNode {
  const { here, title, section } = props
  return (
    <html
      lang="en"
      data-world={worldOf(here)}
      data-erases={here.erases ?? undefined}
      data-page={here.url.pathname + here.url.search}
    >
      <head>
        <meta charset="utf-8" />
        <title>{`${here.problem ? 'Not yet: ' : ''}${title} · Wellmet`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={here.stylesheet} />
        {[drafts, ...(props.islands ?? [])].map((island) => (
          <script type="module" src={here.island(island)} key={island} />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the page
        </a>
        <Masthead here={here} section={section} />
        <main id="main" class={props.width} tabIndex={-1}>
          <Main {...props} />
        </main>
        <footer class="colophon">
          <p>Wellmet. Ask well, listen, say thanks.</p>
        </footer>
      </body>
    </html>
  )
}

/** Whose words the browser keeps: the sample is a world of its own. */
const worldOf = ({ keepsUnder, isSample }: Here) =>
  keepsUnder ? `${keepsUnder}${isSample ? '~sample' : ''}` : undefined

/**
 * Which form says the problem, and which words are not saved, is known only once the forms are rendered: so they are, first, and
 * shown as they are.
 */
function Main(props: PageProps): VNode {
  const { here, children, together } = props
  const around = (inside: ComponentChildren) => (
    <Together.Provider value={together ? { form: TOGETHER, parts: 0 } : null}>{inside}</Together.Provider>
  )
  if (!here.problem && !here.others?.length) return around(<Content {...props}>{children}</Content>)
  const seen: Seen = { problem: false, parts: new Set(), unsaved: [] }
  const body = render(<Shown.Provider value={seen}>{around(children)}</Shown.Provider>)
  // The form may be gone from the page meanwhile, or have no field any more for a word that was typed.
  const lost = here.problem && here.problem.status !== 401 ? wordsNotIn(body, here.problem.typed) : {}
  return around(
    <Content {...props} seen={seen}>
      {hasWords(lost) && <TypedWords unsent={{ typed: lost }} />}
      <div class="as-is" dangerouslySetInnerHTML={{ __html: body }} />
    </Content>,
  )
}

function Content(props: PageProps & { seen?: Seen }): VNode {
  const { here, up, lead, actions, seen } = props
  return (
    <>
      {props.together && <OneForm here={here} />}
      {here.notice && <Notice here={here} notice={here.notice} />}
      {here.problem && seen && !seen.problem && <ProblemSentence id="problem" says={here.problem.sentence} />}
      {seen && <Unsaved here={here} seen={seen} />}
      <MendedNote here={here} />
      <div class="letterhead">
        {up && (
          <p class="up">
            <a href={up.href}>{up.label}</a>
          </p>
        )}
        <h1>
          <bdi>{props.heading ?? props.title}</bdi>
        </h1>
        {actions && <div class="actions">{actions}</div>}
        {lead && <p class="lead">{lead}</p>}
      </div>
      {props.children}
    </>
  )
}

/**
 * The form that all of the page's fields belong to. Enter in any field presses its first button: that one asks the server to find
 * out which part has new words.
 */
function OneForm({ here }: { here: Here }): VNode {
  return (
    <form class="unseen" method="post" action="/do" id={TOGETHER}>
      {Object.entries(hiddenOfPage(here, '')).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <button type="submit" formnovalidate tabIndex={-1} aria-hidden="true" />
    </form>
  )
}

/** Which words are not saved: where they stand, or the words themselves where their form is gone. */
function Unsaved({ here, seen }: { here: Here; seen: Seen }): VNode | null {
  const gone = (here.others ?? []).filter(({ part }) => !seen.parts.has(part))
  if (seen.unsaved.length === 0 && gone.length === 0) return null
  return (
    <div class="unsaved" role="status">
      {seen.unsaved.length > 0 && (
        <p>
          Not saved yet:{' '}
          {seen.unsaved.map(({ id, label }, nth) => (
            <>
              {nth > 0 && ', '}
              <a href={`#${id}`}>{label}</a>
            </>
          ))}
          . Press the button below each to save it.
        </p>
      )}
      {gone.length > 0 && <p>These words are not saved, and their form is not on this page. Copy them:</p>}
      {gone.map(({ part, typed }) => (
        <Words typed={typed} key={part} />
      ))}
    </div>
  )
}

function Masthead({ here, section }: { here: Here; section: Section }): VNode {
  return (
    <header class="masthead">
      {here.isSample && (
        <div class="sample">
          <p>You are looking round in a sample search. Nothing here is yours.</p>
          <PressForm here={here} verb="leave-sample" action="/leave-sample" label="Back to my own search" />
        </div>
      )}
      <div class="masthead-line">
        <a class="wordmark" href="/" aria-label="Wellmet, to the first page">
          <Mark />
          Wellmet
        </a>
        {here.seeker && (
          <>
            <button type="button" class="menu" popovertarget="ways">
              Menu
            </button>
            <nav id="ways" class="ways" popover="auto" aria-label="Main">
              <ul>
                {SECTIONS.map((way) => (
                  <li key={way.href}>
                    <a href={way.href} aria-current={current(here, section, way)}>
                      {way.label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </>
        )}
      </div>
    </header>
  )
}

/** On the page itself, or somewhere below it. */
const current = (here: Here, section: Section, way: { section: Section; href: string }) => {
  if (section !== way.section) return undefined
  return here.url.pathname === way.href ? 'page' : 'true'
}

/** Two flaps of two envelopes, met: a W. */
function Mark(): VNode {
  return (
    <svg class="mark" viewBox="0 0 40 26" width="40" height="26" aria-hidden="true" focusable="false">
      <path class="mark-mine" d="M2 3 L13.5 22 L25 3" />
      <path class="mark-theirs" d="M15 3 L26.5 22 L38 3" />
    </svg>
  )
}

function Notice({ here, notice }: { here: Here; notice: NonNullable<Here['notice']> }): VNode {
  const { undo } = notice
  if (notice.isRefusal) return <ProblemSentence id="notice-problem" says={notice.says} />
  return (
    <div class="notice">
      <p role="status">{notice.says}</p>
      {notice.copy && <Copyable id="notice-copy" label={notice.copy.label} text={notice.copy.text} />}
      {undo && (
        <PressForm
          here={here}
          verb={undo.verb}
          fixed={undo.takes}
          label={undo.label}
          next={undo.back}
          said="Undone: it is as it was."
          id="notice-undo"
        />
      )}
    </div>
  )
}
