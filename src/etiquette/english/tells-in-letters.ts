/** The tell-tale words of what is judged in letters alone (tell-tales.ts). */
import type { Draft } from '../draft.ts'
import { anyOf } from './any-of.ts'
import { begins, tellsOf, word } from './tell-tales.ts'

/** Of any two marks of another kind of letter at least one has one of these, and so has what marks one by itself. */
export const tellsOfGenre = tellsOf([
  [
    word(`
      apply, applying, application, hiring, committee, human, hr, recruitment, concern, advertised, advert,
      reference, id, vacancy, posting, cv, resume, vitae, cover, salary, notice, available, interview, interviewed,
      interviewing, recruiter, recruiters, recruit, recruiting, acquisition, filling, reiterate, reaffirm, restate,
      remain, extremely`),
  ],
])

export const tellsOfPapers = tellsOf([
  [
    begins(`
      resume, cv, curriculum, cover letter, transcript, logbook, certificates, references, bio, portfolio,
      work samples, writing samples, reel, showreel, github, website`),
  ],
])

/** Of a talk that is recorded, of words that are passed on, of someone of whom ill is spoken, and of work that is asked for. */
export const tellsOfConfidences = tellsOf([
  [begins('record, tape, taping, film, transcri, post, publish, tweet, quot, blog, upload, linkedin')],
  [
    word('share, shared, sharing, put, write up'),
    word(
      'you (?:said|say|told|tell), your (?:answers?|words|story|advice|replies), our (?:conversation|talk|call)',
    ),
  ],
  [
    begins(
      "in (?:strict )?confidence, between (?:you|us|ourselves), (?:don't|not|not to) tell, not to (?:say|repeat|mention|share|pass), shouldn't, should not, supposed, swor",
    ),
  ],
  [
    begins(`
      (?:no|little|not) (?:use|help|idea), useless, unhelpful, rude, disappoint, boring, arrogant, worthless, waste,
      knew nothing, knows nothing, (?:never|not|didn't) (?:answer|repl|show|bother)`),
  ],
  [
    begins('rewr, rework, redo, redesign, draft, translat, build, prepar, writ, design, cod'),
    word(`
      cv, resume, letters?, application, essay, thesis, portfolio, website, logo, code, plan, profile, statement,
      article, script, speech, slides, proposal, report, chapter, assignment, summary, part, section, top, beginning`),
  ],
  [word('do my')],
  [
    word(
      'recordings, songs, album, demos, demo tape, manuscript, novel, screenplay, dissertation, thesis, chapters, videos, episodes, poems, short stories, scripts, business plan',
    ),
  ],
])

/** Of a day that is set before they agreed, and of the little that is left to choose from. */
export const tellsOfDays = tellsOf([
  [
    begins(
      '(?:mon|tues|wednes|thurs|fri|satur|sun)day, tomorrow, tonight, today, only, booked, reserved, blocked',
    ),
  ],
  [word("let's"), word('at')],
  [word('(?:stop|drop|swing|pop|come) (?:by|round|over|in)')],
])

/** Of a favour beside the talk. */
export const tellsOfFavours = tellsOf([
  [
    begins(`
      mentor, coach, tutor, shadow, (?:a|the) tour, tour your, visit, see your, show(?:ing)? (?:me|us), sit in, spend, follow, linkedin,
      invitation, sponsor, fund, donate, guest`),
  ],
  [
    begins(
      'look, glance, go, review, read, critiq, check, edit, correct, proofread, feedback, comments, opinion, thoughts, advice',
    ),
    word(
      `my(?: +[^ ,]{1,40}){0,2} +(?:${anyOf(`
      portfolio, website, site, resume, cv, essay, thesis, draft, application, cover, code, project, work, paper, manuscript, sketches,
      drawings, plan, business, profile, statement, article, designs?, showreel, reel, proposal, samples?, chapter, slides, script`)})`,
    ),
  ],
  [
    begins('send, shar, forward, lend, give, giving, email, mail'),
    begins(
      'slides, notes, report, list, template, recording, cop(?:y|ies), document, materials, data, link, examples, sample, article, handout, syllabus, book, deck, presentation',
    ),
  ],
  [
    begins('speak, talk, present, come'),
    word(
      '(?:our|my)(?: +[^ ,]{1,40}){0,2} +(?:class|club|group|students|event|society|conference|podcast|panel|course)',
    ),
  ],
])

