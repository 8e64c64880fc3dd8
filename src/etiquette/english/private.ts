import { listsOf } from './phrase.ts'

/** What nobody is asked at work: age, family, belief, health, their own pay. Questions about the work of those matters are not among them. */
export const privateWords = listsOf({
  own: `age, salary, income, wage, wages, paycheck, pay cheque, bonus, pay, religion, faith, marital status,
    husband, wife, spouse, marriage, divorce, pregnancy, sexuality, sexual orientation, ethnicity, disability,
    illness, weight, political views, political party, salary level, net worth, compensation package, earnings`,
  home: 'private, personal, home, private mobile, personal mobile',
  kin: `kids, children, child, husband, wife, boyfriend, girlfriend, baby, babies, spouse,
    son, daughter, grandchildren`,
  state: `married, single, divorced, engaged, pregnant, religious, christian, muslim, jewish, hindu, catholic,
    buddhist, gay, straight, lesbian, disabled, atheist, rich, wealthy, depressed, a parent, a father, a mother,
    in a relationship, a believer`,
})

export const privateMatters: Record<'self' | 'pay', readonly string[]> = {
  self: [
    'how/what old/age are/were/is you/your/yourself',
    'when/what/which year? were/was/is you/your born/birthday',
    "what's/whats/what is? your/ur _1 age/religion/faith/sexuality/marital/ethnicity/weight/disability/illness !limit/limits/group/groups",
    'are/were/is/have you/been _1 <state> !colleagues/minded',
    'do/did/have/does/would/will you _2 have/want/plan/expect/got _3 <kin>/family !customers/clients/patients/hospital/ward',
    'do/did/have you _2 have/got/suffer _2 illness/disability/disabilities/religion/disease/depression/debts',
    'are/were you _1 planning/expecting/hoping/trying to/a _2 <kin>',
    'your parents/mother/father/brother/sister think/say/do/feel/proud',
    'how many kids/children/sons/daughters do/did/have you',
    'how/what is/are/do/does/old your <kin> !customers/business/firm/law/medicine/practice/therapy/services/owned/company/books/programme/program',
    'do/did you believe in god',
    'do/did you pray/fast/worship',
    'do/did you go to church/mosque/temple/synagogue',
    'which/what church/religion/party/god do/did/are/is/you _3',
    'who/whom/what/how did/do/will/would you _1 vote',
    'your/her/his/their <home> number/address/phone/telephone/cell/mobile',
    'your/her/his/their mobile/cell phone/number |/too/please/so/to/and',
    'your _1 <own> !limit/limits/group/groups/statement/statements/stream/streams/in/team/department/policy/survey/system/fund/bracket/scheme/scale/structure/clinic/studies',
    'your health |/problems/problem/issues/condition/history/nowadays/these/now/like/at',
    'are/were/have you/been _1 ill/sick/healthy/hospitalised/hospitalized',
    'your <kin> feel/feels/think/thinks/say/says/mind/minds/cope/copes',
  ],
  pay: [
    'how much/well do/did/does/are/were/is/will you/your _3 earn/earning/make/making/paid/salary/pay/get/earns |/here/now/there/a/per/each/every/in/at/as/for/today/right/monthly/yearly/annually/currently',
    'how much money _1 do/did/are you',
    'how/what much/well you earn/make/earned/are/get |/paid/at/in/as/for/here/now/per/a',
    'what/which salary/income/wage/pay/bonus do/did/are/have you',
    'what do/did/are/were you _1 earn/earning/paid |/here/now/a/per/in/at/as',
    "what's/whats/what is? your/ur _1 salary/income/pay/wage/bonus/paycheck",
  ],
}
