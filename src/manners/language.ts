/**
 * Which language a letter is written in, by its commonest words: enough to leave alone what the rules cannot read. It is 2 kB, so that the
 * browser has the same answer as the server. docs/decisions/0015-which-language.md says how it compares.
 */

/** Words that are common in one of these languages and in few of the others. What two of them share counts for both. */
const common: Record<string, string> = {
  en: `the and of to in is you that it for are with was this have from your i my we be at or would could please about me not as can will if
    do did how what u ur im got need come pls thank thanks hi dear but they so when who which there by an all some may know on am i'm i'd you're hello any
    our here has been had more time work`,
  de: `der die das und ist ich nicht sie mit ein eine für auf den dem zu wir ihr ihre sich auch bei wie mich über würde könnte könnten hätten
    hallo guten tag bitte danke haben sehr oder wenn im zum mein grüße`,
  fr: `le la les des et est je vous pas un une pour que qui dans sur avec votre mon ma nous au ce cette bonjour merci suis serait très si c'est
    j'ai ne madame monsieur`,
  es: `el la los las y es que en un una por para con su no me mi se lo al del como más muy gracias hola estoy soy he usted sobre`,
  pt: `o os e é que em um uma por para com seu sua não me meu minha se ao do da no na mais muito você obrigado obrigada olá sou`,
  it: `il la gli di è che in un una per con suo non mi mio si al del della come più molto lei grazie sono ho sulle nel`,
  nl: `de het een en is ik niet u je met voor van op dat die te zijn wij uw mijn ook bij hoe over zou graag dank als beste`,
  sv: `och är jag att det som en på för med inte du till den ett om har mig kan skulle tack hej hur`,
}

const known = new Map<string, string[]>()
for (const [language, words] of Object.entries(common))
  for (const word of words.split(/\s+/)) known.set(word, [...(known.get(word) ?? []), language])

/** Fewer words than this may be of any language. */
const least = 5

/** In a language that is not listed, few words are common in English: in an English letter a fifth at the very least. */
const fewest = 0.12
const enoughToMissThem = 14
const enoughToMissAll = 7

/** Such as "de"; "und" for one that is neither English nor listed. Undefined where the words do not tell: nothing is to be made of that. */
export function languageOf(text: string): string | undefined {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}']+/gu) ?? []
  if (words.length === 0) return undefined
  const latin = words.filter((word) => /^[a-z\u00c0-\u024f']/.test(word))
  if (latin.length < words.length / 2) return 'und'
  if (words.length < least) return undefined
  const counts = new Map<string, number>()
  for (const word of latin)
    for (const language of known.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  const english = counts.get('en') ?? 0
  const [first, most = 0] =
    [...counts].filter(([language]) => language !== 'en').sort((a, b) => b[1] - a[1])[0] ?? []
  if (most > english * 1.4 + 1 && most / latin.length > fewest) return named(first, most / latin.length)
  if (english >= most && english / latin.length >= fewest) return 'en'
  if (english === 0 && latin.length >= enoughToMissAll) return named(first, most / latin.length)
  return english / latin.length < fewest && latin.length >= enoughToMissThem ? 'und' : undefined
}

/** A few words that two languages share give no name. */
const named = (language: string | undefined, share: number) => (language && share > 0.2 ? language : 'und')

/** A situation as the engine takes it, with the language that its words are in. */
export function inItsLanguage<Judged extends { text: string }>(
  situation: Judged,
): Judged & { language?: string } {
  const language = languageOf(situation.text)
  return { ...situation, ...(language && { language }) }
}

/** Why little is said of the words; null where all of it is read. */
export function whyUnread(text: string): string | null {
  const language = languageOf(text)
  if (language === undefined || language === 'en') return null
  const name =
    language === 'und' ? 'another language' : new Intl.DisplayNames('en', { type: 'language' }).of(language)
  return `This seems to be in ${name}. The rules read only English, so just its length, its blanks and the names are checked.`
}
