/**
 * Passwords as they are kept: scrypt, in the form of better-auth ("salt:key" in hexadecimal; N 16384, r 16, p 1, 64 bytes), so
 * that its passkeys and its OAuth provider can take over these accounts. Its library is not loaded for it: see the decision.
 */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { Invalid } from '../outcome.ts'

const LEAST = 10
const MOST = 128

/** Refuses a password that is too short or too long; `field` is the form's name for it. */
export function checkPassword(password: string, field = 'password') {
  const length = [...password].length
  if (length < LEAST)
    throw new Invalid({
      [field]: `Use at least ${LEAST} characters. A short sentence is easy to remember.`,
    })
  if (length > MOST) throw new Invalid({ [field]: `Use at most ${MOST} characters.` })
}

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16).toString('hex')
  return `${salt}:${(await key(password, salt)).toString('hex')}`
}

/** Whether the password is the one; without a hash it is not, and takes as long to say so, so that no address is given away. */
export async function isPassword(password: string, hash: string | null | undefined): Promise<boolean> {
  const [salt = '', kept = ''] = (hash ?? NO_ONE).split(':')
  const found = await key(password, salt)
  const expected = Buffer.from(kept, 'hex')
  return expected.length === found.length && timingSafeEqual(found, expected) && Boolean(hash)
}

const NO_ONE = `${'0'.repeat(32)}:${'0'.repeat(128)}`

function key(password: string, salt: string): Promise<Buffer> {
  const cost = { N: 16_384, r: 16, p: 1, maxmem: 64 * 1024 * 1024 }
  return new Promise((resolve, reject) =>
    scrypt(password.normalize('NFKC'), salt, 64, cost, (error, found) =>
      error ? reject(error) : resolve(found),
    ),
  )
}
