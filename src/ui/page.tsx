/** The whole document around a page: letterhead, way about, what was just done, and what went wrong. */

import type { ComponentChildren, VNode } from 'preact'
import { render } from 'preact-render-to-string'
import type { Here } from '../here.ts'
import { PressForm, ProblemSentence, Shown } from './form.tsx'
import { MendedNote } from './mended-note.tsx'
import { Copyable } from './paper.tsx'

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
  /** Names of the scripts that make this page better. */
  islands?: string[]
  children?: ComponentChildren
}

export function Page(props: PageProps): VNode {
  const { here, title, section } = props
  return (
    <html lang="en" data-world={worldOf(here)} data-page={here.url.pathname + here.url.search}>
      <head>
        <meta charset="utf-8" />
        <title>{`${here.problem ? 'Not yet: ' : ''}${title} · Wellmet`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={here.stylesheet} />
        {['drafts', ...(props.islands ?? [])].map((name) => (
          <script type="module" src={here.island(name)} key={name} />
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
const worldOf = ({ seeker, isSample }: Here) =>
  seeker ? `${seeker.account}${isSample ? '~sample' : ''}` : undefined

/** Whether a form of this page says the problem is known only once the forms are rendered: so they are, first. */
function Main(props: PageProps): VNode {
  const { here, children } = props
  if (!here.problem) return <Content {...props}>{children}</Content>
  const shown = { problem: false }
  const body = render(<Shown.Provider value={shown}>{children}</Shown.Provider>)
  return (
    <Content {...props} loose={shown.problem ? undefined : here.problem.sentence}>
      <div class="as-is" dangerouslySetInnerHTML={{ __html: body }} />
    </Content>
  )
}

function Content(props: PageProps & { loose?: string }): VNode {
  const { here, up, lead, actions } = props
  return (
    <>
      {here.notice && <Notice here={here} notice={here.notice} />}
      {props.loose && <ProblemSentence id="problem" says={props.loose} />}
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
