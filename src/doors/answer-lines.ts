/** Commands that answer one JSON object a line: lines in, as many answers out, in order. No house is opened. */
import { createReadStream } from 'node:fs'
import { mostInText, tooLong } from './check-lines.ts'

/** What it reads and where it writes; `write` resolves when more may come. */
export interface Pipes {
  input: AsyncIterable<Uint8Array>
  write(text: string): Promise<void>
  say(text: string): void
}

/** A file that cannot be read. */
export class NoInput extends Error {}

const mostInLine = 10 * mostInText

/** Answers each line of these files, or of what is piped in; `answer` gives null for an empty line. */
export async function answerLines(
  files: string[],
  { input, write }: Pipes,
  answer: (line: string) => object | null,
): Promise<void> {
  for (const file of files.length > 0 ? files : ['-'])
    for await (const line of linesOf(file === '-' ? input : bytesOf(file))) {
      const told = line === null ? { error: tooLong('line', mostInLine) } : answer(line)
      if (told) await write(`${JSON.stringify(told)}\n`)
    }
}

/** Lines end at line feeds alone: U+2028 may stand in a JSON string. Of a line that is too long nothing is kept: null. */
async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  const decoder = new TextDecoder()
  let [parts, length]: [string[], number] = [[], 0]
  const whole = () => (length > mostInLine ? null : parts.join(''))
  const add = (part: string) => {
    length += part.length
    if (length > mostInLine) parts = []
    else parts.push(part)
  }
  for await (const bytes of input) {
    const [first = '', ...others] = decoder.decode(bytes, { stream: true }).split('\n')
    add(first)
    for (const part of others) {
      yield whole()
      parts = []
      length = 0
      add(part)
    }
  }
  add(decoder.decode())
  yield whole()
}

export async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file)
  } catch {
    throw new NoInput(`The file ${file} cannot be read. Check the path.`)
  }
}
