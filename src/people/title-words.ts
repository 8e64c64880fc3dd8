/**
 * What titles say about someone’s level, as data. Read in order: the first line that fits a part of a title
 * decides that part, so whatever sounds grander than it is (Account Executive, Product Owner) stands above the rule it
 * would fall under. Patterns are matched as whole words on lower-case text without accents and dots.
 */
import type { Level } from '../etiquette/level.ts'

export const titleWords: readonly (readonly [Level, string])[] = [
  // Still learning, whatever it is they learn.
  [
    'student',
    '(vice[- ])?president( of)?( the)? (student (body|union|council|government|association)|.* (club|society))|(class|club|student (body|union|council|government)) (vice[- ]?)?president|class of \\d{4}|summer (analyst|associate|scholar)',
  ],
  // Those who look after the learners.
  [
    'director',
    '(interns?|internships?|apprentices?|apprenticeships?|trainees?|students?|graduates?)( (program|programme|programs|programmes|services|affairs|success|life|development|recruitment|recruiting|engagement|experience|relations|studies|training))? (director|head|dean)|(director|head|dean|vp|vice president)( of)?( the| our)? (\\S+ ){0,2}(interns?|internships?|apprentices?|apprenticeships?|trainees?|students?|graduates?)( (program|programme|programs|programmes|services|affairs|success|life|development|recruitment|recruiting|engagement|experience|relations|studies|training))?( .*)?',
  ],
  [
    'manager',
    '(interns?|internships?|apprentices?|apprenticeships?|trainees?|students?|graduates?)( (program|programme|programs|programmes|services|affairs|success|life|development|recruitment|recruiting|engagement|experience|relations|studies|training))? (manager|supervisor)|(manager|supervisor)( of)?( the| our)? (\\S+ ){0,2}(interns?|internships?|apprentices?|apprenticeships?|trainees?|students?|graduates?)( (program|programme|programs|programmes|services|affairs|success|life|development|recruitment|recruiting|engagement|experience|relations|studies|training))?( .*)?',
  ],
  [
    'experienced',
    '(interns?|internships?|apprentices?|apprenticeships?|trainees?|students?|graduates?)( (program|programme|programs|programmes|services|affairs|success|life|development|recruitment|recruiting|engagement|experience|relations|studies|training))? (recruiter|advis[eo]r|counsell?or|specialist|officer|lead|consultant|mentor|trainer|partner|success .*)',
  ],
  [
    'early',
    '(interns?|internships?|apprentices?|apprenticeships?|trainees?|students?|graduates?)( (program|programme|programs|programmes|services|affairs|success|life|development|recruitment|recruiting|engagement|experience|relations|studies|training))? (coordinator|administrator)',
  ],

  ['student', '(freshman|sophomore|junior|senior) at .*'],
  [
    'student',
    '(undergraduate|postgraduate|graduate|grad|doctoral|phd|mba|law|medical|college|university|high school|working)? ?student( (at|of|in) .*| (assistant|worker|researcher|ambassador|teacher|athlete|employee))?$',
  ],
  [
    'student',
    'interns?|internship|undergraduate|undergrad|freshman|sophomore|(phd|mba|ms|msc|jd|degree|doctoral|master s?) candidate|apprentice|co-?op',
  ],
  [
    'student',
    'praktikant(in)?|werkstudent(in)?|student(in|e)|etudiante?|estudiante|estudante|studente(ssa)?|auszubildende[rn]?|azubi|stagiaire|alternante?|apprentie?|becari[oa]|practicante|pasante|estagiari[oa]|tirocinante|stagista|stagiair',
  ],
  [
    'student',
    'praktikant(ka)?|praktikum|lae?rling|harjoittelija|opiskelija|stajyer|ogrenci|cirak|stazyst(a|ka)|praktykant(ka)?|student(ka)?|stazist(a|ka)|ucen|gyakornok|hallgato|diak|stagiar|practicant|magang|mahasiswa|pelajar|thuc tap( sinh)?|sinh vien|ασκουμενο[συ]|φοιτη(τησ|τρια)|hilfskraft|hiwi|apprendista|aprendiz|alternant|elev|studerande',
  ],

  // Grand words for work that is one's own.
  ['director', 'chief of staff'],
  [
    'experienced',
    '(account|sales|marketing|advertising|pr|business development|customer (service|success)|client|development|search|sourcing) executives?',
  ],
  ['experienced', 'executive (assistant|secretary|recruiter|coach|producer|search .*)'],
  ['experienced', '(product|process|data|risk|control|service|scrum product) owners?'],
  [
    'experienced',
    '(hr|human resources|people|talent|finance|financial|business|it|technology|marketing|learning|recruiting|strategic) (business )?partner',
  ],
  [
    'experienced',
    'director of photography|(film|stage|casting|funeral|art|theatre|theater|video|music video|commercial) director|director \\(?film',
  ],
  ['experienced', 'entrepreneur in residence|founding (?!partner|director)\\S+'],
  ['experienced', 'principal (?!investigator)\\S+'],
  [
    'manager',
    '(head|executive|chef de) (chef|cuisine|coach|nurse|waiter|teacher|barista|gardener|housekeeper)|vice principal|assistant (principal|head ?teacher)',
  ],
  ['experienced', '(head|lead) of household|chief resident|head ?hunter'],
  ['director', 'chefarzt|chefarztin|(lieutenant )?colonel|brigadier'],
  [
    'manager',
    '(leitende[rn]? )?oberarzt|(leitende[rn]? )?oberarztin|ward (sister|manager)|charge nurse|nurse in charge',
  ],
  ['early', 'assistenzarzt|assistenzarztin'],
  ['manager', '(assistant|associate) (vice president|vp)|avp'],
  ['manager', 'assistant director'],

  // Second to those at the top, and those who serve them.
  ['director', '(associate|assistant|deputy|senior|regional|group) general counsel'],
  [
    'vice-president',
    'genel mudur yardimcisi|baskan yardimcisi|vice (vd|verkstallande direktor)|vise ?administrerende direktor|varatoimitusjohtaja|wiceprezes(ka)?( zarzadu)?|mistopredsed(a|kyne)|podpredseda|vezerigazgato-? ?helyettes|alelnok|vicepresedinte|αντιπροεδροσ|pho (tong giam doc|chu tich)|wakil (presiden|direktur utama)|direct(eur|rice) general[e]? (adjointe?|deleguee?)|dga|(sub)?director[a]? general adjunt[oa]|vicepresidente|vice ?directeur',
  ],
  [
    'early',
    'asistan(i)?|uzman yardimcisi|memur(u)?|asystent(ka)?|asistent(ka)?|mlodsz[ya] \\S+|avustaja|assistentti|asszisztens|βοηθοσ|tro ly|asisten|ayudante|impiegat[oa]|addett[oa]|aiuto \\S+',
  ],

  // Those who answer for the whole.
  [
    'vice-president',
    '([es]|senior |executive |corporate |regional |group |global |area )?vps?|vice[- ]president(e|a|in)?|vicepresident[ea]|[es]vp|vizeprasident(in)?|vice-?presidente?',
  ],
  ['executive', 'c[efotimprsdlhn]o|chro|ciso|caio|cpto|ceo|cco|cao|cxo'],
  [
    'executive',
    'chief( \\S+){1,4} officer|general counsel|(executive|managing|general|non-?executive|company|board|founding) director|board of directors|director[- ]general|board (member|director|chair)|(vice|deputy )?chair(man|woman|person)?( of the board)?|secretary[- ]general',
  ],
  [
    'executive',
    '(co-?)?found(er|ress)|co-?owner|owner|proprietor|entrepreneur|president|presidente?|prasident(in)?|provost|chancellor|mayor|minister|ambassador to .*|superintendent of schools',
  ],
  [
    'executive',
    '((senior|managing|general|founding|named|equity|law|operating|venture|global|investment|limited|audit|tax|consulting|office|regional) )?partner($| (in|of|and|emeritus)\\b.*)',
  ],
  [
    'executive',
    'geschaftsfuhrer(in)?|geschaftsfuhrende[rn]? gesellschafter(in)?|vorstand(svorsitzende[rn]?|smitglied)?|inhaber(in)?|(mit)?grunder(in)?|generaldirektor(in)?',
  ],
  [
    'executive',
    'pdg|president[- ]directeur general|direct(eur|rice) general[e]?|gerante?|(co-?)?fondat(eur|rice)|associee?( gerante?)?',
  ],
  [
    'executive',
    'director[a]? (general|ejecutiv[oa])|diretor[a]? (geral|executiv[oa])|gerente general|(co-?)?fundador[a]?|soci[oa]|duen[oa]|propietari[oa]|proprietari[oa]|dono',
  ],
  [
    'executive',
    'amministrat(ore|rice) (delegat[oa]|unic[oa])|direttore generale|titolare|(co-?)?fondatore|algemeen directeur|eigenaar|oprichter|bestuurder|vennoot',
  ],
  [
    'executive',
    'genel mudur(u)?|yonetim kurulu (baskani|uyesi)|baskan(i)?|kurucu( ortak| ortagi)?|sirket sahibi|sahibi|verkstallande direktor|vd|koncernchef|styrelse(ordforande|ledamot)|(med)?grundare|agare|delagare|daglig leder|adm(inistrerende)?\\.? dir(ektor)?|konsernsjef|styreleder|bestyrelsesformand|(med)?(grunder|stifter)|eier|ejer|indehaver|innehaver',
  ],
  [
    'executive',
    'toimitusjohtaja|hallituksen (jasen|puheenjohtaja)|perustaja|omistaja|yrittaja|prezes(ka)?( zarzadu)?|czlonek zarzadu|czlonkini zarzadu|dyrektor (generaln[ya]|zarzadzajac[ya]|naczeln[ya]|wykonawcz[ya])|(wspol)?wlasciciel(ka)?|(wspol)?zalozyciel(ka)?|wspolnik|jednatel(ka)?|konatel(ka)?|(generalni|vykonn[ya]) (reditel(ka)?|riaditel(ka)?)|generaln[ya] riaditel(ka)?|predsed(a|kyne)( predstavenstva)?|majitel(ka)?|zakladatel(ka)?|clen(ka)? predstavenstva',
  ],
  [
    'executive',
    'ugyvezeto( igazgato)?|vezerigazgato|(tars)?alapito|tulajdonos|elnok|fondator|presedinte|proprietar|διευθυν(ων|ουσα) συμβουλοσ|προεδροσ|(συν)?ιδρυ(τησ|τρια)|ιδιοκτητ(ησ|ρια)|tong giam doc|chu tich( .*)?|(nguoi|nha|dong) sang lap|direktur utama|presiden direktur|pemilik|pendiri|komisaris( utama)?',
  ],
  [
    'executive',
    'consejer[oa] delegad[oa]|administrador[a]? unic[oa]|directeur-? ?grootaandeelhouder|zaakvoerder|bestuurs(lid|voorzitter)|(mitglied der )?geschaftsleitung|vorstandin|gesellschafter(in)?|dg|president du conseil.*|membre du (directoire|comite executif)',
  ],

  // Those who lead leaders.
  [
    'director',
    '(global |regional |associate |deputy |interim )?heads?( (of|for)\\b.*|$| ?, .*)|head|(?:global|group|regional) (?:marketing|sales|product|design|people|it|finance) head',
  ],
  [
    'director',
    'directors?|director[a]|diretor[a]?|direttor[e]|direttrice|direct(eur|rice)|direktor(in)?|dean|general manager|gm|country manager|plant manager|principal|principal investigator|treasurer|controller|comptroller|registrar|editor[- ]in[- ]chief|chefredakteur(in)?|superintendent|chief|surgeon general|prokurist(in)?|school principal|headmaster|headmistress|head ?teacher',
  ],
  [
    'director',
    'leiter(in)?|(bereichs|vertriebs|personal|marketing|entwicklungs|werks|it-|hauptabteilungs|schul|finanz|produktions|redaktions)leiter(in)?|hoofd',
  ],
  [
    'director',
    'direktor(u)?|grup muduru|bolge muduru|\\S*direktor(en)?|divisionschef|affarsomradeschef|\\S{2,}johtaja|johtaja|(wice)?dyrektor(ka)?|(zastepca|z-ca) dyrektora|reditel(ka)?|riaditel(ka)?|namest(ek|kyne)|\\S*igazgato|διευθυν(τησ|τρια)|(pho )?giam doc|direktur|wakil direktur|subdirector[a]?|vicedirettore|vicedirettrice|dirigente|adjunct-? ?directeur|drh|dsi|daf|raf|dircom|cdo|leitung( .*)?',
  ],

  // Managers of a thing, an account or a programme: the title is about the thing, not about people who report to them.
  [
    'manager',
    '(group|senior group) product manager|managers?,? (of )?(product|program|project) managers?|manager of .*',
  ],
  [
    'early',
    '(associate|assistant|junior) (product|project|program|account|brand|marketing|community|category) manager',
  ],
  [
    'experienced',
    '(product|project|program|programme|account|key account|technical account|client|client relationship|relationship|customer success|success|community|social media|brand|category|content|case|event|events|campaign|partner|partnership|partnerships|alliance|portfolio|fund|asset|investment|wealth|risk|release|delivery|change|knowledge|data|grant|grants|contract|contracts|office|bid|proposal|product marketing|growth|seo|crm|email marketing|digital marketing|influencer|interim|property|territory|area sales|engagement|implementation|onboarding|design program|construction project|clinical trial|stage|tour|talent|artist|vendor|supplier|demand|channel|pricing|incident|configuration|localization|procurement category) managers?( (i|ii|iii|iv|\\d))?',
  ],
  [
    'experienced',
    'chef(fe)? de (projet|produit|publicite|partie|marque)|projektleiter(in)?|(projekt|produkt)manager(in)?|gerente de (proyecto|proyectos|projetos?|producto|produtos?|cuenta|contas)|jefe de proyectos?|project ?leider|responsabile di progetto|capo ?progetto|assistant manager',
  ],
  [
    'experienced',
    'projektledare|prosjektleder|projektleder|projektipaallikko|tuotepaallikko|kierownik projektu|vedouci projektu|projektvezeto|proje mudur[u]?|proje yoneticisi|urun yoneticisi|quan ly du an|manajer (proyek|produk)|υπευθυνοσ εργου|charge[e]? d[e ].*|attache[e]? .*|cheffe de projet|chef de produit|koordinator projektu',
  ],

  // Those who have people reporting to them.
  [
    'manager',
    'managers?|mgr|manager(in)|(team|group|squad|section|shift|crew) lead(er)?|teamlead|supervisor[a]?|foreman|forewoman|captain|sergeant|(team|abteilungs|gruppen|filial|schicht|laden|stations|buro|kita|restaurant|markt)leiter(in)?|meister(in)?',
  ],
  [
    'manager',
    'chef(fe)? (d equipe|d atelier|de (service|secteur|rayon|departement|cuisine|chantier))|responsable|responsabile|gerente|jef[ea]|encargad[oa]|coordinador[a]? general|capo ?(reparto|squadra|area|ufficio)|teamleider|bedrijfsleider|afdelingshoofd|chefe|encarregad[oa]|supervisore|cadre dirigeant',
  ],
  [
    'manager',
    'mudur(u)?( yardimcisi)?|sef(i)?|(ekip|takim) lideri|yonetici(si)?|koordinatoru|\\S{3,}chef(en)?|\\S{3,}sjef(en)?|\\S*ledare|\\S*leder(en)?|\\S*paallikko|\\S*esimies|esihenkilo|tiiminvetaja|kierown(ik|iczka)|men[ae]d[zs]er(ka)?|manazer(ka)?|brygadzist[ak]a?|vedouci|veduc[ia]|mistr|\\S*vezeto|menedzser|sef(a)? .*|coordonator|προισταμεν(οσ|η)|υπευθυν(οσ|η)|truong (phong|nhom|bo phan)|pho phong|quan ly|quan doc|manajer|kepala( .*)?|penyelia',
  ],
  [
    'manager',
    'coordenador[a]?|coordinador[a]?|coordinat(ore|rice)|(abteilungs|team|gruppen|filial|schicht)leitung|quadro|subjefe|capo',
  ],

  // Some years in.
  [
    'early',
    '(early[- ]career|entry[- ]level|new grad(uate)?|recent graduate|graduate|junior|jr|trainee|management trainee|associate (consultant|analyst|engineer|developer|designer|editor|producer|scientist|copywriter)) ?.*',
  ],
  ['early', '(engineer|developer|analyst|designer|consultant|accountant|programmer|scientist) (i|1)'],
  [
    'experienced',
    'senior|sr|staff|lead|distinguished|expert|chartered|certified|licensed|ii|iii|iv|specialist|fellow|associate (attorney|lawyer|solicitor|counsel|architect|physician|dentist|veterinarian|pastor)',
  ],
  [
    'experienced',
    '(associate|assistant|adjunct|visiting|full|emeritus|clinical)? ?prof(essor)?(in|a|eur)?|lecturer|senior lecturer',
  ],
  [
    'experienced',
    '(business|data|financial|finance|systems|security|policy|research|intelligence|credit|risk|product|supply chain|marketing|quantitative|operations|program|budget|equity research) analysts?',
  ],

  // The first years.
  [
    'early',
    'analyst|(investment banking|summer|banking|business|corporate) ?analyst|(sales|retail|store|shop|research|program|programme|marketing|warehouse|customer service|hr|administrative|office) associate|associate',
  ],
  [
    'early',
    'coordinator|clerk|receptionist|cashier|barista|waiter|waitress|server|bartender|volunteer|junior|trainee|graduate|postdoc|post-?doctoral .*|resident( physician)?|brand ambassador|crew member|tutor|helper|runner',
  ],
  [
    'early',
    '((sales|business|customer|service|account|support|medical|member|market)( \\S+)? )?(representative|rep)|[sb]dr|(research|teaching|administrative|admin|marketing|sales|legal|office|production|editorial|hr|lab|laboratory|shop|care|dental|personal|graduate|project|accounting|library|design|studio|finance)? ?assistant',
  ],
  [
    'early',
    'referendar(in)?|volontar(in)?|berufseinsteiger(in)?|berufsanfanger(in)?|assistent(in|e)?|sachbearbeiter(in)?|assistante?|asistente|auxiliar|assistente|medewerker|trainee|debutante?',
  ],

  // A trade, without a word on how long.
  [
    'experienced',
    '\\S*(engineer|developer|designer|architect|scientist|consultant|accountant|auditor|attorney|lawyer|counsel|paralegal|solicitor|barrister|nurse|doctor|physician|surgeon|dentist|pharmacist|therapist|psychologist|veterinarian|teacher|trainer|coach|writer|editor|journalist|reporter|producer|photographer|recruiter|researcher|strategist|planner|advis[eo]r|broker|trader|underwriter|actuary|economist|statistician|librarian|chef|pilot|electrician|mechanic|technician|carpenter|plumber|farmer|realtor|agent|buyer|merchandiser|negotiator|translator|interpreter|programmer|administrator|specialist|generalist|secretary|officer|marketer|illustrator|animator|artist|musician|actor|author|copywriter|officer|bookkeeper|evangelist|advocate|facilitator|master|worker|controller|inspector|investigator|instructor|operator|driver|paramedic|midwife|curator|historian|biologist|chemist|physicist|geologist|sommelier|beekeeper|investor|freelancer?|contractor|welder|machinist|joiner|baker|butcher|hairdresser|stylist|florist|firefighter|tailor|potter|gardener|caretaker|cook|judge|notary|priest|pastor|rabbi|imam|optician|optometrist|radiographer|dietitian|nutritionist|surveyor|estimator|proofreader|bookseller|publicist|diplomat|detective|sailor|skipper|astronomer|mathematician|botanist|ecologist|archaeologist|anthropologist|sociologist|linguist|conductor|dancer|painter|sculptor|poet|welfare officer|member of technical staff|sales|marketing|hr|finance)',
  ],
  [
    'experienced',
    '\\S*(ingenieur(in|e)?|entwickler(in)?|berater(in)?|referent(in)?|lehrer(in)?|arzt|arztin|anwalt|anwaltin|redakteur(in)?|kaufmann|kauffrau|developpeu(r|se)|consultante?|ingeniero|ingeniera|desarrollador[a]?|abogad[oa]|avocate?|medic[oa]|engenheir[oa]|advogad[oa]|ingegnere|avvocat[oa]|sviluppatore|consulente|adviseur|ontwikkelaar|verpleegkundige|profesor[a]?)',
  ],
]

