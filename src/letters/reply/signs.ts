/** By what an answer is known, as data: expressions over one clause in small letters, with straight quotes. */
const signs = (...parts: string[]) => new RegExp(parts.map((part) => `(?:${part})`).join('|'))

const cannot =
  "(?:can ?not|can't|cant|won't|will not|couldn't|could not|unable to|not able to|not in a position to|not going to be able to|not be able to)"
const talk =
  '(?:talk|speak|chat|meet|help|do (?:this|that|it|a call|calls|these)|take (?:this|it|calls|meetings|part|on)|commit|participate|accommodate|connect|assist|contribute|make (?:the )?time|find (?:the )?time|offer|give you|join|accept|be of help)'

/** Sent by a machine while its owner is away. */
export const isAutomatic = signs(
  'auto(?:matic|mated)?[- ]?(?:reply|response|answer)',
  'out[- ]of[- ](?:the[- ])?office',
  "(?:thank you|thanks) for your (?:e-?mail|message|mail)\\b.{0,40}\\bi(?:'m| am) (?:currently |presently )?(?:away|out|on (?:\\w+ ){0,2}(?:leave|holiday|vacation))",
  "i(?:'m| am| will be) (?:currently |presently |now )?(?:on (?:\\w+ ){0,2}(?:leave|holiday|holidays|vacation|sabbatical|pto)|away from (?:my|the) (?:desk|office|e-?mail)|out of the country)",
  '(?:limited|no|intermittent|sporadic) access to (?:my )?(?:e-?mail|messages)',
  'abwesen(?:d|heit)|absence du bureau|fuera de la oficina|afwezig',
)

export const isNever = signs(
  "(?:do not|don't|please don't|never|stop|cease|quit|refrain from) (?:\\w+ )?(?:contact(?:ing)?|e-?mail(?:ing)?|writ(?:e|ing)|messag(?:e|ing)|call(?:ing)?|reach(?:ing)? out|approach(?:ing)?|bother(?:ing)?|get(?:ting)? in touch|mail(?:ing)?)(?: (?:to |with )?(?:me|us|this address|her|him|them|my (?:team|office)))?(?: (?:again|any ?more|any ?longer|in (?:the )?future|further|ever))?$",
  "(?:do not|don't|please don't|never|stop|cease|refrain from) (?:\\w+ )?(?:contact|e-?mail|writ|messag|call|reach|approach|bother|get(?:ting)? in touch|mail)\\w*\\b.{0,30}\\b(?:again|any ?more|any ?longer|in (?:the )?future|further|ever)\\b",
  '(?:stop|cease) (?:contacting|e-?mailing|writing|messaging|calling|bothering|pestering) (?:to )?(?:me|us)',
  "(?:don't|do not|never) (?:contact|e-?mail|message|write to|call|bother) (?:me|us)\\b(?! (?:on|at|by|before|until|if|about) )",
  '(?:take|remove|delete|strike) (?:me|us|my (?:name|address|e-?mail|details|data|contact\\w*))\\b.{0,30}\\b(?:off|from|list|database|contacts|records|system)',
  "(?:don't|do not|no) (?:want|wish|wanna) (?:to (?:be contacted|hear|receive|get)|any (?:more|further) (?:e-?mails?|messages?|contact|letters?)|you to (?:contact|write|e-?mail|message))",
  'no (?:more|further) (?:e-?mails?|messages?|contact|letters|requests|correspondence)\\b.{0,20}(?:please|$|from you)',
  '(?:please |kindly )?(?:unsubscribe|opt) me|leave me alone|lose my (?:number|address|e-?mail)',
  '(?:delete|erase|forget) (?:all )?my (?:data|details|address|e-?mail|contact|information)',
  '(?:this|it) (?:should|must|had better) be (?:the|your) last (?:e-?mail|message|letter)|consider this (?:my )?(?:final|last)',
  '(?:report|block)(?:ing)? (?:you|this) (?:as|for) (?:spam|harassment)|marked? (?:you|this) as spam|not (?:to )?be contacted again',
  'rather not (?:be contacted|hear from you) again',
)

