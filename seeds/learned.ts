/** What Robin found out beforehand, and what people told: facts and insights. */
import { addInsight } from '../src/insights/add-insight.ts'
import { recordContradiction } from '../src/insights/record-contradiction.ts'
import { recordCorroboration } from '../src/insights/record-corroboration.ts'
import { addFact } from '../src/people/add-fact.ts'
import { logInteraction } from '../src/people/log-interaction.ts'
import type { Story } from './story.ts'
import type { Held } from './talks-held.ts'

export async function tellWhatWasFound({ does, who, ago }: Story): Promise<void> {
  for (const [name, about, daysAgo, fact, link, makesMeAsk] of facts)
    await does(addFact, { personId: who(name), about, foundOn: ago(daysAgo), fact, link, makesMeAsk })
  for (const [name, channel, daysAgo, note] of contacts)
    await does(logInteraction, { personId: who(name), channel, happenedOn: ago(daysAgo), note })
}

const facts = [
  [
    'maya',
    'person',
    9,
    'Maya Chen moved from the tasting room into marketing six years ago.',
    'https://acme-tea.example/people/maya',
    'What from the tasting room do you still use when you decide how to tell a story?',
  ],
  [
    'maya',
    'company',
    9,
    'Acme Tea dropped its advertising last spring and put the money into tastings at schools and offices.',
    'https://acme-tea.example/news/tastings',
    'What did you see that made you trust tastings over advertising?',
  ],
  [
    'maya',
    'company',
    20,
    'The harvest letter goes to 60,000 households, and a quarter of them write back.',
    'https://acme-tea.example/harvest-letter',
    '',
  ],
  [
    'maya',
    'industry',
    22,
    'Loose tea is growing again in north-west Europe for the first time in a decade.',
    'https://teatrade.example/figures',
    '',
  ],
  [
    'adaeze',
    'company',
    12,
    'Northlight answers every question about a heat pump with a neighbour who owns one.',
    'https://northlight.example/neighbours',
    'How did you find the first neighbours who were willing to talk?',
  ],
  [
    'adaeze',
    'person',
    12,
    'Adaeze Okafor studied acoustics before she worked with brands.',
    'https://northlight.example/people',
    '',
  ],
  [
    'mohammed',
    'person',
    30,
    'He told science teachers that half of Velder’s new flasks begin as a complaint.',
    '',
    'Which complaint turned into the best product?',
  ],
  [
    'femke',
    'company',
    5,
    'Polder Bikes lends a cargo bicycle for a week before anyone buys one.',
    'https://polderbikes.example/borrow',
    'What do people tell you when they return it?',
  ],
] as const

const contacts = [
  ['jonas', 'in-person', 41, 'Coffee at the station. He offered to be named when I write to Maya.'],
  ['ingrid', 'phone', 38, 'She told me who of the alumni likes questions.'],
  ['leila', 'linkedin', 15, 'Congratulated her on the new atlas; she mentioned Niamh.'],
  ['daan', 'in-person', 8, 'Told him about the change I am planning. He took it well.'],
] as const

export async function tellWhatWasHeard({ does, who, ago }: Story, held: Held): Promise<void> {
  const ids: string[] = []
  for (const [talk, nth, kind, mayQuote, text] of told) {
    const { id } = await does(addInsight, {
      conversationId: held[talk].id,
      questionId: held[talk].questions[nth] ?? null,
      kind,
      mayQuote,
      text,
    })
    ids.push(id)
  }
  const [letterFirst = '', , , smallerTins = ''] = ids
  await does(addInsight, {
    personId: who('jonas'),
    company: 'Acme Tea',
    kind: 'process',
    mayQuote: 'yes',
    learnedOn: ago(430),
    text: 'Every autumn they choose three growers to tell about, and the rest of the year hangs on that choice.',
  })
  await does(addInsight, {
    personId: who('ingrid'),
    company: 'Northlight Energy',
    kind: 'name',
    mayQuote: 'no-name',
    learnedOn: ago(38),
    text: 'Zsófia Kertész runs the customer evenings; few outside know how much of the brand is hers.',
  })
  const { id: same } = await does(addInsight, {
    personId: who('kenji'),
    company: 'Acme Tea',
    kind: 'process',
    learnedOn: ago(60),
    text: 'Before anything is drawn, someone writes to one customer what the tea is for.',
  })
  await does(recordCorroboration, { insightId: letterFirst, otherId: same })
  const { id: otherwise } = await does(addInsight, {
    personId: who('jonas'),
    company: 'Acme Tea',
    kind: 'trend',
    learnedOn: ago(41),
    text: 'Since spring supermarkets have asked for the small tins, too.',
  })
  await does(recordContradiction, { insightId: smallerTins, otherId: otherwise })
}

const told = [
  [
    'tomasz',
    0,
    'process',
    'yes',
    'A launch is written as a letter to one customer before anything is designed.',
  ],
  [
    'tomasz',
    1,
    'advice',
    'yes',
    'Sit in on ten customer calls before you form an opinion, and write down only their words.',
  ],
  [
    'tomasz',
    2,
    'culture',
    'no-name',
    'People taste together at eleven; that is where decisions are really prepared.',
  ],
  [
    'tomasz',
    3,
    'trend',
    'yes',
    'Cafés ask for smaller tins and better stories; supermarkets for the opposite.',
  ],
  [
    'tomasz',
    4,
    'opinion',
    'off-the-record',
    'He thinks the tins for supermarkets will be dropped within the year.',
  ],
  ['tomasz', 1, 'advice', 'no-name', 'A teacher’s lesson plan shows more than a list of courses would.'],
  [
    'adaeze',
    0,
    'process',
    'yes',
    'The brand is tested at kitchen tables: a researcher and a designer go together, once a fortnight.',
  ],
  ['lotte', 0, 'fact', 'yes', 'Two of three borrowed bicycles are bought, most of them on the fifth day.'],
  [
    'lotte',
    1,
    'culture',
    'no-name',
    'Marketing and the workshop share one long table, and the workshop wins most arguments.',
  ],
  ['lotte', 2, 'advice', 'yes', 'Begin with the product no one understands; there one learns the craft.'],
] as const
