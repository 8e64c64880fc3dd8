import { anyOf } from './any-of.ts'
import { listsOf } from './phrase.ts'

/** What makes a question fit or not: who can know it, and where it could be looked up. */
export const lists = listsOf({
  org: `
    company, firm, organisation, organization, business, agency, bank, hospital, school, museum,
    university, group, practice, studio, charity, foundation, institute, brand, library, clinic,
    newspaper, magazine, startup, restaurant, store, shop, employer, theatre, college, airline,
    factory, office, headquarters, head office, department store, publisher, hotel, chain, corporation,
    zoo, gallery, orchestra`,
  count: `
    employees, people, staff, offices, partners, stores, shops, locations, countries, branches,
    students, customers, clients, users, beds, lawyers, products, brands, cities, workers, members,
    sites, factories, visitors, subscribers, hotels, restaurants, schools, patients, planes, books,
    engineers, departments, subsidiaries, campuses, hospitals, doctors, nurses, languages, awards`,
  figure: `
    revenue, revenues, turnover, share price, stock price, market cap, market share, profit, profits,
    annual budget, mission, mission statement, address, website, phone number, opening hours, hours,
    full name, logo, legal form, stock symbol, ticker, annual report, valuation, slogan, headcount,
    values, core values, products, services, main product, main products, main services,
    flagship product, biggest product, tuition, parent company, headquarters, annual revenue,
    sales figures, dress size, net income, earnings, endowment, admission fee, ticket price,
    acceptance rate, founding year, product line`,
  founded: `
    founded, established, started, set up, created, formed, incorporated, opened, begin, began, built,
    go public, start`,
})

