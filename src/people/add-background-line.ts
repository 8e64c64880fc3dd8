import { z } from 'zod'
import { backgroundKinds } from '../account/background.ts'
import { makeBackgroundLines, notKeptYet } from '../account/keep-background.ts'
import { moment } from '../store/moment.ts'
import { line } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { isBackwards, positionFields } from './position.ts'

const { fromOn, toOn } = positionFields

/** What no archive tells of the seeker: people who were there at the same time may know them, or be a way to someone. */
export const addBackgroundLine = defineVerb({
  name: 'add-background-line',
  says: 'Add a position, an education or a skill of your own. What you share with people is worked out from them.',
  does: 'writes',
  takes: z.object({
    kind: z.enum(backgroundKinds),
    title: line(200).default('').describe('The job title, the degree, or the skill.'),
    place: line(200).default('').describe('The company or the school. A skill has none.'),
    fromOn: fromOn.optional(),
    toOn: toOn.optional(),
  }),
  gives: z.object({ id: z.string() }),
  makes: { background_line: 'id' },
  undoneBy: { verb: 'delete-background-line', takes: { id: 'id' } },
  refuses: {
    'says-nothing': 'Enter what it was, or where.',
    'ends-before': 'Choose an end that is not before the start.',
    'there-already': 'You have already added this.',
  },
  async run({ kind, title, place, ...takes }, { store, now, refuse }) {
    if (title === '' && place === '') throw refuse('says-nothing')
    const [since, until] = [takes.fromOn || null, takes.toOn || null]
    if (isBackwards(since, until)) throw refuse('ends-before')
    const added = { kind, title, place, since, until }
    if ((await notKeptYet(store, [added])).length === 0) throw refuse('there-already')
    const [id = ''] = await makeBackgroundLines(store, [added], moment(now))
    return { id }
  },
})
