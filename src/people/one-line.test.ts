import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type OneLine, readOneLine } from './one-line.ts'

const nothing = {
  title: null,
  company: null,
  via: null,
  email: null,
  phone: null,
  linkedin: null,
  rest: null,
}

const table: [string, Partial<OneLine> & { name: string }][] = [
  ['Maya Chen', { name: 'Maya Chen' }],
  ['Cher', { name: 'Cher' }],
  ['王小明', { name: '王小明' }],
  [
    'Maya Chen, VP Marketing at Acme, via Jonas',
    { name: 'Maya Chen', title: 'VP Marketing', company: 'Acme', via: 'Jonas' },
  ],
  ['Maya Chen (Acme)', { name: 'Maya Chen', company: 'Acme' }],
  ['Maya Chen (VP Marketing, Acme)', { name: 'Maya Chen', title: 'VP Marketing', company: 'Acme' }],
  ['Maya Chen – VP Marketing @ Acme', { name: 'Maya Chen', title: 'VP Marketing', company: 'Acme' }],
  ['Maya Chen - VP Marketing @Acme', { name: 'Maya Chen', title: 'VP Marketing', company: 'Acme' }],
  ['Maya Chen, VP, Marketing at Acme', { name: 'Maya Chen', title: 'VP, Marketing', company: 'Acme' }],
  ['Maya Chen at Acme', { name: 'Maya Chen', company: 'Acme' }],
  ['Maya Chen from Acme through Jonas Weber', { name: 'Maya Chen', company: 'Acme', via: 'Jonas Weber' }],
  ['Maya Chen, Acme', { name: 'Maya Chen', company: 'Acme' }],
  ['Maya Chen, Head of People', { name: 'Maya Chen', title: 'Head of People' }],
  ['Maya Chen, VP Marketing, Acme', { name: 'Maya Chen', title: 'VP Marketing', company: 'Acme' }],
  ['Maya Chen, Acme, VP Marketing', { name: 'Maya Chen', title: 'VP Marketing', company: 'Acme' }],
  ['Maya Chen, CFO at Acme, Inc.', { name: 'Maya Chen', title: 'CFO', company: 'Acme, Inc.' }],
  [
    'Maya Chen, PhD, Professor at Riverside',
    { name: 'Maya Chen, PhD', title: 'Professor', company: 'Riverside' },
  ],
  ['Maya Chen <maya@acme.test>', { name: 'Maya Chen', email: 'maya@acme.test' }],
  ['Maya Chen, Acme, maya@acme.test', { name: 'Maya Chen', company: 'Acme', email: 'maya@acme.test' }],
  ['Maya Chen https://www.linkedin.com/in/Maya-Chen/', { name: 'Maya Chen', linkedin: 'maya-chen' }],
  ['https://www.linkedin.com/in/maya-chen', { name: 'Maya Chen', linkedin: 'maya-chen' }],
  ['maya@acme.test', { name: 'maya@acme.test', email: 'maya@acme.test' }],
  [
    'Maya Chen, introduced by Jonas Weber, CFO at Acme',
    { name: 'Maya Chen', title: 'CFO', company: 'Acme', via: 'Jonas Weber' },
  ],
  ['Maya Chen (via Jonas)', { name: 'Maya Chen', via: 'Jonas' }],
  ['Via Smith, nurse', { name: 'Via Smith', title: 'nurse' }],
  ['Maya Chen, engineer at Via', { name: 'Maya Chen', title: 'engineer', company: 'Via' }],
  [
    'Maya Chen, engineer at Via Transportation',
    { name: 'Maya Chen', title: 'engineer', company: 'Via Transportation' },
  ],
  [
    'Jürgen Groß, Geschäftsführer bei Nordwind GmbH, über Petra',
    { name: 'Jürgen Groß', title: 'Geschäftsführer', company: 'Nordwind GmbH', via: 'Petra' },
  ],
  ['Jean-Luc Martin, directeur chez Orme', { name: 'Jean-Luc Martin', title: 'directeur', company: 'Orme' }],
  ['محمد بن سلمان، مهندس', { name: 'محمد بن سلمان', title: 'مهندس' }],
  ['田中花子、株式会社山田', { name: '田中花子', company: '株式会社山田' }],
  [
    'Maya Chen, VP Marketing at Acme, met at the fair',
    { name: 'Maya Chen', title: 'VP Marketing', company: 'Acme', rest: 'met at the fair' },
  ],
  [
    'Maya Chen, maya@acme.test, m@home.test',
    { name: 'Maya Chen', email: 'maya@acme.test', rest: 'm@home.test' },
  ],
  ['Maya Chen https://acme.test/team', { name: 'Maya Chen', rest: 'https://acme.test/team' }],
  ['Chen, Maya — VP Marketing, Acme Tea', { name: 'Maya Chen', title: 'VP Marketing', company: 'Acme Tea' }],
  ['Okafor, Dana, Buyer, Acme', { name: 'Dana Okafor', title: 'Buyer', company: 'Acme' }],
  ['Sukarno, Pemilik, Batik Jaya', { name: 'Sukarno', title: 'Pemilik', company: 'Batik Jaya' }],
  [
    '"Dana Okafor" <dana@acme.test>, Buyer, Acme',
    { name: 'Dana Okafor', title: 'Buyer', company: 'Acme', email: 'dana@acme.test' },
  ],
  ['Robert "Bob" Clark, Analyst at Acme', { name: 'Robert "Bob" Clark', title: 'Analyst', company: 'Acme' }],
  [
    'Dana Okafor | Buyer | Acme | +44 7700 900123',
    { name: 'Dana Okafor', title: 'Buyer', company: 'Acme', phone: '+44 7700 900123' },
  ],
  ['Bob Clark, +1 555 010 0001', { name: 'Bob Clark', phone: '+1 555 010 0001' }],
  ['Bob Clark 555-0100', { name: 'Bob Clark', phone: '555-0100' }],
  ['Bob Clark, Acme 2019-2023', { name: 'Bob Clark', company: 'Acme 2019-2023' }],
  ['Dana Okafor–Buyer at Acme', { name: 'Dana Okafor', title: 'Buyer', company: 'Acme' }],
  ['Dana Okafor, Acme, Inc., Buyer', { name: 'Dana Okafor', title: 'Buyer', company: 'Acme, Inc.' }],
  [
    'Dana Okafor, Jefa de Compras en Mercado Sur, a través de Luis',
    { name: 'Dana Okafor', title: 'Jefa de Compras', company: 'Mercado Sur', via: 'Luis' },
  ],
  [
    'Dana Okafor, Responsable achats chez Armor Voiles, par l’intermédiaire de Luc',
    { name: 'Dana Okafor', title: 'Responsable achats', company: 'Armor Voiles', via: 'Luc' },
  ],
  [
    'Dana Okafor, Inkoper bij Zonnehof, via Ilse',
    { name: 'Dana Okafor', title: 'Inkoper', company: 'Zonnehof', via: 'Ilse' },
  ],
  [
    'Dana Okafor, Kierownik działu w Allegrola',
    { name: 'Dana Okafor', title: 'Kierownik działu', company: 'Allegrola' },
  ],
  [
    'Dana Okafor, Responsabile acquisti presso Fornace, tramite Luca',
    { name: 'Dana Okafor', title: 'Responsabile acquisti', company: 'Fornace', via: 'Luca' },
  ],
  ['Dana Okafor, Gerente na Casa Fuente', { name: 'Dana Okafor', title: 'Gerente', company: 'Casa Fuente' }],
  [
    'Dana Okafor, Inköpare hos Solna Bygg, genom Lars',
    { name: 'Dana Okafor', title: 'Inköpare', company: 'Solna Bygg', via: 'Lars' },
  ],
  ['Ольга Сорокина, менеджер в Ромашке', { name: 'Ольга Сорокина', title: 'менеджер', company: 'Ромашке' }],
  [
    'John Smith, Jr., Ph.D., Veterinarian at Vet Clinic',
    { name: 'John Smith, Jr., Ph.D.', title: 'Veterinarian', company: 'Vet Clinic' },
  ],
  [
    '佐藤花子、青空食品株式会社、営業部長',
    { name: '佐藤花子', title: '営業部長', company: '青空食品株式会社' },
  ],
  ['佐藤花子（青空食品株式会社）', { name: '佐藤花子', company: '青空食品株式会社' }],
  ['Bob Clark, Acme, knows Jonas', { name: 'Bob Clark', company: 'Acme', rest: 'knows Jonas' }],
  ['Bob Clark, at Acme since 2019', { name: 'Bob Clark', company: 'Acme', rest: 'since 2019' }],
  [
    'Bob Clark, Analyst at Acme (ex Kestrel)',
    { name: 'Bob Clark', title: 'Analyst', company: 'Acme', rest: 'ex Kestrel' },
  ],
  ['Ask Bob Clark at Acme about risk', { name: 'Bob Clark', company: 'Acme', rest: 'about risk, Ask' }],
  [
    'talk to Bob Clark from Acme next week',
    { name: 'Bob Clark', company: 'Acme', rest: 'talk to, next week' },
  ],
  ['Bob Clark, CFO & Co-Founder, Acme', { name: 'Bob Clark', title: 'CFO & Co-Founder', company: 'Acme' }],
  ['Bob Clark, CFO, COO, Acme', { name: 'Bob Clark', title: 'CFO, COO', company: 'Acme' }],
  [
    'Bob Clark, Vice President, Sales, Acme',
    { name: 'Bob Clark', title: 'Vice President, Sales', company: 'Acme' },
  ],
  [
    'Bob Clark, Director, Research and Development, Acme',
    { name: 'Bob Clark', title: 'Director, Research and Development', company: 'Acme' },
  ],
  [
    'Bob Clark, Professor of Physics, University of California, Berkeley',
    { name: 'Bob Clark', title: 'Professor of Physics', company: 'University of California, Berkeley' },
  ],
  ['Okafor, Dana; Buyer; Acme', { name: 'Dana Okafor', title: 'Buyer', company: 'Acme' }],
  ['Dana Okafor\tBuyer\tAcme', { name: 'Dana Okafor', title: 'Buyer', company: 'Acme' }],
  ['Dana Okafor / Acme / Head of Data', { name: 'Dana Okafor', title: 'Head of Data', company: 'Acme' }],
  ['Dana Okafor: Head of Data at Acme', { name: 'Dana Okafor', title: 'Head of Data', company: 'Acme' }],
  ['Dana Okafor is head of data at Acme', { name: 'Dana Okafor', title: 'head of data', company: 'Acme' }],
  ['Dana Okafor, who is a buyer at Acme', { name: 'Dana Okafor', title: 'buyer', company: 'Acme' }],
  ['Dana Okafor works at Acme as a buyer', { name: 'Dana Okafor', title: 'buyer', company: 'Acme' }],
  ['Dana Okafor - via Tom Baker', { name: 'Dana Okafor', via: 'Tom Baker' }],
  ['Dana Okafor, CTO of Acme', { name: 'Dana Okafor', title: 'CTO', company: 'Acme' }],
  ['Dana Okafor, President of Sales', { name: 'Dana Okafor', title: 'President of Sales' }],
  [
    'Dana Okafor, Geschäftsführerin der Lumen GmbH',
    { name: 'Dana Okafor', title: 'Geschäftsführerin', company: 'Lumen GmbH' },
  ],
  [
    'Dana Okafor, Leiterin Einkauf bei der Nordbahn',
    { name: 'Dana Okafor', title: 'Leiterin Einkauf', company: 'Nordbahn' },
  ],
  ['Anna Nowak, dyrektor w firmie Lumen', { name: 'Anna Nowak', title: 'dyrektor', company: 'Lumen' }],
  ['陈美玲 市场总监 青空茶叶', { name: '陈美玲', title: '市场总监', company: '青空茶叶' }],
  ['田中 太郎 青空食品 部長', { name: '田中 太郎', title: '部長', company: '青空食品' }],
  ['田中太郎（青空食品 部長）', { name: '田中太郎', title: '部長', company: '青空食品' }],
  ['김민수 과장, 푸른하늘', { name: '김민수', title: '과장', company: '푸른하늘' }],
  [
    'Bob Clark, Attorney, Hill & Sons, P.C.',
    { name: 'Bob Clark', title: 'Attorney', company: 'Hill & Sons, P.C.' },
  ],
  [
    'Bob Clark, Associate at Hill, Arp, Slade, Moor & Flint',
    { name: 'Bob Clark', title: 'Associate', company: 'Hill, Arp, Slade, Moor & Flint' },
  ],
  ['Bob Clark, retired teacher', { name: 'Bob Clark', title: 'retired teacher' }],
  ['Bob Clark, Buyer at Acme.', { name: 'Bob Clark', title: 'Buyer', company: 'Acme' }],
  ['Bob Clark, Buyer at Acme Inc.', { name: 'Bob Clark', title: 'Buyer', company: 'Acme Inc.' }],
  ['Bob Clark, formerly at Acme', { name: 'Bob Clark', rest: 'formerly at Acme' }],
  [
    'Bob Clark, ex-Kestrel, now Buyer at Acme',
    { name: 'Bob Clark', title: 'Buyer', company: 'Acme', rest: 'ex-Kestrel' },
  ],
  [
    'Bob Clark, Buyer at Acme, tel 0171 1234567',
    { name: 'Bob Clark', title: 'Buyer', company: 'Acme', phone: '0171 1234567' },
  ],
  ['Bob Clark, friend of Maya', { name: 'Bob Clark', rest: 'friend of Maya' }],
  ['Bob Clark, Maya’s boss at Acme', { name: 'Bob Clark', company: 'Acme', rest: 'Maya’s boss' }],
  ['my neighbor Bob Clark, Acme', { name: 'Bob Clark', company: 'Acme', rest: 'my neighbor' }],
  ['Maya’s colleague Bob Clark', { name: 'Bob Clark', rest: 'Maya’s colleague' }],
  ['call Bob Clark on Tuesday', { name: 'Bob Clark', rest: 'call, on Tuesday' }],
  [
    'Met Bob Clark, CTO of Acme, at the fair',
    { name: 'Bob Clark', title: 'CTO', company: 'Acme', rest: 'at the fair, Met' },
  ],
  [
    'Bob Clark (he/him) - Buyer at Acme',
    { name: 'Bob Clark', title: 'Buyer', company: 'Acme', rest: 'he/him' },
  ],
  ['1. Bob Clark, Buyer at Acme', { name: 'Bob Clark', title: 'Buyer', company: 'Acme' }],
  ['Bob Clark · Product Designer · Acme', { name: 'Bob Clark', title: 'Product Designer', company: 'Acme' }],
  [
    'Bob Clark, Acme, tel: 030-1234567, mobile: 0170 1234567',
    { name: 'Bob Clark', company: 'Acme', phone: '030-1234567', rest: '0170 1234567' },
  ],
  [
    'Bob Clark, met 12 March 2030 at the Acme open day',
    { name: 'Bob Clark', rest: 'met 12 March 2030 at the Acme open day' },
  ],
  ['Bob Clark, Acme, 12 March', { name: 'Bob Clark', company: 'Acme', rest: '12 March' }],
  ['Bob Clark (@bobc), Acme #fintech', { name: 'Bob Clark', company: 'Acme', rest: '@bobc, #fintech' }],
  [
    'Bob Clark <bob@acme.test>; Kim Park <kim@acme.test>',
    { name: 'Bob Clark', email: 'bob@acme.test', rest: 'Kim Park <kim@acme.test>' },
  ],
  ['Mary (Molly) Jones, Acme', { name: 'Mary (Molly) Jones', company: 'Acme' }],
  ['Mary Jones from HR', { name: 'Mary Jones', title: 'HR' }],
  [
    'Mary Jones, alumni of TU Delft, Engineer at Acme',
    { name: 'Mary Jones', title: 'Engineer', company: 'Acme', rest: 'alumni of TU Delft' },
  ],
  ['"Shah, Priya" <priya@nimbus.test>', { name: 'Priya Shah', email: 'priya@nimbus.test' }],
  ['Shah, Priya <priya.shah@nimbus.test>', { name: 'Priya Shah', email: 'priya.shah@nimbus.test' }],
  [
    'Head of Product at Nimbus Labs: Priya Shah',
    { name: 'Priya Shah', title: 'Head of Product', company: 'Nimbus Labs' },
  ],
  ['CFO, Acme Tea: Sam Lee', { name: 'Sam Lee', title: 'CFO', company: 'Acme Tea' }],
  [
    'Sam Lee, Director, Data & AI, Acme Tea, Inc.',
    { name: 'Sam Lee', title: 'Director, Data & AI', company: 'Acme Tea, Inc.' },
  ],
  ['Sam Lee, ex-Northlight, now at Kestrel', { name: 'Sam Lee', company: 'Kestrel', rest: 'ex-Northlight' }],
  ['Sam Lee, now at Kestrel', { name: 'Sam Lee', company: 'Kestrel' }],
  [
    'Sam Lee - introduced by Maya Chen - CFO at Acme Tea',
    { name: 'Sam Lee', title: 'CFO', company: 'Acme Tea', via: 'Maya Chen' },
  ],
  ['Sam Lee, CFO Acme Tea', { name: 'Sam Lee', title: 'CFO', company: 'Acme Tea' }],
  ['Sam Lee, Founder & CEO Kite Press', { name: 'Sam Lee', title: 'Founder & CEO', company: 'Kite Press' }],
  ['Sam Lee, CEO Europe', { name: 'Sam Lee', title: 'CEO Europe' }],
  ['Sam Lee, COO North America', { name: 'Sam Lee', title: 'COO North America' }],
  ['Sam Lee linkedin.com/in/samlee Acme Tea', { name: 'Sam Lee', company: 'Acme Tea', linkedin: 'samlee' }],
  [
    'Sam Lee sam@acme.test CFO at Acme',
    { name: 'Sam Lee', title: 'CFO', company: 'Acme', email: 'sam@acme.test' },
  ],
  [
    'Priya Shah +44 7700 900123 Nimbus Labs',
    { name: 'Priya Shah', company: 'Nimbus Labs', phone: '+44 7700 900123' },
  ],
  ['https://www.linkedin.com/in/sam-lee-1234/', { name: 'Sam Lee', linkedin: 'sam-lee-1234' }],
  ['https://www.linkedin.com/in/samlee/', { name: 'samlee', linkedin: 'samlee' }],
  ['priya.shah@nimbus.test', { name: 'Priya Shah', email: 'priya.shah@nimbus.test' }],
  [
    'customer.service@nimbus.test',
    { name: 'customer.service@nimbus.test', email: 'customer.service@nimbus.test' },
  ],
  [
    'Sam Lee, CFO at Acme Tea. Ask about pricing.',
    { name: 'Sam Lee', title: 'CFO', company: 'Acme Tea', rest: 'Ask about pricing.' },
  ],
  ['Lou Fox, neighbour', { name: 'Lou Fox', rest: 'neighbour' }],
  ['Lou Fox, old friend, baker', { name: 'Lou Fox', title: 'baker', rest: 'old friend' }],
  ['Lou Fox, dentist', { name: 'Lou Fox', title: 'dentist' }],
  ['Lou Fox, Bank of the West, teller', { name: 'Lou Fox', title: 'teller', company: 'Bank of the West' }],
  ['Lou Fox [Kestrel AG] CEO', { name: 'Lou Fox', title: 'CEO', company: 'Kestrel AG' }],
  ['Lou Fox, CEO @ Kestrel 🚀', { name: 'Lou Fox', title: 'CEO', company: 'Kestrel' }],
  [
    'met Priya Shah at the alumni dinner, she runs product at Nimbus',
    { name: 'Priya Shah', title: 'runs product', company: 'Nimbus', rest: 'at the alumni dinner, met' },
  ],
  ['  Maya   Chen ,  ', { name: 'Maya Chen' }],
  ['- Maya Chen', { name: 'Maya Chen' }],
]

