/** `wellmet read-replies`: what replies say, one JSON object a line. It opens no house and knows no one. */
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { replyRead } from '../letters/reply/reply-read.ts'
import { answerLines, NoInput, type Pipes } from './answer-lines.ts'
import { mostInText, tooLong } from './check-lines.ts'

export const readRepliesHelp = `wellmet read-replies --ndjson [FILE…]
                                Read replies to requests, one JSON object a line; reads what is piped in when no file is named.

  A line is      {"id":1,"text":"Tuesday at 10 works.","askedOn":"2026-11-30","zone":"Europe/Paris","offered":["2026-12-08T10:00"]}
  Its answer is  {"id":1,"answer":"yes","when":{"date":"2026-12-08","time":"10:00","zone":null},"againOn":null,"substitute":null,"sure":true}

“answer” is yes, in-writing, later, substitute, wrong-person, no, never, out-of-office, question or unclear. Times are as the reply
names them; “sure” is false where any of it can be read in another way. Ends with 0, 64 when called wrongly, 66 when a file cannot be read.`

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  askedOn: z.iso.date(),
  zone: z.string().optional(),
  offered: z.array(z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d/)).default([]),
})

/** `words` are what follows `read-replies` on the command line. */
export async function readRepliesDoor(words: string[], pipes: Pipes): Promise<0 | 64 | 66> {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      options: { ndjson: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    })
    if (values.help || !values.ndjson) {
      await pipes.write(`${readRepliesHelp}\n`)
      return values.help ? 0 : 64
    }
    await answerLines(positionals, pipes, replyLine)
    return 0
  } catch (problem) {
    if (!(problem instanceof Error)) throw problem
    pipes.say(problem.message)
    return problem instanceof NoInput ? 66 : 64
  }
}

/** Answers a line, whatever it holds; null for an empty one. */
export function replyLine(line: string): object | null {
  if (line.trim() === '') return null
  const given = parsed(line)
  const read = Line.safeParse(given)
  const id = z.object({ id: Line.shape.id }).safeParse(given).data?.id
  if (!read.success) return { ...(id !== undefined && { id }), error: said(read.error) }
  const { text, askedOn, offered } = read.data
  if (text.length > mostInText) return { id: read.data.id, error: tooLong('text', mostInText) }
  return {
    id: read.data.id,
    ...replyRead(text, { askedOn, offered: offered.map((one) => one.slice(0, 16)) }),
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const said = ({ issues }: z.ZodError) => {
  const [first] = issues
  return first && first.path.length > 0
    ? `The line’s ${first.path.join('.')} cannot be read: see “wellmet read-replies --help”.`
    : 'The line is no JSON object.'
}
