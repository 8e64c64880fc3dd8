/**
 * What someone said of themselves, as it is kept: “I read every answer” is “Maya Chen reads every answer”. Only where that is simple; any
 * other sentence with an “I” or a “we” in it stays as it was said, in quotes. No gender is assumed: “my” is “their”.
 */

const firstPerson = /\b(?:I|[Mm]e|[Ww]e|us|[Oo]urs?|[Mm]ine|[Mm]yself|[Oo]urselves)\b/
const often = /^(?:always|never|often|usually|still|only|just|once|sometimes|rarely|mostly|also|really)\s+/i
const asTheyAre =
  /^(?:(?:had|was|did|went|said|saw|took|made|got|came|knew|began|wrote|left|found|lost|sold|bought|told|thought|felt|kept|led|met|ran|spent|taught|built|grew|hired|could|would|should|will|can|may|might|must)|\p{L}+ed)$/iu
const changed: Record<string, string> = {
  am: 'is',
  have: 'has',
  do: 'does',
  'don’t': 'doesn’t',
  "don't": 'doesn’t',
}

export function inThirdPerson(said: string, name: string): string {
  const text = said.trim().replace(/^[“"„«]([^“”"„«»]+)[”"»“]$/u, '$1')
  const turned = turnedFrom(text.replace(/^I[’']m\b/, 'I am').replace(/^I[’']ve\b/, 'I have'), name)
  if (turned !== null) return turned
  return firstPerson.test(text) || /\bmy\b/i.test(text) ? `“${text}”` : text
}

/** Null where it is not simple: it begins otherwise, or speaks of them or of others with them again. */
function turnedFrom(text: string, name: string): string | null {
  if (!/^I\s/.test(text)) return null
  let rest = text.slice(1).trim()
  const adverb = often.exec(rest)?.[0] ?? ''
  rest = rest.slice(adverb.length)
  const verb = /^[\p{L}’']+/u.exec(rest)?.[0]
  if (!verb) return null
  const after = rest.slice(verb.length)
  if (firstPerson.test(after) || /[’']/.test(verb.replace(/n[’']t$/, ''))) return null
  const word = verb.toLowerCase()
  const says = Object.hasOwn(changed, word) ? changed[word] : asTheyAre.test(word) ? word : withS(word)
  return `${name} ${adverb}${says}${after.replace(/\bmy\b/gi, 'their')}`
}

const withS = (verb: string) =>
  /(?:[sxzo]|[cs]h)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`
