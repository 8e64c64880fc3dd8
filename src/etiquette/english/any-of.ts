/** For an expression: any of these. They are written as a list is read, with commas between: `a word, some phrase, ends?`. */
export const anyOf = (listed: string): string => listed.trim().split(/,\s+/).join('|')
