/** A made-up world of many people, some of whom stand in it twice, as they do when several lists come together. */
import type { Candidate } from '../src/people/alike.ts'

export interface Double {
  one: string
  other: string
}

interface Someone {
  given: string
  family: string
  title: string
  company: string
  email: string | null
  phone: string | null
  linkedin: string | null
}

const given =
  `Maya Jonas Anna Lukas Sofia Emre Farah Tomasz Teresa Liam Olivia Noah Emma Arjun Priya Hiroshi Yuki Chen Wei Mohammed Fatima Omar
  Leila Carlos Lucía Diego Valentina João Beatriz Pierre Camille Antoine Chloé Giulia Marco Francesca Luca Jan Anouk Daan Femke Olga Dmitri Ivan
  Katarina Petra Pavel Zuzana Ingrid Lars Astrid Magnus Eero Aino Nikos Eleni Thabo Naledi Kwame Ama Chidi Ngozi Robert William Elizabeth Margaret
  Michael Thomas Katherine Alexander Nicholas Christopher Jennifer Daniel Samuel Benjamin Edward Charles Patricia Deborah Andrew Susan`.split(
    /\s+/,
  )
const family =
  `Weber Müller Schäfer Köhler Fischer Becker Hoffmann Schulz Wagner Braun Zimmermann Krüger Hartmann Lange Okafor Adeyemi Mensah Nkosi Dlamini
  Chen Wang Zhang Liu Tanaka Suzuki Yamamoto Kobayashi Kim Park Nguyen Tran Singh Sharma Patel Gupta Khan Ahmed Hassan Rahman Qureshi García Fernández
  López Martínez Sánchez Torres Ramírez Silva Santos Oliveira Pereira Costa Dubois Moreau Lefèvre Girard Rossi Bianchi Ferrari Romano Jansen Visser
  Bakker Dijkstra Peeters Novák Svoboda Kowalski Wiśniewski Lewandowski Johansson Lindqvist Andersson Hansen Nielsen Virtanen Korhonen Papadopoulos
  Ivanova Petrov Yılmaz Demir Kaya Clark Thompson Anderson Robinson Mitchell Campbell Phillips Edwards Stewart Morrison Ferguson Kensington`.split(
    /\s+/,
  )
const trades =
  `Freight Bank Foods Tea Software Energy Media Labs Logistics Insurance Textiles Robotics Optics Travel`.split(
    ' ',
  )
const firsts =
  `Meridian Kestrel Harbor Orchard Riverside Northgate Silverline Bluebird Granite Lantern Juniper Cobalt Summit Willow Falcon Amber
  Crescent Delta Ember Fjord Grove Haven Indigo Jasper Keystone Linden Maple Nimbus Onyx Pioneer`.split(/\s+/)
const titles =
  `Buyer|Head of Risk|Product Manager|Data Analyst|VP Marketing|Software Engineer|Director of Sales|Recruiter|Account Executive|Designer
  |Chief of Staff|Operations Manager|Consultant|Researcher|Controller|Treasurer|Editor|Legal Counsel|Project Lead|Engineer`.split(
    /\s*\|\s*/,
  )
const short: Record<string, string> = {
  Robert: 'Bob',
  William: 'Bill',
  Elizabeth: 'Liz',
  Margaret: 'Peggy',
  Michael: 'Mike',
  Thomas: 'Tom',
  Alexander: 'Alex',
  Christopher: 'Chris',
  Jennifer: 'Jenny',
  Daniel: 'Dan',
  Samuel: 'Sam',
  Benjamin: 'Ben',
  Andrew: 'Andy',
  Susan: 'Sue',
}

