/** The shapes of what people type, as every verb takes them: one line, prose, an id, a date, a link. */
import { z } from 'zod'
import { whichZone, zoneNamed, zonesMeant } from './zones/zone.ts'

// PostgreSQL cannot keep NUL, and half a surrogate pair is no character to either database.
const kept = (text: string) => !text.includes('\u0000')
const noNul = 'Remove the hidden character and try again.'

/** Asked first, and nothing after it: a megabyte that is refused anyway is not searched. */
const atMost = (max: number) =>
  z.string().max(max, { error: `Use fewer than ${max.toLocaleString('en')} characters.`, abort: true })

/** One line of text, trimmed, with line breaks folded into spaces. Empty is allowed; `.min(1, …)` if it must be there. */
export const line = (max = 300) =>
  atMost(max)
    .refine(kept, noNul)
    .overwrite((text) => text.toWellFormed().replace(/\s+/g, ' ').trim())

/** One line that must say something; `sentence` is what to do when it does not. */
export const needed = (sentence: string, max = 300) =>
  line(max).refine((text) => text.trim() !== '', sentence)

/** Prose of several lines: line ends become \n, the end is trimmed. */
export const prose = (max = 20_000) =>
  atMost(max)
    .refine(kept, noNul)
    .overwrite((text) => text.toWellFormed().replace(/\r\n?/g, '\n').trimEnd())

/** Several of a thing, each on a line: as a list, or as one text in which line breaks divide them. Doubles become one. */
export const lines = (max = 300) =>
  z
    .array(prose(max * 50))
    .max(50, 'Enter 50 at most.')
    .overwrite((all) => [...new Set(all.flatMap(linesIn))])
    .refine((all) => all.every((one) => one.length <= max), `Use fewer than ${max} characters on each line.`)

/** The lines of a text that say something. */
export const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '')

/** The id of a row of this world. */
export const id = () => z.string().min(1, 'Choose one.').max(64).refine(kept, noNul)

/** A calendar date, "2026-11-23", in the person's own zone. */
export const date = () =>
  z.iso
    .date('Enter a date, for example 23 November 2026.')
    .refine(
      (day) => day >= firstDay && day <= lastDay,
      `Choose a day from the years ${firstDay.slice(0, 4)} to ${lastDay.slice(0, 4)}.`,
    )

/** The days there are: further off, a year was mistyped, and calendars and time zones know nothing certain. */
export const [firstDay, lastDay] = ['1900-01-01', '2200-12-31']

/** A wall-clock time, "15:30". */
export const clockTime = () =>
  z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Enter a time, for example 15:30.')

/** A time zone: "Europe/Berlin", or a city, an abbreviation, an old name; kept by its name of today. What may mean several is asked. */
export const zone = () =>
  atMost(64)
    .refine(kept, noNul)
    .overwrite((typed) => {
      const [one, ...more] = zonesMeant(typed)
      return one && more.length === 0 ? one : typed
    })
    .refine((name) => zoneNamed(name) === name, { error: ({ input }) => whichZone(String(input)) })

/** A web address a person may press: http or https only; "acme.test/team" is given its https://. Empty is allowed. */
export const link = () =>
  line(2000)
    .overwrite((text) =>
      /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?([/?#]|$)/u.test(text) ? `https://${text}` : text,
    )
    .refine(
      (text) => text === '' || isWebLink(text),
      'Enter a web address, for example https://example.org/talk.',
    )

export const isWebLink = (text: string) => /^https?:\/\//i.test(text) && URL.canParse(text)

/** Minutes, whole, from 1 to 480 (a working day). */
export const minutes = () =>
  z.int('Enter whole minutes.').min(1, 'At least one minute.').max(480, 'At most 480 minutes.')
