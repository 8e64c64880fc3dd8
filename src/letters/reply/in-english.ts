/**
 * The small words by which people in other languages agree, refuse, put off and name a day, as the signs know them in English. Each
 * stands for itself, so that a German “leider” in an English reply is read, too. It is no translation: what is not here stays.
 */

/** One language a line: as it is written, `=`, as it is read. Later ones may stand on what earlier ones made. */
const phrases = `
melden sie sich nicht (?:wieder|mehr)=do not contact me again | schreiben sie mir nicht mehr=do not contact me again | kontaktieren sie mich nicht=do not contact me again | streichen sie mich=remove me from your list | löschen sie (?:meine|diese) (?:daten|adresse)=delete my data
wenden sie sich (?:bitte )?an=contact | wende dich (?:bitte )?an=contact | sprechen sie (?:bitte )?mit=talk to | sprich (?:bitte )?mit=talk to | absagen=decline | leider=unfortunately | bedaure=regret to | keine zeit=no time | nicht möglich=not possible | geht nicht=not possible | geht leider nicht=not possible
melden sie sich=contact me | doch bitte=please | bitte=please | ab dem=from | noch einmal=again | nochmals?=again | im moment=at the moment | derzeit=at the moment
passt mir(?: gut)?=works for me | würde (?:mir )?passen=would work for me | passt=works | gerne?(?! geschehen)=gladly | jederzeit gern=gladly | kein problem=no problem | einverstanden=i accept
schreiben sie mir=write to me | schreib mir=write to me | schicken sie mir=send me | schick mir=send me | (?:ihre|deine) fragen=your questions
schriftlich=in writing | per mail=by email | keine weiteren (?:e-?mails|mails|nachrichten|anfragen)=no more emails | melde dich=contact me | wieder=again | nächstes jahr=next year
nächste woche=next week | nächsten monat=next month | meine kollegin=my colleague | mein kollege=my colleague | nicht zuständig=not the right person | falsche adresse=wrong address
adressez-vous à=contact | revenez vers moi=contact me again | en ce moment=at the moment | impossible=not possible | contactez=contact | parlez à=talk to | parlez-en à=talk to | malheureusement=unfortunately | je ne peux pas=i cannot help | je ne suis pas disponible=i cannot meet | pas le temps=no time | avec plaisir=with pleasure | volontiers=gladly | bien sûr=of course | d'accord=i accept
(?:ça|cela) me (?:va|convient)=that works for me | me convient=works for me | par écrit=in writing | par (?:mail|courriel|e-?mail)=by email | vos questions=your questions | tes questions=your questions
ne (?:me|m') ?(?:contactez|écrivez) plus=do not contact me again | envoyez-moi=send me | écrivez-moi=write to me | recontactez-moi=contact me again | la semaine prochaine=next week | ma collègue=my colleague | mon collègue=my colleague
vuelv[ae] a escribirme=write to me again | ahora mismo=right now | habl[ae] con=talk to | lo siento=i'm sorry that | imposible=not possible | en este momento=at the moment | escr[ií]b[ae]me=write to me | escríb[ae]le a=write to | contact[ae] con=contact | lamentablemente=unfortunately | por desgracia=unfortunately | desafortunadamente=unfortunately | no puedo=i cannot help | no tengo tiempo=i have no time | con (?:mucho )?gusto=with pleasure | por supuesto=of course | encantad[oa]=with pleasure
me viene bien=works for me | me va bien=works for me | de acuerdo=i accept | por escrito=in writing | por correo=by email | (?:tus|sus) preguntas=your questions | envíame=send me | mándame=send me | envíeme=send me | la próxima semana=next week
no me (?:escriba|escribas|contacte|contactes) más=do not contact me again | mi (?:compañer|colega)[oa]?=my colleague
neem contact op met=contact | praat met=talk to | vraag het aan=ask | helaas=unfortunately | geen tijd=no time | lukt (?:me |mij )?niet=not possible | kan niet=not possible | komt (?:me |mij )?(?:goed|prima) uit=works for me | graag=gladly | prima(?=[,.!]|$)=fine by me | natuurlijk=of course
(?:je|jouw|uw) vragen=your questions | stuur (?:me|mij)=send me | mail (?:me|mij)=email me | volgende week=next week | volgend jaar=next year | mijn collega=my colleague | niet meer (?:mailen|schrijven|benaderen)=do not contact me again
(?:il mio|la mia|mi[oa]) collega=my colleague | sentire=contact | parl[ai] con=talk to | contatt[ai]=contact | purtroppo=unfortunately | non posso=i cannot help | non ho tempo=i have no time | volentieri=gladly | con piacere=with pleasure | certo=of course | va bene=works for me | per iscritto=in writing | le (?:tue|sue) domande=your questions
fal[ae] com=talk to | contacte=contact | infelizmente=unfortunately | não posso=i cannot help | não tenho tempo=i have no time | com prazer=with pleasure | claro=of course | por escrito=in writing | as suas perguntas=your questions
`
  .split(/\n| \| /)
  .flatMap((line) => {
    const [written = '', read] = line.trim().split(/=(?=[^=]*$)/)
    return read ? [{ written: new RegExp(`(?<!\\p{L})${written}(?!\\p{L})`, 'giu'), read }] : []
  })

