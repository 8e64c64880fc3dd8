/** The site map: every page address, on one screen. `:name` is a part of the address that the page reads. */

import { forgottenPage } from './account/pages/forgotten.tsx'
import { signInPage } from './account/pages/sign-in.tsx'
import { signUpPage } from './account/pages/sign-up.tsx'
import type { Page } from './here.ts'
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
  { path: '/forgotten', page: forgottenPage },
  // companies
  // people
  // pitch
  // questions
  // conversations
  // letters
  // insights
  // today
  { path: '/', page: todayPage },
]
