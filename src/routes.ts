/** The site map: every page address, on one screen. `:name` is a part of the address that the page reads. */

import { calendarFeedPage } from './account/pages/calendar-feed.tsx'
import { changePasswordPage } from './account/pages/change-password.tsx'
import { createTokenPage } from './account/pages/create-token.tsx'
import { deleteAccountPage } from './account/pages/delete-account.tsx'
import { exportZipPage } from './account/pages/export-zip.ts'
import { helpPage } from './account/pages/help.tsx'
import { settingsPage } from './account/pages/settings.tsx'
import { signInPage } from './account/pages/sign-in.tsx'
import { signUpPage } from './account/pages/sign-up.tsx'
import { trashPage } from './account/pages/trash.tsx'
import { companyPage } from './companies/pages/company.tsx'
import { editCompanyPage, newCompanyPage } from './companies/pages/form.tsx'
import { companiesPage } from './companies/pages/list.tsx'
import { mergeCompaniesPage } from './companies/pages/merge.tsx'
import { mergeCompanyWithPage } from './companies/pages/merge-with.tsx'
import { answersPage } from './conversations/pages/answers.tsx'
import { conversationPage } from './conversations/pages/conversation.tsx'
import { debriefPage } from './conversations/pages/debrief.tsx'
import { conversationsPage } from './conversations/pages/list.tsx'
import { meetPage } from './conversations/pages/meet.tsx'
import { calledOffFilePage, meetingFilePage } from './conversations/pages/meeting-file.tsx'
import { newConversationPage } from './conversations/pages/new.tsx'
import { offlinePage } from './conversations/pages/offline.tsx'
import { schedulePage } from './conversations/pages/schedule.tsx'
import { thankPage } from './conversations/pages/thank.tsx'
import { forHostsPage } from './guides/pages/for-hosts.tsx'
import { frontPage } from './guides/pages/front.tsx'
import { guidePage } from './guides/pages/guide.tsx'
import { guidesPage } from './guides/pages/list.tsx'
import type { OpenPage, Page } from './here.ts'
import { answerPagePage } from './hosts/pages/answer-page.tsx'
import { replyCardFile } from './hosts/pages/reply-card.tsx'
import { briefPage } from './insights/pages/brief.tsx'
import { fromConversationPage } from './insights/pages/from-conversation.tsx'
import { insightPage } from './insights/pages/insight.tsx'
import { insightsPage } from './insights/pages/list.tsx'
import { askPage } from './letters/pages/ask.tsx'
import { checkPage } from './letters/pages/check.tsx'
import { gotTheJobPage } from './letters/pages/got-the-job.tsx'
import { letterPage } from './letters/pages/letter.tsx'
import { lettersPage } from './letters/pages/list.tsx'
import { modelPage } from './letters/pages/model.tsx'
import { networkPage } from './letters/pages/network.tsx'
import { networkCsvFile, networkSvgFile } from './letters/pages/network-files.tsx'
import { replyPage } from './letters/pages/reply.tsx'
import { rulePage } from './manners/pages/rule.tsx'
import { rulesPage } from './manners/pages/rules.tsx'
import { cardFile } from './people/pages/card.ts'
import { cardsFile } from './people/pages/cards.ts'
import { duplicatesPage } from './people/pages/duplicates.tsx'
import { editPersonPage, newPersonPage } from './people/pages/form.tsx'
import { importPage } from './people/pages/import.tsx'
import { importFilePage } from './people/pages/import-file.tsx'
import { peoplePage } from './people/pages/list.tsx'
import { mergePage } from './people/pages/merge.tsx'
import { mergeWithPage } from './people/pages/merge-with.tsx'
import { personPage } from './people/pages/person.tsx'
import { tagPage } from './people/pages/tag.tsx'
import { pitchCardPage } from './pitch/pages/card.tsx'
import { pitchPage } from './pitch/pages/pitch.tsx'
import { preparePage } from './questions/pages/prepare.tsx'
import { questionsPage } from './questions/pages/questions.tsx'
import { sheetPage } from './questions/pages/sheet.tsx'
import { searchPage } from './search/pages/search.tsx'
import { progressPage } from './today/pages/progress.tsx'
import { todayPage } from './today/pages/today.tsx'
import { welcomePage } from './today/pages/welcome.tsx'

interface PersonsRoute {
  path: string
  page: Page<string>
  isOpen?: undefined
  /** A file of any size: made apart, without a world that is held open for the page. */
  isMadeApart?: true
  /** Where the page is a file: programs get it at `/api/` and this name, with the verb's own fields and a token. */
  file?: `${string}.${string}`
  /** What stands there for whoever has no account; else they are asked to sign in. */
  forGuests?: OpenPage
  /** True where the page also comes as a copy to be kept on a device, with `?copy`. */
  hasCopy?: true
}

/** Where no one needs to be signed in. */
interface OpenRoute {
  path: string
  page: OpenPage
  isOpen: true
  isMadeApart?: undefined
  file?: undefined
  forGuests?: undefined
  hasCopy?: undefined
}

