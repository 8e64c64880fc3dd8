/**
 * Says below a field of a day or a time how it is read, as it is written. The frame loads it once such a field has the focus; the server
 * reads again, by its own clock.
 */
import { clocks, dateOrders } from './say.ts'
import { sayWhen, type WhenKind } from './when-says.ts'

const { today = '', habits = '' } = document.documentElement.dataset
const isHabit = (habit: string) => habits.split(' ').includes(habit)
const reader = {
  now: { epochMilliseconds: Date.parse(`${today}T12:00:00Z`) },
  seeker: { zone: 'UTC', clock: clocks.find(isHabit), dateOrder: dateOrders.find(isHabit) },
}

function read(field: HTMLInputElement) {
  const { kind, leans } = field.dataset
  const below = document.getElementById(`${field.id}-reading`)
  // What was refused, and is as it was, has its sentence there already.
  if (!below || (field.ariaInvalid && field.value === field.defaultValue)) return
  const { says } = sayWhen(kind as WhenKind, field.value, reader, leans as 'back' | undefined)
  below.textContent = says === field.value ? '' : says
}

const isWhen = (at: EventTarget | null): at is HTMLInputElement =>
  at instanceof HTMLInputElement && at.dataset.when !== undefined

// Not at each key: a reader would say every half of a word. Nor as the field is left: what is being pressed may move by the new line.
let due: ReturnType<typeof setTimeout> | undefined
const readSoon = ({ target }: Event) => {
  if (!isWhen(target)) return
  clearTimeout(due)
  due = setTimeout(() => read(target), 250)
}
addEventListener('input', readSoon)
addEventListener('change', readSoon)
// What was written while this came.
for (const field of document.querySelectorAll('[data-when]')) if (isWhen(field)) read(field)
