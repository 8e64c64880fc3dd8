/** Words by which one line about someone is cut into its parts, in the languages that people write it in. */

/** Before who made the introduction. Longer ones first. */
export const viaSaid =
  "via|through|thanks to|introduced by|intro(?:duction)? (?:by|from)|referred by|recommended by|sent by|über|durch|vermittelt von|empfohlen von|dank|par l[’']intermédiaire d[e’'] ?|grâce à|de la part de|recommandée? par|a través de|por medio de|gracias a|recomendad[oa] por|através de|por intermédio de|graças a|indicad[oa] por|tramite|per il tramite di|grazie a|presentat[oa] da|dankzij|aanbevolen door|voorgesteld door|przez|dzięki|z polecenia|přes|díky|genom|gjennom|gennem|kautta|через|благодаря|aracılığıyla"

/** Between a name and what they do: "Maya Chen is head of data". */
export const beingSaid = "who is|who’s|who's|who works as|is|works as|working as"

/** Family and friends, which no one is by trade. */
export const kinSaid =
  'friend|colleague|coworker|co-worker|cousin|neighbou?r|brother|sister|uncle|aunt|nephew|niece|roommate|flatmate|classmate|schoolmate|wife|husband|son|daughter|mother|father|mom|mum|dad|brother-in-law|sister-in-law|godmother|godfather|landlord|landlady'

/** What someone is to another person. */
export const relations = `${kinSaid}|boss|manager|supervisor|mentor|partner|fiancée?|teacher|professor|coach|trainer|dentist|doctor|alum(?:na|nus|ni|nae)?`

/** Between "at" and the name of a company: articles, and the word for one. */
export const beforeCompany =
  'der|dem|den|die|das|la|el|los|las|lo|il|the firm|the company|der firma|la empresa|la société|la compañía|firma|firmie|spółce|компании|фирме|empresa|società|azienda'

/** Between a title and where it is held. The second list is of short words that other things begin with, too: only a name may follow. */
export const atSaid =
  'at|tại|στην|στη|στο|في|لدى|bei|beim|chez|from|bij|presso|hos|nezdinde|work(?:s|ing) (?:at|for)'
export const shortAtSaid =
  'en|em|na|no|nos|nas|w|we|v|ve|u|på|ved|vid|в|во|у|da|dal|dalla|pri|for|with|de chez'

/** Parts of a company, which stand after a title and are no company themselves. */
export const departments = new Set(
  `sales|marketing|sales and marketing|marketing and sales|sales & marketing|research and development|research & development|r&d|engineering
  |finance|accounting|operations|product|design|legal|hr|human resources|people|talent|it|information technology|technology|risk|strategy
  |communications|public relations|pr|procurement|purchasing|logistics|supply chain|customer success|customer service|support|partnerships
  |business development|growth|data|analytics|security|compliance|quality|production|manufacturing|brand|content|events|international|europe
  |emea|apac|americas|north america|latin america|asia|global|technical|commercial|corporate affairs|investor relations|internal audit
  |vertrieb|einkauf|personal|finanzen|forschung und entwicklung|produktion|ventes|achats|finances|ressources humaines|recherche et développement
  |ventas|compras|finanzas|recursos humanos|investigación y desarrollo|vendas|finanças|acquisti|vendite|risorse umane|verkoop|inkoop
  |sprzedaż|finanse|営業|人事|経理`
    .split('|')
    .map((word) => word.trim()),
)

/** What someone writes down to do or has done, before the name. */
export const toDo =
  'ask|whatsapp|text|dm|invite|thank|zoom with|met(?: with)?|saw|spoke (?:to|with)|talked (?:to|with)|talk (?:to|with)|speak (?:to|with)|call|phone|ring|email|mail|write(?: to)?|contact|meet(?: with)?|ping|message|reach out to|get in touch with|follow up with|catch up with|coffee with|lunch with|remember|add|frag(?:e|en)?|sprich mit|ruf|schreib(?:e|en)?(?: an)?|demander à|parler (?:à|avec)|appeler|contacter|preguntar a|hablar con|llamar a|chiedere a|parlare con|chiama|vraag|bel|spreek met|mail naar'

/** Where a company ends, in small letters: "at Kestrel since 2019", "from Kestrel next week". */
export const afterCompany =
  'since|seit|depuis|desde|dal|sinds|od|about|regarding|re|next (?:week|month|monday|tuesday|wednesday|thursday|friday|year)|this (?:week|month)|tomorrow|today|soon|until|till|met at|met in|met on|knows|who|über das|wegen|à propos|sobre'

/** Who may be the head of a whole company: what comes after "of" is that company. */
export const heads =
  /(?:^|[\s,&/-])(?:c[efotimp]o|(?:co-?\s?)?founder|(?:co-?\s?)?owner|proprietor|chief executive(?: officer)?|president|managing director|chair(?:man|woman|person)?|geschäftsführer(?:in)?|inhaber(?:in)?|fondat(?:eur|rice)|fundadora?|gérante?|titolare)$/iu

/** "Riverside Foods, Inc." is one name. */
export const legalForm =
  /^(?:inc|incorporated|llc|l\.l\.c|ltd|limited|llp|plc|gmbh|mbh|kg|ohg|ag|se|corp|corporation|co|company|s\.?a|s\.?a\.?s|sarl|s\.?r\.?l|s\.?p\.?a|s\.?l|n\.?v|b\.?v|oy|oyj|ab|a\/?s|aps|as|asa|p\.?c|p\.?a|p\.?l\.?l\.?c|l\.?l\.?p|l\.?p|e\.? ?v|e\.?g|ug(?: \(haftungsbeschränkt\))?|lda|ltda|s\.?l\.?u|s\.?a\.? de c\.?v|ltd\.? şti|a\.?ş|kft|zrt|nyrt|bt|s\.?r\.?o|a\.?s|sp\.? ?z\.? ?o\.? ?o|d\.?o\.?o|pty(?: ltd)?|pte(?: ltd)?|pvt(?: ltd)?|k\.?k|ооо|зао|оао|пао|ао)\.?$/iu
