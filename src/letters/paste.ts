/** How words go from the first page to the checker: in the memory of this tab alone, and gone once they are taken out. */
const NAME = 'wellmet-paste'

export function putPaste(words: string): void {
  try {
    sessionStorage.setItem(NAME, words)
  } catch {
    // Without storage the checker opens empty.
  }
}

export function takePaste(): string {
  try {
    const words = sessionStorage.getItem(NAME) ?? ''
    sessionStorage.removeItem(NAME)
    return words
  } catch {
    return ''
  }
}
