/** People, companies, who referred who, interactions and facts; and what is deleted and restored. */

import { deleteForever } from '../../../src/account/delete-forever.ts'

import { deleteSeveralForever } from '../../../src/account/delete-several-forever.ts'
import { keepApart } from '../../../src/account/keep-apart.ts'
import { listDeleted } from '../../../src/account/list-deleted.ts'
import { restoreDeleted } from '../../../src/account/restore-deleted.ts'
import { restoreSeveral } from '../../../src/account/restore-several.ts'
import { suggestAgain } from '../../../src/account/suggest-again.ts'
import { undoMerge } from '../../../src/account/undo-merge.ts'

import { addCompany } from '../../../src/companies/add-company.ts'
import { deleteCompany } from '../../../src/companies/delete-company.ts'
import { editCompany } from '../../../src/companies/edit-company.ts'
import { listCompanies } from '../../../src/companies/list-companies.ts'
import { mergeCompanies } from '../../../src/companies/merge-companies.ts'
import { showCompany } from '../../../src/companies/show-company.ts'
import { suggestCompanyMerges } from '../../../src/companies/suggest-company-merges.ts'
import { addPromiseByLine } from '../../../src/conversations/add-promise-by-line.ts'
import { takeModelFacts } from '../../../src/letters/take-model-facts.ts'
import { addFact } from '../../../src/people/add-fact.ts'
import { addPastedFacts } from '../../../src/people/add-pasted-facts.ts'
import { addPerson } from '../../../src/people/add-person.ts'
import { addPersonByLine } from '../../../src/people/add-person-by-line.ts'
import { addPosition } from '../../../src/people/add-position.ts'
import { deleteFact } from '../../../src/people/delete-fact.ts'
import { deleteInteraction } from '../../../src/people/delete-interaction.ts'
import { deletePeople } from '../../../src/people/delete-people.ts'
import { deletePeopleView } from '../../../src/people/delete-people-view.ts'
import { deletePerson } from '../../../src/people/delete-person.ts'
import { deletePosition } from '../../../src/people/delete-position.ts'
import { deleteReferral } from '../../../src/people/delete-referral.ts'
import { discardPaste } from '../../../src/people/discard-paste.ts'
import { editFact } from '../../../src/people/edit-fact.ts'
import { editInteraction } from '../../../src/people/edit-interaction.ts'
import { editPerson } from '../../../src/people/edit-person.ts'
import { editPosition } from '../../../src/people/edit-position.ts'
import { editReferral } from '../../../src/people/edit-referral.ts'
import { listFacts } from '../../../src/people/list-facts.ts'
import { listPeople } from '../../../src/people/list-people.ts'
import { listPeopleViews } from '../../../src/people/list-people-views.ts'
import { logInteraction } from '../../../src/people/log-interaction.ts'
import { mergePeople } from '../../../src/people/merge-people.ts'
import { pasteArticle } from '../../../src/people/paste-article.ts'
import { readContact } from '../../../src/people/read-contact.ts'
import { recordReferral } from '../../../src/people/record-referral.ts'
import { savePeopleView } from '../../../src/people/save-people-view.ts'
import { showCoverage } from '../../../src/people/show-coverage.ts'
import { showPaste } from '../../../src/people/show-paste.ts'
import { showPerson } from '../../../src/people/show-person.ts'
import { showTag } from '../../../src/people/show-tag.ts'
import { suggestMerges } from '../../../src/people/suggest-merges.ts'
import { search } from '../../../src/search/search.ts'
import { day, does, type Line, longAgo, refuses } from './line.ts'

