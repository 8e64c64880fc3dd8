/** Conversations that are agreed: with Maya Chen tomorrow, and with a busy man who answers in writing. */
import { addHelper } from '../src/conversations/add-helper.ts'
import { agreeConversation } from '../src/conversations/agree-conversation.ts'
import { recordAnswer } from '../src/conversations/record-answer.ts'
import { writePitch } from '../src/pitch/write-pitch.ts'
import type { Story } from './story.ts'

export async function tellWhatIsAgreed(story: Story): Promise<void> {
  await withMaya(story)
  await withMohammed(story)
}

async function withMaya(story: Story): Promise<void> {
  const { does, ago, ahead, who } = story
  const id = await story.talk(
    'maya',
    'How tastings took the place of advertising',
    'I read that Acme Tea put its advertising money into tastings, and that the idea was yours.',
  )
  await story.wrote({
    kind: 'request',
    to: 'maya',
    talk: id,
    on: ago(9),
    subject: 'Jonas Weber suggested I write to you',
    dear: 'Maya',
    says: [
      'Jonas Weber suggested that I write to you. I have taught chemistry in Utrecht for eleven years and am turning to product marketing. I read that Acme Tea put its advertising money into tastings, and I would love to understand what you saw that others did not.',
      'Could we talk for 20 minutes, by video or in person, at a time that suits you? If a colleague is better placed, I would be just as glad, and a short no is perfectly fine.',
      'Thank you for your time.',
    ],
  })
  await story.received(
    'maya',
    id,
    ago(6),
    'Jonas told me about your lab course: well done. Twenty minutes is fine. Sofia, copied here, will find us a slot.',
  )
  await story.ask(id, [
    ['I read that you moved the advertising money into tastings; what had you seen that made you sure?'],
    ['What from the tasting room do you still use when you decide how to tell a story?'],
    ['A quarter of the households answer your harvest letter; what do you do with all that they write?'],
    ['Which choice of the last two years would you make differently today?'],
    ['How do you tell a story that will last from one that is only new?'],
    ['Coming from the classroom as I do, what would you practice before all else?'],
  ])
  await does(writePitch, { conversationId: id, part: 'why', text: whyMaya })
  await does(agreeConversation, {
    id,
    channel: 'video',
    date: ahead(1),
    time: '15:00',
    zone: 'Europe/Amsterdam',
    minutes: 20,
    place: 'https://meet.acme-tea.example/maya',
  })
  await does(addHelper, {
    conversationId: id,
    role: 'assistant',
    personId: who('sofia'),
    did: 'You found the slot within an hour and sent me the link yourself.',
  })
}

const whyMaya =
  'I read that you trust a tasting more than an advertisement. In my lab course we stopped explaining first, too: we cooked, tasted and only then asked why. I would like to learn how that is done with something people buy.'

/** He has no hour to spare and likes to write. */
async function withMohammed(story: Story): Promise<void> {
  const { does, ago } = story
  const id = await story.talk(
    'mohammed',
    'How a complaint becomes a product',
    'Your talk for science teachers on complaints stayed with my whole department.',
    15,
  )
  await story.wrote({
    kind: 'request',
    to: 'mohammed',
    talk: id,
    on: ago(18),
    channel: 'paper',
    subject: '',
    dear: 'محمد',
    says: [
      'I teach chemistry in Utrecht and break more flasks than I should like. I heard your talk for science teachers, and I still retell that half of the new flasks began as a complaint. It is one reason why I am turning to product marketing.',
      'Could I ask you about that for 15 minutes, by phone or in writing, whenever it suits you? A colleague would help me as much, and if it does not suit, a short no is fine.',
      'You can reach me at robin@vale.example. Thank you for reading this.',
    ],
  })
  await story.received(
    'mohammed',
    id,
    ago(11),
    'My days are in the furnace hall and I am poor on the phone. Send me three or four questions and I shall write back on a Sunday.',
  )
  await does(recordAnswer, {
    id,
    kind: 'in-writing',
    answeredOn: ago(11),
    note: 'Three or four questions; he writes on Sundays.',
  })
  await story.ask(id, [
    ['Which complaint turned into the best flask?'],
    ['How do you tell a complaint worth a new product from one worth an apology?'],
    ['What part of your work would surprise someone watching from outside?'],
  ])
}
