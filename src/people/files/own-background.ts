/** What LinkedIn's archive says of the seeker: their positions, education and skills, and how they sum themselves up. */
import type { BackgroundProposal } from '../../account/background.ts'
import { mostProposals } from '../../account/background.ts'
import { monthIn } from './dates.ts'
import { rowsOf } from './linkedin-history.ts'

/** The files of the archive that are read for it. */
export const backgroundFiles = ['positions.csv', 'education.csv', 'skills.csv', 'profile.csv'] as const
export type BackgroundFile = (typeof backgroundFiles)[number]

const [longest, longestSummary] = [200, 2000]

/** The summary first, then the others in the order of the files, each cut to what can be kept. */
export async function backgroundOf(
  files: Partial<Record<BackgroundFile, AsyncIterable<Uint8Array>>>,
): Promise<BackgroundProposal[]> {
  const found: BackgroundProposal[] = []
  for await (const cell of rowsOf(files['profile.csv'], ['first name', 'headline', 'summary'])) {
    const words = cell('summary') || cell('headline')
    if (words) found.push({ ...plain, kind: 'summary', title: cutAtWord(words, longestSummary) })
    break
  }
  for await (const cell of rowsOf(files['positions.csv'], ['company name', 'title', 'started on']))
    found.push({
      kind: 'position',
      title: cutAtWord(cell('title'), longest),
      place: cutAtWord(cell('company name'), longest),
      ...inOrder(cell('started on'), cell('finished on')),
    })
  for await (const cell of rowsOf(files['education.csv'], ['school name', 'degree name']))
    found.push({
      kind: 'education',
      title: cutAtWord(cell('degree name'), longest),
      place: cutAtWord(cell('school name'), longest),
      ...inOrder(cell('start date'), cell('end date')),
    })
  for await (const cell of rowsOf(files['skills.csv'], ['name']))
    found.push({ ...plain, kind: 'skill', title: cutAtWord(cell('name'), longest) })
  return found.filter(({ title, place }) => title !== '' || place !== '').slice(0, mostProposals)
}

const plain = { place: '', since: null, until: null }

/** An end before the beginning is none. */
function inOrder(from: string, to: string): { since: string | null; until: string | null } {
  const [since, until] = [monthIn(from), monthIn(to)]
  const length = Math.min(since?.length ?? 0, until?.length ?? 0)
  const isBackwards = since && until && until.slice(0, length) < since.slice(0, length)
  return { since, until: isBackwards ? null : until }
}

function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  return cut.slice(0, cut.lastIndexOf(' ') > most / 2 ? cut.lastIndexOf(' ') : most).toWellFormed()
}
