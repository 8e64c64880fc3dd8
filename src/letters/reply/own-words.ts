/** What someone wrote themselves in a reply: without the letter they quote, without footers, and without the lines under their name. */

/** `text` is a reply as it was pasted, with or without what it answers. */
export function ownWords(text: string): string {
  const lines = belowHeadings(plain(text).split('\n'))
  const cut = beforeQuote(lines)
  // Who answers under the letter quotes it first.
  const kept = cut.some((line) => line.trim() !== '') ? cut : lines.filter((line) => !isQuoted(line))
  const own = beforeFooter(kept.filter((line) => !isQuoted(line) && !fromPhone.test(line.trim())))
  return aboveName(aboveClosing(own).split('\n')).join('\n').trim()
}

/** From and to whom, where a whole message was pasted. */
function belowHeadings(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '')
  let n = first
  while (n >= 0 && /^(?:from|to|cc|sent|date|subject|reply-to)\s?:\s?\S/i.test(lines[n]?.trim() ?? '')) n++
  return n - first > 1 ? lines.slice(n) : [...lines]
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[\u2018\u2019\u02BC\u00B4`]/g, "'")
    .replace(/[\u201C\u201D\u201E\u00AB\u00BB]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, '')
    .replace(/[^\S\n]+/g, ' ')

const isQuoted = (line: string) => /^\s*(?:>|\|\s)/.test(line)

/** The lines above the letter that is answered, if it stands below. */
function beforeQuote(lines: readonly string[]): string[] {
  const at = lines.findIndex((line, n) => opensQuote(line, lines[n + 1] ?? '', lines[n + 2] ?? ''))
  return at < 0 ? [...lines] : lines.slice(0, at)
}

/** Such a line may be broken in two, and then ends with “wrote:” all the same. */
function opensQuote(line: string, next: string, afterNext: string): boolean {
  const at = line.trim()
  if (
    /^-{2,}\s*(?:original message|forwarded message|reply above|urspr\w+ nachricht|message d'origine)/i.test(
      at,
    )
  )
    return true
  if (/^(?:begin forwarded message|_{10,}$)/i.test(at)) return true
  const whole = `${at} ${next.trim()} ${afterNext.trim()}`.slice(0, 400)
  if (
    /^(?:on|am|le|el|op|il|em|den)\b.{4,160}?(?:wrote|schrieb|a écrit|escribió|schreef|ha scritto|escreveu|skrev)\b.{0,80}?:(?:\s|$)/i.test(
      whole,
    )
  )
    return /\d/.test(whole)
  return (
    /^\*?(?:from|von|de|van|da)\*?:\s?\S/i.test(at) &&
    /^\s*\*?(?:sent|date|to|gesendet|envoyé|enviado|verzonden|datum|an|à|cc|subject)\*?\s?:/i.test(
      next.trim() || afterNext,
    )
  )
}

/** Of a company, not of the person: what they say holds for every letter. */
function beforeFooter(lines: readonly string[]): string[] {
  const at = lines.findIndex((line, n) => n > 0 && isFooter.test(line))
  return at < 0 ? [...lines] : lines.slice(0, at)
}

const isFooter = new RegExp(
  [
    'confidentiality notice|this (?:e-?mail|message|communication)(?: and any \\w+)? (?:is|are|may|contains?)\\b.{0,40}confidential',
    'intended (?:only |solely )?for (?:the )?(?:use of |addressee|recipient|named)|intended recipient',
    'please consider the environment|think before you print|virus[- ]free|scanned by',
    'registered (?:in|office)|company (?:no|number)\\b|\\bVAT\\b|diese e-?mail|ce message|este mensaje',
    'to unsubscribe|unsubscribe (?:here|from)|manage (?:your )?preferences|update your preferences|privacy (?:policy|notice)',
    '(?:my|your) working (?:hours|day|pattern)s? may|not (?:feel obliged|expect (?:a|an) (?:immediate )?(?:reply|response))|outside (?:of )?(?:your|normal) working hours',
    'disclaimer\\s*:|powered by|book a (?:meeting|time) with me:|we are hiring|follow us on|do not reply to this (?:e-?mail|message|address)',
  ].join('|'),
  'i',
)

const fromPhone =
  /^(?:sent from (?:my|a|the|outlook|mail|proton|yahoo|gmail)\b.*|get outlook for \w+.*|sent via .*|typed (?:on|with) .*|excuse (?:the )?(?:brevity|typos).*|von meinem \w+ gesendet.*|envoyé de mon .*)$/i

/** Without a closing, a name alone on a line begins what stands under a letter; a postscript below is theirs again. */
function aboveName(lines: readonly string[]): string[] {
  const said = lines.findIndex((line) => line.trim() !== '' && !isGreeting.test(line.trim()))
  const at = lines.findIndex(
    (line, n) =>
      n > said && isNameLine.test(line.trim()) && !isAnswerWord.test(line.trim()) && beginsBlock(lines, n),
  )
  if (at < 0) return [...lines]
  const postscript = lines.findIndex((line, n) => n > at && /^\s*p\.?\s?s\b/i.test(line))
  return postscript < 0 ? lines.slice(0, at) : [...lines.slice(0, at), '', ...lines.slice(postscript)]
}

/** After an empty line, and not after words that announce it: “and this is her address:”. */
function beginsBlock(lines: readonly string[], n: number): boolean {
  const above = lines.slice(0, n).findLast((line) => line.trim() !== '')
  return lines[n - 1]?.trim() === '' && !/:\s*$/.test(above ?? '')
}

const isGreeting =
  /^(?:hi|hello|hey|hiya|dear|good (?:day|morning|afternoon|evening)|dag|hoi|hallo|lieber?|sehr|bonjour|ciao|olá|hola)\b[^.?!]{0,60}[,!:.]?$/i
const rankBefore = '(?:(?:Dr|Prof|Mr|Mrs|Ms|Er|Eng|Lt|Mag|Hon|Sir|i\\.A|Dipl\\.-Ing)\\.? ){0,3}'
const nameWord = "\\p{Lu}[\\p{L}'.-]*"
const isNameLine = new RegExp(
  `^[-~/]? ?${rankBefore}${nameWord}(?: (?:van|von|de|der|den|da|di|du|la|le|bin|al|el|ter|${nameWord})){0,4}(?:, [A-Z]{2,5}| \\([\\p{L}/]{2,10}\\)| x{1,3})?(?: \\| .*)?$`,
  'u',
)
const isAnswerWord =
  /^(?:yes|no|sure|ok|okay|thanks|never|stop|declined?|confirmed|unsubscribe|sorry|unfortunately|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|[.!?]$(?<!\b\p{Lu}\.)/iu

/** Under a closing stand a name, a title, a telephone. A postscript below is theirs again. */
function aboveClosing(lines: readonly string[]): string {
  const mark = lines.findIndex((line) => /^\s*(?:--|__+|\*\*\*+|==+)\s*$/.test(line))
  const body = mark < 0 ? lines : lines.slice(0, mark)
  const closing = body.findIndex((line, n) => n > 0 && isClosing.test(line.trim()))
  if (closing < 0) return body.join('\n').trim()
  const after = lines.slice(closing + 1)
  const postscript = after.findIndex((line) => /^\s*p\.?\s?s\b/i.test(line))
  const added = postscript < 0 ? [] : ['', ...after.slice(postscript)]
  return [...body.slice(0, closing), ...added].join('\n').trim()
}

const isClosing = new RegExp(
  `^(?:${[
    '(?:with )?(?:all |my )?(?:very )?(?:best|kind|kindest|warm|warmest)(?: (?:regards|wishes|greetings))?',
    '(?:many |with )?thanks(?: (?:and|again)(?: (?:best|regards|kind regards))?)?',
    'thank you|(?:yours )?(?:sincerely|truly|faithfully)|(?:yours )?(?:sincerely|truly|faithfully) yours',
    'regards|cheers|cordially|respectfully|all the best|best of luck|take care|talk soon|speak soon|see you(?: then| soon)?',
    'ciao|rgds|br|kr|vg|lg|mfg|xx?|(?:viele|beste|liebe|herzliche|freundliche|mit freundlichen) gr(?:ü|ue)(?:ß|ss)en?',
    'cordialement|bien (?:à vous|cordialement)|saludos|un (?:saludo|abrazo)|groet(?:en|jes)?|(?:met )?vriendelijke groet|mvg|kram|warmly|cordiali saluti',
    'with (?:best|warm|kind|friendly) (?:regards|wishes|greetings)|(?:with )?every good wish|very truly yours|succes|freundliche grüsse',
  ].join('|')})[\\s,.!-]*$`,
  'i',
)
