/**
 * What the columns of a list are called: by LinkedIn, Google, Outlook, Thunderbird and Wellmet itself, and by people, in the languages
 * that these programs speak. Names are compared without case, accents and signs.
 */
import { foldName } from '../names.ts'
import { fieldOf, plainFields } from '../person-fields.ts'
import type { Field } from './field.ts'

/** `part` is “Name” where it may be all of it or the part that no other column has; `title` may be Mr or a job; `left-out` is not taken. */
export type Meaning = Field | 'part' | 'shown-name' | 'title' | 'left-out'

const words: [Meaning, string][] = [
  [
    'firstName',
    `First Name|FirstName|Given Name|Given|First|Forename|Christian Name|Vorname|Vornamen|Rufname|Prénom|Prénoms|Nombre de pila|Primer nombre|Nombres
    |Primeiro nome|Nome próprio|Nome di battesimo|Voornaam|Voornamen|Roepnaam|Imię|Křestní jméno|Krstné meno|Förnamn|Tilltalsnamn|Fornavn|Etunimi
    |Adı|İsim|İlk ad|Ime|Prenume|Keresztnév|Utónév|Μικρό όνομα|Vardas|Vārds|Eesnimi|名|下の名前|名字|الاسم الأول|שם פרטי|Tên
    |Nama depan|ชื่อจริง`,
  ],
  [
    'lastName',
    `Last Name|LastName|Family Name|Surname|Last|Nachname|Familienname|Zuname|Nom de famille|Apellidos|Apellido|Primer apellido|Sobrenome|Apelido
    |Último nome|Cognome|Achternaam|Familienaam|Nazwisko|Příjmení|Priezvisko|Efternamn|Etternavn|Efternavn|Sukunimi|Soyad|Soyadı|Soyisim|Фамилия
    |Прізвище|Prezime|Priimek|Nume de familie|Vezetéknév|Családnév|Επώνυμο|Επίθετο|Pavardė|Uzvārds|Perekonnanimi|姓|苗字|성|اسم العائلة
    |الاسم الأخير|שם משפחה|Họ|Nama belakang|นามสกุล`,
  ],
  [
    'middleName',
    `Middle Name|Middle|Additional Name|Weitere Vornamen|Zweiter Vorname|Mittelname|Deuxième prénom|Autre prénom|Autres prénoms|Second prénom
    |Segundo nombre|Nome do meio|Segundo nome|Secondo nome|Middelste naam|Tussenvoegsel|Tussenvoegsels|Tweede naam|Drugie imię|Druhé jméno
    |Prostřední jméno|Mellannamn|Mellomnavn|Mellemnavn|Toinen nimi|İkinci ad|Отчество|По батькові|Középső név|Další jméno|Ďalšie meno|Другое имя|Δεύτερο όνομα|Middelnaam|中间名|中間名|ミドル ネーム|ミドルネーム|중간 이름`,
  ],
  [
    'name',
    `Full Name|Whole name|Names|Contacts|People|Namen|Last name, first name|First and last name|Nachname, Vorname|Name, Vorname|Vorname Nachname|Vorname und Nachname|Apellidos, nombre|Apellidos y nombre|Cognome e nome|Cognome, nome|Nazwisko i imię|Achternaam, voornaam|
    Contact Name|Contact|Contact Person|Ansprechpartner|Ansprechpartnerin|Kontaktperson|Contactpersoon|Persona de contacto|Interlocuteur|Referente|Osoba kontaktowa|Контактное лицо|担当者|Vollständiger Name|Name komplett|Vor- und Nachname|Nom complet|Nom et prénom|Prénom et nom
    |Nombre completo|Nombre y apellidos|Nome completo|Nome e cognome|Nome e sobrenome|Volledige naam|Imię i nazwisko|Jméno a příjmení
    |Meno a priezvisko|Fullständigt namn|För- och efternamn|Fullt navn|Koko nimi|Ad Soyad|Adı Soyadı|ФИО|Ф.И.О.|Полное имя|ПІБ|Teljes név
    |Nume complet|Ονοματεπώνυμο|氏名|名前|お名前|姓名|성명|الاسم الكامل|שם מלא|Họ và tên|Họ tên|Nama lengkap|ชื่อ-นามสกุล`,
  ],
  [
    'part',
    `Name|Nom|Nombre|Nome|Naam|Jméno|Meno|Имя|Ім'я|Ad|Namn|Navn|Nimi|Név|Nume|Όνομα|이름|الاسم|שם|Nama|ชื่อ`,
  ],
  [
    'shown-name',
    `Display Name|File As|FullName|Anzeigename|Angezeigter Name|Nom affiché|Nom d'affichage|Nombre para mostrar|Nome visualizzato|Nom à afficher|Nome da visualizzare|Visningsnamn|Visningsnavn|Zobrazované jméno|Zobrazované meno|Nome de exibição
    |Weergavenaam|Nazwa wyświetlana|Отображаемое имя|表示名`,
  ],
  [
    'prefix',
    `Salutation|Name Prefix|Prefix|Honorific|Honorific Prefix|Anrede|Civilité|Tratamiento|Trattamento|Tratamento|Aanhef|Zwrot grzecznościowy|Обращение|Звернення|Megszólítás|Oslovení|Oslovenie|Προσφώνηση|敬称|称呼|称谓|稱謂|호칭`,
  ],
  ['title', 'Title|Titel|Titre|Titolo|Título|Tytuł|Titul|Ünvan|Unvan|Titteli|Tittel|Titlu|Τίτλος|Cím'],
  [
    'suffix',
    'Suffix|Name Suffix|Honorific Suffix|Suffixe|Sufijo|Sufixo|Suffisso|Achtervoegsel|Sufiks|Přípona|Namenszusatz|Suffiks|Jälkiliite|Utótag|Суффикс|Суфікс|Sonek|Soneki|后缀|後置詞|サフィックス|호칭 접미사',
  ],
  [
    'company',
    `Company|Company Name|Companies|Current Company|Employer|Organization|Organisation|Organization Name|Organization 1 - Name|Account|Account Name
    |Workplace|Business|Firm|Unternehmen|Firma|Firmenname|Arbeitgeber|Betrieb|Entreprise|Société|Employeur|Organisme|Empresa|Organización
    |Compañía|Organização|Companhia|Empregador|Azienda|Società|Ditta|Organizzazione|Ente|Bedrijf|Bedrijfsnaam|Organisatie|Werkgever
    |Przedsiębiorstwo|Organizacja|Pracodawca|Nazwa firmy|Společnost|Spoločnosť|Organizace|Zaměstnavatel|Företag|Arbetsgivare|Selskap|Bedrift
    |Virksomhed|Arbejdsgiver|Yritys|Şirket|Kurum|İşyeri|Компания|Организация|Фирма|Место работы|Компанія|Організація|Tvrtka|Podjetje|Cég
    |Cégnév|Munkahely|Companie|Firmă|Compania|Εταιρεία|Εταιρία|Įmonė|Uzņēmums|Ettevõte|会社|会社名|企業名|勤務先|所属|公司|公司名称|单位|公司名稱|회사
    |회사명|소속|الشركة|חברה|Công ty|Perusahaan|บริษัท`,
  ],
  [
    'position',
    `Position|Job Title|JobTitle|Job|Role|Function|Organization Title|Organization 1 - Title|Current Position|Current Title|Position Title|Business Title|Professional Title|Occupation|Headline
    |Designation|Berufsbezeichnung|Beruf|Funktion|Rolle|Stelle|Tätigkeit|Jobtitel|Poste|Fonction|Profession|Arbeitstitel|Arbetstitel|Titre professionnel|Título del trabajo|Titolo professionale|Τίτλος εργασίας|Intitulé du poste|Métier|Rôle|Cargo
    |Puesto|Ocupación|Profesión|Función|Rol|Função|Profissão|Posição|Posizione|Ruolo|Qualifica|Mansione|Professione|Functie|Functietitel
    |Positie|Beroep|Stanowisko|Zawód|Funkcja|Pozice|Funkce|Pozícia|Funkcia|Pracovní pozice|Befattning|Yrkestitel|Jobbtitel|Stilling
    |Stillingstittel|Tehtävänimike|Ammatti|Asema|Görev|Pozisyon|Meslek|İş unvanı|Должность|Профессия|Посада|Pozicija|Radno mjesto|Beosztás
    |Munkakör|Funcție|Θέση|Pareigos|Amats|Amet|役職|職種|肩書|肩書き|职位|职务|頭銜|職稱|职称|직책|직위|직함|المنصب|المسمى الوظيفي|תפקיד|Chức vụ
    |Chức danh|Jabatan|ตำแหน่ง`,
  ],
  [
    'linkedin',
    'LinkedIn|LinkedIn URL|LinkedIn Profile|LinkedIn Profile URL|LinkedIn Address|Profile URL|Public Profile URL|Profil-URL|URL du profil|URL del perfil|URL do perfil|URL del profilo|Profiel-URL',
  ],
  [
    'link',
    'URL|Links|Website|Web site|Web Page|Web|Homepage|Home page|Webseite|Internetseite|Page Web|Site|Sites|Site web|Página web|Sito web|Pagina Web|Strona|Strona WWW|WWW|Personal Web Page|Business Web Page|Blog|Profiles|Hemsida|Сайт|网站|網站|ホームページ',
  ],
  [
    'note',
    `Notes|Note|Comments|Comment|Remarks|Remark|Memo|Notizen|Notiz|Bemerkung|Bemerkungen|Kommentar|Kommentare|Anmerkung|Anmerkungen|Notas|Nota
    |Comentario|Comentarios|Comentários|Observaciones|Observações|Commentaire|Commentaires|Remarque|Remarques|Appunti|Commenti|Opmerking
    |Opmerkingen|Notities|Notitie|Notatki|Notatka|Uwagi|Poznámka|Poznámky|Anteckningar|Merknader|Notater|Bemærkninger|Muistiinpanot|Notlar
    |Заметки|Примечание|Примечания|Комментарий|Комментарии|Нотатки|Примітки|Megjegyzés|Σημειώσεις|Jegyzetek|Jegyzet|Noter|Muistiot|Opombe|Bilješke|Note personali|附注|备忘|備考|メモ|备注|備註|메모|비고|ملاحظات|הערות
    |Ghi chú|Catatan`,
  ],
  [
    'howWeKnow',
    'How I know them|How we met|Where we met|Met at|Relationship|Woher wir uns kennen|Kennengelernt',
  ],
  [
    'connectedOn',
    `Connected On|Verbunden am|Vernetzt am|Kontakt seit|Connecté le|Date de connexion|En relation depuis|Conectado el|Fecha de conexión|Conectado em
    |Data de conexão|Conectou-se em|Collegato il|Data di collegamento|Data del collegamento|Verbonden op|Connectie sinds|Połączono|Data połączenia
    |Data nawiązania kontaktu|Spojeno|Datum spojení|Ansluten den|Kontakt sedan|Tilkoblet|Forbundet den|Bağlantı tarihi|Дата установления контакта
    |Дата контакта|Контакт с|つながった日|つながり登録日|接続日|建立联系时间|建立聯絡時間|연결 일자|1촌 맺은 날짜|تاريخ الاتصال`,
  ],
  ['level', 'Level|Seniority'],
  [
    'place',
    `City|Town|Location|Place|Business City|Home City|Work City|Address 1 - City|Ort|Stadt|Wohnort|Ort geschäftlich|Ort privat|Standort
    |Ville|Ville (bureau)|Ville (domicile)|Lieu|Ciudad|Ciudad del trabajo|Ciudad particular|Localidad|Cidade|Cidade comercial|Localidade
    |Città|Città (uff.)|Città (ab.)|Località|Plaats|Plaats werk|Plaats privé|Woonplaats|Miasto|Miejscowość|Město|Mesto|Ort arbete|By
    |Kaupunki|Şehir|Город|Місто|Grad|Város|Oraș|Πόλη|市区町村|城市|도시|المدينة|עיר`,
  ],
  [
    'country',
    `Country|Country/Region|Business Country|Business Country/Region|Home Country|Home Country/Region|Work Country|Address 1 - Country
    |Land|Land/Region|Land/Region geschäftlich|Land/Region privat|Pays|Pays/Région (bureau)|Pays/Région (domicile)|País|País o región del trabajo
    |País/Região comercial|Paese|Paese/Area (uff.)|Land/regio|Land/regio werk|Kraj|Země|Krajina|Maa|Ülke|Страна|Країна|Država|Ország|Țară
    |Χώρα|国|国家|國家|국가|البلد|מדינה`,
  ],
  [
    'otherName',
    `Also written|Nickname|Spitzname|Surnom|Apodo|Soprannome|Bijnaam|Pseudonim|Maiden Name|Geburtsname|Nom de jeune fille|Apelido familiar`,
  ],
  [
    'tag',
    'Tags|Tag|Labels|Group Membership|Groups|Group|Categories|Category|Kategorien|Kategorie|Catégories|Categorías|Categorie|Categorias|Etiketten|Schlagwörter|Gruppen|Groupes|Grupos|Gruppi',
  ],
  [
    'left-out',
    `Department|Abteilung|Service|Départment|Département|Departamento|Reparto|Ufficio|Afdeling|Dział|Oddělení|Avdelning|Avdeling|Departman|Отдел
    |部署|部门|部門|부서|Organization Department|Organization 1 - Department|Birthday|Birth Date|Geburtstag|Date de naissance|Anniversaire
    |Cumpleaños|Compleanno|Aniversário|Verjaardag|Urodziny|День рождения|生日|Anniversary|Initials|Initialen|Photo|Gender
    |Geschlecht|Sexo|Language|Sprache|Phonetic First Name|Phonetic Middle Name|Phonetic Last Name|Given Yomi|Surname Yomi|Company Yomi
    |Yomi Name|Given Name Yomi|Additional Name Yomi|Family Name Yomi|Short Name|Billing Information|Directory Server|Mileage|Hobby
    |Sensitivity|Priority|Subject|Source|CreatedAt|BookmarkedAt|Addresses|InstantMessageHandles|Screen Name|Keywords|Spouse|Schools|Office Location
    |IMAddress|Internet Free Busy|Birth Year|Birth Month|Birth Day|Industry|Created|Modified|Revision`,
  ],
]

