/**
 * `node eval/weigh/weigh.ts`: finds what each sign and word of a wish for work is worth, and each word of a question that does not fit whom it is
 * put to, and writes both beside the rules. It learns from every folder of `eval/seen`, the bank of questions and the rules' own
 * examples. Run it after changing rows or roles. Nothing of `eval/unseen` is among what it learns from.
 *
 * `node eval/weigh/weigh.ts --without d` leaves out a folder, so that it can be scored as if it had never been seen; put the weights
 * back afterwards by weighing all.
 */
import { writeFileSync } from 'node:fs'
import { weighed } from './weighed.ts'

const english = new URL('../../src/etiquette/english/', import.meta.url)
const without = process.argv.slice(2).filter((word) => word !== '--without')
for (const [file, text] of Object.entries(weighed(without))) writeFileSync(new URL(file, english), text)
