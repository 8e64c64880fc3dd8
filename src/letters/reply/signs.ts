/** By what an answer is known, as data: expressions over one clause in small letters, with straight quotes. */
import { anyOf } from './any-of.ts'

const signs = (...parts: string[]) => new RegExp(anyOf(...parts))

const cannot = anyOf(
  "can ?not|can't|cant|won't|wont|will not|couldn't|could not|unable to|not able to|not in a position to",
  "not going to be able to|not be able to|wouldn't be able to|shan't|shall not|isn't able to|am unable",
)
const talk = anyOf(
  'talk|speak|chat|meet|help|do|take (?:this|it|calls|meetings|part|on|them|these|those|any|up|you)',
  'commit|participate|accommodate|connect|assist|contribute|make (?:the )?time|find (?:the )?time|spare|squeeze',
  'offer|give you|join|accept|be of (?:help|use|assistance)|grant|oblige|fit|respond|reply|say yes|agree',
)
const month = anyOf(
  'jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?',
  'sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
)
const season = anyOf('spring|summer|autumn|fall|winter|q[1-4]')
const feast = anyOf('the holidays|christmas|xmas|easter|new year|ramadan|diwali|thanksgiving|eid')
const weekday = anyOf('monday|tuesday|wednesday|thursday|friday|saturday|sunday')
const letters = anyOf('e-?mails?|messages?|contact|letters?|requests|correspondence|mails?|approaches')
const hedge = anyOf(
  'really|just|simply|unfortunately|sadly|regrettably|honestly|therefore|currently|still|afraid i|also',
  'not sure i|generally|usually|typically|personally|possibly|be able to|even|actually|at present',
)

/** Words that stand for one another in the signs below. */
const theAnswer = "(?:it's |it is |that's |the answer is |i'm afraid it's )"
const lacks =
  "(?:don't|do not|won't|will not|doesn't|does not|haven't|have no|has no|have not|without|lack|no|hardly|not have|zero)"
const whatForbids =
  '(?:schedule|diary|calendar|workload|commitments?|duties|health|agenda|time|position|role|rules?|code)'
const overloaded = '(?:busy|swamped|stretched|overcommitted|overloaded|much on|slammed|full)'
const isOver = '(?:back|over|done|settled?|calmer|finished|return|quieter|free)'
const easierThen =
  '(?:better|easier|calmer|quieter|free(?:r)?|more time|happier|available|open|possible|breathe|breathing|room)'
const busyWith =
  '(?:swamped|busy|slammed|buried|underwater|flat out|tied up|full|booked(?: up| solid)?|travell?ing|away|on leave|heads? down)'
const postpone =
  '(?:postpone|delay|park|wait|hold off|defer|push|revisit|put (?:this|it) off|do (?:this|it) (?:in|after|next|later)|later)'
const atWhatTime = '(?:when|as (?:soon|time)|by|in|over|within|there|here|properly|one by one)'
const softly = "(?:really |actually |quite |be |sure i'm |sure i am |certain i'm |necessarily )"
const person = '(?:person|one|contact|address|maya|man|woman|people|fit|department|team|place)'
const inWhat =
  '(?:since|any ?more|any ?longer|there|company|team|role|area|field|department|industry|side|at|for|with|by)'
const notNow = "(?:no longer|not longer|not|n't|never|stopped|haven't)(?: (?:actually|ever|yet|any ?more))?"
const employed = '(?:work(?:ed|ing|s)?|been|employed|be|am|at|with|part|involved|in (?:that|this|the))'
const pleased =
  '(?:happy|glad|delighted|pleased|thrilled|honou?red|keen|willing|excited|game|up|more than happy|only too happy)'
const wouldLike = '(?:love|like|be (?:happy|glad|delighted|pleased|honou?red|up|open|keen))'
const suitable =
  '(?:works?|suits?|fine|good|perfect|great|ok|okay|ideal|fits?|doable|lovely|brilliant|all right|alright|cool|convenient)'
const aboutYou = '(?:that you|to (?:hear|see|know|read)|of you|news|luck|question)'
const tellsOfLetter = '(?:saw|remember|do |got|know|read|received|recall|was|have|heard)'
const agreement = anyOf(
  `yes(?!,? i ${tellsOfLetter})|yep|yeah|yup|sure(?! (?:you|that|it|there|they|this))|of course(?! (?:you|it|this))`,
  'absolutely|certainly|definitely|gladly|by all means|with pleasure|okay|ok|no worries|no dramas|oui|fine by me',
)
const oh = '(?:oh |well |but |and |ah |why |omg |haha |hey+ |aw+ )'
const agreed =
  "(?:sounds (?:good|great|perfect|lovely|fine|like a plan)|no problem|why not|count me in|deal|you're on|my pleasure|perfect(?! timing)|great(?! (?:that|to|you))|ok fine|go on then)"
const alsoAble =
  '(?: (?:both|also|definitely|easily|certainly|do|be|make|offer|still|spare|give you|manage|fit|then|probably|just|have|got|only|connect))'
const toMe =
  '(?: (?:me|us|over|along|across|a|few|some|two|three|or|couple|of|know|your|which|what|when|possible))'

/** Sent by a machine, which says so. */
export const isMachine = signs(
  'auto(?:matic|mated|mat)?[- ]?(?:reply|response|answer|generated|message|responder)|automatische|réponse automatique',
  'respuesta automática|risposta automatica|^auto:|\\[auto|automated message|this is (?:a|an) (?:robot|auto\\w*)|resposta automática|autosvar',
)

