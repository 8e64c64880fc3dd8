/** Where a person comes in. When a session ended in the middle of something, what was typed comes along and goes on from here. */
import { goTo, type OpenPage } from '../../here.ts'
import { Field } from '../../ui/fields.tsx'
import { Button, Buttons, ProblemSentence, VerbForm } from '../../ui/form.tsx'
import { Page as Paper } from '../../ui/page.tsx'

export const signInPage: OpenPage = (here) => {
  if (here.seeker) return goTo('/')
  if (!here.problem && here.signUp?.isFirst && here.signUp.isOpen) return goTo('/sign-up')
  const { problem } = here
  const isResuming = problem?.status === 401
  /** What goes on after signing in, sealed. */
  const waiting = problem?.typed._resume?.[0]
  return (
    <Paper
      here={isResuming ? { ...here, problem: null } : here}
      title={isResuming ? 'Sign in again' : 'Welcome back'}
      section="none"
      width="narrow"
    >
      {isResuming && <ProblemSentence id="signed-out" says={problem.sentence} />}
      {waiting && (
        <p>
          It is saved only for the person who typed it. Is that not you? <a href="/sign-in">Discard it</a> and
          sign in as yourself.
        </p>
      )}
      <VerbForm here={here} verb="sign-in" action="/sign-in">
        {waiting && <input type="hidden" name="_resume" value={waiting} />}
        <input type="hidden" name="_then" value={problem?.typed._then?.[0] ?? here.query.then ?? '/'} />
        <Field name="email" type="email" label="E-mail" autocomplete="username" required />
        <Field
          name="password"
          type="password"
          label="Password"
          autocomplete="current-password"
          required
          hint={
            <>
              Forgotten? Whoever runs this Wellmet gives you a new one with{' '}
              <code>wellmet reset-password</code>.
            </>
          }
        />
        <Buttons>
          <Button>Sign in</Button>
          {here.signUp?.isOpen && <a href="/sign-up">Make an account</a>}
        </Buttons>
      </VerbForm>
    </Paper>
  )
}
