import { namesAsked, nameWords } from './names-asked.ts'
import { type Lists, listsOf, seldom } from './phrase.ts'
import type { Piece } from './words.ts'

const words: Lists = listsOf({
  no: "not, never, isn't, aren't, don't, didn't, won't, wouldn't, no longer, nothing, none, nobody, no one, neither, cannot, can't, needn't, no, nobody's, couldn't, doesn't, didn't, wasn't, haven't, hasn't",
  work: `job, jobs, work, hire, hiring, hired, role, post, position, place, seat, spot, vacancy, opening, openings, candidate, favour, favor, reference,
    referral, referrals, internship, application, company, team, cv, resume, me, them, one, ready, asking, after, looking, hoping, angling, fishing, want, here for, employment, apply for`,
  who: 'i, we, he, she, they, you, my father, my mother, my sister, my brother, my friend, my boss, my manager, nobody, somebody, someone',
  did: `was, were, did, had, got, took, found, made, gave, given, told, left, said, went, came, wrote, met, began, chose, kept, heard, saw, read, sent, sat, stood, turned, signed, applied,
    accepted, started, finished, asked, offered, helped, recommended, suggested, taught, worked, tried, used to, decided, hired, refused, handed, became, closed, lost, drove, ran, spent`,
  done: `applied, accepted, signed, found, taken, started, begun, put, got the, got a job, got a place, got an offer, been offered, decided, moved, left, turned, sent, handed, finished, passed, already, just`,
  kin: 'manager, boss, firm, company, employer, contract, team, application, brother, sister, friend, teacher',
  own: 'own, current, present, last, old, first, former, new',
  gifts:
    'a hand with, hand with, help with, a lift, a drive, someone to drive, somebody to drive, anyone to, anybody to, translation, a ticket, a bed, a favour, a favor, the photographs',
  deeds:
    'circulate, proofread, put your, do the same, sit with, owe you, drive you, bring you, send you, lend, cook, show you, help you, make you, return, repay, wash, water, feed, bring the',
  pupils:
    'student, students, pupil, pupils, friend, friends, colleague, colleagues, son, daughter, children, niece, nephew',
  anyone:
    'someone, somebody, anyone, anybody, one, person, people, colleague, colleagues, whoever, member, others, name, deputy',
  theirs:
    'team, staff, group, department, office, colleagues, people, company, firm, crew, shop, lab, practice, school, hospital',
  talk: `minutes, half hour, half an hour, an hour, quarter of an hour, phone call, video call, short call, quick call, coffee, cup of tea, chat, conversation,
    informational interview, at your convenience, time of yours, your time`,
  diary:
    'calendar, diary, schedule, agenda, inbox, office hours, office-hours, office hour, office-hour, lunch, week, weeks, afternoon, morning',
  business: `choir, club, raffle, tour, tours, open day, charity, membership, allotment, parish, society, ticket, tickets, race, book group, reading group, repair cafe, campsite, tree planting,
    tutorial, seminar, evening, course, class, visit, visitor, visitors, museum pass, card, newsletter, mailing list, bicycle, bike, car, key, parcel, fence, hives, garden`,
  help: 'help, advice, guidance, honesty, thoughts, insight, insights, opinion, view, support, pointers, suggestions',
  papers: 'cv, resume',
  pass: 'pass, passing, give, giving, share, sharing, forward',
  passed: 'name, details, number, address',
  meeting:
    'conversation like, talk like, for a talk, for a chat, for a conversation, for a call, for a short, call, chat, about their, about his, about her',
  hiring: 'the hiring, your hiring, to, the door',
  permits: `permission, permit, grant, grants, visa, passport, loan, licence, license, scholarship, scholarships, bursary, membership, degree, school, university,
    police, army, navy, seminary, college, course, planning`,
  vacancy: 'vacancy, vacancies, opening, openings, post, posting, advert, ad, job, position',
})

