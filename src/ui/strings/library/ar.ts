import type { LibraryDictionary } from './library-strings'

export const ar: LibraryDictionary = {
  lists: { articles: 'المقالات', compare: 'جنبًا إلى جنب', timeline: 'الخط الزمني' },
  skip: 'إلى المحتوى',
  sections: 'أقسام المكتبة',
  language: 'اللغة',
  search: 'ابحث في المكتبة',
  searchHint: 'قائد، موضوع، كلام…',
  leader: 'القائد',
  allLeaders: 'كل القادة',
  topic: 'الموضوع',
  allTopics: 'كل الموضوعات',
  from: 'من',
  to: 'إلى',
  anyDay: 'أي تاريخ',
  clear: 'أزل التصفية',
  articles: {
    zero: 'لا مقالات',
    one: 'مقال واحد',
    two: 'مقالان',
    few: '{0} مقالات',
    many: '{0} مقالًا',
    other: '{0} مقال'
  },
  positions: {
    zero: 'لا مواقف',
    one: 'موقف واحد',
    two: 'موقفان',
    few: '{0} مواقف',
    many: '{0} موقفًا',
    other: '{0} موقف'
  },
  statements: {
    zero: 'لا أقوال',
    one: 'قول واحد',
    two: 'قولان',
    few: '{0} أقوال',
    many: '{0} قولًا',
    other: '{0} قول'
  },
  hits: {
    zero: 'لا نتائج',
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: '{0} نتائج',
    many: '{0} نتيجة',
    other: '{0} نتيجة'
  },
  hit: { article: 'مقال', position: 'موقف', statement: 'قول' },
  matches: 'يطابق:',
  more: 'أظهر المزيد',
  loading: 'يُقرأ…',
  empty: { title: 'المكتبة فارغة', text: 'لا مقال في هذه النسخة من «موقف».' },
  nothing: { title: 'لا شيء هنا', text: 'لا يطابق هذا الاختيار شيء في المكتبة. وسّعه أو أزل التصفية.' },
  failed: { title: 'تعذّرت القراءة', text: 'لم يُقرأ ملف من ملفات «موقف». إن لم تنفع المحاولة فأعد تثبيت الإضافة.' },
  missing: { title: 'ليس في المكتبة', text: 'لا مقال في هذه النسخة بهذا العنوان. ربما أزاله تحديث.' },
  tryAgain: 'حاول ثانية',
  written: { ar: 'بالعربية', en: 'بالإنجليزية', fr: 'بالفرنسية', ru: 'بالروسية' },
  compareHint: 'أحدث موقف لكل قائد في كل موضوع.',
  choose: 'قادة في المقارنة',
  earlier: {
    zero: 'لا أقدم منه',
    one: 'موقف أقدم',
    two: 'موقفان أقدم',
    few: '{0} مواقف أقدم',
    many: '{0} موقفًا أقدم',
    other: '{0} موقف أقدم'
  },
  article: {
    positions: 'المواقف',
    text: 'نصّ المقال',
    textHint: 'ما نُسب إلى قائد ملوّن بلونه، وتحت الفعل الذي نقله خط، وحاشيته بجانبه.',
    subhead: 'عنوان فرعي: ليس دليلًا',
    related: 'خبر آخر: ليس من المقال',
    statement: { other: 'القول {0}' },
    toNote: { other: 'حاشية القول {0}، {1}' },
    toText: { other: 'القول {0} في النصّ' },
    cue: 'لفظ النقل'
  },
  brief: {
    print: 'اطبع أو احفظ PDF',
    printHint: 'في نافذة الطباعة اختر «حفظ بصيغة PDF» لتحفظ الصفحة.',
    jsonld: 'احفظ JSON-LD',
    csv: 'احفظ CSV',
    page: 'الصفحة:',
    seen: { other: 'اطّلع عليها «موقف» في {0}' },
    ofArticle: 'من المقال كما هو في المكتبة، لا من صفحة.',
    gone: {
      title: 'لم تعد الصفحة هناك',
      text: 'أُغلق لسانها أو لم يعد فيها ما يُعرض. افتحها ثم اطلب الموجز من جديد.'
    }
  },
  columns: {
    statement: 'القول',
    speaker: 'القائد',
    topic: 'الموضوع',
    act: 'الفعل',
    kind: 'نوع النقل',
    sources: 'الناقل',
    cue: 'لفظ النقل',
    verdict: 'الحكم في هذه الصفحة',
    words: 'كلام الصفحة',
    article: 'المقال',
    title: 'عنوان الصفحة',
    address: 'رابط الصفحة',
    seen: 'وقت الاطّلاع'
  }
}
