import { anyOf } from './any-of.ts'
import { listsOf } from './phrase.ts'

/** Words that stand in any thank-you: whatever is left of it belongs to this one alone. */
export const anyThanks: ReadonlySet<string> = new Set(
  `a about absolutely advice afternoon again all also always amazing an and answer answering answers any anything appreciate
  appreciated appreciation are as ask asked at available be because been being best bit both busy but by call career careers
  chance chat chatting coffee come company connect connecting considerate conversation conversations could courtesy day days
  dear deeply did discussion discussing do during eager early enjoyed enjoy enlightening enormously especially even evening
  ever every everything excellent excited experience experiences extremely fantastic field find found for forward friday from future gave
  generosity generous get give given giving glad good got grateful gratitude great greatly guidance had happy has
  have having hear heard hearing help helped helpful helping her here him his honest honor honour hope hour how i if immensely
  in incredible incredibly industry information informative insight insightful insights inspire inspired inspiring interest
  interested interesting interview into invaluable is it its job journey just keep kind kindly kindness knowledge last
  learn learned learning learnt let like lot lots lovely made make many may me mean means meant meet meeting met minute minutes
  moment monday month more morning most much my name new next nice now of off offer on one opportunity or other our out path
  perspective perspectives phone please pleased pleasure position present professional provided provide questions quick quickly really
  regards role said say schedule see sharing share shared sharing sincere sincerely since so some soon speak speaking special spend
  spent spoke staying stay still such sunday support sure take taken taking talk talked talking team tell telling thank thankful thanks that the
  their them then there these they thing things this those thoughtful thoughts through thursday time times to today together told tomorrow too took
  touch truly tuesday two under understand understanding until up us useful using valuable value very via view views virtual
  visit warm was way we wednesday week weeks well were what when where which while who will willing willingness wish with within wonderful
  work working world would write writing year years yesterday you your yours zoom i'm i've i'd i'll it's you're you've that's
  super nicely cool awesome amazingly tips tip company companies
  immense tremendous worthwhile pleasant wisdom candid openness open patience effort efforts wanted follow following`.split(
    /\s+/,
  ),
)

const lookingBack = anyOf(`
  you, your, yours, you've, we, our, us, said, stayed, stays, remember, story, advice, tip, point, remark,
  words, sentence, question, how, that, showing, introducing, explaining, sending, moving, making, walking,
  occurred, never, idea, learned, learnt, took, struck, helped`)

/** A sentence that looks back at them, and not at one's own plans alone. */
export const ofThem = new RegExp(`(?:^|[ ,'])(?:${lookingBack})(?=[ ,]|$)`)

/** What one will do with it, or has done since. */
export const plans: readonly string[] = [
  '<iWill> _3 <deed>',
  'i _1 already/since/yesterday _3',
  '<iHave> _2 <done>',
  '^ <did> _3',
  'i <did> _9',
  'i _1 called/asked/talked _1 two/three/some/the/my/a/to/with _2',
  'so i _4 <deed>/<did>',
  'next/tomorrow/tonight/monday/tuesday/wednesday/thursday/friday/since _2 i _3 <deed>/<did>/will/am',
  'look/looking forward to _1 applying/trying/putting/using/reading/testing/following',
  'my next step/steps is/are/will',
  'first/next thing i',
  'i will do next/with',
  'already |',
  'i _1 have/had? now/since _4',
  "i'm/i am? now/starting/beginning/trying/reading/using/working/going _4",
  'is/are on order/trial/hand',
  'i/we have/had? begun/started/tried/changed/put/made/written/asked _4',
  'began/started/tried/used/put/made/did it/that/this/them/your _4',
  'this/tonight/tomorrow week/weekend/month/evening/morning? i _4',
  'as i write',
  'on/to my list/desk/shelf',
  'because of you/your/that/this/it _1 i',
]
export const planWords = listsOf({
  iWill:
    "i'll, i will, i shall, i'm, i am, i plan to, i intend to, i mean to, i want to, i hope to, i'd like to, i would like to",
  iHave: "i've, i have",
  deed: `
    try, trying, use, using, read, reading, write, writing, rewrite, rewriting, apply, applying, ask, asking, call,
    calling, sign, signing, join, joining, take, taking, begin, beginning, start, starting, build, building, change,
    changing, look, looking, visit, visiting, order, ordering, buy, buying, test, testing, practise, practising, practice,
    practicing, put, putting, add, adding, talk, talking, learn, learning, enrol, enroll, cut, cutting, go, going, sort,
    sorting, focus, focusing, spend, spending, work, working, make, making, bring, bringing, attend, attending, draw,
    drawing, give, giving, prepare, preparing, move, moving, rework, reworking, turn, turning, speak, speaking, measure,
    measuring, do, drop, register, study, studying, follow, following, watch, watching, listen, pass, passing, book,
    booking, compare, comparing, redo, show, explore, exploring, update, revise, send, map, count, choose, finish, plan,
    planning, pursue, sit, sitting, note, noting, interview, interviewing`,
  done: `
    borrowed, downloaded, noted, told, shown, shared, tried, used, read, written, rewritten, applied, asked, called, signed, joined, taken, begun, started, built, changed,
    looked, visited, ordered, bought, tested, practised, practiced, put, added, talked, learned, enrolled, cut, gone,
    sorted, made, brought, drawn, moved, reworked, turned, registered, watched, listened, passed, booked, compared,
    updated, revised, finished, found, implemented`,
  did: `
    borrowed, downloaded, noted, told, showed, shared, tried, used, read, wrote, rewrote, applied, signed, joined, began, started, built, changed, looked, visited, ordered,
    bought, tested, practised, practiced, put, added, enrolled, cut, sorted, made, brought, drew, reworked, registered,
    watched, booked, compared, updated, revised, finished, implemented`,
})

/** Polite and no plan. */
export const noPlan = new RegExp(
  [
    `(?:keep|keeping) (?:you|in|up)`,
    `(?:be|stay|staying|get|getting|keep|keeping) in touch`,
    `let you know`,
    `follow(?:ing)? up`,
    `look(?:ing)? forward to (?:hear|see|speak|talk|meet|stay)`,
    `send you (?:my|a thank)`,
    `write to (?:you|say|thank)`,
    `writing to (?:you|say|thank)`,
    `start by thank`,
    `want to (?:thank|say)`,
    `take (?:this|the) (?:moment|opportunity|chance)`,
    `take up`,
    `make it up`,
    `put into words`,
    `make the most`,
    `talking (?:to|with) you`,
    `speaking (?:to|with) you`,
    `talk(?:ed)? (?:to|with) you`,
    `learn more`,
    `learning (?:more|about)`,
  ].join('|'),
)
