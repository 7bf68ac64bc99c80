/** Write the same Arabic words as other keyboards, typesetters and schools of spelling do. */
import { draw } from './random'
import type { Rewriting } from './rewriting'

const MARKS = ['\u064e', '\u064f', '\u0650', '\u0652', '\u0651', '\u0651\u064e', '\u064b', '\u0670']

/** Isolated, final, initial and medial form of each letter; letters that don't join to the next have two. */
const FORMS: Readonly<Record<string, string>> = {
  ا: 'ﺍﺎ', أ: 'ﺃﺄ', إ: 'ﺇﺈ', آ: 'ﺁﺂ', ب: 'ﺏﺐﺑﺒ', ت: 'ﺕﺖﺗﺘ', ث: 'ﺙﺚﺛﺜ', ج: 'ﺝﺞﺟﺠ', ح: 'ﺡﺢﺣﺤ', خ: 'ﺥﺦﺧﺨ', د: 'ﺩﺪ',
  ذ: 'ﺫﺬ', ر: 'ﺭﺮ', ز: 'ﺯﺰ', س: 'ﺱﺲﺳﺴ', ش: 'ﺵﺶﺷﺸ', ص: 'ﺹﺺﺻﺼ', ض: 'ﺽﺾﺿﻀ', ط: 'ﻁﻂﻃﻄ', ظ: 'ﻅﻆﻇﻈ', ع: 'ﻉﻊﻋﻌ', غ: 'ﻍﻎﻏﻐ',
  ف: 'ﻑﻒﻓﻔ', ق: 'ﻕﻖﻗﻘ', ك: 'ﻙﻚﻛﻜ', ل: 'ﻝﻞﻟﻠ', م: 'ﻡﻢﻣﻤ', ن: 'ﻥﻦﻧﻨ', ه: 'ﻩﻪﻫﻬ', و: 'ﻭﻮ', ي: 'ﻱﻲﻳﻴ', ى: 'ﻯﻰ', ة: 'ﺓﺔ',
  ء: 'ﺀ', ؤ: 'ﺅﺆ', ئ: 'ﺉﺊﺋﺌ'
} // prettier-ignore
const LAM_ALEF: Readonly<Record<string, string>> = { لا: 'ﻻﻼ', لأ: 'ﻷﻸ', لإ: 'ﻹﻺ', لآ: 'ﻵﻶ' }

const joinsOn = (letter: string | undefined): boolean => FORMS[letter ?? '']?.length === 4

/** Shape a text as old typesetting systems store it, lam-alef ligatures included. */
function shape(text: string): string {
  return text.replace(/[\u0621-\u064a]+/gu, (word) => {
    let shaped = ''
    for (let i = 0; i < word.length; i++) {
      const before = joinsOn(word[i - 1])
      const pair = LAM_ALEF[word.slice(i, i + 2)]
      const forms = pair ?? FORMS[word.charAt(i)] ?? word.charAt(i)
      const after = pair === undefined && i + 1 < word.length && FORMS[word.charAt(i + 1)] !== 'ﺀ' && forms.length === 4
      shaped += forms[(before ? 1 : 0) + (after ? 2 : 0)] ?? forms[0]
      if (pair !== undefined) i++
    }
    return shaped
  })
}

const digits =
  (zero: number) =>
  (text: string): string =>
    text.replace(/[0-9]/gu, (digit) => String.fromCharCode(zero + Number(digit)))

const rule = (kind: string, rewrite: Rewriting['rewrite']): Rewriting => ({ kind, languages: ['ar'], rewrite })

export const ARABIC_RULES: readonly Rewriting[] = [
  rule('vowel marks: removed', (text) => text.replace(/[\u064b-\u0652\u0670]/gu, '')),
  rule('vowel marks: added', (text, random) =>
    text.replace(/[ب-ي](?=\p{L})/gu, (letter) => letter + (random() < 0.4 ? draw(random, MARKS) : ''))
  ),
  rule('vowel marks: before the tanwin alef', (text) => text.replace(/ا\u064b/gu, '\u064bا')),
  rule('tatweel', (text, random) =>
    text.replace(/[بتسشكلمن](?=\p{L})/gu, (letter) => letter + 'ـ'.repeat(random() * 3))
  ),
  rule('alef: bare', (text) => text.replace(/[أإآ]/gu, 'ا')),
  rule('alef: wasla', (text) => text.replace(/(?<!\p{L})ال/gu, 'ٱل')),
  rule('alef: hamza written above it', (text) => text.replace(/أ/gu, 'ا\u0654')),
  rule('alef: hamza on every first one', (text) => text.replace(/(?<!\p{L})ا(?!ل)/gu, 'إ')),
  rule('hamza: on ya before waw', (text) => text.replace(/ؤو/gu, 'ئو')),
  rule('hamza: its seats decomposed', (text) => text.replace(/ؤ/gu, 'و\u0654').replace(/ئ/gu, 'ي\u0654')),
  rule('hamza: without a seat', (text) => text.replace(/ؤ(?=و)/gu, 'ء')),
  rule('ya: final one undotted', (text) => text.replace(/ي(?![\p{L}\p{M}])/gu, 'ى')),
  rule('ya: alef maqsura dotted', (text) => text.replace(/ى/gu, 'ي')),
  rule('ya and kaf: Persian', (text) => text.replace(/ي/gu, 'ی').replace(/ك/gu, 'ک')),
  rule('ta marbuta: undotted', (text) => text.replace(/ة/gu, 'ه')),
  rule('presentation forms', shape),
  rule('digits: Arabic-Indic', digits(0x660)),
  rule('digits: Persian', digits(0x6f0)),
  rule('waw: set apart', (text) => text.replace(/(?<![\p{L}\p{M}])و(?=\p{L}{3})/gu, 'و ')),
  rule('waw: joined to the comma before it', (text) => text.replace(/، و/gu, '،و'))
]