export const isNo = signs(
  `(?:i|we|she|he|they|maya) ?(?:'m|am|'re|are|is|'ll|will|do|does)?(?: (?:really|just|simply|unfortunately|sadly|regrettably|honestly|therefore|currently|still|afraid i|not sure i|also|generally|usually|typically|personally))* ${cannot} (?:really |just |currently |possibly |be able to |personally |usually |even |also )*${talk}`,
  `^(?:and |so |but |sorry,? |no,? |unfortunately,? |sadly,? |regrettably,? )*${cannot} ${talk}`,
  "i(?:'m| am) afraid (?:not|i(?: ?'ll| will)? (?:have to|must|need to|can't|cannot|won't|am not|'m not|do not|don't))",
  "afraid (?:it's|it is|this is|that's|that is) (?:a no|not)",
  "(?:have|need|going|must|'ll have|like) to (?:decline|pass|say no|turn (?:this|you|it) down|let (?:this|it|you) (?:one )?(?:go|down|pass)|bow out|opt out|disappoint)",
  "(?:must|will|'ll|would rather|i|to|respectfully|politely|regretfully) (?:decline|pass)(?: (?:on|this|your|the)\\b|$|,)|going to pass|i'll pass|must decline",
  "^(?:sorry,? |hi[^,]*, |hello[^,]*, )?(?:it's |it is |that's |the answer is |i'm afraid it's )?(?:a )?(?:polite |firm |hard )?no(?:,|$| thanks| thank you| from me)",
  'no,? thank(?:s| you)|not for me|not interested|no interest',
  "(?:don't|do not|no longer|never|rarely|not) (?:really |usually |generally |typically |normally |currently |do |take |taking |doing |accept(?:ing)? |offer(?:ing)? |give |giving |have |schedule |agree to |participate in |take part in |hold )+(?:any |these |those |such |this (?:kind|sort) of |many |personal |new |external |unsolicited |cold )*(?:informational?|calls?|meetings?|interviews?|chats?|coffees?|conversations?|requests?|talks?|mentoring|networking|zooms?|picking|sessions|things like this)",
  "(?:don't|do not|won't|will not|just don't|simply don't|doesn't|does not|haven't|have no|has no|without|lack|no) (?:really |currently |actually |have |got |the )*(?:any )?(?:spare )?(?:time|bandwidth|capacity|availability|headspace|energy|space|room)\\b(?! (?:zone|to (?:waste|read)))",
  "(?:not|n't) (?:feel |be |really |a |very |quite )*(?:comfortable|appropriate|allowed|permitted|at liberty|possible|feasible|the best use|able to fit|something i (?:can|could|do|want|would))",
  "(?:isn't|is not|won't be|not going to be|it's not) (?:possible|something|going to (?:work|happen)|workable|feasible|an option|on the cards)|not going to (?:work|happen)",
  "(?:policy|compliance|legal|hr|my (?:company|employer|contract)) (?:does|do|would|will|forbids?|prohibits?|prevents?|doesn't|does not)(?: not|n't)? ?(?:allow|permit|let|me|us)?",
  '(?:too|so|far too|completely|totally|absolutely|really) (?:busy|swamped|stretched|overcommitted|overloaded|much on|slammed|full)(?! (?:this|next) (?:week|month)| (?:until|till|before|right now|at the moment|now|through))',
  'overcommitted|over-committed|plate is (?:too |very |completely |quite )?full|calendar is (?:too|completely) full|stretched (?:too )?thin',
  "rather not|prefer not to|would not (?:want|like|be)|wouldn't (?:want|be (?:able|right|fair|a good))|count me out|not (?:at )?this time",
  "won't (?:be able|work(?: out)?$|happen)|not be (?:able|possible|available)|unable to|regret (?:to|that)|sorry to (?:disappoint|say)|have to disappoint",
  "nothing (?:more )?i can (?:do|offer|add)|can't be of|cannot be of|not much (?:help|use) to you|isn't for me|not a good (?:fit|time for me to)|(?:wish|hope) i could",
  "as much as i(?:'d| would) (?:like|love)|would (?:have )?(?:love|like|be happy|be glad)d? to (?:help )?but|would(?: have|'ve) (?:loved|liked|worked|been|said|enjoyed)",
)

/** With regret: whatever follows, it is no plain yes. */
export const isRegret = signs(
  "\\b(?:unfortunately|sadly|regrettably|regret|alas|i(?:'m| am) afraid|i(?:'m| am) sorry (?:but|to|that)|sorry to|i(?:'m| am) so sorry|i wish i|much as i|as much as|hate to|not (?:possible|permitted|allowed)|(?:does|do|did|will|would)(?: not|n't) (?:permit|allow|leave|let|enable)|no capacity|turn(?:ing)? (?:this|you|it) down|thanks but|thank you but)\\b",
)

