import { listsOf } from './phrase.ts'

/** Favours that a letter may ask for beside a talk, in the notation of phrase.ts. Work and referrals are not among them. */
export const favourWords = listsOf({
  mine: `portfolio, website, site, resume, cv, essay, thesis, draft, application, cover letter, code, project,
    work, paper, manuscript, sketches, drawings, plan, business plan, profile, statement, article, design,
    designs, showreel, reel, proposal, sample, samples, chapter, slides, script`,
  things: `slides, notes, report, reports, list, template, templates, recording, copy, document, documents,
    materials, data, dataset, link, links, examples, samples, article, articles, handout, syllabus, book,
    books, deck, presentation`,
})

export const favours: Record<string, readonly string[]> = {
  review: [
    'look/glance/go/looking/going _2 at/over/through my _2 <mine>',
    'review/read/critique/check/edit/correct/proofread/reviewing/reading/checking/correcting _1 my _2 <mine>',
    'feedback/comments/opinion/thoughts/advice/critique _1 on/about/of my _2 <mine>',
  ],
  mentor: ['be/become my/a mentor/coach/tutor', 'mentor/coach/tutor/mentoring/coaching me', 'mentorship'],
  visit: [
    'shadow/shadowing _1 you/your/somebody/someone',
    'job shadow/shadowing',
    'show/showing me around/round',
    'a/the tour of',
    'visit/tour/see your _2 office/studio/lab/laboratory/workshop/factory/plant/department/site/shop/kitchen/school/hospital',
    'sit in on/with',
    'spend/follow you/a/one/half _2 day/week/morning/afternoon/days',
  ],
  send: ['send/share/forward/lend/give/email/mail/sending/sharing _2 me/us/your/the/any/some _3 <things>'],
  connect: [
    'connect/connecting _3 on linkedin',
    'add/accept me/my _3 linkedin/invitation',
    'follow me/us back/on',
  ],
  speak: [
    'speak/talk/present/come/speaking/presenting _3 at/to/for/in/with our/my _2 class/club/group/students/event/society/conference/podcast/panel/course',
    'guest speaker/lecture',
    'sponsor/fund/donate our/my/to/us/me',
  ],
}
