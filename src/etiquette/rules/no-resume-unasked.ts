import { type Draft, sentenceAt } from '../draft.ts'
import { phrases } from '../english/phrase.ts'
import type { TextRule } from '../rule.ts'

const name = 'no-resume-unasked'
const pressed = phrases(
  [
    'attached/enclosed/enclosing/attaching/attach/enclose/included/including/appended _4 <resume>',
    '<resume> _3 attached/enclosed/included/below/herewith',
    '<resume> _4 is/are _1 attached/enclosed/here/included/below',
    'find/see/review/here _3 my/the _1 <resume>',
    'find/see/review/view _1 my _1 <work>',
    'here is/are my <resume>/<work>',
    'my <resume>/<work> is/are _1 at/here/online/below',
    'link/links to my <resume>/<work>',
    'my <resume>/<work> link',
    '<resume>/<work> _2 link/url',
    'attached/enclosed/attaching/enclosing _2 my _1 <work>',
    'pfa _2 <resume>',
    "i'm/i am/have/i've _2 attaching/attached/sending/sent/enclosing/enclosed/including/included _3 <resume>",
  ],
  {
    work: [
      'portfolio',
      'portfolios',
      'work samples',
      'writing samples',
      'reel',
      'showreel',
      'github',
      'website',
    ],
    resume: [
      'resume',
      'cv',
      'curriculum vitae',
      'resumes',
      'resume and cover letter',
      'cover letter',
      'transcript',
      'logbook',
      'certificates',
      'references',
      'portfolio and cv',
      'bio data',
      'biodata',
    ],
  },
)

export const noResumeUnasked: TextRule = {
  name,
  judges: ['request', 'introduction', 'nudge', 'note', 'thanks'],
  weight: 'risk',
  says: 'Do not send your résumé until they ask for it.',
  because:
    'A résumé in the first letter turns a wish to learn into an application, whatever the letter says. Most readers then pass it on to the person who handles those. Offered later, when you ask for advice on it, the same page is welcome.',
  source: 'Saylor, Emory and McGeorge: do not attach it (“a veiled request”); Mac’s List thinks otherwise',
  good: [
    {
      kind: 'nudge',
      text: 'My note of last week may have come on a full day. I would still value twenty minutes on the phone, and later your advice on what a résumé should leave out. Thank you.',
    },
  ],
  bad: [
    {
      kind: 'nudge',
      text: 'I would still value twenty minutes. Thank you. «I have attached my résumé» again.',
    },
    { kind: 'nudge', text: 'I would still value twenty minutes. «CV attached». Thank you.' },
  ],
  check: (draft) =>
    [...pressed(draft), ...inBrackets(draft)]
      .filter(({ start }) => !isOffered(draft, start))
      .map(({ start, end }) => ({
        rule: name,
        weight: 'risk',
        start,
        end,
        says: `“${draft.text.slice(start, end)}” makes this an application. Leave the résumé out until they ask.`,
        fix: { advice: 'Later, if you like: “May I send you my résumé, for your advice on it?”' },
      })),
}

/** "my résumé by then (attached)": brackets are commas in `plain`. */
function* inBrackets({ plain }: Draft): Generator<{ start: number; end: number }> {
  for (const { index, 0: words } of plain.matchAll(bracketed))
    yield { start: index, end: index + words.length }
}
const bracketed =
  /(?<![^ ·,\n])(?:resume|cv|curriculum vitae|cover letter)(?:[ ·]+[a-z]{1,12}){0,4} *, *(?:attached|enclosed)(?=,)/g

// "I have not attached my résumé", "as you asked, here is my CV", "if you like, I'll send it": no one is pressed.
function isOffered(draft: Draft, start: number): boolean {
  const sentence = sentenceAt(draft, start)
  const before = sentence
    ? sentence.flat.slice(Math.max(0, start - sentence.start - 200), start - sentence.start)
    : ''
  return /(?:^|[ ,])(?:not|never|no|without|[a-z]{2,9}n't|if you(?:'d)? (?:like|want|wish|prefer)|you (?:asked|requested|wanted|wished|suggested)|your request|may i|could i|shall i|feedback|advice)(?=[ ,])/.test(
    ` ${before} `,
  )
}
