/** The switch for use without a network; where it is on, the pages it names are kept as they are now, and again when notes were saved. */
import { dropCopies } from './copies.ts'
import { sayAt } from './draft-offers.ts'
import { type CopyState, copiesOf, isOn, keepCopies, LIST, turnOn, whyNot } from './keep-copies.ts'

const WAIT = 800

const off =
  'Off. Turn this on only on a device of your own: meetings, prep sheets and briefs that you open then stay readable without a network, until you turn it off or sign out.'
const says: Record<CopyState, () => string> = {
  kept: () => `On. Kept at ${sayAt(Date.now())}.`,
  full: () => 'This device has no room left, so this page is not kept. Free some space, then reload.',
  offline: () => 'On. Not updated: the copy on this device is the one from before.',
  gone: () => 'This was deleted.',
  'not-ours': () => off,
}

const box = document.querySelector<HTMLElement>('[data-offline]')
const { world = '', copy } = document.documentElement.dataset
const pages = [...(box?.dataset.offline ?? '').split(' ').filter(Boolean), LIST]
/** Where nothing is named, all that is here is looked at: what was deleted since goes from here too. */
const isOfAll = box?.dataset.offline === ''
const field = box?.querySelector('input')
const line = box?.querySelector('[role=status]')

let running: Promise<unknown> = Promise.resolve()
let timer = 0

function say(sentence: string): void {
  if (line && line.textContent !== sentence) line.textContent = sentence
}

/** One after the other, so that an older page never comes after a newer one. */
function keep(): void {
  running = running.then(async () => {
    if (!(await isOn(world))) return
    const others = isOfAll ? (await copiesOf(world)).map(({ path }) => path) : []
    const how = await keepCopies(world, [...new Set([...pages, ...others])])
    // Signed out by now, or someone else is here.
    if (how === 'not-ours') await dropCopies(world)
    say(says[how]())
    document.dispatchEvent(new Event('copied'))
  })
}

async function begin(field: HTMLInputElement): Promise<void> {
  const why = whyNot()
  if (why) return say(why)
  field.checked = await isOn(world)
  field.disabled = false
  if (field.checked) await turnOn(world).then(keep, keep)
  else say(off)
  field.addEventListener('change', async () => {
    say('')
    try {
      if (field.checked) await turnOn(world)
      else await dropCopies(world)
    } catch {
      field.checked = false
      await dropCopies(world)
      return say('This browser would not keep pages. Is this a private window, or is the device full?')
    }
    if (field.checked) return keep()
    // After what is being kept in this moment.
    running = running.then(() => {
      say(off)
      document.dispatchEvent(new Event('copied'))
    })
  })
}

// The sample is a world that is erased when it is left.
if (field && world && !world.includes('~')) begin(field)
document.addEventListener('noted', () => {
  window.clearTimeout(timer)
  timer = window.setTimeout(keep, WAIT)
})
// Opened as a copy, and then there is a network again.
if (copy !== undefined) window.addEventListener('online', keep)
