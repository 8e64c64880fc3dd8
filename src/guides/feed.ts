/** The guides as an Atom feed: what changed last stands first. */
import { guides } from './guides.ts'

/** `origin` is "https://wellmet.example". */
export function guidesFeed(origin: string): string {
  const latest =
    guides
      .map(({ changedOn }) => changedOn)
      .toSorted()
      .at(-1) ?? ''
  const entries = guides
    .toSorted((a, b) => b.changedOn.localeCompare(a.changedOn))
    .map(({ slug, title, description, changedOn }) => {
      const address = escaped(`${origin}/guides/${slug}`)
      return [
        '<entry>',
        `<id>${address}</id>`,
        `<title>${escaped(title)}</title>`,
        `<link href="${address}"/>`,
        `<updated>${changedOn}T00:00:00Z</updated>`,
        `<summary>${escaped(description)}</summary>`,
        '</entry>',
      ].join('')
    })
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${escaped(`${origin}/guides`)}</id>`,
    '<title>Wellmet guides</title>',
    '<author><name>Wellmet</name></author>',
    `<link rel="self" href="${escaped(`${origin}/guides/feed.xml`)}"/>`,
    `<link href="${escaped(`${origin}/guides`)}"/>`,
    `<updated>${latest}T00:00:00Z</updated>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n')
}

/** The addresses of all open pages, for search engines. */
export const sitemap = (origin: string, addresses: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `<url><loc>${escaped(origin + address)}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n')

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
