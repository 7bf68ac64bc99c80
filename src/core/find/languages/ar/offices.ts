/** Nouns that, alone, stand for a leader who had the word: «وأضاف الوزير». */
import type { Anaphor } from '../grammar'
import { phrases } from './inflect'

/** By the offices that whoever they mean holds: those of a man, those of a woman. */
const NOUNS: readonly (readonly [offices: string, men: string, women: string])[] = [
  ['president', 'الرئيس', 'الرئيسة'],
  ['prime-minister', 'رئيس (الوزراء|الحكومة|مجلس الوزراء)', 'رئيسة (الوزراء|الحكومة)'],
  ['sultan', 'السلطان', ''],
  ['vice-president', 'نائب الرئيس', 'نائبة الرئيس'],
  ['security-council-secretary', 'أمين (المجلس|مجلس الأمن|مجلس الأمن القومي)', ''],
  ['atomic-energy-head', 'رئيس المنظمة', ''],
  ['un-ambassador', 'المندوب', 'المندوبة'],
  ['chancellor', 'المستشار', 'المستشارة'],
  ['foreign-minister', 'وزير الخارجية, كبير الدبلوماسيين, رئيس الدبلوماسية', 'وزيرة الخارجية, كبيرة الدبلوماسيين, رئيسة الدبلوماسية'],
  ['defence-minister', 'وزير الدفاع', 'وزيرة الدفاع'],
  ['foreign-minister defence-minister', 'الوزير', 'الوزيرة'],
  ['president prime-minister chancellor supreme-leader', 'الزعيم', 'الزعيمة'],
  ['supreme-leader', 'المرشد, المرشد الأعلى', 'المرشدة, المرشدة العليا'],
  ['secretary-general', 'الأمين العام', 'الأمينة العامة'],
  ['secretary-general director-general', 'المسؤول (الأممي|الدولي)', 'المسؤولة (الأممية|الدولية)'],
  ['director-general', 'المدير العام للوكالة, المدير العام, مدير الوكالة, رئيس الوكالة', 'المديرة العامة'],
  ['spokesperson foreign-spokesperson', 'المتحدث, الناطق', 'المتحدثة, الناطقة'],
  ['foreign-spokesperson', '(المتحدث|الناطق) باسم (الخارجية|وزارة الخارجية|السلك الدبلوماسي)', '(المتحدثة|الناطقة) باسم (|وزارة )الخارجية'],
  ['envoy', 'المبعوث', 'المبعوثة'],
  ['pope', 'البابا, الحبر الأعظم', ''],
  ['crown-prince', 'ولي العهد', ''],
  ['speaker', 'رئيس (البرلمان|مجلس النواب)', ''],
  ['monarch', 'الملك', 'الملكة'],
  ['emir crown-prince', 'الأمير', 'الأميرة'],
  ['', 'المسؤول, الدبلوماسي, السياسي', 'المسؤولة, الدبلوماسية, السياسية']
] // prettier-ignore

/** Offices of which an article names one holder where it says no more of him. */
const SOLE: ReadonlySet<string> = new Set([
  'president',
  'prime-minister',
  'supreme-leader',
  'secretary-general',
  'pope',
  'crown-prince',
  'foreign-spokesperson'
])

/** Titles that mean whom the article gives them. */
const TITLES: readonly (readonly [title: string, forms: string, beside: RegExp])[] = [
  [
    'state president',
    'رئيس الدولة',
    /رئيس الدولة(?: صاحب السمو)?(?: الشيخ)? ?@|@[^@]*رئيس الدولة[^@]*@|@[^@]*@[^@،.]{0,30}،? رئيس الدولة(?! ال)/u
  ],
  ['highness', 'سموه', /(?:سمو|الأمير|الشيخ) @|^[^@]*@(?:[^@]* )?(?:الأمير|الشيخ|سمو|ولي العهد) /u]
]

export const OFFICES: readonly Anaphor[] = [
  ...NOUNS.map(([offices, men, women]) => ({
    offices: offices.split(' ').filter(Boolean),
    forms: [],
    masculine: phrases(men),
    feminine: phrases(women),
    isOnlyLast: !SOLE.has(offices)
  })),
  {
    offices: ['honoured', 'president'],
    forms: [],
    masculine: ['السيد الرئيس'],
    beside: /@السيد الرئيس /u
  },
  ...TITLES.map(([title, forms, beside]) => ({
    offices: title.split(' '),
    forms: [],
    masculine: [forms],
    isOnlyLast: true,
    beside
  }))
]
