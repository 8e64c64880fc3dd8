/**
 * The sample data: `POST /look-round` fills a world that lies beside the person's own, `POST /leave-sample` takes it away.
 * Two forms and no verbs, since a verb is handed one world, and these two go from one to the other.
 */
import { Hono } from 'hono'
import { Temporal } from 'temporal-polyfill'
import { today } from '../../account/profile.ts'
import { moment, nextInstant } from '../../store/moment.ts'
import { emptied } from '../../store/open.ts'
import { readForm } from '../form-body.ts'
import { type House, type Who, worldOf } from '../house.ts'
import { performAll, reading } from '../perform.ts'
import type { Env } from './env.ts'
import { keepNotice } from './session.ts'
import { whyNotYours } from './whose.ts'

export function sampleForms(house: House): Hono<Env> {
  const forms = new Hono<Env>()
  // A button pressed twice fills one sample.
  const filling = new Map<string, Promise<void>>()

  forms.post('/look-round', async (c) => {
    const who = c.get('who')
    if (!who) return c.redirect('/sign-in', 303)
    if (whyNotYours(house, who, await readForm(c, { isSignedIn: true }))) return c.redirect('/', 303)
    if (!who.isSample) {
      const day = await reading(house, who, async ({ seeker }) => today(seeker, Temporal.Now.instant()))
      const filled = filling.get(who.account) ?? fill(house, { ...who, isSample: true }, day)
      filling.set(who.account, filled)
      await filled.finally(() => filling.delete(who.account))
      await house.accounts.beginSampleVisit(who.account)
    }
    return c.redirect('/', 303)
  })

  forms.post('/leave-sample', async (c) => {
    const who = c.get('who')
    if (!who) return c.redirect('/sign-in', 303)
    if (whyNotYours(house, who, await readForm(c, { isSignedIn: true }))) return c.redirect('/', 303)
    await house.accounts.endSampleVisit(who.account)
    await house.stores.erase(worldOf({ ...who, isSample: true }))
    keepNotice(c, house, who, { says: 'You have left the sample data.' })
    return c.redirect('/', 303)
  })
  return forms
}

/**
 * In one transaction: where another process fills it at the same moment, one of the two waits for the other and finds it filled.
 * What a visit that broke off has left is taken out first. Loaded only now: few open it twice.
 */
async function fill(house: House, who: Who, day: string): Promise<void> {
  const began = moment(nextInstant())
  const filler =
    house.settings.sample === 'busy'
      ? (await import('../../../seeds/busy.ts')).fillBusy
      : (await import('../../../seeds/sample.ts')).fillSample
  // There is no other process; but a file may be damaged.
  if (house.stores.kind === 'sqlite') await house.stores.erase(worldOf(who))
  await performAll(house, who, 'look-round', async (does, store) => {
    const filled = store.selectFrom('profile').select('id').where('updated_at', '>=', began)
    if (await filled.executeTakeFirst()) return
    await emptied(store)
    await filler(does, day)
  })
}
