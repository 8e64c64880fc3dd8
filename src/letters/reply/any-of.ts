/** One of these, in an expression: a long list stands in several pieces. */
export const anyOf = (...parts: string[]) => `(?:${parts.join('|')})`
