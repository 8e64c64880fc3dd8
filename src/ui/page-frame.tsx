/** The whole document around a page: head, way about, what was just done, and what went wrong. */

import type { ComponentChildren, VNode } from 'preact'
import type { Asset, Island, OpenHere } from '../here.ts'
import drafts from './drafts.island.tsx?path'
import titleFont from './fonts/newsreader-latin-400-normal.woff2?path'
import { hiddenOfPage, PressForm, ProblemSentence, readFirst } from './form.tsx'
import { type FormNote, withNotes } from './form-notes.ts'
import frame from './frame.island.tsx?path'
import touchIcon from './icons/touch-180.png?path'
import icons from './icons.svg?path'
import { Mark, Masthead, type Section } from './masthead.tsx'
import { Copyable } from './paper.tsx'
import { dayOfReader, sayDates } from './say.ts'
import { type LinkPreview, SharedHead } from './share.tsx'
import { mostParts, Together } from './together.ts'
import { TOGETHER } from './together-names.ts'
import { hasWords, TypedWords, wordsNotIn } from './typed-words.tsx'
import { UnreadableNote } from './unreadable-note.tsx'
import { Words } from './words.tsx'

export interface PageFrameProps {
  here: OpenHere
  /** Plain words: the tab's title, and the heading unless `heading` says it otherwise. */
  title: string
  heading?: ComponentChildren
  /** Where this page lies ("People"): a small link above the heading, back up. */
  up?: { href: string; label: string }
  section: Section
  /** True where something went wrong with the whole page: then its heading has the focus. */
  isReadFirst?: boolean
  /** True where the page brings its heading itself. */
  isBare?: boolean
  /** A sentence or a line of facts under the heading. */
  lead?: ComponentChildren
  /** Other lists of this kind, beside the heading. */
  tabs?: { href: string; label: string }[]
  /** Links and buttons beside the heading. */
  actions?: ComponentChildren
  /** `narrow` for a form or a letter, `wide` for a table; else the usual measure. */
  width?: 'narrow' | 'wide'
  /** The scripts that make this page better. */
  islands?: Island[]
  /** A small script that runs as soon as it has come, and does not wait for the page to be whole. */
  first?: Island
  /** The stylesheet of this kind of page, beside the one of all. */
  sheet?: Asset
  /** A page that fills the window by itself, with no masthead: what stands above and below its main part, and its class. */
  room?: { class: string; top: ComponentChildren; foot: ComponentChildren }
  /** What a preview of its link says, for a page that is shared without an account. */
  share?: LinkPreview
  /** True where a browser may put Wellmet on the home screen. */
  isInstallable?: boolean
  /** By which name a copy of the page is listed: whose meeting it is of, or which brief. Of a meeting, its ISO instant. */
  keptAs?: { name: string; startsAt: string | null }
  /** True where there are several forms with words in them: they are sent as one, so that a press on one keeps the words of all. */
  together?: boolean
  children?: ComponentChildren
}