describe('someone in one line', () => {
  it.each(table)('%s', (line, read) => expect(readOneLine(line)).toEqual({ ...nothing, ...read }))

  it.each(['', '   ', ',,,', '()', '–', '\u0000'])('%j names no one', (line) =>
    expect(readOneLine(line)).toBeNull(),
  )

  it('loses no word of what was typed', () => {
    const words = fc.constantFrom(
      'Maya',
      'Chen',
      'VP',
      'at',
      '@',
      ',',
      '(',
      ')',
      'via',
      '–',
      'Acme',
      'Jonas',
      '王',
      'a@b.test',
      ';',
      'from',
      'is',
      'my boss',
      'CTO of',
    )
    const sentence = fc.array(words, { minLength: 1, maxLength: 12 }).map((list) => `Ana ${list.join(' ')}`)
    const glue = new Set(['at', 'via', 'from', 'is', 'of'])
    fc.assert(
      fc.property(sentence, (line) => {
        const kept = Object.values(readOneLine(line) ?? {}).join(' ')
        for (const word of line.match(/[\p{L}\p{N}.@]{2,}/gu) ?? [])
          if (!glue.has(word)) expect(kept).toContain(word)
      }),
    )
  })

  it('keeps what goes beyond five hundred characters', () => {
    expect(readOneLine(`Maya Chen, ${'x'.repeat(600)}`)?.rest).toContain('x'.repeat(100))
  })
})
