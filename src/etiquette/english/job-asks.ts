/** What asking for work looks like, in the notation of phrase.ts over the word lists of work.ts, and what excuses it. */

/** A plain request for work: you are to act, I would get it. */
export const directAsks = [
  'can/could/may/might i/we _1 join your/the/Name _2 <orgNoun>',
  'apply/applying for the/a/an/your/any _3 <opening> of/at/with/in/on/as !schools/university',
  'hire/hiring/employ/employing/recruit/recruiting/interview/interviewing <likeMe>',
  'possible/chance/way/hope/hopes/possibility/able to/of/for/that/i/you _4 <get> _3 <vacant>/employment/work/hired _3 <org>/in/with/through',
  'are/is/would/will/might/could there be? _3 paid/part-time/full-time/freelance/temporary/seasonal/summer/weekend work/job/jobs _2 for/in/at/with/on',
  'count/rely/depend on you/your _4 referral/recommendation/reference/support _3 <gatekeeper>/boss/manager/director/job/role/position/application',
  'trouble/bother/press/beg you for a/an/your/the _2 referral/job/position/interview/internship/vacancy',
  'will/would/are/is/do/does you/your/they be/plan/intend/planning/going/interested/need/want/keen/open/willing/ready _2 hire/hiring/recruiting/recruit/employ/employing/taking/adding !manager/managers/process/decisions',
  '<could> you/your/they _2 offer/give/grant/provide/arrange/find _3 <vacant>/contract to/for me/<likeMe>',
  '<could> you/your/they _3 write/give/send/provide/do me/my a/the? _2 recommendation/reference/referral !<toPeople>',
  'tell/telling/ask/asking/persuade/convince your/the _1 <gatekeeper>/boss/manager/director/bosses _2 about/to/that/for _2 me/my/i/hire/interview/take/see',
  // Is there work with you?
  'do/does you/your/they/the/we/anyone _3 have/got _4 <vacant> !requirements/descriptions/description/satisfaction/<trade>',
  'have/has you/your/they _3 got _4 <vacant>',
  'are/is/were/would/will/might/could there be? _4 <vacant> _3 <org>',
  'are/is/would/will/might/could there be? _3 <opening> _2 at/with/on/in your/you/here !<trade>',
  'are/is/would/will/might/could there be? _3 <vacant> _2 at/with Name',
  '<opening> going at/with/in your/the',
  'something/anything/job/jobs _1 going at/with/in/on your/the',
  '^ any _1 <vacant> _2 at/with/in/on/for/available/going/| your/you/me/there/here',
  'are/is/would/might there be? any/an/some/currently _1 <vacant> !<trade>/interview/interviews',
  'are/is there a _1 vacancy/opening/internship',
  'are/is/would/will/might/could there be? _4 <opening> _3 <likeMe>',
  'are/is/would/might there be? _4 <opening> _3 i/we could/can/might/would/may fill/apply/suit/do/take/join/pursue',
  'are/is/would/will there be? _3 <vacant> _1 available/open/coming/currently/now/soon/left/unfilled',
  'are/is you/your/they/the/Name _2 <now>? <hiring> !manager/managers/process/decisions/decision/committee/managers/practices/criteria/standards/bar/standards',
  'whether/if you/your/they/the/Name _3 are/is/were/was/will/might <now>? be? <hiring>',
  'whether/if there/you _1 are/is/were/was/might/would/may/have/had/know/knew be? of? _4 <vacant> !interview/interviews',
  'what/which _3 <vacant> _2 do/does/have/are/is/will you/your/available/open/there/come',
  'does/do you/your/the/Name _2 hire/recruit/take _2 interns/<likeMe>/juniors/trainees/apprentices',
  'do/does you/your/the/Name _2 need/want _2 an/a/another _2 intern/assistant/junior/trainee/apprentice/analyst/developer/engineer/designer/helper/employee/worker/nurse/hand',
  'do/does you/your/they _2 have _1 budget/room/space/capacity/headcount/need/use for a/an/another/one/me/<likeMe>/more',
  "you/your/they/you're/are/is are? _2 looking for _2 intern/interns/junior/juniors/<likeMe>/help/assistant/assistants/staff",
  // Give me work.
  '<could> you/your/someone/anyone/they ~5 <giveMe> me ~6 <opening> !description/descriptions/market/search !<toMeet>',
  'help* me _2 get/find/land/secure/getting/landing/finding/score/obtain _5 <opening> _3 <org>',
  '<could> you/your/someone ~5 <giveMe> me ~4 interview/offer/foot/trial/start/chance/shot/work !<toMeet>/with/of',
  'can/could/may/might i/we ~3 have/get/fill/do/take/apply/try/be/claim ~3 <opening> please? |',
  'do/would/might/could you/your/they _3 have _3 spot/place/space/room/slot/seat/desk for a/an/another/one/me/<likeMe>/trainees/interns/students',
  'can/could/may/might i/we _2 have/get/fill/do/take/apply/try _4 <opening> _2 <org>',
  'can/could/may/might i/we _2 work/intern/join/apprentice/volunteer _2 for/with/at/under/your/here your/you/here/the/Name',
  'can/could/may/might i/we _2 apply _2 to/through/with/via you/your',
  '<could> you/your/someone/they ~6 <employMe> !<toPeople>',
  '<youCould> ~6 <employMe> !<toPeople>',
  '<could>/to/should/ought/not you/your/company/team _3 <employMe> !<toPeople>',
  '<could> you/your _3 take me/<likeMe> on/as',
  '<could> you/your _3 hire/employ/offer/pay/take/accept/consider/interview/recruit/want <likeMe>',
  'how/what _3 would/could/can/will you/your _3 pay/offer/start me/<likeMe>',
  'do/does you/your _2 hire/employ/take/accept/recruit/interview <likeMe>',
  // Refer me.
  '<youCould> ~6 refer/referring me !to',
  '<could>/comfortable/willing/happy/open/able/mind you/to/with ~5 refer/referring me !to',
  'comfortable/willing/happy/open/able/mind/could/would/can _2 submit/submitting/make/making/give/giving/write/writing/put/putting/provide/providing/do/doing _3 referral/recommendation !<toPeople>',
  'refer/referring me _1 to/for/at/into/with _2 <gatekeeper>/role/position/opening/job/internally/internship/company/team/employer/boss',
  '<youCould> ~6 a/an/your/internal/the/me? referral/referrals !<toPeople>',
  'ask/asking/request/requesting/want/need/like/love/appreciate/get/getting/have/provide/submit/give/grateful/write/make _3 referral !<toPeople>',
  'refer/referring/recommend/recommending me for/as !<people>/reading/further',
  'use/have/get/borrow your/an/the _1 employee? referral link/code/bonus/programme/program/link?',
  'my/a referral from you/your',
  // Put my papers forward.
  '<youCould> ~6 <handOn> my _2 <papers> !of/for/about/<people>/and',
  '<could>/willing/happy/open/comfortable/mind/able you/your/to ~6 <handOn> _2? my _2 <papers> _1 to/along/on/in/into/with/around/internally/forward/directly/up/at',
  '<could>/willing/happy/open you/your/to _5 <handOn> along/on/forward/over/in my _2 <papers>',
  '<handOn> my _2 <papers> _2 to/in/into/on/with/at your/the/whoever/front/top/right/anyone/someone _2 <gatekeeper>/front/top/pile/stack/boss/manager/team/desk/charge/person/people/head',
  // Take me to whoever hires.
  '<could>/open/willing/happy/comfortable you/to/your ~5 put/connect/connecting/introduce/introducing/point/pointing/get/direct/recommend/refer/link/hook/putting me _5 <gatekeeper> !in',
  '<could> you/your/to _5 put/connect/introduce/point/get/direct me _6 who/whoever/person _3 hiring/hires/recruits/recruiting',
  '<could>/mind/willing/ask you/your/telling/to/tell ~4 tell/telling/ask/asking/let/letting/talk/speak/message/email _3 <gatekeeper>/boss/manager/director/bosses ~5 me/i/my',
  'my name/application/resume/cv _4 <gatekeeper>/boss',
  'skip/bypass/avoid/jump/round/around _3 application/queue/portal/form/screening/line _3 |',
  '<could>/tell you/me/your ~5 way/ways round/around/past _3 application/applications/hr/queue/process',
  'get/invite/invited/selected/considered/offer/offered/consider/land _2 for/to/an/me? a? interview/interviewed _3 <org>',
  'i/me/am/and ~2 saw/noticed/found/read/seen ~5 <advertised> _6 ~9 <eagerness>',
  "i/i'm/i'd/am/is/to apply/applying _6 and/so ~5 <youCould>",
  '<advertised> _4 <org> interests/suits/fits/appeals/attracts',
  'the/a/your _5 <advertised> at/with/in/on _3 ~3 interests/appeals/attracts',
  "i'm/am very/really/extremely/most/highly/particularly/also? interested in the/this/that/an/a/any/your _4 <vacant> !of",
  "i'm/am very/really/extremely/most/highly/particularly/also? interested in the/this/that/a/an _4 role !of/that/which/data/plays/it/people/they/design",
  "i'd/would like/love/want _2 apply/be considered? for/to _4 <opening>/<orgNoun>",
  "i'd/would/i like/love/want _1 a/an/the/some/any _3 <opening> _3 <org>",
  'i need/want/require _1 a/an/some/any _2 <vacant> !<people>',
  'hire me',
  'are/is/were you/your/they/the/Name ~4 <now>? hiring/recruiting/interviewing _2 a/an/any/some/new/right/now/this/next/interns/people/graduates/nurses/engineers/|',
  'who/anyone/anybody _3 is/are hiring/recruiting ~4 me/i/introduce',
  '<could>/to/can/should you/your/boss/company/anyone/someone _4 give/offer/find/get/arrange/organise/organize/secure me/us/for _1 ~3 job/jobs/position/internship/interview/interviews/placement/offer/trial/contract/employment/vacancy !description/descriptions/market/search/<toMeet>',
  'give/offer/get/find me a/an/any/some/the _3 job/position/internship/interview/placement/vacancy/contract !description',
  'ask/asking/beg/begging/apply/applying you _3 for/about _2 <vacant>/role',
  'be/act/serve _2 my/a reference/referral/referee/recommender/sponsor',
  'could/can/may/might/let i/me _1 be/become your/an/a _2 assistant/intern/apprentice/trainee/junior/employee/analyst/helper',
  'wondering/wonder/know/ask/asking/curious/sure/tell/see if/whether _4 <now>? hiring/recruiting/vacancies/openings/vacancy',
  'wondering/wonder/know/ask/asking/curious/sure/see/tell if/whether _4 take/takes/taking/looking/need/needs _2 on/for/a/an/another/any ~2 interns/students/intern/student/new/trainee/trainees/junior/juniors/analyst/help/someone/people/apprentice/apprentices/graduate/graduates/assistant/staff',
  'you/your _4 have something/anything/work for me/<likeMe>',
  'employ me please?',
  '^ please/just? ~3 <employMe> !<toPeople>',
]