/** Scripts without spaces between words: the word may stand anywhere in the part. First that fits decides. */
export const titleCharacters: readonly (readonly [Level, readonly string[]])[] = [
  [
    'student',
    '实习|實習|学生|學生|大学院生|インターン|인턴|학생|대학원생|студент|стажер|стажист|практикант|аспирант|متدرب|طالب|סטודנט|מתמחה|นักศึกษา|ฝึกงาน',
  ],
  [
    'early',
    '助理|专员|專員|文员|アシスタント|新卒|사원|대리|주임|ассистент|помощник|младший|секретарь|помічник|مساعد|עוזר|ผู้ช่วย',
  ],
  [
    'vice-president',
    '副总裁|副總裁|副总经理|副總經理|副社長|副会長|부사장|부회장|вице-президент|віце-президент|заместитель генерального|заступник генерального|نائب الرئيس|نائب رئيس|نائب المدير العام|סמנכ"ל|סמנכ״ל|סמנכ ל|סמנכל|รองประธาน|รองกรรมการผู้จัดการ',
  ],
  ['early', '应届|應屆|新入社員|신입'],
  ['vice-president', '副总|副總'],
  [
    'executive',
    '总裁|總裁|总经理|總經理|董事|首席|创始人|創始人|合伙人|合夥人|理事长|理事長|主席|総裁|社長|取締役|代表|会長|執行役員|創業者|オーナー|대표|사장|회장|창업자|이사장|генеральный директор|генеральний директор|гендиректор|исполнительный директор|основатель|засновник|владелец|власник|учредитель|собственник|председатель|управляющий партнер|президент|الرئيس التنفيذي|المدير التنفيذي|رئيس مجلس|مؤسس|مالك|صاحب|מנכ"ל|מנכ״ל|מנכ ל|מנכל|מייסד|בעלים|שותף|יו״ר|יו ר|กรรมการผู้จัดการ|ประธาน|เจ้าของ|ผู้ก่อตั้ง',
  ],
  [
    'experienced',
    '产品经理|產品經理|项目经理|專案經理|客户经理|客戶經理|プロジェクトマネージャー|プロダクトマネージャー|프로젝트 매니저|프로덕트 매니저|менеджер проект|менеджер продукт|менеджер по |менеджер з |مدير مشروع|مدير المشاريع|مدير المشروع|מנהל פרויקט|מנהלת פרויקט|מנהל מוצר|מנהלת מוצר',
  ],
  [
    'director',
    '总监|總監|部长|部長|工場長|支店長|전무|상무|이사|본부장|실장|директор|مدير عام|المدير العام|ผู้อำนวยการ',
  ],
  [
    'manager',
    '经理|經理|主任|主管|组长|組長|科长|科長|课长|課長|处长|處長|次長|係長|店长|店長|室長|所長|负责人|負責人|マネージャー|マネジャー|リーダー|팀장|과장|부장|차장|파트장|그룹장|점장|매니저|руководитель|керівник|менеджер|начальник|заведующ|завідувач|управляющ|бригадир|رئيس قسم|مشرف|مدير|מנהל|ראש צוות|ראש מחלקה|ผู้จัดการ|หัวหน้า',
  ],
  [
    'experienced',
    '工程师|工程師|设计师|設計師|分析师|分析師|会计师|會計師|律师|律師|医生|醫生|医師|护士|護士|看護師|教师|教師|老师|老師|教授|研究员|研究員|顾问|顧問|记者|記者|翻译|弁護士|税理士|建築家|エンジニア|デザイナー|コンサルタント|プログラマー|アナリスト|엔지니어|디자이너|개발자|변호사|의사|간호사|교수|교사|연구원|기자|컨설턴트|инженер|разработчик|программист|врач|учитель|преподаватель|юрист|бухгалтер|аналитик|дизайнер|журналист|архитектор|інженер|розробник|лікар|вчитель|مهندس|طبيب|محام|معلم|مدرس|محاسب|مصمم|ممرض|מהנדס|רופא|מורה|עורך דין|วิศวกร|แพทย์|ครู|พยาบาล',
  ],
].map(([level, words]) => [level as Level, (words ?? '').split('|')] as const)
