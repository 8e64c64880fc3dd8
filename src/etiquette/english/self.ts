/** What one is or does, as letters say it, over plain spaces: "I weld pipe", "im Ama, a nurse", "nursing student in Tucson here". */
import { anyOf } from './any-of.ts'

/** After "I am": how one feels or what one is about to ask, which says nothing of who one is. */
const moods = `looking, writing, reaching, getting in, emailing, messaging, contacting, following, asking, hoping, wondering, sure,
  certain, very, so, really, truly, deeply, curious, interested, intrigued, fascinated, impressed, amazed, inspired, struck, moved,
  keen, eager, not, no stranger, excited, thrilled, delighted, honou?red, pleased, glad, happy, sorry, afraid, aware, grateful, thankful, available,
  free, flexible, ready, able, unable, open, confident, attaching, just (?:writing|reaching|looking|wondering|following)`

/** After "I": what anybody who writes such a letter wishes, reads, asks or did to find the reader. */
const anyones = `am, have, had, would, could, can, cannot, will, may, might, should, must, shall, do, did, was, were, would've, hope, hoped, want, wanted,
  wonder, wondered, know, think, thought, read, saw, see, came, come, found, find, heard, hear, love, loved, like, liked, need, wish,
  wished, look, appreciate, understand, understood, believe, suspect, get, got, noticed, notice, admire, admired, enjoyed, enjoy,
  thank, write, wrote, feel, felt, ask, asked, promise, reali[sz]ed?, really, very, so, truly, greatly, remember, watched, follow,
  followed, listened, keep, kept, expect, guess, apologi[sz]e, say, said, attach, enclose, note, only, stayed, applied, sent, send,
  call, called, bring, learned, learnt, tried, stumbled, discovered, gathered, received, reached, contacted, plan, intend, attended,
  spotted, trust, imagine, figured?, mean, emailed, messaged, spoke, talked, met, never, always, often, still, already, even,
  mentioned, visited, bought, value, followed, searched, looked, walked, passed, stood, promised, ought, take, took, reread, saved, shared,
  recently, just, currently, now, also, first, once, then, gladly, kindly, quite, finally, greet, fully, completely, totally, hereby, absolutely`

const watching =
  'following|reading|meaning|thinking|watching|trying|listening|wondering|hoping|looking|told|given|advised|encouraged|referred'

const noWork = anyOf(`
  followed, noticed, admired, applied, attached, enclosed, included, enjoyed, watched, loved, wanted, visited,
  learned, received, tried, listened, looked, considered, decided, prepared, asked, wondered, always, just`)

const possessions = anyOf(`
  degree, background, diploma, certificate, licen[cs]e, shop, business, farm, firm, practice, studio, family,
  job, phd, master, master's, ba, bsc, msc, mba`)

const named = "(?:my name is|this is|i'?m|i am) [a-z][a-z' -]{1,30}, *"

export const self = new RegExp(
  `(?:^|\\n)[ ,]*as an? |(?:^|[ ,\\n])(?:${[
    'my (?:background|studies|degree|thesis|bootcamp|class|shop|training|work|trade|day job|own|last|current|present)',
    "(?:my name is|this is|i'?m|i am|it's) (?!(?:[a-z]+ing|very|so|really) )[^,\\n]{1,30}, *(?!i |i'|and i|and w|we |you|could|would|can |may |do |if |it |[a-z]+ing )[a-z0-9]",
    `(?:i'?m|i am) (?!(?:${anyOf(moods)})\\b)(?!\\[?your name|[a-z]+(?: [a-z]+)?(?:[,\\n]|$| and i (?:${anyOf(anyones)})\\b))`,
    "(?:i'?m|i am) an? [a-z]",
    '(?:myself|i,) [a-z][a-z -]{1,30}, ?(?:am |an? |[a-z])',
    '(?<=^|\\n[ ,]*)am (?:an? )?[a-z]',
    // "I'm Leah, I do the larder section", "im Josh, doing animation at …".
    `${named}i (?:do (?:the|my|some|most) |(?!(?:${anyOf(anyones)})\\b)[a-z])`,
    `${named}(?!(?:${anyOf(moods)}|${watching})\\b)[a-z]{2,15}ing [a-z]`,
    "(?:i'?m|i am) one (?:too|as well|myself)",
    '(?:[a-z-]+|[0-9]+) (?:years|seasons|summers|harvests|winters|terms) (?:an? |as |behind me|of (?:[a-z]+ ){1,3}behind me)',
    `(?:i've|i have) (?!(?:${noWork})\\b)[a-z]{3,}ed |i write for `,
    '(?<=^|[,\\n] *)(?!i |we |you |it |there |thank)[a-z][^,\\n]{2,40} here(?=[,\\n])',
    "(?:i've|i have) got (?:[a-z]+|[0-9]+) (?:years|seasons) (?:in|of|as|on|with|at)",
    `(?:i've|i have) (?:worked|spent|had|run|taught|done|been (?!(?:${watching}))|(?:translated|managed|led|built|kept|sold|driven|cooked|mended|nursed|raised))`,
    `i have (?:my |an? (?:[a-z']+ ){0,2}(?:${possessions})\\b|(?:[a-z]+|[0-9]+) (?:[a-z]+ )?(?:years|children|kids|seasons|summers)|just (?!applied|read|seen|finished reading))`,
    'i was (?:an? (?!bit|little|huge|big|great|fan)|let go|laid off|made redundant)|i keep (?:the|my|bees|sheep|books|a) ',
    `(?<!(?:could|can|may|might|shall|should|would|did|do) )i (?:just |recently |currently |now |also |still |once |first )?(?!(?:${anyOf(anyones)})\\b)[a-z]{3,20} `,
    // A blank that waits for it is no-blanks-left's to name.
    'who you are and |being an? |after (?:[a-z-]+|[0-9]{1,2}) years (?:of|as|in|at) |having [a-z]{3,20}ed ',
    'we (?:met|were|are|both|share|sat|went)',
    '(?:sit|sat|sitting|seated) (?:beside|next to|behind|opposite) you',
    'you (?:may )?(?:remember|mentioned|know|knew|taught|saw) (?:me|my|once|how i)|fellow|next to you|in your (?:class|classroom|department|records office)',
    '(?:student|graduate|grad|person|nurse|teacher|engineer|developer|major|pupil|apprentice|trainee|alum|alumna|alumnus|changer)(?: [a-z0-9-]{1,30}){0,4} here\\b',
    '[0-9]+ years? old|class of [0-9]|both (?:from|of us)',
    '(?:daughter|son|sister|brother|niece|nephew|cousin|friend|neighbou?r|pupil|student|wife|husband) of\\b',
  ].join('|')})`,
)
