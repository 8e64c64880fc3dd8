import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { daysAfter } from '../account/profile.ts'
import { restoreDeleted } from '../account/restore-deleted.ts'
import { addHelper } from '../conversations/add-helper.ts'
import { recordAnswer } from '../conversations/record-answer.ts'
import { recordMeeting } from '../conversations/record-meeting.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { addPerson } from '../people/add-person.ts'
import { recordReferral } from '../people/record-referral.ts'
import { removePitch } from '../pitch/remove-pitch.ts'
import { showPitch } from '../pitch/show-pitch.ts'
import { writePitch } from '../pitch/write-pitch.ts'
import { workingDaysAfter } from '../store/days-off/calendar.ts'
import type { Verb } from '../verb.ts'
import { checkLetter } from './check-letter.ts'
import { deleteLetter } from './delete-letter.ts'
import { draftLetter } from './draft-letter.ts'
import { editForwardNote } from './edit-forward-note.ts'
import { editLetter } from './edit-letter.ts'
import { listLetters } from './list-letters.ts'
import { readReply } from './read-reply.ts'
import { recordLetter } from './record-letter.ts'
import { recordReceived } from './record-received.ts'
import { recordSent } from './record-sent.ts'
import { showLetter } from './show-letter.ts'
import { undoSent } from './undo-sent.ts'
import { useBlock } from './use-block.ts'
import { whatToWrite } from './what-to-write.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house?.close())

// Days are those of the machine's zone, where newcomers live until they say otherwise.
const today = new Date().toLocaleDateString('sv')
const longAgo = daysAfter(today, -30)

/** Robin would like to talk with Maya Chen; Jonas Weber said so and may be named. */
async function robin() {
  const one = await house.newcomer()
  const maya = await one.does(addPerson, { name: 'Maya Chen', title: 'VP Marketing', company: 'Acme Tea' })
  const jonas = await one.does(addPerson, { name: 'Jonas Weber' })
  await one.does(recordReferral, { personId: maya.id, referrerId: jonas.id, mayUseName: 'yes' })
  const talk = await one.does(startConversation, {
    personId: maya.id,
    about: 'How she moved into product marketing.',
    whyThem: 'you came to marketing from the classroom',
  })
  return { ...one, maya: maya.id, jonas: jonas.id, talk: talk.id }
}

type Robin = Awaited<ReturnType<typeof robin>>

/** Verbs that take a letter's id, as a door sees them. */
const changing: Verb[] = [editLetter, recordSent, undoSent, checkLetter]
const taking: Verb[] = [...changing, showLetter, deleteLetter]

const request = (one: Robin) =>
  one.does(draftLetter, { personId: one.maya, conversationId: one.talk, kind: 'request' })
const sent = (one: Robin, kind: 'request' | 'nudge', sentOn: string, personId = one.maya) =>
  one.does(recordLetter, { personId, conversationId: one.talk, kind, sentOn })
const nudge = (one: Robin, reason = '') =>
  one.does(draftLetter, { personId: one.maya, conversationId: one.talk, kind: 'nudge', reason })

