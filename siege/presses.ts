/** One press, done once: however often it is sent, and whatever happens to the line. */
import { type Attack, holds } from './attack.ts'
import { hiddenOf } from './entries.ts'
import { call, does, press, see } from './place.ts'

export const presses: Attack[] = [
  {
    name: 'the same form sent ten times at once is done once',
    async tries(place) {
      const who = await place.someone()
      const hidden = hiddenOf(await (await see(place, who, '/people/new')).text(), '/do')
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => press(place, who, 'add-person', { ...hidden, name: 'Maya Chen' })),
      )
      const statuses = answers.map(({ status }) => status)
      const where = new Set(answers.map((answer) => answer.headers.get('location')))
      for (const answer of answers) await answer.body?.cancel()
      const { people } = await does<{ people: unknown[] }>(place, who, 'list-people', {})
      holds(people.length === 1, `there are ${people.length} of them; answers ${statuses.join(' ')}`)
      holds(where.size === 1, `they led to ${[...where].join(', ')}`)
      return `one person; each answer ${[...new Set(statuses)].join(' or ')}`
    },
  },
  {
    name: 'a program that asks again with its key is given what the first gave',
    async tries(place) {
      const who = await place.someone()
      const key = { 'idempotency-key': 'b8f1a3c2-0d6e-4e7f-9a10-siege' }
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => call(place, who, 'add-person', { name: 'Jonas Weber' }, key)),
      )
      const gave = new Set(await Promise.all(answers.map((answer) => answer.text())))
      const { people } = await does<{ people: unknown[] }>(place, who, 'list-people', {})
      holds(
        people.length === 1 && gave.size === 1,
        `${people.length} people, ${gave.size} answers: ${[...gave][0]}`,
      )
      return 'one person, five equal answers'
    },
  },
  {
    name: 'what was acknowledged outlives kill -9, and comes back once',
    async tries(place) {
      const who = await place.someone()
      const acknowledged: string[] = []
      for (let round = 0; round < 5; round++) {
        const add = async (n: number) => {
          const name = `Round ${round} person ${n}`
          const key = { 'idempotency-key': `round-${round}-${n}-siege` }
          const answer = await call(place, who, 'add-person', { name }, key).catch(() => null)
          const text = await answer?.text().catch(() => null)
          if (answer?.ok && text) acknowledged.push(name)
        }
        const writing = Array.from({ length: 40 }, (_, n) => add(n))
        await new Promise((wait) => setTimeout(wait, 30 + 20 * round))
        await place.kill()
        await Promise.all(writing)
        await place.start()
        // The client was not told of all of them, so it asks again for each.
        for (let n = 0; n < 40; n++) await add(n)
      }
      const names: string[] = []
      let after: string | null | undefined
      do {
        const list: { people: { name: string }[]; next: string | null } = await does(
          place,
          who,
          'list-people',
          after ? { after } : {},
        )
        names.push(...list.people.map(({ name }) => name))
        after = list.next
      } while (after)
      const lost = acknowledged.filter((name) => !names.includes(name))
      holds(lost.length === 0, `${lost.length} of ${acknowledged.length} are lost`)
      holds(names.length === 200, `of 200 people asked for there are ${names.length}`)
      return `200 people through five kills and as many repetitions, each there once`
    },
  },
]
