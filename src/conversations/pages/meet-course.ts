/** Where one is in the agenda, in the browser: one point is shown, those left behind are ticked, and the next must-ask is in sight. */
import { areSingleKeysOn } from '../../ui/single-keys.ts'

export interface AgendaCourse {
  /** The section of the point that is spoken of. */
  current(): HTMLElement
  /** Called after each step. */
  whenMoved(does: () => void): void
}

export function followAgenda(): AgendaCourse {
  const points = [...document.querySelectorAll<HTMLElement>('[data-point]')]
  const entries = [...document.querySelectorAll<HTMLElement>('.mt-agenda li')]
  const next = document.querySelector<HTMLAnchorElement>('[data-next]')
  const listeners: (() => void)[] = []
  let at = Math.max(
    0,
    points.findIndex(({ id }) => `#${id}` === decodeURIComponent(location.hash)),
  )

  const show = () => {
    for (const [nth, point] of points.entries()) point.classList.toggle('now', nth === at)
    for (const [nth, entry] of entries.entries()) {
      entry.classList.toggle('now', nth === at)
      const link = entry.querySelector('a')
      if (nth === at) link?.setAttribute('aria-current', 'step')
      else link?.removeAttribute('aria-current')
    }
    document.querySelector('.mt-now')?.scrollTo(0, 0)
    entries[at]?.scrollIntoView({ block: 'nearest' })
    if (next) sayNext(next)
    for (const does of listeners) does()
  }

  const sayNext = (link: HTMLAnchorElement) => {
    const must = points.find(
      ({ dataset }, nth) =>
        dataset.must !== undefined && nth !== at && !entries[nth]?.classList.contains('done'),
    )
    const [label, words] = [link.querySelector('.mt-label'), link.querySelector('b')]
    if (label) label.textContent = must ? 'Next must-ask' : 'Only if it went well'
    if (words) words.textContent = (must ? must.querySelector('h2')?.textContent : link.dataset.closing) ?? ''
    link.href = `#${must?.id ?? 'closing'}`
    link.dataset.go = must?.id ?? 'closing'
  }

  const go = (to: number) => {
    if (to < 0 || to >= points.length || to === at) return
    if (to > at) entries[at]?.classList.add('done')
    at = to
    history.replaceState(history.state, '', `#${points[at]?.id}`)
    show()
  }

  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('[data-go]')
    const to = points.findIndex(({ id }) => id === link?.dataset.go)
    if (!link || to === -1) return
    event.preventDefault()
    go(to)
    document.querySelector<HTMLElement>('#note')?.focus({ preventScroll: true })
  })
  document.addEventListener('keydown', (event) => {
    const isWriting = (event.target as Element).matches('input, textarea, select')
    if (event.ctrlKey || event.metaKey || (!event.altKey && (isWriting || !areSingleKeysOn()))) return
    const step = { KeyJ: 1, KeyK: -1 }[event.code]
    if (!step) return
    event.preventDefault()
    go(at + step)
  })
  show()
  return {
    current: () => points[at] as HTMLElement,
    whenMoved: (does) => listeners.push(does),
  }
}