const companies: Line[] = [
  does(addCompany, { name: 'Acme Tea', website: 'https://acme-tea.example', industry: 'Tea' }, 'acme'),
  does(addCompany, { name: 'Harbor & Finch', careersLink: 'https://harbor-finch.example/jobs' }, 'harbor'),
  refuses(addCompany, 'known-already', { name: 'acme  TEA' }),
  does(editCompany, (the) => ({
    motivation: 5,
    whyThere: 'They train their own.',
    id: the('acme'),
    note: 'Family owned, 140 people.',
    industry: 'Tea and coffee',
  })),
  refuses(editCompany, 'changed-elsewhere', (the) => ({ id: the('acme'), note: 'x', seenAt: longAgo })),
  refuses(editCompany, 'name-taken', (the) => ({ id: the('harbor'), name: 'Acme Tea' })),
]

const people: Line[] = [
  does(
    addPerson,
    {
      name: 'Maya Chen',
      title: 'VP Marketing',
      company: 'Acme Tea',
      email: 'maya@acme-tea.example',
      givenName: 'Maya',
      familyName: 'Chen',
    },
    'maya',
  ),
  does(
    addPerson,
    { name: 'Jonas Weber', company: 'Acme Tea', howWeKnow: 'We taught side by side.' },
    'jonas',
  ),
  does(addPerson, { name: 'Jonas Weber', company: 'Harbor & Finch' }, 'otherJonas'),
  does(
    addPersonByLine,
    { line: 'Adaeze Okafor, director of brand at Northlight Energy, via Sofia Marín' },
    'adaeze',
  ),
  does(addPerson, { name: 'Tomasz Lis', title: 'Product marketing manager', company: 'Acme Tea' }, 'tomasz'),
  does(
    addPerson,
    { name: '王小明', level: 'executive', linkedin: 'https://www.linkedin.com/in/xiaoming' },
    'wang',
  ),
  does(addPerson, { name: 'محمد بن سلمان الحسن', note: 'Speaks at the spring fair.\nAsk Bo.' }, 'mohammed'),
  does(addPerson, { name: 'Bo', phone: '+31 6 1234 5678' }, 'bo'),
  refuses(addPerson, 'known-already', { name: 'M. Chen', email: 'Maya@Acme-Tea.example' }),
  does(readContact, { text: 'Ines Moreau\nHead of Tea\nAcme Tea\nM: +44 7700 900123\nSent from my iPhone' }),
  does(readContact, (the) => ({ id: the('bo'), text: 'Bo\nbo@acme-tea.example' })),
  refuses(readContact, 'nothing-read', { text: 'See you on Monday.' }),
  refuses(readContact, 'several', { text: 'Ines Moreau, Buyer at Acme Tea\nLuc Petit, Buyer at Kestrel' }),
  refuses(addPersonByLine, 'no-name', { line: '– , –' }),
  refuses(addPersonByLine, 'known-already', { line: 'Tomasz Lis at Acme Tea' }),
  does(editPerson, (the) => ({ id: the('maya'), note: 'Prefers mornings.', level: 'vice-president' })),
  refuses(editPerson, 'changed-elsewhere', (the) => ({ id: the('maya'), note: '', seenAt: longAgo })),
  refuses(editPerson, 'known-already', (the) => ({ id: the('bo'), linkedin: 'xiaoming' })),
  does(listPeople, {}),
  does(listPeople, (the) => ({ companyId: the('acme'), find: 'chen', at: 'last' })),
  does(listPeople, { level: 'executive', find: '小明' }),
  does(listCompanies, { find: 'tea' }),
  does(editPerson, (the) => ({ id: the('tomasz'), tags: ['Tea'] })),
  does(showTag, { tag: 'tea' }),
  refuses(savePeopleView, 'shows-everyone', { name: 'Everyone' }),
  does(savePeopleView, (the) => ({ name: 'Tea', companyId: the('acme'), sort: 'level' }), 'view'),
  does(listPeopleViews, {}),
  does(deletePeopleView, (the) => ({ id: the('view') })),
  does(search, { find: 'chen' }),
  does(search, { find: 'family company:', kind: 'companies', limit: 10 }),
]

