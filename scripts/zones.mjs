/**
 * Writes the table of time zones from tzdata: `node scripts/zones.mjs FOLDER`, where the folder is a system's zoneinfo with its
 * tzdata.zi, zone.tab and iso3166.tab (Debian: the packages tzdata and tzdata-legacy). Run it when a new tzdata is out.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { abbreviationsToo, cities } from '../src/store/zones/zone-words.ts'
import { run } from './child.mjs'
import { root } from './prepare.mjs'

const from = process.argv[2] ?? ''
const table = 'src/store/zones/zone-table.ts'
const lines = (file) => readFileSync(join(from, file), 'utf8').split('\n')
const rows = (file) =>
  lines(file)
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'))

/** Names of clocks that are no place, which tzdata keeps for old programs. They say less than a place, so each stands for one. */
const clocks = {
  EST: 'America/Panama',
  MST: 'America/Phoenix',
  HST: 'Pacific/Honolulu',
  EST5EDT: 'America/New_York',
  CST6CDT: 'America/Chicago',
  MST7MDT: 'America/Denver',
  PST8PDT: 'America/Los_Angeles',
  WET: 'Europe/Lisbon',
  CET: 'Europe/Brussels',
  MET: 'Europe/Brussels',
  EET: 'Europe/Athens',
}

/** Where a link leads to another country’s clock, tzdata’s own notes name the place that is meant. */
const meant = {
  'Africa/Asmera': 'Africa/Asmara',
  'Africa/Timbuktu': 'Africa/Bamako',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Virgin': 'America/St_Thomas',
  'Antarctica/South_Pole': 'Antarctica/McMurdo',
  'Atlantic/Jan_Mayen': 'Europe/Oslo',
  Iceland: 'Atlantic/Reykjavik',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
  'Pacific/Yap': 'Pacific/Chuuk',
}

const places = rows('zone.tab').map(([code, , zone]) => ({ code, zone }))
const isPlace = new Set(places.map(({ zone }) => zone))
const entries = lines('tzdata.zi').map((line) => line.split(' '))
const zones = entries.filter(([kind]) => kind === 'Z').map(([, zone]) => zone)
const links = entries.filter(([kind]) => kind === 'L').map(([, to, name]) => [name, to])
const utc = (name) => (['Etc/UTC', 'Etc/GMT'].includes(name) ? 'UTC' : name)

const fixed = zones.filter((zone) => /^Etc\/GMT[+-]\d/.test(zone))
const current = new Set([...isPlace, ...fixed, 'UTC'])
const aliases = new Map([
  ...Object.entries(clocks),
  ...[...links, ['Etc/UTC', ''], ['Etc/GMT', '']]
    .filter(([name]) => !current.has(name))
    .map(([name, to]) => [name, meant[name] ?? utc(to || name)]),
  // Old places of a country that has one name by now.
  ...zones
    .filter((zone) => zone.includes('/') && !current.has(zone) && !zone.startsWith('Etc/'))
    .map((zone) => [zone, meant[zone] ?? links.find(([name]) => name === zone)?.[1] ?? zone]),
])
for (const [name, to] of aliases)
  if (!current.has(to)) throw new Error(`${name} leads to ${to}, which is no place`)

/** What its clock is called now, and the rule it goes by: the last line of its file. */
const ruleOf = (zone) => readFileSync(join(from, zone), 'latin1').trimEnd().split('\n').at(-1) ?? ''
const known = [
  'Europe/Berlin',
  'Europe/Athens',
  'Europe/Lisbon',
  'America/Halifax',
  'America/Chicago',
  'America/Mexico_City',
  'Australia/Adelaide',
  'Africa/Maputo',
  'Asia/Kolkata',
  'Pacific/Honolulu',
  ...Object.keys(cities),
]
const byFame = (a, b) => rank(a) - rank(b)
const rank = (zone) => (known.includes(zone) ? known.indexOf(zone) : known.length)

/** "CET-1CEST,M3.5.0,M10.5.0/3" → its two names; those in pointed brackets are numbers. */
const clocksOf = (rule) => rule.split(',')[0].replace(/<[^>]*>/g, '')

const named = Map.groupBy(
  [...isPlace].flatMap((zone) =>
    [...(clocksOf(ruleOf(zone)).match(/[A-Za-z]{3,}/g) ?? [])].map((abbreviation) => ({
      abbreviation: abbreviation.toUpperCase(),
      rule: ruleOf(zone),
      zone,
    })),
  ),
  ({ abbreviation }) => abbreviation,
)
const abbreviations = new Map(
  [...named]
    .filter(([abbreviation]) => !['GMT', 'UTC'].includes(abbreviation))
    .map(([abbreviation, all]) => [
      abbreviation,
      [...Map.groupBy(all, ({ rule }) => rule).values()]
        .map((same) => same.map(({ zone }) => zone).sort(byFame)[0])
        .sort(byFame),
    ]),
)
for (const [abbreviation, more] of Object.entries(abbreviationsToo))
  abbreviations.set(abbreviation, [
    ...new Set([...(abbreviations.get(abbreviation) ?? []), ...more.split('|')]),
  ])

const byCode = Map.groupBy(places, ({ code }) => code)
const names = Object.fromEntries(rows('iso3166.tab'))
const object = (pairs) =>
  `{\n${pairs.map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`).join('\n')}\n}`
const sorted = (pairs) => [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))

writeFileSync(
  join(root, table),
  `/** Written by scripts/zones.mjs from tzdata ${lines('tzdata.zi')[0].split(' ').at(-1)} (public domain): names of today, and what they were called before. */

/** Country code → its name and its zones. */
export const countries: Record<string, [name: string, zones: string]> = ${object(
    sorted([...byCode].map(([code, all]) => [code, [names[code], all.map(({ zone }) => zone).join(' ')]])),
  )}

/** Zones that are no place: hours from UTC, with the sign turned round, as tzdata writes them. */
export const hoursFromUtc = ${JSON.stringify(fixed.sort().join(' '))}

/** Zone → names that it had, or has elsewhere. */
export const aliases: Record<string, string> = ${object(
    sorted(
      [...Map.groupBy(aliases, ([, to]) => to)].map(([to, all]) => [
        to,
        all
          .map(([name]) => name)
          .sort()
          .join(' '),
      ]),
    ),
  )}

/** Abbreviation → a zone for each clock that is called so. */
export const abbreviations: Record<string, string> = ${object(
    sorted([...abbreviations].map(([name, all]) => [name, all.join(' ')])),
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
