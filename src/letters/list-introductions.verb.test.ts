import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { agreeConversation } from '../conversations/agree-conversation.ts'
import { addPerson } from '../people/add-person.ts'
import { askForIntroduction } from './ask-for-introduction.ts'
import { listIntroductions } from './list-introductions.ts'
import { recordSent } from './record-sent.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

test('what was asked of someone is listed with them, drafts first, each with what came of it', async () => {
  const robin = await house.newcomer()
  const add = (name: string) => robin.does(addPerson, { name })
  const [jonas, maya, bo] = [await add('Jonas Weber'), await add('Maya Chen'), await add('Bo')]
  const asked = await robin.does(askForIntroduction, { personId: maya.id, throughId: jonas.id })
  await robin.does(recordSent, { id: asked.id })
  const draft = await robin.does(askForIntroduction, { personId: bo.id, throughId: jonas.id })
  const list = async (personId: string) =>
    (await robin.does(listIntroductions, { personId })).introductions.map(
      ({ letterId, person, stage, sentOn }) => ({
        letterId,
        name: person.name,
        stage,
        isSent: sentOn !== null,
      }),
    )
  expect(await list(jonas.id)).toEqual([
    { letterId: draft.id, name: 'Bo', stage: 'preparing', isSent: false },
    { letterId: asked.id, name: 'Maya Chen', stage: 'asked', isSent: true },
  ])
  await robin.does(agreeConversation, {
    id: asked.conversationId,
    channel: 'video',
    date: '2035-07-03',
    time: '15:00',
  })
  expect((await list(jonas.id)).at(-1)?.stage).toBe('agreed')
  expect(await list(maya.id)).toEqual([])
})