const named = [
  ['montag|lundi|lunes|maandag|lunedì|segunda-feira', 'monday'],
  ['dienstag|mardi|martes|dinsdag|martedì|terça-feira', 'tuesday'],
  ['mittwoch|mercredi|miércoles|woensdag|mercoledì|quarta-feira', 'wednesday'],
  ['donnerstag|jeudi|jueves|donderdag|giovedì|quinta-feira', 'thursday'],
  ['freitag|vendredi|viernes|vrijdag|venerdì|sexta-feira', 'friday'],
  ['samstag|samedi|sábado|zaterdag|sabato', 'saturday'],
  ['sonntag|dimanche|domingo|zondag|domenica', 'sunday'],
  ['januar|jänner|janvier|enero|januari|gennaio|janeiro', 'january'],
  ['februar|février|febrero|februari|febbraio|fevereiro', 'february'],
  ['märz|mars|marzo|maart|março', 'march'],
  ['avril|abril|aprile', 'april'],
  ['mai|mayo|mei|maggio|maio', 'may'],
  ['juni|juin|junio|giugno|junho', 'june'],
  ['juli|juillet|julio|luglio|julho', 'july'],
  ['août|augustus|agosto', 'august'],
  ['septembre|septiembre|settembre|setembro', 'september'],
  ['oktober|octobre|octubre|ottobre|outubro', 'october'],
  ['novembre|noviembre|novembro', 'november'],
  ['dezember|décembre|diciembre|dicembre|dezembro', 'december'],
].map(([written, read = '']) => ({
  written: new RegExp(`(?<!\\p{L})(?:${written})(?!\\p{L})`, 'giu'),
  read,
}))

/** “10 Uhr”, “14h30”, “a las 10”; the point after the day of a date goes: “8. Dezember” is “8 december”. */
const clocks = [
  [
    /(?<!\p{L})(?:en|im|au|em|ab|à partir de)(?= (?:january|february|march|april|may|june|july|august|september|october|november|december)\b)/giu,
    'in',
  ],
  [/(?<!\p{L})(?:um|a las|om|alle|às|à)(?= \d)/giu, 'at'],
  [/\b(\d{1,2})[.:](\d\d) ?(?:uhr|heures?|h)\b/giu, '$1:$2'],
  [/\b(\d{1,2}) ?(?:uhr|heures|uur|horas)(?: (\d\d))?\b/giu, '$1:00'],
  [/\b(\d{1,2})h(\d\d)\b/giu, '$1:$2'],
  [
    /\b(\d{1,2})\.(?= (?:january|february|march|april|may|june|july|august|september|october|november|december)\b)/giu,
    '$1',
  ],
] as const

/** The words of a reply with those of other languages as the signs know them. Case and everything else stay. */
export function inEnglish(words: string): string {
  let read = words
  for (const { written, read: as } of [...phrases, ...named]) read = read.replace(written, as)
  for (const [written, as] of clocks) read = read.replace(written, as)
  return read
}
