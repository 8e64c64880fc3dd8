import { describe, expect, it } from 'vitest'
import { nameKey } from './names.ts'
import { soundsAlike, spokenName } from './spoken.ts'

const of = (name: string) => spokenName(nameKey(name).split(/[\s-]+/u))

describe('a name as it is spoken', () => {
  it.each([
    ['Sofia Lang', 'Sophia Lang'],
    ['Jon Smith', 'John Smith'],
    ['Catherine Moor', 'Katherine Moor'],
    ['Philip Hayes', 'Filip Hayes'],
    ['Ольга Сорокина', 'Olga Sorokina'],
    ['Сергей Иванов', 'Sergey Ivanov'],
    ['Сергей Иванов', 'Sergei Iwanow'],
    ['Юлия Ковальчук', 'Yulia Kovalchuk'],
    ['Юлия Ковальчук', 'Julia Kowaltschuk'],
    ['Дмитрий Щербаков', 'Dmitry Shcherbakov'],
    ['Γιώργος Παπαδόπουλος', 'Giorgos Papadopoulos'],
    ['Ελένη Χριστοφόρου', 'Eleni Christoforou'],
    ['محمد الحسن', 'Mohammed Al-Hassan'],
    ['فاطمة خالد', 'Fatima Khalid'],
    ['דוד לוי', 'David Levi'],
    ['Chen Maya', 'Maya Chen'],
  ])('%s is %s', (one, other) => expect(soundsAlike(of(one), of(other))).toBe(true))

  it.each([
    ['Maya Chen', 'Mary Chen'],
    ['Anna Berg', 'Hanna Burg'],
    ['Ольга Сорокина', 'Olga Sorokin'],
    ['Tomas Lind', 'Teresa Lind'],
    ['Mara Noor', 'Mira Noor'],
    ['王小明', '王大明'],
  ])('%s is not %s', (one, other) => expect(soundsAlike(of(one), of(other))).toBe(false))
})
