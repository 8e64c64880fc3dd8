/** Copies the link of the page, and shows what prints it. */
import './print.island.tsx'

const said = document.querySelector('[data-copied]')

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-link]')) {
  const label = button.textContent
  button.hidden = false
  button.addEventListener('click', async () => {
    const isCopied = await navigator.clipboard.writeText(button.dataset.copyLink ?? '').then(
      () => true,
      () => false,
    )
    const says = isCopied ? 'Copied' : 'Copy the address below'
    button.textContent = says
    if (said) said.textContent = `${says}.`
    window.setTimeout(() => {
      button.textContent = label
    }, 2000)
  })
}