/** Answered by the company's own pages or by one search. */
export const lookUps: readonly string[] = [
  "what's/whats your/the ~5 <figure> |",
  "what's/whats the current/average/median/typical/starting/total/minimum _4 salary/pay/wage/rate/price/income/cost/size/age",
  'what/which percentage/proportion/share/fraction/per of/cent',
  'what/which languages/language is/are spoken',
  'do/does i/one/people/you need/require a/an/any _1 licence/license/certificate/permit',
  'what/which year/month did/was the/your/Name _3 open/begin/start/close',
  'when/where was/were/did the/your/this/Name ~4 <founded>',
  'what/which year was/were/did ~5 <founded>',
  'who founded/started/established/owns/runs/created/acquired/bought _2 the/your/this/Name',
  'where _1 is/are _5 headquartered/based/located/situated/headquarter/headquarters',
  'where is/are the/your _4 headquarters/office/offices/<org> |',
  'how old is the/your _2 <org>',
  'how long has/have the/your _3 <org> _1 been/existed',
  'how many <count> ~4 there/have/has/employ/employs/work/serve/sell/run/own/operate ~3 <org>/you/Name',
  'how many _2 <count> does/do/are/has/have/did the/your/you/Name/there ~3 <org>/have/employ/serve/operate/own/|',
  'how many/big/large/much _3 is/does/are/do/did the/your/Name <org> |/employ/make/earn/worth/have/last',
  "what is/are/was/were/'s your/the ~5 <figure> |",
  "what's/what is/are/was/were your/the ~5 <figure> |",
  'what is/are/was your/the/Name ~4 <figure> last/this/in/of/for',
  'what time/days do/does/is/are ~4 open/close/closed',
  'is/are the/your/Name ~3 <org> _3 listed/traded/public/private/privately/publicly/accredited/a/owned/unionised/unionized/international/part/non-profit/nonprofit/profitable',
  'is/are you/your ~3 listed/traded/publicly/privately/accredited',
  "who is/are/'s your/the _3 ceo/cfo/chair/chairman/president/founder/founders/competitors/competitor/owner/owners/clients/customers/parent/head/chancellor |/of/at your/the/this/Name/|",
  "who's your/the _3 ceo/cfo/chair/chairman/president/founder/founders/competitors/competitor |",
  'what/which _3 products/services/brands/industry/industries/countries/cities/markets/sector/programmes/programs/courses/degrees/majors do/does/are/is you/your/the/Name ~3 sell/offer/make/have/in/operate/provide/produce/serve/|',
  'what does your/the/this/Name _2 <org> _1 do/make/sell/offer/produce',
  'what do you/they sell/make/produce/offer |',
  'what kind/sort/type of <org> is/are',
  'do/does you/your/the/Name _2 have _2 office/offices/branches/branch/website/stores/campus/store',
  'do/does you/your/the/Name ~2 offer/sell/make/operate _3 in/online/abroad',
  'tell/telling me _2 about your/the _1 <org>/business |',
  'tell me what your/the _1 <org> does',
  'in/which/what/how many countries do/does/is/are you/your/the',
  'where/which/what ~9 ~9 highest/high/most/largest/biggest concentration/number/demand/salaries/salary/paid/paying/jobs/employers/share',
  'what is/are/was the current/average/median/typical/starting/total/usual/minimum/unemployment/highest/lowest _4 salary/pay/wage/rate/price/income/cost/size/population/tuition/age/earnings',
  "what's the current/average/median/typical/starting/total/minimum _4 salary/pay/wage/rate/price/income/cost/size/age",
  'how much do/does/can/is/are/would a/an/the/most ~4 earn/earns/make/makes/paid/cost/pay/salary',
  'how much do _4 earn/make/cost |',
  'what is the size/value of the _4 market/industry',
  'how big/large is the _4 market/industry/sector |',
  'when/what is/are the/your _4 deadline/deadlines/term/semester/intake/application',
  "when's the _3 deadline",
  'what gpa/grades/degree/degrees/qualifications/qualification/licence/license/certificate/exam/exams _2 do/does/is/are i/you/one/a/an/required/needed/people/someone need/have/needed/required/to/|',
  'how long/many _2 does/do/is/are it/the/a/an/years _4 take/last/degree/training/course/programme/program/school |/to',
  'what ~2 do/does ~2 you/i/one/people/someone need/have to become/be/get a/an/into',
  'which/what universities/schools/colleges/companies/employers offer/teach/have/hire/are/employ',
  'what/which college/university/school/degree ~2 best/go/offers',
]

/** What somebody senior explained to their first intern. */
export const basics: readonly string[] = [
  'what/which _2 should i/one/we buy/install/download',
  '^ what is/are a/an/the? difference between',
  "^ what's/whats the difference between",
  'explain/define/describe/tell me? what _3 is/are/means |',
  '^ can/could/would/please/will you? explain/define to? me? what/the? !you/your',
  '^ what do/does you/your/job do/involve exactly/all/for/every/each? day/living/work/a? |',
  '^ what do you do |',
  '^ what do you do exactly/there/here/all/for/at/every/as',
  '^ what exactly do you do',
  '^ what is it you/that you? do |',
  '^ what do/does a/an/most? _3 do |',
  '^ what do/does a/an _3 do all/every/each day',
  '^ what/which _3 should/must/do/would i/one/a/beginners/people learn/study/start/use/buy/read/master first/with',
  '^ should i/one/we learn/use/study/buy',
  '^ how do/can/should/would i/you/we/one write/use/make/create/open/install/calculate/format/code/print/spell/read/send a/an/the? _3 |',
  '^ how do/does you? a? _3 work |',
  '^ why is/are/do/does a/an? _3 important/necessary/needed/useful/matter/exist',
  '^ is/are a/an? _3 important/useful/hard/difficult/easy/necessary |',
  "how is/are/'s? business/everything/work |",
  "^ how's business",
  "^ what is/are/'s your/the company strategy/vision |",
  "^ what's/what is/are your/the? _2 strategy/vision/goals/goal |",
  '^ tell me/us _1 about yourself/you/it |',
  '^ what does/do _4 mean/stand',
  '^ what _2 does/do it/that mean !to/for',
  '^ who is/are/was a/an _3 |',
  '^ what is/are _3 used/good/for for? |',
  '^ what are the _1 basics/fundamentals/principles/types/kinds of',
  '^ what are the _2 types/kinds/stages/steps/parts/basics/principles of/in',
  '^ what skills/qualifications do/does a/an _3 need',
  '^ can/could you teach/show me how/the to/basics',
]

