/** Where a person comes in. When a session ended in the middle of something, what was typed comes along and goes on from here. */
import { goTo, type Page } from '../../here.ts'
import { Field } from '../../ui/fields.tsx'
import { Button, Buttons, ProblemSentence, VerbForm } from '../../ui/form.tsx'
import { Page as Paper } from '../../ui/page.tsx'

export const signInPage: Page = (here) => {
  if (here.seeker) return goTo('/')
  if (!here.problem && here.signUp?.isFirst && here.signUp.isOpen) return goTo('/sign-up')
  const { problem } = here
  const isResuming = problem?.status === 401
  return (
    <Paper
      here={isResuming ? { ...here, problem: null } : here}
      title={isResuming ? 'Please sign in again' : 'Welcome back'}
      section="none"
      width="narrow"
    >
      {isResuming && <ProblemSentence id="signed-out" says={problem.sentence} />}
      <VerbForm here={here} verb="sign-in" action="/sign-in">
        {isResuming && (
          <input
            type="hidden"
            name="_resume"
            value={JSON.stringify({ verb: problem.verb, typed: problem.typed })}
          />
        )}
        <Kept name="_resume" here={here} />
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

/** A hidden field that was there at the last try. */
function Kept({ name, here }: { name: string; here: Parameters<Page>[0] }) {
  const value = here.problem?.verb === 'sign-in' ? here.problem.typed[name]?.[0] : undefined
  return value === undefined ? null : <input type="hidden" name={name} value={value} />
}