/** Wishes without an offer: how a no often ends. */
export const isFarewell = signs(
  '(?:best|good) (?:of )?luck|wish(?:ing)? you (?:all the |every |the |much |lots of )?(?:best|success|well|luck)|all the best (?:with|for|in)',
  'hope (?:you|your search).{0,40}(?:find|goes? well|works? out)|fingers crossed for you',
)

export const isLater = signs(
  "(?:not|isn't|n't) (?:really )?(?:right )?(?:now|at the moment|just now|today|yet|this (?:week|month|quarter|year|side))\\b",
  'not (?:a|the) (?:good|great|best|right|ideal) (?:time|moment|week|month)(?! for me to)',
  '(?:bad|wrong|terrible|tricky|difficult|busy|crazy|hectic|awkward) (?:time|moment|week|month|period|season|patch|stretch)',
  '(?:write|e-?mail|ping|contact|ask|try|nudge|message|remind|get back to|come back to|circle back|check back|check in|reach (?:back )?out|touch base|get in touch|drop me (?:a line|another)|follow up|reconnect|pick (?:this|it) (?:back )?up|revisit|resurface|bump|knock again|shout|speak|talk|catch up|look at (?:this|it))(?: (?:to|with|me|us|out|again|back|a|line|note|another|e-?mail|this|it|then|please|about|once more))* (?:in|after|from|once|when|mid|early|late|next|by|around|towards?|later|at the (?:start|beginning|end)|another time|some time|sometime|again)\\b',
  "(?:next|early|mid|late|the new|in the new|later (?:this|in the|in)|after (?:the|that|christmas|easter|new year|my|our|i|we|this|ramadan|diwali|thanksgiving)|in (?:a (?:few|couple of) |two |three |four |six |\\d+ )?(?:weeks?|months?|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|q[1-4])|once (?:the|this|we|i|things|that|it)|when (?:things|the dust|it's|i(?:'m| am)|we)|from (?:january|february|march|april|may|june|july|august|september|october|november|december|mid|next))\\b.{0,60}\\b(?:better|easier|calmer|quieter|possible|works?|would (?:be|work|suit)|will be|suit|good|free|more time|instead|saner)",
  '(?:better|easier|calmer|quieter|free(?:r)?|more time|happier|available|open|possible|breathe|breathing|room) (?:for me |time |again |then |only |to \\w+ )*(?:in|after|from|once|when|early|mid|next|towards?|later)\\b',
  '(?:swamped|busy|slammed|buried|underwater|flat out|tied up|full|booked(?: up| solid)?|travell?ing|away|on leave|heads? down|stretched|maxed out|drowning|out)(?: \\w+){0,3} (?:until|till|through|before|up to|right now|at the moment|for the (?:next|rest)|this (?:week|month|quarter)|all)',
  '(?:until|till|before) (?:the )?(?:end of|after|mid|late|early|january|february|march|april|may|june|july|august|september|october|november|december|new year|christmas|easter|spring|summer|autumn|next (?:month|year|quarter))',
  "(?:can we|could we|let's|shall we|may we|would it be possible to|suggest we|perhaps|happy to|glad to|love to)(?: \\w+){0,4} (?:postpone|delay|park|wait|hold off|defer|push|revisit|put (?:this|it) off|do (?:this|it) (?:in|after|next|later)|later)",
  '(?:postpone|hold off|defer|put (?:this|it) off|park this)\\b|in (?:a|the) (?:few|couple of|coming) (?:weeks|months)',
  'later (?:this|in the) (?:year|month|spring|summer|autumn|winter|quarter)|some other time|another time|down the (?:road|line)|in the new year|early next year',
  'next (?:month|quarter|year)',
)