export function PageFrame(props: PageFrameProps): VNode {
  const { here, title, section } = props
  const islands = islandsOf(props)
  return (
    <html
      lang="en"
      data-world={worldOf(here)}
      data-erases={here.erases ?? undefined}
      data-guest={!here.seeker && here.signUp ? '' : undefined}
      data-page={here.url.pathname + here.url.search}
      {...copyOf(props)}
      {...(here.seeker && {
        'data-today': dayOfReader(here),
        'data-single-keys': here.seeker.singleKeys === 'off' ? 'off' : undefined,
        'data-habits': [here.seeker.clock, here.seeker.dateOrder].filter(Boolean).join(' ') || undefined,
      })}
    >
      <head>
        <meta charset="utf-8" />
        <title>{`${here.problem ? 'Error: ' : ''}${title} · Wellmet`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        {props.room && <link {...shownWhole} />}
        {props.first && <script type="module" async src={here.island(props.first)} />}
        <link rel="stylesheet" href={here.stylesheet} />
        {props.sheet && <link rel="stylesheet" href={here.asset(props.sheet)} />}
        {!here.seeker && <TitleFont here={here} />}
        {props.isInstallable && <link rel="manifest" href="/conversations/manifest.webmanifest" />}
        {props.isInstallable && <link rel="apple-touch-icon" href={here.asset(touchIcon)} />}
        {props.share && <SharedHead here={here} title={title} share={props.share} />}
        {here.preloads(islands).map((href) => (
          <link rel="modulepreload" href={href} key={href} />
        ))}
        {islands.map((island) => (
          <script type="module" src={here.island(island)} key={island} />
        ))}
      </head>
      <body class={props.room?.class}>
        <a class="skip" href="#main">
          Skip to main content
        </a>
        {props.room ? props.room.top : here.copy ? <CopyHead /> : <Masthead here={here} section={section} />}
        <main id="main" class={props.width} tabIndex={-1}>
          <Main {...props} />
        </main>
        {props.room ? props.room.foot : !here.copy && <Colophon here={here} />}
      </body>
    </html>
  )
}

/**
 * A page that one types in as it opens is first painted with its fields, not with the top alone: that gave a slow phone two layouts, and
 * its first key waited for both. Chromium knows it, other browsers pass over it.
 */
const shownWhole = { rel: 'expect', href: '#main', blocking: 'render' }

/** A copy has no form, so there is nothing in it whose words are kept. */
const islandsOf = ({ here, islands = [], room }: PageFrameProps): Island[] => {
  const ofEvery = [...(here.seeker ? [frame] : []), ...(here.copy ? [] : [drafts])]
  // In the room nothing comes before the field that one types in.
  return room ? [...islands, ...ofEvery] : [...ofEvery, ...islands]
}

/** What a copy says of itself: which files it cannot do without, when it was made, and of what meeting it is. */
function copyOf(props: PageFrameProps) {
  const { here, sheet, keptAs } = props
  if (!here.copy) return {}
  const built = [
    here.stylesheet,
    here.asset(icons),
    ...(sheet ? [here.asset(sheet)] : []),
    ...(props.first ? [here.island(props.first)] : []),
    ...islandsOf(props).map((island) => here.island(island)),
  ]
  return {
    'data-copy': here.copy.files(built).join(' '),
    'data-made': here.now.toString({ smallestUnit: 'second' }),
    'data-meeting': keptAs?.startsAt ?? undefined,
    'data-name': keptAs?.name,
  }
}

/** Where a copy is read, the one way that leads on is to the others. */
function CopyHead(): VNode {
  return (
    <header class="masthead">
      <div class="masthead-line">
        <a class="wordmark" href="/conversations/offline">
          <Mark />
          <span>Wellmet</span>
        </a>
        <p class="soft">Offline copy</p>
      </div>
    </header>
  )
}

/** Below every page one line; for whoever has no account, where else one may read. */
function Colophon({ here }: { here: OpenHere }): VNode {
  return (
    <footer class="colophon">
      <p>Wellmet. Ask well, listen, say thanks.</p>
      {!here.seeker && (
        <ul class="colophon-ways">
          <li>
            <a href="/guides/for-coaches">For coaches</a>
          </li>
          <li>
            <a href="/api">API</a>
          </li>
          <li>
            <a href="/about#privacy">Privacy</a>
          </li>
        </ul>
      )}
    </footer>
  )
}

/** Whoever was never here has no font yet, and the title would be set twice. Everyone else has it in the browser. */
function TitleFont({ here }: { here: OpenHere }): VNode {
  return (
    <link rel="preload" href={here.asset(titleFont)} as="font" type="font/woff2" crossorigin="anonymous" />
  )
}

/** Whose words the browser keeps: the sample is a world of its own. */
const worldOf = ({ keepsUnder, isSample }: OpenHere) =>
  keepsUnder ? `${keepsUnder}${isSample ? '~sample' : ''}` : undefined

/** The forms of the page are made first: which of them says the problem, and which words are not saved, is said above them. */
function Main(props: PageFrameProps): VNode {
  const { here } = props
  const all = matterOf(props, new Set())
  const forms = all.notes.flatMap((one) => (one.about === 'form' && one.isPart ? [one.form] : []))
  const { sent, head, body, notes } =
    forms.length > mostParts ? matterOf(props, new Set(forms.slice(mostParts))) : all
  const isSaid = notes.some((one) => one.about === 'form' && one.hasProblem)
  // The form may be gone from the page meanwhile, or have no field any more for a word that was typed.
  const lost = here.problem && here.problem.status !== 401 ? wordsNotIn(body.html, here.problem.typed) : {}
  return (
    <>
      {props.together && !here.copy && <OneForm here={here} />}
      {here.notice && sent(<Notice here={here} notice={here.notice} />)}
      {here.problem && !isSaid && (
        <ProblemSentence id="problem" says={sayDates(here.problem.sentence, here)} />
      )}
      <Unsaved here={here} notes={notes} />
      <UnreadableNote here={here} />
      {head.shown}
      {hasWords(lost) && <TypedWords unsent={{ typed: lost }} />}
      {body.shown}
    </>
  )
}

/** The page's heading and what is below it, and what the forms in them note. The forms of `alone` are not sent together with the others. */
function matterOf(props: PageFrameProps, alone: ReadonlySet<string>) {
  const together = props.together ? { form: TOGETHER, alone } : null
  const sent = (what: ComponentChildren) => <Together.Provider value={together}>{what}</Together.Provider>
  const head = withNotes(sent(!props.isBare && <Head {...props} />))
  const body = withNotes(sent(props.children))
  return { sent, head, body, notes: [...head.notes, ...body.notes] }
}

function Head({ here, title, heading, up, lead, actions, tabs, isReadFirst }: PageFrameProps): VNode {
  return (
    <div class="page-head">
      {up && (
        <p class="up">
          <a href={up.href}>{up.label}</a>
        </p>
      )}
      <div class="titled">
        <h1 {...(isReadFirst && readFirst)}>
          <bdi>{heading ?? title}</bdi>
        </h1>
        {tabs && <Tabs here={here} tabs={tabs} />}
      </div>
      {lead && <p class="lead">{lead}</p>}
      {actions && <div class="actions">{actions}</div>}
    </div>
  )
}

function Tabs({ here, tabs }: { here: OpenHere; tabs: { href: string; label: string }[] }): VNode {
  return (
    <nav class="tabs" aria-label={tabs.map(({ label }) => label).join(', ')}>
      {tabs.map(({ href, label }) => (
        <a href={href} aria-current={here.url.pathname === href ? 'page' : undefined} key={href}>
          {label}
        </a>
      ))}
    </nav>
  )
}

/**
 * The form that all of the page's fields belong to. Enter in any field presses its first button: that one asks the server to find
 * out which part has new words.
 */
function OneForm({ here }: { here: OpenHere }): VNode {
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
function Unsaved({ here, notes }: { here: OpenHere; notes: FormNote[] }): VNode | null {
  const parts = new Set(notes.flatMap((one) => (one.about === 'form' && one.hasWords ? [one.form] : [])))
  const gone = (here.others ?? []).filter(({ part }) => !parts.has(part))
  const unsaved = notes.flatMap((one) => (one.about === 'field' && one.unsaved ? [one.unsaved] : []))
  if (unsaved.length === 0 && gone.length === 0) return null
  return (
    <div class="unsaved" role="status">
      {unsaved.length > 0 && (
        <p>
          Not saved yet:{' '}
          {unsaved.map(({ id, label }, nth) => (
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

function Notice({ here, notice }: { here: OpenHere; notice: NonNullable<OpenHere['notice']> }): VNode {
  const { undo } = notice
  if (notice.isRefusal) return <ProblemSentence id="notice-problem" says={sayDates(notice.says, here)} />
  return (
    <div class="notice" role="status">
      <p>{sayDates(notice.says, here)}</p>
      {notice.copy && <Copyable id="notice-copy" label={notice.copy.label} text={notice.copy.text} />}
      {undo && (
        <PressForm
          here={here}
          verb={undo.verb}
          fixed={undo.takes}
          label={undo.label}
          next={undo.back}
          said="Undone."
          id="notice-undo"
        />
      )}
    </div>
  )
}
