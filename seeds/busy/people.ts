/** The people and companies of the busy world: some made to be hard for a page, the others put together from `names.ts`. */
import type { z } from 'zod'
import type { addCompany } from '../../src/companies/add-company.ts'
import type { addPerson } from '../../src/people/add-person.ts'
import { names } from './names.ts'

type Person = z.input<typeof addPerson.takes>
type Company = z.input<typeof addCompany.takes>

const veryLongCompany =
  'Gesellschaft für grenzüberschreitende Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtenfortbildung und angewandte Zusammenarbeit in Mittel-, Ost- und Südosteuropa mbH & Co. KG'

const longNote = (about: string) =>
  [
    `${about} We talked for most of an evening, first about how the two of us came to this town and then about work.`,
    'What I want to remember:\n– the team is small, and everyone does a bit of everything;\n– they read every letter that comes in, and answer by hand;\n– “start where it hurts” is what they tell every newcomer.',
    'Later they sent me a link to a talk, https://talks.example/2026/how-we-stopped-guessing-and-began-to-ask-the-people-who-use-what-we-make?part=2&from=evening#the-second-half, and it is as good as they said.',
  ].join('\n\n')

/** Long, in one script or another, of one word, with a picture in them. Their keys are how `talks.ts` calls them. */
export const hardPeople: Record<string, Person> = {
  longest: {
    name: 'Maria Leonor Aurélia da Conceição Vasconcelos e Albuquerque de Sousa Pimentel Távora Monteverde',
    givenName: 'Maria Leonor',
    title:
      'Deputy Vice President for Customer Understanding, Market Research, Brand Experience and Cross-Functional Product Communication (Europe, Middle East, Africa and the Islands)',
    company: veryLongCompany,
    email:
      'maria.leonor.aurelia.da.conceicao.vasconcelos.albuquerque@customer-understanding.long-name.example',
    howWeKnow: 'Sat beside me on the night train when it stood still for four hours outside Bad Hersfeld.',
    note: longNote('She knows everyone.'),
  },
  unbroken: {
    name: 'Kaʻōnohiokalāhikimaikahikinaokekaimalinoakuaaikalani',
    title: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsbeauftragte',
    company: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    linkedin: 'kaonohiokalahikimaikahikinaokekaimalinoakuaaikalani-marketing',
  },
  oneWord: { name: 'Suharyati', title: 'Weaver' },
  oneLetter: { name: 'Ö', howWeKnow: 'Signs everything with the one letter.' },
  emoji: {
    name: 'Pip 🌱 Thistledown',
    title: '👩🏽‍🔬 Lab lead & 🎨 weekend painter',
    company: 'Sprout 🌱 & Sons',
  },
  flags: { name: 'Kit 🏳️‍🌈 Larkspur', company: '🧵🪡', note: `🎉🎉🎉\n\n${longNote('All smiles.')}` },
  arabic: {
    name: 'عبد الرحمن بن عبد العزيز بن يوسف آل الزيتوني الدمياطي',
    givenName: 'عبد الرحمن',
    title: 'نائب رئيس قسم التسويق والاتصال المؤسسي',
    company: 'شركة نسيج الضوء للطاقة الشمسية',
    note: 'تحدثنا عن المعارض الصغيرة، وعن كيف يُشرح منتج صعب لمن لم يطلبه.',
  },
  hebrew: {
    name: 'אביגיל ורדימון־כלניתי',
    givenName: 'אביגיל',
    title: 'מנהלת שיווק (מוצרי בית)',
    company: 'בית הדפוס הקטן',
  },
  mixed: { name: 'Layla ליאור Chen 王', title: 'Head of الشرق الأوسط', company: 'Acme Tea' },
  chinese: { name: '欧阳思远', title: '产品市场副总裁', company: '澄心茶叶进出口有限责任公司' },
  japanese: {
    name: '西園寺 千代子',
    givenName: '千代子',
    title: '株式会社みどり商会　マーケティング本部　商品企画部　部長代理',
    company: '株式会社みどり商会',
  },
  korean: { name: '남궁서연', title: '브랜드 마케팅 팀장', company: '새벽빛 주식회사' },
  vietnamese: {
    name: 'Nguyễn Thị Hồng Phượng',
    title: 'Trưởng phòng tiếp thị',
    company: 'Công ty Trà Sương Sớm',
  },
  icelandic: {
    name: 'Ragnheiður Hjörleifsdóttir',
    givenName: 'Ragnheiður',
    title: 'Forstöðumaður markaðssviðs',
    company: 'Þjónustumiðstöð Ægisgarðs',
  },
  cyrillic: {
    name: 'Варвара Незабудько-Перелескова',
    givenName: 'Варвара',
    title: 'Руководитель отдела продуктового маркетинга',
    company: 'Мастерская «Тихий свет»',
  },
  greek: {
    name: 'Ιφιγένεια Σταφυλάκη',
    givenName: 'Ιφιγένεια',
    title: 'Υπεύθυνη επικοινωνίας',
    company: 'Ελαιώνας & Υιοί',
  },
  devanagari: {
    name: 'प्रिया त्रिवेणीकर',
    givenName: 'प्रिया',
    title: 'उत्पाद विपणन प्रमुख',
    company: 'नदी किनारा बुनकर',
  },
  thai: { name: 'มะลิวัลย์ ทองสุขสว่างเรืองรองอร่ามศรี', title: 'ผู้จัดการฝ่ายการตลาดผลิตภัณฑ์', company: 'ชาดอยหมอก' },
  apostrophe: {
    name: 'Siobhán O’Dúill-D’Arcy, PhD',
    title: 'Director, R&D <Europe>',
    company: '"Quoted" & <Bros>',
  },
  noCompany: { name: 'Thandeka Mbuyazi-Ferreira', howWeKnow: 'Between two jobs, and glad to talk.' },
}