const signs = /[^\p{L}\p{N}]+/gu

/** Without case, accents and signs, “e-mail” and “email” alike. */
const key = (heading: string) =>
  foldName(heading)
    .replace(signs, ' ')
    .trim()
    .replace(/\be mail/g, 'email')

const byName = new Map<string, Meaning>()
for (const [meaning, names] of words) for (const name of names.split('|')) byName.set(key(name), meaning)
for (const name of plainFields) {
  const { csv } = fieldOf(name)
  if (csv) byName.set(key(csv), name)
}

/** What is told by a part of the heading: the kinds of address and number are too many to list. The first that fits counts. */
const patterns: [Meaning, RegExp][] = [
  // What stands beside an address: "E-mail 1 - Label", "E-Mail-Typ", "E-Mail-Anzeigename".
  [
    'left-out',
    /(?:^| )(?:label|type|typ|tipo|soort|typen|etiqueta|etichetta|libelle|etykieta|tyyppi|tip|display name|anzeigename|nom complet)$/,
  ],
  ['left-out', /^(?:past|previous|former) /],
  ['left-out', /fax|pager|telex|telefax|\bisdn\b|\btty|callback|ruckruf|funkruf/],
  ['left-out', /assistent|assistant|manager s name|vorgesetzt/],
  [
    'left-out',
    /^(?:website|event|relation|custom field|address|im|custom|user|benutzer|champ utilisateur|campo utente|organization) \d+(?! value$)(?! name$)(?! title$)/,
  ],
  ['link', /^(?:website|web ?page|webseite|site web|pagina web|sito web|url) \d+(?: value)?$/],
  ['linkedin', /linkedin/],
  [
    'email',
    /email|mail(?!ing)|courriel|\be post|electroni|elettronic|elektroni|correio|메일|ταχυδρομ|correo|poczt|posta|почт|пошт|メール|邮箱|郵箱|郵件|邮件|电邮|電郵|이메일|البريد|דוא|epost|sahkoposti|messagerie/,
  ],
  [
    'left-out',
    /street|city|zip|postal|postcode|country|\bstate\b|p o box|po box|address \d|^(?:home|work|business|other|mailing) address(?: \d)?$|strasse|stadt|\bort\b|\bplz\b|postleitzahl|bundesland|\bland\b|postfach|\brue\b|ville|code postal|\bpays\b|region|provinz|calle|ciudad|codigo postal|provincia|\bpais\b|\bvia\b|citta|\bcap\b|paese|straat|plaats|postcode|postbus|ulica|miasto|kod pocztowy|\bkraj\b|улица|город|индекс|страна|住所|郵便番号|地址|邮编|주소/,
  ],
  [
    'name',
    /^(?:first|given|vorname|prenom|voornaam)\b.*(?:last|surname|nachname|nom$|achternaam)|^(?:last|surname|nachname|nom |achternaam).*(?:first|given|vorname|prenom|voornaam)/,
  ],
  ['firstName', /(?:^| )(?:first|given) name$|vorname$|^prenom |voornaam$/],
  ['lastName', /(?:^| )(?:last name|family name|surname)$|nachname$|achternaam$|^nom de famille/],
  ['name', /(?:^| )full name$/],
  [
    'position',
    /(?:^| )job (?:title|role|function)$|^(?:current|your|contact) (?:job|position|role|title)$|stellenbezeichnung|intitule/,
  ],
  [
    'company',
    /(?:^| )(?:company|organi[sz]ation|employer|firm) name$|^(?:associated|primary|related|parent) (?:company|account|organi[sz]ation)(?: primary)?$|^(?:current|your|contact) (?:company|organi[sz]ation|employer|workplace)$|^org$/,
  ],
  ['note', /(?:^| )(?:notes?|comments?|notizen?|bemerkungen|notas)$/],
  [
    'phone',
    /phone|telefon|telefoon|telephone|\btel\b|\bmobil|mobile|handy|\bgsm\b|celular|\bcell|cellulare|movil|portable|puhelin|telemovel|телефон|мобильн|мобільн|τηλεφων|κινητο|電話|手机|手機|电话|携帯|전화|휴대|هاتف|جوال|טלפון|נייד|dien thoai|telepon/,
  ],
]

