/** What was learned, kept where it is found again, and the brief made of it. */
import { restoreDeleted } from '../../../src/account/restore-deleted.ts'
import { addApplication } from '../../../src/insights/add-application.ts'
import { addInsight } from '../../../src/insights/add-insight.ts'
import { addInsights } from '../../../src/insights/add-insights.ts'
import { deleteApplication } from '../../../src/insights/delete-application.ts'
import { deleteContradiction } from '../../../src/insights/delete-contradiction.ts'
import { deleteCorroboration } from '../../../src/insights/delete-corroboration.ts'
import { deleteInsight } from '../../../src/insights/delete-insight.ts'
import { editApplication } from '../../../src/insights/edit-application.ts'
import { editInsight } from '../../../src/insights/edit-insight.ts'
import { listApplications } from '../../../src/insights/list-applications.ts'
import { listInsights } from '../../../src/insights/list-insights.ts'
import { listNotes } from '../../../src/insights/list-notes.ts'
import { recordContradiction } from '../../../src/insights/record-contradiction.ts'
import { recordCorroboration } from '../../../src/insights/record-corroboration.ts'
import { showBrief } from '../../../src/insights/show-brief.ts'
import { showInsight } from '../../../src/insights/show-insight.ts'
import { deleteFavor } from '../../../src/today/delete-favor.ts'
import { markLineDone } from '../../../src/today/mark-line-done.ts'
import { recordFavor } from '../../../src/today/record-favor.ts'
import { showFavors } from '../../../src/today/show-favors.ts'
import { showNext } from '../../../src/today/show-next.ts'
import { showProgress } from '../../../src/today/show-progress.ts'
import { showToday } from '../../../src/today/show-today.ts'
import { snoozeLine } from '../../../src/today/snooze-line.ts'
import { undoLineMark } from '../../../src/today/undo-line-mark.ts'
import { day, does, type Line, longAgo, refuses, type The } from './line.ts'

const firstLine = (the: The) => ({
  personId: the('today', 'now.0.personId'),
  conversationId: the('today', 'now.0.conversationId'),
  what: the('today', 'now.0.what'),
})

const text = 'Every launch begins with ten calls to shops.'

