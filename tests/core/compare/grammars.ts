/**
 * Small grammars of what leaders say, in four languages.
 *
 * A quotation is an opening and a closing that everybody uses, around two clauses that are nobody else's. Two quotations of one
 * topic with the same opening and closing are as like as unrelated ones get.
 */
import type { InterfaceLanguage, Localised } from '../../../src/core/text/language'
import { lines } from '../../../src/core/text/lexicons/lines'

export interface Grammar {
  readonly openings: readonly string[]
  /** What is said, each about something else. */
  readonly clauses: readonly string[]
  /** What goes on with it. */
  readonly turns: readonly string[]
  readonly closings: readonly string[]
  /** Words that are put in the place of another or between two, and change what is said. */
  readonly intruders: readonly string[]
}

const ENGLISH: Grammar = {
  openings: lines(`
We are ready for talks without preconditions, but
Our position has not changed:
We want a just and lasting peace, and
We will continue to support Ukraine as long as it takes, and
Let me be very clear:
Iran must never have a nuclear weapon, and
This war must end now, and
`),
  clauses: lines(`
the grain ships will leave Odesa before the harvest rots
three hundred engineers will repair the turbines of the dam
no inspector will be turned away from the tunnels under Fordow
the children taken to Rostov must come home by Easter
my envoy will fly to Istanbul with a map of eleven villages
the frozen deposits in Brussels will pay for new schools
every prisoner held at Olenivka will be counted by name
our pilots will train on the coast of Brittany until spring
the pipeline under the Baltic will stay shut this winter
the centrifuges at Natanz will be sealed with cameras running
a hospital train will run from Lviv each Thursday
the observers will sleep in tents along the canal
`),
  turns: lines(`
and whoever doubts it may read the ledger
since promises on napkins have cost us dearly
because winter does not wait for committees
so that fishermen may return to the estuary
as any grandmother in Gori could have told you
although the orchestra has already left the stage
for a signature in pencil is worth nothing
before the almond trees bloom in the valley
while the bakeries of Kherson are still open
even if the bridges have to be built twice
`),
  closings: lines(`
, and the world must act now.
, because security guarantees are the only way to peace.
, together with our allies and partners.
, and we will not stop until this war ends.
, and that is the position of our country.
`),
  intruders: lines(`
never
perhaps
nine
hardly
reluctantly
Belgrade
`)
}

const FRENCH: Grammar = {
  openings: lines(`
Nous sommes prêts à des négociations sans conditions préalables, mais
Notre position n’a pas changé :
Nous voulons une paix juste et durable, et
Nous continuerons à soutenir l’Ukraine aussi longtemps qu’il le faudra, et
Je veux être très clair :
L’Iran ne doit jamais avoir l’arme nucléaire, et
Cette guerre doit s’arrêter maintenant, et
`),
  clauses: lines(`
les navires de blé quitteront Odessa avant que la récolte ne pourrisse
trois cents ingénieurs répareront les turbines du barrage
aucun inspecteur ne sera refoulé des tunnels de Fordo
les enfants emmenés à Rostov rentreront chez eux avant Pâques
mon émissaire ira à Istanbul avec une carte de onze villages
les dépôts gelés à Bruxelles paieront des écoles neuves
chaque prisonnier détenu à Olenivka sera compté par son nom
nos pilotes s’entraîneront sur la côte bretonne jusqu’au printemps
le gazoduc sous la Baltique demeurera fermé cet hiver
les centrifugeuses de Natanz seront scellées sous les caméras
un train hospitalier roulera depuis Lviv chaque jeudi
les observateurs dormiront sous des tentes le long du canal
`),
  turns: lines(`
et celui qui en doute ouvrira le registre
puisque les promesses sur des nappes nous ont coûté cher
car l’hiver n’attend aucun comité
afin que les pêcheurs retrouvent l’estuaire
comme une grand-mère de Gori vous l’aurait appris
quoique l’orchestre ait déjà quitté la scène
tant une signature au crayon ne vaut rien
avant que les amandiers ne fleurissent dans la vallée
pendant que les boulangeries de Kherson cuisent encore
même s’il faut bâtir les ponts deux fois
`),
  closings: lines(`
, et le monde doit agir maintenant.
, parce que les garanties de sécurité sont le seul chemin vers la paix.
, avec nos alliés et nos partenaires.
, et nous ne nous arrêterons pas avant la fin de cette guerre.
, et c’est la position de notre pays.
`),
  intruders: lines(`
jamais
peut-être
neuf
guère
hélas
Belgrade
`)
}

