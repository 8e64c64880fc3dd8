import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ContactRead, readContactText } from './contact-text.ts'

const nothing: ContactRead = {
  name: '',
  title: '',
  company: '',
  email: '',
  otherEmails: [],
  phone: '',
  otherPhones: [],
  linkedin: '',
  links: [],
  place: '',
  note: [],
  leftOut: [],
}

const maya = { name: 'Maya Chen', title: 'Head of Brand', company: 'Acme Tea' }

const table: [about: string, text: string, read: Partial<ContactRead>][] = [
  [
    'a plain signature',
    'Maya Chen\nHead of Brand\nAcme Tea\nM: +44 7700 900123\nmaya.chen@acmetea.example\nwww.acmetea.example',
    {
      ...maya,
      phone: '+44 7700 900123',
      email: 'maya.chen@acmetea.example',
      links: ['https://www.acmetea.example/'],
    },
  ],
  [
    'mobile, telephone and fax, each by a letter',
    'Maya Chen\nHead of Brand, Acme Tea\nM +44 7700 900123 | T +44 20 7946 0000 | F +44 20 7946 0001',
    {
      ...maya,
      phone: '+44 7700 900123',
      otherPhones: ['+44 20 7946 0000'],
      note: ['Fax: +44 20 7946 0001'],
    },
  ],
  [
    'a letter above it, a farewell and a phone’s advertisement',
    'Hi Robin,\n\nThursday works for me, see you then.\n\nBest regards,\nMaya\n\nMaya Chen\nHead of Brand at Acme Tea\n+44 7700 900123\n\nSent from my iPhone',
    {
      ...maya,
      phone: '+44 7700 900123',
      leftOut: ['Hi Robin,', 'Thursday works for me, see you then.', 'Best regards,', 'Sent from my iPhone'],
    },
  ],
  [
    'a quoted letter above it',
    'On Mon, 23 Nov 2026 at 10:00, Robin Park <robin@park.example> wrote:\n> Could we talk?\n> Robin\n\nGladly.\n\n-- \nMaya Chen\nHead of Brand\nAcme Tea',
    {
      ...maya,
      leftOut: [
        'On Mon, 23 Nov 2026 at 10:00, Robin Park <robin@park.example> wrote:',
        '> Could we talk?',
        '> Robin',
        'Gladly.',
      ],
    },
  ],
  [
    'a quoted letter below it',
    'Maya Chen\nHead of Brand, Acme Tea\nmaya@acmetea.example\n\nOn 23 Nov 2026, Robin Park <robin@park.example> wrote:\nCould we talk?',
    {
      ...maya,
      email: 'maya@acmetea.example',
      leftOut: ['On 23 Nov 2026, Robin Park <robin@park.example> wrote:', 'Could we talk?'],
    },
  ],
  [
    'a disclaimer below it',
    'Maya Chen | Head of Brand | Acme Tea\nmaya@acmetea.example\n\nThis email is confidential and intended only for the person it is addressed to.\nIf you are not that person, delete it.\nPlease think before printing.',
    {
      ...maya,
      email: 'maya@acmetea.example',
      leftOut: [
        'This email is confidential and intended only for the person it is addressed to.',
        'If you are not that person, delete it.',
        'Please think before printing.',
      ],
    },
  ],
  [
    'an address in the Netherlands, with Dutch labels',
    'Met vriendelijke groet,\n\nIlse de Vries\nInkoper bij Zonnehof\nMob. 06 12345678\nKeizersgracht 12, 1015 CS Amsterdam, Nederland',
    {
      name: 'Ilse de Vries',
      title: 'Inkoper',
      company: 'Zonnehof',
      phone: '06 12345678',
      place: 'Amsterdam, Nederland',
      note: ['Keizersgracht 12, 1015 CS Amsterdam, Nederland'],
      leftOut: ['Met vriendelijke groet,'],
    },
  ],
  [
    'a German signature with its legal lines',
    'Mit freundlichen Grüßen\n\nJürgen Groß\nLeiter Einkauf\n\nNordwind GmbH\nHafenstraße 3\n20457 Hamburg\nTel.: +49 40 1234567\nMobil: +49 170 1234567\nTelefax: +49 40 1234568\njuergen.gross@nordwind.example\n\nGeschäftsführerin: Petra Lang\nAmtsgericht Hamburg, HRB 12345',
    {
      name: 'Jürgen Groß',
      title: 'Leiter Einkauf',
      company: 'Nordwind GmbH',
      phone: '+49 40 1234567',
      otherPhones: ['+49 170 1234567'],
      email: 'juergen.gross@nordwind.example',
      place: 'Hamburg',
      note: ['Hafenstraße 3, 20457 Hamburg', 'Fax: +49 40 1234568'],
      leftOut: ['Mit freundlichen Grüßen', 'Geschäftsführerin: Petra Lang', 'Amtsgericht Hamburg, HRB 12345'],
    },
  ],
  [
    'a French signature',
    'Cordialement,\nJean-Luc Martin\nDirecteur commercial\nOrme SARL\nTél. : 01 23 45 67 89 – Port. : 06 12 34 56 78\njl.martin@orme.example',
    {
      name: 'Jean-Luc Martin',
      title: 'Directeur commercial',
      company: 'Orme SARL',
      phone: '01 23 45 67 89',
      otherPhones: ['06 12 34 56 78'],
      email: 'jl.martin@orme.example',
      leftOut: ['Cordialement,'],
    },
  ],
  [
    'a Spanish signature',
    'Saludos cordiales,\n\nLuis Ortega\nJefe de Compras\nMercado Sur, S.L.\nMóvil: +34 600 123 456\nCorreo: luis@mercadosur.example\nEnviado desde mi iPhone',
    {
      name: 'Luis Ortega',
      title: 'Jefe de Compras',
      company: 'Mercado Sur, S.L.',
      phone: '+34 600 123 456',
      email: 'luis@mercadosur.example',
      leftOut: ['Saludos cordiales,', 'Enviado desde mi iPhone'],
    },
  ],
  [
    'an Italian signature',
    'Cordiali saluti\nLuca Bianchi\nResponsabile acquisti\nFornace S.p.A.\nCell. +39 320 123 4567',
    {
      name: 'Luca Bianchi',
      title: 'Responsabile acquisti',
      company: 'Fornace S.p.A.',
      phone: '+39 320 123 4567',
      leftOut: ['Cordiali saluti'],
    },
  ],
  [
    'a Polish signature',
    'Pozdrawiam,\nAnna Nowak\nDyrektor\nLumen Sp. z o.o.\nkom. +48 600 123 456',
    {
      name: 'Anna Nowak',
      title: 'Dyrektor',
      company: 'Lumen Sp. z o.o.',
      phone: '+48 600 123 456',
      leftOut: ['Pozdrawiam,'],
    },
  ],
  [
    'a Portuguese signature',
    'Atenciosamente,\nAna Souza\nGerente de Marketing\nCasa Fuente Ltda\nTel: +55 11 91234-5678',
    {
      name: 'Ana Souza',
      title: 'Gerente de Marketing',
      company: 'Casa Fuente Ltda',
      phone: '+55 11 91234-5678',
      leftOut: ['Atenciosamente,'],
    },
  ],
  [
    'a Swedish signature',
    'Med vänliga hälsningar\nLars Berg\nInköpare\nSolna Bygg AB\nMobil 070-123 45 67',
    {
      name: 'Lars Berg',
      title: 'Inköpare',
      company: 'Solna Bygg AB',
      phone: '070-123 45 67',
      leftOut: ['Med vänliga hälsningar'],
    },
  ],
  [
    'a Japanese signature, the company first',
    '青空食品株式会社\n営業部長\n佐藤花子\nTEL：03-1234-5678　FAX：03-1234-5679\nhanako@aozora.example',
    {
      name: '佐藤花子',
      title: '営業部長',
      company: '青空食品株式会社',
      phone: '03-1234-5678',
      email: 'hanako@aozora.example',
      note: ['Fax: 03-1234-5679'],
    },
  ],
  [
    'a Chinese signature',
    '陈美玲\n市场总监\n青空茶叶有限公司\n手机：+86 138 0013 8000',
    { name: '陈美玲', title: '市场总监', company: '青空茶叶有限公司', phone: '+86 138 0013 8000' },
  ],
  [
    'a Russian signature',
    'С уважением,\nОльга Сорокина\nМенеджер\nООО «Ромашка»\nтел. +7 495 123-45-67',
    {
      name: 'Ольга Сорокина',
      title: 'Менеджер',
      company: 'ООО «Ромашка»',
      phone: '+7 495 123-45-67',
      leftOut: ['С уважением,'],
    },
  ],
  [
    'the company above the name, told by the address',
    'ACME TEA\n\nMaya Chen\nHead of Brand\nmaya.chen@acmetea.example',
    { ...maya, company: 'ACME TEA', email: 'maya.chen@acmetea.example' },
  ],
  [
    'degrees and how one speaks of her',
    'Maya Chen, MBA (she/her)\nHead of Brand\nAcme Tea Ltd',
    { ...maya, name: 'Maya Chen, MBA', company: 'Acme Tea Ltd', note: ['she/her'] },
  ],
  [
    'a title of two lines and a department',
    'Dr. Maya Chen\nVice President\nMarketing\nAcme Tea Inc.\n(555) 010-0001 ext. 12',
    {
      name: 'Dr. Maya Chen',
      title: 'Vice President, Marketing',
      company: 'Acme Tea Inc.',
      phone: '(555) 010-0001 ext. 12',
    },
  ],
  [
    'an American address',
    'Maya Chen\nHead of Brand\nAcme Tea\n12 Market Street, Suite 400, San Francisco, CA 94105\n(555) 010-0001',
    {
      ...maya,
      phone: '(555) 010-0001',
      place: 'San Francisco, CA',
      note: ['12 Market Street, Suite 400, San Francisco, CA 94105'],
    },
  ],
  [
    'a British address over three lines',
    'Maya Chen\nHead of Brand\nAcme Tea\n12 Mill Lane\nLondon SE1 2AB\nUnited Kingdom',
    { ...maya, place: 'London, United Kingdom', note: ['12 Mill Lane, London SE1 2AB, United Kingdom'] },
  ],
  [
    'a decorated signature with links',
    '*Maya Chen*\n_Head of Brand_ • Acme Tea\n📞 +44 7700 900123\n✉️ maya@acmetea.example\n🔗 linkedin.com/in/maya-chen | https://blog.maya.example/tea',
    {
      ...maya,
      phone: '+44 7700 900123',
      email: 'maya@acmetea.example',
      linkedin: 'maya-chen',
      links: ['https://blog.maya.example/tea'],
    },
  ],
  [
    'two addresses and one number twice',
    'Maya Chen\nHead of Brand, Acme Tea\nmaya@acmetea.example / maya@home.example\nT: +44 7700 900123\nWhatsApp: +44 (0)7700 900123',
    {
      ...maya,
      email: 'maya@acmetea.example',
      otherEmails: ['maya@home.example'],
      phone: '+44 7700 900123',
    },
  ],
  [
    'a line of a mail program',
    'From: Maya Chen <maya@acmetea.example>\nTo: Robin Park <robin@park.example>\nSubject: Tea\n\nHead of Brand\nAcme Tea',
    {
      ...maya,
      email: 'maya@acmetea.example',
      leftOut: ['To: Robin Park <robin@park.example>', 'Subject: Tea'],
    },
  ],
  [
    'the head of a profile',
    'Maya Chen\nMaya Chen\nShe/Her\n· 2nd\n2nd degree connection\nHead of Brand at Acme Tea | speaker\nAcme Tea · University of Utrecht\nGreater London, England, United Kingdom · Contact info\n500+ connections\nJonas Weber, Ana Ruiz, and 3 other mutual connections\nMessage\nFollow\nMore',
    {
      ...maya,
      place: 'Greater London, England, United Kingdom',
      note: [
        'She/Her',
        'speaker',
        'University of Utrecht',
        'Jonas Weber, Ana Ruiz, and 3 other mutual connections',
      ],
      leftOut: [
        '· 2nd',
        '2nd degree connection',
        'Contact info',
        '500+ connections',
        'Message',
        'Follow',
        'More',
      ],
    },
  ],
  [
    'a profile on one line each, with marks of verification',
    'Maya Chen (She/Her) · 1st\nVP Marketing\nAcme Tea\nUtrecht, Netherlands\nContact info\n1,234 followers  500+ connections',
    {
      name: 'Maya Chen',
      title: 'VP Marketing',
      company: 'Acme Tea',
      place: 'Utrecht, Netherlands',
      note: ['She/Her'],
      leftOut: ['1st', 'Contact info', '1,234 followers', '500+ connections'],
    },
  ],
  [
    'a profile whose headline is no title',
    'Maya Chen\n· 3rd\nHelping small tea shops grow\nAcme Tea · University of Utrecht\nUtrecht, Netherlands · Contact info',
    {
      name: 'Maya Chen',
      company: 'Acme Tea',
      place: 'Utrecht, Netherlands',
      note: ['Helping small tea shops grow', 'University of Utrecht'],
      leftOut: ['· 3rd', 'Contact info'],
    },
  ],
  [
    'a German profile',
    'Petra Lang\n· 2.\nGeschäftsführerin bei Nordwind GmbH\nHamburg, Deutschland · Kontaktinfo\nÜber 500 Kontakte',
    {
      name: 'Petra Lang',
      title: 'Geschäftsführerin',
      company: 'Nordwind GmbH',
      place: 'Hamburg, Deutschland',
      leftOut: ['· 2.', 'Kontaktinfo', 'Über 500 Kontakte'],
    },
  ],
  [
    'a French profile',
    'Luc Moreau\n2e\nResponsable achats chez Armor Voiles\nBrest, Bretagne, France · Coordonnées\n212 relations',
    {
      name: 'Luc Moreau',
      title: 'Responsable achats',
      company: 'Armor Voiles',
      place: 'Brest, Bretagne, France',
      leftOut: ['2e', 'Coordonnées', '212 relations'],
    },
  ],
  [
    'an address card',
    'BEGIN:VCARD\nVERSION:3.0\nN:Chen;Maya;;;\nFN:Maya Chen\nTITLE:Head of Brand\nORG:Acme Tea\nTEL;TYPE=CELL:+44 7700 900123\nEMAIL:maya@acmetea.example\nURL:https://www.linkedin.com/in/maya-chen\nADR:;;12 Mill Lane;London;;SE1 2AB;United Kingdom\nNOTE:Likes oolong\nEND:VCARD',
    {
      ...maya,
      phone: '+44 7700 900123',
      email: 'maya@acmetea.example',
      linkedin: 'maya-chen',
      place: 'London, United Kingdom',
      note: ['Likes oolong'],
      leftOut: ['streets'],
    },
  ],
  [
    'labels before everything',
    'Name: Maya Chen\nJob title: Head of Brand\nCompany: Acme Tea\nEmail: maya@acmetea.example\nPhone: +44 7700 900123\nCity: London',
    { ...maya, email: 'maya@acmetea.example', phone: '+44 7700 900123', place: 'London' },
  ],
  [
    'labels in German',
    'Name: Petra Lang\nFunktion: Geschäftsführerin\nFirma: Nordwind\nE-Mail: petra@nordwind.example\nHandy: 0170 1234567\nOrt: Hamburg',
    {
      name: 'Petra Lang',
      title: 'Geschäftsführerin',
      company: 'Nordwind',
      email: 'petra@nordwind.example',
      phone: '0170 1234567',
      place: 'Hamburg',
    },
  ],
  [
    'a profile of someone whose name is a trade too, and where they were before',
    'Tom Baker · 2nd\nDirector of Engineering at Northfield | Ex-Kestrel\nNorthfield · MIT\nSan Francisco Bay Area · Contact info\n1K followers · 500+ connections\nAbout\nI build teams that ship.',
    {
      name: 'Tom Baker',
      title: 'Director of Engineering',
      company: 'Northfield',
      place: 'San Francisco Bay Area',
      note: ['Ex-Kestrel', 'MIT'],
      leftOut: [
        'I build teams that ship.',
        '2nd',
        'Contact info',
        '1K followers',
        '500+ connections',
        'About',
      ],
    },
  ],
  [
    'a Swiss signature, signed on behalf',
    'Freundliche Grüsse\n\ni.A. Sabine Keller\nProjektleiterin Digital\n____________\nAlpenbank AG | Bahnhofstrasse 10 | CH-8001 Zürich\nDirekt +41 44 123 45 67 | Zentrale +41 44 123 45 00',
    {
      name: 'Sabine Keller',
      title: 'Projektleiterin Digital',
      company: 'Alpenbank AG',
      phone: '+41 44 123 45 67',
      otherPhones: ['+41 44 123 45 00'],
      place: 'Zürich',
      note: ['Bahnhofstrasse 10, CH-8001 Zürich'],
      leftOut: ['Freundliche Grüsse', 'i.A.'],
    },
  ],
  [
    'a postal code that could be a number',
    'Kenji Tanaka\nSales Manager\nAozora Foods Co., Ltd.\n1-2-3 Shibuya, Tokyo 150-0002, Japan\nTel: +81-3-1234-5678',
    {
      name: 'Kenji Tanaka',
      title: 'Sales Manager',
      company: 'Aozora Foods Co., Ltd.',
      phone: '+81-3-1234-5678',
      place: 'Tokyo, Japan',
      note: ['1-2-3 Shibuya, Tokyo 150-0002, Japan'],
    },
  ],
  [
    'a company named after its owner',
    'Ben Cook\nben@cookandco.example\nCook & Co',
    { name: 'Ben Cook', company: 'Cook & Co', email: 'ben@cookandco.example' },
  ],
  [
    'a teacher at a university',
    'Professor Alice Green\nDepartment of Physics\nUniversity of Riverside\nRoom 4.12, Science Building',
    {
      name: 'Professor Alice Green',
      company: 'University of Riverside',
      note: ['Department of Physics', 'Room 4.12, Science Building'],
    },
  ],
  [
    'a Korean signature',
    '김민수\n과장\n푸른하늘 주식회사\n전화: 02-123-4567',
    { name: '김민수', title: '과장', company: '푸른하늘 주식회사', phone: '02-123-4567' },
  ],
  [
    'the words of links without their addresses, and a city with its state',
    'Robert Ellis\nHead of Partnerships, EMEA\nMeridian Software | Seattle, WA\n+44 20 7946 0102 (office)\nLinkedIn | Website',
    {
      name: 'Robert Ellis',
      title: 'Head of Partnerships, EMEA',
      company: 'Meridian Software',
      phone: '+44 20 7946 0102',
      place: 'Seattle, WA',
      leftOut: ['LinkedIn', 'Website'],
    },
  ],
  [
    'pronouns in German, and where to visit',
    'Lena Fischer (sie/ihr)\nSenior UX Researcher | Nordlicht Digital GmbH\nBesuchsadresse: Am Sandtorkai 5, 20457 Hamburg',
    {
      name: 'Lena Fischer',
      title: 'Senior UX Researcher',
      company: 'Nordlicht Digital GmbH',
      place: 'Hamburg',
      note: ['sie/ihr', 'Am Sandtorkai 5, 20457 Hamburg'],
    },
  ],
  [
    'a signature from Québec, with an extension',
    'Isabelle Roy, MBA\nDirectrice, Développement durable\nBoréal Énergie inc.\nT 514 555-0123, poste 204\n1250, boul. René-Lévesque Ouest, Montréal (Québec) H3B 4W8',
    {
      name: 'Isabelle Roy, MBA',
      title: 'Directrice, Développement durable',
      company: 'Boréal Énergie inc.',
      phone: '514 555-0123, poste 204',
      place: 'Montréal (Québec)',
      note: ['1250, boul. René-Lévesque Ouest, Montréal (Québec) H3B 4W8'],
    },
  ],
  [
    'a name in two alphabets',
    'Fatima Al-Sayed\nفاطمة السيد\nProcurement Director\nGulf Foods LLC\nMob: +971 50 123 4567',
    {
      name: 'Fatima Al-Sayed',
      title: 'Procurement Director',
      company: 'Gulf Foods LLC',
      phone: '+971 50 123 4567',
      note: ['فاطمة السيد'],
    },
  ],
  [
    'one line',
    'Maya Chen, Head of Brand at Acme Tea, maya@acmetea.example',
    { ...maya, email: 'maya@acmetea.example' },
  ],
  [
    'what has no place is kept',
    'Maya Chen\nHead of Brand\nAcme Tea\nTwitter: @mayachen\nOffice hours: Mon-Thu',
    { ...maya, note: ['Twitter: @mayachen', 'Office hours: Mon-Thu'] },
  ],
  [
    'an address alone',
    'maya.chen@acmetea.example',
    { name: 'Maya Chen', email: 'maya.chen@acmetea.example' },
  ],
]

describe('who someone is, from what was pasted', () => {
  it.each(table)('%s', (_, text, read) =>
    expect(readContactText(text, 'GB')).toEqual({ ...nothing, ...read }),
  )

  it.each(['', '  \n ', '--\n__', 'Dear Robin,\n\nsee you on Monday then.\n'])('%j tells of no one', (text) =>
    expect(readContactText(text, null)).toBeNull(),
  )

  it('loses no word of what was pasted', () => {
    const line = fc.constantFrom(
      'Maya Chen',
      'Head of Brand',
      'Acme Tea Ltd',
      'Acme Tea · University of Utrecht',
      'M: +44 7700 900123 | maya@acme.example',
      'Best regards,',
      'London SE1 2AB',
      'Twitter: @mayachen',
      '· 2nd',
      'Contact info',
      '> a letter',
      'This message is confidential.',
      '12 Mill Lane, London',
      '田中 太郎',
      '-- ',
      '',
    )
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (all) => {
        const read = readContactText(all.join('\n'), null)
        if (!read) return
        const kept = Object.values(read).flat().join(' ')
        for (const word of all.join(' ').match(/[\p{L}\p{N}@]{3,}/gu) ?? []) expect(kept).toContain(word)
      }),
    )
  })
})
