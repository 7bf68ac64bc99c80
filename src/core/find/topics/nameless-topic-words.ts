/**
 * Words that tell what else leaders speak about, and words of all that the known topics are about.
 *
 * They make up two topics without a name. What names the first and none of the known topics is about something else, such as
 * trade, Gaza or India: it inherits no topic. Words of the second go with any topic, so that what holds one may inherit from afar.
 */
import type { TopicLexicon } from '../people/gazetteer'
import { OTHER, WAR_AND_PEACE } from './nameless-topics'

type NamelessTopic = Omit<TopicLexicon, 'name'>

const split = (list: string): readonly string[] => list.split(', ')
const NO_WORDS = { ar: [], en: [], fr: [], ru: [], uk: [] }

const OTHER_MATTERS: NamelessTopic = {
  id: OTHER,
  strong: {
    ar: split('غزة, حماس, فلسطين*, لبنان*, حزب الله, سوري*, اليمن, الحوثي*, الهند, باكستان, أفغانستان, السودان, تايوان, فنزويلا, كوبا, غرينلاند, التجارة, الضفة الغربية, الاستيطان, تطوير التعاون, الشراكة الاستراتيجية, الغاز, التضخم, أسعار النفط, السوق النفطية, استثمار*, الهجرة, العلاقات الثنائية, العلاقات بين بلدينا, التبادل التجاري, حجم تجارت*, رسوم*, جمركي*, اتفاق تجاري, الاتفاق التجاري, حرب تجارية, الحرب التجارية, مفاوضات تجارية, محادثات تجارية, البنك الدولي, صندوق النقد, المناخ, ديون, الضرائب, الرواتب, المتقاعدين, سعر الصرف, الفيضانات, السياحة, كرة القدم, الذكاء الاصطناعي, معاهدة ستارت, البطالة, الاقتصاد الروسي, الاقتصاد الإيراني, النمو الاقتصادي, الناتج المحلي, الأجور, أسعار المستهلك, الانتخابات الرئاسية, اتفاقيات إبراهيم, اتفاقات إبراهيم'),
    en: split('Gaza, Hamas, Palestin*, Leban*, Hezbollah, Syria*, Yemen*, Houthi*, India, Pakistan*, Afghan*, Sudan*, Taiwan*, Venezuela*, Cuba*, Greenland*, tariff*, trade deal*, trade pact*, trade agreement*, trade war*, trade talk*, trade deficit*, trade relations, trade with, trade between, about trade, on trade, free trade, raw materials, defence spending, defense spending, exports, imports, tax*, investments, foreign investment, investment in, investment from, migration, migrant*, bilateral ties, bilateral relations, pensions, unemployment, inflation, interest rate*, central bank, farmers, tourism, football, oil price*, health care, housing, steel, factory, factories, jobs, wages, save water, deal with Japan, deal with China'),
    fr: split('Gaza, Hamas, Palestin*, Liban*, Hezbollah, Syrie*, Yémen*, Houthi*, Inde, Pakistan*, Afghan*, Soudan*, Taïwan*, Venezuela*, Cuba*, Groenland*, douan*, accord* de commerce, accord* commercia*, échanges commerciaux, dépenses militaires, dépenses de défense, impôt*, investissement*, migrat*, migrant*, relations bilatérales, retraites, chômage, inflation, banque centrale, agricult*, tourisme, étudiants, football, prix du pétrole, cours du brut, croissance, économie du pays, économie russe'),
    ru: split('Газа, Газе, Газу, Газы, Газой, ХАМАС, Палестин*, Ливан*, Хезболл*, Сирия, Сирии, Сирию, Сирией, сирий*, Йемен*, хусит*, Индия, Индии, Индию, Индией, Пакистан*, Афганистан*, Судан*, Тайван*, Венесуэл*, Куба, Кубы, Кубу, Гренланди*, пошлин*, торговл*, торгов* соглашени*, торгов* сделк*, торгов* войн*, расход* на оборону, оборонн* расход*, налог*, инвестици*, миграци*, мигрант*, двусторонн* отношени*'),
    uk: split('Газа, Газі, Газу, Гази, Газою, ХАМАС, Палестин*, Ліван*, Хезболл*, Сирія, Сирії, Сирію, Сирією, сирійськ*, Ємен*, хусит*, Індія, Індії, Індію, Пакистан*, Афганістан*, Судан*, Тайван*, Венесуел*, Куба, Куби, Кубу, Гренланді*, мита, мито, митн*, торгівл*, торговельн*, податк*, інвестиці*, міграці*, мігрант*, двосторонн* відносин*')
  },
  weak: NO_WORDS
} // prettier-ignore

