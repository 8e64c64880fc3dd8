/** How letters in English begin and end, and the full stops that end nothing. */
import { anyOf } from './any-of.ts'

export const greetings =
  /^(?:hi|hello|hey|dear|respected|good (?:morning|afternoon|evening|day)|greetings)\b(?: there| again)?([^,:;!\n—–]{0,60}?)(?:[,:;!—–]| -(?= |$)|\n|$)/i

const warmth = anyOf('gratitude, appreciation, best wishes, kind regards')
const thanksEnds = anyOf('so much, again, very much, in advance, and best wishes')
const farewells = anyOf(`
  (?:all (?:(?:the|my) )?)?best(?: (?:wishes|regards))?, (?:(?:kind|warm|best|many|kindest|warmest) )?regards,
  (?:yours )?(?:sincerely|faithfully|truly), yours, sincerely yours,
  (?:many |with |warm )?thanks(?: (?:${thanksEnds}))?,
  (?:many |with )?thank you(?: (?:again|very much|so much))?, cheers, warmly, warm wishes, gratefully,
  respectfully, with (?:${warmth}), really appreciate it, take care, talk soon`)

/** A line that is a farewell, perhaps with the name behind it: "Regards, Felicia." */
export const closings = new RegExp(
  String.raw`^\s*(?:${farewells})\s*(?:[,.!—–]\s*(?:(?<=[,—–]\s*)\p{L}[\p{L}'’.-]{0,30}(?: \p{L}[\p{L}'’.-]{0,30}){0,2}\.?)?)?\s*$`,
  'iu',
)

export const shortForms =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|jr|sr|vs|e\.g|i\.e|etc|inc|ltd|co|dept|approx|\p{Lu}|\p{Lu}\.\p{Lu})\.$/iu
