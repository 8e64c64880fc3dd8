import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { restoreDeleted } from '../account/restore-deleted.ts'
import { recordMeeting } from '../conversations/record-meeting.ts'
import { showConversation } from '../conversations/show-conversation.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { rules } from '../etiquette/check.ts'
import { checkLetter } from '../letters/check-letter.ts'
import { deleteLetter } from '../letters/delete-letter.ts'
import { draftLetter } from '../letters/draft-letter.ts'
import { editLetter } from '../letters/edit-letter.ts'
import { recordLetter } from '../letters/record-letter.ts'
import { showLetter } from '../letters/show-letter.ts'
import { addPerson } from '../people/add-person.ts'
import { showPitch } from '../pitch/show-pitch.ts'
import { writePitch } from '../pitch/write-pitch.ts'
import { addQuestion } from '../questions/add-question.ts'
import { listQuestions } from '../questions/list-questions.ts'
import { dismissFinding } from './dismiss-finding.ts'
import { listRules } from './list-rules.ts'
import { setRuleOption } from './set-rule-option.ts'
import { turnRuleOff } from './turn-rule-off.ts'
import { turnRuleOn } from './turn-rule-on.ts'
import { undoDismissal } from './undo-dismissal.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house?.close())

const body =
  'Dear Maya,\n\nI am Robin Vale. Could you tell me\nwhether you have any openings? Could we talk for 45 minutes?'

/** Robin is writing to Maya Chen, with a question for her and a pitch that each ask for a job. */
async function robin() {
  const one = await house.newcomer()
  const { id: personId } = await one.does(addPerson, { name: 'Maya Chen', title: 'VP Marketing' })
  const { id: talk } = await one.does(startConversation, { personId, about: 'product marketing' })
  const { id: letterId } = await one.does(draftLetter, { personId, conversationId: talk, kind: 'request' })
  await one.does(editLetter, { id: letterId, body })
  const { id: questionId } = await one.does(addQuestion, {
    conversationId: talk,
    text: 'Do you have a job for me?',
  })
  const { id: pitchId } = await one.does(writePitch, { text: 'I taught history. Do you have a job for me?' })
  return { ...one, personId, talk, letterId, questionId, pitchId }
}

const found = async (one: Newcomer, id: string) => {
  const { findings, dismissed } = await one.does(showLetter, { id })
  return {
    standing: findings.map(({ rule }) => rule),
    dismissed: dismissed.map(({ rule }) => rule),
    findings,
  }
}

describe('which manners are looked for', () => {
  it('lists every rule, all of them on, and the usual figures', async () => {
    const { rules: listed, options } = await (await house.newcomer()).does(listRules)
    expect(listed.map(({ rule }) => rule)).toEqual(rules.map(({ name }) => name))
    expect(listed.every(({ offSince }) => offSince === null)).toBe(true)
    expect(options.every(({ value, usual }) => value === usual)).toBe(true)
    expect(options.find(({ option }) => option === 'hours-to-thank')?.reads).toBe('24 hours')
  })

  it('looks for what is off nowhere, until it is on again', async () => {
    const one = await robin()
    const everywhere = async () => [
      (await found(one, one.letterId)).standing,
      (await one.does(checkLetter, { body })).findings.map(({ rule }) => rule),
      (await one.does(listQuestions, { conversationId: one.talk })).questions[0]?.findings.map(
        ({ rule }) => rule,
      ),
      (await one.does(showPitch)).findings.map(({ rule }) => rule),
    ]
    for (const those of await everywhere()) expect(those).toContain('no-job-ask')
    await one.does(turnRuleOff, { rule: 'no-job-ask' })
    for (const those of await everywhere()) expect(those).not.toContain('no-job-ask')
    expect((await one.does(listRules)).rules.filter(({ offSince }) => offSince)).toHaveLength(1)
    await one.does(turnRuleOn, { rule: 'no-job-ask' })
    for (const those of await everywhere()) expect(those).toContain('no-job-ask')
  })

  it('refuses a rule that is none, and a switch that is there already', async () => {
    const one = await house.newcomer()
    await expect(one.does(turnRuleOff, { rule: 'no-hats' })).rejects.toMatchObject({
      code: 'no-such-rule',
    })
    await expect(one.does(turnRuleOn, { rule: 'no-pressure' })).rejects.toMatchObject({ code: 'not-off' })
    await one.does(turnRuleOff, { rule: 'no-pressure' })
    await expect(one.does(turnRuleOff, { rule: 'no-pressure' })).rejects.toMatchObject({
      code: 'off-already',
    })
  })
})