/** The same wish said sideways. */
export const indirectAsks = [
  'flexible/open/negotiable _2 about/on/regarding salary/pay/wages',
  'could/can/would/will/happy/willing/able to? relocate',
  'ear/ears/eye/eyes open/out _1 for me',
  'keep/have an ear/eye open/out for',
  'word/nudge/push/hand/help from inside/within',
  'applied _2 to/at/with your/you _2 company/firm/team ~9 nudge/word/help/look/hope/boost',
  'do/please not/never? _1 forget me/my',
  'my _1 next/ideal/dream step/job/role/position/move/employer _6 your/you/yours/Name',
  'next/ideal step would be',
  'use someone/somebody/anyone with/like my/me',
  'i _2 have what your/you/the _3 needs/need/wants/want/requires/lacks',
  'honour/honor/pleasure/privilege/dream/joy to _1 hired/join/employed/chosen by/you/your',
  '<iAm>/be ready/free/available/able/prepared/willing to? _3 start/begin/move/relocate/join _1 at/from/on/in/<soon> once/short/june/july/monday/notice/tomorrow/day',
  "your/this/Name _2 company/team/firm/place/<orgNoun> is where i/i'd _4 myself/be/belong/work/next",
  "i'd/i would/will/could/can? do/take/accept any/every/whatever/anything/almost/even _3 job/work/role/position/post/task/opening/it/come/on/for",
  '<get> a/an/any/some/my/the/new/paid _3 <vacant>/employment/employer _2 |/at/with/in/through/soon/would/is/has/and your/you/here',
  'if you/your/they _2 brought/took/hired/employed/had/gave/let/put me _2 on/aboard/as/in/a/|',
  "i/i'd/i'm/background/experience/degree/training/skills/profile/me _3 fit/fits/suit/suits/match/matches/slot/blend _2 in/into/with/to your/the/Name _3 <orgNoun>/role/opening/position",
  'start/begin/build/continue/grow/launch/make my _1 career/future/life at/with/in _3 <orgNoun>/you/yours/your/Name !<trade>',
  '<want>/honor/honour/privilege/dream/pleasure/joy/proud/glad _4 work/working/serve/intern/train/training/apprentice under/beneath/for/with you/your/Name !on/to !<trade>',
  'know/find/meet/think of? _1 someone/somebody/anyone/anybody/people/a _3 needs/need/needing/wants/looking/seeking/could _3 like/such me/my',
  'lead/leads/leading/turn/turns/grow/grows/result/open/opens/develop/develops _2 to/into/in _3 <opening>/job/work/offer/interview/something _1 |/at/with/in/for/more/permanent your/you/there',
  'hope/hoping/wish/hopes _4 lead/leads/turn/turns/result/end _2 to/into/in/with _2 <opening>/offer/interview/contract',
  'spread/pass/put/get the/a my? word _3 i/me/my/looking/available/around/along/out/on',
  'on/back on? the market again/and/,/|',
  'be/make/become/find/have/get/prove a/an/me/your _4 employee/intern/hire/worker/assistant/apprentice/trainee/recruit/teammate _3 for/to/of/at/in/on/if you/your/the/Name',
  'welcome/love/like/appreciate/value/want/take/relish/grateful a/an/the/any/for/| _1 chance/opportunity/shot/invitation to/for/at/of _2 interview/interviews/apply/job/position/prove/trial/join/work/contribute !you/people/with',
  'let/tell/inform/notify/alert/ping/contact/call/email/message/write me/to _2 know/when/if/as/once ~3 <hiring>/<vacant>/vacant/needed !manager/managers',
  'in case/the if/event ~3 your/you/someone/anyone/the/company _3 <hiring>/looking/needs/need/need for/a/an/someone/somebody/to/|/help/extra',
  'when/if/whenever/once you/your/the/they _2 next/ever/again/do/start/are/is _2 hire/hiring/recruit/need/looking/expand ~5 me/my/i',
  'see/imagine/picture/saw/see myself _3 in/at/on/with/among/as/working your/you/Name/the/a _2 <orgNoun>/one/member/shoes/part',
  // Whoever has a need shall think of me.
  'if/should/whenever/in you/your/anyone/anybody/someone/somebody/case ~5 need/needs/want/wants/seek/seeks/require/requires a/an/another/someone/somebody/extra/more/new _2 !<meetingNeeds>',
  'in case anything/something/an/a _3 <comesUp>/opens/available/suitable',
  'in case you/your/there ~5 <vacant>/hiring/opportunity/role',
  'attached/enclosed/sending/send/sent _3 my/resume/cv ~4 case/for/should/if _5 <vacant>/role/opportunity/consideration/hiring/anything/suitable',
  "i/i'd/me/my/please _6 consider/considered/considering _2 for any/a/an/the/future/your/this/that/|/open/other _4 <opening>/interview",
  "i/i'd/i'm/me _5 add/adding/bring/bringing/contribute/contributing/strengthen/benefit/serve/give/offer/help ~5 your/the/Name _2 <orgNoun> !understand/learn",
  'having/have/see/seeing/welcome/welcoming/picture/imagine/want/keep/treat me _1 on/in/as/at/aboard/among a/an/your/the/part _2 <orgNoun>/colleague/employee/hire/<fit>/intern',
  "i/me/i'd/i'm ~6 work/working for/under you/your/Name/people !<trade>",
  'dream/dreamed/dreamt/longed _3 work/working/job/company/employer/intern/join _3',
  'open/opens/opening/unlock a/any/some/the door/doors _2 me/at/in/your',
  "i/i'd _3 never/not/n't/hardly/gladly/happily _2 turn/refuse/decline/say/take _2 down/no/it/yes/offer",
  'immediately/currently/now available _2 and/for/to/|',
  'wherever/however/anywhere/somewhere ~2 you/your/company _3 need/could/can/might use/me/fit',
  "i'm/i am your man/woman/person",
  'you/your _3 regret/sorry _3 me',
  "there's/is there? anything/something going/available/open _2 at/with/in/on",
  'any/some/whatever leads/lead you/|/that/on/for',
  "where/whether/how ~5 i/i'd/me fit/belong in/into/at/with/on _1 at? your/Name/the/company",
  '<want> ~4 considered/hired/employed/chosen/interviewed/selected/picked/shortlisted',
  'wish/hope/hoping/expect ~4 become/be your/a _2 colleague/employee/intern/assistant/apprentice/trainee',
  'you know where i/to _3 am/find/reach',
  // Remember me.
  'keep/keeping/kept/have/bear/hold me/us/my _3 mind/file/list/radar/consideration/records',
  'keep/keeping my _2 <papers> _2 file/hand/mind/records',
  'on/onto your/the company radar/shortlist',
  'on your _1 radar/shortlist/list',
  'think/thinking of me _1 when/if/for/should/as/next/first',
  'think/thinking of me |',
  'remember me/my _2 when/if/for/should/as/next/<papers>',
  'let/tell/keep/inform/notify/alert/update/ping/contact/call/email/message/write/drop _2 me/us _3 know/informed/posted/updated/of/about/if/when/should ~6 <vacant>/<opening> !<toMeet>',
  'let/tell/keep/inform/notify/alert/ping/contact/call/message me _2 know/posted/if/when/should ~4 <whatever> _2 opens/open/opened/suitable',
  'if/when/should you ~3 <aware> <whatever> !you/that/i/to/wrong/unclear/else/missing/on/in/about/interesting/new/worth/we/like/useful/good',
  'if/when/should you ~3 <aware> _4 <vacant>/<opening> !<toMeet> !<trade>',
  'if/when/should you ~3 <aware> anyone/someone/anybody/somebody/a/any _4 hiring/recruiting/hire/openings/needs/need/vacancy/looking',
  'know/knew/aware of? any/anyone/anybody/someone/a/an _4 <vacant>/hiring/recruiting',
  'any/some/a/job job? leads/lead |',
  'any/some leads on/for/about/in/to',
  'anyone/anybody _4 has/have/with openings/vacancies/jobs',
  'if/when/should/once an/a/any/the/one/another/some/relevant/suitable/anything/positions/openings _4 <opening>/<vacant> _2 <comesUp>/open/come/arise',
  'should/if/when/once one/anything/something/it _1 <comesUp> ~9 me/yes/apply/considered/jump/interested/love/ready/first',
  'should/if/when/once anything/something/a/one _3 open/opens/opened up?',
  'if/should a _4 job/role/position/opening _2 came/comes/come/were/was/opened/opens/existed',
  // I am to be had.
  '<ready> _2 <startWork> !with/our/around/early/late/earlier/at/whenever/conversation/call/talk/chat/learning/asking/<forCoffee>/you/people/another/somebody/someone',
  'can/could/would/will/ready i/able/to _2 start/begin/join/relocate _1 <soon>',
  'ready/available/eager/happy/keen/prepared to interview !you/people/someone/<people>',
  'i can/could start _2 monday/tomorrow/immediately/soon/notice/date',
  'open to work/offers/roles/opportunities',
  'between/lost/lacking roles/jobs/positions/work ~6 hint/wink',
  'hint hint',
  'hint , hint',
  'available for hire',
  '<seek> my/a/the next _4 <opening>/challenge/step/home/chapter',
  'my next _2 <opening>/employer ~6 <org>/with',
  '<iAm> _3 <seek> _6 <opening>/<vacant> !<toMeet> !market/offers',
  '<iAm> _3 <seek> _4 work/full-time/part-time/employment/employer !<people>/out/environment/experience',
  '<iAm> _3 job hunting/searching/seeking',
  '<iAm> <seek> the/an opportunity to actually? _2 apply/work/join/prove/contribute/take/show/demonstrate/be',
  'seeking _3 <opening> _3 <org>',
  'hope/hoping/wish/aim/like/love/want/trying/plan to _2 find/get/land/secure/obtain/gain/win/earn !out _5 <opening>/<vacant> !<toMeet>',
  'explore/exploring/discuss/discussing/consider/pursue/pursuing _3 <opening> _3 <org>/Name',
  'explore/see/find/discuss _2 if/whether/out there/we/i/a/is _5 fit/match',
  'discuss/explore/talk/chat _3 how/where/whether/if i _2 could/can/might/may/would _2 fit/help/contribute/join/add/work/be',
  // I would suit.
  '<iWouldBe> _3 <good> <fit> _1 for/to/at/in/with/on/as _3 <org>/role/position/opening/job/opportunity/internship/<orgNoun>',
  "i'd/i'll/i/me _2 be/make/prove/become a/an/the/such _2 <good> <fit>/<orgNoun> _2 |",
  "i'd/i'll/i/me _2 be/make/prove an/a _2 asset/addition/<fit> _1 to/for/on/at your/you/the/Name/this _2",
  "i/i'd/i'm/skills/background/experience/profile/training/degree _2 fit/fits/suits/suit/matches/match/qualify/right/qualified/suited/cut _3 for/in/into/to/with/the/what your/the/this/you/Name _4 <orgNoun>/role/position/job/opening/need/needs/want/requirements/<org>",
  'where/how _2 my/i/me/<likeMe> _4 fit/fits/fitting _2 into/in/at/within/with your/the/here/Name/you/company/team',
  '<could>/do/whether/if/how/where/think you/i/my/there _4 opportunities/place/room/role/future/spot/seat/space/slot/opening/openings _2 <likeMe>/<org>/me/one',
  'room/space/place/spot/seat/slot/opening/desk for one/another/<likeMe>/me/us',
  'room/space/place/spot/seat/slot/desk for/on/in/at _2 one/more/your _1 <orgNoun>',
  'i/my _3 have/bring/bringing/possess/offer/got _4 what/skills/experience/everything/background/qualities it/you/your/to/the _3 takes/need/needs/looking/want/team/company/role',
  "i/i'd/could/can/would/will/what bring/add/contribute _5 to/for/on your/the/this/company/Name _2 <orgNoun>/company/table/role",
  "what i/i'd _3 bring/offer/add/contribute _2 to",
  'hit the ground running',
  'difference/contribute/contributing/value/contribution/impact/productive _6 from/on day one',
  'from/on day one ~6 <org>',
  "i'm/i am/feel/am confident/certain/sure/convinced ~4 i/my _3 contribute/contribution/skills/experience/value/<fit>/background/succeed/excel/fit _6",
  // I want in.
  '<want> ~4 <joining> _2 you/your/the/Name/company/this/team/firm/us/ranks !<forCoffee>',
  '<want> ~4 <working> _2 your/you/company/here/the/this !<trade>/schedule/calendar/time/same/world',
  '<want> _4 to/in/at? work/working/intern/interning/employed/job/career/role/position at/for/with/in? your/Name/company/you/here !<trade>/on',
  '<want> _2 work/working/intern/interning here/there',
  '<want> _3 do/doing this/that/it/work _4 inside/within/at/for/with/here your/Name/company/you',
  '<want> _4 a/the chance/opportunity/possibility to/of/for _3 join/joining/work/working/contribute/contributing/prove/interview/be/intern/start/show/apply/bring',
  'what/how/anything/something _4 take/do/need/have/would/could/can/should _4 for? me/i/<likeMe> _3 to/join/get/be/work/come _2 join/hired/work/in/joining/on your/you/here/with/for/at/by/the/Name/this _2 !<trade>',
  'how/what _5 i/me/<likeMe> _3 join/joining/hired/work/taken _2 your/you/here/with/at/by/for _1 !<trade>',
  'my chances/odds/prospects/chance _2 of/at/with/for/to _2 getting/joining/working/your/being/an/a/the/you/here/success/hired',
  'my candidacy',
  'support/consider/back/track/expedite/push/favour/favor/endorse/endorsing my application/candidacy',
  'my name _4 come/comes/came/mentioned/raised/hat/ring/forward/list/up',
  'throw/put/toss my/me _1 hat/name _2 ring/in/forward',
  'support/advocate/advocating/champion/back/backing/vouch/help _3 me/my/for _4 hired/application/candidacy/in/selected/chosen/interview/position/role/job !<toMeet>',
  'person/one/someone who/to _3 get/gets/getting me in/hired/on/through',
  'foot/way/in/leg/inside _1 in/into/inside/at/track your/the/company/Name _2 door/company/team/firm/here',
  'inside track/edge',
  'the role/job/position/opening from you',
  'bolster/improve/boost/increase/raise/strengthen my chances',
  'interested in your/the/this/that/any opportunity/openings/opening/vacancy/positions/vacancies',
  'your _2 opportunity |',
  'apply/applying _4 meet _2 recruiters/recruiter/hiring',
  'review/consider/considering/reviewing/look/looking/<handOn> _2 my _1 <papers> _2 for/against/with/when/and _3 <opening>/<vacant>/hiring/match',
  'whatever/whichever/any role/roles/position/job/opening _2 makes/make/fits/fit/suits/suit/have/available',
  'why/reason your/you/company/the _4 take/hire/choose/pick/employ/want me',
  '<growing> ~9 <eagerness>',
  '<eagerness> ~4 <growing>',
  'i/and ~2 saw/noticed/hear/heard/know/understand/see/read/seen ~6 <growing> ~9 <eagerness>',
  'look forward _2 to/an/your offer/interview/outcome/decision',
  'looking forward to an/your/the offer/interview/outcome/decision',
  'positive/favourable/favorable outcome',
  'would/do/could you/your _2 need/use/want/welcome an? _2 extra/another/help/hand/hands/intern/someone/assistant/me',
  "i'd/i would/would/i say/take/accept/jump _2 yes/it/at/the/any _4 job/role/position/offer/spot/opportunity/internship/minute",
  'work/working/intern/even for? free/unpaid',
  'without pay',
  'internship/job/role/position/contract ~2 internship/job/contract/freelance/part-time _1 |',
]