/** Sent by a machine while its owner is away. */
export const isAutomatic = signs(
  '(?:thank you|thanks) for your (?:e-?mail|message|mail)\\b.{0,80}\\b(?:until|till|through)\\b.{0,60}\\bwill (?:answer|reply|respond|be back)',
  isMachine.source,
  'out[- ]of[- ](?:the[- ])?office|not in the office|ooo\\b',
  "(?:thank you|thanks) for your (?:e-?mail|message|mail)\\b.{0,40}\\bi(?:'m| am) (?:currently |presently )?(?:away|out|on (?:\\w+ ){0,2}(?:leave|holiday|vacation))",
  "i(?:'m| am| will be) (?:currently |presently |now )?(?:out )?on (?:\\w+ ){0,2}(?:leave|holidays?|vacation|sabbatical|pto)",
  "i(?:'m| am| will be) (?:currently |presently |now )?(?:away from (?:my|the) (?:desk|office|e-?mail)|out of the country|absent)",
  '(?:limited|no|intermittent|sporadic|little) (?:access to|connectivity)',
  "not (?:be )?(?:checking|reading|monitoring) (?:my )?(?:e-?mails?|messages|inbox)|you(?:'ve| have) reached me while",
  '(?:e-?mails?|messages?|mail) will be (?:answered|read)(?: then)? (?:up)?on my return|will (?:read|answer|reply).{0,40}my return',
  "\\b(?:office|shop|workshop|studio|school|practice|we)(?:'re| is| are| will be) closed (?:from|until|between|for)",
  '(?:may|might|will) be (?:slow|slower|delayed) (?:to|in) (?:respond|reply|answer)\\w*|delays? in (?:my|our) (?:response|reply|replies)',
  "(?:reply|respond|answer|get back to you)\\b.{0,20}(?:when i|on my|upon my|after my) return|when i(?:'m| am) back (?:at|in)",
  'abwesen(?:d|heit)|absence du bureau|fuera de la oficina|afwezig',
)

/** The post says that it could not be delivered. */
export const isBounce = signs(
  'mail delivery (?:subsystem|system|failed)|mailer-daemon|undeliverable|delivery status notification|postmaster@',
  "(?:not|n't|could not be|couldn't be) (?:be )?delivered|delivery (?:has )?failed|mailbox (?:is )?full|diagnostic-code",
)

const writeTo = anyOf(
  'contact(?:ing)?|e-?mail(?:ing)?|writ(?:e|ing)|messag(?:e|ing)|reach(?:ing)? out|approach(?:ing)?',
  'bother(?:ing)?|get(?:ting)? in touch|mail(?:ing)?|harass(?:ing)?|pester(?:ing)?|spam(?:ming)?|chas(?:e|ing)',
)
const dont =
  "(?:do not|don't|dont|did not|didn't|would not|wouldn't|please don't|never|stop|cease|quit|refrain from|not to)"
const everMore = '(?:again|any ?more|any ?longer|in (?:the )?future|further|ever)'
const me = anyOf('me|us|this address|her|him|them|my (?:team|office|staff|colleagues)|anyone')

export const isNever = signs(
  "(?:not|n't|never) (?:\\w+ )?consent(?:ed)? to (?:be|being)|(?:do not|don't|stop|cease) us(?:e|ing) (?:this|my) (?:e-?mail |private )?(?:address|number)",
  '(?:cease|stop) all (?:communication|contact|correspondence)',
  `${dont} (?:ever )?(?:\\w+ )?${writeTo}(?: (?:to |with )?${me}(?: or ${me})?)?(?: ${everMore})?$`,
  `${dont} (?:ever )?(?:\\w+ )?(?:${writeTo}|call(?:ing)?)\\b.{0,40}\\b${everMore}\\b`,
  `(?:stop|cease) (?:${writeTo}|calling) (?:to )?(?:me|us)`,
  "(?:don't|do not|dont|never) (?:ever )?(?:contact|e-?mail|message|write to|bother) (?:me|us)\\b(?! (?:on|at|by|before|until|if|about|with|for) )",
  "if you (?:did not|didn't|would not|wouldn't|do not|don't|never) (?:\\w+ )?(?:contact|writ|e-?mail|messag|approach|call|mail)",
  '(?:take|remove|delete|strike) (?:me|us|this address|my (?:name|address|e-?mail|details|data|contact\\w*))\\b.{0,30}\\b(?:off|from|list|database|contacts|records|system)',
  "(?:don't|do not|no|don't ever) (?:longer )?(?:want|wish|wanna|care) to (?:be (?:contacted|written to|approached|e-?mailed|bothered)|hear|receive|get)",
  `(?:don't|do not|no) (?:want|wish) (?:any (?:more|further) ${letters}|you to (?:contact|write|e-?mail|message))`,
  `no (?:more|further) ${letters}\\b.{0,20}(?:please|$|from you)|refrain from (?:any )?(?:further )?contact|no further contact`,
  `(?:don't|do not) (?:send|forward) (?:me|us) (?:any|another|more|further)(?: (?:more|such|of))*(?: (?:${letters}|these|this|reminders?)|$)`,
  '^(?:and |so |now |please |just |kindly )*(?:stop|unsubscribe|enough|opt out|never again)(?: (?:it|this|that|now|please|me))*$|^(?:please )?no more$',
  '(?:please |kindly )?(?:unsubscribe|opt) me|leave (?:me|us|her|him) (?:alone|be|in peace)|lose (?:my|this) (?:number|address|e-?mail)|cease and desist',
  '(?:delete|erase|forget) (?:all |any )?(?:of )?(?:my|the|this|it|them) ?(?:personal )?(?:data|details|address|e-?mail|contact|information)',
  'object to (?:any |the |this )?(?:further )?(?:use|processing|storage)|(?:under|art(?:icle|\\.)? ?\\d* ?(?:of the )?)gdpr',
  '(?:this|it) (?:should|must|had better) be (?:the|your) last (?:e-?mail|message|letter)|consider this (?:my )?(?:final|last)',
  '(?:report|block)(?:ing|ed)? (?:you|this|your address|your e-?mail)(?: (?:as|for) (?:spam|harassment))?|marked? (?:you|this) as (?:spam|junk)',
  'not (?:to )?be (?:contacted|approached) (?:again|further|any ?more)|rather not (?:be contacted|hear from you) again',
  "(?:asked|told) you (?:\\w+ ){0,3}to stop|take the hint|didn't (?:answer|reply) (?:\\w+ ){0,6}for a reason|never (?:write|contact|e-?mail|message)",
)