/** What a column of this name holds; null where it is not known. */
export function meaningOf(heading: string): Meaning | null {
  const name = key(heading.replace(/\ufeff/g, ''))
  if (name === '' || name.length > 80) return null
  return known(name) ?? inOtherWords(heading, name)
}

const known = (name: string): Meaning | null =>
  byName.get(name) ?? patterns.find(([, pattern]) => pattern.test(name))?.[0] ?? null

/** "companyName" in two words, and "Name (Original Name)" without what is in the brackets. */
function inOtherWords(heading: string, name: string): Meaning | null {
  const apart = key(heading.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
  const bare = key(heading.replace(/\([^()]*\)\s*$/u, ''))
  return (apart !== name ? known(apart) : null) ?? (bare !== '' && bare !== name ? known(bare) : null)
}

/** Files of LinkedIn's archive that list no people to import, by headings that only they have. */
const linkedinFiles: [file: string, headings: string][] = [
  ['messages.csv', 'conversation id|content'],
  ['Invitations.csv', 'sent at|direction'],
  ['Profile.csv', 'headline|geo location'],
  ['Positions.csv', 'company name|title|started on'],
  ['Education.csv', 'school name|degree name'],
  ['Job Applications.csv', 'application date|job url'],
  ['Saved Jobs.csv', 'saved date|job url'],
  ['Recommendations', 'text|creation date|status'],
  ['Email Addresses.csv', 'confirmed|primary|updated on'],
  ['PhoneNumbers.csv', 'extension|number|type'],
  ['Company Follows.csv', 'organization|followed on'],
  ['Member_Follows.csv', 'fullname|status|date'],
  ['Languages.csv', 'name|proficiency'],
  ['Certifications.csv', 'authority|license number'],
  ['Courses.csv', 'name|number'],
  ['Publications.csv', 'published on|publisher'],
  ['Projects.csv', 'title|description|started on'],
  ['Honors.csv', 'title|issued on'],
  ['Learning.csv', 'content title|content type'],
  ['Votes.csv', 'optiontext'],
  ['Receipts', 'transaction made at'],
  ['Search Queries.csv', 'search query'],
  ['Reactions.csv', 'type|link|date'],
  ['Shares.csv', 'sharelink|sharecommentary'],
  ['Comments.csv', 'link|message|date'],
  ['Endorsements', 'endorsement date|skill name'],
  ['Registration.csv', 'registered at|registration ip'],
  ['Ad_Targeting.csv', 'member age|company names'],
]

/** Wellmet's own sheets that list no people. */
const ownFiles: [file: string, headings: string][] = [
  ['companies.csv', 'industry|careers'],
  ['conversations.csv', 'about|stage|they said'],
  ['letters.csv', 'direction|sent on|letter'],
]

/** What it is and what to choose instead, where a table is known to list no people. */
export function otherTable(headings: readonly string[], fileName = ''): string | null {
  const names = new Set(headings.map(key))
  const own = ownFiles.find(([, needed]) => needed.split('|').every((one) => names.has(one)))
  if (own)
    return `This is ${own[0]} from an export of Wellmet. The people are in people.csv, in the same zip: choose that.`
  const isSkills = /^skills\.csv$/i.test(fileName) && names.size === 1
  const file = isSkills ? 'Skills.csv' : linkedinFileOf(headings)
  return file
    ? `This is ${file} from LinkedIn’s archive. The list of people is in Connections.csv, in the same archive: choose that.`
    : null
}

/** The file of LinkedIn's archive that these are the headings of, where it is one without a list of people. */
function linkedinFileOf(headings: readonly string[]): string | null {
  const names = new Set(headings.map(key))
  const found = linkedinFiles.find(([, needed]) => needed.split('|').every((one) => names.has(one)))
  return found?.[0] ?? null
}

/** Where a list comes from, and what it is called on a page. */
export const sources = {
  linkedin: 'LinkedIn’s list of connections',
  'linkedin-contacts': 'LinkedIn’s copy of your address book (Contacts.csv)',
  google: 'Google Contacts',
  outlook: 'Outlook contacts',
  thunderbird: 'a Thunderbird address book',
  wellmet: 'a list from Wellmet',
  list: 'a list',
} as const
export type Source = keyof typeof sources

/** Told by headings that only one program writes. */
export function sourceOf(headings: readonly string[]): Source {
  const names = new Set(headings.map(key))
  const has = (...all: string[]) => all.every((one) => names.has(one))
  if (has('how we know each other', 'level') || has('with you', 'knows', 'why')) return 'wellmet'
  if (has('bookmarkedat', 'createdat')) return 'linkedin-contacts'
  const meanings = headings.map(meaningOf)
  if (meanings.includes('connectedOn')) return 'linkedin'
  if (has('organization name', 'organization title') || has('yomi name') || has('file as', 'labels'))
    return 'google'
  if (headings.some((heading) => /^email 1 (?:label|type|value)$/.test(key(heading)))) return 'google'
  if (has('primary email', 'screen name')) return 'thunderbird'
  if (has('email address', 'job title') && has('suffix')) return 'outlook'
  const isOutlook = ['title', 'prefix', 'suffix', 'middleName', 'company'] as const
  return isOutlook.filter((one) => meanings.includes(one)).length >= 4 ? 'outlook' : 'list'
}
