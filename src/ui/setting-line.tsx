/** One thing that is set, as a line: its name, what it is now, and the form to edit it, folded below. */
import type { ComponentChildren, VNode } from 'preact'
import type { Here } from '../here.ts'
import { typedOf } from './form.tsx'

export function SettingLine(props: {
  name: ComponentChildren
  now: ComponentChildren
  /** What is pressed to open it, where another word fits better than “Edit”. */
  label?: string
  isOpen?: boolean
  children: ComponentChildren
}): VNode {
  const { name, now, label = 'Edit', isOpen } = props
  return (
    <details class="set" open={isOpen}>
      <summary>
        <span class="set-name">{name}</span>
        <span class="set-now">{now}</span>
        <span class="set-edit">{label}</span>
      </summary>
      <div class="set-form">{props.children}</div>
    </details>
  )
}

/** One thing that is set, and the way to the page where it is edited. */
export function SettingLink(props: { name: string; now: ComponentChildren; href: string }): VNode {
  const { name, now, href } = props
  return (
    <div class="set">
      <p class="set-line">
        <span class="set-name">{name}</span>
        <span class="set-now">{now}</span>
        <a class="set-edit" href={href}>
          Edit<span class="unseen"> {name}</span>
        </a>
      </p>
    </div>
  )
}

/** Whether this field holds words that are not saved, or was refused: its line stands open then. */
export function isTyped(here: Here, verb: string, field: string, saved: string): boolean {
  if (here.problem?.verb === verb && here.problem.fields[field]) return true
  const typed = typedOf(here, verb, {})?.[field]?.[0]
  return typed !== undefined && inLines(typed) !== inLines(saved)
}

/** A form sends line ends of its own. */
const inLines = (text: string) => text.replace(/\r\n?/g, '\n').trim()
