/** When there is nothing better to show: what happened, and what to do now. */
import type { VNode } from 'preact'
import type { OpenHere } from '../here.ts'
import type { Trouble } from '../store/trouble.ts'
import { readFirst } from './form.tsx'
import { Go } from './list.tsx'
import { Page } from './page.tsx'
import { hasWords, TypedWords, type Unsent } from './typed-words.tsx'

export type KindStatus = 400 | 401 | 403 | 404 | 408 | 409 | 413 | 414 | 415 | 422 | 429 | 500 | 503

const KIND: Record<KindStatus, { title: string; says: string; does: string }> = {
  400: {
    title: 'That did not arrive whole',
    says: 'Part of it was lost on the way. Nothing was changed.',
    does: 'Go back and press the button again.',
  },
  401: {
    title: 'Please sign in again',
    says: 'You are signed out here; a sign-in lasts for a time, or it was ended from another place.',
    does: 'Sign in and you are back where you were.',
  },
  403: {
    title: 'That did not come from here',
    says: 'This was asked for from another site or an old tab, so nothing was done.',
    does: 'Go back, reload the page, and press the button there.',
  },
  404: {
    title: 'There is nothing at this address',
    says: 'It may have been forgotten, or the link is old.',
    does: 'Look for it from one of the lists.',
  },
  408: {
    title: 'That took too long to arrive',
    says: 'The connection was too slow for it. Nothing was changed.',
    does: 'Go back and press the button again.',
  },
  409: {
    title: 'That cannot be done now',
    says: 'What you asked for does not fit what has happened so far. Nothing was changed.',
    does: 'Go back, look again, and choose another way on.',
  },
  413: {
    title: 'That is too much at once',
    says: 'The file or the text is larger than can be taken in one go. Send it in smaller parts. Nothing was changed.',
    does: 'Go back: your browser still has what you typed.',
  },
  414: {
    title: 'That address is too long',
    says: 'It is longer than any address of ours.',
    does: 'Look for the page from one of the lists.',
  },
  415: {
    title: 'That could not be read',
    says: 'It was not sent as a form. Nothing was changed.',
    does: 'Go back and press the button again.',
  },
  422: {
    title: 'Something needs another look',
    says: 'What you typed does not fit yet. Nothing was changed.',
    does: 'Go back, mend it, and press the button again.',
  },
  429: {
    title: 'A little slower, please',
    says: 'There were many tries in a short time, so the door is held for a moment. Nothing was lost.',
    does: 'Wait a minute, then try again.',
  },
  500: {
    title: 'Something broke on our side',
    says: 'It is written down for whoever runs this place. What you had saved before is safe.',
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
  unsent?: Unsent
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
    <Page
      here={calm}
      title={kind.title}
      section="none"
      width="narrow"
      lead={<span {...readFirst}>{props.says ?? kind.says}</span>}
    >
      {trouble ? <p>{whatToDo(unsent)}</p> : <p>{KIND[status].does}</p>}
      <TypedWords unsent={unsent} onward={<Onward here={here} status={status} unsent={unsent} />} />
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
    </Page>
  )
}

const whatToDo = ({ typed, others = [], action }: Unsent) => {
  if (hasWords(typed) || others.length > 0)
    return 'What you typed is below and may not be saved yet. Copy it, or keep this page open and send it again later.'
  return action
    ? 'What you sent may not be saved yet. Send it again later.'
    : 'Tell the person who runs this site.'
}

/** Back to where they were, or to where there is something. */
function Onward({ here, status, unsent }: { here: OpenHere; status: KindStatus; unsent: Unsent }): VNode {
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
          {here.seeker ? 'To Today' : 'To the first page'}
        </Go>
      )}
    </>
  )
}
