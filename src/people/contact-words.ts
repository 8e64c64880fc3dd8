/** The words around what is pasted of someone, in the languages that people write it in. Compared after `fold`. */
import { fold } from '../store/fold.ts'

export type LabelMeaning =
  | 'phone'
  | 'fax'
  | 'email'
  | 'link'
  | 'name'
  | 'title'
  | 'company'
  | 'place'
  | 'letter'

/** What a label says comes after it. */
const labels: Record<LabelMeaning, string> = {
  phone: `tel|fon|tel direct|telefon|telefono|telefone|telefoon|telephone|phone|phone number|ph|t|p|o|office|work|direct|direct line|direct dial|direkt|dt|sdt|di dong|dien thoai
    |d|dl|ddi|durchwahl|main|zentrale|switchboard|mobile|mobile phone|mobil|mobiltelefon|mob|m|cell|cellphone|cell phone|c|handy|movil|celular
    |cel|portable|port|natel|gsm|whatsapp|tlf|tfno|telemovel|telm|puh|puhelin|matkapuhelin|kom|komorka|numer|ligne directe|fixe|vast|mobiel|home
    |тел|телефон|моб|мобильный|сот|電話|携帯|携帯電話|电话|手机|電話番号|전화|휴대폰|휴대전화|τηλ|κιν|cell no|tel no|phone no|mobile no`,
  fax: 'fax|f|telefax|telefaks|telecopie|faks|факс|传真|傳真|ファックス|팩스|fax no',
  email: `email|e mail|mail|e|mailto|correo|correo electronico|courriel|mel|epost|e-post|sahkoposti|posta|почта|эл почта|メール|邮箱|邮件
    |电邮|이메일|email address|work email`,
  link: `web|www|w|website|web site|site|site web|sitio web|url|homepage|internet|blog|portfolio|webseite|sito|sito web|webbplats|linkedin
    |linkedin profile|linkedin-profil|profile|profil|сайт|网站|ホームページ|웹사이트`,
  name: 'name|full name|nom|nombre|nome|naam|navn|namn|imie i nazwisko|имя|фио|氏名|名前|姓名|이름|contact|contact name',
  title: `title|job title|position|role|funktion|titel|poste|fonction|cargo|puesto|ruolo|funzione|qualifica|functie|stanowisko|должность|役職
    |职位|職位|직책|beruf|occupation`,
  company: `company|company name|organization|organisation|org|employer|firma|unternehmen|entreprise|societe|empresa|compania|azienda|societa
    |bedrijf|foretag|компания|会社|会社名|公司|회사`,
  place: `address|office address|mailing address|besuchsadresse|bezoekadres|postadres|postanschrift|postadresse|location|city|based in|adresse|anschrift|ort|stadt|standort|ville|lieu|direccion|ciudad|endereco|cidade
    |indirizzo|citta|adres|plaats|stad|adress|miasto|адрес|город|住所|所在地|地址|주소|place`,
  letter: `to|cc|bcc|sent|subject|date|reply-to|an|gesendet|betreff|datum|envoye|objet|para|enviado|asunto|inviato|oggetto|aan|verzonden|onderwerp
    |attachments|importance`,
}

const saidBy = new Map(
  (Object.keys(labels) as LabelMeaning[]).flatMap((said) =>
    labels[said].split('|').map((word) => [fold(word.replace(/[\s-]+/g, ' ').trim()), said] as const),
  ),
)

