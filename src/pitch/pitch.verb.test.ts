import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { restoreDeleted } from '../account/restore-deleted.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { exportAccount } from '../export/export-account.ts'
import { importAccount } from '../export/import-account.ts'
import { addPerson } from '../people/add-person.ts'
import { showPreparation } from '../questions/show-preparation.ts'
import { pitchParts } from './blocks.ts'
import { chooseAudience } from './choose-audience.ts'
import { moveBlock } from './move-block.ts'
import { removePitch } from './remove-pitch.ts'
import { renameBlock } from './rename-block.ts'
import { showPitch } from './show-pitch.ts'
import { writePitch } from './write-pitch.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const taught = 'I taught history for nine years, and now I write about tea.'

async function withMaya() {
  const robin = await house.newcomer()
  const { id: personId } = await robin.does(addPerson, { name: 'Maya Chen', title: 'VP Marketing' })
  const { id: conversationId } = await robin.does(startConversation, { personId })
  return { robin, conversationId }
}

test('before the first word there is no pitch', async () => {
  const robin = await house.newcomer()
  expect(await robin.does(showPitch)).toEqual({
    text: '',
    blocks: [],
    parts: pitchParts.map((part) => ({ part, name: '' })),
    audience: '',
    isAudienceChosen: true,
    audiences: [],
    words: 0,
    seconds: 0,
    length: 'empty',
    usedIn: [],
    usedInCount: 0,
    usedInLetters: [],
    findings: [],
    dismissed: [],
    situation: { kind: 'pitch', text: '' },
    ruleChoices: { off: [], thresholds: {} },
  })
})

/** What each block says, and whose it is. */
const said = async (robin: Newcomer, takes: { conversationId?: string; audience?: string } = {}) =>
  (await robin.does(showPitch, takes)).blocks.map(({ part, whose, text }) => [part, whose, text])

test('one pitch serves everyone until a conversation has its own block', async () => {
  const { robin, conversationId } = await withMaya()
  await robin.does(writePitch, { text: taught })
  expect(await robin.does(showPitch, { conversationId })).toMatchObject({
    text: taught,
    words: 12,
    seconds: 5,
    length: 'short',
  })
  await robin.does(writePitch, { conversationId, text: 'For Maya.' })
  expect(await said(robin, { conversationId })).toEqual([['background', 'conversation', 'For Maya.']])
  expect(await said(robin)).toEqual([['background', 'general', taught]])
})

test('it is put together by audience, which the title tells until another is chosen', async () => {
  const { robin, conversationId } = await withMaya()
  await robin.does(writePitch, { text: taught })
  await robin.does(writePitch, { part: 'learn', text: 'I want to learn how it is sold.' })
  await robin.does(writePitch, { audience: 'Marketing', text: 'I sell tea.' })
  await robin.does(writePitch, { audience: 'Energy', text: 'I drink tea.' })
  await robin.does(writePitch, { conversationId, part: 'why', text: 'You taught, too.' })
  const inMarketing = [
    ['background', 'audience', 'I sell tea.'],
    ['learn', 'general', 'I want to learn how it is sold.'],
  ]
  expect(await said(robin, { audience: 'marketing' })).toEqual(inMarketing)
  expect(await said(robin, { conversationId })).toEqual([
    ...inMarketing,
    ['why', 'conversation', 'You taught, too.'],
  ])
  const shown = await robin.does(showPitch, { conversationId })
  expect(shown).toMatchObject({
    audience: 'Marketing',
    isAudienceChosen: false,
    audiences: ['Energy', 'Marketing'],
    text: 'I sell tea.\nI want to learn how it is sold.\nYou taught, too.',
    usedIn: [{ conversationId, person: { name: 'Maya Chen' }, blocks: 3 }],
  })
  expect(shown.blocks[0]?.others.map(({ text, audience }) => [text, audience])).toEqual([
    ['I drink tea.', 'Energy'],
    [taught, ''],
  ])
  await robin.does(chooseAudience, { conversationId, audience: 'Energy' })
  expect((await said(robin, { conversationId }))[0]).toEqual(['background', 'audience', 'I drink tea.'])
  await robin.does(chooseAudience, { conversationId, audience: '' })
  expect((await said(robin, { conversationId }))[0]).toEqual(['background', 'general', taught])
  await robin.does(writePitch, { conversationId, text: '' })
  expect(await said(robin, { conversationId })).toMatchObject([
    ['background', 'conversation', ''],
    ['learn', 'general', expect.anything()],
    ['why', 'conversation', expect.anything()],
  ])
  expect((await robin.does(showPitch, { conversationId })).text).toMatch(/^I want to learn/)
  expect((await robin.does(showPitch)).usedIn[0]?.blocks).toBe(1)
})

test('a block is for a conversation or an audience, and why is for a conversation', async () => {
  const { robin, conversationId } = await withMaya()
  await expect(
    robin.does(writePitch, { conversationId, audience: 'Energy', text: taught }),
  ).rejects.toMatchObject({ code: 'for-one-only' })
  await expect(robin.does(writePitch, { part: 'why', text: taught })).rejects.toMatchObject({
    code: 'needs-a-conversation',
  })
})

test('writing again replaces it', async () => {
  const robin = await house.newcomer()
  const first = await robin.does(writePitch, { text: taught })
  const again = await robin.does(writePitch, { text: 'Shorter.' })
  expect(again.id).toBe(first.id)
  expect((await robin.does(showPitch)).text).toBe('Shorter.')
})

