/** What stands around every page for a host, and the plain forms on it. No script is needed for any of it. */
import type { ComponentChildren, VNode } from 'preact'
import card from '../../ui/cards/host.png?path'
import { dayOfReader } from '../../ui/say.ts'
import type { GuestVerb } from '../guest-verb.ts'
import type { GuestHere } from './guest-here.ts'
import sheet from './host.sheet.css?path'
import pressIsland from './press.island.tsx?path'
import zoneIsland from './zone.island.tsx?path'

export function GuestFrame(props: {
  here: GuestHere
  title: string
  /** For whom the page is; nothing where it has ended. */
  host?: string
  /** True where the zone of the browser changes what is shown. */
  hasTimes?: boolean
  /** True where something is pressed on it. */
  hasForm?: boolean
  children: ComponentChildren
}): VNode {
  const { here, title, host } = props
  return (
    <html lang="en" {...(props.hasForm && writtenHere(here))}>
      <head>
        <meta charset="utf-8" />
        <title>{`${here.problem ? 'Error: ' : ''}${title} · Wellmet`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="no-referrer" />
        <Preview here={here} />
        <link rel="stylesheet" href={here.asset(sheet)} />
        {props.hasTimes && !here.isZoneTold && <script type="module" src={here.island(zoneIsland)} />}
        {props.hasForm && <script type="module" src={here.island(pressIsland)} />}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to main content
        </a>
        <header>
          <p class="wordmark">
            <svg viewBox="0 0 40 26" width="24" height="16" aria-hidden="true" focusable="false">
              <path d="M2 3 L13.5 22 L25 3" />
              <path d="M15 3 L26.5 22 L38 3" />
            </svg>
            Wellmet
          </p>
          {host && (
            <p class="small">
              Private page for <bdi>{host}</bdi>
            </p>
          )}
        </header>
        <main id="main" tabIndex={-1}>
          {props.children}
        </main>
        <footer class="small">
          <p>Wellmet helps people ask for advice, not for a job.</p>
          {host && (
            <p>
              <a href={`${here.base}/data${here.query}`}>Your data</a>{' '}
              <a href={`${here.base}/report${here.query}`}>Report misuse</a>
            </p>
          )}
        </footer>
      </body>
    </html>
  )
}

/** By which day, clock and order a day or a time is read as it is written. */
const writtenHere = ({ reader }: GuestHere) => ({
  'data-today': dayOfReader(reader),
  'data-habits': [reader.seeker?.clock, reader.seeker?.dateOrder].filter(Boolean).join(' ') || undefined,
})

/** Chat programs fetch what they preview, and keep it: so it says nothing about anyone. */
function Preview({ here }: { here: GuestHere }): VNode {
  return (
    <>
      <meta name="description" content="One press is an answer. No job is asked for." />
      <meta property="og:title" content="A short request, for one person" />
      <meta property="og:description" content="One press is an answer. No job is asked for." />
      <meta property="og:image" content={`${here.origin}${here.asset(card)}`} />
    </>
  )
}

/** One step after the request: a heading, and the way back. */
export function Step(props: {
  here: GuestHere
  host?: string
  title: string
  lead?: ComponentChildren
  children: ComponentChildren
}): VNode {
  const { here, host, title } = props
  return (
    <GuestFrame here={here} title={title} hasForm {...(host && { host })}>
      <div class="step">
        <div>
          <p>
            <a class="back" href={`${here.base}${here.query}`}>
              Back to the request
            </a>
          </p>
          <h1>{title}</h1>
          {props.lead && <p class="soft">{props.lead}</p>}
        </div>
        {props.children}
      </div>
    </GuestFrame>
  )
}

/** A form that presses a guest verb. Whatever is refused, the page is there again with every word. */
export function GuestForm(props: {
  here: GuestHere
  verb: Pick<GuestVerb, 'name'>
  step: string
  /** What the button that confirms says. */
  button: string
  isGrave?: boolean
  more?: ComponentChildren
  children?: ComponentChildren
}): VNode {
  const { here, verb, step } = props
  const { problem } = here
  return (
    <form method="post" action={`${here.base}/${verb.name}${here.query}`}>
      {problem && (
        <p class="problem" role="alert" id="problem">
          {problem.sentence}
        </p>
      )}
      <input type="hidden" name="_step" value={step} />
      {props.children}
      <p class="presses">
        <button type="submit" class={props.isGrave ? 'grave' : 'main'}>
          {props.button}
        </button>
        {props.more}
        <a class="button" href={`${here.base}${here.query}`}>
          Cancel
        </a>
      </p>
    </form>
  )
}

export function GuestField(props: {
  here: GuestHere
  name: string
  label: ComponentChildren
  type?: 'text' | 'area'
  value?: string
  rows?: number
  isOptional?: boolean
  max?: number
  hint?: string
}): VNode {
  const { here, name, type = 'text', isOptional } = props
  const value = here.problem?.typed[name]?.at(-1) ?? props.value ?? ''
  const says = here.problem?.fields[name]
  const given = {
    id: name,
    name,
    required: !isOptional,
    maxlength: props.max,
    'aria-invalid': says ? ('true' as const) : undefined,
    'aria-describedby': says ? `${name}-problem` : undefined,
  }
  return (
    <div class="field">
      <label for={name}>
        {props.label}
        {isOptional && <span class="soft"> (optional)</span>}
      </label>
      {props.hint && <p class="small soft">{props.hint}</p>}
      {says && (
        <p class="problem" id={`${name}-problem`}>
          {says}
        </p>
      )}
      {type === 'area' ? (
        <textarea {...given} rows={props.rows ?? 2} dir="auto">
          {value}
        </textarea>
      ) : (
        <input {...given} type="text" value={value} dir="auto" />
      )}
    </div>
  )
}

/** One of a few, each with a sentence below it. */
export function GuestChoice(props: {
  here: GuestHere
  name: string
  legend: string
  options: { value: string; label: ComponentChildren; says?: ComponentChildren }[]
  value?: string
}): VNode {
  const { here, name, options } = props
  const chosen = here.problem?.typed[name]?.at(-1) ?? props.value ?? options[0]?.value
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      {options.map(({ value, label, says }) => (
        <label class="choice" key={value}>
          <input type="radio" name={name} value={value} checked={value === chosen} />
          <span>
            {label}
            {says && <small>{says}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** Prose that a person wrote. */
export const Said = ({ children }: { children: string }): VNode => <span dir="auto">{children}</span>
