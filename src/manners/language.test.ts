/** Short letters of our own in many languages; the English ones are those that the manners are measured on. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { lettersOf } from '../../eval/rows.ts'
import { check } from '../etiquette/check.ts'
import { inItsLanguage, languageOf, whyUnread } from './language.ts'

const model =
  'Sehr geehrte Frau Oduya,\n\nich studiere im zweiten Jahr Papierrestaurierung in Velmar. Ihr Vortrag über Salzwasser und Tinte hat verändert, was ich lernen möchte. Hätten Sie zwanzig Minuten für ein Gespräch am Telefon? Wenn es nicht passt, ist ein kurzes Nein völlig in Ordnung.\n\nVielen Dank und freundliche Grüße\nTamsin Roe'

test.each([
  ['de', model],
  ['de', 'Hallo Jonas, danke für deine Nachricht! Der Dienstag passt mir gut, ich rufe dich um zehn an.'],
  ['de', 'Guten Tag, könnten wir kurz telefonieren?'],
  [
    'fr',
    'Bonjour Madame, je suis étudiante à Velmar. Auriez-vous vingt minutes pour en parler par téléphone ?',
  ],
  [
    'es',
    'Estimada señora: soy estudiante y leí su artículo sobre los mapas. ¿Tendría veinte minutos para hablar?',
  ],
  [
    'pt',
    'Olá Jonas, sou estudante e li o seu artigo sobre os mapas do porto. Teria vinte minutos para conversar?',
  ],
  [
    'it',
    'Gentile signora, ho letto il suo articolo sulle mappe del porto. Avrebbe venti minuti per parlarne?',
  ],
  [
    'nl',
    'Beste mevrouw, ik las uw artikel over de kaarten van de haven. Heeft u twintig minuten om erover te praten?',
  ],
  [
    'und',
    'Szanowna Pani, czytałam Pani artykuł o mapach portu. Czy miałaby Pani dwadzieścia minut na rozmowę przez telefon?',
  ],
  [
    'sv',
    'Hej Zoë, jag läste din artikel om kartorna från hamnen. Skulle du ha tjugo minuter för ett samtal på telefon?',
  ],
  [
    'und',
    'Kedves Asszonyom! Olvastam a kikötő térképeiről szóló cikkét. Lenne húsz perce egy telefonbeszélgetésre?',
  ],
  ['und', 'Уважаемая госпожа! Нашлось бы у вас двадцать минут для разговора по телефону?'],
  ['und', '尊敬的女士：您能抽出二十分钟通个电话吗？谢谢！'],
  [undefined, 'Tamsin Roe'],
  [undefined, ''],
])('%s: %s', (language, text) => expect(languageOf(text)).toBe(language))

test('no English letter is taken for another, from its first fifteen words on', () => {
  const seen = fileURLToPath(new URL('../../eval/seen/', import.meta.url))
  const letters = readdirSync(seen).flatMap((folder) => lettersOf(`${seen}${folder}`) ?? [])
  const foreign = letters
    .flatMap(({ text }) => [text, text.split(/\s+/).slice(0, 15).join(' ')])
    .filter((text) => (languageOf(text) ?? 'en') !== 'en')
  expect(letters.length).toBeGreaterThan(1000)
  expect(foreign).toEqual([])
})

test('rules of words are silent in German, and say why once', () => {
  const judged = (text: string) =>
    check(inItsLanguage({ kind: 'request' as const, text, reader: { name: 'Zoë Oduya' } }))
  expect(judged(model)).toEqual([])
  expect(whyUnread(model)).toContain('in German')
  expect(judged(model.replace('Velmar', '[Ort]')).map(({ rule }) => rule)).toEqual(['no-blanks-left'])
  expect(judged(`${model}\n\n${model}\n\n${model}\n\n${model}`).map(({ rule }) => rule)).toEqual([
    'keep-it-short',
  ])
  expect(whyUnread('Dear Ms Oduya, could we talk for twenty minutes?')).toBeNull()
})

test('a referrer is looked for in any language, and no English sentence is offered', () => {
  const [found] = check(
    inItsLanguage({ kind: 'request' as const, text: model, referrer: { name: 'Jonas Vale' } }),
  )
  expect(found).toMatchObject({ rule: 'name-the-referrer' })
  expect(found?.fix).toBeUndefined()
})
