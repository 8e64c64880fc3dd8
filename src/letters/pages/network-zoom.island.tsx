/**
 * The picture of a network larger and smaller: by its buttons, by + − and 0 while it or they have the focus, and by the wheel with
 * Ctrl, around the place under the pointer. Without scripts it scrolls as it is.
 */
export {}

const place = document.querySelector<HTMLElement>('.network-place')
const room = place?.querySelector<HTMLElement>('.network-room')
const picture = room?.querySelector<SVGSVGElement>('svg')
const tools = place?.querySelector<HTMLElement>('.network-zoom')
const said = tools?.querySelector('output')

const steps = [0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3]
const [least = 1, most = 1] = [steps[0], steps.at(-1)]
let scale = 1

if (place && room && picture && tools) {
  const [width, height] = [Number(picture.getAttribute('width')), Number(picture.getAttribute('height'))]

  /** What lies at this point of the screen stays there. */
  const zoom = (to: number, at?: { x: number; y: number }) => {
    scale = Math.min(most, Math.max(least, to))
    const seen = room.getBoundingClientRect()
    const { x, y } = at ?? { x: seen.left + seen.width / 2, y: seen.top + seen.height / 2 }
    const before = picture.getBoundingClientRect()
    picture.setAttribute('width', String(Math.round(width * scale)))
    picture.setAttribute('height', String(Math.round(height * scale)))
    const after = picture.getBoundingClientRect()
    room.scrollLeft += after.left + ((x - before.left) / before.width) * after.width - x
    room.scrollTop += after.top + ((y - before.top) / before.height) * after.height - y
    if (said) said.textContent = `${Math.round(scale * 100)}%`
    for (const [name, isOff] of [
      ['in', scale >= most],
      ['out', scale <= least],
    ] as const)
      tools.querySelector(`[data-zoom=${name}]`)?.setAttribute('aria-disabled', String(isOff))
  }

  const larger = () => zoom(steps.find((step) => step > scale + 0.01) ?? most)
  const smaller = () => zoom(steps.findLast((step) => step < scale - 0.01) ?? least)
  const ways: Record<string, () => void> = { in: larger, out: smaller, reset: () => zoom(1) }
  const keys: Record<string, string> = { '+': 'in', '=': 'in', '-': 'out', _: 'out', '0': 'reset' }

  tools.hidden = false
  tools.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-zoom]')
    ways[button?.dataset.zoom ?? '']?.()
  })
  place.addEventListener('keydown', (event) => {
    const way = ways[keys[event.key] ?? '']
    if (!way || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    way()
  })
  room.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      zoom(scale * Math.exp(-event.deltaY / 400), { x: event.clientX, y: event.clientY })
    },
    { passive: false },
  )
}