const referrals: Line[] = [
  does(recordReferral, (the) => ({ personId: the('maya'), referrerId: the('jonas') }), 'byJonas'),
  does(recordReferral, { person: 'Bo', referrer: 'Tomasz', mayUseName: 'yes', saidOn: day(-2) }, 'byTomasz'),
  refuses(recordReferral, 'no-one-named', (the) => ({ personId: the('maya') })),
  refuses(recordReferral, 'which-one', (the) => ({ personId: the('maya'), referrer: 'Jonas Weber' })),
  // Neither of the two has a conversation yet.
  refuses(addPromiseByLine, 'several-called', { line: 'I promised Jonas Weber to send the slides' }),
  refuses(recordReferral, 'themselves', (the) => ({ personId: the('bo'), referrer: 'Bo' })),
  refuses(recordReferral, 'recorded-already', (the) => ({ personId: the('maya'), referrerId: the('jonas') })),
  refuses(recordReferral, 'not-yet', (the) => ({
    personId: the('maya'),
    referrerId: the('wang'),
    saidOn: day(2),
  })),
  does(editReferral, (the) => ({
    id: the('byJonas'),
    mayUseName: 'yes',
    saidOn: day(-30),
    note: 'Say hello from me.',
  })),
  refuses(editReferral, 'changed-elsewhere', (the) => ({ id: the('byJonas'), note: '', seenAt: longAgo })),
  refuses(editReferral, 'not-yet', (the) => ({ id: the('byJonas'), saidOn: day(2) })),
  does(deleteReferral, (the) => ({ id: the('byTomasz') }), 'noReferral'),
  does(restoreDeleted, (the) => ({ id: the('noReferral', 'deletedId') })),
]

const contacts: Line[] = [
  does(
    logInteraction,
    (the) => ({ personId: the('jonas'), channel: 'phone', note: 'He knows Maya.' }),
    'call',
  ),
  does(logInteraction, (the) => ({ personId: the('jonas'), note: 'Likes hand-drawn maps.' })),
  refuses(logInteraction, 'empty', (the) => ({ personId: the('jonas') })),
  refuses(logInteraction, 'not-yet', (the) => ({
    personId: the('jonas'),
    channel: 'phone',
    happenedOn: day(2),
  })),
  does(editInteraction, (the) => ({ id: the('call'), happenedOn: day(-31), channel: 'video' })),
  refuses(editInteraction, 'changed-elsewhere', (the) => ({ id: the('call'), note: '', seenAt: longAgo })),
  refuses(editInteraction, 'not-yet', (the) => ({ id: the('call'), happenedOn: day(2) })),
  does(deleteInteraction, (the) => ({ id: the('call') }), 'noCall'),
  does(listDeleted, {}),
  does(restoreDeleted, (the) => ({ id: the('noCall', 'deletedId') })),
]

const positions: Line[] = [
  does(
    addPosition,
    (the) => ({
      personId: the('jonas'),
      title: 'Buyer',
      company: 'Harbor & Finch',
      fromOn: '2015-03',
      toOn: '2019',
    }),
    'buyer',
  ),
  refuses(addPosition, 'says-nothing', (the) => ({ personId: the('jonas') })),
  refuses(addPosition, 'ends-before', (the) => ({
    personId: the('jonas'),
    title: 'Buyer',
    fromOn: '2019',
    toOn: '2015-03',
  })),
  does(editPosition, (the) => ({ id: the('buyer'), title: 'Tea buyer', toOn: '2019-06' })),
  refuses(editPosition, 'changed-elsewhere', (the) => ({ id: the('buyer'), title: 'x', seenAt: longAgo })),
  refuses(editPosition, 'says-nothing', (the) => ({ id: the('buyer'), title: '', company: '' })),
  refuses(editPosition, 'ends-before', (the) => ({ id: the('buyer'), toOn: '2014' })),
  does(deletePosition, (the) => ({ id: the('buyer') }), 'noBuyer'),
  does(restoreDeleted, (the) => ({ id: the('noBuyer', 'deletedId') })),
]

