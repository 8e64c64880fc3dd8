import { z } from 'zod'
import { find } from '../store/find.ts'
import { date, id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { isAbout } from './line-marks.ts'
import { dueToday } from './lines.ts'
import { Line, onePerPerson, withSomethingForThem } from './show-today.ts'

/** What Today says of one person. */
export const showNext = defineVerb({
  name: 'show-next',
  says: 'Show what to do next with one person: their line of Today, or until when it is snoozed.',
  does: 'reads',
  takes: z.object({ personId: id() }),
  gives: z.object({
    line: Line.nullable().describe('Null where nothing is due with them now.'),
    snoozed: z
      .object({
        id: id().describe('The mark: undo-line-mark takes it.'),
        label: z.string(),
        until: date().describe('The day on which it comes back.'),
      })
      .nullable()
      .describe('What you put off, the next to come back.'),
  }),
  async run({ personId }, { store, seeker, now }) {
    await find(store, 'person', personId)
    const { lines, marks } = await dueToday({ store, seeker, now }, personId)
    const isMarked = (line: (typeof lines)[number]) => marks.some((mark) => isAbout(mark, line))
    const mine = onePerPerson(lines.filter((line) => line.turn === 'now' && !isMarked(line)))
    const [line = null] = await withSomethingForThem(store, seeker.zone, mine)
    const [snoozed = null] = marks.flatMap((mark) => {
      const put = mark.kind === 'snoozed' && lines.find((one) => isAbout(mark, one))
      return put ? [{ id: mark.id, label: put.label, until: mark.until }] : []
    })
    return { line, snoozed }
  },
})
