/** The colleague whom a reply names: read from its words with their capitals. */
import { anyOf } from './any-of.ts'

/** The colleague whom a reply names instead: who takes the talk over, not who finds the hour for it. */
export interface NamedColleague {
  name: string | null
  email: string | null
  title: string | null
}

const word = "\\p{Lu}[\\p{L}'-]*\\p{L}"
const particle = '(?:van|von|de|der|den|da|di|du|la|le|bin|al|el|ter|ten|dos|del)'
const name = `(?:(?:Dr|Prof|Mr|Ms|Mrs|Mx)\\.? )?${word}(?: (?:${particle} ){0,2}${word}){0,3}`
const inAddress = "[\\p{L}\\d._%+'-]"
const email = new RegExp(
  `(?<!${inAddress})${inAddress}{1,64}@[\\p{L}\\d-]{1,60}(?:\\.[\\p{L}\\d-]{1,60}){1,5}`,
  'u',
)

const handing = anyOf(
  'talk|talked|speak|spoken|spoke|write|writing|reach(?:ing)? out|turn|chat|connect|refer(?:red|ring)? you',
  'pass(?:ed|ing)? (?:this|you|it|your \\w+|that)(?: on| along| over)?',
  'hand(?:ed|ing)? (?:this|you|it|your \\w+)(?: over| on)?|forward(?:ed|ing)?(?: (?:this|your|you|it|that))?(?: \\w+){0,2}',
  'point(?:ing)? you|direct(?:ing)? you|introduc(?:e|ing) you|put(?:ting)? you in touch|get in touch|be in touch|over',
  'send(?:ing)? (?:you|this|it)|sent (?:this|it|your \\w+)(?: on)?|talking|speaking|chatting',
)

/** Words before a name by which the talk goes to that person. */
const handsOver = new RegExp(
  `\\b(?:${[
    `${handing} (?:to|with)`,
    'you(?: really)? (?:want|need)|(?:contact(?:ing)?|try(?:ing)?|ask(?:ed|ing)?|e-?mail(?:ing)?|call(?:ing)?|recommend|suggest|approach(?:ing)?|messaging|ping(?:ing)?|met|know)',
    '(?:person|one|contact|successor|replacement|(?:person|contact|one) now)(?: \\w+){0,3} is|but (?:with|to)|more from|served by|better (?:with|asking)|better off with|colleague|either',
    "(?:copied|copying|cc(?:'ed|'d|ed|'ing|ing)?|cc:|looped|looping|loop|adding|added|including|included|introducing|meet|bringing|brought)(?: in)?",
  ].join('|')})[,:]? `,
  'giu',
)
const between =
  '(?:@ ?[-,:(]? ?)?(?:(?:in|our|my|the|your|a|of|with|one|dear|former|old|new|colleague|\\p{Ll}[\\p{L}-]+),? ){0,7}'
const named = new RegExp(`${between}(?<name>${name})`, 'uy')
const anyName = new RegExp(name, 'gu')
/** After a name: who it is would know better, or has agreed. */
const wouldDo = anyOf(
  'would|will|could|can|might|may|is|knows?|has|said|says|runs?|leads?|heads?|took|takes|looks|handles?|agreed|offered',
)
const better = anyOf(
  'better|best|right|help|happy|glad|pleased|delighted|discuss|talk|speak|answer|tell you|take (?:this|it|over|care)|over my',
  'taken over|my (?:old|former) (?:patch|job|role|desk|team|post)|more (?:about|than)|far more|closer|expert|willing|free',
  'instead|after',
)
const isBetter = new RegExp(`^[^.!?\\n]{0,110}?\\b${wouldDo}\\b[^.!?\\n]{0,60}?\\b${better}\\b`, 'i')

const calendarWords = anyOf(
  'calendar|diary|schedul\\w+|find (?:a|us|the|some) (?:time|slot|hour|date)|set (?:it|this|something|a time|us|a call) ?up',
  'set up (?:a|the) (?:time|call|meeting)|book\\w*|arrange|assistant|\\bea\\b|\\bpa\\b|invite|send you (?:a|the) link',
  'logistics|sort out (?:a|the) (?:time|date)',
)
/** Someone who keeps the calendar finds the hour, and takes nothing over. */
const isForCalendar = new RegExp(`\\b${calendarWords}\\b`, 'i')

