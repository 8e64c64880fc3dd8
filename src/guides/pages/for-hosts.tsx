/** For whoever is asked, a company or a recruiter: in a minute what this is, that nothing is owed, and how to be left alone. */
import type { OpenPage } from '../../here.ts'
import { PageFrame } from '../../ui/page-frame.tsx'
import sheet from './front.sheet.css?path'

const good = [
  'says who referred them, and why you and not someone else',
  'asks for 15 to 30 minutes, and lets you choose when and how',
  'gives a taste of the questions, and they are not ones a search answers',
  'welcomes a colleague, a few lines in writing, or a no',
  'asks for no job, now or at the end; if one did, press “Report misuse” on the page you were sent',
]

export const forHostsPage: OpenPage = (here) => (
  <PageFrame
    here={here}
    title="For hosts and recruiters"
    heading="Someone asked for your time"
    section="none"
    sheet={sheet}
    lead="You need no account, you owe no one an hour, and no is a good answer."
    share={{
      description:
        'No account, no obligation, and no is a good answer. What a good request looks like, how to answer with one press, and how to be asked less, or never.',
      type: 'website',
      picture: 'src/ui/cards/site.png',
    }}
  >
    <div class="hosts-two">
      <section aria-labelledby="what">
        <h2 id="what">What this is</h2>
        <p>
          People who want to learn about a line of work write short letters with Wellmet and ask for 20
          minutes of someone’s advice. It checks the letter before it goes, reminds them to end on time and to
          say thank you, and never drafts a third reminder.
        </p>
        <p>
          If a letter brings you a link, your answer is one press and one confirmation: a time, in writing,
          later, a colleague, not the right person, no, or never. What you say is seen by the person who
          asked, and you can have it erased.
        </p>
      </section>
      <section aria-labelledby="good">
        <h2 id="good">A good request</h2>
        <ul class="good-request">
          {good.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      </section>
    </div>
    <div class="hosts-two">
      <section aria-labelledby="alone">
        <h2 id="alone">To be left alone</h2>
        <p>
          On any page you were sent, “Say how you like to be asked” tells its sender how many requests a month
          you take, from when, only in writing, about what, or the official way. Press “Do not contact me
          again” on any page you were sent. It holds at once and forever for the person who sent it: nothing
          here starts another letter to you, also if your name comes in again with a file. To be left alone by
          everyone on this site, or to have everyone read how you or your company like to be asked, write to
          the person who runs it from the address in question.
        </p>
      </section>
      <section aria-labelledby="no">
        <h2 id="no">To say no kindly</h2>
        <p>
          “No, thank you” is enough. The one thing that helps most costs a line: the name of someone who might
          enjoy the question. More in{' '}
          <a href="/guides/when-you-are-asked">When you are asked for your time</a>.
        </p>
      </section>
    </div>
  </PageFrame>
)
