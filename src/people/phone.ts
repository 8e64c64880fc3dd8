/** Phone numbers stay as they were typed. To tell whether two are one, each is read as it is dialled from abroad (E.164). */
import parse, { type CountryCode, getCountries, isSupportedCountry } from 'libphonenumber-js'
import { countryNamed } from '../store/days-off/calendar.ts'
import { fold } from '../store/search.ts'
import { linesIn } from '../store/shapes.ts'
import { countryOf } from '../store/zones/zone.ts'

/** The country of a place as it is typed, “Utrecht, Netherlands”, or else of the seeker's own zone; null where neither tells. */
export function regionOf(place: string, zone: string): CountryCode | null {
  const last = place.split(',').at(-1)?.trim() ?? ''
  const country = (last && (countryNamed(last) ?? abroad().get(fold(last)))) || countryOf(zone)
  return country && isSupportedCountry(country) ? country : null
}

const languages = 'de fr es pt it nl pl cs sv nb da fi tr ru uk ja zh ko ar'.split(' ')
let codes: Map<string, string> | undefined

/** Countries by what they call each other: Schweiz, Suisse, スイス. Made when first asked for. */
function abroad(): Map<string, string> {
  codes ??= new Map(
    languages.flatMap((language) => {
      const names = new Intl.DisplayNames(language, { type: 'region' })
      return getCountries().map((code) => [fold(names.of(code) ?? ''), code] as const)
    }),
  )
  return codes
}

/** "+41791234567" for “079 123 45 67” in Switzerland; what is no number anywhere is compared by its digits. Null without digits. */
export function phoneKey(typed: string, region: CountryCode | null): string | null {
  const text = western(typed)
  const digits = text.replace(/\D/g, '')
  if (digits.length < 5) return null
  const read = parse(text.replace(/^\s*00(?=[1-9])/, '+'), region ? { defaultCountry: region } : undefined)
  return read?.isPossible() ? read.number : digits
}

/** The same without the country and the zero before it: as much as stands in it however it is typed. */
export function phoneDigits(typed: string, region: CountryCode | null): string | null {
  const text = western(typed)
  const digits = text.replace(/\D/g, '')
  if (digits.length < 5 || /[^\d\s()+./-]/.test(text)) return null
  const read = parse(text, region ? { defaultCountry: region } : undefined)
  return read?.isPossible() ? read.nationalNumber : digits.replace(/^0+/, '')
}

/** All numbers of a person, as they are compared. */
export const phoneKeysOf = (
  person: { phone: string; other_phones: string; place: string },
  zone: string,
): string[] =>
  [person.phone, ...linesIn(person.other_phones)].flatMap(
    (typed) => phoneKey(typed, regionOf(person.place, zone)) ?? [],
  )

/** ٠٧٩ and ０７９ are 079. */
const western = (text: string) =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    for (const zero of zeros) if (code >= zero && code < zero + 10) return String(code - zero)
    return digit
  })
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]