/** What a sentence is about that sounds like a wish for work and is none, in the notation of phrase.ts: each list is one way to mishear. */
const ways = {
  passedOn: [
    '<pass> on? my <passed> ~9 <meeting>',
    '<pass> on? my <passed> _6 who/that/so ~9 talk/tell/show/ask',
  ],
  refused: [
    '<no> _9 <work>',
    'rather than a/an/any/for/about <work>',
    'and not a/an/any/for/about <work>',
    'instead of a/an/any <work>',
    "i'd/would _1 rather not",
    'no wish/intention/intentions/plan/plans/desire/ambition to/of',
    'none of my/them/it',
  ],
  // “I am not here for a job”, unless the sentence goes on.
  denied: [
    "i'm/i am/was? not/never _2 hunting/looking/asking/angling/fishing/after/here/writing/applying/seeking/hinting/trying/hoping _6 <work>",
    "this/it isn't/wasn't _2 about/a <work>",
    'this/it is/was not _2 about/a <work>',
  ],
  over: [
    '^ and/but/so/then/since/when/once? <who> _2 <did>',
    '^ last/on/in/since/as _3 <who> _2 <did>',
    '^ when/once/after/before/while the/my/our/a _4 <did>',
    "i'd/they'd/he'd/she'd/we'd given/taken/had/been/left/gone/found",
    "i've/i/he's/she's/they've/we've/you've have? _1 <done>",
    'i/we start/begin/join there/on/in/at/next/with/my',
    "i'm/i am? starting/joining/beginning",
    'thanks/thank you? _5 for',
    'my/our/their <own>? <kin> _6 me/ends/has/was/is/wants/offers/says/said/runs !could/would/can',
  ],
  offered: [
    'if/should you/your/they/anyone _2 need/want/require/like/use _2 <gifts>',
    'call/count/lean/rely on me',
    'be/am of _2 use/help/service to/at you/the',
    'return/repay the/your/this/that/such',
    'anything/something/ever i can/could _2 do for you',
    "i/we/i'll/i'd/we'd/we'll can/will/would/could? happily/gladly/be? _2 <deeds>",
  ],
  offering: [
    'reference/referee for you',
    'if a/any/one/your _2 <pupils> _4 wants/wishes/needs/want/like/ever',
  ],
  greeted: [
    'remember me to/as',
    'greetings/regards/wishes/love/hello _2 to your/her/his/the',
    'congratulations/congratulate _6 hire/job/post/position/role/promotion/appointment',
  ],
  theirOffer: [
    'kindly/generously/you/he/she/they/who offered/promised/volunteered to',
    'is/was/were kind/good/nice/generous enough to',
  ],
  // What has the words of employment and is no employment.
  noEmployment: [
    'resume the/our/your/this/that/where/it',
    'apply/applying/applied/applies/application for/to a/an/the/my/some? <permits>',
    'pass/passing/forward/share/send/post/spread _1 your/this/that/the _2 <vacancy> on? to/with/among/on my/our/the/a',
  ],
  otherPlans: [
    "i/i'll/will mean/plan/hope/intend/want/expect/be? to/look/looking/apply/applying _5 <work> _4 once/after/when/later i/i've/my",
    'somewhere in Name/the',
    "i've/have/had/got/get an/another/my interview with/at/for/on !you/your/the",
    'withdrew/withdraw/withdrawn/withdrawing my/an application',
    "content/happy/settled/fine where i/i'm",
  ],
  otherBusiness: [
    'flat/house/cottage/apartment/deposit/rent/guesthouse/hotel/hostel/landlord',
    'room !for',
    'hire your/the/a/an hall/room/van/boat/car/bike/suit/tent/tools/equipment',
    'job number/sheet/lot',
    'in a/no/any/the _1 position to',
    '<business>',
  ],
  substitutes: [
    '<anyone> _5 on/in/of/from/at/to/within your _1 <theirs>',
    '<anyone> _6 <talk>/instead',
    'grateful for a/the/any/one/their/another name/names/introduction/contact/address/line',
    'point/direct/pass/refer/send/introduce/put me _2 to/towards/with _3 colleague/colleagues/person/people/someone/somebody/anyone/anybody/others/one',
  ],
  theirTime: ['<talk>', 'your/the _2 <diary>'],
  papersShown: [
    '<papers> _6 so/only/in/just/for/if/gives/shows/should you/that/case/context/background/it/an/me _1',
    'attach/attached/enclose/enclosed/include/included/attaching/enclosing _3 <papers>',
    '<papers> is/are attached/enclosed/included',
    'send/share/show/bring you? my/the/a _2 background/cv/resume/profile/questions beforehand/first/before/ahead',
  ],
  help: [
    'tell/show/explain/teach me/us _1 how/what/which/why/where',
    'your/any/for/some/of _1 <help>',
    'advice/guidance/pointers on/about/for',
  ],
  names: [
    ...namesAsked,
    'make/making/arrange/arranging/facilitate a/an/any/the/some _1 introduction/introductions/intro',
    'referral/referrals/introduction to a/an/another/other/someone/somebody/anyone/anybody/one/some _4 i/who/that/to/for/whom',
  ],
  process: [
    'how/where/when do/does/should/would/can one/people/someone/somebody/candidates/graduates/newcomers/beginners _2 apply/get/enter/start/begin/join',
  ],
  news: [
    'watch/see/observe/shadow you/her/him/them/how/where _1 you? work/working/at',
    'noticed/saw/read/learned/heard/see/understand/know _1 your/the/Name _4 opened/launched/moved/won/published/built/made/started/began/bought/expanded/has/have',
  ],
  likeThere: [
    "what/how is/was/it's/its _3 like to work/working/be/being",
    "what's/it's it? like to work/working/be/being",
    "i'm/i/we/we're am/are? looking/hoping/trying/about/going/want/need to take on/hire/employ/recruit/engage a/an/some/someone/somebody/one",
    'my/our _2 boss/firm/company/shop/school/office/clinic/department/team is/are looking/hiring/recruiting _3',
    'employ/employs/employed/employing the/a/that/this/whatever/such _1 word/words/term/phrase/tone/method/trick/technique',
  ],
  market: [
    'hiring has/have/had/is/was/changes/changed/works/worked _2',
    'job/employment/career/hiring opportunities/prospects/openings/outlook/market/markets/trends/growth !at/with/in/on/for',
  ],
} as const

