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

/** LinkedIn's file of messages: `rows` of them, a few with each of the first people of the file above, and two with each who is wanted. */
export function messagesFile(rows: number, me: string): string {
  const own = address('robin-vale')
  const talks = Array.from({ length: rows }, (_, n) => {
    const with_ = n < 4 ? [wanted.host, wanted.referrer][n % 2] : undefined
    const theirs = with_ ? address(`wanted-${n % 2}`) : address(`someone-${n % 4000}`)
    const name =
      with_?.name ??
      someone(n % 4000)
        .slice(0, 2)
        .join(' ')
        .trim()
    const [from, to] = n % 3 === 0 ? [me, name] : [name, me]
    const [fromUrl, toUrl] = n % 3 === 0 ? [own, theirs] : [theirs, own]
    const date = `${new Date(FIRST_DAY + n * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')} UTC`
    return [
      theirs,
      '',
      from,
      fromUrl,
      to,
      toUrl,
      date,
      '',
      'Thank you, and see you\nin "June".',
      'INBOX',
      '',
      'No',
    ]
  })
  return [messageHeadings, ...talks]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n')
}

const messageHeadings = [
  'CONVERSATION ID',
  'CONVERSATION TITLE',
  'FROM',
  'SENDER PROFILE URL',
  'TO',
  'RECIPIENT PROFILE URLS',
  'DATE',
  'SUBJECT',
  'CONTENT',
  'FOLDER',
  'ATTACHMENTS',
  'IS MESSAGE DRAFT',
]
