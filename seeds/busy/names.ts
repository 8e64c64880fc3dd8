/** Names in many scripts, to be put together: none of the people is anyone. */

/** How a given name and a family name become one name where they come from. */
export interface Names {
  given: string[]
  family: string[]
  join: (given: string, family: string) => string
}

const givenFirst = (given: string, family: string) => `${given} ${family}`
const familyFirst = (given: string, family: string) => `${family}${given}`
const familyThenGiven = (given: string, family: string) => `${family} ${given}`
const words = (text: string) => text.trim().split(/\s+/)
const named = (given: string, family: string, join = givenFirst): Names => ({
  given: words(given),
  family: words(family),
  join,
})

/** Each list has 16 given names and 16 family names. */
export const names: Record<string, Names> = {
  english: named(
    'Ada Ben Cora Dylan Esme Finn Greta Hugh Isla Joel Kate Liam Mabel Noel Orla Piers',
    'Ashdown Birtwell Cawthorne Duxbury Ellwood Fairhurst Garstang Hollings Ibbotson Jessop Kellet Lathom Marsden Nuttall Ormerod Pickup',
  ),
  dutch: {
    given: words(
      'Anouk Bram Cees Doortje Evert Fenna Gijs Hiske Ivo Jelle Katrijn Lieke Maarten Noor Olivier Pien',
    ),
    family: [
      'van den Heuvelrug',
      'de Ruijterkamp',
      'ter Braakhuis',
      'van ’t Zandeveld',
      'op den Kelder',
      'Brandwijk',
      'in ’t Veldhoven',
      'van der Molensteen',
      'Dijkgraafsma',
      'Zeewoldstra',
      'uit den Boogerd',
      'Kleinsmidt',
      'van Oosterlandt',
      'Wijngaardster',
      'de la Courtenne',
      'Ysbrandsma',
    ],
    join: givenFirst,
  },
  icelandic: named(
    'Ásdís Bjartur Dagný Eyþór Freyja Guðlaug Hrafn Ísold Jökull Kolbrún Ljósbjörg Móeiður Njörður Ólöf Ragnheiður Sæþór',
    'Ásgrímsdóttir Bjartmarsson Dagbjartsdóttir Eyjólfsson Fjalarsdóttir Guðbrandsson Hjörleifsdóttir Ísleifsson Jökulsdóttir Kolbeinsson Ljótsdóttir Marteinsson Njálsdóttir Ormsson Ragnarsdóttir Þorvarðsson',
  ),
  polish: named(
    'Agnieszka Bożydar Celina Dobrosław Elżbieta Filip Grażyna Henryk Iga Jędrzej Kinga Łukasz Małgorzata Norbert Oliwia Przemysław',
    'Brzezicka Chrząstowski Dzierżyk Gżegżółkowa Jaźwińska Kłosowicz Łąkowska Mściwojewski Niedźwiecka Ożarowicz Pszczółkowska Rżyszczyn Szczepanik Świętopełk Wąsowicz Źdźbłowska',
  ),
  turkish: named(
    'Asuman Berkay Çiğdem Deniz Ebru Ferit Gülşah Hüseyin Ilgaz İrem Jale Kağan Leyla Müjde Nihat Özlem',
    'Ağaçlıoğlu Bağdatlıgil Çınaroğlu Demirtepe Eğilmezkan Fındıklıgil Gökçedağ Hırçınoğlu Iğdırlıgil İncesulu Karabağlar Lâleli Müftüzade Nişancıoğlu Özgüzel Şahinbeyli',
  ),
  cyrillic: named(
    'Аглая Богдан Варвара Глеб Дарина Евсей Жанна Захар Инна Кирилл Лилия Мирон Наина Олесь Полина Ратмир',
    'Абрикосцев Белозоренко Вишневецкая Гончаровский Дубравина Ежевикин Жаворонкова Зимогорский Ивлинская Калинчук Лугарева Медовников Незабудько Озерищев Перелескова Рябинченко',
  ),
  greek: named(
    'Αγγελική Βασίλης Γαρυφαλλιά Δημοσθένης Ευανθία Ζήσης Ηλέκτρα Θεόδωρος Ιφιγένεια Κλεάνθης Λητώ Μηνάς Νεφέλη Ξενοφών Ουρανία Περικλής',
    'Αμπελιώτης Βουνάκη Γιαλιδάκης Δεντροπούλου Ελαιώνας Ζαφειράτου Ηλιάκης Θαλασσινού Καραβοκύρης Λεμονάκη Μελισσηνός Νησιωτάκη Ξυλάς Πευκιανάκη Ροδακινάς Σταφυλάκη',
  ),
  arabic: named(
    'أمينة باسل تقى ثامر جميلة حازم خلود داوود ريحانة زياد سلمى شادي صفية طارق عبير غسان',
    'الباهلي التلمساني الجنابي الحريري الخزاعي الدمياطي الرمادي الزيتوني السوسني الشاطبي الصنوبري الطرابيشي العطار الغزال الفيروزي القرنفلي',
  ),
  hebrew: named(
    'אביגיל ברוך גילה דורון הדסה ורד זאב חמוטל טליה יותם כרמל ליאור מעיין נועם סיוון עומר',
    'אלונים ברושי גפנית דקלון הרדופי ורדימון זיתוני חרוביאן טללי יערני כלניתי לימוני מורן נרקיסי סביוני ערבות',
  ),
  chinese: named(
    '雅婷 志豪 慧敏 俊杰 嘉怡 文博 诗涵 宇轩 静好 明哲 若曦 天佑 雪莹 子墨 安然 一诺',
    '林 陈 黄 吴 郑 欧阳 司马 诸葛 赵 周 徐 孙 朱 胡 郭 何',
    familyFirst,
  ),
  japanese: named(
    '葵 蓮 さくら 大翔 陽菜 悠真 結衣 湊 美咲 樹 千代子 健太郎 ひかり 龍之介 萌 翼',
    '青木 石井 上田 江口 岡本 木下 久保田 小松原 清水 関口 高橋 千葉 西園寺 長谷川 藤堂 八重樫',
    familyThenGiven,
  ),
  korean: named(
    '서연 민준 지우 하준 수아 도윤 예은 시우 다은 건우 채원 현우 유나 준호 소율 태양',
    '김 이 박 최 정 강 조 윤 장 임 한 오 남궁 황보 제갈 선우',
    familyFirst,
  ),
  vietnamese: {
    given: words('Ánh Bảo Châu Dũng Đào Giang Hạnh Khuê Lộc Mỹ Nghĩa Oanh Phượng Quỳnh Thảo Vỹ'),
    family: [
      'Nguyễn Thị Hồng',
      'Trần Đình',
      'Lê Hoàng Bảo',
      'Phạm Thị Thuỳ',
      'Huỳnh Quốc',
      'Phan Thị Mỹ',
      'Vũ Đức',
      'Võ Thị Kim',
      'Đặng Hữu',
      'Bùi Thị Bích',
      'Đỗ Xuân',
      'Hồ Thị Cẩm',
      'Ngô Minh',
      'Dương Thị Thanh',
      'Lý Gia',
      'Đoàn Thị Ngọc',
    ],
    join: familyThenGiven,
  },
  devanagari: named(
    'आरती भरत चारु देवेश इला गौरव हेमा ईशान जया कुणाल लता मोहित नीलम ओम प्रिया रोहन',
    'अरण्यकर बाजपेयी चंदनवाला देशमुखे गंगाधरन हरितकर जलाधिकारी कमलापुरे लहरकर मधुवंती नंदनवन पुष्पकर रत्नपारखे सागरिका त्रिवेणीकर वनमाली',
  ),
}
