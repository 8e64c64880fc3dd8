import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { deleteConversation } from '../conversations/delete-conversation.ts'
import { showConversation } from '../conversations/show-conversation.ts'
import { addPerson } from '../people/add-person.ts'
import { showPerson } from '../people/show-person.ts'
import { editLetter } from './edit-letter.ts'
import { listLetters } from './list-letters.ts'
import { recordSent } from './record-sent.ts'
import { showLetter } from './show-letter.ts'
import { writeToPerson } from './write-to-person.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house?.close())

const wish = { about: 'how a brand finds its first words', whyThem: 'You brought tea to schools.' }

it('starts the conversation and drafts its letter, which uses what was told', async () => {
  const one = await house.newcomer()
  const maya = await one.does(addPerson, { name: 'Maya Chen' })
  const { id, conversationId } = await one.does(writeToPerson, { personId: maya.id, ...wish })
  const letter = await one.does(showLetter, { id })
  expect(letter).toMatchObject({ kind: 'request', channel: 'email' })
  expect(letter.body).toContain('20 minutes about how a brand finds its first words')
  expect(letter.body).toContain('you brought tea to schools')
  expect(await one.does(showConversation, { id: conversationId })).toMatchObject(wish)
})

it('offers what one wants to learn to the next person, and not why the other', async () => {
  const one = await house.newcomer()
  const maya = await one.does(addPerson, { name: 'Maya Chen' })
  const kenji = await one.does(addPerson, { name: 'Kenji Ito', linkedin: 'linkedin.com/in/kenji-ito' })
  expect((await one.does(showPerson, { id: kenji.id })).toLearn).toBe('')
  await one.does(writeToPerson, { personId: maya.id, ...wish })
  expect((await one.does(showPerson, { id: kenji.id })).toLearn).toBe(wish.about)
  const { id } = await one.does(writeToPerson, { personId: kenji.id })
  expect((await one.does(showLetter, { id })).channel).toBe('linkedin')
})

it('is undone with the letter that it drafted', async () => {
  const one = await house.newcomer()
  const maya = await one.does(addPerson, { name: 'Maya Chen' })
  const { conversationId } = await one.does(writeToPerson, { personId: maya.id, ...wish })
  await one.does(deleteConversation, { id: conversationId })
  expect((await one.does(listLetters, {})).letters).toEqual([])
})

it('asks first before it is marked as sent with a blank or a must fix, where that is wished', async () => {
  const one = await house.newcomer()
  const maya = await one.does(addPerson, { name: 'Maya Chen' })
  const { id } = await one.does(writeToPerson, { personId: maya.id })
  await expect(one.does(recordSent, { id, asksFirst: true })).rejects.toThrow(
    /^3 blanks are still in it: \[.+\], \[.+\] and \[.+\]\. Mark as sent anyway\?$/,
  )
  const body = 'Dear Maya,\n\nDo you have a job for me?\n\nThank you,\nRobin'
  await expect(one.does(recordSent, { id, asksFirst: true, body })).rejects.toThrow('1 must fix is left: ')
  // What is judged is what was sent.
  await one.does(editLetter, { id, body })
  const better = 'Dear Maya,\n\nThank you for your talk on tea. I learned a lot.\n\nRobin'
  await one.does(recordSent, { id, asksFirst: true, body: better })
  expect((await one.does(showLetter, { id })).body).toBe(better)
})