const kindsOfTalk = anyOf(
  'informational?|calls?|meetings?|interviews?|chats?|coffees?|conversations?|requests?|talks?|mentoring',
  'networking|zooms?|picking|sessions|things like this|appointments?|favou?rs?|one-to-ones?|this|that|it|these|those',
)
const ruleOut = anyOf(
  "don't|do not|no longer|never|rarely|not|stopped|doesn't|does not|aren't|isn't|quit|can't|cannot|haven't been",
)
const doing = anyOf(
  'really|usually|generally|typically|normally|currently|do|take|taking|doing|accept(?:ing)?|offer(?:ing)?|taken',
  'give|giving|have|schedule|agree to|participate in|take part in|hold|holding|grant|engage in|free|any|such',
)
const timeToGive = anyOf(
  'time|bandwidth|capacity|availability|headspace|energy|space|room|spoons|spare minute|hours? (?:to spare|left)|gaps?',
)

export const isNo = signs(
  "\\bso,? no$|have enough on|^let's not|not for us\\b|(?:going to|'ll|will) leave (?:this|it|that)(?: one)?(?: here)?\\b|no (?:outside|external|private|individual) \\w+|rather keep",
  '(?:more than|beyond what) (?:i|we) can\\b|beyond me\\b|(?:see|meet|speak to) (?:anyone|anybody|people) outside|(?:decided|going|chosen) to stop|hands (?:are )?(?:too )?full',
  'only (?:do|take|give|see|speak|talk|meet|offer)(?:ing)? (?:\\w+ ){0,3}(?:for|to|with) (?:my|our|students|clients|members|the|people i)|for (?:my )?(?:own )?(?:clients|students|members) only',
  "\\bi used to (?:be|do|say|take|give)\\b|not these days|if i had (?:a|the|more|any)|happy to if|don't talk about my (?:work|job)|keep(?:ing)? (?:work|my \\w+) to (?:the|a) minimum",
  `(?:i|we|she|he|they|maya) ?(?:'m|am|'re|are|is|'ll|will|do|does)?(?: ${hedge})* ${cannot}(?: ${hedge})* ${talk}\\b(?! (?:about|(?:any )?(?:jobs|hiring|vacanc)))`,
  `^(?:and |so |but |sorry,? |no,? |unfortunately,? |sadly,? |regrettably,? )*${cannot} ${talk}\\b(?! about)`,
  `(?:so|and|sorry|really|,|mo|moment) ${cannot}(?: (?:really|${talk})\\b|$)|\\b${cannot} (?:commit|take on|spare|oblige|grant|accept)\\b`,
  "i(?:'m| am) afraid (?:not|i(?: ?'ll| will)? (?:have to|must|need to|can't|cannot|won't|am not|'m not|do not|don't))",
  "afraid (?:it's|it is|this is|that's|that is) (?:a no|not)",
  "(?:have|had|need|going|must|'ll have|like|promised? myself|learn(?:ed|ing|t)?|decided|prefer) to (?:decline|pass|turn (?:this|you|it|them) down|bow out|opt out|disappoint)",
  "(?:have|had|need|going|must|'ll have|like) to let (?:this|it|you) (?:one )?(?:go|down|pass)|(?:say|saying|said) no\\b|(?:it's|it is) a no\\b",
  "(?:must|will|'ll|would rather|i|to|respectfully|politely|regretfully) (?:decline|pass)(?: (?:on|this|your|the)\\b|$|,)|going to pass|i'll pass|must decline|hard pass",
  `^(?:sorry,? |hi[^,]*, |hello[^,]*, )?${theAnswer}?(?:a )?(?:polite |firm |hard )?(?:no|nope|nah)(?:,|$| thanks| thank you| from me| can do| way| chance)`,
  'no,? (?:thank(?:s| you)|thx|ta\\b)|not for me|not interested|no interest|(?:have|take) no interest',
  `${ruleOut} (?:${doing} )+(?:[\\w-]+ ){0,3}${kindsOfTalk}(?: any ?more)?\\b(?! (?:right|today|this|next|until|on))`,
  `${lacks} (?:${doing} |got |the |actually |enough |a single )*(?:any )?(?:spare )?${timeToGive}\\b(?! (?:zone|to (?:waste|read)))`,
  "(?:not|n't) (?:feel |be |really |a |very |quite )*(?:comfortable|appropriate|allowed|permitted|at liberty|possible|feasible|the best use|able to fit|something i (?:can|could|do|want|would))",
  "(?:isn't|is not|won't be|not going to be|it's not) (?:possible|something|going to (?:work|happen)|workable|feasible|an option|on the cards)|not going to (?:work|happen)",
  "(?:policy|compliance|legal|hr|my (?:company|employer|contract)) (?:does|do|would|will|forbids?|prohibits?|prevents?|doesn't|does not)(?: not|n't)? ?(?:allow|permit|let|me|us)?",
  "(?:not|n't|no longer|never) (?:be )?(?:permit|allow|authori[sz])(?:s|ed|ting|ing)?\\b|(?:counsels?|advises?|decided|decides?|rules?|forbids?) against|am bound by|(?:nda|gag)\\b",
  `${whatForbids} (?:is |are |also |simply |just )*(?:does|do|will|would|not)(?: not|n't)? ?(?:also )?(?:allow|permit|let|leave)`,
  `(?<!not )(?:too|so|far too|completely|totally|absolutely|really) ${overloaded}(?! (?:this|next) (?:week|month)| (?:until|till|before|right now|at the moment|now|through))`,
  'overcommitted|over-committed|plate is (?:too |very |completely |quite )?full|(?<!not )calendar is (?:too|completely) full|stretched (?:too )?thin|holding .{3,30} together',
  "rather not\\b(?! (?:talk|discuss|do (?:it|this) (?:on|by|at)))|prefer not to|would not (?:want|like|be)|wouldn't (?:want|be (?:able|right|fair|a good))|count me out|not (?:at )?this time",
  "won't (?:be able|work(?: out)?$|happen)|not be (?:able|possible|available)|unable to|regret (?:to|that)|sorry to (?:disappoint|say)|have to disappoint",
  "nothing (?:more )?i can (?:do|offer|add)|can't be of|cannot be of|not much (?:help|use) to you$|isn't for me|not a good (?:fit|time for me to)|(?:wish|hope) i could",
  "as much as i(?:'d| would) (?:like|love)|would (?:have )?(?:love|like|be happy|be glad)d? to (?:help )?but",
  "would(?: \\w+)?(?: have|'ve) (?:\\w+ )?(?:loved|liked|worked|been|said|enjoyed)|should have been delighted|in another life",
  '(?:explore|try|seek|pursue|look (?:for|into)) (?:other|another) (?:avenues?|options?|sources?|people|person|channels?)|(?:look|try|ask|search) elsewhere',
  '(?:session|rate|charge|fee|price|cost|consult)\\w*\\b.{0,40}[$€£] ?\\d|per (?:hour|session)\\b|my (?:hourly |consulting |day )?(?:rate|fee)s?\\b|paid (?:session|consult|call)\\w*|charge for',
  '\\d+ ?(?:euros?|dollars?|pounds?|usd|eur|gbp|chf|francs?)\\b|not for free|for free (?:i|we) (?:do not|don.t|cannot|can.t)',
  'hands are tied|out of the question|\\bat capacity|(?:give|gave) (?:it|this|this one|that) a miss|sit this one out|no can do|not happening',
  '(?:answer|reply) (?:is|must be|has to be|will be) (?:a )?(?:no|negative)',
  "(?:ask|find|try) (?:someone|somebody) else|hope (?:someone|somebody) else|not up for|not my thing|leave it (?:at that|there)|stepp(?:ed|ing) back from|drawn? (?:a|the) line|i'd be no use",
  'not keen',
  '(?:little|no|not much|hardly any) point (?:in|to)\\b',
  'stopped (?:doing|giving|taking|answering|accepting)|given up (?:doing|giving|taking)|(?:against|contrary to) (?:our|my|the|company) (?:\\w+ )?(?:policy|rules?|guidelines)',
  'protect my (?:evenings|time|weekends|calendar)',
)

