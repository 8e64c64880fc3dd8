/** Runs on both databases, as verbs do: the suite says which. The clock is set by hand; nothing else is. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { betterAuth } from 'better-auth'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { freshDatabase } from '../../tests/postgres.ts'
import { Invalid, NotFound } from '../outcome.ts'
import { type Commons, openCommons } from '../store/commons.ts'
import { openAccounts } from './accounts.ts'
import { openAttempts, SLOW_DOWN } from './attempts.ts'
import { beginSession } from './sessions.ts'

// A password costs 0.07 s of CPU, on purpose; ten of them on a busy machine are seconds.
vi.setConfig({ testTimeout: 30_000 })

const ana = { email: 'ana@example.org', password: 'a quiet morning', name: 'Ana Ruiz' }
const jonas = { email: 'jonas@example.org', password: 'coffee at eleven', name: 'Jonas Weber' }
const laptop = { ip: '127.0.0.1' }
const secret = '7f0c0f4c5f0a4e16a1d1c7f9a3b2e8d4'
const minute = 60_000
const day = 24 * 60 * minute

let commons: Commons
let clean: () => Promise<void>
let now: number

beforeEach(async () => {
  now = Date.parse('2026-11-23T09:00:00Z')
  const dataFolder = mkdtempSync(join(tmpdir(), 'wellmet-accounts-'))
  const database = process.env.WELLMET_TEST_STORE === 'postgres' ? await freshDatabase() : null
  commons = await openCommons({ dataFolder, databaseUrl: database?.url })
  clean = async () => {
    await commons.close()
    await database?.drop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
})
afterEach(() => clean())

const open = (settings: Partial<Parameters<typeof openAccounts>[1]> = {}) =>
  openAccounts(commons, {
    secret,
    signups: 'first',
    needsCode: null,
    clock: () => now,
    ...settings,
  })

describe('the first account', () => {
  it('is the owner, and is signed in', async () => {
    const accounts = open()
    expect(await accounts.signUpState()).toEqual({ isOpen: true, isFirst: true, needsCode: false })
    const { account, session } = await accounts.signUp({ ...ana, email: ' Ana@Example.org ' }, laptop)
    expect(await accounts.sessionOf(session.token)).toEqual({
      account,
      email: ana.email,
      name: 'Ana Ruiz',
      isSample: false,
    })
    expect(await accounts.listAccounts()).toEqual([
      { account, email: ana.email, name: 'Ana Ruiz', createdAt: '2026-11-23T09:00:00.000Z', isOwner: true },
    ])
    expect(await accounts.signUpState()).toEqual({ isOpen: false, isFirst: false, needsCode: false })
  })

  it('two at once make one owner and, unless sign-ups are open, one account', async () => {
    const accounts = open()
    const both = await Promise.allSettled([accounts.signUp(ana, laptop), accounts.signUp(jonas, laptop)])
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'closed' })
    expect(await accounts.listAccounts()).toHaveLength(1)
    for (const table of ['owner', 'account', 'session'] as const)
      expect(await commons.db.selectFrom(table).selectAll().execute()).toHaveLength(1)
  })

  it('two at once make one owner and two accounts where sign-ups are open', async () => {
    const accounts = open({ signups: 'open' })
    await Promise.all([accounts.signUp(ana, laptop), accounts.signUp(jonas, laptop)])
    const owners = (await accounts.listAccounts()).map((one) => one.isOwner)
    expect(owners.toSorted()).toEqual([false, true])
  })

  it('needs the code printed at the start, where there is one', async () => {
    const accounts = open({ signups: 'open', needsCode: 'K7QD-2MPX' })
    expect(await accounts.signUpState()).toEqual({ isOpen: true, isFirst: true, needsCode: true })
    await expect(accounts.signUp(ana, laptop)).rejects.toMatchObject({ code: 'code' })
    await expect(accounts.signUp({ ...ana, code: 'K7QD-2MPY' }, laptop)).rejects.toThrow(
      'shown in the window',
    )
    expect(await accounts.listAccounts()).toEqual([])
    await accounts.signUp({ ...ana, code: ' K7QD-2MPX ' }, laptop)
    await accounts.signUp(jonas, laptop)
    expect(await accounts.listAccounts()).toHaveLength(2)
  })

  it('cannot be had by guessing codes', async () => {
    const accounts = open({ needsCode: 'K7QD-2MPX' })
    for (let guess = 0; guess < 30; guess++)
      await expect(accounts.signUp({ ...ana, code: `${guess}` }, laptop)).rejects.toMatchObject({
        code: 'code',
      })
    const right = { ...ana, code: 'K7QD-2MPX' }
    await expect(accounts.signUp(right, laptop)).rejects.toMatchObject({ code: 'slow-down' })
  })
})

describe('signing up', () => {
  it('makes so many accounts an hour from one network address, and any number from others', async () => {
    const accounts = open({ signups: 'open', signupsPerHour: 3 })
    const from = (name: string, ip: string) =>
      accounts.signUp({ ...ana, email: `${name}@example.org` }, { ip })
    await from('a', '2001:db8::1')
    await from('b', '2001:db8::2')
    await expect(from('a', '2001:db8::3')).rejects.toMatchObject({ code: 'email-taken' })
    const both = await Promise.allSettled([from('c', '2001:db8::4'), from('d', '2001:db8::5')])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(from('e', '2001:db8::6')).rejects.toMatchObject({
      code: SLOW_DOWN,
      message: expect.stringContaining('in 60 minutes'),
    })
    await from('f', '2001:db8:0:1::1')
    now += 59 * minute
    await expect(from('g', '2001:db8::7')).rejects.toMatchObject({ code: SLOW_DOWN })
    now += minute
    await from('h', '2001:db8::7')
  })

  it('is refused when it is closed, or an email is taken', async () => {
    await expect(open({ signups: 'closed' }).signUp(ana, laptop)).rejects.toMatchObject({ code: 'closed' })
    await open().signUp(ana, laptop)
    await expect(open().signUp(jonas, laptop)).rejects.toMatchObject({ code: 'closed' })
    const again = open({ signups: 'open' }).signUp({ ...jonas, email: 'ANA@example.org' }, laptop)
    await expect(again).rejects.toMatchObject({ code: 'email-taken' })
  })

  it.each([
    [{ password: 'too short' }, 'password'],
    [{ password: 'x'.repeat(129) }, 'password'],
    [{ email: 'ana' }, 'email'],
    [{ email: 'ana@exa\0mple.org' }, 'email'],
    [{ email: 'ana ruiz@example.org' }, 'email'],
    [{ name: ' ' }, 'name'],
  ])('%o says what to do about the %s', async (typed, field) => {
    const tried = open().signUp({ ...ana, ...typed }, laptop)
    await expect(tried).rejects.toSatisfy(
      (no) => no instanceof Invalid && Object.keys(no.fields).join() === field,
    )
  })
})

describe('signing in', () => {
  it('takes the right password only, and the email in any case', async () => {
    const accounts = open()
    const { account } = await accounts.signUp(ana, laptop)
    expect((await accounts.signIn({ ...ana, email: 'ANA@example.org' }, laptop)).account).toBe(account)
    for (const wrong of [{ ...ana, password: jonas.password }, jonas, { email: jonas.email, password: '' }])
      await expect(accounts.signIn(wrong, laptop)).rejects.toMatchObject({ code: 'wrong-password' })
  })

  it('ten wrong passwords are slowed from wherever they come, and a right one after them waits too', async () => {
    await open().signUp(ana, laptop)
    const guess = (n: number) =>
      open().signIn({ ...ana, password: `guess number ${n}` }, { ip: `192.0.2.${n}` })
    const guesses = await Promise.allSettled(Array.from({ length: 15 }, (_, n) => guess(n)))
    const codes = guesses.map((one) => one.status === 'rejected' && one.reason.code)
    expect(codes.filter((code) => code === 'wrong-password')).toHaveLength(10)
    expect(codes.filter((code) => code === 'slow-down')).toHaveLength(5)
    now += 3 * minute
    await expect(open().signIn(ana, laptop)).rejects.toThrow('Try again in 12 minutes')
    now += 12 * minute
    await open().signIn(ana, laptop)
  })

  it('counts an email once, however it is written', async () => {
    await open().signUp(ana, laptop)
    const written = [
      ana.email,
      ` ${ana.email} `,
      'ANA@EXAMPLE.ORG',
      '\u00a0ana@example.org\u3000',
      '\ufeffana@example.org',
      'ana@example.org.',
      'ａｎａ＠example.org',
      'ana@ｅｘａｍｐｌｅ．org',
      '\tana@example.org\n',
      'ana@EXAMPLE.org..',
    ]
    const guess = (email: string, n: number) =>
      open().signIn({ email, password: `guess number ${n}` }, { ip: `192.0.2.${n}` })
    for (const [n, email] of written.entries())
      await expect(guess(email, n), email).rejects.toMatchObject({ code: 'wrong-password' })
    for (const [n, email] of written.entries())
      await expect(guess(email, 20 + n), email).rejects.toMatchObject({ code: SLOW_DOWN })
  })

  it('an email with a hidden character is refused, in a sentence, and no try is had by it', async () => {
    const accounts = open({ signups: 'open' })
    await accounts.signUp(ana, laptop)
    for (const odd of ['\0', '\u200b', '\u0001', '\u00ad', '\u2060', '\ufe0f', '\ud800'])
      for (const email of [`${odd}${ana.email}`, `a${odd}na@example.org`, `${ana.email}${odd}`]) {
        for (const enter of [accounts.signIn, accounts.signUp])
          await expect(enter({ ...ana, email }, laptop), JSON.stringify(email)).rejects.toMatchObject({
            fields: { email: expect.stringContaining('hidden character') },
          })
        expect(await accounts.findByEmail(email)).toBeNull()
        await expect(accounts.setPassword(email, 'found it in a drawer')).rejects.toThrow(NotFound)
      }
    const long = `${'a'.repeat(10_000)}@example.org`
    await expect(accounts.signIn({ ...ana, email: long }, laptop)).rejects.toThrow('at most 254')
  })

  it.each(['ana\u200b@example.org', 'ａｎａ@example.org'])(
    'an account that was once made with %j signs in by the same letters, and by no others',
    async (odd) => {
      const accounts = open({ signups: 'open' })
      const { account } = await accounts.signUp(jonas, laptop)
      await commons.db.updateTable('user').set({ email: odd }).where('id', '=', account).execute()
      const signIn = (email: string) => accounts.signIn({ ...jonas, email }, laptop)
      expect((await signIn(` ${odd.toUpperCase()} `)).account).toBe(account)
      expect((await accounts.findByEmail(odd))?.account).toBe(account)
      await expect(accounts.signUp({ ...ana, email: odd }, laptop)).rejects.toBeTruthy()

      // Someone else’s account beside it forgives nothing that was tried on it.
      await accounts.signUp(ana, laptop)
      const attempts = openAttempts(commons, secret, () => now)
      for (let n = 0; n < 10; n++) await attempts.count({ email: odd })
      await accounts.signIn(ana, laptop)
      await expect(signIn(odd)).rejects.toMatchObject({ code: SLOW_DOWN })
      await accounts.setPassword(odd, 'found it in a drawer')
      await accounts.signIn({ email: odd, password: 'found it in a drawer' }, laptop)
    },
  )

  it('a right password forgives the wrong ones before it', async () => {
    const accounts = open()
    await accounts.signUp(ana, laptop)
    for (let round = 0; round < 2; round++) {
      for (let n = 0; n < 9; n++)
        await accounts.signIn({ ...ana, password: 'not this one' }, laptop).catch(() => {})
      await accounts.signIn(ana, laptop)
    }
  })

  it('one address that tries many emails is slowed, an IPv6 line as one', async () => {
    const attempts = openAttempts(commons, secret, () => now)
    const attempt = (n: number, ip: string) => attempts.count({ email: `${n}@example.org`, ip })
    for (let n = 0; n < 30; n++) await attempt(n, `2001:db8:0:7::${n.toString(16)}`)
    await expect(attempt(31, '2001:db8:0:7:ffff::1')).rejects.toMatchObject({ code: SLOW_DOWN })
    await attempt(32, '2001:db8:0:8::1')
    for (let n = 100; n < 130; n++) await attempt(n, '::ffff:192.0.2.1')
    await expect(attempt(131, '192.0.2.1')).rejects.toThrow('Try again in 15 minutes')
  })

  it('does not keep which emails were tried', async () => {
    await open()
      .signIn(jonas, laptop)
      .catch(() => {})
    expect(JSON.stringify(await commons.db.selectFrom('attempt').selectAll().execute())).not.toMatch(
      /jonas|127\.0/,
    )
  })
})

describe('a session', () => {
  it('is kept as a hash, and ends at once when signed out', async () => {
    const accounts = open()
    const { session } = await accounts.signUp(ana, laptop)
    expect(JSON.stringify(await commons.db.selectFrom('session').selectAll().execute())).not.toContain(
      session.token,
    )
    await accounts.signOut(session.token)
    expect(await accounts.sessionOf(session.token)).toBeNull()
  })

  it('ends after 30 days', async () => {
    const accounts = open()
    const { session } = await accounts.signUp(ana, laptop)
    expect(session.expiresAt).toBe('2026-12-23T09:00:00.000Z')
    now += 30 * day - 1
    expect(await accounts.sessionOf(session.token)).not.toBeNull()
    now += 1
    expect(await accounts.sessionOf(session.token)).toBeNull()
    await accounts.signIn(ana, laptop)
    expect(await commons.db.selectFrom('session').select('id').execute()).toHaveLength(1)
  })

  it('makes room when an account has a hundred: the one used longest ago goes', async () => {
    const accounts = open()
    const { account, session: first } = await accounts.signUp(ana, laptop)
    const begin = () => commons.db.transaction().execute((trx) => beginSession(trx, account, now))
    now += minute
    const second = await begin()
    for (let more = 0; more < 99; more++) {
      now += minute
      await begin()
    }
    expect(await accounts.listSessions(account)).toHaveLength(100)
    expect(await accounts.sessionOf(first.token)).toBeNull()
    expect(await accounts.sessionOf(second.token)).toMatchObject({ account })
  })

  it('is no one’s when it is made up', async () => {
    const accounts = open()
    await accounts.signUp(ana, laptop)
    const { token } = await commons.db.selectFrom('session').select('token').executeTakeFirstOrThrow()
    for (const made of ['', 'x', '\0', token]) expect(await accounts.sessionOf(made)).toBeNull()
  })

  it('ends everywhere for one person, and for no one else', async () => {
    const accounts = open({ signups: 'open' })
    const { account, session } = await accounts.signUp(ana, laptop)
    const phone = await accounts.signIn(ana, laptop)
    const other = await accounts.signUp(jonas, laptop)
    await accounts.signOutEverywhere(account)
    expect(await accounts.sessionOf(session.token)).toBeNull()
    expect(await accounts.sessionOf(phone.token)).toBeNull()
    expect(await accounts.sessionOf(other.session.token)).not.toBeNull()
  })
})

describe('where someone is signed in', () => {
  const phone =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1'
  const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0'

  it('is listed with device and last use, the one that asks first', async () => {
    const accounts = open({ signups: 'open' })
    const { account, session } = await accounts.signUp(ana, { ...laptop, userAgent: windows })
    now += minute
    await accounts.signIn(ana, { ...laptop, userAgent: phone })
    await accounts.signUp(jonas, laptop)
    const said = async () =>
      (await accounts.listSessions(account, session.token)).map(({ device, lastUsedAt, isThis }) => [
        device,
        lastUsedAt.slice(11, 16),
        isThis,
      ])
    expect(await said()).toEqual([
      ['Firefox on Windows', '09:00', true],
      ['Safari on iPhone', '09:01', false],
    ])
    // Neither the address nor all that the browser says of itself is kept.
    expect(JSON.stringify(await commons.db.selectFrom('session').selectAll().execute())).not.toMatch(
      /127\.0|Mozilla|Gecko/,
    )
    now += 3 * minute
    await accounts.sessionOf(session.token)
    expect((await said())[0]).toEqual(['Firefox on Windows', '09:00', true])
    now += 5 * minute
    await accounts.sessionOf(session.token)
    expect((await said())[0]).toEqual(['Firefox on Windows', '09:09', true])
    now += 31 * day
    expect(await said()).toEqual([])
  })

  it('can be ended by its owner, at once and alone', async () => {
    const accounts = open({ signups: 'open' })
    const { account, session } = await accounts.signUp(ana, laptop)
    const other = await accounts.signIn(ana, laptop)
    const theirs = await accounts.signUp(jonas, laptop)
    const [, ended] = await accounts.listSessions(account, session.token)
    await expect(accounts.endSession(theirs.account, ended?.id ?? '')).rejects.toThrow(NotFound)
    await accounts.endSession(account, ended?.id ?? '')
    expect(await accounts.sessionOf(other.token)).toBeNull()
    expect(await accounts.sessionOf(session.token)).not.toBeNull()
    await expect(accounts.endSession(account, ended?.id ?? '')).rejects.toThrow(NotFound)
  })
})

describe('unsaved words in a browser', () => {
  it('go where the session was ended from elsewhere, and stay where it ended by itself or with the password', async () => {
    const accounts = open({ signups: 'open' })
    const { account, session } = await accounts.signUp(ana, laptop)
    await accounts.signUp(jonas, laptop)
    const enter = () => accounts.signIn(ana, laptop)
    const [phone, library] = [await enter(), await enter()]
    const words = accounts.wordsKey(account)
    expect(await accounts.endedElsewhere(phone.token)).toBeNull()
    await accounts.signOut(phone.token)
    expect(await accounts.endedElsewhere(phone.token)).toBeNull()
    const one = (await accounts.listSessions(account, library.token)).find(({ isThis }) => isThis)
    await accounts.endSession(account, one?.id ?? '')
    expect(await accounts.endedElsewhere(library.token)).toBe(words)
    await accounts.changePassword(account, ana.password, 'another quiet morning')
    expect(await accounts.endedElsewhere(session.token)).toBeNull()

    const later = await accounts.signIn({ ...ana, password: 'another quiet morning' }, laptop)
    await accounts.deleteAccount(account)
    expect(await accounts.endedElsewhere(later.token)).toBe(words)
    expect(JSON.stringify(await commons.db.selectFrom('ended_session').selectAll().execute())).not.toContain(
      account,
    )
    now += 31 * day
    const other = await accounts.signIn(jonas, laptop)
    await accounts.signOutEverywhere(other.account)
    expect(await accounts.endedElsewhere(library.token)).toBeNull()
    expect(await accounts.endedElsewhere(other.token)).toBe(accounts.wordsKey(other.account))
  })
})

describe('a password', () => {
  it('changed or set ends every token, and says how many', async () => {
    const accounts = open()
    const { account } = await accounts.signUp(ana, laptop)
    const wanted = { name: 'agent', scopes: 'read write' as const, expiresOn: '2026-12-01', zone: 'UTC' }
    const shown = []
    for (const _ of [1, 2]) shown.push((await accounts.createToken(account, wanted)).shown)
    const next = 'an even quieter one'
    expect(await accounts.changePassword(account, ana.password, next)).toEqual({ tokensEnded: 2 })
    for (const token of shown) expect(await accounts.tokenOf(token)).toBeNull()
    const { shown: later } = await accounts.createToken(account, wanted)
    expect(await accounts.tokenOf(later)).not.toBeNull()
    expect(await accounts.setPassword(ana.email, 'found it in a drawer')).toEqual({ tokensEnded: 1 })
    expect(await accounts.tokenOf(later)).toBeNull()
  })

  it('is confirmed or not, and guessed no faster than at the sign-in', async () => {
    const accounts = open()
    const { account } = await accounts.signUp(ana, laptop)
    await accounts.confirmPassword(account, ana.password, laptop)
    for (let n = 0; n < 5; n++) {
      const guess = accounts.confirmPassword(account, 'not this one', { ip: `192.0.2.${n}` })
      await expect(guess).rejects.toMatchObject({ code: 'wrong-password' })
      await accounts.signIn({ ...ana, password: 'nor this' }, { ip: `192.0.2.${n}` }).catch(() => {})
    }
    const right = accounts.confirmPassword(account, ana.password, laptop)
    await expect(right).rejects.toMatchObject({ code: SLOW_DOWN })
  })

  it('changed ends the other sessions and keeps this one', async () => {
    const accounts = open()
    const { account, session } = await accounts.signUp(ana, laptop)
    const phone = await accounts.signIn(ana, laptop)
    await accounts.changePassword(account, ana.password, 'an even quieter one', session.token)
    expect(await accounts.sessionOf(session.token)).not.toBeNull()
    expect(await accounts.sessionOf(phone.token)).toBeNull()
    await expect(accounts.signIn(ana, laptop)).rejects.toMatchObject({ code: 'wrong-password' })
    await accounts.signIn({ ...ana, password: 'an even quieter one' }, laptop)
  })

  it('is not changed without the present one, nor to a short one, nor by guessing', async () => {
    const accounts = open()
    const { account } = await accounts.signUp(ana, laptop)
    await expect(accounts.changePassword(account, ana.password, 'short')).rejects.toMatchObject({
      fields: { next: expect.any(String) },
    })
    const guess = () => accounts.changePassword(account, 'not this one', 'an even quieter one')
    for (let n = 0; n < 10; n++) await expect(guess()).rejects.toMatchObject({ code: 'wrong-password' })
    await expect(guess()).rejects.toMatchObject({ code: 'slow-down' })
    await expect(accounts.changePassword('nobody', 'x', 'an even quieter one')).rejects.toThrow(NotFound)
  })

  it('changed while someone signs in with the old one leaves them outside', async () => {
    const accounts = open()
    const { account } = await accounts.signUp(ana, laptop)
    const late = Array.from({ length: 4 }, () => accounts.signIn(ana, laptop).catch(() => null))
    await accounts.changePassword(account, ana.password, 'an even quieter one')
    for (const session of await Promise.all(late))
      if (session) expect(await accounts.sessionOf(session.token)).toBeNull()
  })

  it('forgotten is set again, which ends sessions and waiting', async () => {
    const accounts = open()
    const { session } = await accounts.signUp(ana, laptop)
    for (let n = 0; n < 11; n++)
      await accounts.signIn({ ...ana, password: 'forgotten it' }, laptop).catch(() => {})
    await accounts.setPassword('Ana@example.org', 'found it in a drawer')
    expect(await accounts.sessionOf(session.token)).toBeNull()
    await accounts.signIn({ ...ana, password: 'found it in a drawer' }, laptop)
    await expect(accounts.setPassword(jonas.email, 'found it in a drawer')).rejects.toThrow(NotFound)
  })
})

describe('a token', () => {
  const wanted = {
    name: 'my agent',
    scopes: 'read' as const,
    expiresOn: '2026-12-01',
    zone: 'America/New_York',
  }

  it('is shown once, kept as a hash, and says whose it is and what it may do', async () => {
    const accounts = open()
    const { account } = await accounts.signUp(ana, laptop)
    const { token, shown } = await accounts.createToken(account, wanted)
    expect(shown).toMatch(/^wm_[\w-]{43}$/)
    expect(JSON.stringify(await commons.db.selectFrom('token').selectAll().execute())).not.toContain(shown)
    expect(await accounts.tokenOf(shown)).toEqual({
      account,
      email: ana.email,
      name: ana.name,
      scopes: 'read',
      expiresAt: '2026-12-02T05:00:00.000Z',
    })
    expect(await accounts.listTokens(account)).toEqual([{ ...token, lastUsedAt: '2026-11-23T09:00:00.000Z' }])
  })

  it('works through its last day, where the person is', async () => {
    const accounts = open()
    const { account } = await accounts.signUp(ana, laptop)
    const { shown } = await accounts.createToken(account, wanted)
    now = Date.parse('2026-12-01T23:59:59-05:00')
    expect(await accounts.tokenOf(shown)).not.toBeNull()
    now += 1000
    expect(await accounts.tokenOf(shown)).toBeNull()
    await expect(accounts.createToken(account, wanted)).rejects.toThrow('in the future')
    await expect(accounts.createToken(account, { ...wanted, expiresOn: 'soon' })).rejects.toThrow(
      'Enter a date',
    )
  })

  it('revoked is refused at once, and another’s cannot be revoked', async () => {
    const accounts = open({ signups: 'open' })
    const { account } = await accounts.signUp(ana, laptop)
    const { account: other } = await accounts.signUp(jonas, laptop)
    const { token, shown } = await accounts.createToken(account, wanted)
    await expect(accounts.revokeToken(other, token.id)).rejects.toThrow(NotFound)
    expect(await accounts.listTokens(other)).toEqual([])
    expect(await accounts.tokenOf(shown)).not.toBeNull()
    await accounts.revokeToken(account, token.id)
    expect(await accounts.tokenOf(shown)).toBeNull()
    expect(await accounts.tokenOf('wm_made-up')).toBeNull()
  })
})

describe('deleting an account', () => {
  it('leaves nothing of it, spares the others, and lets the next comer be the owner', async () => {
    const accounts = open({ signups: 'open' })
    const { account, session } = await accounts.signUp(ana, laptop)
    const { account: other } = await accounts.signUp(jonas, laptop)
    const { shown } = await accounts.createToken(account, {
      name: 'a',
      zone: 'UTC',
      scopes: 'read write',
      expiresOn: '2027-01-01',
    })
    await commons.db
      .insertInto('sample_visit')
      .values({ user_id: account, since: '2026-11-23T09:00:00Z' })
      .execute()
    await accounts.deleteAccount(account)
    expect(await accounts.sessionOf(session.token)).toBeNull()
    expect(await accounts.tokenOf(shown)).toBeNull()
    for (const table of ['token', 'owner', 'sample_visit'] as const)
      expect(await commons.db.selectFrom(table).selectAll().execute()).toEqual([])
    expect((await accounts.listAccounts()).map((one) => one.account)).toEqual([other])
    await expect(accounts.deleteAccount(account)).rejects.toThrow(NotFound)
    await accounts.signUp(ana, laptop)
    expect((await accounts.findByEmail(ana.email))?.isOwner).toBe(true)
  })
})

it('better-auth knows our accounts and passwords, and its own open no door here', async () => {
  const accounts = open({ signups: 'open' })
  const { account, session } = await accounts.signUp(ana, laptop)
  const theirs = betterAuth({
    baseURL: 'http://localhost:7420',
    secret,
    database: { db: commons.db, type: commons.kind },
    emailAndPassword: { enabled: true },
    telemetry: { enabled: false },
  })
  const { user, token } = await theirs.api.signInEmail({ body: { email: ana.email, password: ana.password } })
  expect(user).toMatchObject({ id: account, email: ana.email, name: ana.name, emailVerified: false })
  expect(await accounts.sessionOf(token)).toBeNull()
  expect(await accounts.sessionOf(session.token)).not.toBeNull()
  await theirs.api.signUpEmail({ body: jonas })
  await accounts.signIn(jonas, laptop)
})