export const insightLines: Line[] = [
  does(
    addInsight,
    (the) => ({
      text,
      kind: 'process',
      conversationId: the('tea'),
      questionId: the('surprise'),
      mayQuote: 'yes',
    }),
    'calls',
  ),
  does(
    addInsight,
    (the) => ({
      text: 'The team doubles.',
      personId: the('jonas'),
      companyId: the('acme'),
      learnedOn: day(-31),
    }),
    'doubles',
  ),
  does(
    addInsight,
    { text: 'Budget is tight.', person: 'Tomasz Lis', company: 'Acme Tea', mayQuote: 'off-the-record' },
    'budget',
  ),
  does(addInsights, (the) => ({
    conversationId: the('tea'),
    insights: [
      { text: 'Two shops try a launch first.', kind: 'process', questionId: the('surprise') },
      { take: false, text: 'It rained.' },
    ],
  })),
  refuses(addInsights, 'none-chosen', (the) => ({
    conversationId: the('tea'),
    insights: [{ take: false, text: 'It rained.' }],
  })),
  refuses(addInsight, 'not-known', { text, person: 'Nadia Osei' }),
  refuses(addInsight, 'several-called', { text, person: 'Jonas Weber' }),
  refuses(addInsight, 'not-learned-yet', { text, learnedOn: day(2) }),
  refuses(addInsight, 'other-conversation', (the) => ({
    text,
    conversationId: the('light'),
    questionId: the('surprise'),
  })),
  does(editInsight, (the) => ({
    id: the('doubles'),
    kind: 'trend',
    person: '',
    companyId: the('acme'),
  })),
  does(editInsight, (the) => ({ id: the('doubles'), personId: the('jonas'), learnedOn: day(-30) })),
  refuses(editInsight, 'not-known', (the) => ({ id: the('doubles'), person: 'Nadia Osei' })),
  refuses(editInsight, 'several-called', (the) => ({ id: the('calls'), person: 'Jonas Weber' })),
  refuses(editInsight, 'not-learned-yet', (the) => ({ id: the('doubles'), learnedOn: day(2) })),
  refuses(editInsight, 'changed-elsewhere', (the) => ({ id: the('doubles'), text, seenAt: longAgo })),
  does(deleteInsight, (the) => ({ id: the('budget') }), 'noBudget'),
  does(restoreDeleted, (the) => ({ id: the('noBudget', 'deletedId') })),
  does(showInsight, (the) => ({ id: the('calls') })),
  does(listInsights, (the) => ({ companyId: the('acme'), find: 'launch' })),
  does(listInsights, (the) => ({ personId: the('jonas'), kind: 'trend' })),
  does(listInsights, (the) => ({ conversationId: the('tea') })),
  does(listNotes, (the) => ({ conversationId: the('tea') })),
  does(recordContradiction, (the) => ({ insightId: the('calls'), otherId: the('doubles') }), 'otherwise'),
  refuses(recordContradiction, 'noted-before', (the) => ({
    insightId: the('doubles'),
    otherId: the('calls'),
  })),
  refuses(recordContradiction, 'one-voice', (the) => ({ insightId: the('calls'), otherId: the('calls') })),
  does(addInsight, { text: 'Two people may see one thing otherwise.' }, 'ofNoCompany'),
  refuses(recordContradiction, 'other-company', (the) => ({
    insightId: the('calls'),
    otherId: the('ofNoCompany'),
  })),
  refuses(recordCorroboration, 'noted-otherwise', (the) => ({
    insightId: the('calls'),
    otherId: the('doubles'),
  })),
  does(recordCorroboration, (the) => ({ insightId: the('calls'), otherId: the('budget') }), 'same'),
  refuses(recordCorroboration, 'noted-before', (the) => ({
    insightId: the('budget'),
    otherId: the('calls'),
  })),
  refuses(recordCorroboration, 'one-voice', (the) => ({
    insightId: the('budget'),
    otherId: the('budget'),
  })),
  refuses(recordCorroboration, 'other-company', (the) => ({
    insightId: the('calls'),
    otherId: the('ofNoCompany'),
  })),
  refuses(recordContradiction, 'noted-otherwise', (the) => ({
    insightId: the('calls'),
    otherId: the('budget'),
  })),
  does(listInsights, { heard: 'contradicted' }),
  does(deleteCorroboration, (the) => ({ id: the('same') })),
  does(showInsight, (the) => ({ id: the('doubles') })),
  does(deleteContradiction, (the) => ({ id: the('otherwise') }), 'notOtherwise'),
  does(restoreDeleted, (the) => ({ id: the('notOtherwise', 'deletedId') })),
  does(
    addApplication,
    (the) => ({ companyId: the('acme'), role: 'Product marketing manager', appliedOn: day(-2) }),
    'job',
  ),
  refuses(addApplication, 'role-taken', (the) => ({
    companyId: the('acme'),
    role: 'product marketing manager',
  })),
  does(editApplication, (the) => ({
    id: the('job'),
    stage: 'first-interview',
    interviewOn: day(9),
    interviewNote: '10:00 in Rotterdam.',
    sayEarly: ['Ten calls to shops are how I begin, too.'],
  })),
  refuses(editApplication, 'changed-elsewhere', (the) => ({
    id: the('job'),
    stage: 'offer',
    seenAt: longAgo,
  })),
  does(listApplications, (the) => ({ companyId: the('acme') })),
  does(showBrief, (the) => ({ companyId: the('acme'), applicationId: the('job') })),
  does(deleteApplication, (the) => ({ id: the('job') }), 'noJob'),
  does(restoreDeleted, (the) => ({ id: the('noJob', 'deletedId') })),
  does(showBrief, (the) => ({ companyId: the('acme'), role: 'Product marketing manager' })),
  does(showProgress, { weeks: 12 }),
  does(showToday, {}, 'today'),
  does(showNext, (the) => ({ personId: the('today', 'now.0.personId') })),
  does(snoozeLine, (the) => ({ ...firstLine(the), until: day(3) }), 'snoozed'),
  does(undoLineMark, (the) => ({ id: the('snoozed') })),
  refuses(snoozeLine, 'past', (the) => ({ ...firstLine(the), until: day(0) })),
  refuses(snoozeLine, 'not-due', (the) => ({ ...firstLine(the), what: 'nothing' })),
  does(markLineDone, firstLine, 'lineDone'),
  does(undoLineMark, (the) => ({ id: the('lineDone') })),
  does(
    recordFavor,
    (the) => ({
      personId: the('jonas'),
      whose: 'mine',
      kind: 'introduction',
      text: 'Introduced Jonas to Bo.',
    }),
    'favor',
  ),
  refuses(recordFavor, 'not-yet', (the) => ({
    ...{ personId: the('jonas'), whose: 'mine', kind: 'help', text: 'A shelf.', on: day(2) },
  })),
  does(showFavors, (the) => ({ personId: the('jonas') })),
  does(deleteFavor, (the) => ({ id: the('favor') }), 'noFavor'),
  does(restoreDeleted, (the) => ({ id: the('noFavor', 'deletedId') })),
  refuses(markLineDone, 'not-due', (the) => ({ ...firstLine(the), what: 'nothing' })),
]