/** As a rule they do not, from which this one may be an exception. */
export const isUsually = signs(
  "\\b(?:usually|normally|generally|as a rule|typically)(?: i)?(?:'d| would) (?:say no|decline|refuse|avoid|pass)",
  "\\b(?:usually|normally|generally|as a rule|typically|rarely|mostly)(?: i)? (?:don't|do not|say no|decline|refuse|avoid)",
  "(?:don't|do not) (?:usually|normally|generally|typically)",
  'i (?:rarely|seldom|hardly ever)',
)

const harmless = anyOf(
  'wait\\b|promise|guarantee|keep|say (?:much|more)|think|complain|stress|go wrong|bite|be long|talk about|discuss',
  'speak (?:for|to)|take long|hurt|mind|imagine|remember|recall|tell you how|believe',
  'do (?:mon|tue|wed|thu|fri|sat|sun|the \\d|\\d)',
)

/** With regret: whatever follows, it is no plain yes. */
export const isRegret = signs(
  "\\b(?:unfortunately|sadly|regrettably|regrets?|alas|i(?:'m| am) afraid|i(?:'m| am) sorry (?:but|to(?! impose| bother| trouble| rush| be)|that)|sorry to(?! impose| bother| trouble| rush| be)|i(?:'m| am) so sorry|i wish i|much as i|as much as|hate to)\\b",
  "\\b(?:not (?:possible|permitted|allowed)|(?:does|do|did|will|would)(?: not|n't) (?:permit|allow|leave|let|enable)|no capacity)\\b",
  '\\b(?:turn(?:ing)? (?:this|you|it) down|thanks but|thank you but)\\b',
  `(?<!\\byou )\\b${cannot} (?!${harmless})`,
  "\\b(?:hope (?:that )?you(?:'ll| will)? (?:can )?understand|(?:your|for) understanding|bear with me|don't take (?:it|this) personally|nothing personal|if only)\\b",
  '\\b(?:were it not|would that i|inundated)\\b',
  '\\b(?:flattered|too many (?:of these|requests)|so many (?:of these|requests)|explore other|not in a place|wish it were|no way)\\b',
  "\\b(?:not interested|no thanks|no thank you|decline|refuse|not (?:convinced|keen|comfortable)|never mind|give it a miss|don't think (?:so|i (?:can|should|want|will))|sorry,? no)\\b",
)

