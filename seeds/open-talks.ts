/** Conversations on their way: from an idea to a no. One of them has a draft that wants fixing. */
import { recordAnswer } from '../src/conversations/record-answer.ts'
import { draftLetter } from '../src/letters/draft-letter.ts'
import { editLetter } from '../src/letters/edit-letter.ts'
import type { Story, Written } from './story.ts'

export async function tellWhatIsOpen(story: Story): Promise<void> {
  await story.talk('bo', 'How drawings sell what words cannot', 'Everyone stops at your stall.')
  await withFemke(story)
  await waitingFor(story)
  await answered(story)
}

/** Written in a hurry: it asks for work and for an open end of time. The composer has something to say about both. */
async function withFemke(story: Story): Promise<void> {
  const { does, who } = story
  const id = await story.talk(
    'femke',
    'How a week’s loan turns into a sale',
    'I read that you lend a bicycle for a week before anyone buys one.',
  )
  await story.ask(id, [
    ['What do people tell you when they bring the bicycle back?'],
    ['What took most of your time last week?'],
    ['How do you judge your own work before anyone else sees it?'],
  ])
  const draft = await does(draftLetter, { personId: who('femke'), conversationId: id, kind: 'request' })
  await does(editLetter, {
    id: draft.id,
    subject: 'Borrowed bicycles',
    body: [
      'Dear Femke,',
      'I have taught chemistry in Utrecht for eleven years and am turning to product marketing. I read that Polder Bikes lends a bicycle for a week before anyone buys one, and I would like to know what people say when they return it.',
      'Could we talk about your work some time soon? I would also be glad to hear whether you have any openings on your team.',
      'If a colleague is better placed, I would be just as glad. Thank you for reading this.',
      'Warm regards,\nRobin Vale',
    ].join('\n\n'),
  })
}

/** Asked, and not answered yet: two days ago, six working days ago, and long ago with a nudge since. */
async function waitingFor(story: Story): Promise<void> {
  const niamh = await story.talk(
    'niamh',
    'How a studio learns a new trade',
    'Your essay on learning a trade in a week has been on my desk since spring.',
  )
  await story.wrote({
    kind: 'request',
    to: 'niamh',
    talk: niamh,
    on: story.ago(2),
    subject: 'Leila Haddad suggested I write to you',
    dear: 'Niamh',
    says: [
      'Leila Haddad suggested that I write to you. I am a chemistry teacher turning to product marketing, and your essay on learning a client’s trade in a week reads like my first year in front of a class.',
      'Could we talk for 20 minutes about how you go about it, at a time that suits you? A colleague would be just as welcome, and a no is perfectly fine.',
      'Thank you for reading this.',
    ],
  })
  const xiaoming = await story.talk(
    'xiaoming',
    'How seeds are explained to beginners',
    'Your leaflet for beginners is the plainest that I know.',
  )
  await story.wrote({
    kind: 'request',
    to: 'xiaoming',
    talk: xiaoming,
    on: story.businessDaysAgo(6),
    subject: 'Your leaflet for beginners',
    dear: '王小明',
    says: [
      'I am a chemistry teacher in Utrecht, turning to product marketing. I read your leaflet for people who have never sown anything, and it is pinned up in my classroom: I would like to learn to explain like that.',
      'Could we talk for 20 minutes about how you wrote it, by phone or video, whenever it suits you? A colleague or a few lines in writing would help me too, and a no is fine.',
      'Thank you for your time.',
    ],
  })
  await story.ask(xiaoming, [
    ['What did beginners get wrong in the first version of the leaflet?'],
    ['Which tool would you hate to give up?'],
  ])
  await henrikIsSilent(story)
}

async function henrikIsSilent(story: Story): Promise<void> {
  const id = await story.talk(
    'henrik',
    'Why Ostara answers every letter',
    'Your column on letters from gardeners is why I write to a company at all.',
  )
  const first: Written = {
    kind: 'request',
    to: 'henrik',
    talk: id,
    on: story.businessDaysAgo(24),
    subject: 'Your column on letters',
    dear: 'Henrik',
    says: [
      'I am a chemistry teacher in Utrecht, turning to product marketing. I read your column on answering every gardener’s letter by hand, and it stayed with me.',
      'Could I ask you for 20 minutes about what those letters changed, at a time that suits you? Someone else at Ostara would help me as much, and a no is fine.',
      'Thank you for considering it.',
    ],
  }
  await story.wrote(first)
  await story.wrote({
    ...first,
    kind: 'nudge',
    on: story.businessDaysAgo(17),
    subject: 'My letter about your column',
    says: [
      'I wrote to you a week ago about your column on gardeners’ letters, and I know how full a week can be.',
      'I would still be glad of 20 minutes at a time that suits you. A colleague or a few lines in writing would help me as much, and if it does not suit, a short no is perfectly fine.',
      'Thank you either way.',
    ],
  })
}

/** Answers of every kind but yes. */
async function answered(story: Story): Promise<void> {
  const { does, ago, ahead } = story
  for (const [name, about, dear, because, reply, kind, askAgainIn] of answers) {
    const id = await story.talk(name, about, because)
    await story.wrote({
      kind: 'request',
      to: name,
      talk: id,
      on: ago(26),
      subject: `A question about ${about.charAt(0).toLowerCase()}${about.slice(1)}`,
      dear,
      says: [
        `I am a chemistry teacher in Utrecht, turning to product marketing. ${because}`,
        'Could we talk for 20 minutes about it, at a time and in a way that suit you? A colleague would be just as welcome, and a short no is perfectly fine.',
        'Thank you for reading this.',
      ],
    })
    await story.received(name, id, ago(22), reply)
    await does(recordAnswer, {
      id,
      kind,
      answeredOn: ago(22),
      askAgainOn: askAgainIn ? ahead(askAgainIn) : null,
      note: reply,
    })
  }
}

const answers = [
  [
    'priya',
    'How an engineer and a marketer share one plan',
    'Priya',
    'I heard your talk on one plan for engineers and marketers, and it answered a question I have had for years.',
    'We are moving house with the whole team. Could you write again in a few weeks?',
    'later',
    10,
  ],
  [
    'marcus',
    'How a museum finds those who never come',
    'Marcus',
    'Your article on visitors who never come made me look at my back row differently.',
    'I am away for three months, but a colleague of mine, Willemijn Smit, would enjoy this.',
    'substitute',
    0,
  ],
  [
    'oskar',
    'How a founder lets go of the story',
    'Oskar',
    'Your post on handing the catalogue to your customers made me laugh, and then think.',
    'You want someone who still does the work! I only sweep the hall these days.',
    'wrong-person',
    0,
  ],
  [
    'ruben',
    'How a studio says what it does not do',
    'Rubén',
    'I heard your talk on the work you turn down, and it was what I took home from that day.',
    'I am afraid I cannot, with two launches ahead. Good luck with the change.',
    'no',
    0,
  ],
  [
    'victor',
    'What schools say when they do not buy',
    'Victor',
    'Your report on why schools do not buy told me what I had only guessed.',
    'Please take me off your list. I do not take such meetings.',
    'never',
    0,
  ],
] as const
