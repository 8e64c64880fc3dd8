/** Conversations of the busy world: each stage once or more, with the people who are hardest to show. */
import { addHelper } from '../../src/conversations/add-helper.ts'
import { addPromise } from '../../src/conversations/add-promise.ts'
import { agreeConversation } from '../../src/conversations/agree-conversation.ts'
import { archiveConversation } from '../../src/conversations/archive-conversation.ts'
import { recordAnswer } from '../../src/conversations/record-answer.ts'
import { recordMeeting } from '../../src/conversations/record-meeting.ts'
import type { Stage } from '../../src/conversations/stage.ts'
import { writeDebrief } from '../../src/conversations/write-debrief.ts'
import { addInsight } from '../../src/insights/add-insight.ts'
import { draftLetter } from '../../src/letters/draft-letter.ts'
import { recordLetter } from '../../src/letters/record-letter.ts'
import { recordSent } from '../../src/letters/record-sent.ts'
import { addFact } from '../../src/people/add-fact.ts'
import type { Story } from '../story.ts'

interface Talk {
  id: string
  name: string
  dear: string
}

type Tells = (story: Story, talk: Talk) => Promise<void>

const asked =
  (...days: number[]): Tells =>
  async (story, { id, name, dear }) => {
    for (const [nth, day] of days.entries())
      await story.wrote({
        kind: nth === 0 ? 'request' : 'nudge',
        to: name,
        talk: id,
        on: story.businessDaysAgo(day),
        subject: nth === 0 ? 'A question about how you explain what you make' : 'My letter of last week',
        dear,
        says: [
          'I teach chemistry in Utrecht and am turning to product marketing. Your work on saying difficult things plainly is why I write.',
          'Could we talk for 20 minutes about it, at a time that suits you? A colleague would be just as welcome, and a no is fine.',
          'Thank you for reading this.',
        ],
      })
  }

const received = (story: Story, { id, name }: Talk, daysAgo: number) =>
  story.received(
    name,
    id,
    story.ago(daysAgo),
    'Thank you for writing.\n\nLet me look at my weeks 📅 and come back to you.',
  )

/** An answer that came 20 days ago; `again` is the days from today to when they want to be asked. */
const answered =
  (kind: 'later' | 'substitute' | 'in-writing' | 'wrong-person' | 'no' | 'never', again?: number): Tells =>
  async (story, talk) => {
    await asked(19)(story, talk)
    await received(story, talk, 20)
    await story.does(recordAnswer, {
      id: talk.id,
      kind,
      answeredOn: story.ago(20),
      askAgainOn: again === undefined ? null : story.ahead(again),
      note: 'They wrote back at once, and at length: the weeks before the fair are full, the weeks after it are worse, and the one between is kept free for moving house.',
    })
  }

const agreed =
  (inDays: number, channel: 'video' | 'in-person' | 'phone' = 'video', zone = 'Europe/Amsterdam'): Tells =>
  async (story, talk) => {
    await asked(Math.max(9, 4 - inDays))(story, talk)
    await story.ask(talk.id, questions)
    await story.does(agreeConversation, {
      id: talk.id,
      channel,
      date: story.ahead(inDays),
      time: '14:30',
      zone,
      minutes: 30,
      place: places[channel],
    })
    await story.does(addPromise, {
      conversationId: talk.id,
      whose: 'mine',
      text: 'Send the three pages that they asked for, with the pictures, and with the address of the printer in Deventer who made them',
      dueOn: story.ahead(inDays + 2),
    })
  }

const places = {
  video:
    'https://meet.example/rooms/a-very-long-name-for-a-room-in-which-two-people-meet?token=0123456789abcdef',
  phone: '+31 20 555 0199',
  'in-person': 'Third floor, back entrance, Gedempte Oude Binnengasthuisgracht 128-bis, Utrecht',
}

/** Gives the id of who else was in the room. */
async function meet(story: Story, talk: Talk): Promise<string> {
  const { does } = story
  await agreed(-2, 'in-person')(story, talk)
  await does(recordMeeting, { id: talk.id, minutes: 45, went: 'fair' })
  const helper = await does(addHelper, {
    conversationId: talk.id,
    role: 'in-the-room',
    name: `Wolfgang-Amadé Freiherr von und zu ${talk.dear}`,
    did: 'Drew the whole way from an idea to a shelf on one napkin, and let me keep it.',
  })
  await does(writeDebrief, {
    id: talk.id,
    theySaid:
      'You said that people buy when they understand, and understand when someone asks them what they see.',
    iWill: 'I will ask ten people what they see before I say a word.',
    note: 'It took twice as long as agreed.\n\nThey did most of the talking, as it should be.',
  })
  await does(addInsight, {
    conversationId: talk.id,
    kind: 'advice',
    mayQuote: 'off-the-record',
    text: 'Ask ten people what they see before you say a word; write down only what they say, in their words, in their language, and read it to the engineers on a Monday morning before anyone has opened a spreadsheet.',
  })
  return helper.personId
}

