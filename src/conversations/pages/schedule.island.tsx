/** Both clocks beside a time that is being typed: theirs and one's own, and whether it is early or late at either end. */
import { instantAt, isZone, timeThere } from '../../ui/clocks-there.ts'
import { clocks, dateOrders, dayOfReader, type Reader, sayInstant, sayInstantThere } from '../../ui/say.ts'
import { readDate, readTime } from '../../ui/when.ts'

const { habits = '', today = '' } = document.documentElement.dataset
const isHabit = (habit: string) => habits.split(' ').includes(habit)

function follow(line: HTMLElement): void {
  const fields = line.closest<HTMLElement>('.by-the-clock')
  const date = fields?.querySelector<HTMLInputElement>('[data-kind=date]')
  const time = fields?.querySelector<HTMLInputElement>('[data-kind=time]')
  const zone = fields?.querySelector<HTMLInputElement>('input[list]')
  if (!fields || !date || !time || !zone) return
  const own = line.dataset.zone ?? 'UTC'
  const moved = fields.parentElement?.querySelector<HTMLElement>('[data-moved]')
  const show = () => {
    const read = readBoth(date.value, time.value, zoneIn(zone), own)
    const says = read ? sayBoth(read) : ''
    if (line.textContent !== says) line.textContent = says
    if (moved) showMove(moved, read)
  }
  let due: ReturnType<typeof setTimeout> | undefined
  fields.addEventListener('input', () => {
    clearTimeout(due)
    due = setTimeout(show, 300)
  })
  show()
}

/** A zone by its name, or the one that the list gives to a city; null where only the server can tell. */
function zoneIn(field: HTMLInputElement): string | null {
  const typed = folded(field.value)
  const options = [...(field.list?.options ?? [])]
  const listed =
    options.find(({ value }) => folded(value) === typed) ??
    options.find(({ value }) => folded(value).endsWith(`/${typed}`))
  const zone = listed ? listed.textContent?.trim() || listed.value : field.value.trim()
  return typed !== '' && isZone(zone) ? zone : null
}

const folded = (text: string) => text.trim().toLowerCase().replaceAll(' ', '_')

interface TimeRead {
  at: number
  zone: string
  own: string
  reader: Reader
}

/** The old time and the new, as soon as they are two. */
function showMove(moved: HTMLElement, read: TimeRead | null): void {
  const to = moved.querySelector('[data-moved-to]')
  const isMoved = read !== null && read.at !== Date.parse(moved.dataset.moved ?? '')
  moved.hidden = !isMoved
  if (to && isMoved) to.textContent = sayInstant(read.at, read.reader)
}

function readBoth(date: string, time: string, zone: string | null, own: string): TimeRead | null {
  const seeker = {
    zone: own,
    clock: clocks.find(isHabit),
    dateOrder: dateOrders.find(isHabit),
  }
  const reader = { now: { epochMilliseconds: Date.parse(`${today}T12:00:00Z`) }, seeker }
  const day = readDate(date, { ...seeker, today: dayOfReader(reader), leans: 'ahead' })
  const hour = readTime(time, seeker)
  if (!zone || 'why' in day || !hour) return null
  return { at: instantAt(day.date, hour.time, zone), zone, own, reader }
}

function sayBoth({ at, zone, own, reader }: TimeRead): string {
  const there = sayInstantThere(at, zone, reader)
  if (!there) return 'The same time as yours.'
  return [
    `${there} is ${sayInstant(at, reader)} for you.`,
    oddHour(timeThere(at, zone), 'there'),
    oddHour(timeThere(at, own), 'for you'),
  ]
    .filter(Boolean)
    .join(' ')
}

/** Between 8 and 20 no one minds. */
function oddHour(hour: number, where: string): string {
  if (hour < 8) return `Early ${where}.`
  return hour >= 20 ? `Late ${where}.` : ''
}

for (const line of document.querySelectorAll<HTMLElement>('[data-both-clocks]')) follow(line)
