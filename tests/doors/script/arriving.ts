/** A newcomer brings in the export of an earlier account, and says who they are. */

import { addDayOff } from '../../../src/account/add-day-off.ts'
import { editProfile } from '../../../src/account/edit-profile.ts'
import { removeDayOff } from '../../../src/account/remove-day-off.ts'
import { setHours } from '../../../src/account/set-hours.ts'
import { setWeek } from '../../../src/account/set-week.ts'
import { showProfile } from '../../../src/account/show-profile.ts'
import { showWeek } from '../../../src/account/show-week.ts'
import { version, wholeFile } from '../../../src/export/archive.ts'
import { importAccount } from '../../../src/export/import-account.ts'
import { showToday } from '../../../src/today/show-today.ts'
import { writeZip } from '../../zip.ts'
import { does, type Line, longAgo, refuses, zone } from './line.ts'

const madeAt = '2026-01-12T09:30:00Z'

const ines = {
  id: '019bb5e0-0000-7000-8000-000000000001',
  name: 'Ines Duarte',
  name_folded: 'ines duarte',
  given_name: '',
  family_name: '',
  title: 'Head of school',
  level: 'director',
  level_by: 'guess',
  company_id: null,
  email: null,
  email_folded: null,
  phone: '',
  linkedin: null,
  how_we_know: 'We taught at one school.',
  note: '',
  connected_on: null,
  import_id: null,
  created_at: madeAt,
  updated_at: madeAt,
}

const archive = async (wellmet: number, person = ines): Promise<string> => {
  const whole = { wellmet, exportedAt: madeAt, tables: { person: [person] } }
  const zip = await writeZip({ [wholeFile]: JSON.stringify(whole) }, new Date(madeAt))
  return Buffer.from(zip).toString('base64')
}

const kept = await archive(version)
const newer = await archive(version + 1)
const cut = Buffer.from(kept, 'base64').subarray(0, -30).toString('base64')
const odd = await archive(version, { ...ines, name: '' })

export const arriving: Line[] = [
  does(showToday, {}),
  does(showProfile, {}),
  refuses(importAccount, 'not-an-export', { content: Buffer.from('A shopping list').toString('base64') }),
  refuses(importAccount, 'damaged', { content: cut }),
  refuses(importAccount, 'newer', { content: newer }),
  refuses(importAccount, 'unsound', { content: odd }),
  does(importAccount, { content: kept, fileName: 'wellmet-2026-01-12.zip' }),
  refuses(importAccount, 'not-empty', { content: kept }),
  does(editProfile, {
    name: 'Robin Vale',
    background: 'I taught biology for eight years and am turning to product marketing.',
    zone,
    signOff: 'Warm regards',
    seenAt: '',
  }),
  does(showWeek, {}),
  // Holidays would make each line’s days depend on the day of the year.
  does(setWeek, { country: 'none' }),
  refuses(setWeek, 'no-such-country', { country: 'Atlantis' }),
  does(addDayOff, { from: '2031-08-04', to: '2031-08-15', note: 'By the sea' }, 'sea'),
  refuses(addDayOff, 'ends-before', { from: '2031-08-15', to: '2031-08-04' }),
  does(setHours, { from: '08:00', until: '20:00', pause: 10, mostADay: 3, notBefore: '2020-01-01' }),
  refuses(setHours, 'ends-before', { from: '21:00' }),
  does(showWeek, {}),
  does(removeDayOff, (the) => ({ id: the('sea') })),
  does(editProfile, { signOff: 'With many thanks' }),
  refuses(editProfile, 'changed-elsewhere', { name: 'R. Vale', seenAt: longAgo }),
  does(showProfile, {}),
]
