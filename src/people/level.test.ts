import { describe, expect, it } from 'vitest'
import { type Level, levels } from '../etiquette/level.ts'
import { guessLevel, isTitle } from './level.ts'

/** Real-world titles, one a line, under the level they should give. */
const titles: Record<Level, string> = {
  student: `
    Intern
    Summer Intern
    Software Engineering Intern
    Marketing Intern at Acme
    Student at Riverside University
    MBA Candidate
    MBA Student | Former Vice President
    PhD student in Molecular Biology
    Law Student
    Undergraduate Research Student
    Senior at Ohio State
    Freshman at Northfield College
    Student Assistant
    President of the Robotics Club
    Internship, Office of the Director
    Aspiring CEO | Student
    Apprentice Electrician
    Praktikantin Marketing
    Werkstudent Softwareentwicklung
    Auszubildender zum Bankkaufmann
    Stagiaire en communication
    Étudiante en droit
    Becario de Investigación
    Estagiária de Direito
    Tirocinante
    实习生
    インターン
    Co-op, Mechanical Engineering`,
  early: `
    Junior Developer
    Jr. Graphic Designer
    Graduate Engineer
    Management Trainee
    Investment Banking Analyst
    Analyst
    Sales Associate
    Associate Consultant
    Associate Product Manager
    Assistant Account Manager
    Marketing Coordinator
    Barista
    Cashier
    Receptionist
    Sales Development Representative
    SDR
    Customer Service Representative
    Administrative Assistant
    Assistant to the CEO
    PA to the Managing Director | Administrative Assistant
    Teaching Assistant
    Research Assistant, Department of History
    Postdoc
    Resident Physician
    Software Engineer I
    Data Entry Clerk
    Brand Ambassador
    Volunteer
    Recent Graduate
    Sachbearbeiterin Einkauf
    Auxiliar administrativo`,
  experienced: `
    Software Engineer
    Senior Software Engineer
    Staff Engineer
    Principal Engineer
    Principal Product Designer
    Tech Lead
    Lead Data Scientist
    Software Engineer II
    Product Manager
    Senior Product Manager
    Account Manager
    Key Account Manager
    Project Manager, PMP
    Program Manager
    Customer Success Manager
    Social Media Manager
    Product Marketing Manager
    Account Executive
    Senior Sales Executive
    Executive Assistant to the CEO
    Executive Producer
    Product Owner
    HR Business Partner
    Finance Business Partner
    Director of Photography
    Art Director
    Casting Director
    Founding Engineer
    Entrepreneur in Residence
    Management Consultant
    Business Analyst
    Senior Associate
    Associate Attorney
    Registered Nurse
    Physician
    High School Teacher
    Professor
    Associate Professor of Economics
    Professorin für Informatik
    Lecturer
    Scrum Master
    Freelance Journalist
    Recruiter at Chief
    Engineer at Partner Labs
    Data Scientist | ex-Director at Acme
    Formerly CEO of a startup
    Aspiring Director
    Executive Search Consultant
    I help founders and CEOs tell their story
    Special Advisor to the President
    Chef de projet
    Ingénieur logiciel
    Projektleiterin
    Rechtsanwalt
    Abogada
    Jefe de Proyecto
    产品经理
    Beekeeper
    Sous Chef
    Police Officer
    Underwriter
    Assistant Manager
    Talent Acquisition Partner Manager`,
  manager: `
    Manager
    Engineering Manager
    Marketing Manager
    Sales Manager
    Store Manager
    Branch Manager
    Nurse Manager
    Operations Manager
    Senior Manager, Audit
    Manager, Product Management
    Group Product Manager
    HR Manager
    Team Lead
    Team Leader Logistics
    Shift Supervisor
    Foreman
    Head Chef
    Head Nurse
    Head Coach
    Vice Principal
    Assistant Vice President
    AVP, Commercial Lending
    Associate Vice President
    Assistant Director
    Teamleiter Kundenservice
    Abteilungsleiterin
    Filialleiter
    Chef d'équipe
    Responsable marketing
    Responsabile commerciale
    Gerente de Ventas
    Jefa de Personal
    项目总监助理 | 经理
    팀장`,
  director: `
    Director
    Director of Engineering
    Sr. Director, Product
    Marketing Director
    Associate Director
    Deputy Director
    Creative Director
    Technical Director
    Regional Director, EMEA
    Head of People
    Head of Sales at Acme
    Global Head of Talent
    Chief of Staff
    Chief of Staff to the CEO
    Chief Architect
    Editor-in-Chief
    Dean of Students
    General Manager
    Principal
    School Principal
    Principal Investigator
    Corporate Controller
    Treasurer
    Leiter Vertrieb
    Bereichsleiterin
    Directeur commercial
    Directrice marketing
    Directora de Operaciones
    Diretor de Vendas
    Direttore vendite
    Hoofd Communicatie
    総務部長
    市场总监
    Prokurist`,
  'vice-president': `
    Vice President
    VP
    VP, Marketing
    V.P. of Sales
    VP Engineering | Angel Investor
    SVP
    SVP & Head of Risk
    EVP, Operations
    Senior Vice President
    Executive Vice President, Sales
    Vice President of Finance
    Vice-président des ventes
    Vicepresidenta de Marketing
    Vizepräsident
    Product Manager turned VP Product
    Vice President, former CFO
    副总裁`,
  executive: `
    CEO
    Chief Executive Officer
    Chief Marketing Officer
    Chief People Officer
    CTO
    CFO, COO
    CHRO
    Founder
    Founder & CEO
    Co-Founder and CTO
    Cofounder
    Owner
    Small Business Owner
    President
    President and CEO
    Partner
    Partner, Corporate Law
    Partner at Smith & Jones LLP
    Managing Partner
    General Partner
    Law Partner
    Managing Director
    Executive Director
    Chairman of the Board
    Board Member
    Member of the Board of Directors
    General Counsel
    Engineer | Founder of a small bakery
    Director, Product | Co-founder
    Geschäftsführer
    Geschäftsführerin
    Vorstandsvorsitzender
    Gründerin
    PDG
    Directeur général
    Fondatrice
    Gerente General
    Directora Ejecutiva
    Socio
    Fundador e CEO
    Amministratore Delegato
    Algemeen directeur
    代表取締役社長
    首席执行官
    Генеральный директор
    Interim CEO`,
}

