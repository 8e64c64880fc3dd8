import { expect, test } from 'vitest'
import { columnsOf } from './linkedin-columns.ts'

test.each([
  [
    'Google Contacts',
    'First Name,Middle Name,Last Name,Nickname,File As,Organization Name,Organization Title,Notes,E-mail 1 - Label,E-mail 1 - Value,Website 1 - Value',
    { firstName: 0, lastName: 2, company: 5, position: 6, email: 9, linkedin: 10 },
  ],
  [
    'Google Contacts as it was',
    'Name,Given Name,Additional Name,Family Name,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Name,Organization 1 - Title',
    { name: 0, firstName: 1, lastName: 3, email: 5, company: 6, position: 7 },
  ],
  [
    'Outlook, whose title is how one is addressed',
    'First Name,Middle Name,Last Name,Title,Suffix,E-mail Address,E-mail 2 Address,Company,Job Title,Web Page',
    { firstName: 0, lastName: 2, email: 5, company: 7, position: 8, linkedin: 9 },
  ],
])('the columns of %s are found by their names', (_, header, found) => {
  expect(columnsOf(header.split(','))).toEqual(found)
})
