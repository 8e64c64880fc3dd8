/** A pasted reply on its page: what it seems to say is proposed, and nothing holds before it is accepted. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { showConversation } from '../../src/conversations/show-conversation.ts'
import { startConversation } from '../../src/conversations/start-conversation.ts'
import { recordReceived } from '../../src/letters/record-received.ts'
import { whyNothing } from '../../src/letters/reply-read-as.ts'
import { addPerson } from '../../src/people/add-person.ts'
import type { Newcomer } from '../world.ts'
import { openServed, type Served, signIn } from './drivers.ts'
import { formOn } from './forms.ts'

let served: Served
let robin: Newcomer
let cookie: string
beforeAll(async () => {
  served = await openServed()
  robin = await served.house.newcomer()
  cookie = await signIn(served.base, robin.who.email, 'a quiet long password')
})
afterAll(() => served?.close())

/** A conversation whose host has answered so; gives the page of the reply as it is shown. */
async function pasted(name: string, body: string) {
  const { id: personId } = await robin.does(addPerson, { name })
  const { id } = await robin.does(startConversation, { personId })
  const letter = await robin.does(recordReceived, { personId, conversationId: id, body })
  const path = `/letters/${letter.id}/reply`
  const html = await (await fetch(`${served.base}${path}`, { headers: { cookie } })).text()
  return { id, path, html }
}

test.each([
  ['Thank you, but I have to say no this time. All the best, Maya', 'No', 'record-answer'],
  ['Please do not contact me again.', 'Do not contact again', 'record-answer'],
  ['I am not the right person for this.', 'Not the right person', 'record-answer'],
  ['Could you send me your questions? I will answer in writing.', 'In writing', 'record-answer'],
  [
    'Please talk to my colleague Sofia Marín instead, sofia@acme.example.',
    'A colleague instead',
    'accept-substitute',
  ],
  ['Happy to. Tuesday 9 March at 10:00 works.', 'Yes', 'agree-conversation'],
  ['I am out of the office until Monday. This is an automatic reply.', 'Out of the office', null],
  ['Blue.', 'No answer recognized', null],
])('“%s” is proposed as %s', async (body, says, verb) => {
  const { id, html } = await pasted(`Maya ${says}`, body)
  expect(html).toMatch(new RegExp(`<h2[^>]*>(?:Perhaps: )?${says}`))
  expect(html.includes('>Accept<')).toBe(verb !== null)
  if (verb) expect(html).toContain(`data-verb="${verb}"`)
  const { answers, agreement } = await robin.does(showConversation, { id })
  expect([answers, agreement]).toEqual([[], null])
})

test('a weekday is read from the day on which they wrote, and a day that is over is said', async () => {
  const { html } = await pasted('Ottilie Brandt', 'Happy to. Tuesday 4 March 2025 at 10:00 works.')
  expect(html).toContain('That day is over.')
  const soon = await pasted('Ines Kovač', 'With pleasure. Tomorrow at 10:00 works.')
  expect(soon.html).not.toContain('That day is over.')
})

test('a no is recorded at the press, with their words, and can be undone', async () => {
  const { id, html } = await pasted('Ada Lind', 'Thank you for asking. I must say no.')
  const answer = await fetch(`${served.base}/do/record-answer`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: served.base },
    body: new URLSearchParams(formOn(html, 'record-answer')),
  })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `/conversations/${id}`])
  const { answers } = await robin.does(showConversation, { id })
  expect(answers).toMatchObject([{ kind: 'no', note: 'Thank you for asking. I must say no.' }])
})

test('a letter of one’s own, and one of another, has no such page', async () => {
  const other = await served.house.newcomer('Ada Quist')
  const { path } = await pasted('Mateo Ruiz', 'No, thank you.')
  const theirs = await signIn(served.base, other.who.email, 'a quiet long password')
  expect((await fetch(`${served.base}${path}`, { headers: { cookie: theirs } })).status).toBe(404)
})

test('a yes without a time, a question and a machine are nothing to accept', () => {
  const read = { when: null, againOn: null, substitute: null, sure: true }
  const answers = ['yes', 'question', 'out-of-office', 'unclear'] as const
  for (const answer of answers) expect(whyNothing({ ...read, answer })).not.toBeNull()
  expect(whyNothing({ ...read, answer: 'no' })).toBeNull()
  expect(
    whyNothing({ ...read, answer: 'yes', when: { date: '2027-03-09', time: '10:00', zone: null } }),
  ).toBeNull()
})