describe('drafting', () => {
  it('fills a request from what is known', async () => {
    const one = await robin()
    const letter = await one.does(showLetter, { id: (await request(one)).id })
    expect(letter).toMatchObject({ direction: 'out', sentOn: null, kind: 'request', channel: 'email' })
    expect(letter.subject).toBe('Jonas Weber suggested I write to you')
    expect(letter.body).toContain('about how she moved into product marketing, at')
    expect(letter.body).toContain('20 minutes')
    expect(letter.body).toContain('[who you are')
    expect(letter.findings.map(({ rule, words }) => [rule, words])).toEqual([
      ['no-blanks-left', '[who you are and what you want to do next]'],
    ])
  })

  it('asks the referrer for an introduction, and no one for one to themselves', async () => {
    const one = await robin()
    const kind = 'introduction'
    const { id } = await one.does(draftLetter, { personId: one.jonas, conversationId: one.talk, kind })
    expect((await one.does(showLetter, { id })).body).toContain(
      'introduce me to Maya Chen, VP Marketing at Acme Tea',
    )
    await expect(
      one.does(draftLetter, { personId: one.maya, conversationId: one.talk, kind }),
    ).rejects.toMatchObject({ code: 'introduction-to-themselves' })
    await expect(
      one.does(draftLetter, { personId: one.jonas, conversationId: one.talk, kind: 'request' }),
    ).rejects.toMatchObject({ code: 'not-them' })
  })

  it('offers a letter of my own once an introduction was asked for', async () => {
    const one = await robin()
    await one.does(recordLetter, { personId: one.jonas, conversationId: one.talk, kind: 'introduction' })
    const { ways, stage } = await one.does(whatToWrite, { conversationId: one.talk })
    expect(stage).toBe('asked')
    expect(ways.map(({ kind, personName, isOpen }) => [kind, personName, isOpen])).toEqual([
      ['request', 'Maya Chen', true],
      ['nudge', 'Jonas Weber', false],
      ['note', 'Maya Chen', true],
    ])
  })

  it('writes nothing to whoever asked not to be contacted, nor to others about them', async () => {
    const one = await robin()
    await one.does(recordAnswer, { id: one.talk, kind: 'never' })
    await expect(request(one)).rejects.toMatchObject({ code: 'never' })
    await expect(
      one.does(draftLetter, { personId: one.jonas, conversationId: one.talk, kind: 'introduction' }),
    ).rejects.toMatchObject({ code: 'never' })
    expect(await one.does(whatToWrite, { conversationId: one.talk })).toMatchObject({
      ways: [],
      stage: 'never',
    })
  })

  it('refuses thanks before there is something to thank for', async () => {
    const one = await robin()
    const thanks = { personId: one.maya, conversationId: one.talk, kind: 'thanks' as const }
    await expect(one.does(draftLetter, thanks)).rejects.toMatchObject({ code: 'not-held' })
    await one.does(recordMeeting, { id: one.talk, date: daysAfter(today, -1) })
    const { id } = await one.does(draftLetter, thanks)
    expect((await one.does(showLetter, { id })).body).toContain('[one thing they said]')
  })

  it('goes with a note that can be forwarded as it is, and is judged by itself', async () => {
    const one = await robin()
    const at = { personId: one.jonas, conversationId: one.talk }
    const { id } = await one.does(draftLetter, { ...at, kind: 'introduction' })
    expect((await one.does(showLetter, { id })).forward?.text).toContain(
      'Robin Vale would like to ask you for 20',
    )
    await one.does(editForwardNote, { id, text: 'Robin Vale is looking for a job. Are you hiring?' })
    const { forward } = await one.does(showLetter, { id })
    expect(forward?.findings.map(({ rule }) => rule)).toContain('no-job-ask')
    expect(forward?.isBelow).toBe(true)
    await one.does(editForwardNote, { id, isBelow: false })
    expect((await one.does(showLetter, { id })).forward).toMatchObject({
      isBelow: false,
      text: forward?.text,
    })
    await one.does(recordSent, { id })
    await expect(one.does(editForwardNote, { id, text: 'x' })).rejects.toMatchObject({ code: 'sent' })
    const other = await request(one)
    await expect(one.does(editForwardNote, { id: other.id, text: 'x' })).rejects.toMatchObject({
      code: 'no-introduction',
    })
  })

  it('tells an English subject above a letter in another language', async () => {
    const one = await robin()
    const { id } = await one.does(draftLetter, {
      personId: one.maya,
      conversationId: one.talk,
      kind: 'request',
    })
    const keeps = async (changes: { subject?: string; body?: string } = {}) => {
      await one.does(editLetter, { id, ...changes })
      return (await one.does(showLetter, { id })).keepsEnglishSubject
    }
    expect(await keeps()).toBe(false)
    const german =
      'Guten Tag Frau Chen,\n\nich bin Lehrer und möchte mich beruflich verändern. Hätten Sie in den nächsten Wochen zwanzig Minuten für ein Gespräch? Über eine kurze Antwort würde ich mich sehr freuen.\n\nMit freundlichen Grüßen'
    expect(await keeps({ body: german })).toBe(true)
    expect(await keeps({ subject: 'Eine Frage zu Ihrer Arbeit' })).toBe(false)
    expect(await keeps({ subject: 'Jonas Weber suggested that I write to you' })).toBe(true)
    const spanish =
      'Estimada Maya:\n\nSoy profesor y quiero cambiar de trabajo. ¿Tendría usted veinte minutos para hablar por teléfono en las próximas semanas? Muchas gracias por su tiempo.\n\nUn saludo'
    expect(await keeps({ body: spanish })).toBe(true)
    expect(await keeps({ subject: 'Una pregunta sobre su trabajo' })).toBe(false)
    expect(await keeps({ subject: '' })).toBe(false)
  })

  it('says of the note that it is below only while it is, and leaves words of one’s own', async () => {
    const one = await robin()
    const at = { personId: one.jonas, conversationId: one.talk }
    const { id } = await one.does(draftLetter, { ...at, kind: 'introduction' })
    const body = async () => (await one.does(showLetter, { id })).body
    expect(await body()).toContain('Below is a short note that you can forward')
    await one.does(editForwardNote, { id, isBelow: false })
    expect(await body()).toContain('With this comes a short note that you can forward')
    expect(await body()).not.toContain('Below is')
    await one.does(editForwardNote, { id, isBelow: true })
    expect(await body()).toContain('Below is a short note')
    await one.does(editLetter, { id, channel: 'paper' })
    expect(await body()).toContain('With this comes a short note')
    const own = 'Hi Jonas, the note below is yours to forward.'
    await one.does(editLetter, { id, channel: 'email', body: own })
    expect(await body()).toBe(own)
    const { id: paper } = await one.does(draftLetter, { ...at, kind: 'introduction', channel: 'paper' })
    expect((await one.does(showLetter, { id: paper })).body).toContain('With this comes a short note')
  })

  it('says who was introduced before, and of whom there was no word yet', async () => {
    const one = await robin()
    const leila = await one.does(addPerson, { name: 'Leila Haddad' })
    const { id: next } = await one.does(startConversation, { personId: leila.id })
    const ask = { personId: one.jonas, conversationId: next, kind: 'introduction' as const }
    const { id } = await one.does(draftLetter, ask)
    const introduced = async () => (await one.does(showLetter, { id })).forward?.before
    const maya = { personId: one.maya, name: 'Maya Chen' }
    expect(await introduced()).toEqual([{ ...maya, heldIn: null, isTold: false }])
    await one.does(recordMeeting, { id: one.talk, date: daysAfter(today, -1) })
    expect(await introduced()).toEqual([{ ...maya, heldIn: one.talk, isTold: false }])
    const told = { personId: one.jonas, conversationId: one.talk, kind: 'referrer-thanks' as const }
    await one.does(recordLetter, { ...told, sentOn: today })
    expect(await introduced()).toEqual([{ ...maya, heldIn: one.talk, isTold: true }])
  })

  it('praises what it can point at, and nothing while a blank is left', async () => {
    const one = await robin()
    const { id } = await request(one)
    const praised = async () => (await one.does(showLetter, { id })).evidence.map(({ says }) => says)
    const { body } = await one.does(showLetter, { id })
    expect(body).toContain('[')
    expect(await praised()).toEqual([])
    await one.does(editLetter, { id, body: body.replace(/\[[^\]]*\]/g, 'I teach history') })
    expect(await praised()).toEqual(expect.arrayContaining(['Names Jonas Weber', 'Asks for 20 minutes']))
  })

  it('thanks an assistant for what they did', async () => {
    const one = await robin()
    await one.does(recordMeeting, { id: one.talk, date: daysAfter(today, -1) })
    const did = 'You found us an hour in a full week'
    const sofia = await one.does(addHelper, {
      conversationId: one.talk,
      name: 'Sofia Marín',
      role: 'assistant',
      did,
    })
    const { id } = await one.does(draftLetter, {
      personId: sofia.personId,
      conversationId: one.talk,
      kind: 'thanks',
    })
    expect((await one.does(showLetter, { id })).body).toContain(did)
  })
})

