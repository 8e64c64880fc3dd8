/** Whether someone asks, in their own words, that what they wrote goes no further. Pure. */

const asked = new RegExp(
  [
    '\\bbetween (?:us|you and me|ourselves|the two of us)\\b',
    '\\boff[ -](?:the[ -])?record\\b',
    '\\bin (?:strict )?confidence\\b',
    '\\bconfidential(?:ly)?\\b',
    '\\b(?:not for|no) (?:quotation|publication|attribution|quoting)\\b',
    '\\bkeep (?:this|that|it)(?: one| part| bit)? (?:to yourself|private|quiet|here)\\b',
    "\\b(?:do not|don[’']t|please never|not to) (?:quote|share|repeat|forward|publish|pass (?:this|that|it) on|tell anyone|attribute)\\b",
    '\\bnot (?:yet )?public\\b',
    '\\b(?:only )?for your (?:eyes|ears) only\\b',
    '\\bjust for you\\b',
    '\\bstays? (?:here|with you|between)\\b',
    '\\bunter uns\\b|\\bvertraulich\\b|\\bentre nous\\b|\\bentre nosotros\\b',
  ].join('|'),
  'iu',
)

/** Their words from there to the end of the sentence; '' where they asked nothing of the kind. */
export function askedOffRecord(text: string): string {
  const found = asked.exec(text)
  if (!found) return ''
  const rest = text.slice(found.index).replace(/\s+/g, ' ')
  const said = /^[^.!?:;。！？]*/.exec(rest)?.[0].trim() ?? found[0]
  return said.length > LONGEST ? `${said.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…` : said
}

const LONGEST = 90

/** A paragraph of its own on what may be done with all of the letter, as answers on a private page end with. */
export const isAfterwards = (paragraph: string): boolean =>
  /^(?:(?:please )?keep (?:all (?:of )?)?(?:this|it) to yourself|you may pass this on, with(?:out)? my name)[.!]?$/i.test(
    paragraph.trim(),
  )
