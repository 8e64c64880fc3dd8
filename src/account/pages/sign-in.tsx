/** Where a person comes in. When a session ended in the middle of something, what was typed comes along and goes on from here. */
import { goTo, type OpenHere, type OpenPage } from '../../here.ts'
import { Field } from '../../ui/fields.tsx'
import { Button, ProblemSentence, VerbForm } from '../../ui/form.tsx'
import { Go } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import sheet from './account.sheet.css?path'

export const signInPage: OpenPage = (here) => {
  if (here.seeker) return goTo('/')
  if (!here.problem && here.signUp?.isFirst && here.signUp.isOpen) return goTo('/sign-up')
  const { problem } = here
  const isResuming = problem?.status === 401
  /** What goes on after signing in, sealed. */
  const waiting = problem?.typed._resume?.[0]
  const title = isResuming ? 'Sign in again' : 'Sign in'
  return (
    <PageFrame
      here={isResuming ? { ...here, problem: null } : here}
      title={title}
      section="none"
      width="narrow"
      sheet={sheet}
      isBare
    >
      <div class="sign-in">
        <div class="card">
          <h1>{title}</h1>
          {isResuming && <ProblemSentence id="signed-out" says={problem.sentence} />}
          {waiting && (
            <p>
              It is saved only for the person who typed it. Is that not you? <a href="/sign-in">Discard it</a>{' '}
              and sign in as yourself.
            </p>
          )}
          <VerbForm here={here} verb="sign-in" action="/sign-in">
            {waiting && <input type="hidden" name="_resume" value={waiting} />}
            <input type="hidden" name="_then" value={problem?.typed._then?.[0] ?? here.query.then ?? '/'} />
            <Field name="email" type="email" label="Email" autocomplete="username" required />
            <Field
              name="password"
              type="password"
              label="Password"
              autocomplete="current-password"
              required
              hint="Forgot your password? Ask the person who runs this site to reset it."
            />
            <Button>Sign in</Button>
          </VerbForm>
        </div>
        <Also here={here} />
      </div>
    </PageFrame>
  )
}

function Also({ here }: { here: OpenHere }) {
  return (
    <section class="also">
      {here.signUp?.isOpen && (
        <>
          <h2>New here?</h2>
          <p>
            Create an account with your name, an email address and a password. Nothing is sent to the address.
          </p>
          <Go href="/sign-up">Create account</Go>
        </>
      )}
      <h2>Only looking?</h2>
      <p>
        Read the <a href="/rules">rules of good manners</a> that letters are checked against.
      </p>
    </section>
  )
}
