import { z } from 'zod'
import { today } from '../account/profile.ts'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { date, id, prose } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { interactionChannels } from './interaction.ts'
import { makeInteraction } from './new-interaction.ts'
import { readNoteLine } from './note-line.ts'

/** A call, a coffee, a word at an event: any interaction that is not a letter or a conversation kept here. */
export const logInteraction = defineVerb({
  name: 'log-interaction',
  says: 'Log an interaction with a person: when, how, and what was said.',
  does: 'writes',
  takes: z.object({
    personId: id(),
    channel: z
      .enum(interactionChannels)
      .optional()
      .describe(
        'How you were in touch; `note` is a thought about them, and no contact. Left out, it is read from the note, and so is the date: “called her yesterday”.',
      ),
    happenedOn: date().optional().describe('Defaults to the day the note tells, or today.'),
    note: prose(5000).optional(),
  }),
  gives: z.object({ id: z.string(), channel: z.enum(interactionChannels), happenedOn: z.string() }),
  makes: { interaction: 'id' },
  undoneBy: { verb: 'delete-interaction', takes: { id: 'id' } },
  refuses: {
    'not-yet': 'Choose a date that is not in the future.',
    empty: 'Write a note, or say how you were in touch.',
  },
  async run({ personId, channel, happenedOn, note = '' }, { store, seeker, now, refuse }) {
    await find(store, 'person', personId)
    if (!channel && note.trim() === '') throw refuse('empty')
    const day = today(seeker, now)
    const read = channel ? null : readNoteLine(note, { ...seeker, today: day })
    const on = happenedOn ?? read?.happenedOn ?? day
    if (on > day) throw refuse('not-yet')
    const how = channel ?? read?.channel ?? 'note'
    const interaction = { person_id: personId, channel: how, happened_on: on, note }
    return { id: await makeInteraction(store, interaction, moment(now)), channel: how, happenedOn: on }
  },
})
