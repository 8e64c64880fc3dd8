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
    'do the same, sit with, owe you, drive you, bring you, send you, lend, cook, show you, help you, make you, return, repay, wash, water, feed, bring the',
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
    'conversation like, talk like, for a talk, for a chat, for a conversation, for a call, for a short, about their, about his, about her',
  hiring: 'the hiring, your hiring, to, the door',
})

/** What a sentence is about that sounds like a wish for work and is none, in the notation of phrase.ts: each list is one way to mishear. */
const ways = {
  refused: [
    '<no> _9 <work>',
    'rather than/than? a/an/any/for/about <work>',
    'and/instead not/of a/an/any/for/about <work>',
    "i'd/would _1 rather not",
    'no wish/intention/intentions/plan/plans/desire/ambition to/of',
    'none of my/them/it',
    'no business of mine',
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
    'for you in return',
    'anything/something/ever i can/could _2 do for you',
    "i/we/i'll/i'd/we'd/we'll can/will/would/could? happily/gladly/be? _2 <deeds>",
    'if a/any/one/your _2 <pupils> _4 wants/wishes/needs/want/like/ever',
  ],
  greeted: [
    'remember me to/as',
    'greetings/regards/wishes/love/hello _2 to your/her/his/the',
    'congratulations/congratulate _6 hire/job/post/position/role/promotion/appointment',
  ],
  otherBusiness: [
    'flat/house/room/cottage/apartment/deposit/rent/guesthouse/hotel/hostel/landlord',
    'hire your/the/a/an hall/room/van/boat/car/bike/suit/tent/tools/equipment',
    'job number/sheet/lot',
    'in a/no/any/the _1 position to',
    'position on/that? you took/take/taken',
    '<business>',
    'private/personal/home/mobile/cell number/address/phone',
  ],
  substitutes: [
    '<anyone> _5 on/in/of/from/at/to/within your _1 <theirs>',
    '<anyone> _6 <talk>/instead',
    'grateful for a/the/any/one/their/another name/names/introduction/contact/address/line',
    'write/wrote/speak/talk to her/him/them/someone/whoever _2 instead',
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
    'make/making/arrange/arranging/facilitate a/an/any/the/some _1 introduction/introductions/intro for?',
  ],
  process: [
    'official/usual/right/proper/normal/formal/best way/process/channel/channels/route _2 apply/applying/applicants',
    'how/where/when do/does/should/would/can one/people/someone/somebody/candidates/graduates/newcomers/beginners _2 apply/get/enter/start/begin/join',
  ],
  news: [
    'way to/from work/home',
    'watch/see/observe/shadow you/her/him/them/how/where _1 you? work/working/at',
    'noticed/saw/read/learned/heard/see/understand/know _1 your/the/Name _4 opened/launched/moved/won/published/built/made/started/began/bought/expanded/has/have',
  ],
  likeThere: [
    "what/how is/was/it's/its _3 like to work/working/be/being",
    "what's/it's it? like to work/working/be/being",
    'do/doing _2 work/job/something like yours/you/this/that',
    '^ we/our are/is/need/want/run hiring/recruiting/looking',
    '^ i am/need/want hiring/recruiting',
    "i'm/i/we/we're am/are? looking/hoping/trying/about/going/want/need to take on/hire/employ/recruit/engage a/an/some/someone/somebody/one",
    'my/our _2 boss/firm/company/shop/school/office/clinic/department/team is/are looking/hiring/recruiting _3',
    "i've/we've/i/we have? engaged/hired/employed/recruited a/an/the/two/three/some",
    'employ/employs/employed/employing the/a/that/this/whatever/such _1 word/words/term/phrase/tone/method/trick/technique',
  ],
  market: [
    'hiring has/have/had/is/was/changes/changed/works/worked _2',
    'job/employment/career/hiring opportunities/prospects/openings/outlook/market/markets/trends/growth !at/with/in/on/for',
    'jobs/openings/opportunities/demand _2 grow/growing/shrink/shrinking/disappear/increase/increasing/decrease/change/changing',
  ],
} as const

/** What a question by itself is about that sounds like a wish for work; in a letter, and without a question mark, the same words are mostly said of oneself. */
const waysAsked = {
  introduced: [
    '<pass> my <passed> _9 <meeting>',
    '<pass> my <passed> _6 who/that/so ~9 talk/tell/show/ask',
    '^ may i _1 say/tell _3 you suggested/referred/sent/told',
    'may i say _3 name from you',
    'comfortable/happy/willing/mind introducing me |',
    'comfortable/okay/mind _2 my emailing/writing/calling',
  ],
  ofAField: ['in/into your/this/that/the/such/any/a _1 field/trade/industry/profession/line'],
  toHear: [
    '^ please? describe',
    'hear/welcome/value/appreciate/grateful for? your/an/a _2 take/thoughts/view/account/opinion/sense of/on/about',
    'interested/curious in? why/how/what/which it/they/the/your',
    'hear/know/learn which/what/how/why _1 you had/came/got/chose',
  ],
  advice: [
    'this/that/what/any kind/sort/type/line/kinds of _1 work/job/jobs seem/sound/suit/would/do/might/|',
    'what/which _1 jobs/corners/careers/work _3 open/consider/suit/find/get !me/us',
    'useful/valued/taken/good in/outside/beyond _3 |',
    'elsewhere/wherever',
    'need more/another education/training/degree',
    'be/am right/suited/qualified for/to |',
    'what can/could/should i _1 do/learn to _1 be/become',
    'is _3 a good/usual way/place/time',
    'consider/choose/do/away/now/first/then _1 if you were me',
    'what would you _2 change/improve/start/learn/suggest/choose !me/us',
    'would you _1 let her/him/them',
    'should/must a? <anyone> _9 or',
    'should i to? _3 expect/know/learn/mention/wait/or',
    'see any gaps/weaknesses',
    'what/biggest _2 weakness/doubts',
    'sound/seem right/realistic',
    '^ is that/this/it the? right/true/usual/normal/realistic',
    'how can/do i/one tell/know if/whether/when',
    'ready to apply',
    'advice/tips _3 for <anyone>',
    '^ would/could you _4 look/review/read _4 my _1 resume/cv |/for/with',
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
    '^ if an/the employer',
    'plans/planning to expand/move into/to',
    'updated/told you if/when/how/once',
    'contact/mentor for me',
    'check/follow in/up with you',
    'reach/write/call/contact/ask _3 again',
    'anything for you',
    'of any _2 groups/clubs/events/courses',
  ],
} as const

const waysIn = seldom(ways, { ...nameWords, ...words })
const waysAskedIn = seldom(waysAsked, words)

/** It goes on to the present, as "I saw the opening, and I'd love …", or is in the past out of courtesy alone. */
const goesOn = seldom({
  on: [
    "and/but/so/that/if i'm/im/i/i'd/could/would/can/please/it !was/had/have",
    "so/and/but if you/you're/your/any/anyone/anybody/someone/somebody/there/there's/they",
    "mention/say/tell/note/add _2 i've/i have/am? applied/applying",
    'i/we was/were _1 wondering/hoping/thinking/going if/whether/that/you/what/to/of/about',
  ],
})

/** The ways in which a question by itself is about what they know, and not about work for the writer; without a question mark it has fewer. */
export const askedAbout = (sentence: Piece, isQuestion: boolean): string[] =>
  waysAskedIn(sentence).filter((way) => isQuestion || way === 'toHear')

/** The ways in which a sentence is about something other than work for the writer. */
export function otherwiseMeant(sentence: Piece): string[] {
  return waysIn(sentence).filter((way) => way !== 'over' || goesOn(sentence).length === 0)
}