/** Wishes without an offer: how a no often ends. */
export const isFarewell = signs(
  '(?:best|good) (?:of )?luck|wish(?:ing|es)? you (?:all the |every |the |much |lots of )?(?:very )?(?:best|success|well|luck)|all the best (?:with|for|in)',
  'hope (?:that )?(?:you|your search).{0,40}(?:find|goes? (?:well|fine)|works? out)|fingers crossed for you|bless you with success|a kinder',
)

const askAgain = anyOf(
  'write|e-?mail|ping|contact|ask|try|approach|nudge|message|remind|get back to|come back to|circle back|check back|check in|poke',
  'reach (?:back )?out|touch base|get in touch|drop me (?:a line|a note|another)|follow up|reconnect|pick (?:this|it) (?:back )?up',
  'revisit|resurface|bump|knock again|shout|look at (?:this|it)|hit me up|chase|mail|text|holler',
)
const between =
  '(?: (?:to|with|me|us|out|again|back|a|line|note|another|e-?mail|this|it|then|please|about|once more|up))*'
const whenAgain = anyOf(
  'in|after|from|once|when|mid|early|late|next|by|around|towards?|later|at the (?:start|beginning|end)|the week of|the week after',
  'another time|some (?:other )?time|sometime|again|then',
)
const easier = anyOf(
  'better|easier|calmer|quieter|possible|works?|would (?:be|work|suit)|will be|suit|good|free|more time|instead|saner',
)

/** They say to ask again, or that they will come back to it. */
export const isAskAgain = signs(
  `\\b${askAgain}${between} (?:in|after|on or after|from|once|when|mid|early|late|next|later|at the (?:start|beginning|end)|the week of|another time|some other time|again|then)\\b`,
  '(?:give|send) (?:me|us|her|him) (?:a |another )?(?:nudge|shout|poke|ping|reminder|kick)',
  '(?:talk|speak|catch up|chat)(?: \\w+)? (?:again|later|after (?:the|my|that)|in (?:a|the|two|three|early|late|mid))\\b|raincheck|rain check',
  '(?:ask|write|try|contact|approach)(?: (?:to )?(?:me|us|her|him|again))* (?:again|afresh|once more)',
)

export const isLater = signs(
  `(?:talk|speak|chat|meet|help|happy|love|glad|can|look at it).{0,30}\\b(?:when|once|after|as soon as) (?:i|i'm|i am|things|the|my|this|we|it|it's)\\b.{0,30}\\b${isOver}\\b`,
  isAskAgain.source,
  "(?:not|isn't|n't) (?:really )?(?:right )?(?:now|at the moment|just now|today|yet|this (?:week|month|quarter|year|side))\\b",
  'not (?:a|the) (?:good|great|best|right|ideal) (?:time|moment|week|month)(?! for me to)',
  '(?:bad|wrong|terrible|tricky|difficult|busy|crazy|hectic|awkward|complicated) (?:at this )?(?:time|moment|week|month|period|season|patch|stretch)',
  `\\b${askAgain}${between} ${whenAgain}\\b(?! (?:my|the|your) (?:mobile|number|phone|cell))`,
  `(?:next|early|mid|late|the new|in the new|later (?:this|in the|in)|after (?:the|that|${feast}|my|our|i|we|this))\\b.{0,60}\\b${easier}`,
  `in (?:a (?:few|couple of) |two |three |four |six |\\d+ )?(?:weeks?|months?|${month}|${season})\\b.{0,60}\\b${easier}|perhaps in (?:${month}|${season}|the new year)`,
  `(?:once (?:the|this|we|i|things|that|it)|when (?:things|the dust|it's|i(?:'m| am)|we)|from (?:${month}|mid|next))\\b.{0,60}\\b${easier}`,
  `${easierThen} (?:for me |time |again |then |only |to \\w+ )*(?:in|after|from|once|when|early|mid|next|towards?|later)\\b`,
  `${busyWith}(?: \\w+){0,3} (?:until|till|through|before|up to|right now|at the moment|for the (?:next|rest)|this (?:week|month|quarter)|all)`,
  '(?:stretched|maxed out|drowning|out|carnage|on sabbatical)(?: \\w+){0,3} (?:until|till|through|before|up to|right now|at the moment|for the (?:next|rest)|this (?:week|month|quarter)|all)',
  `(?:until|till|before) (?:the )?(?:end of|after|mid|late|early|${month}|${season}|${feast}|next (?:month|year|quarter))`,
  `(?:can we|could we|let's|shall we|may we|would it be possible to|suggest we|perhaps|happy to|glad to|love to)(?: \\w+){0,4} ${postpone}`,
  '(?:postpone|hold off|defer|put (?:this|it) off|park this)\\b|in (?:a|the) (?:few|couple of|coming) (?:weeks|months)',
  'later (?:this|in the) (?:year|month|spring|summer|autumn|winter|quarter)|some other time|another time|down the (?:road|line)|in the new year|early next year',
  "next (?:month|quarter|year)|while the .{3,30}(?:'s| is) on\\b",
)