/** Many people and the pairs among them that are one person. The same numbers give the same world. */
export function worldOfDoubles(people: number, doubles: number): { all: Candidate[]; pairs: Double[] } {
  const next = numbers(7)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const all: Candidate[] = []
  const pairs: Double[] = []
  const add = (one: Someone, name = `${one.given} ${one.family}`) => {
    const id = String(all.length).padStart(6, '0')
    all.push({
      id,
      name,
      title: one.title,
      company: one.company,
      emails: one.email ? [one.email] : [],
      phones: one.phone ? [one.phone] : [],
      linkedin: one.linkedin,
      isReferrer: false,
    })
    return id
  }
  const someone = (): Someone => {
    const [first, last] = [pick(given), pick(family)]
    const n = all.length
    const company = next() < 0.95 ? `${pick(firsts)} ${pick(trades)}`.toLowerCase() : ''
    return {
      given: first,
      family: last,
      title: next() < 0.95 ? pick(titles) : '',
      company,
      email:
        next() < 0.3
          ? `${first}.${last}.${n}@${company.replace(/ /g, '-') || 'mail'}.example`.toLowerCase()
          : null,
      phone: next() < 0.2 ? `+4420${String(10_000_000 + n)}` : null,
      linkedin: next() < 0.7 ? `in-${n}` : null,
    }
  }
  const kinds = doublesOf(pick)
  for (let n = 0; n < doubles; n++) {
    const one = {
      ...someone(),
      company: `${pick(firsts)} ${pick(trades)}`.toLowerCase(),
      linkedin: `in-${all.length}`,
    }
    const [first, second, name] = (kinds[n % kinds.length] as (typeof kinds)[number])(one, n)
    pairs.push({ one: add(first), other: add(second, name) })
  }
  while (all.length < people) add(someone())
  return { all, pairs }
}

/** How someone comes to stand in a world twice: of each kind one and the other row, and the name of the other. */
function doublesOf(pick: <T>(list: readonly T[]) => T) {
  const elsewhere = (one: Someone): Someone => ({ ...one, linkedin: null, email: null, phone: null })
  const typo = (word: string) => word.slice(0, 3) + word.slice(2)
  return [
    (one: Someone) => [one, elsewhere(one)],
    (one: Someone) => [
      one,
      { ...elsewhere(one), title: pick(titles) },
      `${one.given.toUpperCase()} ${one.family}`,
    ],
    (one: Someone) => [one, elsewhere(one), `${one.family}, ${one.given}`],
    (one: Someone) => {
      const long = { ...one, given: pick(Object.keys(short)) }
      return [long, elsewhere(long), `${short[long.given]} ${long.family}`]
    },
    (one: Someone) => [one, elsewhere(one), `${one.given} ${typo(one.family)}`],
    (one: Someone) => [one, elsewhere(one), `${one.given} A. ${one.family}`],
    (one: Someone) => {
      const german = { ...one, family: pick(['Müller', 'Schäfer', 'Köhler', 'Krüger']) }
      const spelled = german.family.replace('ü', 'ue').replace('ä', 'ae').replace('ö', 'oe')
      return [german, elsewhere(german), `${german.given} ${spelled}`]
    },
    (one: Someone, n: number) => {
      const email = `own-${n}@home.example`
      return [
        { ...one, email },
        { ...elsewhere(one), email, company: `${pick(firsts)} ${pick(trades)}`.toLowerCase() },
      ]
    },
    (one: Someone, n: number) => {
      const phone = `+4930${String(10_000_000 + n)}`
      return [
        { ...one, phone },
        { ...elsewhere(one), phone, company: '', title: '' },
        `${one.family}, ${one.given}`,
      ]
    },
    (one: Someone) => [
      { ...one, family: `${one.family}-${pick(family)}` },
      { ...elsewhere(one), company: '', title: '' },
      '',
    ],
  ].map((kind) => (one: Someone, n: number): [Someone, Someone, string | undefined] => {
    const [first, second, name] = kind(one, n) as [Someone, Someone, string | undefined]
    // Typed by hand, and nothing but the name.
    return name === '' ? [first, second, `${first.given} ${first.family}`] : [first, second, name]
  })
}

/** Numbers from 0 to 1 that look drawn and are the same each time (mulberry32). */
function numbers(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** How many of the doubles were found, and how many of the pairs found are none. */
export function judged(
  found: readonly { one: string; other: string }[],
  pairs: readonly Double[],
): { proposed: number; wrong: number } {
  const real = new Set(pairs.map(({ one, other }) => `${one} ${other}`))
  const right = found.filter(({ one, other }) => real.has(`${one} ${other}`)).length
  return { proposed: right / pairs.length, wrong: found.length === 0 ? 0 : 1 - right / found.length }
}
