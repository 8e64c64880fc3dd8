/** Makes an account; the first visit makes the first one. */
import { goTo, type OpenPage } from '../../here.ts'
import { Field } from '../../ui/fields.tsx'
import { Button, Buttons, VerbForm } from '../../ui/form.tsx'
import { Empty, Go } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import signUp from './sign-up.island.tsx?path'

export const signUpPage: OpenPage = (here) => {
  if (here.seeker) return goTo('/')
  if (!here.signUp?.isOpen)
    return (
      <PageFrame here={here} title="Create account" section="none" width="narrow">
        <Empty
          title="New accounts are closed on this site"
          says="Ask the person who runs this site."
          actions={<Go href="/sign-in">Sign in</Go>}
        />
      </PageFrame>
    )
  return (
    <PageFrame
      here={here}
      title={here.signUp.isFirst ? 'Well met' : 'Create account'}
      section="none"
      width="narrow"
      lead={
        here.signUp.isFirst
          ? 'One conversation can change where you work. Wellmet walks with you from the first name to a lasting relationship. Start with your own.'
          : 'Other people with an account here cannot see what you save.'
      }
      islands={[signUp]}
    >
      <VerbForm here={here} verb="sign-up" action="/sign-up">
        <input type="hidden" name="_zone" data-zone />
        <Field name="name" label="Your name" hint="The way you sign letters." autocomplete="name" required />
        <Field
          name="email"
          type="email"
          label="Email"
          hint="Only for signing in. Wellmet never sends you email."
          autocomplete="username"
          required
        />
        <Field
          name="password"
          type="password"
          label="Password"
          hint="At least 10 characters. Several ordinary words work well."
          autocomplete="new-password"
          minlength={10}
          required
        />
        {here.signUp.needsCode && (
          <Field
            name="code"
            label="Code"
            hint="Shown in the window where Wellmet was started."
            autocomplete="off"
            size="short"
            required
          />
        )}
        <noscript>
          <Field
            name="zone"
            label="Time zone"
            hint="Dates and reminders use it. Type a city, for example Munich. If empty, Wellmet takes it from the country of your browser."
            autocomplete="off"
            size="medium"
          />
        </noscript>
        <Buttons>
          <Button>Create account</Button>
          {!here.signUp.isFirst && <a href="/sign-in">Already have an account? Sign in</a>}
        </Buttons>
      </VerbForm>
    </PageFrame>
  )
}