export const longCompanies: Company[] = [
  {
    name: veryLongCompany,
    industry:
      'Inland shipping, further training of staff, and applied cross-border cooperation of public bodies',
    website: 'https://customer-understanding.long-name.example/about/the-company/and/its/history?language=en',
    careersLink:
      'https://customer-understanding.long-name.example/careers/open-positions/all-places-and-all-teams',
    note: longNote('A company with a long name and a short temper, people say.'),
  },
  { name: 'Q', industry: 'Letters' },
  { name: '澄心茶叶进出口有限责任公司', industry: '茶叶', website: 'https://chengxin-tea.example' },
  { name: 'شركة نسيج الضوء للطاقة الشمسية', industry: 'الطاقة المتجددة' },
]

const companies = [
  'Alder & Ash Print',
  'Barley Row Bakeries',
  'Cobalt Lane Studio',
  'Driftwood Ferries',
  'Elm Street Radio',
  'Fernhill Clinics',
  'Gable End Homes',
  'Halyard Ropes',
  'Inkwell Schools',
  'Juniper Labs',
  'Kettle Valley Water',
  'Lantern Theater',
  'Millrace Paper',
  'North Quay Fish',
  'Orchard Gate Cider',
  'Plumb Line Surveyors',
  'Quarry Hill Stone',
  'Rosehip Soaps',
  'Saltmarsh Wool',
  'Tidewater Insurance',
  'Underwood Carpets',
  'Vantage Maps',
  'Willow Bend Gardens',
  'Yarrow & Finch Toys',
  'Zephyr Kites',
]

const titles = [
  'Product Marketing Manager',
  'VP Marketing',
  'Head of Brand',
  'Chief Executive Officer',
  'Marketing Intern',
  'Researcher',
  'Director of Customer Experience',
  'Founder & Managing Partner',
  'Senior Copywriter',
  'Team Lead, Packaging',
  '',
  'Teacher',
  'Executive Assistant to the Board',
]

/** So many more people, the same each time: a few of every script, some with no company, no title or no word on how they are known. */
export function morePeople(count: number): Record<string, Person> {
  const made: Record<string, Person> = {}
  const scripts = Object.values(names)
  for (let nth = 0; nth < count; nth++) {
    const script = scripts[nth % scripts.length]
    if (!script) break
    const { given, family, join } = script
    const round = Math.floor(nth / scripts.length)
    const first = given[round % given.length] ?? ''
    const last = family[(round * 3 + Math.floor(round / given.length) * 5) % family.length] ?? ''
    const name = join(first, last)
    made[`extra-${nth}`] = {
      name,
      title: titles[nth % titles.length] ?? '',
      ...(nth % 9 !== 0 && { company: companies[(nth * 7) % companies.length] ?? '' }),
      ...(nth % 2 === 0 && { givenName: first, familyName: last }),
      ...(nth % 3 === 0 && { email: `person.${nth}@post.example` }),
      ...(nth % 5 === 0 && { linkedin: `busy-person-${nth}` }),
      ...(nth % 11 === 0 && { phone: `+31 20 555 ${String(1000 + nth)}` }),
      ...(nth % 4 === 0 && { howWeKnow: `We met at the evening for ${companies[nth % companies.length]}.` }),
      ...(nth % 13 === 0 && { note: longNote(`${name} is easy to talk to.`) }),
    }
  }
  return made
}
