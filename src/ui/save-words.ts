/** Words that are saved nowhere, as a text file of the person's own. It is made in the browser: no server sees it. */
export function saveWords(text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([`${text}\n`], { type: 'text/plain;charset=utf-8' }))
  link.download = 'wellmet-unsaved-words.txt'
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
