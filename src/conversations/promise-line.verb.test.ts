import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { addPerson } from '../people/add-person.ts'
import { addPromiseByLine } from './add-promise-by-line.ts'
import { archiveConversation } from './archive-conversation.ts'
import { showConversation } from './show-conversation.ts'
import { startConversation } from './start-conversation.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

async function withMaya() {
  const robin = await house.newcomer()
  const maya = await robin.does(addPerson, { name: 'Maya Chen', company: 'Acme Tea' })
  const talk = async () => (await robin.does(startConversation, { personId: maya.id })).id
  return { robin, talk, add: (line: string) => robin.does(addPromiseByLine, { line }) }
}

test('a promise in one line goes to the last conversation with them, and says what was made of it', async () => {
  const { robin, talk, add } = await withMaya()
  const id = await talk()
  await robin.does(archiveConversation, { id: await talk() })
  const added = await add('I promised Maya to send the slides by 4 Dec 2031')
  expect(added).toMatchObject({
    conversationId: id,
    did: 'You promised Maya Chen: Send the slides, by 2031-12-04.',
  })
  expect((await add('Maya promised to introduce me to Bo')).did).toBe(
    'Maya Chen promised: Introduce me to Bo.',
  )
  const { promises } = await robin.does(showConversation, { id })
  expect(promises.map(({ whose, text, dueOn }) => [whose, text, dueOn])).toEqual(
    expect.arrayContaining([
      ['mine', 'Send the slides', '2031-12-04'],
      ['theirs', 'Introduce me to Bo', null],
    ]),
  )
})

test('of several who may be meant it is the one there is a conversation with; else it is asked', async () => {
  const { robin, talk, add } = await withMaya()
  await robin.does(addPerson, { name: 'Maya Osei' })
  const line = 'I promised Maya to send the slides'
  await expect(add(line)).rejects.toMatchObject({ code: 'several-called' })
  const conversationId = await talk()
  expect(await add(line)).toMatchObject({ conversationId })
})

test.each([
  ['Send the slides', 'not-read'],
  ['I promised Nadia to send the slides', 'not-known'],
  ['I promised Maya to send the slides', 'no-conversation'],
])('“%s” is refused: %s', async (line, code) => {
  const { add } = await withMaya()
  await expect(add(line)).rejects.toMatchObject({ code })
})