describe('the nudge', () => {
  it('has to be about something', async () => {
    await expect(nudge(await robin())).rejects.toMatchObject({ code: 'not-asked' })
  })

  it('is refused before 5 working days, with the date', async () => {
    const one = await robin()
    await sent(one, 'request', today)
    await expect(nudge(one)).rejects.toMatchObject({
      code: 'nudge-too-soon',
      message: expect.stringContaining(workingDaysAfter(today, 5)),
    })
    const { ways } = await one.does(whatToWrite, { conversationId: one.talk })
    expect(ways[0]).toMatchObject({ kind: 'nudge', isOpen: false, from: workingDaysAfter(today, 5) })
  })

  it('names the day of the first letter; a second needs a reason; a third is never drafted', async () => {
    const one = await robin()
    await sent(one, 'request', longAgo)
    const first = await nudge(one)
    expect((await one.does(showLetter, first)).body).toContain(
      `I wrote to you on ${Number(longAgo.slice(8))} `,
    )
    await one.does(recordSent, { id: first.id, sentOn: daysAfter(longAgo, 8) })
    await expect(nudge(one)).rejects.toMatchObject({ code: 'second-needs-a-reason' })
    const second = await nudge(one, 'I gave the talk you helped me with')
    await one.does(recordSent, { id: second.id, sentOn: daysAfter(longAgo, 16) })
    await expect(nudge(one, 'another')).rejects.toMatchObject({ code: 'no-third-nudge' })
    expect((await sent(one, 'nudge', today)).personName).toBe('Maya Chen')
  })

  it('is not needed once they have answered', async () => {
    const one = await robin()
    await sent(one, 'request', longAgo)
    await one.does(recordReceived, { personId: one.maya, conversationId: one.talk, body: 'Gladly!' })
    await expect(nudge(one)).rejects.toMatchObject({ code: 'answered' })
  })
})

