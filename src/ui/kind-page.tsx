/** When there is nothing better to show: what happened, and what to do now. */
import type { VNode } from 'preact'
import type { OpenHere } from '../here.ts'
import type { Trouble } from '../store/trouble.ts'
import { Find, Go } from './list.tsx'
import { PageFrame } from './page-frame.tsx'
import { sayDates } from './say.ts'
import island from './typed-words.island.tsx?path'
import { hasWords, TypedWords, type UnsentForm } from './typed-words.tsx'

export type KindStatus = 400 | 401 | 403 | 404 | 408 | 409 | 413 | 414 | 415 | 422 | 429 | 500 | 503

const KIND: Record<KindStatus, { title: string; says: string; does: string }> = {
  400: {
    title: 'That did not arrive whole',
    says: 'Part of it was lost on the way. Nothing was changed.',
    does: 'Go back and press the button again.',
  },
  401: {
    title: 'Sign in again',
    says: 'You have been signed out.',
    does: 'Sign in to go back to where you were.',
  },
  403: {
    title: 'That request was blocked',
    says: 'It came from another site or an old tab. Nothing was changed.',
    does: 'Go back, reload the page and try again.',
  },
  404: {
    title: 'Page not found',
    says: 'It may have been deleted, or the link is out of date.',
    does: 'Try searching for it.',
  },
  408: {
    title: 'That took too long to arrive',
    says: 'The connection was too slow for it. Nothing was changed.',
    does: 'Go back and press the button again.',
  },
  409: {
    title: 'That is not possible right now',
    says: 'It does not fit what has happened so far. Nothing was changed.',
    does: 'Go back and check where things stand.',
  },
  413: {
    title: 'That file is too large',
    says: 'The file or text is larger than the limit. Nothing was saved.',
    does: 'Split it into smaller files and try again. If you go back, your browser still has what you typed.',
  },
  414: {
    title: 'That address is too long',
    says: 'It is longer than any address of ours.',
    does: 'Try searching for the page.',
  },
  415: {
    title: 'That could not be read',
    says: 'It was not sent as a form. Nothing was changed.',
    does: 'Go back and press the button again.',
  },
  422: {
    title: 'Check what you typed',
    says: 'One of the fields has a problem. Nothing was saved.',
    does: 'Go back, fix it and try again.',
  },
  429: {
    title: 'Too many tries',
    says: 'There were many tries in a short time. Nothing was lost.',
    does: 'Wait a minute, then try again.',
  },
  500: {
    title: 'Something went wrong',
    says: 'The error was logged. Everything you saved before is safe.',
    does: 'Try again. If it keeps happening, tell the person who runs this site, with the reference below.',
  },
  503: {
    title: 'This site cannot answer now',
    says: 'Everything saved before is safe.',
    does: 'Try again in a minute, or tell the person who runs this site.',
  },
}

/**
 * `says` replaces the usual sentence where more is known; `unsent` gives back what would else be lost. It asks nothing of the
 * database: it is shown when there is none.
 */
export function KindPage(props: {
  here: OpenHere
  status: KindStatus
  says?: string
  unsent?: UnsentForm
  /** What is wrong with the place where everything is kept. */
  trouble?: Trouble
  /** The number under which the log has it. */
  reference?: string | undefined
}): VNode {
  const { here, status, trouble, reference } = props
  const kind = trouble ? { ...KIND[503], ...trouble } : KIND[status]
  const unsent = props.unsent ?? { typed: here.problem?.typed ?? {} }
  // The sentence below is the problem's own: shown once, not again above.
  const calm: OpenHere = { ...here, problem: null }
  return (
    <PageFrame
      here={calm}
      title={kind.title}
      section="none"
      width="narrow"
      isReadFirst
      islands={hasWords(unsent.typed) || unsent.others?.length ? [island] : []}
      lead={sayDates(props.says ?? kind.says, here)}
    >
      {trouble ? <p>{whatToDo(unsent)}</p> : <p>{KIND[status].does}</p>}
      <TypedWords unsent={unsent} onward={<Onward here={here} status={status} unsent={unsent} />} />
      {status === 404 && here.seeker && (
        <Find action="/people" label="Search for it" name="missing" asks="find" value={nameIn(here.url)} />
      )}
      {trouble && (
        <p class="hint">
          <strong>If you run this site:</strong> {trouble.fix}
        </p>
      )}
      {reference && status >= 500 && (
        <p class="hint">
          Reference <b>{reference}</b>
        </p>
      )}
    </PageFrame>
  )
}

/** The name that an address ends with, where it is one: `/people/oskar-lindqvist`. */
function nameIn({ pathname }: URL): string {
  const last = pathname.split('/').at(-1) ?? ''
  const isWord = /^[a-z%][\w%.-]{2,80}$/i.test(last) && !/\d{3}/.test(last)
  return isWord ? decoded(last).replace(/[-_.+]+/g, ' ') : ''
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

const whatToDo = ({ typed, others = [], action }: UnsentForm) => {
  if (hasWords(typed) || others.length > 0)
    return 'What you typed is below and may not be saved yet. Copy it, or keep this page open and send it again later.'
  return action
    ? 'What you sent may not be saved yet. Send it again later.'
    : 'Tell the person who runs this site.'
}

/** Back to where they were, or to where there is something. */
function Onward({ here, status, unsent }: { here: OpenHere; status: KindStatus; unsent: UnsentForm }): VNode {
  const asked = here.url.pathname + here.url.search
  if (status === 401)
    return (
      <Go href={`/sign-in?then=${encodeURIComponent(asked)}`} kind="primary">
        Sign in
      </Go>
    )
  // A page that was asked for, and no form that was sent, is asked for again by a link.
  const isAskedAgain = status >= 500 && !unsent.action
  return (
    <>
      {isAskedAgain && (
        <Go href={asked} kind="primary">
          Try again
        </Go>
      )}
      {status !== 503 && (
        <Go href="/" kind={unsent.action || isAskedAgain ? 'quiet' : 'primary'}>
          {here.seeker ? 'Go to Today' : 'Go to the home page'}
        </Go>
      )}
      {status === 404 && here.seeker && <Go href="/trash">Open Trash</Go>}
    </>
  )
}
