/** The part that is in view is marked in the index; one line is open at a time, and Escape closes it. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.settings-index a')]
const lines = [...document.querySelectorAll<HTMLDetailsElement>('.set')]

const seen = new Set<string>()
const observer = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries)
    if (isIntersecting) seen.add(`#${target.id}`)
    else seen.delete(`#${target.id}`)
  const at = links.find(({ hash }) => seen.has(hash))
  if (!at) return
  for (const link of links) link.removeAttribute('aria-current')
  at.setAttribute('aria-current', 'location')
})
for (const { hash } of links) {
  const part = document.getElementById(hash.slice(1))
  if (part) observer.observe(part)
}

/** A line with other words in it than it came with stays open: they are not saved. */
const isTouched = (line: HTMLDetailsElement) =>
  [...line.querySelectorAll<HTMLInputElement>('input, textarea')].some(
    ({ value, defaultValue, type, checked, defaultChecked }) =>
      type === 'checkbox' || type === 'radio' ? checked !== defaultChecked : value !== defaultValue,
  )

for (const line of lines) {
  const summary = line.querySelector('summary')
  summary?.addEventListener('click', () => {
    for (const other of lines) if (other !== line && !isTouched(other)) other.open = false
  })
  line.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !line.open) return
    line.open = false
    summary?.focus()
  })
}
