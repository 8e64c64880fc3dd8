/** What a phone hands over when a profile or a contact is shared with Wellmet, made one text to be read. */

/** What comes along: a title, a text and an address, each as the app that shares it fills it in. */
export interface SharedText {
  title?: string | undefined
  text?: string | undefined
  url?: string | undefined
}

/** No app shares more of a person than this; what is longer is cut. */
const longest = 5000

/** The lines of it, without what says only from where it was shared; empty where nothing was. */
export function sharedText({ title = '', text = '', url = '' }: SharedText): string {
  const lines = [title, text, url]
    .filter(Boolean)
    .join('\n')
    .slice(0, longest)
    .split(/\r\n?|\n/)
  const said = lines.flatMap((line) => withoutApp(line).split('\n')).filter((line) => line !== '')
  return [...new Set(said)].join('\n')
}

/** “Maya Chen | LinkedIn” and “Check out Maya Chen’s profile on LinkedIn” are Maya Chen. */
const withoutApp = (line: string): string =>
  line
    .trim()
    .replace(/\s[|–—-]\s?LinkedIn$/iu, '')
    .replace(
      /^(?:check out|see|view|look at)\s(.{1,120}?)[’']s?\s(?:LinkedIn\s)?profile\b(?:\son\sLinkedIn)?[\s:.]*/iu,
      '$1\n',
    )
    .replace(/^LinkedIn$/iu, '')
    .trim()