describe('where sources disagree', () => {
  it('judges by the seeker’s figure, and by the usual one again', async () => {
    const one = await robin()
    expect((await found(one, one.letterId)).standing).toContain('ask-for-a-bounded-time')
    expect(await one.does(setRuleOption, { option: 'most-minutes', value: 45 })).toEqual({
      option: 'most-minutes',
      value: 45,
      before: 30,
    })
    expect((await found(one, one.letterId)).standing).not.toContain('ask-for-a-bounded-time')
    await one.does(setRuleOption, { option: 'most-minutes', value: null })
    expect((await found(one, one.letterId)).standing).toContain('ask-for-a-bounded-time')
  })

  it('counts the longest letter by it', async () => {
    const one = await robin()
    await one.does(setRuleOption, { option: 'longest-letter', value: 100 })
    expect((await one.does(showLetter, { id: one.letterId })).limit).toEqual({
      unit: 'words',
      fine: 75,
      most: 100,
    })
  })

  it('nudges once where that is enough', async () => {
    const one = await robin()
    const to = { personId: one.personId, conversationId: one.talk }
    await one.does(recordLetter, { ...to, kind: 'request', sentOn: '2026-01-05' })
    await one.does(recordLetter, { ...to, kind: 'nudge', sentOn: '2026-02-05' })
    const again = { ...to, kind: 'nudge' as const, reason: 'I have moved to Utrecht.' }
    await one.does(draftLetter, again)
    await one.does(setRuleOption, { option: 'most-nudges', value: 1 })
    await expect(one.does(draftLetter, again)).rejects.toThrow('You nudged Maya Chen once.')
    await one.does(turnRuleOff, { rule: 'no-third-nudge' })
    await one.does(draftLetter, again)
  })

  it('gives as long for thanks', async () => {
    const one = await robin()
    await one.does(recordMeeting, { id: one.talk, date: '2026-01-05', time: '10:00' })
    const due = async () => (await one.does(showConversation, { id: one.talk })).thanks[0]?.dueAt ?? ''
    const within = Date.parse(await due())
    await one.does(setRuleOption, { option: 'hours-to-thank', value: 72 })
    expect(Date.parse(await due()) - within).toBe(48 * 3_600_000)
  })

  it('says in a first letter that no job is asked for, where that is wished', async () => {
    const one = await robin()
    const request = { personId: one.personId, kind: 'request' as const }
    const words = async () => {
      const { id } = await one.does(draftLetter, request)
      return (await one.does(showLetter, { id })).body
    }
    expect(await words()).not.toContain('openings')
    await one.does(setRuleOption, { option: 'say-not-looking', value: 1 })
    expect(await words()).toContain('I’m not asking about openings')
  })

  it('refuses a figure out of bounds', async () => {
    const one = await house.newcomer()
    await expect(one.does(setRuleOption, { option: 'most-nudges', value: 9 })).rejects.toThrow('from 1 to 2')
  })
})

