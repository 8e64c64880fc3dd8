/** What a mark is called on a line, and the five that can be pressed, in the order of their keys. */
import type { NoteMark } from '../note-marks.ts'

export const markWords: Record<NoteMark, string> = {
  promised: 'Promised',
  'promised-me': 'Promised to me',
  named: 'Named',
  quote: 'Quote',
  'off-the-record': 'Off record',
  advice: 'Advice',
}

export const markKeys = [
  { mark: 'promised', icon: 'promise' },
  { mark: 'named', icon: 'named' },
  { mark: 'quote', icon: 'quote' },
  { mark: 'off-the-record', icon: 'off-record' },
  { mark: 'advice', icon: 'insight' },
] as const satisfies { mark: NoteMark; icon: string }[]

/** Pressed once it is on, pressed again off. *Promised* is mine first, then theirs, then off. */
export function pressedOn(marks: readonly NoteMark[], mark: NoteMark): NoteMark[] {
  const without = marks.filter((one) => one !== mark && !(mark === 'promised' && one === 'promised-me'))
  if (mark === 'promised' && marks.includes('promised')) return [...without, 'promised-me']
  const isOn = marks.includes(mark) || (mark === 'promised' && marks.includes('promised-me'))
  return isOn ? without : [...without, mark]
}
