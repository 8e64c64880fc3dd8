/** Who there is in the sample data, and where they work. All of them are invented; `.example` is no one's address. */
import type { z } from 'zod'
import type { addCompany } from '../src/companies/add-company.ts'
import type { addPerson } from '../src/people/add-person.ts'

export const companies: z.input<typeof addCompany.takes>[] = [
  {
    name: 'Acme Tea',
    industry: 'Tea and coffee',
    website: 'https://acme-tea.example',
    careersLink: 'https://acme-tea.example/working-here',
    note: 'Loose tea, bought from growers directly. About 140 people, half of them in Rotterdam.',
  },
  {
    name: 'Northlight Energy',
    industry: 'Renewable energy',
    website: 'https://northlight.example',
    careersLink: 'https://northlight.example/join',
    note: 'Heat pumps and shared solar roofs.',
  },
  { name: 'Harbor & Finch', industry: 'Brand studio', website: 'https://harborfinch.example' },
  {
    name: 'Polder Bikes',
    industry: 'Cargo bicycles',
    website: 'https://polderbikes.example',
    careersLink: 'https://polderbikes.example/jobs',
  },
  { name: 'Velder Glass', industry: 'Laboratory glass', website: 'https://velder.example' },
  { name: 'Ostara Seeds', industry: 'Vegetable seeds' },
  { name: 'Museum Westkade', industry: 'Museums' },
  { name: 'Lumen Learning', industry: 'School materials' },
]

type Person = z.input<typeof addPerson.takes>

const at = (company: string, people: Record<string, Person>) =>
  Object.fromEntries(Object.entries(people).map(([key, person]) => [key, { company, ...person }]))

export const people: Record<string, Person> = {
  ...at('Acme Tea', {
    maya: {
      name: 'Maya Chen',
      givenName: 'Maya',
      title: 'VP Marketing',
      email: 'maya.chen@acme-tea.example',
      linkedin: 'maya-chen-tea',
    },
    harriet: { name: 'Harriet Bloom', givenName: 'Harriet', title: 'Chief Commercial Officer' },
    tomasz: {
      name: 'Tomasz Lis',
      givenName: 'Tomasz',
      title: 'Product Marketing Manager',
      email: 'tomasz.lis@acme-tea.example',
    },
    sofia: {
      name: 'Sofia Marín',
      givenName: 'Sofia',
      title: 'Executive Assistant',
      email: 'sofia.marin@acme-tea.example',
      howWeKnow: 'Keeps Maya Chen’s calendar.',
    },
    kenji: { name: 'Kenji Watanabe', givenName: 'Kenji', title: 'Packaging Engineer' },
  }),
  ...at('Northlight Energy', {
    adaeze: {
      name: 'Adaeze Okafor',
      givenName: 'Adaeze',
      title: 'Director of Brand',
      email: 'adaeze@northlight.example',
    },
    zsofia: { name: 'Zsófia Kertész', givenName: 'Zsófia', title: 'Customer Research Lead' },
    priya: { name: 'Priya Raman', givenName: 'Priya', title: 'VP Product', linkedin: 'priya-raman-heat' },
  }),
  ...at('Harbor & Finch', {
    niamh: { name: 'Niamh Doyle', givenName: 'Niamh', title: 'Senior Brand Strategist' },
    ruben: { name: 'Rubén Castellanos', givenName: 'Rubén', title: 'Managing Director' },
  }),
  ...at('Polder Bikes', {
    lotte: {
      name: 'Lotte Brandsma',
      givenName: 'Lotte',
      title: 'Product Marketing Lead',
      email: 'lotte@polderbikes.example',
      howWeKnow: 'Her son was in my chemistry class.',
    },
    femke: { name: 'Femke de Wit', givenName: 'Femke', title: 'Growth Manager' },
    elodie: { name: 'Élodie Martin', givenName: 'Élodie', title: 'Marketing Intern' },
  }),
  ...at('Velder Glass', {
    mohammed: {
      name: 'محمد بن سلمان الحسن',
      givenName: 'محمد',
      title: 'Head of Product',
      howWeKnow: 'Gave a talk for science teachers.',
    },
    oskar: { name: 'Oskar Lindqvist', givenName: 'Oskar', title: 'Founder' },
  }),
  ...at('Ostara Seeds', {
    xiaoming: { name: '王小明', title: 'Product Marketing Specialist', linkedin: 'wang-xiaoming-seeds' },
    henrik: { name: 'Henrik Aas', givenName: 'Henrik', title: 'CEO' },
  }),
  ...at('Museum Westkade', {
    marcus: { name: 'Marcus Oyelaran', givenName: 'Marcus', title: 'Head of Audiences' },
    willemijn: { name: 'Willemijn Smit', givenName: 'Willemijn', title: 'Exhibition Producer' },
  }),
  ...at('Lumen Learning', {
    jonas: {
      name: 'Jonas Weber',
      givenName: 'Jonas',
      title: 'Product Owner',
      email: 'jonas@lumen-learning.example',
      howWeKnow: 'Taught physics next door for six years.',
      tags: ['Former colleagues'],
    },
    leila: { name: 'Leila Haddad', givenName: 'Leila', title: 'Content Designer' },
    victor: { name: 'Victor Stahl', givenName: 'Victor', title: 'Sales Director' },
  }),
  ingrid: {
    name: 'Ingrid Solberg',
    givenName: 'Ingrid',
    title: 'Alumni officer',
    howWeKnow: 'Runs the evenings for former students.',
  },
  bo: { name: 'Bo', title: 'Illustrator', howWeKnow: 'Draws at the Saturday market.' },
  daan: {
    name: 'Daan Vermeer',
    givenName: 'Daan',
    title: 'Headteacher',
    howWeKnow: 'My head of school.',
    tags: ['Former colleagues'],
  },
  sam: { name: 'Sam Achterberg', givenName: 'Sam', title: 'Accountant', howWeKnow: 'Lives upstairs.' },
}