const noNames = anyOf(
  "I|I'm|I'd|I'll|I've|It|It's|He|She|They|We|You|Your|My|Our|The|This|That|These|If|But|And|So|Please|Thanks|Thank|Hi|Hello",
  'Dear|Happy|Best|Sorry|Unfortunately|Sadly|Yes|No|Sure|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January',
  'February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct',
  'Nov|Dec|HR|LinkedIn|Zoom|Teams|Google|Human|What|When|How|Would|Could|Can|Let|Perhaps|Maybe|There|Someone|Instead|Just|As',
  'At|In|On|For|From|With|Not|Anyone|Everyone|Nobody|None|Talk|Speak|Try|Ask|Contact|Have|Her|His|Their|Also|Then|One|Any',
  'Copying|Looping|Adding|Both|Send|Good|Great|Feel|CET|GMT|ET|PT|Christmas|Easter|Careers?|Recruiting|Recruitment|Talent',
  'Support|Reception|Info|CV|Q\\d|Twenty|Fifteen|Ten|Happy|OK|Everything|Anything|Something|Nothing|People|Talks|Questions|Two|Three',
  "Kindly|We're|We've|We'll|They're|He's|She's|That's|There's|Here's|Don't|Can't|Won't|Let's|Apologies|Regards|Cheers|Currently|Today|Tomorrow",
  'Next|Last|Given|Due|Because|Though|Although|However|Meanwhile|Otherwise|Either|Neither|Alternatively|Appreciate|Love|Reach|Drop|Give|Ping',
  'Nudge|Pick|Use|See|Call|Mention|Tell|Anyway|Alas|Regrettably|Right|Absolutely|Definitely|Certainly|Gladly|Normally|Usually|Apparently',
)
/** What begins with a capital and is no one's name. */
const isNoName = new RegExp(`^${noNames}$`, 'u')

/** `words` are the writer's own, with their capitals; null where no one is named to take it over. */
export function colleagueNamed(words: string): NamedColleague | null {
  const address = email.exec(words)?.[0]?.replace(/[.,]+$/, '') ?? null
  // The points of an address end no sentence.
  const plain = words
    .replace(greeting, '')
    .replace(new RegExp(email.source, 'gu'), '@')
    .replace(/\b(Dr|Prof|Mr|Ms|Mrs|Mx)\./g, '$1')
  const asked = [...plain.matchAll(isWrittenTo)].map(([, name = '']) => name.split(' ').at(-1))
  for (const sentence of sentencesOf(plain)) {
    if (isForCalendar.test(sentence)) continue
    const said = sentence.replace(/\s+/g, ' ')
    for (const [name, end] of namesIn(said)) {
      const who = personCalled(name)
      if (who && !asked.includes(who.split(' ').at(-1)))
        return {
          name: who,
          email: address,
          title: titleBeside(said.slice(0, end - name.length), said.slice(end)),
        }
    }
  }
  const others = sentencesOf(plain)
    .filter((sentence) => !isForCalendar.test(sentence))
    .join(' ')
  return others.includes('@') && isHanding.test(others) && !isOwnAddress.test(others)
    ? besideAddress(others, address)
    : null
}

const sentencesOf = (words: string): string[] => words.split(/(?<=[.!?])\s+(?=\p{Lu})|\n\s*\n/u)

/** Words by which an address is that of someone else. */
const isHanding =
  /\b(?:colleagues?|his|her|their|collega|kolleg\\w+|team-?mates?|co-?workers?|partner|boss|successor|deputy|better|best person|try|talk to|speak (?:to|with)|instead|ask|contact|s?he|they|would be|one of|happy|glad|great|knows?|runs?)\b/i
const isOwnAddress =
  /\b(?:my (?:\w+ )?(?:e-?mail|address|mail)|(?:reach|mail|e-?mail|write|write to|send|contact) me|to me|me (?:at|on|under|via)|(?:send|mail|e-?mail) (?:them|it|your \w+|the \w+|up to))\b[^.!?\n]{0,40}@/i

/** Whose name stands nearest before the address, else behind it; the address alone where no name does. */
function besideAddress(plain: string, address: string | null): NamedColleague {
  const at = plain.indexOf('@')
  const isPerson = ({ 0: name, index }: RegExpExecArray) =>
    personCalled(name) !== null && !hasGone.test(plain.slice(index + name.length))
  const before = [...plain.slice(Math.max(0, at - 120), at).matchAll(anyName)].filter(isPerson).at(-1)
  const behind = [...plain.slice(at + 1, at + 60).matchAll(anyName)].find(isPerson)
  const found = before ?? behind
  if (!found) return { name: null, email: address, title: null }
  const from = before ? Math.max(0, at - 120) : at + 1
  const end = from + found.index + found[0].length
  return {
    name: personCalled(found[0]),
    email: address,
    title: titleBeside(
      plain.slice(0, end - found[0].length),
      plain
        .slice(end)
        .replace(/^\s*\n\s*/, ', ')
        .replace(/\n/g, ', '),
    ),
  }
}

/** Said of someone who takes nothing over. */
const hasGone = /^ (?:has |have |had |is )?(?:retired|left|died|passed|no longer|moved)\b/