export const isWriting = signs(
  '(?:by|via|over|through|per|on) (?:e-?mail|mail|text|letter|message|chat|written)\\b',
  '(?:in writing|in written form|written (?:questions|answers|replies)|write (?:back|down|out|up)? ?(?:my |some |the |a few )?(?:answers?|replies|thoughts))',
  '(?:send|e-?mail|mail|write|message|drop|shoot|fire|put|type|list|forward|ping|text)(?: \\w+){0,4} (?:your|the|those|any|some|a few|two or three|three|3|specific|of your|you) ?(?:\\w+ ){0,3}questions',
  'questions? (?:in|by|over|via|here|to me|across|over to|as a reply|in a reply|in an e-?mail)',
  '(?:answer|reply to|respond to|tackle|take)(?: \\w+){0,5} (?:questions?|them)\\b.{0,40}(?:e-?mail|writing|here|reply|when i (?:can|get)|own time|evening|train|weekend)',
  "i(?:'ll| will| can) (?:answer|reply|respond|write)(?: (?:back|to (?:them|you|those)))?(?: \\w+){0,3} (?:when|as (?:soon|time)|by|in|over|within)|(?:fire|send) away",
  'ask (?:me )?(?:away|here)|(?:prefer|better|easier|happier|quicker) (?:to )?(?:write|writing|in writing|e-?mail|text)',
)

export const isWrongPerson = signs(
  "(?:not|isn't|wasn't|n't|hardly|probably not|may not be|might not be) (?:really |actually |quite |be |sure i'm |sure i am |certain i'm |necessarily )*(?:the|a|your) (?:right|best|correct|appropriate|ideal|proper) (?:person|one|contact|address|maya|man|woman|people|fit|department|team|place)",
  'wrong (?:person|maya|address|department|inbox|one|number|e-?mail|contact|team|guy|lady|name)|mistaken identity|mis(?:taken|directed)',
  'someone else(?: entirely)?\\b.{0,20}(?:name|you mean|looking for)|confus(?:ed|ing) me (?:with|for)',
  "(?:think|believe|suspect|maybe|perhaps) you(?:'ve| have)? (?:meant?|got|want(?:ed)?|are looking for|confused|the wrong)|another .{1,20} with (?:the same|my) name",
  'same name|not (?:the|that) (?:maya|\\w+ \\w+) you',
  "(?:no longer|not|n't|never|stopped|haven't)(?: (?:actually|ever|yet|any ?more))? (?:work(?:ed|ing|s)?|been|employed|be|am|at|with|part|involved|in (?:that|this|the)) ?(?:at|for|with|in|on|there|here|of)?\\b.{0,40}\\b(?:since|any ?more|any ?longer|there|company|team|role|area|field|department|industry|side|at|for|with)\\b(?! (?:home|all|the moment|present|this time))",
  "(?:i |i've |have |since )(?:left|retired|moved on|changed (?:jobs|fields|roles|industries)|resigned|switched)\\b(?! (?:you|a|my (?:desk|phone))\\b)",
  "retired (?:in|last|two|three|some|years)|don't (?:know|do) (?:anything|much|a thing) about",
  '(?:outside|beyond|not) (?:of )?my (?:area|field|expertise|department|remit|wheelhouse|patch|subject|world)|know (?:nothing|very little|next to nothing|little) about',
  'nothing to do with|not my (?:area|field|department|expertise|remit)|no (?:connection|link|involvement) (?:to|with)',
)

