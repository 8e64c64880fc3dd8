/**
 * Words without which there is nothing for some rules to find, over plain spaces. They are few, and the lists that the rules then go through are
 * long: a browser loads those once a text has such words (`src/manners/late-rules.ts`). A test holds each to what its rules find.
 */
import { anyOf } from './any-of.ts'

/** Of each line all must be there. */
type TellTale = readonly (readonly RegExp[])[]

export const tellsOf =
  (tellTale: TellTale) =>
  (flat: string): boolean =>
    tellTale.some((line) => line.every((words) => words.test(flat)))

export const word = (list: string) => new RegExp(`\\b(?:${anyOf(list)})\\b`)
export const begins = (list: string) => new RegExp(`\\b(?:${anyOf(list)})`)

export const tellsOfPrivateMatters = tellsOf([
  [
    begins(`
      age\\b, how old, born\\b, birthday, salar, income, wage, paycheck, pay\\b, bonus, earning, religio, faith, church, mosque, temple, god\\b,
      vote, party, politic, marital, marriage, spouse, husband, wife, divorce, pregnan, sexual, ethnic, disab, illness, ill\\b, sick, health,
      weight, disease, depress, debts, compensation, net worth, kids, child, boyfriend, girlfriend, baby, babies, son\\b, sons\\b, daughter,
      grandchild, family, parents, mother, father, brother, sister`),
  ],
  [/\b(?:private|personal|home|mobile|cell)\b/, /\b(?:number|address|phone|telephone|mobile)\b/],
  [/\b(?:earn(?:s|ed|ing)?|paid)\b/],
  [/\b(?:much|well)\b/, /\b(?:mak(?:e|ing)|get|money)\b/],
  [/\byou (?:pray|fast|worship)\b/],
  [
    word(
      `(?:you|been)(?: +[^ ]{1,20})? +(?:${anyOf(`
      married, single, engaged, religious, christian, muslim, jewish, hindu, catholic, buddhist, gay, straight, lesbian, atheist, rich,
      wealthy, a believer, in a relationship`)})`,
    ),
  ],
])
