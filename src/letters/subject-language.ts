/** A subject that was drafted in English stays above a letter that was then written in another language. */
import { languageOf } from '../manners/language.ts'
import type { Circumstances } from './circumstances.ts'
import { type Occasion, occasions } from './occasion.ts'
import type { Writer } from './pieces.ts'
import { fillLetter } from './templates.ts'

interface LetterToRead {
  subject: string
  body: string
  occasion: string
}

/** True where the words are in another language than English, and the subject is the drafted one or is English itself. */
export function keepsEnglishSubject(letter: LetterToRead, about: Circumstances, me: Writer): boolean {
  const { subject, body } = letter
  const language = languageOf(body)
  if (subject.trim() === '' || language === undefined || language === 'en') return false
  return languageOf(subject) === 'en' || isDrafted(letter, about, me)
}

function isDrafted({ subject, occasion }: LetterToRead, about: Circumstances, me: Writer): boolean {
  if (!isOccasion(occasion)) return false
  return fillLetter(occasion, 'email', about, me).subject === subject
}

const isOccasion = (text: string): text is Occasion => Object.hasOwn(occasions, text)
