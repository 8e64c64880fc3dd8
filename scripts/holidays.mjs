/**
 * Writes the table of weekends and public holidays by country: `node scripts/holidays.mjs FOLDER`, where `date-holidays` is installed
 * in the folder's node_modules (`npm install --ignore-scripts date-holidays@3.37.0`). It is 45 MB and no dependency of ours. Run it
 * every few years; the last year of the table is in it.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { countries } from '../src/store/zones/zone-table.ts'
import { run } from './child.mjs'
import { root } from './prepare.mjs'

const Holidays = createRequire(join(process.argv[2] ?? root, 'x.js'))('date-holidays')
const table = 'src/store/days-off/holiday-table.ts'
const [first, last] = [2026, 2036]
const years = Array.from({ length: last - first + 1 }, (_, nth) => first + nth)

const monthAndDay = (date) => date.slice(5, 7) + date.slice(8, 10)

/** The days on which the whole country is off; what goes from one sunset to the next counts for the day that it ends on. */
function daysOf(country, year) {
  const found = (new Holidays(country).getHolidays(year) ?? []).filter(({ type }) => type === 'public')
  return new Set(
    found.flatMap(({ date, start, end }) =>
      Array.from({ length: Math.max(1, Math.floor((end - start) / 86_400_000)) }, (_, nth) =>
        new Date(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) + nth * 86_400_000).toISOString(),
      )
        .filter((day) => day.startsWith(`${year}`))
        .map(monthAndDay),
    ),
  )
}

/** Easter by the western reckoning (Gauss, as Butcher has it), as a day of the year. */
function easter(year) {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1)
}
const fromEaster = (year, days) => monthAndDay(new Date(easter(year) + days * 86_400_000).toISOString())

function entry(country) {
  const byYear = new Map(years.map((year) => [year, daysOf(country, year)]))
  const always = (dayIn) => years.every((year) => byYear.get(year).has(dayIn(year)))
  const offsets = Array.from({ length: 130 }, (_, nth) => nth - 60).filter((days) =>
    always((year) => fromEaster(year, days)),
  )
  const fixed = [...byYear.get(first)].filter((day) => always(() => day)).sort()
  const others = years.flatMap((year) => {
    const known = new Set([...fixed, ...offsets.map((days) => fromEaster(year, days))])
    const rest = [...byYear.get(year)].filter((day) => !known.has(day)).sort()
    return rest.length > 0 ? [`${year} ${rest.join(' ')}`] : []
  })
  return [fixed.join(' '), offsets.join(' '), others.join('; ')]
}

const all = Object.keys(new Holidays().getCountries()).sort()
const weekends = Object.keys(countries)
  .sort()
  .flatMap((country) => {
    const { weekend } =
      new Intl.Locale(`und-${country}`).getWeekInfo?.() ?? new Intl.Locale(`und-${country}`).weekInfo
    // A rest of one day is that of shops and schools; an office rests for two.
    return weekend.length < 2 || weekend.join('') === '67' ? [] : [[country, weekend.join('')]]
  })
const object = (pairs) =>
  `{\n${pairs.map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`).join('\n')}\n}`

writeFileSync(
  join(root, table),
  `/**
 * Written by scripts/holidays.mjs. The holidays are taken from date-holidays ${createRequire(join(process.argv[2] ?? root, 'x.js'))('date-holidays/package.json').version}, whose data rests on Wikipedia and is available
 * under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/), and so is this table; the weekends are from Unicode CLDR.
 */

/** The years that the table knows. */
export const [firstYear, lastYear] = [${first}, ${last}] as const

/** Country code → the days of the week on which it rests, 1 is Monday; Saturday and Sunday in all others. */
export const weekends: Record<string, string> = ${object(weekends)}

/** Country code → days that are the same each year, days from Easter Sunday, and the others year by year. */
export const holidays: Record<string, readonly [fixed: string, fromEaster: string, others: string]> = ${object(
    all.map((country) => [country, entry(country)]),
  )}
`,
)
await run(
  process.execPath,
  [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'format', '--write', table],
  {
    cwd: root,
  },
)
