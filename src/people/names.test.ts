import { describe, expect, it } from 'vitest'
import { foldName, isCredential, isDamagedName, nameKey, sortKey, withoutCredentials } from './names.ts'

describe('a name folded for finding', () => {
  it.each([
    ['José  Ángel', 'jose angel'],
    ['Łukasz Øster', 'lukasz oster'],
    ['İpek Işık', 'ipek isik'],
    ['Groß', 'gross'],
    ['Ｍａｙａ', 'maya'],
    ['\u202bمحمد\u202c بن', 'محمد بن'],
    ['مُحَمَّد', 'محمد'],
    ['O’Neil', "o'neil"],
    ['Νίκος', 'νικοσ'],
  ])('%s: %s', (name, folded) => expect(foldName(name)).toBe(folded))

  it('keeps the vowels of scripts that write them as marks', () => {
    expect(foldName('रवि')).not.toBe(foldName('रव'))
    expect(foldName('がく')).not.toBe(foldName('かく'))
  })

  it('is the same folded twice', () => {
    for (const name of ['José', 'İpek', '김민수', 'Şule', '👩‍💻 Maya'])
      expect(foldName(foldName(name))).toBe(foldName(name))
  })
})

it('people are sorted by family name when it is known, else by the name as it stands', () => {
  expect(sortKey('Ángela Ruiz', 'Ruiz')).toBe('ruiz angela ruiz')
  expect(sortKey('王小明')).toBe('王小明')
  expect(sortKey('“Bo” Li')).toBe('bo” li')
  expect(sortKey('🌱')).toBe('🌱')
})

it.each([
  ['Jane Smith, PhD', 'Jane Smith'],
  ['Jane Smith, Ph.D., MBA', 'Jane Smith'],
  ['Jane Smith MBA PMP®', 'Jane Smith'],
  ['Jane Smith (she/her)', 'Jane Smith'],
  ['Jane Smith, CPA, CFA - ', 'Jane Smith'],
  ['Smith, Jane', 'Smith, Jane'],
  ['Yo-Yo Ma', 'Yo-Yo Ma'],
  ['SAMUEL MBA', 'SAMUEL MBA'],
  ['Jane Smith MD', 'Jane Smith'],
  ['Jane Smith, phd', 'Jane Smith'],
  ['Ma', 'Ma'],
  ['PhD', 'PhD'],
])('%s without credentials is %s', (name, plain) => expect(withoutCredentials(name)).toBe(plain))

it('degrees, licenses and pronouns are credentials; names are not', () => {
  expect(['PhD', 'MBA, PMP®', '(she/her)', 'Ph.D.'].map(isCredential)).not.toContain(false)
  expect(['Jane', '', 'Chen', 'VP'].map(isCredential)).not.toContain(true)
})

it('two spellings of one person have one key', () => {
  expect(nameKey('José  Ruiz, MBA')).toBe(nameKey('\u200ejose ruiz'))
})

it('a name with lost letters is noticed', () => {
  expect(['J?rgen Ma?er', '???? ???', 'J\ufffdrgen'].map(isDamagedName)).not.toContain(false)
  expect(['Jürgen Maier', '王小明', 'O’Neil'].map(isDamagedName)).not.toContain(true)
})