/** What the label says, or null where it is none: “Tel.”, “Correo”, “手机”. */
export const saidByLabel = (label: string): LabelMeaning | null =>
  saidBy.get(
    fold(label)
      .replace(/[.()-]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ) ?? null

const within = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u')
const start = (words: string) => new RegExp(`^(?:${words})(?![\\p{L}\\p{N}])`, 'u')

/** A farewell, up to the name that may come after it on the same line. */
export const farewell = new RegExp(
  `^(?:${[
    '(?:with )?(?:(?:my |the )?(?:best|kind|kindest|warm|warmest) )?(?:regards|wishes)|best|all the best|cheers|thanks|thank you|many thanks',
    'thanks (?:again|so much|a lot)|thanks and regards|sincerely|yours|yours sincerely|yours truly|respectfully|take care|talk soon|warmly',
    'mit (?:freundlichen|besten|lieben|herzlichen) grußen|mit (?:freundlichen|besten) grussen|(?:viele|liebe|beste|freundliche|herzliche) gruße',
    '(?:viele|liebe|beste|freundliche|herzliche) grusse|lg|vg|mfg|danke|cordialement|bien cordialement|bien a vous|amicalement|salutations',
    'sinceres salutations|merci|saludos|saludos cordiales|un saludo|un cordial saludo|atentamente|gracias|cordiali saluti|distinti saluti',
    'saluti|grazie|un caro saluto|atenciosamente|cumprimentos|com os melhores cumprimentos|abracos|obrigad[oa]|met vriendelijke groet(?:en)?',
    'vriendelijke groet(?:en)?|groet(?:en)?|groetjes|pozdrawiam|z powazaniem|serdecznie pozdrawiam|med vanliga halsningar|vanliga halsningar',
    'mvh|hilsen|med venlig hilsen|med vennlig hilsen|vennlig hilsen|ystavallisin terveisin|с уважением|с наилучшими пожеланиями|спасибо',
    's pozdravem|saygilarimla|よろしくお願いいたします|此致|敬上',
  ].join('|')})(?:\\s*[,!.:–—-]+\\s*|$)`,
  'u',
)

export const greeting = start(
  'dear|hi|hello|hey|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|sehr geehrte[rs]?|guten tag|bonjour|chere?|salut|hola|estimad[oa]|ciao|gentile|buongiorno|beste|geachte|ola|prezad[oa]|czesc|dzien dobry|szanown[aey]|hej|здравствуйте|добрый день',
)

/** What a program or a company hangs below a letter: advertisement, law, how not to print it. */
export const smallPrint = [
  within(
    'confidential|confidentiality|disclaimer|intended (?:only|solely)|intended recipient|vertraulich|confidentiel(?:le)?|confidencial|riservat[oaie]|vertrouwelijk|poufne|конфиденциально',
  ),
  within(
    'before printing|consider the environment|a l.environnement|think of the environment|registered (?:in|office|number|no)|company (?:no|number|registration)|unsubscribe|privacy (?:policy|notice)|click here|all rights reserved|virus(?:es)?',
  ),
  within(
    'amtsgericht|handelsregister|hrb|hra|ust-id(?:nr)?|ust-idnr|steuernummer|sitz der gesellschaft|vat(?: no| number| reg)?|siret|siren|rcs|cif|nif|p iva|p\\.iva|partita iva|kvk|btw|nip|regon|krs|org nr|инн|cnpj',
  ),
  start(
    'for and on behalf of|geschaftsfuhr(?:er|erin|ung)\\s*:|vorstand\\s*:|managing directors?\\s*:|aufsichtsrat',
  ),
]

/** “Sent from my iPhone.” */
export const isAdvert = (folded: string): boolean =>
  /iphone|ipad|android|outlook|samsung|huawei|blackberry|galaxy|mobile device|handy|gmail|proton/u.test(
    folded,
  ) &&
  /^(?:sent|get|gesendet|von mein|diese nachricht wurde|envoye|obtenez|enviado|obtener|inviato|verstuurd|verzonden|wyslan|skickat|sendt|lahetetty|отправлено|gonderildi)/u.test(
    folded,
  )

/** The first line of the letter that is answered: “On 3 Nov, Robin wrote:”. */
export const answered = [
  /^-{2,}\s*(?:original|forwarded|ursprungliche|weitergeleitete|message|mensaje|messaggio|oorspronkelijk|doorgestuurd|begin forwarded)/u,
  /(?:wrote|schrieb|a ecrit|ecrit|escribio|ha scritto|schreef|skrev|napisal\(?a?\)?|escreveu|kirjoitti|пишет|написала?)\s*:$/u,
]

/** Behind it a profile shows someone's addresses; before it, where they are. */
export const contactInfo =
  /^(?:contact info|kontaktinfo|kontaktinformationen|coordonnees|informacion de contacto|informazioni di contatto|contactgegevens|informacoes de contato|dane kontaktowe|kontaktinformation|kontakt ?oplysninger)$/u

/** Words that a profile shows beside someone's own, each on a line. */
export const profileMarks = [
  /^[·•]?\s*(?:1st|2nd|3rd\+?|[123]\.\+?|1er|[123]e\+?|[123]º|[123]°|[123]er\+?)(?:\s+degree connection)?$/u,
  /^(?:1st|2nd|3rd) degree (?:connection|contact)/u,
  contactInfo,
  /^(?:uber |plus de |mas de |oltre |meer dan |ponad )?[\d.,\s]+[km]?\+?\s*(?:connections?|followers?|kontakte?|follower:?innen|relations?|abonnes|contactos|seguidores|collegamenti|connecties|volgers|conexoes|kontakty|obserwujacych)$/u,
  /^(?:message|about|follow|following|connect|more|pending|open to|view profile|nachricht|folgen|vernetzen|mehr|se connecter|suivre|plus|conectar|seguir|mensaje|mas|verified|premium|save in sales navigator|add profile section|enhance profile|resources|view my (?:website|blog|newsletter|portfolio)|visit my (?:website|store))$/u,
]

/** Parts of a street's address. */
export const street = within(
  'street|st|road|rd|avenue|ave|lane|ln|drive|dr|square|sq|boulevard|boul|blvd|court|way|po box|p o box|postfach|platz|allee|weg|ring|ufer|damm|rue|chemin|place|quai|impasse|calle|avenida|av|avda|paseo|plaza|carrer|via|viale|piazza|corso|largo|rua|travessa|ulica|ul|aleja|al|gate|vej|vei|straat',
)
/** Streets that begin with the word, and may have their number before a comma. */
export const streetFirst = start('boul|boulevard|rue|avenue|calle|via|viale|rua|ul|ulica|avenida')
/** States and provinces as they stand after a city. */
export const state = new RegExp(
  `, (?:${'AL AK AZ AR CA CO CT DC DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY AB BC MB NB NL NS ON PE QC SK'.replaceAll(' ', '|')})$`,
  'u',
)
/** And of a building, which alone are no address. */
export const inBuilding = within('suite|ste|floor|fl|room|building|bldg|unit|etage|stock|piso|etaj')
/** Those that are written together with its name: “Hafenstraße”, “Keizersgracht”. */
export const streetEnd =
  /\p{L}(?:strasse|str|platz|weg|allee|gasse|ring|ufer|damm|straat|gracht|kade|plein|laan|dijk|gatan|vagen|vej|vegen|gade|katu|tie)\.?(?![\p{L}])/u
