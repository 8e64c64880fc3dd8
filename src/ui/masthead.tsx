/** The head of every page: the name, five ways (on a phone a bar at the foot), the search, and the round menu. */
import type { VNode } from 'preact'
import type { OpenHere } from '../here.ts'
import { PressForm } from './form.tsx'
import { Icon, type IconName } from './icon.tsx'
import { Go } from './list.tsx'
import sheet from './search.sheet.css?path'
import box from './search-box.island.tsx?path'

export type Section =
  | 'today'
  | 'people'
  | 'companies'
  | 'conversations'
  | 'letters'
  | 'insights'
  | 'settings'
  | 'none'

const ways: { sections: Section[]; href: string; label: string; icon: IconName }[] = [
  { sections: ['today'], href: '/', label: 'Today', icon: 'today' },
  { sections: ['people', 'companies'], href: '/people', label: 'People', icon: 'people' },
  { sections: ['conversations'], href: '/conversations', label: 'Conversations', icon: 'conversation' },
  { sections: ['letters'], href: '/letters', label: 'Letters', icon: 'letter' },
  { sections: ['insights'], href: '/insights', label: 'Insights', icon: 'insight' },
]

/** The lists that lie under People. */
export const peopleTabs = [
  { href: '/people', label: 'People' },
  { href: '/companies', label: 'Companies' },
  { href: '/network', label: 'Network' },
]

export function Masthead({ here, section }: { here: OpenHere; section: Section }): VNode {
  return (
    <header class="masthead">
      {here.isSample && (
        <div class="sample">
          <p>
            You are exploring sample data.{' '}
            {here.isVisitor
              ? 'It is yours for a day, and erased after that.'
              : 'Your own data is safe and separate.'}
          </p>
          <PressForm here={here} verb="leave-sample" action="/leave-sample" label="Exit sample" />
        </div>
      )}
      <div class="masthead-line">
        <a class="wordmark" href="/" aria-label="Wellmet home">
          <Mark />
          <span>Wellmet</span>
        </a>
        {here.seeker ? <Ways here={here} section={section} name={here.seeker.name} /> : <Door here={here} />}
      </div>
    </header>
  )
}

function Ways({ here, section, name }: { here: OpenHere; section: Section; name: string }): VNode {
  return (
    <>
      <nav class="ways" aria-label="Main">
        <ul>
          {ways.map((way) => (
            <li key={way.href}>
              <a href={way.href} aria-current={isIn(way.sections, section) && current(here, way.href)}>
                <Icon here={here} name={way.icon} />
                {way.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <search>
        <form class="seek" action="/search" data-box={here.island(box)} data-sheet={here.asset(sheet)}>
          <Icon here={here} name="search" />
          <input
            type="search"
            name="find"
            aria-label="Search"
            placeholder="Search"
            aria-keyshortcuts="/ Control+K"
            autocomplete="off"
            dir="auto"
          />
          <span class="seek-key" aria-hidden="true">
            <kbd>Ctrl K</kbd>
          </span>
        </form>
      </search>
      <button type="button" class="me" popovertarget="me">
        <span class="unseen">Menu for {name} </span>
        <bdi>{initials(name)}</bdi>
      </button>
      <div class="menu" id="me" popover="auto">
        <ul>
          <MenuLink here={here} href="/settings" label="Settings" />
          <MenuLink here={here} href="/import" label="Import" />
          <MenuLink here={here} href="/help" label="Help" />
          <li class="apart">
            <PressForm
              here={here}
              verb="sign-out"
              action="/sign-out"
              label="Sign out"
              id="menu-sign-out"
              kind="bare"
            />
          </li>
        </ul>
      </div>
    </>
  )
}

function MenuLink({ here, href, label }: { here: OpenHere; href: string; label: string }): VNode {
  return (
    <li>
      <a href={href} aria-current={here.url.pathname === href ? 'page' : undefined}>
        {label}
      </a>
    </li>
  )
}

const isIn = (sections: Section[], section: Section) => (sections.includes(section) ? true : undefined)

/** On the page itself, or somewhere below it. */
const current = (here: OpenHere, href: string) => (here.url.pathname === href ? 'page' : 'true')

const openWays = [
  { href: '/guides', label: 'Guides' },
  { href: '/rules', label: 'Rules' },
  { href: '/check', label: 'Check a letter' },
  { href: '/for/hosts', label: 'For hosts' },
]

/** For whoever is not signed in: what can be read without an account, and the way in. */
function Door({ here }: { here: OpenHere }): VNode {
  const { pathname } = here.url
  const isOnSignIn = pathname === '/sign-in'
  return (
    <>
      <nav class="door" aria-label="Main">
        {openWays.map(({ href, label }) => (
          <a
            href={href}
            aria-current={
              pathname === href ? 'page' : pathname.startsWith(`${href}/`) ? ('true' as const) : undefined
            }
            key={href}
          >
            {label}
          </a>
        ))}
      </nav>
      {isOnSignIn ? (
        here.signUp?.isOpen && <Go href="/sign-up">Create account</Go>
      ) : here.signUp?.isFirst ? null : (
        <Go href="/sign-in">Sign in</Go>
      )}
    </>
  )
}

const letters = new Intl.Segmenter()

/** “Robin Vale” → “RV”. Where letters have no great and small, they may be joined: then the first stands for the name. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const firsts = [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => {
    // Most begin with two letters of English, of which the first stands alone; others may be written by several.
    if (/^[a-z]{2}/i.test(word ?? '')) return word?.charAt(0).toUpperCase() ?? ''
    const [letter] = letters.segment(word ?? '')
    return letter?.segment.toUpperCase() ?? ''
  })
  const isCased = firsts.every((first) => first === '' || first !== first.toLowerCase())
  return isCased ? firsts.join('') : (firsts[0] ?? '')
}

/** Two flaps of two envelopes, met: a W. */
export function Mark(): VNode {
  return (
    <svg class="mark" viewBox="0 0 40 26" width="40" height="26" aria-hidden="true" focusable="false">
      <path class="mark-mine" d="M2 3 L13.5 22 L25 3" />
      <path class="mark-theirs" d="M15 3 L26.5 22 L38 3" />
    </svg>
  )
}
