/** What the menu calls Help: the keys, and where to read on. */
import type { Page } from '../../here.ts'
import { KeyList, listKeys } from '../../ui/keys.tsx'
import { DetailList, Part, Row, Rows } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'

export const helpPage: Page = (here) => (
  <PageFrame
    here={here}
    title="Help"
    section="none"
    width="narrow"
    lead="Wellmet walks with you through one conversation at a time, and never sends anything for you."
  >
    <Part title="Keys">
      <DetailList
        details={[
          [
            <kbd>/</kbd>,
            <>
              <a href="/search">Search</a>, unless you are typing
            </>,
          ],
          [<Keys of={['Ctrl', 'K']} />, 'Search, from anywhere (⌘ K on a Mac)'],
          [<kbd>F8</kbd>, 'In a letter: go to the next suggestion'],
          [<Keys of={['Shift', 'F8']} />, 'In a letter: go to the one before'],
        ]}
      />
    </Part>
    <Part title="Keys in the list of people">
      <KeyList of={listKeys} />
      <p class="hint">
        Single keys can be turned off in <a href="/settings">Settings</a>.
      </p>
    </Part>
    <Part title="More to read">
      <Rows>
        <Row
          href="/welcome"
          title="Welcome"
          sub="What an informational interview is, why 9 steps, 3 ways to start, and sample data."
        />
        <Row href="/rules" title="Good manners" sub="The rules your letters are checked against, and why." />
        <Row href="/guides" title="Guides" sub="Short articles on asking for advice, to read and to share." />
        <Row href="/check" title="Check a letter" sub="Any letter, judged in your browser." />
        <Row href="/for/hosts" title="For hosts" sub="What the people you ask can read about Wellmet." />
        <Row href="/about" title="About Wellmet" sub="The first page, as others see it." />
        <Row href="/api" title="API" sub="For scripts and AI agents." />
        <Row href="/trash" title="Trash" sub="Restore what you deleted in the last 30 days." />
      </Rows>
    </Part>
  </PageFrame>
)

function Keys({ of }: { of: string[] }) {
  return of.map((key) => <kbd key={key}>{key}</kbd>)
}
