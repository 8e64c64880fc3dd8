/** What the package @wellmet/etiquette offers. Inside Wellmet no one imports this: each file is imported by its own name. */
export * from './check.ts'
export { rulePage } from './docs.ts'
export { guessKind } from './guess-kind.ts'
export { type Level, levels } from './level.ts'
export * from './rule.ts'
export * from './situation.ts'
