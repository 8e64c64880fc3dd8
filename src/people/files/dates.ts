/** The day a connection was made, in the forms it is found in: LinkedIn's own, and what Excel makes of it. */
import { firstDay, lastDay } from '../../store/shapes.ts'

/** `unordered` is a day and a month with slashes, whose order only the other rows can tell. */
export type ReadDay = { day: string } | { unordered: [first: number, second: number, year: number] } | null

/** Beginnings of month names without accents, January first: English, then what de, fr, es, pt, it, nl, tr, pl and ru write differently. */
const months = [
  ['jan', 'ene', 'gen', 'oca', 'sty', 'янв'],
  ['feb', 'fev', 'fevr', 'sub', 'lut', 'фев'],
  ['mar', 'mrz', 'maer', 'mrt', 'maa', 'мар'],
  ['apr', 'avr', 'abr', 'nis', 'kwi', 'апр'],
  ['may', 'mai', 'mag', 'mei', 'maj', 'маи', 'мая'],
  ['jun', 'juin', 'giu', 'haz', 'cze', 'июн'],
  ['jul', 'juil', 'lug', 'tem', 'lip', 'июл'],
  ['aug', 'aou', 'ago', 'agu', 'sie', 'авг'],
  ['sep', 'set', 'eyl', 'wrz', 'сен'],
  ['oct', 'okt', 'out', 'ott', 'eki', 'paz', 'окт'],
  ['nov', 'kas', 'lis', 'ноя'],
  ['dec', 'dez', 'dic', 'ara', 'gru', 'дек'],
]

/** "22 Nov 2026", "Nov 22, 2026", "7-Feb-22", "2026-11-22", "2026年11月22日", "22.11.2026" or "2/7/22"; null when it is none of them. */
export function readDay(text: string): ReadDay {
  const folded = unaccented(text).replace(/\s*г\.?$/u, '')
  const named = /^(\d{1,2})\.?[ -](?:de )?([a-zа-я]{3,12})\.?[ -](?:de )?(\d{4}|\d{2})$/u.exec(folded)
  if (named) return day(fullYear(named[3]), monthNamed(named[2] ?? ''), Number(named[1]))
  const american = /^([a-z]{3,10})\.? (\d{1,2}),? (\d{4})$/.exec(folded)
  if (american) return day(Number(american[3]), monthNamed(american[1] ?? ''), Number(american[2]))
  const iso =
    /^(\d{4})-(\d{2})-(\d{2})(?:t.*)?$/.exec(folded) ??
    /^(\d{4})[./年]\s?(\d{1,2})[./月]\s?(\d{1,2})[.日]?$/u.exec(folded)
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(folded)
  if (dotted) return day(fullYear(dotted[3]), Number(dotted[2]), Number(dotted[1]))
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(folded)
  return slashed && { unordered: [Number(slashed[1]), Number(slashed[2]), fullYear(slashed[3])] }
}

const unaccented = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim()

/** The day of a slashed date, once its order is known. */
export function orderedDay(
  [first, second, year]: [number, number, number],
  isDayFirst: boolean,
): string | null {
  return (isDayFirst ? day(year, second, first) : day(year, first, second))?.day ?? null
}

function monthNamed(name: string): number {
  const beginnings = (list: string[]) => list.some((beginning) => name.startsWith(beginning))
  return months.findIndex(beginnings) + 1
}

/** Two digits are of this century: LinkedIn opened in 2003. */
const fullYear = (text = '') => (text.length === 2 ? 2000 + Number(text) : Number(text))

function day(year: number, month: number, date: number): { day: string } | null {
  const isReal = new Date(Date.UTC(year, month - 1, date)).getUTCDate() === date && month >= 1 && month <= 12
  const two = (number: number) => String(number).padStart(2, '0')
  const written = `${year}-${two(month)}-${two(date)}`
  return isReal && date > 0 && written >= firstDay && written <= lastDay && year > 999
    ? { day: written }
    : null
}

/** "2019", "2019-03" or a whole day of what is typed of a month: “March 2019”, “03/2019”, “Mär. 2019”; null where it is none. */
export function monthIn(typed: string): string | null {
  const text = typed.trim()
  const plain = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text) ?? /^()(\d{1,2})[./](\d{4})$/.exec(text)
  if (plain) {
    const [year, month, day] = plain[1] ? [plain[1], plain[2], plain[3]] : [plain[3], plain[2], undefined]
    if (month && (Number(month) < 1 || Number(month) > 12)) return null
    if (day && (Number(day) < 1 || Number(day) > 31)) return null
    return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-')
  }
  const named = /^([a-z]+)\.?\s*(?:de\s+)?(\d{4})$/.exec(unaccented(text))
  const month = named?.[1] ? monthNamed(named[1]) : 0
  if (month > 0) return `${named?.[2]}-${String(month).padStart(2, '0')}`
  const day = readDay(text)
  return day && 'day' in day ? day.day : null
}
