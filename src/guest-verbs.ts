/** Everything that a guest may do, on one screen: whoever has the address of a page for a host, and no account. */
import { answerPage } from './hosts/answer-page.ts'
import { cancelTalk } from './hosts/cancel-talk.ts'
import { erasePageData } from './hosts/erase-page-data.ts'
import type { GuestVerb } from './hosts/guest-verb.ts'
import { missTalk } from './hosts/miss-talk.ts'
import { reportMisuse } from './hosts/report-misuse.ts'
import { saveWritten } from './hosts/save-written.ts'
import { sendWritten } from './hosts/send-written.ts'
import { setTerms } from './hosts/set-terms.ts'
import { showEndedPage } from './hosts/show-ended-page.ts'
import { showPageToHost } from './hosts/show-page-to-host.ts'
import { stopAsking } from './hosts/stop-asking.ts'
import { suggestTime } from './hosts/suggest-time.ts'
import { takeOfferedTime } from './hosts/take-offered-time.ts'

export const guestVerbs: readonly GuestVerb[] = [
  showPageToHost,
  showEndedPage,
  takeOfferedTime,
  suggestTime,
  saveWritten,
  sendWritten,
  answerPage,
  setTerms,
  stopAsking,
  cancelTalk,
  missTalk,
  erasePageData,
  reportMisuse,
]

const byName = new Map(guestVerbs.map((verb) => [verb.name, verb]))

export const guestVerbNamed = (name: string): GuestVerb | undefined => byName.get(name)
