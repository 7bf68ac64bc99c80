/** The words that edits put in, take out and exchange, by language, written for the suite's articles. */
import type { InterfaceLanguage } from '../../src/core/text/language'

/** What stands in the article, and what a copy makes of it; empty to drop it. */
type Exchange = readonly [from: string, to: string]

export interface Vocabulary {
  /** Negations to put in. */
  readonly negations: readonly string[]
  /** Negations of the articles, to take out. */
  readonly dropped: readonly string[]
  readonly names: readonly Exchange[]
  readonly polarity: readonly Exchange[]
  readonly qualifiers: readonly Exchange[]
  /** Numbers in words, and what makes a number a percentage. */
  readonly numbers: readonly Exchange[]
  /** Another word that changes none of the above. */
  readonly others: readonly Exchange[]
  /** Words to put in that change none of the above. */
  readonly fillers: readonly string[]
  /** Clauses to append that change none of the above. */
  readonly clauses: readonly string[]
}

export const VOCABULARY: Readonly<Record<InterfaceLanguage, Vocabulary>> = {
  ar: {
    negations: ['لا', 'لم', 'لن', 'ليس', 'غير'],
    dropped: ['لن'],
    names: [['بوتين', 'ماكرون'], ['ماكرون', 'بوتين']],
    polarity: [['وأكد', 'ونفى'], ['أكد', 'نفى'], ['شدد', 'رفض'], ['ونقل', 'ونفى'], ['أفاد', 'نفى'], ['دعم', 'رفض'], ['يقبل', 'يرفض']],
    qualifiers: [['في أقرب وقت ممكن', 'فورًا'], ['محتملة', ''], ['الثابت', ''], ['الكامل', ''], ['الكامل', 'الجزئي'], ['مؤقتة', 'دائمة'], ['دائمة', 'مؤقتة']],
    numbers: [['لسنوات', 'لعشر سنوات'], ['تسوية', 'ثلاث تسويات']],
    others: [['النزاع', 'الصراع'], ['للنزاع', 'للصراع'], ['ضرورة', 'أهمية'], ['معاناة', 'آلام'], ['تطوير', 'بناء'], ['حل', 'إنهاء'], ['جهودهما', 'خططهما'], ['الفترة', 'السنة'], ['قنوات', 'أبواب'], ['منصة', 'قاعدة'], ['بالوسائل', 'بالطرق'], ['المنطقة', 'الإقليم'], ['السياق', 'الإطار'], ['تسوية', 'اتفاقية']],
    fillers: ['أمس', 'هناك', 'السيد', 'مجموعة'],
    clauses: ['بحسب مصدر في العاصمة', 'وهو ما تابعه الصحفيون']
  },
  en: {
    negations: ['not', 'never', 'no'],
    dropped: ['not', 'never', 'no'],
    names: [['Marrant', 'Brey'], ['Brey', 'Marrant']],
    polarity: [['said', 'denied'], ['supports', 'rejects'], ['rejected', 'supported'], ['confirmed', 'denied'], ['called for', 'opposed'], ['agreed', 'refused'], ['accept', 'reject'], ['told', 'condemned']],
    qualifiers: [['as soon as possible', 'immediately'], ['full', ''], ['full', 'partial'], ['at least', ''], ['at least', 'at most'], ['temporary', 'permanent'], ['possibly', ''], ['partial', 'full'], ['before any', 'before full']],
    numbers: [['four', 'forty'], ['four', 'three'], ['percent', 'points'], ['three weeks', 'two weeks'], ['both sides', 'seven sides']],
    others: [['observers', 'delegates'], ['truce', 'treaty'], ['aid', 'help'], ['grain', 'wheat'], ['sites', 'plants'], ['return', 'arrival'], ['door', 'gate'], ['talks', 'meetings'], ['teams', 'offices'], ['border', 'frontier'], ['warned', 'noted'], ['insisted', 'argued'], ['poor', 'farmers'], ['weeks', 'months']],
    fillers: ['yesterday', 'there', 'again', 'group'],
    clauses: ['according to a source in the capital', 'as reporters later wrote']
  },
  fr: {
    negations: ['pas', 'jamais', 'sans'],
    dropped: ['pas', 'jamais', 'sans', 'aucun'],
    names: [['Marrant', 'Brey'], ['Brey', 'Marrant']],
    polarity: [['confirmé', 'démenti'], ['soutient', 'rejette'], ['refusé', 'accepté'], ['rejeté', 'soutenu'], ['déclaré', 'démenti'], ['affirmé', 'nié'], ['indiqué', 'démenti'], ['demandé', 'refusé']],
    qualifiers: [['le plus vite possible', 'immédiatement'], ['complet', ''], ['complet', 'partiel'], ['temporaire', 'permanente'], ['peut-être', ''], ['définitive', 'provisoire'], ['définitive', '']],
    numbers: [['six', 'seize'], ['six', 'deux'], ['%', 'camions'], ['un seul', 'trois']],
    others: [['village', 'district'], ['négociations', 'discussions'], ['bataillons', 'régiments'], ['tirs', 'combats'], ['menace', 'contrainte'], ['engagé', 'présent'], ['fleuve', 'canal'], ['gardien', 'douanier'], ['sites', 'bâtiments'], ['valeur', 'portée'], ['réponse', 'lettre'], ['ligne', 'liaison'], ['équipes', 'services'], ['ajouté', 'précisé']],
    fillers: ['hier', 'là', 'encore', 'groupe'],
    clauses: ['selon une source dans la capitale', 'comme l’ont écrit les journaux']
  },
  ru: {
    negations: ['не', 'никогда', 'без'],
    dropped: ['не', 'никогда'],
    names: [['Маррант', 'Брей'], ['Брей', 'Маррант'], ['Брею', 'Маррант']],
    polarity: [['отверг', 'поддержал'], ['подтвердил', 'опроверг'], ['поддержал', 'осудил'], ['поддерживает', 'отвергает'], ['заявил', 'опроверг'], ['заявила', 'опровергла'], ['сообщило', 'опровергло'], ['договорились', 'отказались']],
    qualifiers: [['как можно скорее', 'немедленно'], ['полный', ''], ['полный', 'частичный'], ['временных', 'постоянных'], ['не менее', 'около']],
    numbers: [['пять', 'пятьдесят'], ['пять', 'три'], ['процентов', 'раз'], ['три недели', 'две недели'], ['обе стороны', 'три стороны']],
    others: [['перемирия', 'соглашения'], ['наблюдателей', 'представителей'], ['войска', 'отряды'], ['помощь', 'поддержка'], ['портов', 'гаваней'], ['бедных', 'крестьян'], ['мостов', 'переправ'], ['соседей', 'партнёров'], ['объектов', 'заводов'], ['пошлинах', 'налогах'], ['двери', 'калитки'], ['весной', 'осенью'], ['связь', 'переписку'], ['группами', 'отделами']],
    fillers: ['вчера', 'там', 'снова', 'группа'],
    clauses: ['по словам источника в столице', 'о чём позже писали газеты']
  }
} // prettier-ignore
