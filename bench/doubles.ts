/** Of a made-up world of 10,000 people with 200 known doubles: how many are suggested, and how many suggestions are wrong. */
import { alikePairs } from '../src/people/alike.ts'
import { judged, worldOfDoubles } from '../tests/doubles.ts'
import { print } from './timing.ts'

export function doublesFound(): void {
  const rows = [2000, 10_000].map((people) => {
    const { all, pairs } = worldOfDoubles(people, people / 50)
    const before = process.cpuUsage()
    const found = alikePairs(all)
    const { user } = process.cpuUsage(before)
    const { proposed, wrong } = judged(found, pairs)
    return [people.toLocaleString('en'), 100 * proposed, 100 * wrong, user / 1000]
  })
  print(
    'Duplicates suggested (aims: 90 of 100 found at least, 5 of 100 wrong at most)',
    ['people', 'found, %', 'wrong, %', 'CPU ms'],
    rows,
  )
}
