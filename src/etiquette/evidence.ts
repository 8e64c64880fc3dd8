/**
 * What a letter does well, each with the words that show it. It is praise only where there is something to point at; whoever shows it
 * leaves it out while a blank or a breach stands in the letter.
 */
import { draftOf } from './draft.ts'
