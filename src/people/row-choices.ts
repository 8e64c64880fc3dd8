/** What was decided of the rows of a file before it is carried out: who is left out, and who is whom. */
import { z } from 'zod'
import { readJson } from '../store/read-json.ts'

export const rowDecisions = ['same', 'new-job', 'apart', 'leave-out'] as const
export type RowDecision = (typeof rowDecisions)[number]

export interface RowChoices {
  leftOut: Set<number>
  decided: Map<number, RowDecision>
}

const lineNumbers = () => z.array(z.int().min(1)).max(1000).optional()

/** As a form sends them: a box that is not ticked is not sent, so those that were offered are sent as well. */
export const rowFields = {
  decisions: z
    .array(
      z
        .string()
        .regex(
          /^\d{1,7} (?:same|new-job|apart|leave-out|later)$/,
          'Enter a line and a choice: “12 new-job”.',
        ),
    )
    .max(1000)
    .optional()
    .describe(
      'A line of the file and what to do with its person: “12 same” is the person that the preview suggests, “12 new-job” takes the new job (and keeps the old one in the note), “12 apart” is someone else, which is not asked again, “12 leave-out” imports nothing of it, “12 later” takes back what was decided before.',
    ),
  offered: lineNumbers().describe(
    'Lines that were offered with a box each: of these only the chosen ones are imported. A form sends no box that is not ticked.',
  ),
  chosen: lineNumbers().describe('Those of the offered lines that are to be imported.'),
}
type RowsTyped = z.output<z.ZodObject<typeof rowFields>>

/** Those that were kept, and what was sent now in their place. */
export function withChoices(
  kept: string,
  { decisions = [], offered = [], chosen = [] }: RowsTyped,
): RowChoices {
  const { leftOut, decided } = readChoices(kept)
  const ticked = new Set(chosen)
  for (const line of offered)
    if (ticked.has(line)) leftOut.delete(line)
    else leftOut.add(line)
  for (const line of chosen) leftOut.delete(line)
  for (const one of decisions) {
    const [line, what] = one.split(' ') as [string, RowDecision | 'later']
    if (what === 'later') decided.delete(Number(line))
    else decided.set(Number(line), what)
  }
  return { leftOut, decided }
}

const Kept = z.object({
  leftOut: z.array(z.int()),
  decided: z.array(z.tuple([z.int(), z.enum(rowDecisions)])),
})

const readKept = (kept: string) => Kept.safeParse(kept === '' ? undefined : readJson(kept))

/** True of what could have been written down: as it is, and nothing beside it. */
export const isChoices = (kept: string): boolean => {
  const { data } = readKept(kept)
  return kept === '' || (data !== undefined && JSON.stringify(data) === kept)
}

/** Nothing where nothing was decided, or where it cannot be read. */
export function readChoices(kept: string): RowChoices {
  const read = readKept(kept)
  return { leftOut: new Set(read.data?.leftOut), decided: new Map(read.data?.decided) }
}

/** Empty where nothing was chosen. */
export const writeChoices = ({ leftOut, decided }: RowChoices): string =>
  leftOut.size + decided.size === 0 ? '' : JSON.stringify({ leftOut: [...leftOut], decided: [...decided] })

/** Which person each line of a file is compared with: a decision is about the two, and not about the line. */
export type SuggestedChoices = ReadonlyMap<number, string>

/** What was chosen before the file was read in another way, and of whom. */
export interface ChosenBefore {
  choices: RowChoices
  suggested: SuggestedChoices
}

/** Of what was chosen before, what still holds: the row is still someone new, and the suggestion is still the same person. */
export function choicesThatHold(
  { choices, suggested }: ChosenBefore,
  isNew: (line: number) => boolean,
  suggestedNow: SuggestedChoices,
): RowChoices {
  const holds = ([line, what]: [number, RowDecision]) =>
    what === 'leave-out' || (suggested.has(line) && suggested.get(line) === suggestedNow.get(line))
  return {
    leftOut: new Set([...choices.leftOut].filter(isNew)),
    decided: new Map([...choices.decided].filter(holds)),
  }
}