describe('a finding that is dismissed', () => {
  const dismiss = (one: Awaited<ReturnType<typeof robin>>, reason = '') =>
    one.does(dismissFinding, {
      letterId: one.letterId,
      rule: 'no-job-ask',
      quote: 'tell me whether you  have any openings',
      reason,
    })
  const quoteOf = async (one: Awaited<ReturnType<typeof robin>>) =>
    (await found(one, one.letterId)).findings.find(({ rule }) => rule === 'no-job-ask')?.words ?? ''

  it('stays so in that letter, with its reason, until it is shown again', async () => {
    const one = await robin()
    const quote = await quoteOf(one)
    const { id } = await one.does(dismissFinding, {
      letterId: one.letterId,
      rule: 'no-job-ask',
      quote,
      reason: 'She asked me to.',
    })
    const shown = await one.does(showLetter, { id: one.letterId })
    expect(shown.findings.map(({ rule }) => rule)).not.toContain('no-job-ask')
    expect(shown.dismissed).toMatchObject([
      { rule: 'no-job-ask', dismissalId: id, reason: 'She asked me to.' },
    ])
    await one.does(editLetter, { id: one.letterId, body: `${body} Thank you.` })
    expect((await one.does(checkLetter, { id: one.letterId })).dismissed).toHaveLength(1)
    expect((await one.does(checkLetter, { body })).findings.map(({ rule }) => rule)).toContain('no-job-ask')
    await one.does(undoDismissal, { id })
    expect((await found(one, one.letterId)).standing).toContain('no-job-ask')
    await expect(one.does(undoDismissal, { id })).rejects.toThrow('That dismissed suggestion was not found')
  })

  it('comes back when its words are others', async () => {
    const one = await robin()
    await one.does(dismissFinding, { letterId: one.letterId, rule: 'no-job-ask', quote: await quoteOf(one) })
    await one.does(editLetter, { id: one.letterId, body: body.replace('any openings', 'a job for me') })
    expect((await found(one, one.letterId)).standing).toContain('no-job-ask')
  })

  it('is known by its words as a person reads them', async () => {
    const one = await robin()
    const id = one.letterId
    await one.does(editLetter, {
      id,
      body: 'Dear Maya,\n\nI wonder whether you’d have a job for “me”.',
    })
    const job = (await found(one, id)).findings.find(({ rule }) => rule === 'no-job-ask')
    await one.does(dismissFinding, { letterId: id, rule: 'no-job-ask', quote: job?.words })
    for (const body of [
      'Dear Maya,\n\nI wonder  whether you\'d have a job\nfor "me".',
      'Dear Maya,\n\nI wonder whether YOU’D have a\u00a0job for\u200b “\u00adme”.',
    ]) {
      await one.does(editLetter, { id, body })
      expect((await found(one, id)).dismissed).toEqual(['no-job-ask'])
    }
    await expect(
      one.does(dismissFinding, { letterId: id, rule: 'no-job-ask', quote: job?.words.toUpperCase() }),
    ).rejects.toMatchObject({ code: 'already-dismissed' })
  })

  it('is known by its words, however they are broken into lines', async () => {
    const one = await robin()
    const quote = (await quoteOf(one)).replace(/\s/g, '\r\n')
    await one.does(dismissFinding, { letterId: one.letterId, rule: 'no-job-ask', quote })
    expect((await found(one, one.letterId)).dismissed).toEqual(['no-job-ask'])
  })

  it('can stand in a question and in a pitch', async () => {
    const one = await robin()
    const question = async () => (await one.does(listQuestions, { conversationId: one.talk })).questions[0]
    const asked = (await question())?.findings.find(({ rule }) => rule === 'no-job-ask')
    const quote = 'Do you have a job for me?'.slice(asked?.start, asked?.end)
    await one.does(dismissFinding, { questionId: one.questionId, rule: 'no-job-ask', quote })
    expect((await question())?.dismissed).toMatchObject([{ rule: 'no-job-ask' }])
    const pitch = await one.does(showPitch)
    const said = pitch.findings.find(({ rule }) => rule === 'no-job-ask')
    await one.does(dismissFinding, {
      pitchId: one.pitchId,
      rule: 'no-job-ask',
      quote: pitch.text.slice(said?.start, said?.end),
    })
    expect((await one.does(showPitch)).dismissed).toMatchObject([{ rule: 'no-job-ask' }])
  })

  it('goes and comes back with its letter', async () => {
    const one = await robin()
    await one.does(dismissFinding, { letterId: one.letterId, rule: 'no-job-ask', quote: await quoteOf(one) })
    const { deletedId } = await one.does(deleteLetter, { id: one.letterId })
    await one.does(restoreDeleted, { id: deletedId })
    expect((await found(one, one.letterId)).dismissed).toEqual(['no-job-ask'])
  })

  it('is of one thing, by a rule there is, and once', async () => {
    const one = await robin()
    await dismiss(one)
    await expect(dismiss(one)).rejects.toMatchObject({ code: 'already-dismissed' })
    const of = { letterId: one.letterId, rule: 'no-hats' }
    await expect(one.does(dismissFinding, of)).rejects.toMatchObject({ code: 'no-such-rule' })
    await expect(one.does(dismissFinding, { rule: 'no-job-ask' })).rejects.toMatchObject({ code: 'of-what' })
    await expect(
      one.does(dismissFinding, { letterId: one.letterId, pitchId: one.pitchId, rule: 'no-job-ask' }),
    ).rejects.toMatchObject({ code: 'of-what' })
    await expect(one.does(dismissFinding, { letterId: one.questionId, rule: 'no-job-ask' })).rejects.toThrow(
      'That letter was not found',
    )
  })
})