/** Asked of anyone; to somebody senior it says that nothing was read first. */
export const generic: readonly string[] = [
  "^ what's/whats a/the/your/an typical/average/normal/usual/regular day/week/workday",
  '^ what is a/the/your/an typical/average/normal/usual/regular day/week/workday',
  "^ what's/what is/does/'s a/the/your/an typical/average/normal/usual/regular day/week/workday",
  '^ what do/does/is a/an/your/the day/week/workday in? your? look',
  '^ what are your/the responsibilities/duties/tasks',
  '^ what is/are your/the role/job/title/position |',
  '^ how many hours do you',
  '^ do you like/enjoy your/the job/work |',
  '^ what do you like _2 about your job/work',
  '^ what skills do i need',
]

/** Decided far above somebody at the start. */
export const strategic: readonly string[] = [
  "board's/ceo's/shareholders/management's view/plan/plans/decision/strategy/response/opinion/priorities/position",
  'why did/does/has/is/will management/leadership/headquarters/they/executives _2 choose/decide/close/buy/sell/enter/leave/merge/cut/invest/move/launch',
  'the/your/company/group board/directors/shareholders/investors/executives/leadership/ceo/chairman/owners _5',
  'board/boards/shareholders/dividends/dividend/buybacks/acquisition/acquisitions/merger/mergers/ipo/takeover/divest/divestment/capital allocation? !games/game/member',
  'profit/operating/gross margins/margin',
  'margins fall/rise/shrink/grow/improve/under',
  'why did/does/is/has/are/will the/your/this/Name _3 choose/chose/decide/acquire/acquiring/buy/bought/enter/entering/exit/leave/close/closing/sell/merge/restructure/pivot/expand/invest/raise/outsource/cut/launch/move/shift/open/drop/abandon',
  'how/what/where/when/whether/which will/should/would/does/is/do/can the/your/this/Name company/firm/group/organisation/organization/bank/hospital/business/corporation/agency/university/charity/brand/museum/practice/chain/industry/studio/school/network ~3 plan/planning/respond/grow/compete/competing/position/positioning/balance/allocate/fund/finance/expand/invest/investing/enter/restructure/hedge/prioritise/prioritize/be/set/decide/react/approach/manage/handle/defend/raise/diversify/price/meet/change/move/going/reduce/win/survive/scale/adapt/protect',
  "company/firm/group/organisation/organization/corporate/business/bank/university/hospital/museum/company's/firm's/group's/organisation's/organization's/bank's/hospital's _2 strategy/strategic/direction/vision/portfolio/plan/plans/budget/growth/future/priorities/roadmap/positioning",
  'five/ten/three/5/10/3 year/years strategy/plan/vision/from',
  'five-year/ten-year/three-year/5-year/10-year/3-year/long-term/longer-term strategy/plan/vision/goal/goals/direction/roadmap/outlook/growth',
  'in/over five/ten/5/10 years ~3 <org>',
  'market/markets entry/expansion/position/share/leadership',
  'enter/entering/leave/leaving/exit/expand/expanding into/in? the? Name _2 market/markets',
  'competitive advantage/strategy/landscape/position',
  'pricing/growth/investment/corporate/global/business/overall/hiring/brand/capital/funding/acquisition strategy/strategies/policy',
  'funding round',
  'raise/raising capital/money/funds/prices',
  'capital/budget/resources/investment/funds allocated/allocate/allocation/structure/spending/priorities',
  'allocate/allocating/balance/balancing _5 budget/budgets/capital/resources/investment/spending',
  'return on/to investment/shareholders/equity',
  'restructuring/reorganisation/reorganization/restructure/downsizing/layoffs/outsourcing/offshoring',
  'succession/currency/exchange risk/plan/planning',
  'regulators/regulation/tariffs/recession/interest ~5 <org>/business/margins/group/you',
  'key/biggest/main performance/strategic/risks indicators/priorities/risk/bets to?',
  'build/buy versus/or/vs buy/build/partner',
  'debt/leverage/valuation/stock/share price/ratio/level/refinancing',
]

