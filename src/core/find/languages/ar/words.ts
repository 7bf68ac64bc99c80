/** How Arabic reports speech. */
import { readListed } from '../../speakers/listed-words'
import type { Grammar } from '../grammar'
import { ACTS } from './acts'
import { ADVERBS, CLASSES, PREPOSITIONS } from './classes'
import { CUES, PARTICIPLES, PAST } from './cues'
import { phrases } from './inflect'
import { OFFICES } from './offices'
import { RULES } from './rules'

export const ARABIC: Grammar = {
  language: 'ar',
  acts: ACTS,
  abbreviations: ['د', 'أ', 'م'],
  proclitics: ['و', 'ف'],
  frames: CUES,
  participles: PARTICIPLES,
  attributions: [
    {
      forms: phrases(
        'بحسب, حسب, وفق, وفقا, طبقا, نقلا عن, على حد (قول|تعبير|وصف), بحسب (تعبير|قول), حسب (تعبير|قول), بتعبير, برأي, في رأي'
      ),
      role: 'speaker'
    }
  ],
  complementisers: phrases('(|ب)أن(|ه|ها|هم|هما|نا|ني|ي|ك)'),
  dropsSubject: true,
  readInterview: readListed({
    item: /^([•▪●■*–—-]\uFE0F?|\d{1,2}[.)-])\s*(?=[\p{L}\p{N}("«“])/u,
    announces:
      /(?:أبرز|أهم)\s[^.:؟!@#]*(?:تصريحات|قاله|قالته|كلمة|خطاب|حديث|مواقف|رسائل) [@#][^.:؟!@#]*:$|^و?(?:قال|قالت|أكد|أكدت|أوضح|أوضحت|صرح|صرحت|أعلن|أعلنت) @[^.:؟!@#]*:$/u,
    signs: /؟$|[،,]\s(?:قال|قالت|بحسب|حسب|وفق|وفقا|كما قال)\s/u,
    parts: /^(?:عن|حول|بشأن|بخصوص|على صعيد)\s[^.؟!]+$/u
  }),
  occasions: phrases('(|و)(جاء|جاءت|يأتي|تأتي)'),
  addresses: phrases(
    '(|و)(تحدث|ظهر|خرج|تطرق|وصل|زار|توجه|وجه|حضر|شارك|علق|عقب|قدم|هنأ|شكر|عقد|استعرض|ناقش|ترأس)(|ت), (|و)(أجرى|أجرت|ألقى|ألقت|أدلى|أدلت|أطل|أطلت), (|و)لم (يحدد|تحدد|يعلق|تعلق|يكشف|تكشف|يذكر|تذكر|يقدم|تقدم|يوضح|توضح)'
  ),
  fillers: ADVERBS,
  fillerEndings: [],
  empties: ['لا', 'نعم', 'كلا', 'ربما', 'بالتاكيد', 'بالطبع', 'طبعا'],
  voids: phrases('لم, لن, لا, سوف, لو, إذا, هل, كلما, لكي, كي, ألا, لئلا, سواء, متى'),
  conditionals: phrases(
    'لو, إذا, إن لم, هل, سواء, في حال, حال, لولا, ليت, لعل, ماذا, لماذا, متى, كيف, ربما, من المتوقع, من المقرر, من المرجح, يتوقع, ينتظر, يرتقب'
  ),
  prepositions: PREPOSITIONS,
  conjunctions: [],
  coordinators: [],
  relativePronouns: ['الذي', 'التي'],
  pronouns: { masculine: [], feminine: [] },
  anaphors: OFFICES,
  strangers: /(الرئيس ال\p{L}+(?:ي|ية)(?!\p{L})|رئيس جمهورية \p{L}+)|رئيس (?:الوزراء|وزراء|الحكومة|حكومة) \p{L}+(?!\p{L})/gu,
  nameless: phrases(
    'مصدر, مصادر, مسؤول, مسؤولون, مسؤولين, مسؤولان, دبلوماسي, دبلوماسيون, دبلوماسيين, مطلعون, (|ال)(خبير|خبيرة|خبراء|محلل|محللة|محللون|محللين|باحث|باحثة|كاتب|كاتبة|مراقبون)'
  ),
  relayers: phrases(
    'المتحدث, المتحدثة, متحدث, متحدثة, الناطق, الناطقة, ناطق, ناطقة, مستشار, مستشارة, مسؤول, مسؤولون, مسؤولين, مصدر, مصادر, دبلوماسي, دبلوماسيون, مندوب, مندوبة, سفير, سفيرة, مبعوث, محلل, خبير, باحث, قائد'
  ),
  institutions: phrases('الكرملين, قصر, الإليزيه, البيت, بيان, مكتب, الديوان, موقع, التلفزيون, المتحدث الرسمي'),
  boilerplate: phrases(
    'اقرأ أيضا, اقرأ المزيد, شاهد أيضا, مواضيع ذات صلة, موضوعات متعلقة, المصدر, طالع أيضا, قد يهمك, تابعوا'
  ),
  proseOpenings: [...phrases('عاجل, كما, بدور(ه|ها), من (جانب|جهت)(ه|ها)'), ...PAST],
  classes: CLASSES,
  rules: RULES
} // prettier-ignore