describe('keeping letters', () => {
  it('keeps what was changed, and tells an older tab', async () => {
    const one = await robin()
    const { id } = await request(one)
    const { updatedAt } = await one.does(showLetter, { id })
    await one.does(editLetter, { id, body: 'Dear Maya,\r\nHello.\n\n', seenAt: updatedAt })
    const letter = await one.does(showLetter, { id })
    expect(letter).toMatchObject({
      body: 'Dear Maya,\nHello.',
      subject: 'Jonas Weber suggested I write to you',
    })
    await expect(one.does(editLetter, { id, body: 'x', seenAt: updatedAt })).rejects.toMatchObject({
      code: 'changed-elsewhere',
    })
  })

  it('records that it was sent, as it was sent, and takes that back', async () => {
    const one = await robin()
    const { id } = await request(one)
    await expect(one.does(recordSent, { id, sentOn: daysAfter(today, 2) })).rejects.toMatchObject({
      code: 'not-yet',
    })
    await one.does(recordSent, { id, sentOn: today, body: 'As it went.' })
    expect(await one.does(showLetter, { id })).toMatchObject({ sentOn: today, body: 'As it went.' })
    await expect(one.does(recordSent, { id })).rejects.toMatchObject({ code: 'sent' })
    await expect(one.does(editLetter, { id, body: 'x' })).rejects.toMatchObject({ code: 'sent' })
    await one.does(undoSent, { id })
    await expect(one.does(undoSent, { id })).rejects.toMatchObject({ code: 'draft' })
    expect((await one.does(showLetter, { id })).sentOn).toBeNull()
  })

  it('keeps their words as they came', async () => {
    const one = await robin()
    const answer = { personId: one.maya, conversationId: one.talk, body: 'Gladly.' }
    await expect(
      one.does(recordReceived, { ...answer, receivedOn: daysAfter(today, 2) }),
    ).rejects.toMatchObject({ code: 'not-yet' })
    const { id } = await one.does(recordReceived, answer)
    expect(await one.does(showLetter, { id })).toMatchObject({
      direction: 'in',
      kind: 'answer',
      sentOn: today,
    })
    for (const verb of changing)
      await expect(one.does(verb, { id })).rejects.toMatchObject({ code: 'received' })
  })

  it('greets them as they signed what came from them', async () => {
    const one = await robin()
    await one.does(recordReceived, { personId: one.maya, body: 'Gladly, in spring.\n\nBest, Maya' })
    expect((await one.does(showLetter, { id: (await request(one)).id })).body).toMatch(/^Dear Maya,/)
  })

  it('forgets a letter and brings it back', async () => {
    const one = await robin()
    const { id } = await request(one)
    const { deletedId } = await one.does(deleteLetter, { id })
    await expect(one.does(showLetter, { id })).rejects.toThrow('That letter was not found')
    await one.does(restoreDeleted, { id: deletedId })
    expect((await one.does(showLetter, { id })).body).toContain('Dear Maya Chen')
  })

  it('knows no letter, person or conversation of anyone else', async () => {
    const [one, other] = [await robin(), await robin()]
    const { id } = await request(other)
    for (const verb of taking)
      await expect(one.does(verb, { id })).rejects.toThrow('That letter was not found')
    const theirs = { personId: one.maya, conversationId: other.talk }
    await expect(one.does(draftLetter, { ...theirs, kind: 'note' })).rejects.toThrow(
      'That conversation was not found',
    )
    await expect(one.does(recordLetter, { ...theirs, kind: 'note' })).rejects.toThrow(
      'That conversation was not found',
    )
    await expect(one.does(recordReceived, { ...theirs, body: 'x' })).rejects.toThrow(
      'That conversation was not found',
    )
    await expect(one.does(draftLetter, { personId: other.maya, kind: 'note' })).rejects.toThrow(
      'That person was not found',
    )
    await expect(one.does(whatToWrite, { conversationId: other.talk })).rejects.toThrow(
      'That conversation was not found',
    )
    await expect(one.does(listLetters, { conversationId: other.talk })).rejects.toThrow(
      'That conversation was not found',
    )
    expect((await one.does(listLetters)).letters).toEqual([])
  })
})

