/** The server's secret: made once and kept beside the data, or given where several processes must share one. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeWhole } from '../store/whole-file.ts'

/** 256 bits in hexadecimal are 64 characters, in base64 43; a sentence of 32 is the least we take. */
const LEAST = 32

/** Reads WELLMET_SECRET, else the file that WELLMET_SECRET_FILE names, else `secret` in the data folder, made if need be. */
export function readSecret(at: {
  dataFolder: string
  env: { WELLMET_SECRET?: string | undefined; WELLMET_SECRET_FILE?: string | undefined }
}): string {
  if (at.env.WELLMET_SECRET) return checked(at.env.WELLMET_SECRET, 'WELLMET_SECRET')
  if (at.env.WELLMET_SECRET_FILE) return checked(readGiven(at.env.WELLMET_SECRET_FILE), 'WELLMET_SECRET_FILE')
  const path = join(at.dataFolder, 'secret')
  if (!existsSync(path)) make(path)
  return checked(readFileSync(path, 'utf8'), path)
}

function make(path: string) {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  try {
    // Of two that start at once, the second takes what the first has made.
    writeWhole(path, `${randomBytes(32).toString('hex')}\n`, { isNew: true })
  } catch (error) {
    if (!existsSync(path)) throw error
  }
}

function readGiven(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Error(`WELLMET_SECRET_FILE names ${path}, which cannot be read. Put the secret there.`)
  }
}

function checked(given: string, from: string): string {
  const secret = given.trim()
  const fix = 'Make one with: openssl rand -hex 32'
  if (secret.length < LEAST)
    throw new Error(`The secret in ${from} is shorter than ${LEAST} characters. ${fix}`)
  if (isPlaceholder(secret))
    throw new Error(`The secret in ${from} is a placeholder that anyone can guess. ${fix}`)
  return secret
}

/** What example files say, stretched or not. Eight different characters: 32 random hexadecimal ones have fewer once in ten million. */
function isPlaceholder(secret: string): boolean {
  return (
    /change.?me|your.?secret|placeholder|replace.?(me|this)|example|^(super.?)?secret/i.test(secret) ||
    new Set(secret).size < 8
  )
}
