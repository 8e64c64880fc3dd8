/** The first page for whoever has no account: what this is, in one screen, and what can be read and tried without one. */
import type { VNode } from 'preact'
import { rules } from '../../etiquette/check.ts'
import type { OpenHere, OpenPage } from '../../here.ts'
import { Button } from '../../ui/form.tsx'
import { Go, Row, Rows } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { frontLetter, frontRemarks } from '../front-letter.ts'
import { guides } from '../guides.ts'
import front from './front.island.tsx?path'
import sheet from './front.sheet.css?path'

export const frontPage: OpenPage = (here) => (
  <PageFrame
    here={here}
    title="Informational interviews, done well"
    section="none"
    isBare
    sheet={sheet}
    islands={[front]}
    share={{
      description:
        'Twenty minutes with someone who does the work you want to do: who to ask, what to write, how to lead the conversation, who to thank. Free and open source.',
      type: 'website',
      picture: 'src/ui/cards/site.png',
      path: '/',
    }}
  >
    <div class="front">
      <Hero here={here} />
      <NineSteps />
      <div class="front-doors">
        <section aria-labelledby="guides">
          <h2 id="guides">Guides</h2>
          <Rows>
            {guides.slice(0, 4).map(({ slug, title }) => (
              <Row href={`/guides/${slug}`} title={title} key={slug} />
            ))}
            <Row href="/rules" title={`All ${rules.length} rules`} sub="each with its reason and examples" />
          </Rows>
        </section>
        <Paste />
        <Asked />
      </div>
      <Privacy />
    </div>
  </PageFrame>
)

function Hero({ here }: { here: OpenHere }): VNode {
  return (
    <section class="hero" aria-labelledby="front-title">
      <div>
        <h1 id="front-title">
          Twenty minutes with someone who <em>does the work</em>
        </h1>
        <p class="hero-lead">
          An informational interview is a short talk about someone’s work, not a request for a job. Wellmet
          takes you through it: who to ask, what to write, how to lead the conversation, and who to thank.
        </p>
        <div class="buttons">
          {here.seeker ? (
            <Go href="/" kind="primary">
              Today
            </Go>
          ) : here.signUp?.isOpen ? (
            <Go href="/sign-up" kind="primary">
              Create account
            </Go>
          ) : (
            <Go href="/sign-in" kind="primary">
              Sign in
            </Go>
          )}
          {here.canTry && (
            <form method="post" action="/try-sample">
              <Button kind="quiet">Try it with sample data</Button>
            </form>
          )}
        </div>
        {here.canTry && (
          <p class="hint">
            The sample is an invented search, yours for a day without an account. It is erased after that.
          </p>
        )}
        <p class="hint">Free and open source. It never sends anything by itself. No tracking.</p>
      </div>
      <figure class="marked">
        <figcaption class="unseen">A letter with 3 things marked in it, and what is said of each</figcaption>
        <div class="marked-desk">
          <div class="marked-letter">
            <Stamp />
            {frontLetter.map((paragraph, nth) => (
              <p key={paragraph}>{marked(paragraph, nth)}</p>
            ))}
          </div>
        </div>
        <ol class="remarks">
          {frontRemarks.map(({ rule, says }, nth) => (
            <li key={rule}>
              <b>{nth + 1}</b> <span>{says}</span>
            </li>
          ))}
        </ol>
        <p class="own-letter">
          <a href="/check">Check a letter of your own</a>
        </p>
      </figure>
    </section>
  )
}

/** «…» is where the checker looks; the remarks are numbered through the whole letter. */
function marked(paragraph: string, at: number) {
  const before = frontLetter.slice(0, at).join('').split('«').length - 1
  return paragraph.split(/[«»]/).map((part, nth) => {
    if (nth % 2 === 0) return part
    const remark = before + (nth - 1) / 2
    return (
      <>
        <mark class={`pencil ${frontRemarks[remark]?.look}`}>{part}</mark>
        <sup>{remark + 1}</sup>
      </>
    )
  })
}

const Stamp = (): VNode => (
  <p class="front-stamp" aria-hidden="true">
    <span>
      <svg viewBox="0 0 40 26" width="36" height="24" aria-hidden="true" focusable="false">
        <path d="M2 3 L13.5 22 L25 3" />
        <path d="M15 3 L26.5 22 L38 3" />
      </svg>
    </span>
  </p>
)

const nine: [name: string, says: string][] = [
  ['Find', 'people, and who knows who'],
  ['Prepare', 'read up; choose good questions'],
  ['Ask', 'a short letter, never for a job'],
  ['Schedule', 'in person, a call, or in writing'],
  ['Meet', 'you lead, and you end on time'],
  ['Thank', 'everyone, within a day'],
  ['Referrals', 'other names, if it went well'],
  ['Insights', 'what you were told, kept and compared'],
  ['Brief', 'what you learned, for a job interview'],
]

function NineSteps(): VNode {
  return (
    <section class="nine-part" aria-labelledby="nine">
      <h2 id="nine">Nine steps, from the first name to a lasting relationship</h2>
      <ol class="nine">
        {nine.map(([name, says]) => (
          <li key={name}>
            <b>{name}</b> <span>{says}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The words go to the checker in the browser’s own memory: the field has no name, so no form can send it. */
function Paste(): VNode {
  return (
    <section aria-labelledby="paste-title">
      <h2 id="paste-title">Is your letter ready?</h2>
      <form class="paste" action="/check" method="get" data-paste>
        <label for="paste">Paste it here</label>
        <textarea id="paste" rows={4} placeholder="Dear …" dir="auto" />
        <p class="buttons">
          <button type="submit" class="button quiet">
            Check
          </button>
          <span class="hint">Judged in your browser; nothing leaves it.</span>
        </p>
      </form>
    </section>
  )
}

const answers = ['Yes', 'In writing', 'Later', 'Ask a colleague', 'Not the right person', 'No', 'Never']

function Asked(): VNode {
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">Were you asked for your time?</h2>
      <p>You need no account, and one press is an answer. You can also ask never to be contacted again.</p>
      <ul class="answer-kinds" aria-label="Answers">
        {answers.map((answer) => (
          <li key={answer}>{answer}</li>
        ))}
      </ul>
      <Go href="/for/hosts">For hosts and recruiters</Go>
    </section>
  )
}

function Privacy(): VNode {
  return (
    <section class="privacy" id="privacy" aria-labelledby="privacy-title">
      <h2 id="privacy-title">Privacy</h2>
      <p>
        What you write stays on this site and is seen by you alone, and by the person who runs it. There is no
        tracking and no script of anyone else; the only cookies keep you signed in. You can export everything
        in one file and delete everything forever. A person you ask sees what is kept about them on the page
        you send, and can have it erased.
      </p>
    </section>
  )
}
