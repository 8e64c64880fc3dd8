import { expect, test } from 'vitest'
import { companyKey, isNoCompany } from './company-key.ts'

test.each([
  [
    'Meridian Freight',
    'Meridian Freight, Inc.',
    'Meridian Freight Inc',
    'MERIDIAN FREIGHT INC.',
    'Meridian Freight LLC',
    'Meridian Freight Co., Ltd.',
  ],
  ['あおぞら', '株式会社あおぞら', 'あおぞら株式会社', '(株)あおぞら'],
  ['Żubr', 'Żubr Sp. z o.o.', 'ŻUBR sp. z o. o.', 'Żubr S.A.'],
  ['Fornace', 'Fornace S.r.l.', 'Fornace Srl', 'Fornace S.p.A.'],
  ['Čedok', 'Čedok, s. r. o.', 'Čedok s.r.o.', 'Čedok a.s.'],
  ['Armor Voiles', 'Armor Voiles S.A.S.', 'Armor Voiles SARL'],
  ['Polder', 'Polder B.V.', 'Polder BV'],
  ['Solna Bygg', 'Solna Bygg AB', 'Solna Bygg Oy', 'Solna Bygg A/S'.replace('A/S', 'AS')],
  ['Ромашка', 'ООО Ромашка', 'ООО «Ромашка»', 'Ромашка ООО'],
  ['한빛전자', '주식회사 한빛전자', '한빛전자(주)'],
  ['华信科技', '华信科技有限公司', '华信科技股份有限公司'],
  ['Hafenlicht', 'Hafenlicht AG', 'Hafenlicht Aktiengesellschaft', 'GmbH Hafenlicht'],
  ['Vega', 'Vega S.A.', 'Vega Spółka Akcyjna', 'Vega Sociedad Anónima', 'SARL Vega', 'Vega AB (publ)'],
  ['Kestrel Tea', 'The Kestrel Tea Company', 'Kestrel Tea and Company', 'Kestrel Tea & Co.'],
  [
    'Kestrel',
    'Kestrel Limited Liability Company',
    'Kestrel Pty Ltd',
    'Kestrel Pte. Ltd.',
    'Kestrel Pvt Ltd',
    'Kestrel Sdn Bhd',
  ],
])('%s goes by other names', (name, ...others) => {
  expect(others.map(companyKey)).toEqual(others.map(() => companyKey(name)))
})

test.each([
  ['Acme', 'Acme Tea'],
  ['Bank of the West', 'Bank of the East'],
  ['AB', 'AS'],
  ['Company', 'Limited'],
  ['The', 'Company'],
  ['SAS Institute', 'Institute'],
  ['Northlight Labs', 'Northlight'],
])('%s is not %s', (one, other) => expect(companyKey(one)).not.toBe(companyKey(other)))

test('what stands in the place of a company is none', () => {
  for (const said of [
    'Self-employed',
    'SELF EMPLOYED',
    'Freelance',
    'Confidential',
    'Stealth Startup',
    'Selbstständig',
    'Indépendant',
    'フリーランス',
    'N/A',
  ])
    expect(isNoCompany(said), said).toBe(true)
  for (const said of ['Stealth Security', 'Student Loans Company', 'Freelance Fox', 'Acme'])
    expect(isNoCompany(said), said).toBe(false)
})