describe('the list', () => {
  it('has drafts first, then the newest, page by page and back again', async () => {
    const one = await robin()
    for (let day = 1; day <= 60; day++) await sent(one, 'request', daysAfter(today, -((day * 7) % 61)))
    for (let draft = 0; draft < 3; draft++) await request(one)
    const first = await one.does(listLetters)
    const second = await one.does(listLetters, { after: first.next ?? '' })
    const all = [...first.letters, ...second.letters]
    expect([first.letters.length, second.letters.length, second.next]).toEqual([50, 13, null])
    expect(new Set(all.map(({ id }) => id)).size).toBe(63)
    expect(all.slice(0, 3).every(({ sentOn }) => sentOn === null)).toBe(true)
    const days = all.slice(3).map(({ sentOn }) => sentOn ?? '')
    expect(days).toEqual(days.toSorted().reverse())
    const back = await one.does(listLetters, { before: second.previous ?? '' })
    expect(back.letters).toEqual(first.letters)
    expect(back.previous).toBeNull()
    const last = await one.does(listLetters, { at: 'last' })
    expect(last.letters).toEqual(all.slice(-50))
  })

  it('gives the words where they are asked for, and says where a long letter goes on', async () => {
    const one = await robin()
    const long = `Dear Robin,\n\n${'Come on Monday. '.repeat(400)}`
    for (const body of ['Dear Robin,\n\nCome on Monday.', long])
      await one.does(recordReceived, { personId: one.maya, conversationId: one.talk, body })
    const asked = { conversationId: one.talk }
    expect((await one.does(listLetters, asked)).letters.map(({ text }) => text)).toEqual([null, null])
    const { letters } = await one.does(listLetters, { ...asked, withText: true })
    expect(letters.map(({ text, isWhole }) => [text, isWhole])).toEqual([
      [long.slice(0, 4000), false],
      ['Dear Robin,\n\nCome on Monday.', true],
    ])
  })
})