const RUSSIAN: Grammar = {
  openings: lines(`
Мы готовы к переговорам без предварительных условий, но
Наша позиция не изменилась:
Мы хотим справедливого и прочного мира, и
Мы будем и дальше поддерживать Украину столько, сколько нужно, и
Скажу предельно ясно:
У Ирана никогда не должно быть ядерного оружия, и
Эта война должна закончиться сейчас, и
`),
  clauses: lines(`
суда с зерном выйдут из Одессы раньше, чем сгниёт урожай
триста инженеров починят турбины на плотине
ни одного инспектора не прогонят от туннелей в Фордо
дети, увезённые в Ростов, вернутся домой к Пасхе
мой посланник полетит в Стамбул с картой одиннадцати сёл
замороженные вклады в Брюсселе оплатят новые школы
каждого пленного в Еленовке пересчитают поимённо
наши лётчики будут учиться у берегов Бретани до весны
газопровод под Балтикой простоит закрытым эту зиму
центрифуги в Натанзе опечатают при включённых камерах
госпитальный поезд будет ходить из Львова по четвергам
наблюдатели будут спать в палатках вдоль канала
`),
  turns: lines(`
а кто сомневается, пусть откроет амбарную книгу
ведь обещания на салфетках обошлись нам дорого
потому что зима не ждёт комитетов
чтобы рыбаки вернулись в устье
как сказала бы любая бабушка в Гори
хотя оркестр уже покинул сцену
ибо подпись карандашом ничего не стоит
пока в долине не расцвёл миндаль
пока пекарни Херсона ещё топят печи
даже если мосты придётся строить дважды
`),
  closings: lines(`
, и мир должен действовать сейчас.
, потому что гарантии безопасности — единственный путь к миру.
, вместе с нашими союзниками и партнёрами.
, и мы не остановимся, пока не закончится эта война.
, и такова позиция нашей страны.
`),
  intruders: lines(`
никогда
пожалуй
девять
едва
нехотя
Белград
`)
}

const ARABIC: Grammar = {
  openings: lines(`
نحن مستعدون للمفاوضات دون شروط مسبقة، لكن
إن موقفنا لم يتغير:
نريد سلاما عادلا ودائما، و
سنواصل دعم أوكرانيا مهما طال الوقت، و
أقول بكل وضوح:
يجب ألا تمتلك إيران سلاحا نوويا أبدا، و
يجب أن تنتهي هذه الحرب الآن، و
`),
  clauses: lines(`
سفن القمح ستغادر أوديسا قبل أن يفسد المحصول
ثلاثمئة مهندس سيصلحون توربينات السد
المفتشون لن يردوا عن أنفاق فوردو
الأطفال المنقولون إلى روستوف سيرجعون إلى بيوتهم قبل الفصح
مبعوثي سيطير إلى إسطنبول حاملا خريطة إحدى عشرة قرية
الودائع المجمدة في بروكسل ستبني مدارس جديدة
كل أسير في أولينيفكا سيحصى باسمه
طيارونا سيتدربون على ساحل بريتاني حتى الربيع
أنبوب الغاز تحت البلطيق سيبقى مغلقا هذا الشتاء
أجهزة نطنز ستختم والكاميرات تعمل
قطار المستشفى سينطلق من لفيف كل خميس
المراقبون سينامون في الخيام على ضفة القناة
`),
  turns: lines(`
ومن يشك فليفتح دفتر الحسابات
فالوعود المكتوبة على المناديل كلفتنا غاليا
لأن الشتاء لا ينتظر اللجان
كي يعود الصيادون إلى مصب النهر
كما كانت أي جدة في غوري ستخبركم
رغم أن الفرقة الموسيقية غادرت المسرح
فالتوقيع بقلم الرصاص لا يساوي شيئا
قبل أن يزهر اللوز في الوادي
ما دامت مخابز خيرسون توقد أفرانها
وإن بنينا الجسور مرتين
`),
  closings: lines(`
، وعلى العالم أن يتحرك الآن.
، لأن الضمانات الأمنية هي الطريق الوحيد إلى السلام.
، مع حلفائنا وشركائنا.
، ولن نتوقف حتى تنتهي هذه الحرب.
، وهذا هو موقف بلدنا.
`),
  intruders: lines(`
أبدا
ربما
تسعة
بالكاد
مرغمين
بلغراد
`)
}

export const GRAMMARS: Localised<Grammar> = { ar: ARABIC, en: ENGLISH, fr: FRENCH, ru: RUSSIAN }

/** A quotation by the places of its parts in the grammar. */
export interface Drawn {
  readonly language: InterfaceLanguage
  readonly opening: number
  readonly clause: number
  readonly turn: number
  readonly closing: number
}

export function partsOf({ language, opening, clause, turn, closing }: Drawn): readonly [string, string, string] {
  const grammar = GRAMMARS[language]
  const told = `${grammar.clauses[clause]} ${grammar.turns[turn]}`
  return [grammar.openings[opening] ?? '', told, grammar.closings[closing] ?? '']
}

/** The quotation as it is said: `opening clause turn, closing`. */
export function say(drawn: Drawn): string {
  const [opening, told, closing] = partsOf(drawn)
  const joint = opening.endsWith(' و') ? '' : ' '
  return `${opening}${joint}${told}${closing}`
}
