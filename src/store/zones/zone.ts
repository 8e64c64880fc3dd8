/**
 * Time zones by the names of today's tzdata, whatever they are called when typed: an old name, a city, a country, an abbreviation.
 * Which names a machine's own libraries know differs between them, and between versions: this list is ours.
 */
import { Temporal } from 'temporal-polyfill'
import { fold } from '../fold.ts'
import { abbreviations, aliases, countries, hoursFromUtc } from './zone-table.ts'
import { cities, countriesToo, longNames, states } from './zone-words.ts'

/** The zones that are places, "Europe/Berlin", and UTC; by name. */
export const zones: readonly string[] = [
  ...new Set([...Object.values(countries).flatMap(([, of]) => of.split(' ')), 'UTC']),
].sort()

/** Lower case → the name of today, for each name there is or was. */
const names = new Map<string, string>([
  ...Object.entries(aliases).flatMap(([to, old]) => old.split(' ').map((name) => [lower(name), to] as const)),
  ...[...zones, ...hoursFromUtc.split(' ')].map((name) => [lower(name), name] as const),
])

/** A zone by its name or one it had, in today's name; null when that is no zone, or none that the time library knows. */
export function zoneNamed(name: string): string | null {
  const zone = names.get(lower(name))
  return zone !== undefined && works(zone) ? zone : null
}

const tried = new Map<string, boolean>()
function works(zone: string): boolean {
  const known = tried.get(zone) ?? isKnownHere(zone)
  tried.set(zone, known)
  return known
}