const questions = "(?:(?:your|ur|the|any|my) )?(?:\\w+ ){0,3}(?:questions?|q'?s)\\b"

export const isWriting = signs(
  '\\b(?:e-?mail|writing|text|chat|linkedin) (?:is|works|would be|suits) (?:me )?(?:\\w+ )?(?:best|better|easier|easiest|fine|good|ok)\\b|(?:write|mail|tell|send) me what',
  '(?:e-?mail|writing|text) only\\b|only (?:by|via|in|over) (?:e-?mail|writing|text)|(?:just |simply )(?:reply|answer|respond|ask) (?:here|below|to this|by return)|prefers? to (?:respond|answer|reply) (?:in|by)|(?:shoot|send|fire|drop) (?:over|across|through|me) (?:what|whatever|anything|the things) |\\basync\\w*|voice (?:memo|note|message)|let me (?:just |simply )?answer (?:here|below|by|in)|(?:write|e-?mail|mail|message|text)(?: to)? me (?:rather|instead|and i)|prefer to correspond|can type\\b|send (?:me )?(?:a|the|your) list',
  "write down|put (?:them|it|that|your \\w+) (?:in|into|on) (?:an? )?(?:e-?mail|writing|paper)|(?:rather than|instead of) (?:a )?(?:call|talking|meeting|zoom)|what you(?:'d| would) like to know",
  "here(?:'s| is) what i can (?:tell|say|offer)|hope (?:that|this|it) (?:answers|helps)",
  '(?:by|via|over|through|per|on) (?:e-?mail|mail|text|letter|message|chat|written)\\b',
  '(?:in writing|in written form|written (?:questions|answers|replies)|write (?:back|down|out|up)? ?(?:my |some |the |a few )?(?:answers?|replies|thoughts))',
  `(?:send|sent|e-?mail|mail|write|message|drop(?:ped)?|shoot|fire|put|type|list|forward|ping|text)(?: \\w+){0,4} ${questions}`,
  'questions? (?:in|by|over|via|here|to me|across|over to|as a reply|in a reply|in an e-?mail)|questions are (?:\\w+ )?answered',
  '(?:answer|reply to|respond to|tackle|take)(?: \\w+){0,5} (?:questions?|them)\\b.{0,40}(?:e-?mail|writing|here|reply|when i (?:can|get)|own time|evening|train|weekend)',
  `i(?:'ll| will| can| shall) (?:answer|reply|respond|write)(?: (?:back|to (?:them|you|those)|you|them))?(?: \\w+){0,3} ${atWhatTime}`,
  '(?:fire|send) away',
  'ask (?:me )?(?:away|here)|(?:prefer|better|easier|happier|quicker) (?:to )?(?:write|writing|in writing|e-?mail|text)|with what you want to know',
  '(?:here are|find|see|below are) (?:\\w+ )?(?:my|some|the) (?:\\w+ )?answers|answers? (?:are )?below|answered (?:them|your questions) below',
)
/** Either way would do for them. */
export const isEitherWay = signs(
  '\\bor (?:else )?(?:we |i |you )?(?:can |could )?(?:call|talk|phone|speak|meet|chat|do a call|hop on)\\b',
)

export const isWrongPerson = signs(
  "(?:mailbox|address|number|inbox) (?:belongs|is for)|(?:isn't|is not|not) me\\b(?! \\w)|no longer (?:works?|employed|with) (?:here|us)|(?:sent|came) to me (?:by|in) (?:mistake|accident|error)",
  '(?:thinking of|looking for|mean|meant for|intended for) (?:another|a different|some other|someone else|somebody else)|(?:nobody|no-one|no one) (?:here )?(?:called|named|by)',
  `(?:not|isn't|wasn't|n't|hardly|probably not|may not be|might not be) ${softly}*(?:the|a|your) (?:right|best|correct|appropriate|ideal|proper) ${person}`,
  'wrong (?:person|maya|address|department|inbox|one|number|e-?mail|contact|team|guy|lady|name)|mistaken identity|mis(?:taken|directed)',
  'someone else(?: entirely)?\\b.{0,20}(?:name|you mean|looking for)|confus(?:ed|ing) me (?:with|for)',
  "(?:think|believe|suspect|maybe|perhaps) you(?:'ve| have)? (?:meant?|got|want(?:ed)?|are looking for|confused|the wrong)|another .{1,20} with (?:the same|my) name",
  '(?:find|finding|reach|reaching) the right (?:contact|person|one)|how you (?:got|came) to me|not the \\w+(?: \\w+){0,5} you (?:mention|mean|want|are looking|look)|different \\w\\. \\w+',
  "same name|not (?:the|that) (?:maya|\\w+ \\w+) you|not the one for this|wrong level|shouldn't be with me",
  `${notNow} ${employed} ?(?:at|for|with|in|on|there|here|of|by)?\\b.{0,40}\\b${inWhat}\\b(?! (?:home|all|the moment|present|this time))`,
  "(?:i |i've |have |has |since |\\w+ )(?:left (?!you|a |my (?:desk|phone))|retired|moved on|changed (?:jobs|fields|roles|industries)|resigned|switched|quitted|quit (?:the|my))\\b",
  "retired (?:in|last|two|three|some|years)|don't (?:know|do) (?:anything|much|a thing) about|been out of (?:the|that|this) (?:\\w+ ){0,2}(?:work|field|trade|game)",
  '(?:outside|beyond|not) (?:of )?my (?:area|field|expertise|department|remit|wheelhouse|patch|subject|world)|know (?:nothing|very little|next to nothing|little) (?:about|of)',
  'nothing to do with|not my (?:area|field|department|expertise|remit)|no (?:connection|link|involvement) (?:to|with)|not the one for',
  "no (?:one|person|body|employee|member) (?:here )?(?:by|of|with|called) (?:that|this) name|passed away|\\bdied\\b|deceased|isn't in our directory",
)
/** No offer of theirs makes it right. */
export const isSurelyWrong = signs(
  '(?:got|have|reached|written to|found|want|e-?mailed|the) the wrong \\w+|wrong (?:person|number|e-?mail|address|inbox)|mistaken identity|confus(?:ed|ing) me (?:with|for)|(?:the )?same name',
  'no (?:one|person|employee) (?:here )?(?:by|of|with|called) (?:that|this) name|passed away|\\bdied\\b|deceased|you are writing to my|addressed to',
)

