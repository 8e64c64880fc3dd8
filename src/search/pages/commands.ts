/** What can be done from anywhere, found by its words. */
import { fold } from '../../store/fold.ts'

export interface Command {
  label: string
  href: string
  /** Other words for it. */
  also?: string
}

/** The first ones are offered before anything is typed. */
export const commands: readonly Command[] = [
  { label: 'Add a person', href: '/people/new', also: 'new contact create' },
  { label: 'Import people', href: '/import', also: 'linkedin csv vcard file upload contacts google outlook' },
  { label: 'Write a letter', href: '/conversations', also: 'ask draft email message request' },
  { label: 'Add an insight', href: '/insights#keep', also: 'note learned new create' },
  { label: 'Settings', href: '/settings', also: 'preferences options profile password dark clock language' },
  { label: 'Help', href: '/help', also: 'how docs keys keyboard shortcuts' },
  { label: 'Add a company', href: '/companies/new', also: 'new create target' },
  { label: 'Possible duplicates', href: '/people/duplicates', also: 'merge double same person' },
  { label: 'Network', href: '/network', also: 'graph picture tree links who knows' },
  { label: 'Progress', href: '/progress', also: 'numbers statistics report' },
  { label: 'Welcome', href: '/welcome', also: 'start begin sample steps nine informational interview' },
  { label: 'Trash', href: '/trash', also: 'deleted restore undo bin' },
  { label: 'Check a letter', href: '/check', also: 'manners suggestions rules' },
  { label: 'Rules of good manners', href: '/rules', also: 'etiquette suggestions' },
  { label: 'Guides', href: '/guides', also: 'read learn article' },
  { label: 'I got the job', href: '/letters/got-the-job', also: 'offer news thank everyone' },
  { label: 'Export', href: '/settings#export', also: 'everything download backup zip data csv' },
  { label: 'Today', href: '/', also: 'home to do due' },
  { label: 'People', href: '/people', also: 'list contacts' },
  { label: 'Companies', href: '/companies', also: 'list' },
  { label: 'Conversations', href: '/conversations', also: 'list meetings' },
  { label: 'Letters', href: '/letters', also: 'list drafts' },
  { label: 'Insights', href: '/insights', also: 'list learned' },
]

const wordsOf = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** Those in which each word typed begins a word, the label's own before others; of nothing typed the first six. `isCommand` where the label begins so. */
export function commandsFor(typed: string): { found: Command[]; isCommand: boolean } {
  const words = wordsOf(typed)
  if (words.length === 0) return { found: commands.slice(0, 6), isCommand: false }
  const beginsIn = (text: string) => words.every((word) => wordsOf(text).some((one) => one.startsWith(word)))
  const named = commands.filter(({ label }) => beginsIn(label))
  const others = commands.filter((one) => !named.includes(one) && beginsIn(`${one.label} ${one.also ?? ''}`))
  const isCommand =
    words.join('').length > 2 && named.some(({ label }) => fold(label).startsWith(fold(typed)))
  return { found: [...named, ...others].slice(0, 4), isCommand }
}
