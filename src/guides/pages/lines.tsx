/** The blocks of a guide as they stand on its page. */
import type { VNode } from 'preact'
import { type GuideBlock, inlinesOf } from '../guide.ts'

export function Block({ block }: { block: GuideBlock }): VNode {
  if (typeof block === 'string')
    return (
      <p>
        <Line text={block} />
      </p>
    )
  if ('list' in block) {
    const lines = block.list.map((line) => (
      <li key={line}>
        <Line text={line} />
      </li>
    ))
    return block.isNumbered ? <ol>{lines}</ol> : <ul>{lines}</ul>
  }
  return (
    <figure>
      <div class="paper-letter">
        <p class="paper-subject">
          <span>Subject</span> {block.subject}
        </p>
        {block.letter.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <figcaption>
        {block.letter.join(' ').split(/\s+/).length} words. {block.says}
      </figcaption>
    </figure>
  )
}

function Line({ text }: { text: string }): VNode {
  return (
    <>
      {inlinesOf(text).map(({ text, look, href }, nth) =>
        href ? (
          <a href={href} key={nth}>
            {text}
          </a>
        ) : look ? (
          <em key={nth}>{text}</em>
        ) : (
          text
        ),
      )}
    </>
  )
}