describe('checking', () => {
  it('finds what the other person would mind, and offers other words', async () => {
    const one = await robin()
    const body = 'Dear Maya,\n\nI am Robin Vale. Could you tell me whether you have any openings?'
    const { findings } = await one.does(checkLetter, { body, personId: one.maya, conversationId: one.talk })
    expect(findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['name-the-referrer', 'no-job-ask']),
    )
    const named = findings.find(({ rule }) => rule === 'name-the-referrer')
    expect(named?.fix?.text).toContain('Jonas Weber')
  })

  it('checks a kept letter, and words that are not kept in its place', async () => {
    const one = await robin()
    const { id } = await request(one)
    expect((await one.does(checkLetter, { id })).findings.map(({ rule }) => rule)).toEqual(['no-blanks-left'])
    const body = 'Dear Maya,\n\nJonas Weber sent me. Are you hiring?'
    const { findings } = await one.does(checkLetter, { id, body })
    expect(findings.map(({ rule }) => rule)).toContain('no-job-ask')
  })

  it('lets them vouch for me once they were thanked and heard from me twice', async () => {
    const one = await robin()
    const at = { personId: one.maya, conversationId: one.talk }
    const body =
      'Dear Maya,\n\nThe shelf sold out. Would you be willing to refer me? I quite understand if not.'
    const weight = async () => {
      const { findings } = await one.does(checkLetter, { ...at, kind: 'note', body })
      return findings.find(({ rule }) => rule === 'job-referral-too-soon')?.weight
    }
    expect(await weight()).toBeUndefined()
    await one.does(recordMeeting, { id: one.talk, date: daysAfter(today, -9) })
    expect(await weight()).toBe('breach')
    await one.does(recordLetter, { ...at, kind: 'thanks', sentOn: daysAfter(today, -8) })
    expect(await weight()).toBe('polish')
    await one.does(recordLetter, { ...at, kind: 'note', sentOn: daysAfter(today, -4) })
    await one.does(recordLetter, { ...at, kind: 'note', sentOn: daysAfter(today, -2) })
    expect(await weight()).toBeUndefined()
  })

  it('checks words alone against the channel’s length', async () => {
    const one: Newcomer = await house.newcomer()
    await expect(one.does(checkLetter)).rejects.toMatchObject({ code: 'nothing-to-check' })
    expect(await one.does(checkLetter, { body: 'Hello there.', channel: 'linkedin' })).toMatchObject({
      words: 2,
      characters: 12,
      limit: { unit: 'characters', fine: 200, most: 300 },
    })
  })
})

describe('a block of the pitch', () => {
  it('stands before the closing, and the pitch says which letters took it and that it reads otherwise since', async () => {
    const one = await robin()
    const { id } = await request(one)
    const block = await one.does(writePitch, { text: 'I taught biology for eight years.' })
    const body = 'Dear Maya,\n\nCould we talk?\n\nKind regards,\nRobin'
    await one.does(useBlock, { id, pitchId: block.id, body })
    expect((await one.does(showLetter, { id })).body).toBe(
      'Dear Maya,\n\nCould we talk?\n\nI taught biology for eight years.\n\nKind regards,\nRobin',
    )
    const uses = async () => (await one.does(showPitch, {})).usedInLetters
    const person = { id: one.maya, name: 'Maya Chen' }
    expect(await uses()).toEqual([{ letterId: id, person, sentOn: null, blocks: 1, isChanged: false }])
    await one.does(recordSent, { id, sentOn: longAgo })
    await one.does(writePitch, { text: 'I taught biology for nine years.' })
    expect(await uses()).toMatchObject([{ sentOn: longAgo, isChanged: true }])
    const { deletedId } = await one.does(removePitch, {})
    expect(await uses()).toEqual([])
    await one.does(restoreDeleted, { id: deletedId })
    expect(await uses()).toHaveLength(1)
    await one.does(deleteLetter, { id })
    expect(await uses()).toEqual([])
  })
})

describe('a reply that is pasted', () => {
  it('is read by the day of the letter that it answers, and nothing is saved', async () => {
    const one = await robin()
    await sent(one, 'request', longAgo)
    const text = 'Happy to. How about tomorrow at 15:00?\n\nOn Mon, 1 Dec 2025 Robin wrote:\n> Dear Maya'
    expect(await one.does(readReply, { id: one.talk, text })).toEqual({
      answer: 'yes',
      when: { date: daysAfter(longAgo, 1), time: '15:00', zone: null },
      againOn: null,
      substitute: null,
      sure: false,
    })
    expect((await one.does(listLetters)).letters).toHaveLength(1)
    await expect(one.does(readReply, { text: '' })).rejects.toMatchObject({
      fields: { text: 'Paste their reply.' },
    })
    await expect(one.does(readReply, { text: 'Yes', id: 'none' })).rejects.toThrow('was not found')
  })
})