/** What a question by itself is about that sounds like a wish for work; in a letter, and without a question mark, the same words are mostly said of oneself. */
const waysAsked = {
  introduced: [
    'may i say _3 name from you',
    'comfortable/happy/willing/mind introducing me |',
    '^ may i _1 say/tell _3 you suggested/referred/sent/told',
    'comfortable/okay/mind _2 my emailing/writing/calling',
  ],
  ofAField: ['in/into your/this/that/the/such/any/a _1 field/trade/industry/profession/line'],
  toHear: [
    '^ please? describe',
    'hear/welcome/value/appreciate/grateful for? your/an/a _2 take/thoughts/view/account/opinion/sense of/on/about',
    'interested/curious in? why/how/what/which it/they/the/your',
    'hear/know/learn which/what/how/why _1 you had/came/got/chose',
  ],
  theirPast: [
    '^ how/when/where/why did you/he/she/they/your',
    '^ what/who _2 did you _1 do/say/learn/think/get/got/hire/hired',
  ],
  advice: [
    'which/what roles/jobs/posts/positions/openings _4 would/do you see/consider/recommend/suggest/think/call',
    'would/could/might a/an/some/one/this/that _5 help/teach/suit/prepare/show/give me',
    'consider/choose/do/away/now/first/then _1 if you were me',
    'would you _1 let her/him/them',
    'should/must a? <anyone> ~9 or',
    'see any gaps/weaknesses',
    'what/biggest _2 weakness/doubts',
    'sound/seem right/realistic',
    '^ would/could you _4 look/review/read _4 my _1 resume/cv |/for/with',
    '^ if an/the employer',
    'plans/planning to expand/move into/to',
    'updated/told you if/when/how/once',
    'contact/mentor for me',
    'anything for you',
    'of any _2 groups/clubs/events/courses',
    '^ do/does/did/are/is most/many/some/people/others/everyone/students/graduates/newcomers',
    'this/that/what/any kind/sort/type/line/kinds of _1 work/job/jobs seem/sound/suit/would/do/might/|',
    'what/which _1 jobs/corners/careers/work _3 open/consider/suit/find/get !me/us',
    'useful/valued/taken/good in/outside/beyond _3 |',
    'elsewhere/wherever',
    'need more/another education/training/degree',
    'be/am right/suited/qualified for/to |',
    'is _3 a good/usual way/place/time',
    'what would you _2 change/improve/start/learn/suggest/choose !me/us',
    'should i to? _3 expect/know/learn/mention/wait/or',
    '^ is that/this/it the? right/true/usual/normal/realistic',
    'how can/do i/one tell/know if/whether/when',
    'ready to apply',
    'advice/tips _3 for <anyone>',
    'how can/could/should i _1 improve/prepare/make my/a/for',
    'what should my',
    'how can/do/does i/one/people _2 get a/my/their foot in the door |/in/of',
    'how/what/why/when you _1 came/got/started/began/chose/left/became',
    'take/walk/talk me through !<hiring>',
    'makes/made you _2 leave/stay/choose/take/quit/want',
    'regret/regrets/hindsight',
    'give me an/a _1 example/sense/idea/picture of',
    'have you always/ever _1 been/had/regretted',
    'do/does you/one/i/they _3 need a/an/any license/licence/degree/certificate',
    'a position/role/job like yours !open/for/to/free',
    'usually/typically/generally _1 start/look/hire/take/fill',
    'typical/usual/common route/way/path',
    'check/follow in/up with you',
    'reach/write/call/contact/ask _3 again',
  ],
} as const

