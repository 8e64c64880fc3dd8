/**
 * A file of connections as LinkedIn writes it: three lines of notes, commas and quotation marks in titles, emoji, names from
 * right to left and of one word, members who hide all but a date, and no line end after the last row.
 */

/** The people that a walk looks for; everyone else is there to be waded through. */
export const wanted = {
  host: { name: 'Maya Chen', title: 'Marketing, "the whole of it" 🍵', company: 'Acme Tea, Ltd.' },
  referrer: {
    name: 'Jonas Weber',
    title: 'Curriculum Designer, formerly "the history man"',
    company: 'Vale & Co',
  },
} as const

/** Every this-many-th row is a member who shows only a date. */
const HIDDEN_EVERY = 100
const FIRST_DAY = Date.UTC(2014, 0, 1)

const given = ['Adaeze', 'Bo', 'Sofía', '小明', 'محمد', 'Tomasz', 'Wren 🌿', 'Dr. Ines', 'O’Neil', 'נועה']
const family = [
  'Okafor',
  '',
  'Marín',
  '王',
  'بن سلمان',
  'Lis',
  'Achterberg, PhD',
  'd’Arcy',
  'Quill "Q"',
  'בר-לב',
]
const work = [
  'Product Manager',
  'Head of Brand, Europe',
  'Founder & "Chief Tea Officer"',
  'Software Engineer 🚀',
  'Teacher, History; Mentor',
  '产品经理',
  '',
]

/** `rows` lines of people below the header, of which `hidden` show only a date. */
export function connectionsFile(rows: number): { content: string; hidden: number } {
  const known = [wanted.host, wanted.referrer].map(({ name, title, company }, n) => {
    const [first = '', ...rest] = name.split(' ')
    return [first, rest.join(' '), address(`wanted-${n}`), '', company, title, day(n)]
  })
  const lines = Array.from({ length: rows }, (_, n) => {
    if (n % HIDDEN_EVERY === HIDDEN_EVERY - 1) return ['', '', '', '', '', '', day(n)]
    return known[n - Math.floor(rows / 2)] ?? someone(n)
  })
  const notes = `Notes:\n"Some addresses are missing: each member chooses who sees theirs, as the help says."\n\n`
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n'
  return {
    content: notes + header + lines.map((cells) => cells.map(quoted).join(',')).join('\n'),
    hidden: lines.filter(([first]) => first === '').length,
  }
}

const someone = (n: number) => [
  given[n % given.length] ?? '',
  `${family[(n * 7) % family.length]} ${Math.floor(n / 10)}`.trim(),
  address(`someone-${n}`),
  n % 40 === 0 ? `someone.${n}@example.org` : '',
  n % 3 === 0 ? `Harbor & Finch ${n % 97}, "Trading"` : `Northlight ${n % 211}`,
  work[n % work.length] ?? '',
  day(n),
]

const address = (slug: string) => `https://www.linkedin.com/in/${slug}`
const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

const day = (n: number) => {
  const [, date, month, year] =
    /(\d+) (\w+) (\d+)/.exec(new Date(FIRST_DAY + n * 86_400_000).toUTCString()) ?? []
  return `${date} ${month} ${year}`
}
