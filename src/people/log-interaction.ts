import { z } from 'zod'
import { today } from '../account/profile.ts'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { date, id, prose } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { interactionChannels } from './interaction.ts'
import { makeInteraction } from './new-interaction.ts'

/** A call, a coffee, a word at an event: any interaction that is not a letter or a conversation kept here. */
export const logInteraction = defineVerb({
  name: 'log-interaction',
  says: 'Log an interaction with a person: when, how, and what was said.',
  does: 'writes',
  takes: z.object({
    personId: id(),
    channel: z.enum(interactionChannels),
    happenedOn: date().optional().describe('Defaults to today.'),
    note: prose(5000).optional(),
  }),
  gives: z.object({ id: z.string() }),
  makes: { interaction: 'id' },
  undoneBy: { verb: 'delete-interaction', takes: { id: 'id' } },
  refuses: { 'not-yet': 'Choose a date that is not in the future.' },
  async run({ personId, channel, happenedOn, note = '' }, { store, seeker, now, refuse }) {
    await find(store, 'person', personId)
    const day = happenedOn ?? today(seeker, now)
    if (day > today(seeker, now)) throw refuse('not-yet')
    const interaction = { person_id: personId, channel, happened_on: day, note }
    return { id: await makeInteraction(store, interaction, moment(now)) }
  },
})