export type Route = PersonsRoute | OpenRoute

export const routes: readonly Route[] = [
  // account
  open('/sign-in', signInPage),
  open('/sign-up', signUpPage),
  at('/settings', settingsPage),
  at('/settings/password', changePasswordPage),
  at('/settings/tokens/new', createTokenPage),
  at('/settings/calendar-feed', calendarFeedPage),
  at('/settings/delete-account', deleteAccountPage),
  at('/settings/export.zip', exportZipPage, { isMadeApart: true, file: 'export-account.zip' }),
  at('/trash', trashPage),
  at('/help', helpPage),
  // manners
  open('/rules', rulesPage),
  open('/rules/:rule', rulePage),
  // companies
  at('/companies', companiesPage),
  at('/companies/new', newCompanyPage),
  at('/companies/:id', companyPage),
  at('/companies/:id/edit', editCompanyPage),
  at('/companies/:id/merge', mergeCompanyWithPage),
  at('/companies/:id/merge/:otherId', mergeCompaniesPage),
  // people
  at('/people', peoplePage),
  at('/people/new', newPersonPage),
  at('/import', importPage),
  at('/people/duplicates', duplicatesPage),
  at('/people/cards.vcf', cardsFile),
  at('/people/:id', personPage),
  at('/tags/:tag', tagPage),
  at('/people/:id/merge', mergeWithPage),
  at('/people/:id/merge/:otherId', mergePage),
  at('/people/:id/edit', editPersonPage),
  at('/people/:id/card.vcf', cardFile, { file: 'show-person.vcf' }),
  at('/imports/:id', importFilePage),
  // pitch
  at('/conversations/:id/pitch', pitchPage),
  at('/conversations/:id/pitch/card', pitchCardPage),
  // questions
  at('/conversations/:id/prepare', preparePage),
  at('/conversations/:id/questions', questionsPage),
  at('/conversations/:id/sheet', sheetPage, { hasCopy: true }),
  // conversations
  at('/conversations', conversationsPage),
  at('/conversations/new', newConversationPage),
  at('/conversations/offline', offlinePage, { hasCopy: true }),
  at('/conversations/:id', conversationPage),
  at('/conversations/:id/schedule', schedulePage),
  at('/conversations/:id/answers', answersPage),
  at('/conversations/:id/meeting.ics', meetingFilePage, { file: 'show-conversation.ics' }),
  at('/conversations/:id/meeting-canceled.ics', calledOffFilePage, {
    file: 'show-conversation-canceled.ics',
  }),
  at('/conversations/:id/meet', meetPage, { hasCopy: true }),
  at('/conversations/:id/debrief', debriefPage),
  at('/conversations/:id/thank', thankPage),
  // letters
  at('/conversations/:id/ask', askPage),
  at('/letters', lettersPage),
  at('/letters/got-the-job', gotTheJobPage),
  at('/letters/:id', letterPage),
  at('/letters/:id/reply', replyPage),
  open('/check', checkPage),
  at('/network', networkPage),
  at('/network.svg', networkSvgFile, { file: 'show-network.svg' }),
  at('/network.csv', networkCsvFile, { file: 'show-network.csv' }),
  at('/ask-model', modelPage),
  // hosts
  at('/conversations/:id/page', answerPagePage),
  at('/conversations/:id/reply-card.html', replyCardFile),
  // insights
  at('/insights', insightsPage),
  at('/insights/:id', insightPage),
  at('/conversations/:id/insights', fromConversationPage),
  at('/companies/:id/brief', briefPage, { hasCopy: true }),
  // guides
  open('/about', frontPage),
  open('/guides', guidesPage),
  open('/guides/:guide', guidePage),
  open('/for/hosts', forHostsPage),
  // today
  at('/', todayPage, { forGuests: frontPage }),
  at('/welcome', welcomePage),
  at('/progress', progressPage),
  // search
  at('/search', searchPage),
]

/** Where pages stood before: bookmarks and links in old notes still lead there. */
export const moved: readonly { from: string; to: string }[] = [
  { from: '/forgotten', to: '/trash' },
  { from: '/manners', to: '/rules' },
  { from: '/manners/:rule', to: '/rules/:rule' },
  { from: '/people/import', to: '/import' },
  { from: '/conversations/:id/agree', to: '/conversations/:id/schedule' },
]

/** A page reads the parts of its own address, and no others: the compiler compares the two. */
function at<Path extends string>(
  path: Path,
  page: Page<PartsOf<Path>>,
  more: Pick<PersonsRoute, 'isMadeApart' | 'file' | 'forGuests' | 'hasCopy'> = {},
): PersonsRoute {
  return { path, page, ...more }
}

function open(path: string, page: OpenPage): OpenRoute {
  return { path, page, isOpen: true }
}

/** `'/people/:id/edit'` → `'id'` */
type PartsOf<Path> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | PartsOf<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never
