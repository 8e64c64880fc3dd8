/** The keys to the account, everything taken along, and the end. */
import { changePassword } from '../../../src/account/change-password.ts'
import { createCalendarFeed } from '../../../src/account/create-calendar-feed.ts'
import { createToken } from '../../../src/account/create-token.ts'
import { deleteAccount } from '../../../src/account/delete-account.ts'
import { emptyTrash } from '../../../src/account/empty-trash.ts'
import { endSession } from '../../../src/account/end-session.ts'
import { listSessions } from '../../../src/account/list-sessions.ts'
import { listTokens } from '../../../src/account/list-tokens.ts'
import { revokeCalendarFeed } from '../../../src/account/revoke-calendar-feed.ts'
import { revokeToken } from '../../../src/account/revoke-token.ts'
import { showCalendarFeed } from '../../../src/account/show-calendar-feed.ts'
import { showProfile } from '../../../src/account/show-profile.ts'
import { signOutEverywhere } from '../../../src/account/sign-out-everywhere.ts'
import { exportAccount } from '../../../src/export/export-account.ts'
import { showCalendar } from '../../../src/today/show-calendar.ts'
import { day, does, fills, type Line, refuses } from './line.ts'

const current = 'a quiet long password'
/** Robin's password at the end. */
export const newPassword = 'another long password'

export const leaving: Line[] = [
  does(exportAccount, {}),
  does(exportAccount, { withContent: true }),
  does(showProfile, {}, 'me'),
  does(showCalendar, { hasDue: true }),
  does(emptyTrash, {}),
  does(createToken, { name: 'Calendar script', scopes: 'read', expiresOn: day(30) }, 'token'),
  does(listTokens, {}),
  does(createCalendarFeed, { hasDue: true }),
  does(showCalendarFeed, {}),
  does(revokeCalendarFeed, {}),
  does(listSessions, {}, 'signedIn'),
  does(endSession, (the) => ({ id: the('signedIn', 'sessions.0.id') })),
  refuses(createToken, 'too-long', { name: 'For ever', expiresOn: day(400) }),
  ...fills(createToken, 50, (n) => ({ name: `Script ${n}`, expiresOn: day(1) })),
  refuses(createToken, 'too-many', { name: 'One more', expiresOn: day(1) }),
  does(revokeToken, (the) => ({ id: the('token') })),
  refuses(changePassword, 'wrong-password', {
    current: 'a loud short password',
    next: newPassword,
  }),
  does(changePassword, { current, next: newPassword }),
  does(signOutEverywhere, {}),
  refuses(deleteAccount, 'not-confirmed', { confirm: 'somebody@example.org' }),
  does(deleteAccount, (the) => ({ confirm: the('me', 'email') })),
]
