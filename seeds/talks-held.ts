/** Conversations that took place: one is kept, one is thanked for, and yesterday's still owes three people a note. */
import { acceptSubstitute } from '../src/conversations/accept-substitute.ts'
import { addHelper } from '../src/conversations/add-helper.ts'
import { addPromise } from '../src/conversations/add-promise.ts'
import { agreeConversation } from '../src/conversations/agree-conversation.ts'
import { closeConversation } from '../src/conversations/close-conversation.ts'
import { holdConversation } from '../src/conversations/hold-conversation.ts'
import { keepPromise } from '../src/conversations/keep-promise.ts'
import { writeDebrief } from '../src/conversations/write-debrief.ts'
import type { Story } from './story.ts'

/** The conversation and its questions, in their order. */
interface HeldTalk {
  id: string
  questions: string[]
}

export type Held = Record<'lotte' | 'tomasz' | 'adaeze', HeldTalk>

export const tellWhatWasHeld = async (story: Story): Promise<Held> => ({
  lotte: await withLotte(story),
  tomasz: await withTomasz(story),
  adaeze: await withAdaeze(story),
})

/** The first of all, three months ago, and long since put away. */
async function withLotte(story: Story): Promise<HeldTalk> {
  const { does, ago } = story
  const id = await story.talk(
    'lotte',
    'How marketing and the workshop work together',
    'She came from teaching too.',
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
      'To begin with the product nobody understands. And spreadsheets.',
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
  await does(holdConversation, { id, minutes: 25, went: 'well' })
  await does(writeDebrief, {
    id,
    theySaid: 'She told me to begin with the product that nobody understands.',
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
      'I took your advice to begin with what nobody understands: I am writing one page for parents about our strangest experiment, and I will show you what comes of it.',
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
  await does(closeConversation, { id })
  return { id, questions }
}

/** Harriet Bloom had no hour, and sent Robin to Tomasz Lis. */
async function withTomasz(story: Story): Promise<HeldTalk> {
  const { does, ago, who } = story
  const asked = await story.talk(
    'harriet',
    'How a tea is brought to market',
    'Her talk on telling growers’ stories.',
  )
  await story.wrote({
    kind: 'request',
    to: 'harriet',
    talk: asked,
    on: ago(33),
    subject: 'Your talk on growers’ stories',
    dear: 'Harriet',
    says: [
      'I am a chemistry teacher in Utrecht, turning to product marketing. Your talk on telling growers’ stories made me want to understand how such a story is chosen.',
      'Could I ask you about that for 20 minutes, by phone or at your office, whenever it suits you? I would be just as glad to speak with a colleague, and a short no is fine too.',
      'Thank you for considering it.',
    ],
  })
  await story.received(
    'harriet',
    asked,
    ago(30),
    'Thank you for your kind words. My weeks are full, but Tomasz Lis, who writes our launches, would enjoy your questions. Do say that I sent you.',
  )
  const { id } = await does(acceptSubstitute, {
    id: asked,
    personId: who('tomasz'),
    answeredOn: ago(30),
    note: 'Her weeks are full; Tomasz writes the launches.',
  })
  await story.wrote({
    kind: 'request',
    to: 'tomasz',
    talk: id,
    on: ago(29),
    subject: 'Harriet Bloom suggested I write to you',
    dear: 'Tomasz',
    says: [
      'Harriet Bloom suggested that I write to you. I am a chemistry teacher turning to product marketing, and your launch letter for the first flush is the best explanation of a tea that I have read.',
      'Could we talk for 20 minutes about how such a letter comes about, at a time that suits you? A colleague would be welcome too, and a no is perfectly fine.',
      'Thank you for your time.',
    ],
  })
  await story.received(
    'tomasz',
    id,
    ago(27),
    'Gladly. Ten in the morning, here? I will bring Kenji, who makes the tins.',
  )
  const questions = await story.ask(id, [
    [
      'How does a launch begin, before anything is designed?',
      'As a letter to one customer. No layout until the letter is good.',
    ],
    [
      'What would you practise first in my place?',
      'Ten customer calls, only their words. And show the lesson plans: they say more than a list of courses.',
    ],
    [
      'How do you and the tasters come to agree?',
      'Tasting at eleven, every day. Decisions are prepared there.',
    ],
    ['What do cafés ask for now that they did not three years ago?', 'Smaller tins, better stories.'],
    ['Which launch would you do differently today?', 'The supermarket tins. Off the record: they will go.'],
  ])
  await does(agreeConversation, {
    id,
    channel: 'in-person',
    date: ago(13),
    time: '10:00',
    zone: 'Europe/Amsterdam',
    place: 'Acme Tea, Wijnhaven 40, Rotterdam',
  })
  await does(addHelper, {
    conversationId: id,
    role: 'in-the-room',
    personId: who('kenji'),
    did: 'He showed me how a tin is closed so that tea keeps for two years.',
  })
  await does(holdConversation, { id, minutes: 30, went: 'well' })
  await does(writeDebrief, {
    id,
    theySaid: 'He writes a launch as a letter to one customer before anything is designed.',
    iWill: 'I will sit in on ten customer calls at the museum shop and write down only their words.',
    nextTouchOn: story.ahead(25),
  })
  await thankedAtAcme(story, id)
  return { id, questions }
}

async function thankedAtAcme(story: Story, talk: string): Promise<void> {
  const { does, ago } = story
  await story.wrote({
    kind: 'thanks',
    to: 'tomasz',
    talk,
    on: ago(12),
    subject: 'One letter to one customer',
    dear: 'Tomasz',
    says: [
      'Thank you for the half hour in Rotterdam. That a launch begins as a letter to one customer explains why yours read as if they were meant for me.',
      'I have begun with the ten calls: the museum shop lets me listen on Saturdays, and I write down only their words.',
    ],
  })
  await story.wrote({
    kind: 'thanks',
    to: 'kenji',
    talk,
    on: ago(12),
    subject: 'The tin',
    dear: 'Kenji',
    says: [
      'Thank you for showing me how a tin is closed so that tea keeps for two years. I told my class, and they want to measure it.',
    ],
  })
  await story.wrote({
    kind: 'referrer-thanks',
    to: 'harriet',
    talk,
    on: ago(12),
    subject: 'How it went with Tomasz',
    dear: 'Harriet',
    says: [
      'Thank you for passing me on to Tomasz. He told me how a launch begins as a letter to one customer, and Kenji showed me the tin it ends in.',
      'I am listening in on ten customer calls now, as he advised. It would not have happened without you.',
    ],
  })
  await does(addPromise, {
    conversationId: talk,
    whose: 'mine',
    text: 'Send Tomasz the lab plan with the kitchen experiments',
    dueOn: story.ahead(1),
  })
  await does(addPromise, {
    conversationId: talk,
    whose: 'theirs',
    text: 'Tomasz looks up the name of the course on customer interviews',
  })
}

/** Yesterday: the thanks are still to be written. */
async function withAdaeze(story: Story): Promise<HeldTalk> {
  const { does, ago, who } = story
  const id = await story.talk(
    'adaeze',
    'How a brand is built on neighbours',
    'I read how Northlight lets neighbours answer every question, and that she led it.',
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
      'She followed a loudspeaker company into its marketing when it had nobody else. Listening carried over.',
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
  await does(holdConversation, { id, minutes: 25, went: 'well' })
  await does(addHelper, {
    conversationId: id,
    role: 'in-the-room',
    personId: who('zsofia'),
    did: 'She told me how she chooses whose kitchen to visit.',
  })
  await does(writeDebrief, {
    id,
    theySaid: 'She said that very good work can be told by the customer in their own words a week later.',
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
