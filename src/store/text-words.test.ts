import { expect, test } from 'vitest'
import { nearlyMeant, piecesTyped, wordMeant, wordsOfText } from './text-words.ts'

test.each([
  ['Über den Preis: 3,5 % mehr!', ['uber', 'den', 'preis', '3', '5', 'mehr']],
  ['maya@acme.example', ['maya', 'acme', 'example']],
  ['don’t', ['don', 't']],
  ['陈明在公司', ['陈明', '明在', '在公', '公司', '司']],
  ['ラーメンmenu', ['ラー', 'ーメ', 'メン', 'ン', 'menu']],
  ['김철수 부장', ['김철수', '부장']],
  ['रवि ने कहा', ['रवि', 'ने', 'कहा']],
  ['สวัสดี', ['สว', 'วั', 'ัส', 'สด', 'ดี', 'ี']],
  ['…—!', []],
  ['A link’s id a8f3kd92jf0s8d7f6g5h is no word', ['a', 'link', 's', 'id', 'is', 'no', 'word']],
  ['1234567890', ['1234567890']],
])('the words of “%s”', (text, words) => {
  expect([...wordsOfText(text)]).toEqual(words)
})

test.each([
  ['Prix, s’il vous', ['prix', 's', 'il', 'vous']],
  ['公', ['公']],
  ['公司', ['公司']],
  ['在公司', ['在公', '公司']],
  ['a b c d e f g h i', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
  ['?!', []],
])('“%s” as it is searched for', (typed, pieces) => {
  expect(piecesTyped(typed)).toEqual(pieces)
})

const words = ['hr', 'hrothgar', 'price', 'prices', 'pricing', '公司', '公平', '司']
const beginning = (typed: string) =>
  words.filter((word) => word.startsWith(typed)).sort((a, b) => a.length - b.length)

test.each([
  ['pri', 'pri', { from: 'pri' }],
  ['a word of two letters only itself', 'hr', { among: ['hr'] }],
  ['where there is no such word, those that begin so', 'pr', { among: ['price', 'prices', 'pricing'] }],
  ['a single letter that is no word', 'p', { among: [] }],
  ['a sign leads to the pairs that begin with it', '公', { from: '公' }],
])('%s', (_, typed, anywhere) => {
  expect(wordMeant(typed, beginning(typed))).toMatchObject({ anywhere, isNear: false })
})

test('of one or two letters the names of companies may begin with them', () => {
  expect(wordMeant('hr', beginning('hr')).inNames).toEqual({ among: ['hr', 'hrothgar'] })
})

test.each([
  ['a part of a word, where none begins with it', 'icing', ['pricing']],
  ['with a letter wrong', 'pricong', ['pricing']],
  ['nothing like it', 'zyzzyva', []],
  ['two letters are near to nothing', 'ic', []],
])('%s', (_, typed, among) => {
  const meant = nearlyMeant(['', ...words, ''].join('\n'), typed)
  expect(meant).toMatchObject({ anywhere: { among }, isNear: true })
})

test('of very many words the shortest are meant', () => {
  const many = Array.from({ length: 500 }, (_, n) => `con${'x'.repeat(n % 50)}${n}`)
  const { words } = nearlyMeant(['', ...many, ''].join('\n'), 'on')
  expect(words).toHaveLength(0)
  const held = nearlyMeant(['', ...many, ''].join('\n'), 'onx').words
  expect(held).toHaveLength(100)
  expect(held).toContain('conx1')
})
