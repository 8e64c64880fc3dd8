/** A page that one shares: what a preview of its link says, and the ways to pass it on. No networks, no counts, and no script of others. */
import type { VNode } from 'preact'
import type { Asset, OpenHere } from '../here.ts'

export interface LinkPreview {
  description: string
  type: 'website' | 'article'
  /** The picture of a preview, 1200 by 630. */
  picture: Asset
  /** Where the page is at home, when it is shown at another address too. */
  path?: string
}

/** Addresses in a preview are whole ones: whoever fetches it is elsewhere. */
export function SharedHead({
  here,
  title,
  share,
}: {
  here: OpenHere
  title: string
  share: LinkPreview
}): VNode {
  const { origin, pathname } = here.url
  const address = `${origin}${share.path ?? pathname}`
  const said: [property: string, content: string][] = [
    ['og:type', share.type],
    ['og:site_name', 'Wellmet'],
    ['og:title', title],
    ['og:description', share.description],
    ['og:url', address],
    ['og:image', `${origin}${here.asset(share.picture)}`],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', title],
  ]
  return (
    <>
      <meta name="description" content={share.description} />
      <link rel="canonical" href={address} />
      {said.map(([property, content]) => (
        <meta property={property} content={content} key={property} />
      ))}
      <meta name="twitter:card" content="summary_large_image" />
      <link rel="alternate" type="application/atom+xml" title="Wellmet guides" href="/guides/feed.xml" />
    </>
  )
}

/** Copy the link, send it by email, print. Without a script the address stands there to be copied. */
export function ShareWays({ here, what, title }: { here: OpenHere; what: string; title: string }): VNode {
  const address = `${here.url.origin}${here.url.pathname}`
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`
  return (
    <section class="share-ways">
      <h2>Share this {what}</h2>
      <p class="buttons">
        <button type="button" class="button quiet" data-copy-link={address} hidden>
          Copy link
        </button>
        <a class="button quiet" href={mail}>
          Email
        </a>
        <button type="button" class="button quiet" data-print hidden>
          Print
        </button>
      </p>
      <p class="share-address">{address}</p>
      <p class="unseen" role="status" data-copied />
    </section>
  )
}
