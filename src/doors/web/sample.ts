/**
 * The sample data: `POST /look-round` fills a world that lies beside the person's own, `POST /leave-sample` takes it away.
 * Two forms and no verbs, since a verb is handed one world, and these two go from one to the other.
 */
import { Hono } from 'hono'
import { Temporal } from 'temporal-polyfill'
import { today } from '../../account/profile.ts'
import { isVisitor } from '../../account/visitors.ts'
import { Refused } from '../../outcome.ts'
import { moment, nextInstant } from '../../store/moment.ts'
import { emptied } from '../../store/open.ts'
import { clientAddress } from '../client-address.ts'
import { readForm } from '../form-body.ts'
import { type House, type Who, worldOf } from '../house.ts'
import { note } from '../observe.ts'
import { performAll, reading } from '../perform.ts'
import { endVisit, endVisitsOver } from '../visits.ts'
import type { Assets } from './assets.ts'
import type { Env } from './env.ts'
import { clearBrowser, keepNotice, keepSession, whoIs } from './session.ts'
import { showKind } from './show.tsx'
import { whyNotYours } from './whose.ts'

export function sampleForms(house: House, assets: Assets): Hono<Env> {
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

  forms.post('/try-sample', async (c) => {
    if (!house.settings.hasVisitors) return showKind(c, house, assets, 404)
    if (c.get('who')) return c.redirect('/', 303)
    await readForm(c, { isSignedIn: false })
    try {
      const from = { ip: clientAddress(c, house), userAgent: c.req.header('user-agent') ?? '' }
      await endVisitsOver(house)
      const session = await house.accounts.beginVisit(from)
      keepSession(c, house, session)
      const who = await whoIs(c, house, session.token)
      if (who) await fill(house, who, today({ zone: 'UTC' }, Temporal.Now.instant()))
      return c.redirect('/', 303)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      note(c, error)
      const status = error.code === 'slow-down' ? 429 : 409
      return showKind(c, house, assets, status, { sentence: error.message })
    }
  })

  forms.post('/leave-sample', async (c) => {
    const who = c.get('who')
    if (!who) return c.redirect('/sign-in', 303)
    if (whyNotYours(house, who, await readForm(c, { isSignedIn: true }))) return c.redirect('/', 303)
    if (isVisitor(who.account)) {
      await endVisit(house, who.account)
      clearBrowser(c, house)
      return c.redirect('/', 303)
    }
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
