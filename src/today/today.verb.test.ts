import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { acceptSubstitute } from '../conversations/accept-substitute.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { draftLetter } from '../letters/draft-letter.ts'
import { addPerson } from '../people/add-person.ts'
import { showToday } from './show-today.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const startWithMaya = async () => {
  const robin = await house.newcomer()
  const { id: personId } = await robin.does(addPerson, { name: 'Maya Chen', company: 'Acme Tea' })
  const { id } = await robin.does(startConversation, { personId })
  return { robin, personId, id }
}

test('a letter begun to whoever offered a colleague is not held against me', async () => {
  const { robin, personId, id } = await startWithMaya()
  await robin.does(draftLetter, { personId, conversationId: id, kind: 'request' })
  expect((await robin.does(showToday)).drafts).toMatchObject([{ name: 'Maya Chen' }])
  await robin.does(acceptSubstitute, { id, name: 'Tomasz Lis' })
  expect((await robin.does(showToday)).drafts).toEqual([])
})
