import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillSample } from '../../seeds/sample.ts'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { listCompanies } from '../companies/list-companies.ts'
import { stageOf } from '../conversations/course.ts'
import { loadCourses } from '../conversations/load-courses.ts'
import { stageIds } from '../conversations/stage.ts'
import { check } from '../etiquette/check.ts'
import { showBrief } from '../insights/show-brief.ts'
import { checkLetter } from '../letters/check-letter.ts'
import { showToday } from './show-today.ts'

let house: TestHouse
let robin: Newcomer
const today = new Date().toISOString().slice(0, 10)
beforeAll(async () => {
  house = await openTestHouse()
  robin = await house.newcomer()
  await fillSample(robin.does, today)
}, 60_000)
afterAll(() => house.close())

const reading = <T>(work: Parameters<typeof house.house.stores.within<T>>[2]) =>
  house.house.stores.within(robin.who.account, 'reads', work)

const letters = () =>
  reading((store) =>
    store
      .selectFrom('letter')
      .innerJoin('person', 'person.id', 'letter.person_id')
      .selectAll('letter')
      .select(['person.name', 'person.given_name'])
      .where('direction', '=', 'out')
      .execute(),
  )

describe('the sample data', () => {
  it('has a conversation at every stage', async () => {
    const found = await reading(async (store) => {
      const ids = (await store.selectFrom('conversation').select('id').execute()).map(({ id }) => id)
      return [...(await loadCourses(store, ids)).values()].map((course) =>
        stageOf(course, { zone: 'Europe/Amsterdam' }, Temporal.Now.instant()),
      )
    })
    // These last only until the seeker has looked, or their letter has gone.
    expect(stageIds.filter((stage) => !found.includes(stage))).toEqual([
      'answered',
      'ask-again',
      'questions-sent',
      'meeting-over',
    ])
  })

  it('says on Today who to thank, who to nudge, and that Maya Chen is met tomorrow', async () => {
    const day = await robin.does(showToday, {})
    const lines = day.now.map(({ name, label }) => `${label}: ${name}`)
    expect(lines).toEqual(
      expect.arrayContaining(['Send the thank-you: Adaeze Okafor', 'Send one nudge: 王小明']),
    )
    expect(day.meetings).toMatchObject([{ name: 'Maya Chen', minutes: 20, channel: 'video' }])
    expect(day.drafts).toMatchObject([{ name: 'Femke de Wit' }])
  })

  it('says on Today which letter is begun for what is to do', async () => {
    const day = await robin.does(showToday, {})
    const begun = day.now.filter(({ letterId }) => letterId !== null)
    expect(begun).toMatchObject([{ name: 'Femke de Wit', letterId: day.drafts[0]?.id }])
  })

  it('sends only letters with good manners', async () => {
    const found: string[] = []
    for (const letter of await letters()) {
      if (!letter.sent_on) continue
      const { findings } = await robin.does(checkLetter, { id: letter.id })
      const atFirst = check({
        kind: letter.kind === 'answer' ? 'note' : letter.kind,
        text: letter.body,
        subject: letter.subject,
        channel: letter.channel,
        stage: 'first',
        reader: { name: letter.given_name || letter.name },
        me: { name: 'Robin Vale' },
      })
      found.push(...[...findings, ...atFirst].map(({ rule }) => `${letter.kind} to ${letter.name}: ${rule}`))
    }
    expect(found).toEqual([])
  })

  it('has one draft that asks for a job and for a time without an end', async () => {
    const [draft] = (await letters()).filter(({ sent_on }) => !sent_on)
    const { findings } = await robin.does(checkLetter, { id: draft?.id ?? '' })
    expect(findings.map(({ rule }) => rule).toSorted()).toEqual(['ask-for-a-bounded-time', 'no-job-ask'])
  })

  it('prints a brief of Acme Tea that keeps what was off the record', async () => {
    const { companies } = await robin.does(listCompanies, { find: 'Acme' })
    const brief = await robin.does(showBrief, {
      companyId: companies[0]?.id ?? '',
      role: 'Product marketing manager',
    })
    expect(brief.learned.map(({ kind }) => kind)).toEqual(['advice', 'process', 'culture', 'trend'])
    expect(brief.keptToMyself).toBe(1)
    expect(brief.helped.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Tomasz Lis', 'Harriet Bloom', 'Jonas Weber']),
    )
  })
})
