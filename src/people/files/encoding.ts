/**
 * Which bytes stand for which letters. A mark at the beginning tells; UTF-16 without one shows by its zeros, and UTF-8 by its own rules.
 * All else is older than both: there the encoding is taken that makes words of it, and the person may choose another.
 */

/** By what a browser calls it, and what a person does. */
export const encodings = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16, big-endian)',
  'windows-1252': 'Western European',
  'windows-1250': 'Central European (Windows)',
  'iso-8859-2': 'Central European (ISO)',
  'windows-1251': 'Cyrillic (Windows)',
  'koi8-r': 'Cyrillic (KOI8-R)',
  'windows-1253': 'Greek',
  'windows-1254': 'Turkish',
  'windows-1255': 'Hebrew',
  'windows-1256': 'Arabic',
  'windows-1257': 'Baltic',
  macintosh: 'Western European (Mac)',
  shift_jis: 'Japanese (Shift-JIS)',
  'euc-jp': 'Japanese (EUC)',
  gb18030: 'Chinese, simplified',
  big5: 'Chinese, traditional',
  'euc-kr': 'Korean',
} as const
export type Encoding = keyof typeof encodings
export const encodingNames = Object.keys(encodings) as [Encoding, ...Encoding[]]

/** As much of a file as tells, in bytes. */
const looked = 64 * 1024

export interface EncodingGuess {
  encoding: Encoding
  /** False where another encoding would have made words of it as well. */
  isSure: boolean
}

/** By mark, by zeros, by the rules of UTF-8; else by what reads best. `isWord` tells a word that is to be expected, such as a heading. */
export function sniffEncoding(
  bytes: Uint8Array,
  isWord: (cell: string) => boolean = () => false,
): EncodingGuess {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', isSure: true }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', isSure: true }
  const wide = wideWithoutMark(bytes.subarray(0, looked))
  if (wide) return { encoding: wide, isSure: true }
  if (isUtf8(bytes)) return { encoding: 'utf-8', isSure: true }
  const plain = bytes.subarray(0, looked)
  const tried = older
    .map((encoding) => ({ encoding, score: scoreOf(plain, encoding, isWord) }))
    .sort((a, b) => b.score - a.score)
  const [best, next] = tried
  if (!best || best.score === Number.NEGATIVE_INFINITY) return { encoding: 'windows-1252', isSure: false }
  return { encoding: best.encoding, isSure: !next || best.score - next.score >= sureBy }
}

/** By so much one must be better than the next to be sure of it: two words that were expected, or most of the letters. */
const sureBy = 20

/** In this order where two read alike: the commonest first. */
const older: Encoding[] = [
  'windows-1252',
  'windows-1250',
  'iso-8859-2',
  'windows-1251',
  'shift_jis',
  'gb18030',
  'big5',
  'euc-kr',
  'euc-jp',
  'windows-1254',
  'windows-1253',
  'windows-1257',
  'windows-1255',
  'windows-1256',
  'koi8-r',
  'macintosh',
]

/** Of Latin letters every other byte is zero. */
function wideWithoutMark(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0]
  const some = bytes.subarray(0, 2000)
  for (let at = 0; at < some.length; at++) if (some[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const most = Math.max(8, some.length / 2)
  if (odd > most * 0.4 && even < most * 0.05) return 'utf-16le'
  if (even > most * 0.4 && odd < most * 0.05) return 'utf-16be'
  return null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    for (let at = 0; at < bytes.length; at += looked)
      decoder.decode(bytes.subarray(at, at + looked), { stream: true })
    decoder.decode()
    return true
  } catch {
    return false
  }
}