const table = levels.flatMap((level) =>
  titles[level]
    .split('\n')
    .map((title) => title.trim())
    .filter((title) => title !== '')
    .map((title) => [title, level] as const),
)

describe('the level guessed from a title', () => {
  it('is tried on at least two hundred real titles, each once', () => {
    expect(new Set(table.map(([title]) => title)).size).toBe(table.length)
    expect(table.length).toBeGreaterThanOrEqual(200)
  })

  it.each(table)('%s: %s', (title, level) => {
    expect(guessLevel(title)).toBe(level)
    expect(guessLevel(title.toUpperCase())).toBe(level)
  })

  it('is experienced where the title says nothing', () => {
    expect(['', '   ', '🌱', 'Acme', '|||'].map(guessLevel)).toEqual(Array(5).fill('experienced'))
  })

  it('comes from a title made to be slow', () => {
    for (const nasty of [
      'senior '.repeat(5000),
      'assistant to '.repeat(3000),
      `${'a'.repeat(20000)}|`.repeat(5),
    ])
      expect(levels).toContain(guessLevel(nasty))
  })
})

it('a title is told from a company', () => {
  expect(['VP Marketing', 'beekeeper', 'Head of People', 'Geschäftsführer'].map(isTitle)).not.toContain(false)
  expect(['Acme', 'Nordwind GmbH', 'University of Ohio', '株式会社山田'].map(isTitle)).not.toContain(true)
})
