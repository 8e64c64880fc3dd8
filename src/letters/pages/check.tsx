/** The checker for anyone: a letter is judged in the browser as it is typed, and no request is made with it. */
import type { VNode } from 'preact'
import type { OpenPage } from '../../here.ts'
import { Select, TextArea } from '../../ui/fields.tsx'
import { Go } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { sampleLetters } from '../sample-letters.ts'
import check from './check.island.tsx?path'
import sheet from './check.sheet.css?path'

const kinds = [
  { value: 'request', label: 'First letter to someone' },
  { value: 'introduction', label: 'Introduction request' },
  { value: 'nudge', label: 'Nudge' },
  { value: 'thanks', label: 'Thank-you' },
  { value: 'referrer-thanks', label: 'Thank-you to the referrer' },
  { value: 'note', label: 'Any other letter' },
]

export const checkPage: OpenPage = (here) => (
  <PageFrame
    here={here}
    title="Check a letter"
    section="none"
    sheet={sheet}
    islands={[check]}
    lead="Paste it here. It is judged in your browser; nothing leaves this page."
    share={{
      description:
        'Paste a letter and see what the other person would mind, and why. Judged in your browser: nothing leaves it, and you need no account.',
      type: 'website',
      picture: 'src/ui/cards/site.png',
    }}
  >
    <noscript>
      <p>
        The checker works in your browser and needs a script. Without one, read{' '}
        <a href="/rules">the rules it checks</a>.
      </p>
    </noscript>
    <div class="composer" data-checker hidden>
      <div class="letter-form check-sheet">
        <div class="check-tools">
          <Select name="kind" label="Kind of letter" options={kinds} value="request" />
          <p class="send-says" data-count />
          <span class="buttons">
            <button type="button" class="button bare" data-copy-letter>
              Copy
            </button>
            <button type="button" class="button bare" data-clear>
              Clear
            </button>
          </span>
        </div>
        <TextArea name="letter" label="Letter" rows={12} look="letter" placeholder="Dear …" />
      </div>
      <div class="foot">
        <section class="manners" aria-labelledby="manners-title">
          <h2 class="unseen" id="manners-title">
            Suggestions
          </h2>
          <Samples />
          <div data-findings data-clean="No suggestions. Send it when you like." />
          <p class="hint" data-cut hidden>
            Only the first 5,000 words are judged.
          </p>
          <p class="unseen" role="status" data-said />
        </section>
      </div>
    </div>
    <p class="hint check-note">
      It is your letter: you may send it as it is. The text is not kept: it is gone when you leave this page.
      English letters only. <a href="/rules">All the rules</a>
    </p>
    {!here.seeker && here.signUp?.isOpen && (
      <p class="check-note">
        <Go href="/sign-up">Create account</Go>{' '}
        <span class="hint">to keep your letters, with the people they go to.</span>
      </p>
    )}
  </PageFrame>
)

/** In the place of suggestions, as long as nothing is written. */
function Samples(): VNode {
  return (
    <div class="check-samples" data-samples>
      <p class="hint">Or try one of ours:</p>
      {sampleLetters.map(({ label, text }) => (
        <button type="button" class="button quiet" data-sample={text} key={label}>
          {label}
        </button>
      ))}
    </div>
  )
}
