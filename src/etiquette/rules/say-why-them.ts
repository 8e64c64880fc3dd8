import { phrases } from '../english/phrase.ts'
import type { TextRule } from '../rule.ts'

const name = 'say-why-them'
const reasons = phrases([
  'read/studying/saw/noticed/heard/hear/watched/seen/follow/followed/following/admire/admired/enjoyed/enjoy/attended/studied/used/visited/see/remember/loved/listened ~6 you/your/that/about/how/we/this/the/Name',
  'came/come across your !profile/name/contact/page/linkedin',
  'found/find your !profile/contact/page/linkedin',
  'found/find your contact _3 after/through/from/in',
  'impressed/inspired/struck/moved/fascinated/intrigued/curious/encouraged _4 you/your/how/the/that/Name',
  'your/Name ~6 struck/impressed/inspired/moved/changed/resonated/helped/stayed/reminded/caught/made/taught/shaped',
  'suggested/recommended/mentioned/told/pointed/introduced/referred/sent/spoke/speaks/passed/says/said _5 you/your/me/i/we/that',
  'because/since/given/like you/your',
  'fellow/alum/alumna/alumni/alumnus _3',
  'we/you _1 share/shared/both/met/worked/studied/went',
  "you're/you are/were one/the _2 of/only/first/person/few",
  'you/your _2 wrote/built/moved/made/led/changed/founded/started/spoke/published/run/lead/designed/work _6 on/at/from/to/the/a/in/into/with',
  "about/of/in/on your work/essay/talk/article/book/research/team/team's/path/move/report/post/study/paper _2 on/at/in/with/from/to/and/about",
])

export const sayWhyThem: TextRule = {
  name,
  judges: ['request'],
  weight: 'risk',
  says: 'Say why you chose this person.',
  because:
    'A reason that fits only them shows that you have read something, and that no list was worked through. It is the line hosts say they answer to. One detail is enough: a talk, a piece of their work, a turn in their path.',
  source: 'Hosts in Vault, BrightCrowd and HBR 2016: a specific reason for choosing them',
  good: [
    {
      kind: 'request',
      text: 'Dear Ms Oduya,\n\nI am a student of paper conservation in Velmar. Your talk on salt water and ink changed what I want to study. Could we speak for twenty minutes, or might a colleague have the time?\n\nMany thanks,\nTamsin Roe',
    },
  ],
  bad: [
    {
      kind: 'request',
      text: 'I am a student. «Could we talk for twenty minutes, or might a colleague?» Thank you.',
    },
  ],
  check: ({ plain, asks, sentences, situation }) => {
    const at = asks[0] ?? sentences[0]
    if (!at || situation.stage === 'later' || reasons(plain).length > 0) return []
    const says = 'Nothing here says why you chose them; name one thing of theirs that made you write.'
    const first = situation.findings?.[0]?.text
    const mend = {
      advice: first
        ? `You found: “${first}”. Say it, and what it made you wonder.`
        : 'Say it in one line: “I read your … and …”.',
    }
    return [{ rule: name, weight: 'risk', start: at.start, end: at.end, says, mend }]
  },
}