/** The reader's own view, day or history: fair at any level. */
export const personal: readonly string[] = [
  'i/we read/saw/noticed/heard/understand/see/know/learned/learnt/found/watched',
  'according to',
  'you mentioned/said/wrote/told',
  'your article/talk/post/report/paper/essay/interview/book',
  'do/would/did you think/say/feel/find/believe/see/prefer/advise/recommend/suggest/expect/wish/consider/weigh/decide/judge/notice/choose/enjoy/handle/know/explain',
  'surprised/surprises you',
  'in your view/opinion/experience/eyes',
  'have/has you/your ever/view/seen/noticed/found',
]
export const ownDay: readonly string[] = [
  'your own/day/work/days/desk/tasks/job/daily/week/role/hours/routine/mood/morale/first/colleagues',
  'you/your team _2 feel/notice/heard/hear/learn/use/told/work',
  'affect/affected/change/changed/impact/impacted/mean/meant/reach/reached/show _2 you/your/for',
  'for you',
  'explained/communicated/shared/told/tell to/with/you',
]

const tickets = anyOf('card, ticket, book, table, subscription, appointment, room, copy, seat, membership')
const gets = anyOf('get, buy, order, book, renew, join, borrow, reserve, return')

const begun = anyOf(`
  approved, founded, built, opened, open, launched, launch, established, start, begin, close, published,
  close down, created, born, merge, introduced, passed, end, bought, renovated, listed`)

const ofTheirs = String.raw`(?:there\b|at the|in the|on the|the|your (?!team|day)|we |you (?:have|own|employ|sell|publish|run|fly|operate)\b)`
const noTotals = anyOf(`
  of (?:your|them), hours, emails, meetings, times, people do you, cases do you, patients do you,
  data scientists`)

const heads = anyOf(`
  chief executive, chief, minister, ceo, president, chair, chairman, chairwoman, mayor, owner, founder,
  boss of the, managing director, chancellor, headmaster, headmistress, principal`)

const offers = anyOf(
  'fly, sell, offer, belong, publish, teach, stock, deliver, accept, serve, operate, own, ship',
)
const noThings = anyOf(`
  is, are, was, were, do, does, did, has, have, would, will, can, should, advice, skills?, parts?, questions?,
  trends?, changes?, challenges?, mistakes?, habits?, tools?, software, books?, training, kinds? of people,
  sort of people`)
const has = anyOf(`
  own, offer, have, fly, practi[sc]e, completed?, built, sell, serve, produce, publish, cover, teach, make,
  operate, stock, carry, made, published, won, belong, speak, accept`)