const WAR_AND_PEACE_WORDS: NamelessTopic = {
  id: WAR_AND_PEACE,
  strong: NO_WORDS,
  weak: {
    ar: split('بوتين, زيلينسكي, زيلنسكي, هدنة, نزاع, صراع, قتال, ذخائر, ذخيرة, دبابات, مقاتلات, مدفعية, تسليح, الحبوب, وقف النار, وقف إطلاق النار, وقف لإطلاق النار, تهدئة, تصعيد, ضبط النفس, مفتش*, مضيق, المضيق, ملاحة, سفن, طائرات مسيرة, مسيرات, دفاع*, غارات, ضربات, ضربة, قصف, عدوان, ردع, أسرى, استسلام, سيادة, حصار, تخصيب, حرب, سلام, مفاوضات, تفاوض*, يتفاوض*, تتفاوض, نتفاوض, محادثات, اتفاق*, عقوبات, هجوم, صواريخ, أسلحة, قوات, عسكري*, نووي*, روسي*, موسكو, إسرائيل*, واشنطن, دبلوماسي*, أراضي*, قنبلة, معتد*, المعتدي, إنذار, احتلال, جيش, جنود, تهديد*, وساطة, تسوية, حوار, تنازل*, حدود, المواجهة, حلفاء, الكرملين, مسيرات إيرانية, مسيرات الإيرانية, مسيرة إيرانية, العدو, أعداء, رد قاس, الجهوزية, أنقاض, تفتيش, منشآت, معركة, نصر, انتصار, هزيمة, شهداء, انتقام, القوات المسلحة, خط أحمر, خطوط حمراء, ضمانات, مهلة, استهداف, اعتداء*, الزناد, جبهة, السيطرة على, بلدات, الترويكا, الدول الثلاث, الدول الأوروبية الثلاث'),
    en: split('Putin, Zelensky, Zelenskyy, Zelenskiy, Khamenei, reservist*, mobilis*, mobiliz*, ceasefire, cease fire, truce, escalat*, de escalation, restraint, inspector*, inspection*, strait, shipping, vessel*, tanker*, drone*, air defence, air defense, army, soldier*, bomb*, raid*, airstrike*, invasion, invade*, incursion*, airspace, aggress*, defend*, deterr*, prisoner*, captive*, ultimatum, surrender*, sovereign*, border*, front line*, frontline*, enrich*, retaliat*, threat*, blockade, victory, mediat*, summit, Kremlin, allies, security, battlefield, occupied, occupation, bloodshed, killing, dialogue, escalation, military, war, peace*, negotiat*, talks, deal, agreement*, sanction*, attack*, strike*, missile*, weapon*, troop*, militar*, nuclear, Russia*, Moscow, Israel*, Washington, diplom*, territor*, conflict, concession*'),
    fr: split('Poutine, Zelensky, Khamenei, avoirs, réservist*, mobilis*, cessez le feu, trêve, escalade, désescalade, retenue, inspect*, détroit, navigation, navire*, pétrolier*, drone*, défense*, soldat*, bombard*, raid*, invasion, envah*, dissuas*, prisonnier*, ultimatum, capitul*, souverain*, frontière*, ligne de front, enrichissement, riposte*, représailles, menace*, blocus, victoire, médiat*, sommet, Kremlin, alliés, champ de bataille, occup*, dialogue, armement*, guerre*, paix, négoci*, pourparlers, accord*, sanction*, attaque*, frapp*, missile*, armes, troupes, armée, militaire*, nucléaire*, russe*, Moscou, Israël*, diplomat*, territoire*, conflit*, agress*, concession*, sécurité, batteries, munition*, obus, bombe, Russie'),
    ru: split('Путин*, Зеленск*, прекращени* огня, перемири*, эскалаци*, деэскалаци*, сдержанност*, инспектор*, инспекци*, пролив*, судоходств*, танкер*, корабл*, беспилотник*, дрон*, оборон*, ПВО, арми*, солдат*, бомб*, обстрел*, налет*, вторжени*, агресси*, пленн*, ультиматум*, капитуляци*, суверен*, границ*, фронт*, обогащени*, угроз*, блокад*, побед*, посредник*, посредничеств*, саммит*, Кремл*, союзник*, безопасност*, оккупац*, оккупирован*, диалог*, войн*, мир, мира, мирн*, переговор*, соглашени*, сделк*, санкци*, атак*, удар*, ракет*, оружи*, войск*, военн*, ядерн*, Росси*, российск*, Москв*, Израил*, дипломат*, территори*, конфликт*, агресс*, урегулирован*'),
    uk: split('Путін*, Зеленськ*, припинен* вогню, перемир*, ескалаці*, інспектор*, інспекці*, проток*, судноплав*, дрон*, безпілотник*, протиповітрян*, ППО, танкер*, корабел*, корабл*, оборон*, армі*, солдат*, бомб*, обстріл*, вторгнен*, полонен*, ультиматум*, капітуляці*, суверен*, кордон*, фронт*, загроз*, блокад*, перемог*, посередник*, посередництв*, саміт*, Кремл*, союзник*, безпек*, діалог*, окупац*, окупован*, агресор*, війн*, воєнн*, мир, миру, мирн*, переговор*, перемовин*, угод*, домовлен*, санкці*, атак*, удар*, ракет*, збро*, військ*, ядерн*, Росі*, російськ*, Москв*, Ізраїл*, дипломат*, територі*, конфлікт*, агрес*, врегулюван*')
  }
} // prettier-ignore

export const NAMELESS_TOPICS = [OTHER_MATTERS, WAR_AND_PEACE_WORDS] as const
