/** The site map: every page address, on one screen. `:name` is a part of the address that the page reads. */

import { exportZipPage } from './account/pages/export-zip.ts'
import { forgottenPage } from './account/pages/forgotten.tsx'
import { settingsPage } from './account/pages/settings.tsx'
import { signInPage } from './account/pages/sign-in.tsx'
import { signUpPage } from './account/pages/sign-up.tsx'
import type { Page } from './here.ts'
import { briefPage } from './insights/pages/brief.tsx'
import { fromConversationPage } from './insights/pages/from-conversation.tsx'
import { insightPage } from './insights/pages/insight.tsx'
import { insightsPage } from './insights/pages/list.tsx'
import { askPage } from './letters/pages/ask.tsx'
import { letterPage } from './letters/pages/letter.tsx'
import { lettersPage } from './letters/pages/list.tsx'
import { mannerPage, mannersPage } from './letters/pages/manners.tsx'
import { todayPage } from './today/pages/today.tsx'

export interface Route {
  path: string
  page: Page
  /** True where nobody needs to be signed in. */
  isOpen?: true
}

export const routes: readonly Route[] = [
  // account
  { path: '/sign-in', page: signInPage, isOpen: true },
  { path: '/sign-up', page: signUpPage, isOpen: true },
  { path: '/settings', page: settingsPage },
  { path: '/settings/export.zip', page: exportZipPage },
  { path: '/forgotten', page: forgottenPage },
  // companies
  // people
  // pitch
  // questions
  // conversations
  // letters
  { path: '/conversations/:id/ask', page: askPage },
  { path: '/letters', page: lettersPage },
  { path: '/letters/:id', page: letterPage },
  { path: '/manners', page: mannersPage, isOpen: true },
  { path: '/manners/:rule', page: mannerPage, isOpen: true },
  // insights
  { path: '/insights', page: insightsPage },
  { path: '/insights/:id', page: insightPage },
  { path: '/conversations/:id/insights', page: fromConversationPage },
  { path: '/companies/:id/brief', page: briefPage },
  // today
  { path: '/', page: todayPage },
]
