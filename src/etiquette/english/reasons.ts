/** What says why this reader and no other, over plain spaces. */
import { anyOf } from './any-of.ts'

/** Words that may follow "your" in any letter: none of them is a reason for this reader. */
const anybodys = `time, advice, help, name, company, firm, team, story, number, experience, experiences, day, schedule, consideration,
  convenience, career, work, job, role, field, industry, path, journey, insight, insights, opinion, view, views, perspective, thoughts,
  tips, wisdom, brain, profile, contact, details, reply, response, answer, answers, attention, kindness, support, assistance, guidance,
  availability, calendar, position, life, email, e-mail, linkedin, network, expertise, knowledge, background, boss, manager,
  organisation, organization, colleague, colleagues, own, busy, valuable, current, very, esteemed, respected, prestigious, great,
  amazing, big, precious, kind, earliest, cooperation, understanding, willingness, generosity, deadlines, friend, friends, week, weeks, weekend, office, educational, occupation,
  place, profession, inbox, summer, return, workplace, area, specialty, long, many, generous, kind`

const doings = anyOf(`
  [a-z]{3,20}ed, wrote, built, made, led, ran, run, spoke, taught, went, gave, grew, began, drew, left, chose,
  came, put, took, won, sold, bought, kept, cut, sat, stood, held, sang, sent, set, found, fought, brought,
  caught, threw, wore, broke, restore, work at, teach at`)

const knownAs = anyOf(`
  guy, one, man, woman, designer, author, founder, head`)

const cameAcross = anyOf(`
  read, saw, noticed, heard, watched, seen, follow, followed, been following, attended, used,
  visited, listened to, came across, found, remember, enjoyed, loved`)

const theirWords = anyOf(`
  you have (?:written|said|shown|told|built|made|done|taught), you (?:was|were) the, you asked, in which you,
  the way you, gave your name, your name (?:appears|came up|stands), next to yours`)

const someoneSaid = anyOf(`
  (?:said|says|told me) (?:that )?(?:i|you|you'd be|you're|that's|we), noticed (?:that )?(?:you|you're),
  suggested, recommended, mentioned, pointed, introduced, referred, encouraged, passed, tells, told me, sends,
  speaks, spoke, gave me your, wrote your, thinks (?:we|i|you|that)`)

const anyProfile = anyOf(`
  background, experience, profile, career, journey, path, success, resume, achievements`)

const inCommon = anyOf(`
  fellow, alum, alumna, alumni, alumnus,
  we (?:are both|both|share|shared|met|worked|studied|went|were|sat|spoke|talked|know each), we're both,
  (?:great|nice|good|lovely|enjoyed|pleasure) (?:to )?(?:meet|meeting|chatting|talking|speaking),
  same (?:dorm|street|sorority|fraternity|team|church|club|school|town|college|class|department|programme|program|university|bootcamp)`)

const ofThem =
  "(?: (?!profile|page|linkedin|contact)[a-z'-]+){0,5} (?:you|your|that|about|how)(?!(?:r)? (?:profile|contact|page|linkedin|details)(?:[ ,\\n]))"

export const reasons = new RegExp(
  [
    // A thing of theirs by name: "your thread on fractions", "your evidence to the committee", "your clinic van".
    `(?:^|[ ,\\n])your (?!(?:${anyOf(anybodys)})(?:[ ,\\n]|$))[a-z'-]{3,30}(?=[ ,\\n])`,
    '(?:^|[ ,\\n])your (?:answer|answers|reply|response|advice|tip|tips) (?:in|about|on) ',
    "(?:^|[ ,\\n])your (?:work|path|journey|experience|team|company|profile|story|career|background|role|field|research)(?:'s)? (?:with|at|on|from|as|in|of|about|to) ",
    // What they did: "you designed", "which you had built", "you're at".
    `(?:^|[ ,\\n])(?:you|who) (?:had |have |also |once |now |recently |both |first |just |all )?(?:${doings})(?=[ ,\\n])(?! me(?:[ ,\\n]))`,
    '(?:^|\\n) *you (?:did|do|manage|run|teach|sit|made|make|design|build|lead|keep|cook|play|went) (?!not )',
    '(?:^|[ ,\\n])(?:you (?:did|saw me|know me|know my|know how i|taught me)(?=[ ,\\n])|how (?:you|your team|your company) [a-z]{3,20}ed )',
    `(?:^|[ ,\\n])(?:you're|you are|you were|u at|you) (?:still |now |one of |the only |the first |working |behind |known |the (?:${knownAs}) (?!to )|the person )(?!to ask)`,
    "(?:^|[ ,\\n])(?:you're|you are) (?:an? |at |in (?:charge|the) |with (?!me))",
    '(?:^|[ ,\\n])(?:watched|saw|heard|met|lists|listed|seen|named|names|calls|called|found) you (?!(?:are|on|through|via)(?:[ ,\\n]))[a-z]',
    // How the writer came to them.
    `(?:^|[ ,\\n])i(?:'ve)? (?:have |had |also |recently |just |really |so |very much )?(?:${cameAcross})${ofThem}`,
    '(?:^|[ ,\\n])(?:congratulations|congrats|well done) (?:on|for) ',
    `(?:^|[ ,\\n])(?:${theirWords})(?=[ ,\\n])`,
    '(?:^|[ ,\\n])thank(?:s| you) (?:so much |very much )?for (?:the|your) (?:post|posts|talk|article|video|book|podcast|class|course|clip|workshop|lecture|thread|newsletter)(?=[ ,\\n])',
    '(?:^|[ ,\\n])your (?:firm|company|team|hospital|school|shop|group|lab|studio) (?!would|could|might|may|is hiring|has)[a-z-]{3,20}ed ',
    `(?:^|[ ,\\n])(?:${someoneSaid})(?=[ ,\\n])`,
    `(?:^|[ ,\\n])(?:(?:impressed|inspired|struck|moved|fascinated|intrigued)(?: [a-z]+){0,3} (?:by|with) (?!(?:your|the) (?:${anyProfile})(?:[,\\n]|$| and ))|(?:admire|admired) your (?!(?:${anyProfile}|company|team|firm|work|organi[sz]ation)(?:[,\\n]|$| and )))`,
    "(?:^|[ ,\\n])i(?:'ve)? (?:really |also |just )?(?:love|loved|like|liked|admire|enjoy|enjoyed) (?:what|how|that|the way) ",
    '(?:^|[ ,\\n])(?:our (?:last |recent )?(?:conversation|conversations|talk|chat|call)|catching up|thank you (?:again )?for (?:your guidance|talking|everything|all|teaching|helping)) ',
    "(?:^|[ ,\\n])(?:because|since|given that|that's how|which is why) (?:you|your|i (?:looked|found))",
    `(?:^|[ ,\\n])(?:${inCommon})(?=[ ,\\n])`,
  ].join('|'),
)

/** What the two have in common, or what the writer sees of their work now. */
export const likeThem =
  /(?:^|[ ,\n])(?:like you|as you did|i (?:see|saw|notice|understand|gather|hear|learned|learnt) (?:that )?your?(?:'re|'ve)?)(?=[ ,\n])/
