import { expect, test } from 'vitest'
import { piecesTyped, wordsMeant, wordsOfText } from './text-words.ts'

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

test.each([
  ['pri', 'pri', ['price', 'prices', 'pricing'], false],
  ['a word of two letters only itself', 'hr', ['hr'], false],
  ['where there is no such word, those that begin so', 'pr', ['price', 'prices', 'pricing'], false],
  ['a single letter that is no word', 'p', [], false],
  ['a part of a word, where none begins with it', 'icing', ['pricing'], true],
  ['with a letter wrong', 'pricong', ['pricing'], true],
  ['a sign leads to the pairs that begin with it', '公', ['公司', '公平'], false],
  ['nothing like it', 'zyzzyva', [], true],
])('%s', (_, typed, meant, isNear) => {
  const words = ['hr', 'hrothgar', 'price', 'prices', 'pricing', '公司', '公平', '司']
  const found = wordsMeant(['', ...words, ''].join('\n'), typed)
  expect([[...found.anywhere].sort(), found.isNear]).toEqual([meant, isNear])
})

test('of very many words the shortest are meant', () => {
  const words = Array.from({ length: 500 }, (_, n) => `con${'x'.repeat(n % 50)}${n}`)
  const { anywhere } = wordsMeant(['', ...words, ''].join('\n'), 'con')
  expect(anywhere.size).toBe(40)
  expect(anywhere).toContain('con0')
})
