import { expect, test } from 'vitest'
import { guessedRoles, rolesOf } from './columns.ts'

/** Column by column, by what stands in each. */
const placed = (header: string, rows: string[] = []) =>
  rolesOf(
    header.split(','),
    rows.map((row) => row.split(',')),
  )
    .map((role) => role ?? '?')
    .join(' ')

test.each([
  [
    'Google Contacts',
    'First Name,Middle Name,Last Name,Nickname,File As,Organization Name,Organization Title,Notes,E-mail 1 - Label,E-mail 1 - Value,Website 1 - Value',
    'firstName middleName lastName otherName name company position note left-out email link',
  ],
  [
    'Google Contacts as it was',
    'Name,Given Name,Additional Name,Family Name,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Name,Organization 1 - Title',
    'name firstName middleName lastName left-out email company position',
  ],
  [
    'Outlook, whose title is how one is addressed',
    'First Name,Middle Name,Last Name,Title,Suffix,E-mail Address,E-mail 2 Address,Company,Job Title,Web Page',
    'firstName middleName lastName prefix suffix email email company position link',
  ],
  [
    'a list in which a name is the last one',
    'Anrede,Name,Vorname,Firma',
    'prefix lastName firstName company',
  ],
  [
    'a list in which a name is the first one',
    'Nome,Cognome,Ditta,E-mail',
    'firstName lastName company email',
  ],
  [
    'Outlook in Norwegian',
    'Tittel,Fornavn,Mellomnavn,Etternavn,Firma,Stilling,Mobiltelefon,E-postadresse,Notater',
    'prefix firstName middleName lastName company position phone email note',
  ],
  [
    'Outlook in Finnish',
    'Titteli,Etunimi,Toinen nimi,Sukunimi,Yritys,Tehtävänimike,Matkapuhelin,Sähköpostiosoite',
    'prefix firstName middleName lastName company position phone email',
  ],
  [
    'Outlook in Korean',
    '호칭,이름,성,회사,부서,직함,휴대폰,전자 메일 주소',
    'prefix firstName lastName company left-out position phone email',
  ],
  [
    'Outlook in Russian',
    'Имя,Отчество,Фамилия,Организация,Должность,Телефон переносной,Адрес эл. почты',
    'firstName middleName lastName company position phone email',
  ],
  [
    'Thunderbird in French',
    'Prénom,Nom de famille,Nom à afficher,Première adresse électronique,Tél. professionnel,Fax,Fonction,Société,Site web 1',
    'firstName lastName name email phone left-out position company link',
  ],
  [
    'a customer list',
    'Salutation,First Name,Last Name,Title,Account Name,Mailing Street,Phone,Email',
    'prefix firstName lastName position company left-out phone email',
  ],
  [
    'a form',
    'Full name,Job role,Organisation name,Work email,LinkedIn profile',
    'name position company email linkedin',
  ],
  ['a list that says things of its own', 'Name,Firma,Lieblingsfarbe', 'name company ?'],
])('the columns of %s are found by their names', (_, header, found) => {
  expect(placed(header)).toBe(found)
})

test('a title is a job, unless people are addressed by it', () => {
  expect(placed('Name,Title', ['Maya Chen,VP Marketing'])).toBe('name position')
  expect(placed('Name,Titel', ['Anke Brandt,Frau'])).toBe('name prefix')
  expect(placed('Name,Title', ['Maya Chen,', 'Jonas Weber,Dr.', 'Ana Reyes,Ms'])).toBe('name prefix')
  // One of many that reads like an address takes no title from the others.
  expect(placed('Name,Title', ['Maya Chen,VP Marketing', 'Jonas Weber,Dr', 'Ana Reyes,Buyer'])).toBe(
    'name position',
  )
  expect(placed('Name,Title,Level,How we know each other', ['Maya Chen,Ms,,'])).toBe(
    'name position level howWeKnow',
  )
})

test.each([
  [
    'Dana,Okafor,dana@riverside.example,Riverside Foods,Buyer|Ravi,Menon,ravi@kestrel.example,Kestrel,Analyst',
    'firstName lastName email company position',
  ],
  ['Maya Chen;+44 20 7946 0001;Acme Tea|Bo Lis;020 7946 0002;Kestrel', 'name phone company'],
  ['call her|buy milk', '?'],
])('without headings the cells tell: %s', (rows, found) => {
  const cells = rows.split('|').map((row) => row.split(/[,;]/))
  expect(
    guessedRoles(cells)
      .map((role) => role ?? '?')
      .join(' '),
  ).toBe(found)
})