const waysIn = seldom(ways, { ...nameWords, ...words })
const waysAskedIn = seldom(waysAsked, words)

/** It goes on to the present, as "I saw the opening, and I'd love …", or is in the past out of courtesy alone. */
const goesOn = seldom({
  on: [
    "and/but/so/that/if i'm/im/i/i'd/could/would/can/please/it !was/had/have",
    'so/and please/do? keep/bear/think/let/consider/remember',
    "so/and/but if you/you're/your/any/anyone/anybody/someone/somebody/there/there's/they",
    "mention/say/tell/note/add _2 i've/i have/am? applied/applying",
    'i/we was/were _1 wondering/hoping/thinking/going if/whether/that/you/what/to/of/about',
  ],
  yet: ["but/though/although/while/just/only/yet/unless/except/still/merely/simply/if/i'd", 'i would'],
})

/** “I am not here for a job, only …”: what is refused is taken back. */
export const isTakenBack = (sentence: Piece): boolean => goesOn(sentence).includes('yet')

/** The ways in which a question by itself is about what they know, and not about work for the writer; without a question mark it has fewer. */
export const askedAbout = (sentence: Piece, isQuestion: boolean): string[] =>
  waysAskedIn(sentence).filter((way) => isQuestion || way === 'toHear')

/** The ways in which a sentence is about something other than work for the writer. */
export function otherwiseMeant(sentence: Piece): string[] {
  return waysIn(sentence).filter(
    (way) =>
      (way !== 'over' && way !== 'denied') || !goesOn(sentence).includes(way === 'over' ? 'on' : 'yet'),
  )
}

/** It begins with someone else, or with a thing: “Some managers …”, “They said …”. */
export const isOfOthers = ({ whole, start, end }: Piece): boolean =>
  beginsWithOthers.test(whole.text.slice(start, Math.min(end, start + 20)))
const beginsWithOthers =
  /^[ ,·]*(?:they|they've|they're|he|she|the|a|an|some|most|many|these|those|every|all|our)[ ·]/

/** Words of another are told, and nothing beside them is said to the reader: people write “please hire me” under every post. */
export function tellsWordsOfOthers(text: string): boolean {
  return told.test(text) && !spokenToThem.test(text.replace(quoted, ''))
}
const told =
  /\b(?:sa(?:y|ys|id|ying)|writ(?:e|es|ing)|wrote|asks?|asked|asking|called|titled) ?[:,]? ?["“«‘]/i
const quoted = /["“«‘][^"”»’]*["”»’]?/g
const spokenToThem = /\b(?:you|your|yours|ur|please|kindly|I['’]d|let me)\b/i