export const isYes = signs(
  '(?:happy|glad|delighted|pleased|thrilled|honou?red|keen|willing|excited|game|up|more than happy|only too happy) (?:to|for)\\b',
  "(?:i(?:'d| would)|we(?:'d| would)|would) (?:absolutely |really |gladly |certainly |very much )*(?:love|like|be (?:happy|glad|delighted|pleased|honou?red|up|open|keen))\\b(?! to (?:but|have|hear how))",
  "i(?:'ll| will) (?:gladly|happily) ",
  '(?:works?|suits?|fine|good|perfect|great|ok|okay|ideal|fits?|doable|lovely|brilliant|all right|alright|cool)(?: (?:great|well|best|fine|perfectly|nicely|just fine|better))?(?: (?:for|with|by|on) (?:me|us|my end|my side|my calendar|maya|her|him))',
  "(?:that|this|it|which|either|any|both|all|those|these|they|slots?|times?|options?|one|day|at \\S+|\\d(?: ?[ap]m)?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|noon|tomorrow|week) (?:of (?:them|those|these) )?(?:would |will |'ll |should |also |all |definitely |can )*(?:be |is |are |'s )?(?:work|suit|fine|good|perfect|great|ok|okay|ideal|fit|do|doable|lovely|brilliant|best|it is|easiest|all right|alright|possible)(?:s|\\b)",
  "^(?:hi[^,]*,? |hello[^,]*,? |dear[^,]*,? )?(?:oh |well |but |and |ah |why )?(?:yes|yep|yeah|yup|sure|of course|absolutely|certainly|definitely|gladly|by all means|with pleasure|okay|ok|sounds (?:good|great|perfect|lovely|fine|like a plan)|no problem|why not|count me in|deal|you're on|my pleasure|perfect|great)\\b",
  "(?:let's|let us) (?:talk|speak|chat|meet|do|say|go|have|make|plan|set|schedule|book|aim|find|take|grab|try|catch|jump|connect|zoom|call)\\b",
  "(?:i|we)(?: can|'m| am|'re| are|'ve| have| could| will|'ll)(?: (?:both|also|definitely|easily|certainly|do|be|make|offer|still|spare|give you|manage|fit|then|probably|just|have|got|only))* (?:free|available|open|around|do|make (?:it|time|that|monday|tuesday|wednesday|thursday|friday)|spare|manage|squeeze|slot|meet|talk|speak|call|ring|half an hour|\\d+ min|twenty|fifteen|thirty|ten|a (?:slot|gap|window|few minutes)|see you|phone|zoom|chat|give you (?:a call|\\d|fifteen|twenty|half)|offer)",
  '(?:call|ring|phone|reach|catch|give) me (?:a (?:call|ring|bell) )?(?:at|on|then|any ?time|between|after|around|before|monday|tuesday|wednesday|thursday|friday)',
  '(?:look(?:ing)? forward to (?:it|our|speaking|talking|meeting|the (?:call|chat|talk)|seeing you|chatting|our))',
  'see you (?:then|on|at|there|monday|tuesday|wednesday|thursday|friday)|(?:talk|speak) (?:to you |soon |then|on |monday|tuesday|wednesday|thursday|friday)',
  "i'll (?:send|set up|put|forward|drop)(?: you)?(?: (?:a|an|over|out|together))* (?:invite|invitation|link|calendar|zoom|teams|meet)",
  "(?:here(?:'s| is)|use|book|pick|grab|choose|find)(?: \\w+){0,5} (?:calendly|calendar|link|slot|time)|how (?:about|does|is|would)|what about",
  'would .{1,40} (?:work|suit|do)(?: for you)?\\?|can you (?:do|make)|could you (?:do|make)|shall we (?:say|talk|do|meet|speak)|does .{1,40} (?:work|suit)|put me down|pencil',
  'confirmed|booked|works$|that works|i accept',
)

/** They ask before they answer. */
export const isQuestion = signs(
  '(?:what|which|who|how|why|where|when) (?!about\\b|does\\b.{0,30}\\b(?:suit|work))',
  '(?:can|could|would|will|do|does|did|are|is|have|may|has) (?:you|i|we|this|it|that|there|your|these)\\b',
)

/** A yes with a string to it. */
export const isUnsure = signs(
  "\\b(?:maybe|perhaps|possibly|tentatively|provisional(?:ly)?|might|probably|not sure|unsure|let me (?:check|see|look|confirm|ask|think|get back)|i(?:'ll| will) (?:check|see|have to check|need to check|try|confirm|let you know|get back|think)|need to (?:check|confirm|ask|clear)|have to (?:check|ask|see|clear)|depend(?:s|ing)|provided|unless|subject to|assuming|if (?:my|the|i|that|it|nothing|all|things|approved)|hopefully|tbc|tbd|to be confirmed|pencil|could be|in principle|in theory|fingers crossed)\\b",
)

/** A time in such a clause is one that does not suit, or that has passed. */
export const isNotThen = signs(
  "\\b(?:can't|cannot|can not|cant|won't|will not|don't|doesn't|does not|not|isn't|n't|unable|except|unless|apart from|other than|busy|booked|full|away|out|travell?ing|conflict|clash(?:es)?|taken|gone|unavailable|off|holiday|leave|avoid|rather than|instead of|no longer|no good|impossible|tied up|blocked|in meetings|until|till)\\b",
)
export const isPast = signs(
  "\\b(?:sorry for|apolog\\w+|was|were|got|received|saw|read|sent|wrote|since|ago|last|yesterday|had|would(?: have|'ve)|joined|started|met|thanks for your (?:e-?mail|note|message|letter)|your (?:e-?mail|note|message|letter) (?:of|from))\\b",
)