/** Shapes of a question that a page answers: a thing, a number, a name or a place, and nothing of what anybody makes of it. Over plain spaces. */
export const facts: readonly RegExp[] = [
  new RegExp(
    String.raw`^[ ,]*(?:and |so )?(?:which|what) (?!(?:${noThings})\b)(?:[a-z'-]{1,20} ){1,4}?(?:(?:do|does|has|have|did|are) (?:your|the|we|this) (?:[a-z'-]{1,20} ){0,3}(?:${has})|do you (?:${offers}))\b`,
  ),
  new RegExp(
    String.raw`^[ ,]*(?:and |so )?(?:who|whom|who's) ?(?:is|are|was)? (?:your|the|our) (?:current |present |new )?(?:[a-z'-]{1,20} ){0,2}(?:${heads})\b(?! (?:like|to work))`,
  ),
  /^[ ,]*who is the (?:minister|ceo|president|mayor|chair|owner|chancellor)\b/,
  /^[ ,]*how much (?:is|are|does|do) (?:a|an|the|your|one|it)\b(?!.{0,40}\b(?:matter|depend|change|freedom|travel|say)\b)/,
  /^[ ,]*what (?:do|does|did|is|are|would) .{1,60}\b(?:cost|costs|the price|the fee|the fare)\b/,
  new RegExp(
    String.raw`^[ ,]*how many (?!${noTotals})(?:[a-z'-]{1,20} ){1,3}(?:are|is|were|was|does|do|has|have|did) ${ofTheirs}(?!.{0,80}\b(?:usually|typically|you handle|you see)\b)`,
  ),
  /^[ ,]*how many years (?:is|are|does|do)\b/,
  new RegExp(
    String.raw`^[ ,]*(?:when|in (?:what|which) year) (?:was|were|did|does|do|is) (?:your|the|this) (?!team|job|role|last|first|hardest|best|worst)(?:[a-z'-]{1,20} ){1,3}(?:${begun})\b`,
  ),
  /^[ ,]*where (?:is|are|was|were) (?:your|the) (?!hardest|next|biggest|real|line)(?:[a-z'-]{1,20} ?){1,3}[ ,]*$/,
  /^[ ,]*(?:is|are|was|which is) [a-z+#]{2,20}(?: [a-z+#]{2,20})? or [a-z+#]{2,20}(?: [a-z+#]{2,20})? (?:older|bigger|larger|newer|cheaper|taller|faster)\b/,
  /^[ ,]*(?:do|does) (?:you|your [a-z]{2,20}|the [a-z]{2,20}) (?:sell|deliver|accept|ship|offer|have (?:vegetarian|vegan|parking|wifi|a (?:website|canteen|gift shop|menu|lift|car park|branch|shop)))\b/,
  new RegExp(
    String.raw`^[ ,]*how (?:do|can|does) (?:i|one|people|you|somebody|someone) (?:${gets}) (?:a|an|the) (?:[a-z]{2,20} )?(?:${tickets})\b`,
  ),
]

const inGeneral = anyOf('roughly, basically, exactly, actually, in general, at all')
const makes = anyOf('buy, make, build, open, sell, write, grow, cook, get, pay, borrow, save, invest')

/** Asked to be taught: the mark of a first lesson. */
export const firstLesson: readonly RegExp[] = [
  /\b(?:in|with) (?:simple|plain|easy|short|a few|layman's) (?:words|terms|language|english)\b|\blike i(?:'m| am) (?:five|5|a child)\b|\bfor (?:dummies|a beginner like me)\b/,
  /^[ ,]*(?:what's|what is|what are|what was) the (?:job|role|purpose|point|meaning|definition|function|use|idea) of (?:an? |the )?[a-z-]{2,20}(?: [a-z-]{2,20})?[ ,]*$/,
  /\b(?:telling|tell|teach|teaching|explaining|explain to|show|showing|remind|reminding) (?:me|us) (?:again )?what (?:an? |the )?[a-z-]{2,20}(?: [a-z-]{2,20})? (?:is|are|means?|does|do)\b/,
  /\bwhat (?:do|does) (?:it|that|the word|this word|[a-z-]{2,20}(?: [a-z-]{2,20})?) (?:actually |really )?(?:mean|stand for)[ ,]*$/,
  /^[ ,]*(?:in [a-z ]{3,20},[ ,]*)?what (?:do|does) (?:an? )?[a-z-]{3,20} do(?: that (?:an? )?[a-z-]{3,20} (?:don't|doesn't|do not|does not))?[ ,]*$/,
  /^[ ,]*(?:for what purpose|what for|why) (?:do |are |does )?(?:people|someone|somebody|companies|one|we|anyone) (?:go|going|goes|need|needing|needs|use|using|uses|buy|buying|buys|hire|pay)\b/,
  new RegExp(
    String.raw`^[ ,]*how (?:does|do|can) (?:one|people|a person|someone|somebody|an? [a-z]{2,20}) (?:${makes})\b.{0,60}\b(?:${inGeneral})[ ,]*$`,
  ),
  /^[ ,]*when (?:an? )[a-z]{2,20} [a-z]{2,20}.{2,60}, (?:must|does|do|is|are|has|will|should) (?:the|it|they|he|she)\b/,
  /^[ ,]*(?:[a-z]{3,20} and [a-z]{3,20}|[a-z]{3,20} or [a-z]{3,20}), (?:which|what)\b/,
  /^[ ,]*(?:is|are) (?:an? )?[a-z-]{3,20}(?: [a-z-]{3,20})? (?:the same (?:thing )?as|different from|a kind of|a type of|like) (?:an? )?[a-z-]{3,20}(?: [a-z-]{3,20})?[ ,]*$/,
]

const places = anyOf(`
  next, new, restaurants, stores, branches, markets, countries, cities, offices, factories, hotels, shops,
  schools, sites`)
const plans = anyOf('considering, planning, buying, opening, closing, selling, acquiring, expanding')

const money = anyOf(`
  dividends?, buybacks?, share price, shareholders?, acquisitions?, takeover, go public, going public, ipo,
  merger, capital structure, balance sheet strategy, divest, market entry, expansion into,
  enter(?:ing)? the [a-z]{2,20} market, credit rating, refinancing, hedging, tariffs?, board's, parent company`)

const decides = anyOf(`
  pay for, pay, expand, decide, decides, decided, order, ordered, hedge, hedges, value, values, respond,
  go public, price, prices, sell, sold, buy, bought, finance, fund, funds, compete, cut, invest, invests,
  enter, open, close, closed, raise, merge, merged, acquire, acquired, plan, plans, allocate, choose, chose,
  set, sets, restructure, balance, grow, position, exit, leave, list, lobby, refinance, diversify, spend,
  launch, move, outsource, split, spin, defend, handle, negotiate, borrow, license, consolidate, approach,
  weigh, manage, survive, intend, hope, want`)
const institutions = anyOf(`
  company, firm, group, board, owners?, parent, parent company, holding company, holding, contractor, estate,
  airline, alliance, bank, chain, ministry, management, leadership, headquarters, head office, directors,
  trust, trustees, council, government, university, hospital, foundation, brand, franchise, corporation,
  manufacturer, publisher, studio, shareholders, investors, fund, network, operator, retailer, supplier,
  utility, railway, port, authority, federation, union, club, league, agency, label, museum, charity, hotel,
  paper, newspaper, broadcaster, developer, practice, school, clinic, theatre, orchestra, farm, factory, plant,
  brewery, insurer, carrier, union`)
const questionWords = anyOf(
  'how, why, when, what, where, which, whether, should, will, would, does, did, is, has, can',
)

/** What is decided above most people's heads: an institution is to act, or money moves. */
export const above: readonly RegExp[] = [
  new RegExp(
    String.raw`^[ ,]*(?:and |so |but )?(?:${questionWords})\b.{0,40}?\b(?:the|this|your|our) (?:[a-z-]{2,20} ){0,2}(?:${institutions})(?:'s)? (?:[a-z-]{2,20} ){0,2}(?:${decides})\b`,
  ),
  new RegExp(String.raw`^(?!.*\b(?:do|did|have|were) you\b).*\b(?:${money})\b`),
  new RegExp(String.raw`\b(?:are|were) you (?:${plans})\b.{0,60}\b(?:${places})\b`),
]
