import type { TextRule } from '../rule.ts'

const name = 'say-why-them'

/** Words that may follow "your" in any letter: none of them is a reason for this reader. */
const anybodys =
  'time|advice|help|name|company|firm|team|story|number|experience|experiences|day|schedule|consideration|convenience|career|work|job|role|field|industry|path|journey|insight|insights|opinion|view|views|perspective|thoughts|tips|wisdom|brain|profile|contact|details|reply|response|answer|answers|attention|kindness|support|assistance|guidance|availability|calendar|position|life|email|e-mail|linkedin|network|expertise|knowledge|background|boss|manager|organisation|organization|colleague|colleagues|own|busy|valuable|current|very|esteemed|respected|prestigious|great|amazing|big|precious|kind'
const reasons = new RegExp(
  [
    // A thing of theirs by name: "your thread on fractions", "your evidence to the committee", "your clinic van".
    `(?:^|[ ,\\n])your (?!(?:${anybodys})(?:[ ,\\n]|$))[a-z'-]{3,30}(?=[ ,\\n])`,
    "(?:^|[ ,\\n])your (?:work|path|journey|experience|team|company|profile|story|career|background|role|field|research)(?:'s)? (?:with|at|on|from|as|in|of|about|to|and) ",
    // What they did: "you designed", "which you had built", "you're at".
    '(?:^|[ ,\\n])(?:you|who) (?:had |have |also |once |now |recently |both )?(?:[a-z]{3,20}ed|wrote|built|made|led|ran|run|spoke|taught|went|gave|grew|began|drew|left|chose|came|put|took|won|sold|bought|kept|restore|work at|teach at)(?=[ ,\\n])(?! me(?:[ ,\\n]))',
    "(?:^|[ ,\\n])(?:you're|you are|you were|u at|you) (?:still |now |one of |the only |the first |working |the person )(?!to ask)",
    // How the writer came to them.
    "(?:^|[ ,\\n])i(?:'ve)? (?:have |had |also |recently |just )?(?:read|saw|noticed|heard|watched|seen|follow|followed|attended|admire|admired|used|visited|listened to|came across|found|remember|enjoyed)(?: [a-z'-]+){0,5} (?:you|your|that|about|how)(?!(?:r)? (?:profile|contact|page|linkedin|details)(?:[ ,\\n]))",
    "(?:^|[ ,\\n])(?:(?:said|says|told me) (?:that )?(?:i|you|you'd be|you're|that's|we)|noticed (?:that )?(?:you|you're)|suggested|recommended|mentioned|pointed|introduced|referred|encouraged|passed|tells|told me|sends|speaks|spoke|gave me your)(?=[ ,\\n])",
    '(?:^|[ ,\\n])(?:(?:impressed|inspired|struck|moved|fascinated|intrigued)(?: [a-z]+){0,3} (?:by|with)|admire your) ',
    "(?:^|[ ,\\n])(?:because|since|given that|that's how|which is why) (?:you|your|i (?:looked|found))",
    "(?:^|[ ,\\n])(?:fellow|alum|alumna|alumni|alumnus|we (?:are both|both|share|shared|met|worked|studied|went|were)|we're both|same (?:sorority|fraternity|team|church|club|school|town|college|class|programme|program|university|bootcamp))(?=[ ,\\n])",
  ].join('|'),
)

export const sayWhyThem: TextRule = {
  name,
  judges: ['request'],
  weight: 'risk',
  says: 'Say why you chose this person.',
  because:
    'A reason that fits only them shows that you have read something, and that no list was worked through. It is the line hosts say they answer to. One detail is enough: a talk, a piece of their work, a turn in their path.',
  source: 'Hosts in Vault, BrightCrowd and HBR 2016: a specific reason for choosing them',
  good: [
    {
      kind: 'request',
      text: 'Dear Ms Oduya,\n\nI am a student of paper conservation in Velmar. Your talk on salt water and ink changed what I want to study. Could we speak for twenty minutes, or might a colleague have the time?\n\nMany thanks,\nTamsin Roe',
    },
  ],
  bad: [
    {
      kind: 'request',
      text: 'I am a student. «Could we talk for twenty minutes, or might a colleague?» Thank you.',
    },
  ],
  check: ({ plain, asks, sentences, situation }) => {
    const at = asks[0] ?? sentences[0]
    if (!at || situation.stage === 'later' || reasons.test(plain.replaceAll('·', ' '))) return []
    const says = 'Nothing here says why you chose them; name one thing of theirs that made you write.'
    const first = situation.findings?.[0]?.text
    const mend = {
      advice: first
        ? `You found: “${first}”. Say it, and what it made you wonder.`
        : 'Say it in one line: “I read your … and …”.',
    }
    return [{ rule: name, weight: 'risk', start: at.start, end: at.end, says, mend }]
  },
}
