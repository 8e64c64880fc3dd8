import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { weighed } from '../eval/weigh/weighed.ts'

const kept = (file: string) =>
  readFileSync(new URL(`../src/etiquette/english/${file}`, import.meta.url), 'utf8')

test('the weights are what is learned from eval/seen: after a change of rows, roles or examples, weigh again', () => {
  const all = weighed()
  expect(Object.keys(all).filter((file) => all[file] !== kept(file))).toEqual([])
}, 180_000)
