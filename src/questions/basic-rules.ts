/** The rules that say of a question that it is basic, or that a search answers it. Those that a page offered itself are spared them. */
export const basicRules: readonly string[] = ['fit-the-level', 'look-it-up-first']
