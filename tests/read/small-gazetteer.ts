/** Find a handful of leaders and both topics by plain words: enough to try a grammar with. */
import type { Language } from '../../src/core/dossier'
import { foldText } from '../../src/core/fold'
import type { Mention, TopicMention } from '../../src/core/read/mention'
import { indexPhrases, phraseAt } from '../../src/core/read/phrases'
import type { Named } from '../../src/core/read/reader'
import { tokenize } from '../../src/core/read/tokens'

const LEADERS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  putin: { ar: 'بوتين', en: 'Putin', fr: 'Poutine', ru: 'Путин' },
  macron: { ar: 'ماكرون', en: 'Macron', fr: 'Macron', ru: 'Макрон' },
  trump: { ar: 'ترامب', en: 'Trump', fr: 'Trump', ru: 'Трамп' },
  zelensky: { ar: 'زيلينسكي', en: 'Zelensky', fr: 'Zelensky', ru: 'Зеленский' },
  erdogan: { ar: 'أردوغان', en: 'Erdogan', fr: 'Erdogan', ru: 'Эрдоган' },
  clinton: { ar: 'كلينتون', en: 'Clinton', fr: 'Clinton', ru: 'Клинтон' },
  obama: { ar: 'أوباما', en: 'Obama', fr: 'Obama', ru: 'Обама' },
  netanyahu: { ar: 'نتنياهو', en: 'Netanyahu', fr: 'Netanyahou', ru: 'Нетаньяху' }
}
const TITLES: Readonly<Record<Language, readonly string[]>> = {
  ar: ['الرئيس', 'الروسي', 'الفرنسي', 'الأمريكي', 'الأوكراني', 'فلاديمير', 'إيمانويل', 'دونالد'],
  en: ['Russian', 'French', 'US', 'Ukrainian', 'President', 'Vladimir', 'Emmanuel', 'Donald', 'Hillary', 'Rodham', 'Barack', 'Mr', 'Mrs', 'Secretary', 'nominee', 'J', 'former'],
  fr: ['le', 'président', 'russe', 'français', 'américain', 'Vladimir', 'Emmanuel', 'Donald'],
  ru: ['президент', 'России', 'Франции', 'США', 'Владимир', 'Эмманюэль', 'Дональд']
} // prettier-ignore
const TOPICS: Readonly<Record<string, RegExp>> = {
  ukraine: /ukrain|kyiv|kiev|أوكران|كييف|украин|киев/iu,
  iran: /\biran|tehran|téhéran|nucléaire iranien|إيران|طهران|иран|тегеран/iu
}

/** Find the mentions of leaders and topics in `text`. */
export function namedIn(text: string, language: Language): Named {
  const tokens = tokenize(text, { start: 0, end: text.length })
  const names = indexPhrases(
    Object.entries(LEADERS).map(([id, name]) => [name[language], id] as const),
    language === 'ar' ? ['و', 'ل', 'ب'] : []
  )
  const titles = new Set(TITLES[language].map(foldText))
  const mentions: Mention[] = []
  const topics: TopicMention[] = []
  tokens.forEach(({ start, end, isCapital }, i) => {
    const topic = Object.entries(TOPICS).find(([, pattern]) => pattern.test(text.slice(start, end)))
    if (topic !== undefined) topics.push({ start, end, topic: topic[0] })
    const name = phraseAt(names, tokens, i)
    if (name === null || !(isCapital || language === 'ar')) return
    let first = i
    while (first > 0 && titles.has(tokens[first - 1]?.text ?? '')) first--
    mentions.push({
      start: tokens[first]?.start ?? start,
      end,
      leader: name.value,
      by: 'surname',
      grammaticalCase: 'any'
    })
  })
  return { mentions, topics }
}
