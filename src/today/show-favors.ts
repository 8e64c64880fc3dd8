import { z } from 'zod'
import { whoSaidNever } from '../conversations/may-contact.ts'
import { occasionIds } from '../letters/occasion.ts'
import { whoDied } from '../people/rhythm.ts'
import { find } from '../store/find.ts'
import { limit } from '../store/pages.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { Favor, newestFavors, somethingForThem } from './favor.ts'
import { favorsOf, promisedTo } from './favor-rows.ts'

/** What someone gave and what was given back, so that keeping in touch is not only about oneself. */
export const showFavors = defineVerb({
  name: 'show-favors',
  says: 'Show what a person gave you (time, names, advice, help), what you gave back, and what you could do for them next.',
  does: 'reads',
  takes: z.object({ personId: id(), limit: limit(50, 500).describe('How many of each side to give.') }),
  gives: z.object({
    gave: z.array(Favor).describe('What they gave you, newest first.'),
    gaveCount: z.int().describe('How many there are in all.'),
    givenBack: z.array(Favor).describe('What you gave back, newest first.'),
    givenBackCount: z.int().describe('How many there are in all.'),
    forThem: z
      .object({
        occasion: z
          .enum(occasionIds)
          .nullable()
          .describe('The letter for draft-letter; null where it is something you promised.'),
        says: z.string(),
        conversationId: z.string().nullable().describe('The conversation it belongs to.'),
      })
      .nullable()
      .describe('What you could do for them next. Null while they gave nothing or are to be thanked first.'),
  }),
  async run({ personId, limit }, { store, seeker }) {
    await find(store, 'person', personId)
    const favors = newestFavors((await favorsOf(store, [personId], seeker.zone)).get(personId) ?? [])
    const gave = favors.filter(({ whose }) => whose === 'theirs')
    const givenBack = favors.filter(({ whose }) => whose === 'mine')
    const promised = (await promisedTo(store, [personId])).get(personId) ?? []
    const isOut =
      (await whoSaidNever(store, [personId])).size > 0 || (await whoDied(store, [personId])).size > 0
    const next = isOut
      ? null
      : somethingForThem(
          favors,
          promised.map(({ text }) => text),
        )
    const lastTalk = gave.find(({ kind, source }) => kind === 'time' && source === 'conversation')
    return {
      gave: gave.slice(0, limit),
      gaveCount: gave.length,
      givenBack: givenBack.slice(0, limit),
      givenBackCount: givenBack.length,
      forThem: next && {
        ...next,
        conversationId: (next.occasion === null ? promised[0]?.conversationId : lastTalk?.sourceId) ?? null,
      },
    }
  },
})

export type FavorsShown = z.output<typeof showFavors.gives>