/** Words between a "not" and the wish that leave the wish standing: "I don't suppose you have an opening?" */
export const stillAsks =
  /n't suppose|not suppose|sure (?:if|whether)|know (?:if|whether)|(?:would|could|do|can|wo|are|is)n't (?:you|there|your)|why (?:not|don't)|n't mind|not mind|(?:can't|cannot|can not) (?:wait|help)|not only|hesitate|say no|nothing (?:more|better)|no (?:better|doubt|secret)|couldn't be|haven't found|not (?:yet )?found|regret|not shy|not to mention|turn |forget|lie|not (?:just|too|overly)|problem|matter/

export const negation =
  /(?:^|[ ,])(?:not|never|without|nor|neither|no|nobody|cannot|rather than|instead of|nothing|[a-z]{2,7}n't)(?=[ ,])/

/** Of a whole trade, or of the reader's own past: nobody here is asked for work. */
export const ofATrade =
  /(?: in| into| across| of) (?:the|this|your|that|our|a|any)(?: [a-z-]{2,20})? (?:field|fields|industry|sector|profession|area|career|trade|line of work|discipline|region|country|city|market)(?= |,|$)/
export const inGeneral =
  / (?:usually|typically|generally|in general|nowadays|these days|in the future|commonly|normally|as a rule)(?= |,|$)|(?:^|[ ,])(?:did|were|had|have|(?:what|how|why|where|when) (?:do|does|would|can|should|could|will)) (?:you|your)(?= )|(?:^|[ ,])when you (?:were|applied|started|joined|began|first)(?= )/

// What follows is for wishes that no phrase foresees: the parts of one, wherever they stand in the sentence.

/** A question of now to the reader, or a request. */
export const asksYou =
  /^[ ,]*(?:[a-z]+,? )?(?:(?:is|are|do|does|can|could|would|will|might|may|shall)(?: there| the| that| you| your| i| we| anyone| somebody| someone|n't)|please|kindly|i'd be (?:grateful|thankful|glad|happy) if|i would be (?:grateful|thankful|glad|happy) if|i'd appreciate it if|i would appreciate it if|i'm writing to|i am writing to|i want to ask|i would like to ask)(?= )/

/** Work that can be given: not "your job" or "the role", which are the reader's. */
export const workToGet =
  /(?:^| )(?:(?:hire|employ|recruit|take on|need|needing) (?:an?|me|anyone|anybody|someone|somebody|more|another|new|interns|graduates|people)|hiring|recruiting|take me|(?:something|anything|work) for (?:me|someone|somebody|a [a-z]{2,20} like)|a chance|still (?:vacant|open|free|available)|vacancy|vacancies|openings?|internships?|placements?|apprenticeships?|traineeships?|referral|referrer|referred me|refer me(?! to (?:a|an|any|some|other|another|books?|people|someone|somebody|anyone|your) )|take on|taking on|on the team|on your team as|(?:a|any|an|some|open|more|paid|summer|part-time|full-time|apply for the|apply for a|fill the|fill a)(?: [a-z-]{2,20})? (?:jobs?|positions?|posts?|roles?|work|spots?|places?|seats?|contract|offer)|(?:places|spots|seats) (?:on|in|for)|anything (?:open|going|available)|what (?:jobs|positions) are)(?= |,|$)(?! (?:titles?|descriptions?|market|search|satisfaction|interviews?|manager|managers|process|night|hours|decisions?))/

export const yours = /(?:^|[ ,])(?:you|your|yours|me an|me a|us)(?= |,|$)/

/** The writer, and a wish or a look ahead. */
export const firstPerson = /(?:^|[ ,])(?:i|i'd|i'm|i'll|i've|me|my|myself|joining|perhaps)(?= |,|$)/
export const wishes =
  /(?:^|[ ,])(?:would|could|i'd|i'll|eager|keen|hope|hoping|love|want|dream|ideal|honou?r|thrilled|sure|happy|glad|excited|ready|wish|over the moon|delighted|proud|perfect|perhaps|maybe|looking|need|think|believe|count|please)(?= |,|$)/

/** What one does as part of a place of work, or has by being hired there. */
export const belonging =
  /(?:^|[ ,])(?:(?:join|joining|payroll|first in line|prove (?:myself|what)|be hired|be useful to|be of use to|made for|first choice|missing|count me in|find work|work beside|working beside|grow with|grow at|grow in|hired|employed|recruiter|hiring|having me|have me|use someone|use somebody|use my|need someone like|bring my|a corner for|a desk for|a place for|a role|a position|a job|an internship|vacancy|opening|a post)|(?:bring|give|offer|lend|add|contribute) [^\n]{1,40} (?:team|company|firm|organi[sz]ation|group|lab|studio|office))(?= |,|$)(?! (?:you for|the call|the talk|us for|description|market|night))/

/** The sentence is about knowing, or about the reader's own story. */
export const isToLearn =
  /(?:^|[ ,])(?:how|what|why|which|when you|who|learn|learned|learning|hear|understand|advice|advise|suggestions?|field|industry|career|careers|profession|people usually|minutes|talk|speak|chat|meet|conversation|read|did|was|were|had|gave|got|took|accepted|offered|found|started|thank|thanks|your job|your role|your own|you think|you find|you enjoy|you remember|you ever|mentor|course|article|class|study|degree|for others)(?= |,|$)/
