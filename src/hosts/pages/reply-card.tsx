/** The reply card: lines for the letter, and one file that stands by itself, whose links write the answer. */
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { z } from 'zod'
import type { Here, Page } from '../../here.ts'
import { mailto } from '../../letters/mailto.ts'
import { NotFound } from '../../outcome.ts'
import { Copyable } from '../../ui/paper.tsx'
import { many } from '../../ui/say.ts'
import { showHostPage } from '../show-host-page.ts'
import { showReplyCard } from '../show-reply-card.ts'

type Card = z.output<typeof showReplyCard.gives>

/** On the seeker's page: to be copied, and to be attached. */
export async function ReplyCardPart(here: Here, id: string): Promise<VNode> {
  const { text, conversationId } = await here.ask(showReplyCard, { id })
  return (
    <>
      <Copyable id="reply-card" label="Lines for your letter, answered by number" text={text} />
      <p class="hint">
        Paste their reply on the conversation: a number is read as the answer. Or attach the card: in it each
        answer is a link that writes the email to you.
      </p>
      <p>
        <a class="button quiet" href={`/conversations/${conversationId}/reply-card.html`} download>
          Download reply card
        </a>
      </p>
    </>
  )
}

/** No script, no address of ours, nothing that is fetched: it works from a mail program, without a network. */
export const replyCardFile: Page<'id'> = async (here) => {
  const { pages } = await here.ask(showHostPage, { id: here.params.id })
  const open = pages.find(({ isOpen }) => isOpen)
  if (!open) throw new NotFound('answer page')
  const card = await here.ask(showReplyCard, { id: open.id })
  return new Response(`<!doctype html>${renderToString(<CardFile card={card} />)}`, {
    headers: {
      'content-type': 'text/html; charset=UTF-8',
      'content-disposition': 'attachment; filename="reply-card.html"',
      'cache-control': 'private, no-store',
    },
  })
}

function CardFile({ card }: { card: Card }): VNode {
  const { asks, lines } = card
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{`${asks.name} asks for your advice`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <style>{look}</style>
      </head>
      <body>
        <main>
          <h1>
            <bdi>{asks.name}</bdi> asks for your advice
          </h1>
          {card.referrer && (
            <p>
              <bdi>{card.referrer}</bdi> suggested you.
            </p>
          )}
          <p>
            <b>{many(card.minutes, 'minute')}</b>. I will not ask for a job.
          </p>
          <h2>Who</h2>
          <p dir="auto">{card.who}</p>
          <h2>Why you</h2>
          <p dir="auto">{card.why}</p>
          {card.about.length > 0 && <h2>About</h2>}
          {card.about.length > 0 && (
            <ol>
              {card.about.map((question) => (
                <li dir="auto" key={question}>
                  {question}
                </li>
              ))}
            </ol>
          )}
          <h2>Your answer</h2>
          <p>
            Each of these opens an email to <bdi>{asks.name}</bdi>, and nothing is sent until you send it. You
            can also answer the letter with a number.
          </p>
          <ul class="answers">
            {lines.map(({ number, says }) => (
              <li key={number}>
                <a href={mailTo(card, `${number}. ${says}`)}>
                  {number}. {says.replace(/:$/, '')}
                </a>
              </li>
            ))}
          </ul>
          <p>
            No is a complete answer. This card was made for you alone, and tells no one that you opened it.
          </p>
        </main>
      </body>
    </html>
  )
}

const mailTo = ({ asks }: Card, body: string) =>
  mailto(asks.email, 'Your request for advice', `${body} `).href

const look = `
body{margin:0;padding:1.5rem 1rem 3rem;font:1.0625rem/1.5 system-ui,sans-serif;color:light-dark(#1f2337,#f1ece1);background:light-dark(#f5f1e8,#1b1d29)}
main{max-width:34rem;margin:0 auto}
h1{font:1.75rem/1.2 Georgia,serif;margin:0 0 .5rem}
h2{font-size:.9375rem;margin:1.25rem 0 .25rem}
p{margin:0 0 .5rem;overflow-wrap:anywhere}
.answers{list-style:none;margin:.75rem 0 1.25rem;padding:0}
.answers a{display:block;margin-block:.375rem;padding:.75rem 1rem;border:1px solid;border-radius:.25rem;color:inherit;text-decoration:none}
.answers a:hover,.answers a:focus-visible{text-decoration:underline}
`
