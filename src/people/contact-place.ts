/** Where someone is, from the address that stands in what was pasted: the field holds a city and a country, and no street. */
import { fold } from '../store/fold.ts'
import { inBuilding, state, street, streetEnd, streetFirst } from './contact-words.ts'
import { regionOf } from './phone.ts'

const postal = [
  /(?<![\p{L}\d])\p{Lu}\d\p{Lu}\s\d\p{Lu}\d(?![\p{L}\d])/u,
  /(?<![\p{L}\d])\p{Lu}{1,2}\d[\p{Lu}\d]?\s\d\p{Lu}{2}(?![\p{L}\d])/u,
  /(?<![\p{L}\d])\d{4}\s?\p{Lu}{2}(?![\p{L}\d])/u,
  /〒?\d{3}-\d{4}(?!\d)/u,
  /(?<![\p{L}\d-])(?:\p{Lu}{1,3}-)?\d{2}-\d{3}(?![\d-])/u,
  /(?<![\p{L}\d-])(?:\p{Lu}{1,3}-)?\d{3}\s\d{2}(?!\d)/u,
  /(?<![\p{L}\d-])(?:\p{Lu}{1,3}-)?\d{4,6}(?:-\d{4})?(?!\d)/u,
]

const hasPostal = (text: string) => postal.some((one) => one.test(text))
const isStreet = (text: string) =>
  (street.test(fold(text)) || /^c\//iu.test(text) || streetEnd.test(fold(text))) && /\d/u.test(text)
const isCountry = (text: string) => text.length > 2 && regionOf(text, '') !== null

/** True for a street, a postal code with a city, a country, or a city with its country. */
export function readsAsPlace(text: string): boolean {
  if (text.length > 160 || /[@:]/u.test(text)) return false
  const parts = text.split(',').map((part) => part.trim())
  if (isStreet(text) || (hasPostal(text) && /\p{L}/u.test(text))) return true
  if (/^\p{Lu}[\p{L} .’'-]{1,40}, \p{Lu}{2}$/u.test(text) && state.test(text)) return true
  return isCountry(parts.at(-1) ?? '') && parts.length <= 4
}

/** The city with its region or country; and the whole address, where there is more to it. */
export function placeIn(lines: readonly string[]): { place: string; whole: string[] } {
  const whole = [...new Set(lines)].join(', ')
  const parts = whole
    .split(/,|\s[–—-]\s/u)
    .map((part) => part.trim())
    .filter(
      (part) =>
        part !== '' &&
        !isStreet(part) &&
        !streetFirst.test(fold(part)) &&
        !(inBuilding.test(fold(part)) && /\d/u.test(part)),
    )
  const cities = parts
    .map((part) =>
      postal
        .reduce((left, one) => left.replace(one, ' '), part)
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((part) => /\p{L}/u.test(part))
  const at = parts.findIndex(hasPostal)
  const from = at >= 0 && /^\p{Lu}{2}\s\d/u.test(parts[at] ?? '') ? at - 1 : at
  const place = [...new Set(from > 0 ? cities.slice(Math.min(from, cities.length - 1)) : cities)].join(', ')
  return { place: place.slice(0, 200), whole: place === whole || whole === '' ? [] : [whole] }
}
