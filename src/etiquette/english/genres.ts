import { anyOf } from './any-of.ts'

const hiringTalk = anyOf(`
  salary expectations?, expected salary, notice period, available for (?:an )?interview,
  invite me (?:to|for) (?:an )?interview, opportunity to interview, considering my application,
  consideration of my application`)

const studies = anyOf('school, college, university, graduate, a course, the course, programmes?, programs?')
const writerWishes = anyOf(`
  i am, i'm, i would like, i'd like, i wish, i want, i am writing, i'm writing, i hereby, please accept my,
  this is my`)

/** What other kinds of letter say and a request for a talk does not. Over plain spaces; two marks of a kind make it one. */
export const genres: Record<
  'application' | 'recruiter' | 'afterInterview',
  { is: string; marks: readonly RegExp[]; byItself?: RegExp }
> = {
  application: {
    is: 'an application for a job',
    byItself:
      /\b(?:please accept|kindly accept|consider|submit|submitting) (?:this|my)(?: [a-z]+){0,3} (?:as|for) my(?: [a-z]+){0,2} application\b/,
    marks: [
      new RegExp(
        String.raw`\b(?:${writerWishes}) (?:to )?(?:formally )?(?:apply|applying|application)\b(?! (?:to|for) (?:${studies}))`,
      ),
      /\b(?:dear|to the) (?:hiring (?:manager|team|committee)|selection committee|human resources|hr (?:team|department)|recruitment team)\b|\bto whom it may concern\b/,
      /\b(?:advertised|as advertised|your advert|job reference|reference number|job id|vacancy number|job posting|the posting|job advert)\b/,
      /\b(?:enclosed|attached|attach|enclose|find)\b.{0,40}\b(?:cv|resume|curriculum vitae|cover letter|application)\b|\b(?:cv|resume|cover letter)\b.{0,20}\b(?:enclosed|attached)\b/,
      new RegExp(
        [
          String.raw`\b(?:meet|meets|match|matches|exceed) (?:all |most )?(?:of )?(?:the|your) (?:requirements|criteria|qualifications|needs)\b`,
          String.raw`\b(?:for|to) (?:the|this) (?:position|post|role|vacancy) of\b`,
          String.raw`\bstrong candidate\b`,
          String.raw`\bideal candidate\b`,
        ].join('|'),
      ),
      new RegExp(String.raw`\b(?:${hiringTalk})\b`),
    ],
  },
  recruiter: {
    is: 'a note to a recruiter',
    marks: [
      /\b(?:as a recruiter|you recruit|you are recruiting|you're recruiting|your recruiting team|dear recruiter|hi recruiter|talent acquisition)\b/,
      /\b(?:open to (?:new )?(?:roles|opportunities|work)|looking for (?:my next|a new) (?:role|position|job|opportunity)|seeking (?:a|my) (?:new |next )?(?:role|position)|on the job market)\b/,
      /\b(?:salary expectations?|notice period|available (?:from|immediately)|my (?:cv|resume) is attached|attached (?:is )?my (?:cv|resume)|roles? you (?:are|may be) (?:filling|hiring))\b/,
    ],
  },
  afterInterview: {
    is: 'a thank-you after a job interview',
    marks: [
      new RegExp(
        [
          String.raw`\bthank(?:s| you)[^\n]{0,30} (?:interviewing me|for (?:the|my|our|yesterday's|today's) (?:job )?interview|the (?:chance|opportunity) to interview)\b`,
          String.raw`\bi (?:enjoyed|appreciated) (?:the|our|my) (?:job )?interview\b`,
        ].join('|'),
      ),
      /\b(?:interviewed|interviewing|interview)\b.{0,30}\b(?:for (?:the|a|an)|position|role|post)\b/,
      /\b(?:reiterate|reaffirm|restate|remain) .{0,40}\b(?:interest|interested)\b|\bextremely interested in (?:your|the|this) (?:opportunity|position|role)\b/,
      /\b(?:positive outcome|your decision|the next steps in (?:the|your) (?:hiring|interview|selection)|joining your team|contribute .{0,30}from day one|thank you again for your time and consideration)\b/,
    ],
  },
}