const held: Tells = async (story, talk) => {
  await meet(story, talk)
}

const thanked: Tells = async (story, talk) => {
  const helper = await meet(story, talk)
  for (const personId of [story.who(talk.name), helper])
    await story.does(recordLetter, {
      personId,
      conversationId: talk.id,
      kind: 'thanks',
      sentOn: story.ago(1),
      subject: 'Thank you',
      body: `Dear ${talk.dear},\n\nThank you for the hour. I asked four people already, and I had been wrong about three of them.\n\nRobin Vale`,
    })
}

const archived: Tells = async (story, talk) => {
  await answered('no')(story, talk)
  await story.does(archiveConversation, { id: talk.id })
}

const preparing: Tells = async (story, { id, name }) => {
  await story.ask(id, questions)
  await story.does(draftLetter, { personId: story.who(name), conversationId: id, kind: 'request' })
}

const questionsSent: Tells = async (story, talk) => {
  await answered('in-writing')(story, talk)
  await story.ask(talk.id, questions)
  const personId = story.who(talk.name)
  const { id } = await story.does(draftLetter, {
    personId,
    conversationId: talk.id,
    occasion: 'send-questions',
  })
  await story.does(recordSent, { id, sentOn: story.ago(2) })
}

const questions: [text: string][] = [
  [
    'What did you see, in the first weeks, that no one who had been there for longer saw any more, and who did you tell first?',
  ],
  [
    'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen: how do you explain a word like that to a child?',
  ],
  ['何を一番大切にしていますか。'],
  ['ما الذي تغيّر أكثر من غيره في مجالك منذ أن بدأت؟'],
  ['What should I have asked? 🤔'],
]

/** What happens until each stage. */
const stages: Record<Stage, Tells> = {
  idea: async () => {},
  preparing,
  asked: asked(2),
  'nudge-due': asked(8),
  answered: async (story, talk) => {
    await asked(6)(story, talk)
    await received(story, talk, 3)
  },
  'no-answer': asked(40, 30),
  later: answered('later', 30),
  'ask-again': answered('later', -1),
  'substitute-offered': answered('substitute'),
  'wrong-person': answered('wrong-person'),
  declined: answered('no'),
  never: answered('never'),
  agreed: agreed(3, 'video', 'Asia/Taipei'),
  'in-writing': answered('in-writing'),
  'questions-sent': questionsSent,
  'meeting-over': agreed(-1),
  held,
  thanked,
  archived,
}

/** Who is at which stage. */
const cast: [name: string, stage: Stage][] = [
  ['longest', 'agreed'],
  ['unbroken', 'held'],
  ['oneWord', 'idea'],
  ['oneLetter', 'asked'],
  ['emoji', 'answered'],
  ['flags', 'ask-again'],
  ['arabic', 'meeting-over'],
  ['hebrew', 'nudge-due'],
  ['mixed', 'preparing'],
  ['chinese', 'agreed'],
  ['japanese', 'thanked'],
  ['korean', 'later'],
  ['vietnamese', 'substitute-offered'],
  ['icelandic', 'in-writing'],
  ['cyrillic', 'held'],
  ['greek', 'no-answer'],
  ['devanagari', 'declined'],
  ['thai', 'wrong-person'],
  ['apostrophe', 'archived'],
  ['noCompany', 'never'],
  ['extra-0', 'idea'],
  ['extra-1', 'preparing'],
  ['extra-2', 'agreed'],
  ['extra-3', 'questions-sent'],
  ['extra-4', 'held'],
  ['extra-5', 'held'],
]

export async function tellBusyTalks(story: Story, called: (name: string) => string): Promise<void> {
  for (const [nth, [name, stage]] of cast.entries()) {
    const id = await story.talk(name, abouts[nth % abouts.length] ?? '', why, 30)
    await stages[stage](story, { id, name, dear: called(name) })
    await story.does(addFact, {
      personId: story.who(name),
      about: 'person',
      foundOn: story.ago(4),
      fact: 'Gave the opening talk of the autumn fair three years in a row, each time about something that had gone wrong.',
      link: 'https://fair.example/archive/2026/autumn/opening-talks/what-went-wrong-and-what-we-learned-from-it.html',
      makesMeAsk: 'What went wrong that you have not told at the fair?',
    })
  }
}

const why =
  'Your talk at the autumn fair, on what went wrong and on who had said so beforehand, is the reason that I write down what people say before I answer.'

const abouts = [
  'How a word is found',
  'How a company with several hundred people, in eleven countries and with six languages, agrees on the one sentence that it says about itself',
  'كيف تُشرح فكرة صعبة',
  '製品の物語をどう選ぶか',
  'What 🌧️ does to sales',
]
