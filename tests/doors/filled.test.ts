/** A text that was pasted fills the form of its page, with scripts off: nothing is saved by it, and what was typed there stays. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPerson } from '../../src/people/add-person.ts'
import { listPeople } from '../../src/people/list-people.ts'
import type { Newcomer } from '../world.ts'
import { openServed, type Served, signIn } from './drivers.ts'

const text =
  'Best regards,\n\nMaya Chen\nHead of Brand\nAcme Tea\nM: +44 7700 900123 | T: +44 20 7946 0000\nmaya.chen@acmetea.example'

let served: Served
let robin: Newcomer
let cookie: string
beforeAll(async () => {
  served = await openServed()
  robin = await served.house.newcomer()
  cookie = await signIn(served.base, robin.who.email, 'a quiet long password')
})
afterAll(() => served?.close())

/** Presses the button of the pasted text, as the page at `from` sends it, with the words of its form along. */
async function press(from: string, form: string, typed: Record<string, string>) {
  const { base } = served
  const body = new URLSearchParams({
    ...typed,
    _from: from,
    _also: `read-contact ${form}`,
    _along: typed.id ? `${form}-${typed.id}` : form,
    _said: '{did}',
    _copy: '{leftOut}',
    _copyLabel: 'Left out',
  })
  const answer = await fetch(`${base}/do/read-contact`, {
    method: 'POST',
    headers: { origin: base, cookie },
    body,
    redirect: 'manual',
  })
  const html = await answer.text()
  const inField = (name: string) =>
    new RegExp(`<input[^>]*\\bname="${name}"[^>]*>`).exec(html)?.[0].match(/\bvalue="([^"]*)"/)?.[1]
  return { status: answer.status, html, inField }
}

test('the form of a new person is filled, and no one is added', async () => {
  const { status, html, inField } = await press('/people/new', 'add-person', { text, title: 'VP Brand' })
  expect(status).toBe(200)
  expect(inField('name')).toBe('Maya Chen')
  expect(inField('title')).toBe('VP Brand')
  expect(inField('company')).toBe('Acme Tea')
  expect(inField('email')).toBe('maya.chen@acmetea.example')
  expect(html).toContain('Job title: Head of Brand</textarea>')
  expect(html).toContain(
    'Filled in: Name, Email, Phone, Company, Other phones, Notes. Check each field, then save.',
  )
  expect(html).toContain('Best regards,</textarea>')
  expect(html).toContain('>+44 20 7946 0000</textarea>')
  expect((await robin.does(listPeople, {})).people).toEqual([])
})

test('what a phone shares opens the form of a new person, filled in, and adds no one', async () => {
  const { base } = served
  const open = async (shared: Record<string, string>) => {
    const answer = await fetch(`${base}/people/new?${new URLSearchParams(shared)}`, { headers: { cookie } })
    return { status: answer.status, html: await answer.text() }
  }
  const { status, html } = await open({
    title: 'Maya Chen - VP Marketing - Acme Tea | LinkedIn',
    url: 'https://www.linkedin.com/in/maya-chen',
  })
  expect(status).toBe(200)
  for (const value of ['Maya Chen', 'VP Marketing', 'Acme Tea', 'https://www.linkedin.com/in/maya-chen'])
    expect(html).toContain(`value="${value}"`)
  // What says nothing of anyone is not lost.
  expect((await open({ text: 'An <article> on tea' })).html).toContain('An &lt;article> on tea</textarea>')
  expect((await robin.does(listPeople, {})).people).toEqual([])
})

test('of someone who is there, what is empty is filled', async () => {
  const { id } = await robin.does(addPerson, { name: 'Maya Chen', company: 'Acme Tea', tags: ['alumni'] })
  const { status, html, inField } = await press(`/people/${id}/edit`, 'edit-person', { text, id })
  expect(status).toBe(200)
  expect(inField('title')).toBe('Head of Brand')
  expect(inField('company')).toBe('Acme Tea')
  expect(html).toContain('>alumni</textarea>')
})

test('where the form itself is refused, the pasted text stays in its own', async () => {
  const { base } = served
  const others = [{ part: 'read-contact', verb: 'read-contact', typed: { text: ['Maya Chen, to be read'] } }]
  const answer = await fetch(`${base}/do/add-person`, {
    method: 'POST',
    headers: { origin: base, cookie },
    body: new URLSearchParams({
      name: 'Bo',
      email: 'no address',
      _from: '/people/new',
      _others: JSON.stringify(others),
    }),
    redirect: 'manual',
  })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Maya Chen, to be read</textarea>')
})

test('a text that tells of no one is refused with every word', async () => {
  const { status, html } = await press('/people/new', 'add-person', {
    text: 'See you on Monday.',
    title: 'VP Brand',
  })
  expect(status).toBe(409)
  expect(html).toContain('No name, email or phone number was found in this text.')
  expect(html).toContain('See you on Monday.</textarea>')
  expect(html).toContain('value="VP Brand"')
})
