/** One guide: read like a page of a book, printed, and passed on. */
import type { VNode } from 'preact'
import type { OpenHere, OpenPage } from '../../here.ts'
import { NotFound } from '../../outcome.ts'
import { PageFrame } from '../../ui/page-frame.tsx'
import readingSheet from '../../ui/reading.sheet.css?path'
import { many } from '../../ui/say.ts'
import island from '../../ui/share.island.tsx?path'
import { ShareWays } from '../../ui/share.tsx'
import { type Guide, minutesToRead, partId } from '../guide.ts'
import { guides } from '../guides.ts'
import { Block } from './lines.tsx'

export const guidePage: OpenPage = (here) => {
  const at = guides.findIndex(({ slug }) => slug === here.params.guide)
  const guide = guides[at]
  if (!guide) throw new NotFound('guide')
  return (
    <PageFrame
      here={here}
      title={guide.title}
      section="none"
      isBare
      sheet={readingSheet}
      islands={[island]}
      share={{
        description: guide.description,
        type: 'article',
        picture: `src/ui/cards/guide-${guide.slug}.png`,
      }}
    >
      <div class="reading">
        <article class="reading-text">
          <header>
            <p class="crumb">
              <a href="/guides">Guides</a>
              <span>{many(minutesToRead(guide), 'minute')} to read</span>
            </p>
            <h1>{guide.title}</h1>
            <p class="reading-lead">{guide.lead}</p>
          </header>
          <div class="prose">
            {guide.parts.map((part) => (
              <section key={part.title}>
                <h2 id={partId(part)}>
                  {part.above && <small>{part.above}</small>}
                  {part.title}
                </h2>
                {part.blocks.map((block, nth) => (
                  <Block block={block} key={nth} />
                ))}
              </section>
            ))}
          </div>
          <p class="rests-on">Sources: {guide.restsOn}</p>
          <Onward earlier={guides[at - 1]} later={guides[at + 1]} />
        </article>
        <Beside here={here} guide={guide} />
      </div>
    </PageFrame>
  )
}

function Onward({ earlier, later }: { earlier: Guide | undefined; later: Guide | undefined }): VNode {
  return (
    <nav class="onward" aria-label="More guides">
      {earlier && (
        <a href={`/guides/${earlier.slug}`} rel="prev">
          <span>Previous guide</span> {earlier.title}
        </a>
      )}
      {later && (
        <a href={`/guides/${later.slug}`} rel="next">
          <span>Next guide</span> {later.title}
        </a>
      )}
    </nav>
  )
}

function Beside({ here, guide }: { here: OpenHere; guide: Guide }): VNode {
  return (
    <aside class="reading-beside" aria-label="About this guide">
      <div>
        <section class="only-wide">
          <h2>In this guide</h2>
          <ol class="toc">
            {guide.parts.map((part) => (
              <li key={part.title}>
                <a href={`#${partId(part)}`}>{part.title}</a>
              </li>
            ))}
          </ol>
        </section>
        <ShareWays here={here} what="guide" title={guide.title} />
        <Begin here={here} />
      </div>
    </aside>
  )
}

/** A quiet way to begin. */
export function Begin({ here }: { here: OpenHere }): VNode {
  return (
    <section>
      <h2>Do it here</h2>
      <p class="beside-note">
        {here.seeker ? (
          <>
            Write your letter beside these rules: <a href="/conversations">your conversations</a>.
          </>
        ) : (
          <>
            Wellmet has your letter beside these rules as you write.{' '}
            {here.signUp?.isOpen ? (
              <>
                <a href="/sign-up">Create account</a>, or <a href="/check">check one letter</a> without.
              </>
            ) : (
              <a href="/check">Check one letter</a>
            )}
          </>
        )}
      </p>
    </section>
  )
}