const facts: Line[] = [
  does(
    addFact,
    (the) => ({
      about: 'person',
      personId: the('maya'),
      fact: 'She began as a teacher.',
      link: 'https://talks.example/maya-chen',
      makesMeAsk: 'What did teaching give you that you still use?',
      foundOn: day(-3),
    }),
    'taught',
  ),
  does(
    addFact,
    (the) => ({
      about: 'company',
      personId: the('maya'),
      companyId: the('acme'),
      fact: 'A third tea house opens.',
    }),
    'third',
  ),
  refuses(addFact, 'about-no-one', { about: 'person', fact: 'Someone spoke at the fair.' }),
  refuses(addFact, 'about-no-company', (the) => ({
    about: 'company',
    personId: the('bo'),
    fact: 'It grows.',
  })),
  refuses(addFact, 'not-yet', (the) => ({
    about: 'person',
    personId: the('maya'),
    fact: 'She speaks in spring.',
    foundOn: day(2),
  })),
  does(
    pasteArticle,
    (the) => ({
      personId: the('maya'),
      text: 'Maya Chen moved the money into tastings. Acme Tea bought two roasters.',
      link: 'https://tea.example/spring',
    }),
    'pasted',
  ),
  refuses(pasteArticle, 'not-yet', (the) => ({
    personId: the('maya'),
    text: 'Acme Tea bought two roasters.',
    foundOn: day(2),
  })),
  does(takeModelFacts, (the) => ({ pasteId: the('pasted'), said: '- Acme Tea bought two roasters.' })),
  refuses(takeModelFacts, 'no-facts', (the) => ({
    pasteId: the('pasted'),
    said: 'Acme Tea sells nine ships.',
  })),
  does(showPaste, (the) => ({ personId: the('maya') })),
  refuses(addPastedFacts, 'none-chosen', (the) => ({
    id: the('pasted'),
    facts: [{ take: false, about: 'company', fact: 'Acme Tea bought two roasters.' }],
  })),
  does(discardPaste, (the) => ({ id: the('pasted') }), 'noPasted'),
  does(restoreDeleted, (the) => ({ id: the('noPasted', 'deletedId') })),
  does(addPastedFacts, (the) => ({
    id: the('pasted'),
    facts: [
      { about: 'company', fact: 'Acme Tea bought two roasters.', makesMeAsk: 'What spoke against it?' },
    ],
  })),
  does(editFact, (the) => ({ id: the('third'), makesMeAsk: 'Who decides where?', link: '' })),
  refuses(editFact, 'changed-elsewhere', (the) => ({ id: the('third'), fact: 'x', seenAt: longAgo })),
  refuses(editFact, 'not-yet', (the) => ({ id: the('third'), foundOn: day(2) })),
  does(listFacts, (the) => ({ personId: the('maya') })),
  does(listFacts, (the) => ({ companyId: the('acme') })),
  refuses(listFacts, 'about-no-one', {}),
  does(showCompany, (the) => ({ id: the('acme') })),
  does(showCoverage, (the) => ({ companyId: the('acme') })),
  does(showPerson, (the) => ({ id: the('maya') })),
  does(deleteFact, (the) => ({ id: the('third') }), 'noThird'),
  does(restoreDeleted, (the) => ({ id: the('noThird', 'deletedId') })),
]