function isKnownHere(zone: string): boolean {
  try {
    return Boolean(winter.toZonedDateTimeISO(zone) && new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

/** How many are named at once, to choose from. */
const MOST_NAMED = 8

/**
 * The zones that these words can mean: one when they say it plainly, several where the person must choose ("PST", "Portland",
 * "UTC+2"), none when nothing is called so.
 */
export function zonesMeant(typed: string): string[] {
  const { said, around } = asSaid(typed)
  const short = byLongName.get(said) ?? said
  const clock = byAbbreviation.get(short)
  if (clock) return clock
  const named = zoneNamed(typed.trim().replace(/\s+/g, '_')) ?? zoneNamed(short)
  if (named) return [named]
  const hours = atHours(typed)
  if (hours) return hours
  const there = byPlace.get(said) ?? []
  // "Paris, Texas" is not in France: where no place so called is known there, any clock of there is meant.
  for (const wider of around) {
    const within = there.filter((zone) => wider.includes(zone))
    if (within.length > 0) return within
  }
  return around[0] ?? there
}

/** The zones of what is called nearly so, where nothing is called so: "San Fran". */
export function zonesNear(typed: string): string[] {
  const { said } = asSaid(typed)
  if (said.length < 3) return []
  const near = [...byPlace].filter(([place]) => place.startsWith(said) || said.startsWith(`${place} `))
  return [...new Set(near.flatMap(([, zone]) => zone))].slice(0, MOST_NAMED)
}

/** How its clock goes: "UTC−5, in summer UTC−4", "UTC+5:30 all year". */
export function sayClock(zone: string): string {
  const [low = 0, high = 0] = offsets(zone)
  return low === high ? `${sayOffset(low)} all year` : `${sayOffset(low)}, in summer ${sayOffset(high)}`
}

/** What to do about words that name no zone, or several. */
export function whichZone(typed: string): string {
  const meant = zonesMeant(typed)
  if (meant.length > 1)
    return `“${typed}” can mean more than one time zone: ${listed(meant)}. Choose one by its name.`
  const near = zonesNear(typed)
  return near.length > 0
    ? `There is no time zone called “${typed}”. Did you mean ${listed(near)}? Choose one by its name.`
    : 'Choose a time zone from the list. Type a city, for example Berlin or New York.'
}

const listed = (some: string[]) => {
  const told = some.slice(0, MOST_NAMED).map((zone) => `${zone} (${sayClock(zone)})`)
  const last = told.pop() ?? ''
  return told.length === 0 ? last : `${told.join('; ')}; or ${last}`
}

/** Every city and place by which a zone is found, as it is written, and its zone. */
export const places: readonly (readonly [place: string, zone: string])[] = Object.entries(cities).flatMap(
  ([zone, of]) => of.split('|').map((city) => [city, zone] as const),
)

/** The country whose clock this is; null for UTC and hours from it. */
export const countryOf = (zone: string): string | null => byZone.get(zone) ?? null

/** The clock of a country that has only one; null of others. */
export function zoneOfCountry(code: string): string | null {
  const [, of = ''] = (Object.hasOwn(countries, code) && countries[code]) || []
  return of === '' || of.includes(' ') ? null : of
}

/** Of several the first. */
const byZone = new Map(
  Object.entries(countries)
    .toReversed()
    .flatMap(([code, [, of]]) => of.split(' ').map((zone) => [zone, code] as const)),
)
const byAbbreviation = new Map(
  Object.entries(abbreviations).map(([short, of]) => [short.toLowerCase(), of.split(' ')]),
)
const byLongName = new Map(Object.entries(longNames).map(([long, short]) => [plain(long), lower(short)]))
const byPlace = new Map<string, string[]>()
for (const zone of zones)
  if (zone.includes('/')) for (const part of zone.split('/').slice(1)) addPlace(part, zone)
for (const [zone, old] of Object.entries(aliases))
  for (const name of old.split(' ')) if (name.includes('/')) addPlace(name.split('/').at(-1) ?? '', zone)
for (const [city, zone] of places) addPlace(city, zone)
for (const [code, [name, of]] of Object.entries(countries))
  for (const said of [name, ...(countriesToo[code]?.split('|') ?? [])])
    for (const zone of mainZones(of.split(' '))) addPlace(said, zone)

const byState = new Map<string, string[]>()
for (const [zone, of] of Object.entries(states))
  for (const state of of.split('|')) byState.set(plain(state), [...(byState.get(plain(state)) ?? []), zone])

function addPlace(name: string, zone: string): void {
  const known = byPlace.get(plain(name)) ?? []
  if (!known.includes(zone)) byPlace.set(plain(name), [...known, zone])
}

/** A country with more clocks than a person wants to read is named by those of its big cities. */
function mainZones(of: string[]): string[] {
  if (of.length === 1) return of
  const big = Object.keys(cities).filter((zone) => of.includes(zone))
  return big.length > 0 ? big : of
}

/**
 * "Paris, France" → the place, and the clocks of what it lies in, as far as that is known. A time before it, and what stands in
 * brackets, are of no use here: "10 am PST", "Eastern Time (US & Canada)".
 */
function asSaid(typed: string): { said: string; around: string[][] } {
  const bare = typed
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^\s*\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\.?)?(?=\s+\p{L})/iu, '')
  const [place = '', ...rest] = bare.split(',')
  return { said: plain(place), around: rest.map(zonesOfAll).filter((clocks) => clocks.length > 0) }
}

/** Of a state or a country, by name or code: "CA" is California and Canada. */
function zonesOfAll(wider: string): string[] {
  const name = plain(wider)
  const code = name.toUpperCase()
  const coded = Object.hasOwn(countries, code) ? (countries[code]?.[1].split(' ') ?? []) : []
  const named = byState.get(name) ?? byPlace.get(name) ?? []
  return [...new Set([...named, ...coded])]
}

function plain(text: string): string {
  return fold(text)
    .replace(/\bst[. ]+(?=\p{L})/gu, 'saint ')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim()
}

function lower(name: string): string {
  return name.trim().toLowerCase()
}

const winter = Temporal.Instant.from('2026-01-15T12:00Z')
const summer = Temporal.Instant.from('2026-07-15T12:00Z')

/** Minutes from UTC, the lower first. */
function offsets(zone: string): number[] {
  return [winter, summer]
    .map((at) => at.toZonedDateTimeISO(zone).offsetNanoseconds / 60e9)
    .sort((a, b) => a - b)
}

function sayOffset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest > 0 ? `:${String(rest).padStart(2, '0')}` : ''}`
}

/** "UTC+2", "GMT-05:00", "+5:30" → the clocks that stand so now and then, and those hours themselves; null for other words. */
function atHours(typed: string): string[] | null {
  const found = /^(?:utc|gmt)?\s*([+−–-])\s*(\d{1,2})(?::?([0-5]\d))?$/i.exec(typed.trim())
  if (!found) return null
  const [, sign = '+', hours = '0', rest = '0'] = found
  const minutes = (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(rest))
  const fixed = zoneNamed(`Etc/GMT${minutes > 0 ? '-' : '+'}${Math.abs(minutes) / 60}`)
  const standsSo = (zone: string) => works(zone) && offsets(zone).includes(minutes)
  const big = Object.keys(cities).filter(standsSo)
  const there = big.length > 0 ? big : fixed ? [] : zones.filter(standsSo)
  return [...(fixed ? [fixed] : []), ...there].slice(0, MOST_NAMED)
}
