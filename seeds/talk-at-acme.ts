/** The substitute: asked was Harriet Bloom, met was Tomasz Lis, and everyone on the way was thanked. */
import { acceptSubstitute } from '../src/conversations/accept-substitute.ts'
import { addHelper } from '../src/conversations/add-helper.ts'
import { addPromise } from '../src/conversations/add-promise.ts'
import { agreeConversation } from '../src/conversations/agree-conversation.ts'
import { recordMeeting } from '../src/conversations/record-meeting.ts'
import { writeDebrief } from '../src/conversations/write-debrief.ts'
import type { HeldTalk, Story } from './story.ts'

/** Harriet Bloom had no hour, and sent Robin to Tomasz Lis. */
export async function withTomasz(story: Story): Promise<HeldTalk> {
  const { does, ago, who } = story
  const asked = await story.talk(
    'harriet',
    'How a tea is brought to market',
    'Your talk on growers’ stories made me want to understand how one is chosen.',
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
      'What would you practice first in my place?',
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
    did: 'You showed me how a tin is closed so that tea keeps for two years.',
  })
  await does(recordMeeting, { id, minutes: 30, went: 'well' })
  await does(writeDebrief, {
    id,
    theySaid: 'You write a launch as a letter to one customer before anything is designed.',
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
