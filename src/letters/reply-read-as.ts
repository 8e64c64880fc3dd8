/** What a reply that was read is called, and whether there is something in it to accept. Pure. */
import type { ReplyRead } from './reply/reply-read.ts'

export const replyNames: Record<ReplyRead['answer'], string> = {
  yes: 'Yes',
  'in-writing': 'In writing',
  later: 'Later',
  substitute: 'A colleague instead',
  'wrong-person': 'Not the right person',
  no: 'No',
  never: 'Do not contact again',
  'out-of-office': 'Out of the office',
  question: 'A question first',
  unclear: 'No answer recognized',
}

/** Why nothing is proposed: the words are no answer to what was asked. Null where there is one to accept. */
export function whyNothing({ answer, when }: ReplyRead): string | null {
  if (answer === 'yes' && !when?.time)
    return 'No time is named that can be read. Write it down as you agree on it.'
  if (answer === 'out-of-office')
    return 'A machine wrote this. It is no answer yet: wait until they are back.'
  if (answer === 'question') return 'They ask something before they answer. Write back first.'
  return answer === 'unclear' ? 'Read it yourself, and record what it says.' : null
}
