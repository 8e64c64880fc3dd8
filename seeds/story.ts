/** What the sample data is told with: the people by name, days counted from today, and a pen. */
import { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import { startConversation } from '../src/conversations/start-conversation.ts'
import { recordLetter } from '../src/letters/record-letter.ts'
import { recordReceived } from '../src/letters/record-received.ts'
import { addQuestion } from '../src/questions/add-question.ts'
import { noteAnswer } from '../src/questions/note-answer.ts'
import type { Verb } from '../src/verb.ts'

/** Performs a verb in the world that is being filled. */
export type Does = <T extends z.ZodObject, G extends z.ZodType>(
  verb: Verb<T, G>,
  takes: z.input<T>,
) => Promise<z.output<G>>

type Kind = z.input<typeof recordLetter.takes>['kind']

/** A letter that went out: who it went to, on which day, and its paragraphs between greeting and name. */
export interface Written {
  kind: Kind
  to: string
  talk?: string
  on: string
  channel?: 'email' | 'paper' | 'linkedin'
  subject: string
  dear: string
  says: string[]
}

/** A question, and what was answered, if anything. */
export type Asked = [text: string, note?: string]

/** A conversation that was held, and its questions in their order. */
export interface HeldTalk {
  id: string
  questions: string[]
}

export type Story = ReturnType<typeof storyFrom>

export function storyFrom(does: Does, today: string, ids: Record<string, string>) {
  const who = (name: string) => {
    const id = ids[name]
    if (!id) throw new Error(`No one is called ${name} in the sample.`)
    return id
  }
  return {
    does,
    who,
    ago: (days: number) => Temporal.PlainDate.from(today).subtract({ days }).toString(),
    ahead: (days: number) => Temporal.PlainDate.from(today).add({ days }).toString(),
    businessDaysAgo: (days: number) => businessDaysBefore(today, days),

    /** Starts a conversation and gives its id. */
    async talk(name: string, about: string, whyThem: string, minutes = 20) {
      return (await does(startConversation, { personId: who(name), about, whyThem, minutes })).id
    },

    /** The first two are must-asks. */
    async ask(conversationId: string, questions: Asked[]) {
      const ids: string[] = []
      for (const [place, [text, note]] of questions.entries()) {
        const { id } = await does(addQuestion, { conversationId, text, isMust: place < 2 })
        if (note) await does(noteAnswer, { id, note })
        ids.push(id)
      }
      return ids
    },

    async wrote({ kind, to, talk, on, channel = 'email', subject, dear, says }: Written) {
      const body = [`Dear ${dear},`, ...says, 'Warm regards,\nRobin Vale'].join('\n\n')
      await does(recordLetter, {
        personId: who(to),
        ...(talk && { conversationId: talk }),
        kind,
        channel,
        sentOn: on,
        subject,
        body,
      })
    },

    async received(from: string, talk: string, on: string, body: string) {
      await does(recordReceived, { personId: who(from), conversationId: talk, receivedOn: on, body })
    },
  }
}

function businessDaysBefore(date: string, count: number): string {
  let day = Temporal.PlainDate.from(date)
  for (let left = count; left > 0; ) {
    day = day.subtract({ days: 1 })
    if (day.dayOfWeek <= 5) left--
  }
  return day.toString()
}
