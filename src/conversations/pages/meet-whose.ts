/**
 * For whom notes are saved. The page has the mark of whose it is; a copy of it on this device has none, and asks the server for the page
 * as it is now. Where that is someone else's by now, or no one's, nothing is sent.
 */
export type WhoseMark = { mark: string } | { how: 'offline' | 'signed-out' }

/** Asked before each note is sent; the answer holds as long as the page is open. */
export function whoseMark(world: string): () => Promise<WhoseMark> {
  let mark = markIn(document)
  return async () => {
    if (mark) return { mark }
    const answer = await fetch(location.pathname, { cache: 'no-store' }).catch(() => null)
    // Also where the meeting is not theirs: that page says whose session it is.
    const html = answer && answer.status < 500 ? await answer.text().catch(() => null) : null
    if (html === null) return { how: 'offline' }
    const page = new DOMParser().parseFromString(html, 'text/html')
    const { world: theirs, page: path } = page.documentElement.dataset
    // A page that is not of ours: the sign-in of some network.
    if (path === undefined) return { how: 'offline' }
    mark = theirs === world ? markIn(page) : ''
    return mark ? { mark } : { how: 'signed-out' }
  }
}

const markIn = (page: Document) => page.querySelector<HTMLInputElement>('input[name=_whose]')?.value ?? ''
