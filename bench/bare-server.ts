/**
 * What a server costs without anything of ours: node:http and node:sqlite, the same rows in a table with an index, the same answers as
 * JSON. It asks for no token, checks nothing and keeps no history. Lists are counted as well. A page is the very statements that ours ran
 * for it, and then its HTML as it was. Run by `requests.ts` with a folder that is a copy of a filled one, and an account in it.
 */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { DatabaseSync } from 'node:sqlite'

/** A page as ours gave it. */
interface Page {
  html: string
  statements: { sql: string; values: never[] }[]
}

const [folder = '', account = ''] = process.argv.slice(2)
const worldFile = `${folder}/accounts/${account}.db`
const db = new DatabaseSync(`${folder}/bare.db`)
db.prepare('attach ? as world').run(worldFile)
db.exec(`
  pragma journal_mode = wal; pragma synchronous = full;
  create table company as select id, name, name_folded from world.company;
  create unique index company_id on company (id); create index company_name on company (name_folded);
  create table person as select * from world.person;
  create unique index person_id on person (id); create index person_name on person (name_folded, id);
  create table interaction as select * from world.interaction;
  create index interaction_of on interaction (person_id, happened_on);
  create table conversation as select * from world.conversation; create index conversation_of on conversation (person_id);
  detach world;`)

const columns = `person.*, company.name as company_name,
  exists (select 1 from conversation where conversation.person_id = person.id) as is_asked,
  (select max(happened_on) from interaction where interaction.person_id = person.id) as last_contact
  from person left join company on company.id = company_id`
const list = db.prepare(`select ${columns} order by person.name_folded, person.id limit 51`)
const search = db.prepare(
  `select ${columns} where person.name_folded like ? order by person.name_folded, person.id limit 51`,
)
const count = db.prepare('select count(*) as total from person')
const one = db.prepare(`select ${columns} where person.id = ?`)
const interactions = db.prepare(
  `select id, channel, happened_on as happenedOn, note, updated_at as updatedAt from interaction
   where person_id = ? order by happened_on desc, id desc limit 50`,
)
const addPerson = db.prepare(
  `insert into person (id, name, name_folded, given_name, family_name, title, level, level_by, company_id, phone, linkedin,
     how_we_know, note, created_at, updated_at) values (?, ?, ?, '', '', ?, 'experienced', 'guess', ?, '', ?, '', '', ?, ?)`,
)
const companyNamed = db.prepare('select id from company where name_folded = ?')
const addCompany = db.prepare('insert into company (id, name, name_folded) values (?, ?, ?)')

const pages = Object.entries(JSON.parse(readFileSync(`${folder}/pages.json`, 'utf8')) as Record<string, Page>)
const kept = [new DatabaseSync(worldFile), new DatabaseSync(`${folder}/commons.db`)]
const pageNamed = new Map(
  pages.map(([name, { html, statements }]) => [
    name,
    { html, statements: statements.map(({ sql, values }) => ({ statement: prepared(sql), values })) },
  ]),
)

type Row = Record<string, string | null>
type Typed = Record<string, string>
const answers: Record<string, (typed: Typed) => object> = {
  'list-people': () => ({ ...listed(list.all() as Row[]), ...count.get() }),
  'search-people': ({ find = '' }) => listed(search.all(`%${find}%`) as Row[]),
  'show-person': ({ id = '' }) => shown(id),
  'add-person': ({ name = '' }) => ({ id: added([name], new Date().toISOString()), name }),
  'run-import': ({ content = '' }) => imported(Buffer.from(content, 'base64').toString()),
}

const server = createServer(async (request, answer) => {
  const url = new URL(request.url ?? '', 'http://bare')
  const page = pageNamed.get(url.searchParams.get('page') ?? '')
  if (page) {
    for (const { statement, values } of page.statements) statement.all(...values)
    answer.writeHead(200, { 'content-type': 'text/html; charset=UTF-8' }).end(page.html)
    return
  }
  const answering = answers[url.pathname.slice('/api/'.length)]
  if (!answering) return void answer.writeHead(404).end()
  const typed = request.method === 'POST' ? await body(request) : Object.fromEntries(url.searchParams)
  answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answering(typed)))
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(`http://127.0.0.1:${typeof address === 'object' && address?.port}`)
})
process.on('disconnect', () => process.exit(0))

/** In whichever of the two files it can be prepared. */
function prepared(sql: string) {
  for (const file of kept)
    try {
      return file.prepare(sql)
    } catch {}
  throw new Error(`This ran for a page, and cannot be run by itself: ${sql}`)
}

async function body(request: IncomingMessage): Promise<Typed> {
  let text = ''
  request.setEncoding('utf8')
  for await (const part of request) text += part
  return JSON.parse(text)
}

function listed(rows: Row[]) {
  const people = rows.slice(0, 50)
  const last = people.at(-1)
  return {
    people: people.map(line),
    counts: null,
    tags: null,
    next: rows.length > 50 && last ? `${last.id}.${last.name_folded}` : null,
    previous: null,
  }
}

const line = (row: Row) => ({
  ...named(row),
  status: statusOf(row),
  lastContact: row.last_contact,
  tags: lines(row.tags),
})

const statusOf = ({ is_asked }: Row) => (is_asked ? 'idea' : 'none')

const named = (row: Row) => ({
  id: row.id,
  name: row.name,
  title: row.title,
  level: row.level,
  levelBy: row.level_by,
  company: row.company_id ? { id: row.company_id, name: row.company_name } : null,
})

function shown(id: string) {
  const row = one.get(id) as Row
  return {
    person: {
      ...named(row),
      givenName: row.given_name,
      familyName: row.family_name,
      otherNames: lines(row.other_names),
      email: row.email,
      otherEmails: lines(row.other_emails),
      phone: row.phone,
      otherPhones: lines(row.other_phones),
      linkedin: row.linkedin,
      links: lines(row.links),
      place: row.place,
      howWeKnow: row.how_we_know,
      note: row.note,
      tags: lines(row.tags),
      connectedOn: row.connected_on,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
    },
    positions: [],
    sentBy: [],
    sentTo: [],
    interactions: interactions.all(id),
    conversations: [],
    letters: [],
    rhythm: { weeks: null, pausedUntil: null, by: 'usual', tag: '' },
    hasDied: false,
    insightCount: 0,
    status: statusOf(row),
    neverContact: false,
    toLearn: '',
    possibleDuplicates: [],
    merges: [],
  }
}

const lines = (text = '' as string | null) => (text ?? '').split('\n').filter(Boolean)

function added([name = '', title = '', company = '', linkedin = '']: string[], at: string): string {
  const id = randomUUID()
  addPerson.run(id, name, name.toLowerCase(), title, company || null, linkedin || null, at, at)
  return id
}

/** A file of LinkedIn's that has nothing in quotes; its first four lines are no people. */
function imported(csv: string) {
  const at = new Date().toISOString()
  const rows = csv.split('\n').slice(4)
  db.exec('begin immediate')
  for (const row of rows) {
    const [given, family, url = '', , company = '', position = ''] = row.split(',')
    const known = companyNamed.get(company.toLowerCase())?.id
    const companyId = known ?? randomUUID()
    if (!known) addCompany.run(companyId, company, company.toLowerCase())
    added([`${given} ${family}`, position, String(companyId), url.split('/').at(-1) ?? ''], at)
  }
  db.exec('commit')
  return { id: randomUUID(), newCount: rows.length, knownCount: 0, filledCount: 0 }
}
