/**
 * Words that name what leaders also speak about, so that a statement about trade or Gaza inherits no topic from its article.
 *
 * They make up a topic without a name: what names it and none of the known topics is about something else.
 */
import type { Gazetteer, TopicLexicon } from './gazetteer'

/** The id of that topic. */
export const OTHER = '-'

const split = (list: string): readonly string[] => list.split(', ')
const NONE: readonly string[] = []

const OTHER_MATTERS: TopicLexicon = {
  id: OTHER,
  name: { ar: '', en: '', fr: '', ru: '' },
  strong: {
    ar: split('غزة, حماس, الفلسطيني*, فلسطيني*, فلسطين, لبنان, اللبناني*, لبناني*, حزب الله, سوريا, السوري*, سوري*, اليمن, الحوثي*, السودان, ليبيا, تايوان, فنزويلا, غرينلاند, كشمير, التبادل التجاري, التجارة, الرسوم الجمركية, التضخم, الضرائب, الاستثمار*, استثمار*, السياحة, أسعار الفائدة, الزراعة, الهجرة, المهاجرين, الزلزال, زلزال, كرة القدم, الصحراء, سد النهضة, العلاقات الثنائية, التعاون الثنائي, قطاع غزة, التغير المناخي, تغير المناخ, العلاقات بين البلدين, الشأن الثنائي, الانتخابات البلدية'),
    en: split('Gaza, Hamas, Palestin*, Lebanon, Leban*, Hezbollah, Syria*, Yemen*, Houthi*, Sudan*, Libya*, Taiwan*, Venezuela*, Greenland, Kashmir, tariff*, trade, inflation, tax*, VAT, investment*, tourism, interest rate*, migration, migrant*, immigration, earthquake*, football, referendum, bilateral ties, bilateral relations, climate change, agriculture, local elections'),
    fr: split('Gaza, Hamas, Palestin*, palestin*, Liban*, liban*, Hezbollah, Syrie*, syrien*, Yémen*, Houthi*, houthi*, Soudan*, Libye, Taïwan*, Venezuela, Groenland, douan*, commerce, inflation, impôt*, TVA, investissement*, tourisme, agricult*, migrat*, migrant*, immigration, séisme, football, référendum, Mercosur, changement climatique, relations bilatérales, retraites'),
    ru: split('Газа, Газе, Газу, Газы, ХАМАС, палестин*, Палестин*, Ливан*, ливан*, Хезболл*, Сирия, Сирии, Сирию, Сирией, сирий*, Йемен*, хусит*, Судан*, Ливия, Ливии, Тайван*, Венесуэл*, Гренланд*, пошлин*, торговл*, товарооборот*, инфляци*, налог*, инвестици*, туризм*, ключевая ставка, ключевой ставки, миграци*, мигрант*, землетрясени*, футбол*, референдум*, изменение климата, изменения климата, сельское хозяйство, двусторонние отношения, двусторонних отношений')
  },
  weak: { ar: NONE, en: NONE, fr: NONE, ru: NONE }
} // prettier-ignore

const extended = new WeakMap<Gazetteer, Gazetteer>()

/** Add the nameless topic to those of `gazetteer`; made once. */
export function withOtherMatters(gazetteer: Gazetteer): Gazetteer {
  let made = extended.get(gazetteer)
  if (made === undefined)
    extended.set(gazetteer, (made = { ...gazetteer, topics: [...gazetteer.topics, OTHER_MATTERS] }))
  return made
}