/** Whom the letter was for: an assistant who answers names them. */
const isWrittenTo = new RegExp(
  `(?<!(?:forward|pass|sent|send|hand)\\w* (?:on )?(?:your|this|the) )\\b(?:(?:letter|message|e-?mail|mail|note|enquiry|inquiry|request|addressed) to|behalf of|assistant to|office of) (?:the )?(${name})`,
  'gu',
)

/** Each name that the talk may go to, and where it ends. */
function* namesIn(said: string): Generator<[name: string, end: number]> {
  for (const verb of said.matchAll(handsOver)) {
    named.lastIndex = verb.index + verb[0].length
    const name = named.exec(said)?.groups?.name
    if (!name) continue
    if (!isTitle.test(name)) {
      if (isAnother.test(said.slice(0, named.lastIndex - name.length))) continue
      if (![isAsking, hasGone].some((is) => is.test(said.slice(named.lastIndex))))
        yield [name, named.lastIndex]
      continue
    }
    // “Our Head of Brand, Tom Reed”: the name stands behind the title.
    const at = named.lastIndex
    for (const next of said.slice(at, at + 80).matchAll(anyName))
      yield [next[0], at + next.index + next[0].length]
  }
  for (const { 0: name, index } of said.matchAll(anyName)) {
    const rest = said.slice(index + name.length)
    if (isAnother.test(said.slice(0, index))) continue
    if (isBetter.test(rest) && !isAsking.test(rest) && !hasGone.test(rest)) yield [name, index + name.length]
  }
}

/** Said of one who has only the name in common. */
const isAnother = /\b(?:different|another|wrong|other) $/i

/** After what began a sentence: “Flick me a mail” asks for one, and Flick is no one. */
const isAsking = /^ (?:me|us|it|that|this|over|away)\b/

/** What looks like a name may begin or end with a word that is none. */
function personCalled(name: string): string | null {
  const words = name
    .replace(/'s\b/g, '')
    .replace(/^(?:Dr|Prof|Mr|Ms|Mrs|Mx|Herr|Frau) /, '')
    .split(' ')
  while (words[0] !== undefined && isNoName.test(words[0])) words.shift()
  const end = words.findIndex((one) => isNoName.test(one))
  const kept = (end < 0 ? words : words.slice(0, end)).join(' ')
  return kept === '' || isTitle.test(kept) || isFirmOrPlace.test(kept) ? null : kept
}

const firmsAndPlaces = anyOf(
  'Professor|Judge|Honour|Her Honour|Skype|WhatsApp|Meet|Lunch|Mornings?|Afternoons?|Noon|Outlook|Friday|GDPR|Ltd|Inc',
  'Compliance|Legal|Switchboard|NDA|Email|Book|Write|Text|Mail|Here|Hope|Hopefully|Put|Rather|Phone|Already|Honestly',
  'Actually|Glad|Lovely|Nice|Pleased|Only|While|Since|After|Before|Until|Why|Who|Where|All|Some|Most|Every|Each|Still|Well',
  'Ok|Okay|Oh|Ah',
)
const isFirmOrPlace = new RegExp(`^${firmsAndPlaces}\\b`)
const greeting =
  /^\s*(?:hi|hello|hey|hiya|dear|hoi|hallo|ciao|bonjour|dag|ol\u00e1|hola|lieber?)\b[^,!\n.:-]{0,60}[,!\n:.-]/iu

const rank = anyOf(
  'director|manager|lead|head|engineer|analyst|designer|officer|partner|president|vp|svp|evp|ceo|cto|cfo|coo|cmo|chief',
  'coordinator|consultant|specialist|scientist|researcher|recruiter|associate|editor|producer|planner|buyer|developer',
  'architect|nurse|teacher|professor|lecturer|counsel|lawyer|accountant|controller|strategist|supervisor|executive|founder',
  'owner|principal|advisor|adviser|deputy|technician|operator|administrator|assistant',
)
const role = `(?:(?:[\\p{L}&/-]+ ){0,3}(?:${rank})(?:(?: of| for| in)? [\\p{L}&-]+){0,3}?)`
const isTitle = new RegExp(`\\b(?:${rank}|careers?)s?\\b`, 'i')
const behind = new RegExp(
  `^\\s?(?:\\(?@\\)?,? ?)?(?:\\(|, ?|- ?)?(?:who is |who's |she is |he is |is )?(?:our |the |a |an |my )?(?<title>${role})(?=[,.)!?;]|$| who | and | in cc| would | could | can | will | is | knows | has | at )`,
  'iu',
)
const inFront = new RegExp(`\\b(?:our|my|the) (?<title>${role}),? $`, 'iu')

function titleBeside(front: string, rest: string): string | null {
  const title = behind.exec(rest)?.groups?.title ?? inFront.exec(front)?.groups?.title
  return title ? title.trim().replace(/^(?:colleague|former|new|old),? /i, '') : null
}
