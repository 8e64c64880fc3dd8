import { listsOf } from './phrase.ts'

/** What stands in letters that were made by the dozen, in the notation of phrase.ts. One of them may slip into anybody's letter. */
export const stockWords = listsOf({
  mail: 'message, email, e-mail, note, letter, mail',
  praise: `impressed, inspired, struck, fascinated, captivated, intrigued, amazed, blown away`,
  path: 'profile, background, journey, career, trajectory, experience, achievements, accomplishments, expertise, success, work history, path, impressive background, impressive career, career path, career journey',
  grand: `insightful, inspiring, impactful, innovative, dynamic, passionate, driven, dedicated, motivated, strategic, meaningful, transformative,
    collaborative, creative, thoughtful, invaluable, remarkable, impressive, engaging, visionary, hardworking, ambitious`,
})

export const stock: readonly string[] = [
  'hope this <mail> finds you',
  'finds you well/in',
  'came/come across your _2 <path> |/on/and/while/in/at',
  'stumbled across/upon your _2 <path>',
  '<praise> by your _2 <path>',
  'your _1 <path> _2 resonates/resonated',
  'resonates/resonated deeply/strongly/with me',
  'deeply/truly/really? resonated with',
  "i'm/i am reaching out to/because _1 connect/express/explore/inquire/network/learn",
  'pick your brain',
  "in today's _2 world/market/landscape",
  'ever-evolving/ever-changing/fast-paced/dynamic landscape/world/field/industry/environment',
  'leverage my _3',
  'unique perspective/insights/blend',
  'invaluable insights/insight/advice',
  'expand my _1 network',
  'mutually beneficial',
  'align/aligns/aligned with my/perfectly/closely',
  'at the intersection of',
]

/** Three grand words in a row. */
export const triads: readonly string[] = ['<grand> ~1 <grand> ~1 <grand>']