/** Of a deadline, of days that are counted, of a threat, and of a talk set up as if it were agreed. */
export const tellsOfPressure = tellsOf([
  [
    begins(`
      asap, as soon as, urgent, earliest, expect, you (?:must|should), need you, insist, owe, disappoint, offended, upset, surprised,
      rude, disrespect, unprofessional, unacceptable, strange, odd, discourteous, desperate, beg, longer, running out, waiting, ignor,
      third, fourth, fifth, (?:three|four|five|several|many|countless) times, last (?:reminder|message|email|attempt), (?:my|the) (?:last|only), final, latest, no later, daily, hourly, constantly,
      copied, copying, cc'd, inform, least you, keep (?:writ|call|ring|try), won't, don't (?:ignore|disappoint|let), why (?:have|did|do|are|haven't|didn't), assume, presume,
      suppose, i take, (?:every|each) (?:day|morning|week|hour|evening), until, till, confirm,
      choose, pick, book, name (?:a|your|one)`),
  ],
  [
    word(
      `(?:not|never|no|yet|haven't|didn't)(?: +[^ ,]{1,40}){0,3} +(?:${anyOf(`
      hear, heard, replied, reply, answer, answered, respond, responded, response, word, written, write, confirm`)})`,
    ),
  ],
  [
    word(
      `(?:by|before|within|later than)(?: +[^ ,]{1,40}){0,3} +(?:${anyOf(`
      (?:mon|tues|wednes|thurs|fri|satur|sun)day, tomorrow, tonight, today, noon, midnight, end, close, weekend, week, days?, hours?,
      month, morning, evening, latest, eod, cob, now, immediately`)})`,
    ),
  ],
  [word('(?:please|kindly|must)(?: +[^ ,]{1,40}){0,2} +(?:reply|respond|answer|confirm)')],
  [
    word(
      `your(?: +[^ ,]{1,40})? +(?:${anyOf(`
      boss, manager, ceo, director, chief, supervisor, head, president, superiors?, principal, dean, editor, employer, board, chair,
      chairman, md`)})`,
    ),
  ],
])

/** Of a letter made by the dozen. */
export const tellsOfStock = tellsOf([
  [
    begins(`
      hope this, finds you, across your, stumbled, resonate, reaching out, pick your, in today's, ever-, fast-paced, landscape, leverage,
      unique, invaluable, expand my, mutually, align, at the intersection, impressed, inspired, struck, fascinated, captivated,
      intrigued, amazed, blown away, insightful, inspiring, impactful, innovative, dynamic, passionate, driven, dedicated, motivated,
      strategic, meaningful, transformative, collaborative, creative, thoughtful, remarkable, impressive, engaging, visionary,
      hardworking, ambitious`),
  ],
])

/** The plainest ways to say who one is and why one writes to this reader. Where one of them stands, nothing of it is missing. */
const plainlySaysWho = new RegExp(
  `(?:^|[ ,\\n])(?:${[
    "(?:i'?m|i am) an? [a-z]",
    "(?:i'?m|i am) (?:in|at|on|from|with|now|currently|studying|working|training|learning|finishing|starting|retraining) [a-z']+ (?!and )[a-z0-9]",
    "(?:i've|i have) (?:worked|spent|had|run|taught|done|been an?)",
    'my (?:background|studies|degree|thesis|shop|training|trade|own|last|current)',
    'after (?:[a-z-]+|[0-9]{1,2}) years (?:of|as|in|at) |fellow|class of [0-9]|we (?:met|both|share)',
  ].join(
    '|',
  )})|[,\\n] *i (?:teach|study|work|studied|worked|run|ran|mend|cook|drive|build|make|sell|fix|train|trained|grew|graduate|finish|lead) `,
)
const cameAcross = anyOf('read, saw, noticed, heard, watched, attended, found, came across, loved, enjoyed')
const ofAnyone = '(?:profile|contact|page|linkedin|details)'
const plainlySaysWhy = new RegExp(
  `(?:^|[ ,\\n])(?:${[
    `your (?:${anyOf(`
      essay, article, post, talk, book, paper, podcast, thread, interview, column, video, lecture, research, study, report, blog, piece,
      project, page, shop, school, lab, newsletter, class, workshop`)})(?=[ ,\\n])`,
    `i(?:'ve)? (?:${cameAcross})(?: (?!profile|page|linkedin|contact)[a-z'-]+){0,5} (?:you|your|that|about|how) (?!${ofAnyone})[a-z]`,
    '(?:suggested|recommended|introduced|referred|fellow|alumni?|alumna|we (?:both|met|share))(?=[ ,\\n])',
    '(?:because|since) (?:you|your)|you (?:built|made|led|wrote|ran|moved|started|run|turned)(?=[ ,\\n])(?! me)',
  ].join('|')})`,
)

/** Whether a first letter may lack who writes, and why to this reader. */
export const mayLackWho = ({ flat, situation }: Draft): boolean =>
  situation.stage !== 'later' && !plainlySaysWho.test(flat)
export const mayLackWhy = ({ flat, situation }: Draft): boolean =>
  situation.stage !== 'later' && !plainlySaysWhy.test(flat)
