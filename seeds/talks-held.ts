/** Conversations that took place: one is kept, one is thanked for, and yesterday's still owes three people a note. */
import { addHelper } from '../src/conversations/add-helper.ts'
import { addPromise } from '../src/conversations/add-promise.ts'
import { agreeConversation } from '../src/conversations/agree-conversation.ts'
import { archiveConversation } from '../src/conversations/archive-conversation.ts'
import { keepPromise } from '../src/conversations/keep-promise.ts'
import { recordMeeting } from '../src/conversations/record-meeting.ts'
import { writeDebrief } from '../src/conversations/write-debrief.ts'
import type { HeldTalk, Story } from './story.ts'
import { withTomasz } from './talk-at-acme.ts'

export type Held = Record<'lotte' | 'tomasz' | 'adaeze', HeldTalk>

export const tellWhatWasHeld = async (story: Story): Promise<Held> => ({
  lotte: await withLotte(story),
  tomasz: await withTomasz(story),
  adaeze: await withAdaeze(story),
})

/** The first of all, three months ago, and long since archived. */
async function withLotte(story: Story): Promise<HeldTalk> {
  const { does, ago } = story
  const id = await story.talk(
    'lotte',
    'How marketing and the workshop work together',
    'Your way from the classroom to bicycles is one that I would like to go.',
  )
  await story.wrote({
    kind: 'request',
    to: 'lotte',
    talk: id,
    on: ago(104),
    subject: 'From one teacher to another',
    dear: 'Lotte',
    says: [
      'I teach chemistry at the Merwede school, where your son was in my class. Your path from the classroom to marketing bicycles made me curious: I am thinking of a similar turn.',
      'Could we talk for 20 minutes about how you found your way in, at a time that suits you? If your weeks are full, a colleague or a few lines in writing would help me just as much, and a no is perfectly fine.',
      'Thank you for reading this.',
    ],
  })
  await story.received(
    'lotte',
    id,
    ago(102),
    'Of course! Come by the workshop after four, the day that suits you.',
  )
  const questions = await story.ask(id, [
    [
      'What do people tell you when they bring a borrowed bicycle back?',
      'Two of three buy. Most decide on day five, after the first rain.',
    ],
    [
      'How does your team settle a disagreement with the workshop?',
      'One long table. The workshop wins most of the time, and is mostly right.',
    ],
    [
      'Coming from the classroom, what did you have to learn from the start?',
      'To begin with the product no one understands. And spreadsheets.',
    ],
  ])
  await does(agreeConversation, {
    id,
    channel: 'in-person',
    date: ago(98),
    time: '16:00',
    zone: 'Europe/Amsterdam',
    place: 'The workshop, Vaartsestraat 12, Utrecht',
  })
  await does(recordMeeting, { id, minutes: 25, went: 'well' })
  await does(writeDebrief, {
    id,
    theySaid: 'You told me to begin with the product that no one understands.',
    iWill: 'I will write one page about our strangest experiment, for parents.',
  })
  await story.wrote({
    kind: 'thanks',
    to: 'lotte',
    talk: id,
    on: ago(97),
    subject: 'The fifth day',
    dear: 'Lotte',
    says: [
      'Thank you for the half hour at the long table. That most people decide on the fifth day, after the rain, has not left my mind.',
      'I took your advice to begin with what no one understands: I am writing one page for parents about our strangest experiment, and I will show you what comes of it.',
    ],
  })
  await story.wrote({
    kind: 'note',
    to: 'lotte',
    talk: id,
    on: ago(50),
    subject: 'The page about the strangest experiment',
    dear: 'Lotte',
    says: [
      'The page you put me up to is written: forty parents read it, and eleven came to see the experiment. It taught me more than a course would have. Thank you again for the push.',
    ],
  })
  const promise = await does(addPromise, {
    conversationId: id,
    whose: 'mine',
    text: 'Show her the page for parents',
    dueOn: ago(60),
  })
  await does(keepPromise, { id: promise.id, keptOn: ago(50) })
  await does(archiveConversation, { id })
  return { id, questions }
}

/** Yesterday: the thanks are still to be written. */
async function withAdaeze(story: Story): Promise<HeldTalk> {
  const { does, ago, who } = story
  const id = await story.talk(
    'adaeze',
    'How a brand is built on neighbours',
    'I read how you let neighbours answer every question at Northlight.',
  )
  await story.wrote({
    kind: 'request',
    to: 'adaeze',
    talk: id,
    on: ago(16),
    subject: 'Ingrid Solberg suggested I write to you',
    dear: 'Adaeze',
    says: [
      'Ingrid Solberg suggested that I write to you. I teach chemistry in Utrecht and am turning to product marketing. I read how Northlight lets neighbours answer every question about a heat pump, and I keep wondering how that began.',
      'Could we talk for 20 minutes about it, in whatever way suits you? I would be as glad to meet a colleague, and a no is quite all right.',
      'Thank you for reading this.',
    ],
  })
  await story.received(
    'adaeze',
    id,
    ago(14),
    'Ingrid spoke well of you. Come on the day below, and meet Zsófia too.',
  )
  const questions = await story.ask(id, [
    [
      'How did you find the first neighbours who were willing to talk?',
      'By knocking. A researcher and a designer go together, once a fortnight, to kitchen tables.',
    ],
    [
      'What in your path from acoustics to brands did you never plan?',
      'She followed a loudspeaker company into its marketing when it had no one else. Listening carried over.',
    ],
    [
      'What tells very good work in your craft from good work?',
      'Very good work can be said by the customer in their own words the week after.',
    ],
    [
      'Which decision about the brand was hardest to defend?',
      'Saying no to a discount autumn. It took two years to pay off.',
    ],
    ['Where do you see people like me go wrong in their first year?'],
  ])
  await does(agreeConversation, {
    id,
    channel: 'in-person',
    date: ago(1),
    time: '16:00',
    zone: 'Europe/Amsterdam',
    place: 'Northlight Energy, Stationsplein 3, Utrecht',
  })
  await does(recordMeeting, { id, minutes: 25, went: 'well' })
  await does(addHelper, {
    conversationId: id,
    role: 'in-the-room',
    personId: who('zsofia'),
    did: 'You told me how you choose whose kitchen to visit.',
  })
  await does(writeDebrief, {
    id,
    theySaid: 'You said that very good work can be told by the customer in their own words a week later.',
    iWill: 'I will ask my pupils a week after each lesson what they would tell a friend.',
  })
  await does(addPromise, {
    conversationId: id,
    whose: 'mine',
    text: 'Send Adaeze the three lessons that pupils retold best',
    dueOn: story.ahead(6),
  })
  return { id, questions }
}
