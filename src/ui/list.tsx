/** How things in number are set: as a ledger, ruled with hairlines, each line a link. */
import type { ComponentChildren, VNode } from 'preact'

/** A ruled list of `Row`s. */
export function Rows(props: { label?: string; children: ComponentChildren }): VNode {
  return (
    <ul class="rows" aria-label={props.label}>
      {props.children}
    </ul>
  )
}

export interface RowProps {
  href?: string
  /** A person's name goes in `<Name>`; other titles as they are. */
  title: ComponentChildren
  /** The second line: what and where. */
  sub?: ComponentChildren
  /** The end of the line: a date, a count, a tag. */
  meta?: ComponentChildren
  /** A line in its own voice below: usually `<Why>`. */
  why?: ComponentChildren
  /** Buttons and small forms, outside the link. */
  aside?: ComponentChildren
  /** The same, where it is seldom done: seen once the line is pointed at or has the focus, and always where nothing points. */
  acts?: ComponentChildren
}

export function Row(props: RowProps): VNode {
  const { href, title, sub, meta, why, aside, acts } = props
  return (
    <li class="row">
      <div class="row-what">
        <p class="row-title">{href ? <a href={href}>{title}</a> : title}</p>
        {sub && <p class="row-sub">{sub}</p>}
        {why}
      </div>
      {meta && <div class="row-meta">{meta}</div>}
      {aside && <div class="row-aside">{aside}</div>}
      {acts && <div class="row-aside acts">{acts}</div>}
    </li>
  )
}

/** A page with nothing on it yet says what it will be for and what to do first. */
export function Empty(props: { title: string; says: ComponentChildren; actions?: ComponentChildren }): VNode {
  return (
    <div class="empty">
      <h2>{props.title}</h2>
      <p>{props.says}</p>
      {props.actions && <div class="actions">{props.actions}</div>}
    </div>
  )
}

/** Find in a list: a plain form that gets the same page with `?find=…`. */
export function Find(props: {
  action: string
  label: string
  value?: string
  name?: string
  /** What it is asked as, where that is not its name on this page. */
  asks?: string
  /** What of the address to keep ("level"). */
  keep?: Record<string, string>
}): VNode {
  const { name = 'find' } = props
  return (
    <search>
      <form class="find" method="get" action={props.action}>
        <label for={`${name}-words`}>{props.label}</label>
        <input id={`${name}-words`} type="search" name={props.asks ?? name} value={props.value} dir="auto" />
        {Object.entries(props.keep ?? {}).map(([kept, value]) => (
          <input type="hidden" name={kept} value={value} key={kept} />
        ))}
        <button type="submit" class="button quiet">
          Search
        </button>
      </form>
    </search>
  )
}

/** A person's name, in whatever script, kept whole beside text in ours. */
export function Name(props: { of: string }): VNode {
  return (
    <bdi class="name" dir="auto">
      {props.of}
    </bdi>
  )
}

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function Go(props: { href: string; kind?: 'primary' | 'quiet'; children: ComponentChildren }): VNode {
  return (
    <a class={`button ${props.kind ?? 'quiet'}`} href={props.href}>
      {props.children}
    </a>
  )
}

/** A part of a page under its own heading. */
export function Part(props: {
  title: ComponentChildren
  id?: string
  /** A small link or count beside the heading. */
  aside?: ComponentChildren
  children: ComponentChildren
}): VNode {
  return (
    <section class="part" id={props.id}>
      <div class="part-head">
        <h2>{props.title}</h2>
        {props.aside && <div class="part-aside">{props.aside}</div>}
      </div>
      {props.children}
    </section>
  )
}

/** The page's matter, and beside it (below it on a phone) what one wants at hand. */
export function Columns(props: { aside: ComponentChildren; children: ComponentChildren }): VNode {
  return (
    <div class="columns">
      <div class="matter">{props.children}</div>
      <div class="margin">{props.aside}</div>
    </div>
  )
}

/** Names and what they are ("Company", "Since", "Met through"); a missing answer leaves its line out. */
export function DetailList(props: { details: [label: ComponentChildren, what: ComponentChildren][] }): VNode {
  const known = props.details.filter(
    ([, what]) => what !== null && what !== undefined && what !== false && what !== '',
  )
  return (
    <dl class="detail-list">
      {known.map(([label, what]) => (
        <div>
          <dt>{label}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A short word about something. `strong` is for what wants attention. */
export function Tag(props: { strong?: boolean; children: ComponentChildren }): VNode {
  return <span class={props.strong ? 'tag strong' : 'tag'}>{props.children}</span>
}

/** How far along a working life, in words and as one to seven pips. */
export function LevelTag(props: { name: string; rank: number; isGuess?: boolean }): VNode {
  return (
    <span class="level">
      <svg class="pips" aria-hidden="true">
        <path d={dots(7)} />
        <path d={dots(props.rank)} />
      </svg>
      {props.name}
      {props.isGuess && <i> (guessed)</i>}
    </span>
  )
}

// Each is a line that the style breaks into dots: a list has fifty of these, and they are a third of what it says.
const dots = (many: number) => `M3.5 3.5h${(many - 1) * 7}.1`

/** The one line that says why this is here now. */
export function Why(props: { children: ComponentChildren }): VNode {
  return <p class="why">{props.children}</p>
}
