/** All guides on one page, for anyone to read. */
import type { OpenPage } from '../../here.ts'
import { Row, Rows } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { many } from '../../ui/say.ts'
import { minutesToRead } from '../guide.ts'
import { guides } from '../guides.ts'

export const guidesPage: OpenPage = (here) => (
  <PageFrame
    here={here}
    title="Guides"
    section="none"
    width="narrow"
    lead="Short articles on asking for advice, for everyone at the table."
    share={{
      description:
        'Short articles on informational interviews: how to ask well, what to ask, in person or in writing, thanks and after; for hosts, and for coaches.',
      type: 'website',
      picture: 'src/ui/cards/site.png',
    }}
  >
    <Rows label="Guides">
      {guides.map((guide) => (
        <Row
          href={`/guides/${guide.slug}`}
          title={guide.title}
          sub={guide.description}
          meta={many(minutesToRead(guide), 'minute')}
          key={guide.slug}
        />
      ))}
      <Row href="/rules" title="Good manners" sub="Every rule, each with its reason and examples." />
    </Rows>
    <p class="after-rows">
      <a href="/guides/feed.xml">Feed of the guides</a>
    </p>
  </PageFrame>
)
