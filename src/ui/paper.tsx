/** What is read or sent as paper: letters, the prep sheet, the brief. */
import type { ComponentChildren, VNode } from 'preact'
import type { OpenHere } from '../here.ts'
import { PrintButton } from './print-button.tsx'

/** A page made to be printed: on screen a sheet of paper, in print the paper itself. The page names `print.island.tsx`. */
export function Sheet(props: {
  here: OpenHere
  title: ComponentChildren
  /** Who and when, under the title. */
  lead?: ComponentChildren
  /** How much fits: a prep sheet is one page, set tight; a brief runs on. */
  fits?: 'one-page' | 'many'
  /** What is set about it, beside it on the screen. It is not printed. */
  beside?: ComponentChildren
  children: ComponentChildren
}): VNode {
  return (
    <div class="desk">
      <div class="print-hint">
        <PrintButton here={props.here} />
        <p>
          <span class="by-hand">
            Print this page<span class="by-keys"> (Ctrl P or ⌘ P)</span>.{' '}
          </span>
          Only the sheet below is printed.
        </p>
      </div>
      <article class={`sheet ${props.fits ?? 'many'}`}>
        <header class="sheet-head">
          <h2>{props.title}</h2>
          {props.lead && <p>{props.lead}</p>}
        </header>
        {props.children}
      </article>
      {props.beside}
    </div>
  )
}

/** Room to write by hand, as ruled lines on the printed sheet. */
export function RuledLines(props: { count: number }): VNode {
  return (
    <div class="ruled-lines" aria-hidden="true">
      {Array.from({ length: props.count }, (_, line) => (
        <i key={line} />
      ))}
    </div>
  )
}

/** A letter to be read: what it is as on an envelope, its words as they were written. */
export function Letter(props: {
  /** "To", "About", "Sent". */
  details?: [label: string, what: ComponentChildren][]
  text: string
}): VNode {
  return (
    <article class="letter">
      {props.details && (
        <dl class="envelope">
          {props.details.map(([label, what]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      )}
      <div class="letter-text" dir="auto">
        {props.text}
      </div>
    </article>
  )
}

/** Words to copy by selecting all of them. A script may add a button by `data-copy`. `id` is unique on the page. */
export function Copyable(props: { label: string; text: string; id: string }): VNode {
  return (
    <div class="copyable" data-copy>
      <label for={props.id}>{props.label}</label>
      <textarea id={props.id} readOnly dir="auto" value={props.text} />
    </div>
  )
}

/** A quotation, with who said it. */
export function Quote(props: { by?: ComponentChildren; children: ComponentChildren }): VNode {
  return (
    <figure class="quote">
      <blockquote dir="auto">{props.children}</blockquote>
      {props.by && <figcaption>{props.by}</figcaption>}
    </figure>
  )
}