test('an older tab does not overwrite a newer one, not even the first', async () => {
  const robin = await house.newcomer()
  const { updatedAt } = await robin.does(writePitch, { text: taught, seenAt: '' })
  await expect(robin.does(writePitch, { text: 'Older.', seenAt: '' })).rejects.toMatchObject({
    code: 'changed-elsewhere',
  })
  await robin.does(writePitch, { text: 'Newer.', seenAt: updatedAt })
  expect((await robin.does(showPitch)).text).toBe('Newer.')
})

test('manners are read in it, and it may be kept all the same', async () => {
  const robin = await house.newcomer()
  await robin.does(writePitch, { text: 'I taught history, and I would be a strong addition to your team.' })
  await robin.does(writePitch, { part: 'learn', text: 'Do you have a job for me?' })
  const { text, findings, blocks } = await robin.does(showPitch)
  const asks = findings.filter(({ rule }) => rule === 'no-job-ask')
  expect(asks).toHaveLength(2)
  for (const { start, end, words } of asks) expect(text.slice(start, end)).toBe(words)
  expect(blocks.map((block) => block.findings.map(({ rule }) => rule))).toEqual([
    ['no-job-ask'],
    ['no-job-ask'],
  ])
})

test('a conversation’s own is removed, and brought back', async () => {
  const { robin, conversationId } = await withMaya()
  await robin.does(writePitch, { text: taught })
  await robin.does(writePitch, { conversationId, text: 'For Maya.' })
  const { deletedId } = await robin.does(removePitch, { conversationId })
  expect((await robin.does(showPitch, { conversationId })).text).toBe(taught)
  await robin.does(restoreDeleted, { id: deletedId })
  expect((await robin.does(showPitch, { conversationId })).text).toBe('For Maya.')
})

test('the one for everyone is not removed through a conversation', async () => {
  const { robin, conversationId } = await withMaya()
  await robin.does(writePitch, { text: taught })
  await expect(robin.does(removePitch, { conversationId })).rejects.toMatchObject({
    code: 'none-of-its-own',
  })
})

test('an empty pitch is asked for again', async () => {
  const robin = await house.newcomer()
  await expect(robin.does(writePitch, { text: ' \n' })).rejects.toMatchObject({
    fields: { text: 'Write a few sentences about yourself.' },
  })
})

test('another’s conversation has no pitch here', async () => {
  const { conversationId } = await withMaya()
  const tomasz = await house.newcomer('Tomasz Lis')
  const notThere = { message: expect.stringMatching(/That conversation was not found/) }
  await expect(tomasz.does(writePitch, { conversationId, text: taught })).rejects.toMatchObject(notThere)
  await expect(tomasz.does(showPitch, { conversationId })).rejects.toMatchObject(notThere)
  await expect(tomasz.does(removePitch, { conversationId })).rejects.toMatchObject(notThere)
  await expect(tomasz.does(chooseAudience, { conversationId, audience: '' })).rejects.toMatchObject(notThere)
})

test('a block has a name and a place of its own in every pitch, and both travel with the account', async () => {
  const { robin, conversationId } = await withMaya()
  await robin.does(writePitch, { text: 'I taught.' })
  await robin.does(writePitch, { part: 'accomplishment-1', text: 'Forty came.' })
  await robin.does(writePitch, { part: 'learn', text: 'I want to learn.' })
  await robin.does(writePitch, { part: 'why', conversationId, text: 'You taught, too.' })
  await robin.does(renameBlock, { part: 'accomplishment-1', name: '  The lab day ' })
  await robin.does(moveBlock, { part: 'why', beside: 'background', where: 'before' })
  await robin.does(moveBlock, { part: 'learn', beside: 'background', where: 'after' })
  const told = async (who: typeof robin, whom: { conversationId: string | null }) => {
    const { text, blocks, parts } = await who.does(showPitch, whom)
    // Where each begins is told by the words in their order.
    for (const { start, text: words } of blocks) expect(text.slice(start, start + words.length)).toBe(words)
    return { text, names: parts.flatMap(({ part, name }) => (name ? [[part, name]] : [])) }
  }
  const names = [['accomplishment-1', 'The lab day']]
  const text = 'I taught.\nI want to learn.\nForty came.'
  expect(await told(robin, { conversationId: null })).toEqual({ text, names })
  expect(await told(robin, { conversationId })).toEqual({ text: `You taught, too.\n${text}`, names })
  expect((await robin.does(showPreparation, { conversationId })).pitch?.text).toBe(
    `You taught, too.\n${text}`,
  )
  const { content } = await robin.does(exportAccount, { withContent: true })
  const again = await house.newcomer()
  await again.does(importAccount, { content })
  expect(await told(again, { conversationId: null })).toEqual({ text, names })
  await robin.does(renameBlock, { part: 'accomplishment-1', name: '' })
  const { order } = await robin.does(moveBlock, { part: 'learn', beside: 'learn' })
  expect(order).toEqual([
    'why',
    'background',
    'learn',
    'accomplishment-1',
    'accomplishment-2',
    'accomplishment-3',
    'own-1',
    'own-2',
  ])
  expect((await told(robin, { conversationId: null })).names).toEqual([])
  // Another's are another's.
  const { parts } = await (await house.newcomer()).does(showPitch, {})
  expect(parts[0]).toEqual({ part: 'background', name: '' })
})
