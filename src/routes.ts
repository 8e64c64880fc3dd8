/** The site map: every page address, on one screen. `:name` is a part of the address that the page reads. */

import { exportZipPage } from './account/pages/export-zip.ts'
import { forgottenPage } from './account/pages/forgotten.tsx'
import { helpPage } from './account/pages/help.tsx'
import { settingsPage } from './account/pages/settings.tsx'
import { signInPage } from './account/pages/sign-in.tsx'
import { signUpPage } from './account/pages/sign-up.tsx'
import { companyPage } from './companies/pages/company.tsx'
import { editCompanyPage, newCompanyPage } from './companies/pages/form.tsx'
import { companiesPage } from './companies/pages/list.tsx'
import { agreePage } from './conversations/pages/agree.tsx'
import { conversationPage } from './conversations/pages/conversation.tsx'
import { debriefPage } from './conversations/pages/debrief.tsx'
import { conversationsPage } from './conversations/pages/list.tsx'
import { meetPage } from './conversations/pages/meet.tsx'
import { calledOffFilePage, meetingFilePage } from './conversations/pages/meeting-file.tsx'
import { thankPage } from './conversations/pages/thank.tsx'
import type { Page } from './here.ts'
import { briefPage } from './insights/pages/brief.tsx'
import { fromConversationPage } from './insights/pages/from-conversation.tsx'
import { insightPage } from './insights/pages/insight.tsx'
import { insightsPage } from './insights/pages/list.tsx'
import { askPage } from './letters/pages/ask.tsx'
import { letterPage } from './letters/pages/letter.tsx'
import { lettersPage } from './letters/pages/list.tsx'
import { mannerPage, mannersPage } from './manners/pages/manners.tsx'
import { cardFile } from './people/pages/card.ts'
import { editPersonPage, newPersonPage } from './people/pages/form.tsx'
import { importPage } from './people/pages/import.tsx'
import { importFilePage } from './people/pages/import-file.tsx'
import { peoplePage } from './people/pages/list.tsx'
import { personPage } from './people/pages/person.tsx'
import { pitchPage } from './pitch/pages/pitch.tsx'
import { preparePage } from './questions/pages/prepare.tsx'
import { questionsPage } from './questions/pages/questions.tsx'
import { sheetPage } from './questions/pages/sheet.tsx'
import { todayPage } from './today/pages/today.tsx'

export interface Route {
  path: string
  page: Page
  /** True where no one needs to be signed in. */
  isOpen?: true
  /** A file of any size: made apart, without a world that is held open for the page. */
  isMadeApart?: true
  /** Where the page is a file: programs get it at `/api/` and this name, with the verb's own fields and a token. */
  file?: `${string}.${string}`
}

export const routes: readonly Route[] = [
  // account
  { path: '/sign-in', page: signInPage, isOpen: true },
  { path: '/sign-up', page: signUpPage, isOpen: true },
  { path: '/settings', page: settingsPage },
  { path: '/settings/export.zip', page: exportZipPage, isMadeApart: true, file: 'export-account.zip' },
  { path: '/trash', page: forgottenPage },
  { path: '/help', page: helpPage },
  // manners
  { path: '/rules', page: mannersPage, isOpen: true },
  { path: '/rules/:rule', page: mannerPage, isOpen: true },
  // companies
  { path: '/companies', page: companiesPage },
  { path: '/companies/new', page: newCompanyPage },
  { path: '/companies/:id', page: companyPage },
  { path: '/companies/:id/edit', page: editCompanyPage },
  // people
  { path: '/people', page: peoplePage },
  { path: '/people/new', page: newPersonPage },
  { path: '/import', page: importPage },
  { path: '/people/:id', page: personPage },
  { path: '/people/:id/edit', page: editPersonPage },
  { path: '/people/:id/card.vcf', page: cardFile, file: 'show-person.vcf' },
  { path: '/imports/:id', page: importFilePage },
  // pitch
  { path: '/conversations/:id/pitch', page: pitchPage },
  // questions
  { path: '/conversations/:id/prepare', page: preparePage },
  { path: '/conversations/:id/questions', page: questionsPage },
  { path: '/conversations/:id/sheet', page: sheetPage },
  // conversations
  { path: '/conversations', page: conversationsPage },
  { path: '/conversations/:id', page: conversationPage },
  { path: '/conversations/:id/schedule', page: agreePage },
  { path: '/conversations/:id/meeting.ics', page: meetingFilePage, file: 'show-conversation.ics' },
  {
    path: '/conversations/:id/meeting-canceled.ics',
    page: calledOffFilePage,
    file: 'show-conversation-canceled.ics',
  },
  { path: '/conversations/:id/meet', page: meetPage },
  { path: '/conversations/:id/debrief', page: debriefPage },
  { path: '/conversations/:id/thank', page: thankPage },
  // letters
  { path: '/conversations/:id/ask', page: askPage },
  { path: '/letters', page: lettersPage },
  { path: '/letters/:id', page: letterPage },
  // insights
  { path: '/insights', page: insightsPage },
  { path: '/insights/:id', page: insightPage },
  { path: '/conversations/:id/insights', page: fromConversationPage },
  { path: '/companies/:id/brief', page: briefPage },
  // today
  { path: '/', page: todayPage },
]

/** Where pages stood before: bookmarks and links in old notes still lead there. */
export const moved: readonly { from: string; to: string }[] = [
  { from: '/forgotten', to: '/trash' },
  { from: '/manners', to: '/rules' },
  { from: '/manners/:rule', to: '/rules/:rule' },
  { from: '/people/import', to: '/import' },
  { from: '/conversations/:id/agree', to: '/conversations/:id/schedule' },
]
