import { formatters, isolate, type Strings } from './strings'

/** Western digits: the ones that Arabic news sites print. */
const { number, percent, date, list, count } = formatters('ar-u-nu-latn')

export const ar: Strings = {
  language: 'ar',
  direction: 'rtl',
  name: 'العربية',
  product: 'موقف',
  number,
  percent,
  date,
  list,
  grade: {
    full: () => 'المقال كاملًا',
    edited: () => 'المقال بعد تعديله',
    excerpt: (coverage) => `مقتطف من المقال، ${percent(coverage)}`,
    related: () => 'خبر ذو صلة',
    none: () => 'ليس المقال'
  },
  verdict: {
    verbatim: 'حرفيًّا',
    typographic: 'حرفيًّا، مع فرق في الرسم والعلامات',
    altered: 'غيّرته هذه الصفحة',
    absent: 'ليس في هذه الصفحة'
  },
  hidden: 'في هذه الصفحة، لكنها محجوبة عن القارئ',
  tally: {
    verbatim: (n) => `${number(n)} حرفيًّا`,
    typographic: (n) => `${number(n)} بفرق في الرسم`,
    altered: (n) => `${number(n)} بتغيير في الكلام`,
    absent: (n) => `${number(n)} خارج الصفحة`
  },
  kind: {
    direct: 'كلام مقتبس',
    indirect: 'كلام منقول بالمعنى',
    mixed: 'نقل يتخلّله اقتباس'
  },
  change: {
    negation: 'تغيّر النفي أو الإثبات',
    number: 'تغيّر رقم',
    name: 'تغيّر اسم',
    polarity: 'انقلب المعنى إلى ضدّه',
    qualifier: 'تغيّر قيد يحدّد المعنى'
  },
  reportedBy: ([nearest = '', ...outer]) =>
    outer.length === 0 ? `عن ${nearest}` : `عن ${nearest}، نقلًا عن ${list(outer)}`,
  sidebar: {
    label: 'موقف: مواقف القادة في هذا المقال',
    open: count({
      zero: 'افتح موقف',
      one: 'افتح موقف: في المقال موقف واحد',
      two: 'افتح موقف: في المقال موقفان',
      few: 'افتح موقف: في المقال # مواقف',
      many: 'افتح موقف: في المقال # موقفًا',
      other: 'افتح موقف: في المقال # موقف'
    }),
    collapse: 'اطوِ الشريط',
    close: 'أغلق الشريط',
    moveLeft: 'انقل الشريط إلى اليسار',
    moveRight: 'انقل الشريط إلى اليمين',
    resize: 'عرض الشريط',
    summary: 'ملخّص',
    summaryOfArticle: 'ملخّص المقال الأصلي',
    jointly: 'معًا',
    comparisons: 'وجهًا لوجه',
    silent: 'لا يذكر المقال له قولًا في هذا.',
    context: 'سياق من المقال',
    contextNote: 'ما يلي ليس موقفًا لأيّ قائد.',
    background: 'خلفية',
    analysis: (by) => (by === null ? 'تحليل' : `تحليل: ${by}`),
    reveal: (speaker, place) => `أظهر في الصفحة القول ${number(place)}، ${speaker}`,
    previous: 'القول السابق',
    next: 'القول التالي',
    place: (place, total) =>
      place === 0 ? `لم يُحدَّد قول من ${number(total)}` : `القول ${number(place)} من ${number(total)}`,
    onThisPage: 'كلام هذه الصفحة',
    againstArticle: 'الفرق عن المقال',
    removed: 'محذوف:',
    added: 'مضاف:',
    endOfChange: '.',
    onlyInArticle: 'كلام المقال، لا هذه الصفحة',
    dateFromOutside: 'التاريخ من خارج المقال',
    privacy: 'كل شيء يبقى على جهازك'
  },
  summary: {
    coverage: (coverage) => `في هذه الصفحة ${percent(coverage)} من كلام المقال`,
    matrix: 'مواقف القادة بحسب الموضوع. اختر موقفًا لتنتقل إلى كلامه في الصفحة.',
    silent: 'لا قول له هنا',
    together: (names) => `معًا: ${list(names)}`,
    openSidebar: 'افتح الشريط',
    pause: 'أوقفه في هذا الموقع',
    resume: 'استأنف في هذا الموقع',
    lookAgain: 'انظر ثانية',
    lookOnce: 'انظر في هذه الصفحة مرة',
    allowSite: 'دائمًا في هذا الموقع',
    tryAgain: 'حاول ثانية',
    options: 'الخيارات',
    looking: { title: 'ينظر في الصفحة', text: 'يقارن نصّها بالمقالات التي يعرفها.' },
    unknown: {
      title: 'لا مقال هنا يعرفه موقف',
      text: 'إن كان المقال لم يكتمل تحميله فانظر ثانية حين يظهر.'
    },
    notAllowed: {
      title: 'لا يقرأ موقف هذا الموقع',
      text: 'لا يقرأ صفحة إلا بإذنك، ونصّ الصفحة لا يغادر جهازك.'
    },
    paused: { title: 'متوقّف في هذا الموقع', text: 'لا يفعل موقف هنا شيئًا حتى تستأنف.' },
    restricted: {
      title: 'لا يعمل موقف هنا',
      text: 'يمنع المتصفح الإضافات من صفحاته هو ومن متاجر الإضافات وبعض العارضات.'
    },
    failed: { title: 'لا جواب', text: 'تعذّر النظر في هذه الصفحة. إن لم تنفع المحاولة فأعد تحميلها.' }
  },
  options: {
    title: 'خيارات موقف',
    language: 'اللغة',
    browserLanguage: 'لغة المتصفح',
    sidebar: 'الشريط الجانبي',
    side: 'جهته من النافذة',
    sideByPage: 'بحسب الصفحة',
    left: 'اليسار',
    right: 'اليمين',
    openByItself: 'يُفتح من تلقاء نفسه على مقال معروف',
    openByItselfHint: 'وإلا فلسان صغير ينتظر عند حافة النافذة.',
    pausedSites: 'المواقع المتوقّف فيها',
    noPausedSites: 'لا شيء. لإيقافه في موقع، افتح موقف هناك واختر «أوقفه في هذا الموقع».',
    resume: 'استأنف',
    resumeSite: (host) => `استأنف في ${isolate(host)}`,
    access: 'المواقع التي يقرؤها موقف',
    builtIn: count({
      zero: 'لا ينظر موقف في أي موقع إخباري من البداية.',
      one: 'ينظر موقف في موقع إخباري واحد من البداية.',
      two: 'ينظر موقف في موقعين إخباريين من البداية.',
      few: 'ينظر موقف في # مواقع إخبارية من البداية.',
      many: 'ينظر موقف في # موقعًا إخباريًّا من البداية.',
      other: 'ينظر موقف في # موقع إخباري من البداية.'
    }),
    everySite: 'كل المواقع',
    everySiteHint: 'لمواقع الأخبار التي ليست في القائمة. سيطلب المتصفح تأكيدك.',
    grantedSites: 'مواقع أضفتها',
    noGrantedSites: 'لا شيء. لإضافة موقع، افتح موقف هناك واختر «دائمًا في هذا الموقع».',
    forget: 'أزل',
    forgetSite: (host) => `أزل ${isolate(host)}`,
    problem: {
      storage: 'تعذّر حفظ آخر تغيير. لم يضع غيره؛ حاول ثانية.',
      permission: 'لم يأذن المتصفح، فلم يتغيّر شيء.'
    }
  }
}
