/** Makes an account; the first visit makes the first one. */
import { goTo, type OpenPage } from '../../here.ts'
import { Field } from '../../ui/fields.tsx'
import { Button, Buttons, VerbForm } from '../../ui/form.tsx'
import { Empty, Go } from '../../ui/list.tsx'
import { Page as Paper } from '../../ui/page.tsx'
import zone from './sign-up.island.tsx?path'

export const signUpPage: OpenPage = (here) => {
  if (here.seeker) return goTo('/')
  if (!here.signUp?.isOpen)
    return (
      <Paper here={here} title="Sign-ups are closed" section="none" width="narrow">
        <Empty
          title="This Wellmet takes no new accounts."
          says="Ask whoever runs it. They can open it with SIGNUPS=open."
          actions={<Go href="/sign-in">Sign in</Go>}
        />
      </Paper>
    )
  return (
    <Paper
      here={here}
      title={here.signUp.isFirst ? 'Well met' : 'Make an account'}
      section="none"
      width="narrow"
      lead={
        here.signUp.isFirst
          ? 'One conversation can change where you work. Wellmet walks with you from the first name to a lasting relationship. Start with your own.'
          : 'What you keep here is yours alone.'
      }
      islands={[zone]}
    >
      <VerbForm here={here} verb="sign-up" action="/sign-up">
        <input type="hidden" name="zone" data-zone />
        <Field name="name" label="Your name" hint="As you sign a letter." autocomplete="name" required />
        <Field
          name="email"
          type="email"
          label="E-mail"
          hint="Only to sign in. Nothing is sent to it."
          autocomplete="username"
          required
        />
        <Field
          name="password"
          type="password"
          label="Password"
          hint="At least 10 characters. A few plain words are best."
          autocomplete="new-password"
          minlength={10}
          required
        />
        {here.signUp.needsCode && (
          <Field
            name="code"
            label="Code"
            hint="Printed where Wellmet was started."
            autocomplete="off"
            size="short"
            required
          />
        )}
        <Buttons>
          <Button>Begin</Button>
          {!here.signUp.isFirst && <a href="/sign-in">I have one already</a>}
        </Buttons>
      </VerbForm>
    </Paper>
  )
}
