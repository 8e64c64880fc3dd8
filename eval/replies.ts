/** How well replies are read: a file of labelled ones, a reply a line, `right` what a person says of it. */
import { readFileSync } from 'node:fs'
import { type ReplyRead, replyRead } from '../src/letters/reply/reply-read.ts'

interface LabelledReply {
  id: string
  text: string
  askedOn: string
  offered: string[]
  right: ReplyRead
}

export interface RepliesScored {
  replies: number
  answersRight: number
  refusedReadAsYes: number
  takenAsSure: number
  times: number
  timesRight: number
  wrong: { id: string; right: ReplyRead; read: ReplyRead }[]
}

export function scoreReplies(path: string): RepliesScored {
  const all = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledReply)
    .map(({ id, text, right, ...asked }) => ({ id, right, read: replyRead(text, asked) }))
  const timed = all.filter(({ right }) => right.when !== null)
  return {
    replies: all.length,
    answersRight: all.filter(({ right, read }) => right.answer === read.answer).length,
    refusedReadAsYes: all.filter(
      ({ right, read }) => ['no', 'never'].includes(right.answer) && read.answer === 'yes',
    ).length,
    takenAsSure: all.filter(({ right, read }) => read.sure && !right.sure).length,
    times: timed.length,
    timesRight: timed.filter(({ right, read }) => isSameTime(right, read)).length,
    wrong: all.filter(({ right, read }) => right.answer !== read.answer),
  }
}

const isSameTime = ({ when: a }: ReplyRead, { when: b }: ReplyRead) =>
  a?.date === b?.date && a?.time === b?.time

/** For the terminal; which rows went wrong only where that is asked. */
export function repliesTold({ wrong, ...figures }: RepliesScored, withWrong: boolean): string[] {
  const { replies, answersRight, refusedReadAsYes, takenAsSure, times, timesRight } = figures
  return [
    `answers right: ${answersRight}/${replies}, goal ≥ 90 %`,
    `no or never read as yes: ${refusedReadAsYes}, goal 0`,
    `ambiguous taken as sure: ${takenAsSure}, goal 0`,
    `day and hour right: ${timesRight}/${times}, goal ≥ 85 %`,
    ...(withWrong
      ? wrong.map(({ id, right, read }) => `  ${id}: ${right.answer}, read as ${read.answer}`)
      : []),
  ]
}
