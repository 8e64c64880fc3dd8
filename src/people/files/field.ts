import { byPlainField, fieldOf, plainFields } from '../person-fields.ts'

/** What a column of a list can hold of a person. */
export const fields = [
  'name',
  'firstName',
  'middleName',
  'lastName',
  'prefix',
  'suffix',
  'position',
  'company',
  'email',
  'phone',
  'linkedin',
  'link',
  'place',
  'country',
  'otherName',
  'tag',
  ...plainFields,
  'connectedOn',
  'level',
  'note',
] as const
export type Field = (typeof fields)[number]

/** Where a column can be told to go. */
export const roles = [...fields, 'left-out'] as const
export type Role = (typeof roles)[number]

/** What each is called on a page. */
export const roleNames: Record<Role, string> = {
  name: 'Full name',
  firstName: 'First name',
  middleName: 'Middle name',
  lastName: 'Last name',
  prefix: 'Mr, Ms (left out)',
  suffix: 'Jr., III',
  position: 'Job title',
  company: 'Company',
  email: 'Email',
  phone: 'Phone',
  linkedin: 'LinkedIn address',
  link: 'Website',
  place: 'City',
  country: 'Country',
  otherName: 'Also written',
  tag: 'Tags',
  ...byPlainField((name) => fieldOf(name).csv ?? fieldOf(name).label),
  connectedOn: 'Connected on',
  level: 'Level',
  note: 'Note',
  'left-out': 'Left out',
}

/** For each column of a file, in order, where it goes; null where that is not known. */
export type Roles = readonly (Role | null)[]

/** Whether a person can be made of these: an address alone is none. */
export const hasName = (all: Roles): boolean =>
  all.includes('name') || all.includes('firstName') || all.includes('lastName')
