import { listsOf } from './phrase.ts'

/** What is said of others' words, of recordings and of those who helped, in the notation of phrase.ts. */
export const confidenceWords = listsOf({
  iWill:
    "i'll, i will, i shall, i plan to, i intend to, i want to, i am going to, i'm going to, we'll, we will, i'll be, i will be, i'd like to, i would like to, let me",
  record: 'record, recording, tape, taping, film, filming, transcribe, transcribing',
  talk: 'call, talk, conversation, meeting, interview, chat, session, us, it all, it, you, everything, zoom',
  post: 'post, posting, publish, publishing, share, sharing, tweet, quote, quoting, blog, put, write up, upload',
  theirs:
    'what you said, what you told me, what you say, what you tell me, your answers, your answer, your words, your story, our conversation, our talk, our call, your advice, your replies, everything you say',
  where:
    'linkedin, twitter, facebook, instagram, tiktok, youtube, medium, substack, my blog, the blog, my channel, my podcast, my page, my followers, online, publicly, in public, the internet, my website, social media, our newsletter',
  whom: 'contact, friend, colleague, person, man, woman, lady, gentleman, guy, one, expert',
  useless: `no use, no help, little help, useless, unhelpful, rude, disappointing, boring, arrogant, knew nothing, knows nothing, never answered, never replied,
    never showed, didn't answer, didn't reply, did not answer, did not reply, didn't bother, no idea, not helpful`,
  sit: 'listen to, read, watch, review, go through, read through, proofread, critique, look through',
  long: 'recordings, songs, album, demos, demo tape, manuscript, novel, screenplay, dissertation, thesis, chapters, videos, episodes, poems, short stories, scripts, business plan',
  make: 'rewrite, rework, redo, redesign, draft, translate, build, prepare, write, design, code, rewriting, drafting, translating, writing, designing, building',
  mine: `cv, resume, cover letter, application, essay, thesis, letter, letters, portfolio, website, logo, code, plan, business plan, profile, statement, article, script, speech,
    slides, proposal, report, chapter, assignment, summary, part, section, top, beginning`,
})

export const recording: readonly string[] = [
  '<iWill> _2 <record> _3 <talk>',
  'i am/was? _1 recording/taping/filming this/our/the/it',
  'the/our/this <talk> will/is/was _2 recorded/taped/filmed',
  '<record> our/the _1 <talk> for/so/and/to/anyway',
  'i/we always/usually/normally record/tape/film',
]

/** It asks first, or has been asked. */
export const askedToRecord = [
  'may/can/could/might/would/should/shall i/we/you/it',
  'if/unless you _3',
  'with your permission/consent/leave/agreement/okay/ok',
  'do you mind/object',
  'you said/agreed/offered/suggested/allowed',
  'not/never/without/no _2 <record>',
]

export const posted: readonly string[] = [
  '<post> _4 <theirs> _4 on/to/in/at/with <where>',
  '<post> <theirs>',
  '<post> _6 on/to/in <where> <theirs>',
  'posted/published/shared/tweeted/quoted/uploaded _3 <theirs>',
]

export const passedOn: readonly string[] = [
  'told/said/told me/says/tells/confided/mentioned/whispered/admitted _2 in confidence',
  'in strict? confidence that',
  'off the record that/but/he/she/they/and',
  'between you and me he/she/they/your/the/name |',
  'between us/ourselves he/she/they/your/the |',
  "don't/do not tell _3 i/that i/it/you",
  "i shouldn't/should not/am not supposed/wasn't supposed/was not supposed to? _2 say/tell/repeat/pass/know/share",
  'asked/begged/told me? not to tell/say/repeat/mention/share/pass',
  'swore/sworn me to? secrecy',
]

export const spokenIll: readonly string[] = [
  '<whom> you _2 sent/introduced/referred/recommended/suggested/named/gave/pointed/put _9 <useless>',
  'your <whom> ~9 <useless>',
  'your referral/introduction/recommendation/suggestion/tip _5 <useless>/worthless',
  '<useless> _3 <whom> you sent/introduced/referred/recommended/suggested',
  'waste of my time',
]

/** What takes an evening to look at. */
export const eveningWanted: readonly string[] = ['<sit> _5 my/our _2 <long>']

export const workWanted: readonly string[] = [
  '<make> _4 my _3 <mine>',
  '<make> me/us a/an/the/some/my _3 <mine>',
  '<make> a/an/the/some _3 <mine> for me/us',
  'do my homework/assignment/taxes/application',
]
