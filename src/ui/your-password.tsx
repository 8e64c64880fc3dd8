/** The password, asked for once more in the form of a verb that `asksPassword`. */
import type { VNode } from 'preact'
import type { Here } from '../here.ts'
import { Field } from './fields.tsx'
import { useOwner } from './form.tsx'

export function YourPassword({ here }: { here: Here }): VNode {
  return (
    <>
      <WhoseIt here={here} />
      <Field
        name="_password"
        type="password"
        label="Your password"
        hint="To be sure that it is you, and not someone at a browser that you left open."
        autocomplete="current-password"
        size="medium"
        required
      />
    </>
  )
}

/** Tells a password manager whose password it is; no one sees it, and no verb takes it. */
export function WhoseIt({ here }: { here: Here }): VNode {
  return (
    <div class="unseen" aria-hidden="true">
      <input
        name="_username"
        form={useOwner()}
        autocomplete="username"
        value={here.seeker.email}
        tabIndex={-1}
        readOnly
      />
    </div>
  )
}
