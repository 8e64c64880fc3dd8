/** Judges words by some of the rules: a page in the browser loads those of its own kind only. */
export { judgeBy as checkBy } from '../etiquette/judge.ts'
