/** When there is nothing better to show: what happened, and what to do now. */
import type { VNode } from 'preact'
import type { Here } from '../here.ts'
import { Go } from './list.tsx'
import { Page } from './page.tsx'

export type KindStatus = 400 | 401 | 403 | 404 | 408 | 409 | 413 | 414 | 415 | 422 | 429 | 500

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
    does: 'Go back, load the page afresh, and press the button there.',
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
    says: 'The file or the text is larger than can be taken in one go. Nothing was changed.',
    does: 'Go back and bring it in smaller parts.',
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
    does: 'Go back and try once more; if it breaks again, tell them what you were doing.',
  },
}

/** `says` replaces the usual sentence where more is known; `typed` gives back what would else be lost. */
export function KindPage(props: {
  here: Here
  status: KindStatus
  says?: string
  typed?: Record<string, string[]>
}): VNode {
  const { here, status } = props
  const kind = KIND[status]
  // The sentence below is the problem's own: shown once, not again above.
  const calm: Here = { ...here, problem: null }
  return (
    <Page here={calm} title={kind.title} section="none" width="narrow" lead={props.says ?? kind.says}>
      <p>{kind.does}</p>
      <p class="actions">
        {status === 401 ? (
          <Go
            href={`/sign-in?then=${encodeURIComponent(here.url.pathname + here.url.search)}`}
            kind="primary"
          >
            Sign in
          </Go>
        ) : (
          <Go href="/" kind="primary">
            {here.seeker ? 'To Today' : 'To the first page'}
          </Go>
        )}
      </p>
      <Kept typed={props.typed ?? here.problem?.typed ?? {}} />
    </Page>
  )
}

/** Every word that was typed and not saved, to take along. Passwords and the form's own hidden fields stay out. */
function Kept({ typed }: { typed: Record<string, string[]> }): VNode | null {
  const words = Object.entries(typed).filter(
    ([name, values]) =>
      !name.startsWith('_') &&
      !/password|secret|token|^(current|next|id)$|Id$/.test(name) &&
      values.some(Boolean),
  )
  if (words.length === 0) return null
  return (
    <section class="part">
      <div class="part-head">
        <h2>What you had typed</h2>
      </div>
      <dl class="kept">
        {words.map(([name, values]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{values.join('\n')}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