const fine = anyOf(
  'work|suit|convenient|fine|good|perfect|great|ok|okay|ideal|fit|do|doable|lovely|brilliant|best|it is|easiest|all right|alright|possible|open|wide open',
)
const slot = anyOf(
  '(?:either|any|both|all) of the(?: \\w+){1,4}|first|second|third|latter|former|that|this|it|which|either|any|both|all(?: (?:two|three|four))?(?! best)|those|these|they|slots?|times?|options?|one|day|at \\S+|\\d(?: ?[ap]m)?',
  `${weekday}|morning|afternoon|noon|tomorrow|week`,
)
const spare = anyOf(
  `free|available|open|around|do|make (?:it|time|that|${weekday})|spare|manage|squeeze|slot|meet|talk|speak|call|ring|half an hour`,
  '\\d+ min|twenty|fifteen|thirty|ten|a (?:slot|gap|window|few minutes)|see you|phone|zoom|chat|give you (?:a call|\\d|fifteen|twenty|half)|offer',
)

export const isYes = signs(
  `${pleased} (?:to|for)\\b(?! (?:hear|see|know|learn|read|receive|have (?:heard|received|read)|find|say)\\b)`,
  `(?:i(?:'d| would)|we(?:'d| would)|would) (?:absolutely |really |gladly |certainly |very much )*${wouldLike}\\b(?! to (?:but|have|hear how))`,
  "i(?:'ll| will) (?:gladly|happily) |(?:be )?(?:glad|happy) to$|^(?:leuk|go on then|sure thing|can)\\b|^(?:so |ok |okay )*fine$",
  `${suitable}(?: (?:great|well|best|fine|perfectly|nicely|just fine|better))?(?: (?:for|with|by|on) (?:me|us|my end|my side|my calendar|maya|her|him))`,
  `${slot} (?:of (?:them|those|these) )?(?:would |will |'ll |should |also |all |definitely |can )*(?:be |is |are |'s )?${fine}(?:s\\b|\\b)(?! ${aboutYou})`,
  `^(?:hi[^,]*,? |hello[^,]*,? |dear[^,]*,? )?${oh}*${agreement}\\b`,
  `^(?:hi[^,]*,? |hello[^,]*,? )?(?:oh |well |ah |that )*${agreed}\\b`,
  "(?:let's|let us) (?:talk|speak|chat|meet|do|say|go|have|make|plan|set|schedule|book|aim|find|take|grab|try|catch|jump|connect|zoom|call)\\b",
  `(?:i|we)(?: can|'m| am|'re| are|'ve| have| could| will|'ll| may)${alsoAble}* (?:${spare}|connect)`,
  `(?:call|ring|phone|reach|catch|give) me (?:a (?:call|ring|bell) )?(?:at|on|then|any ?time|between|after|around|before|${weekday})`,
  '(?:look(?:ing)? forward to (?:it|our|speaking|talking|meeting|the (?:call|chat|talk)|seeing you|chatting|our))',
  `see you (?:then|on|at|there|${weekday})|(?:talk|speak) (?:to you |soon |then|on |${weekday})|you may call`,
  "i'll (?:send|set up|put|forward|drop)(?: you)?(?: (?:a|an|over|out|together))* (?:invite|invitation|link|calendar|zoom|teams|meet)",
  "(?:here(?:'s| is)|use|book|pick|grab|choose|find)(?: \\w+){0,5} (?:calendly|calendar|link|slot|time|favou?rite)|how (?:about|does|is|would)|how's (?:mon|tue|wed|thu|fri|the|\\d)|what about",
  'would .{1,40} (?:work|suit|do)(?: for you)?\\?|can you (?:do|make)|could you (?:do|make)|shall we (?:say|talk|do|meet|speak)|does .{1,40} (?:work|suit)|put me down|pencil',
  "confirmed|booked|works$|that works|i accept|is free on my side|i(?:'d| would)? (?:suggest|propose)",
)

/** They ask for hours, or find one: who keeps the calendar says yes for another. */
export const isScheduling = signs(
  `(?:send|give|share|let)${toMe}* (?:times?|windows?|slots?|dates?|availabilit(?:y|ies)|options|days)\\b`,
  'grab (?:whatever|a|any|one)|take (?:one|a slot)|https?:\\S*cal|calendly|(?:pick|choose|book) (?:a|any|your|one|whatever)|asked me to (?:find|set|arrange|schedule|book|fix|look for)',
  '(?:will|can|to) (?:find|fix|arrange|sort)(?: (?:us|you|out))* (?:a |some |\\d+ |twenty |thirty )?(?:time|slot|minutes|date)',
  '(?:find|arrange|set up) (?:a |some |\\d+ |twenty |thirty )?(?:time|slot|minutes?|min) for (?:you|the)',
)

