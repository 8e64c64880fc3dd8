import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { PressForm } from '../../ui/form.tsx'
import { Icon } from '../../ui/icon.tsx'

/** The circle before a line: pressed, the line is done. */
export function Tick(props: {
  here: Here
  verb: string
  fixed: Record<string, string>
  about: string
  said: string
}): VNode {
  const { here, about, ...press } = props
  return (
    <div class="tick">
      <PressForm
        {...press}
        here={here}
        next="/"
        kind="bare"
        label={
          <>
            <Icon here={here} name="check" />
            <span class="unseen">Done: {about}</span>
          </>
        }
      />
    </div>
  )
}