/** How much like words it reads; minus infinity where it cannot be. */
function scoreOf(bytes: Uint8Array, encoding: Encoding, isWord: (cell: string) => boolean): number {
  let text: string
  try {
    // What is cut off at the end is no fault.
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return Number.NEGATIVE_INFINITY
  }
  const words = text.split(/[\s,;|\t"]+/u).filter((word) => /[^\p{ASCII}]/u.test(word))
  const expected = new Set(
    text
      .slice(0, 4000)
      .split(/[,;|\t\n\r]/)
      .map((cell) => cell.replaceAll('"', '').trim())
      .filter((cell) => /[^\p{ASCII}]/u.test(cell) && isWord(cell)),
  )
  const likeWords = words.reduce((sum, word) => sum + likeness(word), 0)
  return expected.size * 12 + (words.length > 0 ? (likeWords / words.length) * 25 : 0)
}

/** 1 for what could be a word of some language, less for what hardly is one, down to -1. */
function likeness(word: string): number {
  if (/[\u0080-\u009f\ufffd\ue000-\uf8ff]/u.test(word)) return -1
  const letters = word.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return 0
  // A sign between letters, or a mark of another kind before one: ³, ¹, £, ¤.
  if (/\p{L}[^\p{L}\p{M}\p{N}'’.\-&/@()ー・·]+\p{L}/u.test(word)) return -0.8
  if (/^[£¥¯¦¹³²º¼½¾¿¡ª«»±¬¤§¶]+\p{L}/u.test(word) || /\p{L}[£¥¯¦¹³²¼½¾±¬¤§¶]+$/u.test(word)) return -0.8
  if (/\p{Ll}\p{Lu}/u.test(word.replace(/\b(?:Mc|Mac|Le|De|La|Di|Van|O)(?=\p{Lu})/gu, ''))) return -0.5
  const scripts = scriptsOf.filter(([pattern]) => pattern.test(word)).map(([, name]) => name)
  if (scripts.length > 1) return -0.5
  const [script = 'other'] = scripts
  if (script === 'latin') return latinLikeness(word)
  if (script === 'han') return hanLikeness(word, letters)
  if (script === 'kana') return /[\uff61-\uff9f]/u.test(word) ? -0.3 : 1
  // One letter of another alphabet alone is a sign in a text of Latin letters.
  return letters > 1 ? 0.95 : 0.2
}

const scriptsOf: [RegExp, string][] = [
  [/\p{Script=Latin}/u, 'latin'],
  [/\p{Script=Cyrillic}/u, 'cyrillic'],
  [/\p{Script=Greek}/u, 'greek'],
  [/\p{Script=Hebrew}/u, 'hebrew'],
  [/\p{Script=Arabic}/u, 'arabic'],
  [/\p{Script=Hangul}/u, 'hangul'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'kana'],
  [
    /^[^\p{Script=Hiragana}\p{Script=Katakana}]*\p{Script=Han}[^\p{Script=Hiragana}\p{Script=Katakana}]*$/u,
    'han',
  ],
]

/** Accented letters stand alone among plain ones; three in a row are those of another alphabet read wrongly. */
function latinLikeness(word: string): number {
  const accented = word.match(/[^\p{ASCII}]/gu)?.length ?? 0
  const letters = word.match(/\p{L}/gu)?.length ?? 1
  if (/[^\p{ASCII}]{3}/u.test(word) || accented > letters * 0.7) return -0.9
  if (/[ÐÞðþ×÷ÿ]/u.test(word)) return 0.3
  return /^[^\p{ASCII}]{2}/u.test(word) ? 0.4 : 1 - 0.1 * (accented - 1)
}

/** Of Chinese and Japanese signs thousands are possible, and some hundreds are common in names and of companies. */
function hanLikeness(word: string, letters: number): number {
  const known = [...word].filter((sign) => commonHan.has(sign)).length
  return known > 0 ? 0.3 + 0.7 * (known / letters) : -0.1
}

const commonHan = new Set(
  `一丁七三上下不中主之久也云五井交京人今仁今介仕代以任企会伊伟住佐何作佳佳信俊保倉健傑僑元光克公六兴共其内军农冬凤凯出分刘利制前剛力功加劉务勇勤北区医十千华卓南博卫印厂原又友发司合吉同名君吴员周和品唐商啓喜器四回团因国圆園國土地坂城培基堂報場塚境増士壮声夏夕外多大天太夫奈女奥好如妮姓姚姜婷子孔孙学孟宁宇守安完宏宗官定宝实室宣宫家容宽富寧寺対小少尾局山岛岡岩岳島崎川州工左巨己市布师希常平年广店康建开张強张彦彩影徐得德心志忠思恒恵息情惠愛慧成我戸房所手技投报振教数文料斎新方旅日昊明易星春昭晓晨景晴晶智曉曹曾會月有服朗木本李村杜来東松板林果柏校株根桂桃桐桥梁梅森楊榮樂樊橋機欣正武段毅民水永江池沈沙河治泉泽波洋洪浩海消涛润淑深淳清渡湖源溪滨潘澤瀬火灯炎熊燕牛物王玉玛玛玲珍班現理琳琴瑞瑶生産田由甲男町画界白百的皇益盛目直相真石研磨社祐神福科秀秋程穂空立章竹符笔第筑筒管米素細終結絵統緑緯織美群義羽習翔老者联聡股育胡能腾自興良色芝芬芳花苏苗若英范茂荣莉菅菊菜萍華萱萬葉葛董蒋蒙蓝蔡蕾薛藤蘇虎行表袁裕西見规解言計訂計設評誠譚谢谭豊貝財責貴資费贝贸赵越路身車軍转輝農运近进远通造連達遠那邓邱邵部郎郑郭都配酒里重野量金鈴銀錦鋼鍾鐘钟铁银锋长門間関閔闵队阪防阳阿陈院陳陶陸隆集雄雅雨雪雲電青静靖非面韓韦音項順頭顔願颖風飛食飯餐飯館首香馬馮駿高髙鬼魏鮑鳳鸿鹿黃黄黎黒齊龍龙龚役職氏名所属勤務先住番号電話番号電郵電子郵件職稱公司姓名职位邮箱手机备注部门単位経理總經理经理管销售市場営業主任課長係取締役社員担当開発企画人事総務財務工程師総裁董事顧問秘書助理教授医師律師`,
)