const forgetting: Line[] = [
  does(
    logInteraction,
    (the) => ({ personId: the('mohammed'), channel: 'other', happenedOn: day(-4) }),
    'fair',
  ),
  does(deleteInteraction, (the) => ({ id: the('fair') }), 'noFair'),
  does(deletePerson, (the) => ({ id: the('mohammed') }), 'noMohammed'),
  refuses(restoreDeleted, 'parent-gone', (the) => ({ id: the('noFair', 'deletedId') })),
  refuses(restoreSeveral, 'parent-gone', (the) => ({ ids: [the('noFair', 'deletedId')] })),
  does(listDeleted, {}),
  does(restoreSeveral, (the) => ({ ids: [the('noMohammed', 'deletedId')] })),
  does(deletePerson, (the) => ({ id: the('mohammed') }), 'noMohammedAgain'),
  does(restoreDeleted, (the) => ({ id: the('noMohammedAgain', 'deletedId') })),
  does(deleteForever, (the) => ({ id: the('noFair', 'deletedId') })),
  does(deleteCompany, (the) => ({ id: the('harbor') }), 'noHarbor'),
  does(showPerson, (the) => ({ id: the('otherJonas') })),
  does(restoreDeleted, (the) => ({ id: the('noHarbor', 'deletedId') })),
  does(
    logInteraction,
    (the) => ({ personId: the('mohammed'), channel: 'other', happenedOn: day(-3) }),
    'talk',
  ),
  does(deleteInteraction, (the) => ({ id: the('talk') }), 'noTalk'),
  does(deleteSeveralForever, (the) => ({ ids: [the('noTalk', 'deletedId')] })),
  does(showPerson, (the) => ({ id: the('otherJonas') })),
]

/** Two rows of one person and of one company become one, are two again, and stay what they were. */
const merging: Line[] = [
  does(addPerson, { name: 'Tomasz Lis', company: 'Orchard Bank', phone: '+48 22 555 01 01' }, 'lis'),
  does(addPerson, { name: 'Lis, Tomasz', company: 'Orchard Bank', email: 'lis@orchard.example' }, 'sameLis'),
  does(suggestMerges, {}),
  does(suggestMerges, (the) => ({ id: the('lis'), otherId: the('sameLis') })),
  refuses(mergePeople, 'the-same', (the) => ({ id: the('lis'), otherId: the('lis') })),
  does(
    mergePeople,
    (the) => ({ id: the('lis'), otherId: the('sameLis'), choose: { name: 'kept' } }),
    'oneLis',
  ),
  does(showPerson, (the) => ({ id: the('sameLis') })),
  does(deletePerson, (the) => ({ id: the('lis') }), 'noLis'),
  refuses(undoMerge, 'kept-gone', (the) => ({ id: the('oneLis', 'mergeId') })),
  does(restoreDeleted, (the) => ({ id: the('noLis', 'deletedId') })),
  does(undoMerge, (the) => ({ id: the('oneLis', 'mergeId') })),
  refuses(keepApart, 'the-same', (the) => ({ id: the('lis'), otherId: the('lis') })),
  does(keepApart, (the) => ({ id: the('lis'), otherId: the('sameLis') }), 'twoLis'),
  does(suggestMerges, {}),
  does(suggestAgain, (the) => ({ id: the('twoLis') })),
  does(deletePeople, (the) => ({ ids: [the('sameLis'), the('lis')] }), 'bothLis'),
  does(restoreDeleted, (the) => ({ id: the('bothLis', 'deletedId') })),
  does(deletePerson, (the) => ({ id: the('sameLis') })),
  does(deletePerson, (the) => ({ id: the('lis') })),
  does(addCompany, { name: 'Orchard Bank, Inc.' }, 'orchardInc'),
  does(addCompany, { name: 'Orchard-Bank' }, 'orchard'),
  does(suggestCompanyMerges, {}),
  refuses(mergeCompanies, 'the-same', (the) => ({ id: the('orchard'), otherId: the('orchard') })),
  does(mergeCompanies, (the) => ({ id: the('orchard'), otherId: the('orchardInc') }), 'oneOrchard'),
  does(showCompany, (the) => ({ id: the('orchardInc') })),
  does(undoMerge, (the) => ({ id: the('oneOrchard', 'mergeId') })),
  does(deleteCompany, (the) => ({ id: the('orchardInc') })),
  does(deleteCompany, (the) => ({ id: the('orchard') })),
]

export const gathering: Line[] = [
  ...companies,
  ...people,
  ...referrals,
  ...contacts,
  ...positions,
  ...facts,
  ...forgetting,
  ...merging,
]