/** They ask before they answer. */
export const isQuestion = signs(
  '(?:what|which|who|how|why|where|when) (?!about\\b|does\\b.{0,30}\\b(?:suit|work))',
  '(?:can|could|would|will|do|does|did|are|is|have|may|has) (?:you|i|we|this|it|that|there|your|these|our)\\b',
)
/** What they must know first. */
export const isAskedFirst = signs(
  'before i (?:say|answer|decide|agree|plan|commit|reply|can)|who (?:gave you|are you|is this)|(?:where|how|from where) (?:did|do|have) you (?:get|got|find|come|have|my)',
  'what exactly|what (?:is it|do) you want|what (?:are|were) you (?:hoping|looking|after)|are you (?:a|currently|looking|asking)|which (?:institute|company|school|university|topics?)',
  'may i ask|can i ask|^depends\\b|(?:be )?recorded|in order to decide|i must know|about which|is this (?:paid|a job|for)|who else|via who|what is this (?:about|for)',
)

/** A yes with a string to it. */
export const isUnsure = signs(
  '\\b(?:maybe|perhaps|possibly|tentatively|provisional(?:ly)?|might|prob(?:ably)?|not sure|unsure|hopefully|tbc|tbd|to be confirmed|pencil|could be)\\b',
  '\\b(?:in principle|in theory|fingers crossed)\\b',
  "\\b(?:let me (?:check|see|look|confirm|ask|think|get back)|i(?:'ll| will) (?:check|see|have to check|need to check|try|confirm|let you know|get back|think))\\b",
  "\\b(?:i(?:'d)? let you know|need to (?:check|confirm|ask|clear)|have to (?:check|ask|see|clear))\\b",
  '\\b(?:depend(?:s|ing)?|provided|unless|subject to|assuming|only if|if (?:my|the|i(?! (?:don.?t|do not) (?:pick|answer))|he|she|they|that|it|nothing|all|things|approved|not)|as long as|so long as)\\b',
  '\\b(?:once (?:they|he|she|my|our|hr|legal|it|i)|whether)\\b',
  "\\b(?:goes? through|approv(?:al|ed?)|permission|clearance|sign[- ]?offs?|signs? off|(?:i )?(?:don't|do not) know(?: yet)?|i'll need|would need to|we'll see|we will see|see how)\\b",
  '\\b(?:is a bit|not ideal|early days|touch and go|50/50|juggling|may (?:have to|need to)|might (?:have to|need to))\\b',
)
/** Only that it came, or that they will look. */
export const isComingBack = signs(
  "let me (?:check|think|look|see|ask)|come back to you|get back to you|let you know|i(?:'ll| will) (?:think|check|see|look)|we'll see|stay in contact",
)
export const isReceipt =
  /^(?:(?:ok(?:ay)?|noted|got it|thanks?(?: you)?|thx|ta|received|cheers|with thanks|many thanks|understood|will do|kk?|👍|🙏|🙂)[\s,.!-]*)+$/u

/** A time in such a clause is one that does not suit, or that has passed. */
export const isNotThen = signs(
  "\\b(?:can't|cannot|can not|cant|won't|will not|don't|doesn't|does not|not|isn't|n't|unable|except|unless|apart from|other than|busy|booked|full|away|out)\\b",
  '\\b(?:travell?ing|conflict|clash(?:es)?)\\b',
  '\\b(?:taken|gone|unavailable|off|holiday|leave|avoid|rather than|instead of|no longer|no good|impossible|tied up|blocked|in meetings|until|till|is my)\\b',
  "\\b(?:standing|would prefer|i'd have|i have (?:a|my|the|an) (?!gap|slot|window|free)|at the (?:dentist|doctor|hospital|airport|vet|court)|no use|useless)\\b",
  '\\b(?:never|close|neither|nor|closed|whether)\\b',
  isAskAgain.source,
)
export const isPast = signs(
  "\\b(?:sorry for|apolog\\w+|was|were|got|received|saw|read|sent|wrote|since|ago|last|yesterday|had|(?:would|could)(?: \\w+)?(?: have|'ve)|joined|started|met)\\b",
  '\\b(?:thanks for your (?:e-?mail|note|message|letter)|your (?:e-?mail|note|message|letter) (?:of|from))\\b',
)

/** No yes without an hour stands beside one of these, whatever is meant. */
export const isNegative = signs(
  "\\b(?:not|no|never|nothing|nobody|neither|nor|hardly|unable|only|stop|stopped|beyond|enough|haven't|without|rather|don't|doesn't|won't|can't|cannot|isn't|wouldn't|couldn't|didn't)\\b",
)
/** A “not” that refuses nothing. */
export const isHarmless = signs(
  '\\bno (?:problem|worries|dramas|rush|need|pressure|idea|bother|doubt|later|trouble|stress|harm)|not (?:at all|a problem|a bother|only|least|much|too|sure (?:how|what|if i))',
  "don't (?:worry|mind|ask|forget|be|hesitate|have much)|can't (?:wait|promise|guarantee|talk about|discuss)",
  "won't (?:talk about|discuss|bite|take)|why not|only too|rather than|if not|nothing (?:too|fancy|formal)|doesn't matter|no one (?:ever|asks)|nobody (?:ever|asks|books)|before not",
  "(?:isn't|aren't|didn't) (?:it|ask)|not a morning|(?:phone|video|zoom|mornings?|afternoons?|evenings?|weekends?|\\w+days?) only|only (?:by|on|after|before|in the|at)|not (?:past|before|after|later than|earlier than|until) ",
)
