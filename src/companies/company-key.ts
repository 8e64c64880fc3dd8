/**
 * What two names of a company are compared by: “Meridian Freight, Inc.” is “Meridian Freight”, and 株式会社あおぞら is あおぞら. Forms that
 * are firms of their own country (a GmbH & Co. KG beside an Inc.) are left off alike; where both exist, they are one company here.
 */
import { fold } from '../store/fold.ts'

/** Legal forms of some thirty countries, as they stand at the end of a name, without dots and spaces between single letters. */
const behind = new Set(
  `inc incorporated llc lp llp pllc pbc ltd limited plc corp corporation co company cic cio
  gmbh mbh ag kg kgaa ohg gbr ug ev eg se ek gesmbh
  sa sas sasu sarl eurl snc scop sca sci
  sl slu sau scl sapi sab srl spa sapa scarl srls
  lda ltda eireli me epp ss
  bv nv vof cv
  oy oyj ab hb kb as asa ans da ks aps is ivs
  spzoo spolkazoo spk spj sro as vos kft zrt nyrt bt doo dd ooo ood ad eood oao zao pao ao ип ооо зао оао пао ао тов пп ат
  oe ee epe ae ike
  ltdsti as sti
  pty ptyltd pte pteltd pvt pvtltd privatelimited sdnbhd bhd pt tbk
  kk gk yk coltd
  aktiengesellschaft gesellschaftmitbeschrankterhaftung limitedliabilitycompany limitedliabilitypartnership publiclimitedcompany
  societeanonyme societeparactionssimplifiee sociedadanonima sociedadlimitada sociedadeanonima societaperazioni
  naamlozevennootschap beslotenvennootschap aktiebolag abpubl aktieselskab aksjeselskap osakeyhtio
  spolkaakcyjna spolkazograniczonaodpowiedzialnoscia akciovaspolecnost anonimsirketi limitedsirketi`
    .split(/\s+/)
    .map((form) => form.trim()),
)

/** In front of the name, or behind it, with nothing between. */
const around =
  /^(?:株式会社|有限会社|合同会社|一般社団法人|\(株\)|㈱|주식회사|\(주\)|㈜|شركة |חברת |ооо |зао |оао |пао |ао |тов |pt |cv |sarl |eurl |gmbh |công ty (?:tnhh |cổ phần )?)|(?:株式会社|有限会社|合同会社|\(株\)|㈱|股份有限公司|有限责任公司|有限公司|주식회사|\(주\)|㈜| בע"מ| בע״מ| ש\.מ\.מ)$/u

/** Folded, without legal forms and the signs around them; the folded name itself where nothing else would be left. */
export function companyKey(name: string): string {
  const folded = fold(name)
  let rest = folded.replace(/["“”„«»]/gu, '').replace(/\s*\(publ\)$/u, '')
  for (let before = ''; before !== rest; ) {
    before = rest
    rest = rest.replace(around, '').trim()
  }
  const words = rest.split(/[\s,./]+/u).filter((word) => word !== '')
  for (let size = formAt(words); size > 0; size = formAt(words)) words.splice(-size)
  if (words.length > 1 && words[0] === 'the') words.shift()
  return words.join(' ') || folded
}

/** How many words at the end are a legal form: "s. r. o." are three. One word at least is the name. */
const formAt = (words: string[]): number =>
  [4, 3, 2, 1].find((size) => words.length > size && behind.has(words.slice(-size).join(''))) ??
  (words.length > 1 && /^(?:&|and|und|et)$/.test(words.at(-1) ?? '') ? 1 : 0)

/** What people write where no company is: none of these makes two people colleagues. */
const none = new Set(
  `self-employed|self employed|selfemployed|self|freelance|freelancer|freelancing|independent|independent consultant|independent contractor|contractor
  |consultant|confidential|confidential company|confidential client|stealth|stealth startup|stealth mode|stealth mode startup|stealth company
  |retired|student|unemployed|none|n/a|na|n.a.|-|--|open to work|looking for opportunities|seeking new opportunities|career break|sabbatical
  |parental leave|various|private|privat|undisclosed|not disclosed|home|homemaker|volunteer
  |selbstandig|selbststandig|freiberuflich|freiberufler|freiberuflerin|arbeitslos|in rente|rentner|student|vertraulich|auf jobsuche
  |independant|independante|auto-entrepreneur|autoentrepreneur|a son compte|freelance|retraite|retraitee|sans emploi|etudiant|etudiante|confidentiel
  |autonomo|autonoma|por cuenta propia|independiente|jubilado|jubilada|estudiante|confidencial|desempleado|desempleada
  |profissional autonomo|freelancer|aposentado|aposentada|estudante|conta propria
  |libero professionista|libera professionista|lavoratore autonomo|in proprio|pensionato|pensionata|studente|studentessa|riservato
  |zelfstandig|zelfstandige|zzp|zzp'er|gepensioneerd|werkloos|vertrouwelijk
  |wlasna dzialalnosc|dzialalnosc gospodarcza|samozatrudnienie|emeryt|bezrobotny|osvc|zivnostnik
  |egenforetagare|frilans|frilansare|pensionar|selvstaendig|selvstendig|pensjonist|yrittaja|elakkeella|serbest|serbest calisan|emekli|ogrenci
  |самозанятый|самозанята|фриланс|фрилансер|на пенсии|ип|自由职业|自由職業|个体|退休|フリーランス|自営業|個人事業主|프리랜서|자영업|عمل حر|مستقل|עצמאי|עצמאית|פרילנס`
    .split('|')
    .map((word) => word.trim()),
)

/** Whether this is said in the place of a company. */
export const isNoCompany = (name: string): boolean =>
  none.has(
    fold(name)
      .replace(/[.!]+$/, '')
      .replace(/^\((.*)\)$/, '$1'),
  )
