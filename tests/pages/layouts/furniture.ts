/** What stands around any article, in the words of each language: written for the tests. */
import type { InterfaceLanguage } from '../../../src/core/text/language'

export interface Furniture {
  readonly site: string
  readonly section: string
  readonly author: string
  readonly byline: string
  readonly date: string
  readonly share: string
  readonly readAlso: string
  readonly subhead: string
  /** A summary as it stands under a headline: no stop at its end. */
  readonly standfirst: string
  readonly caption: string
  readonly newsletter: readonly [title: string, text: string]
  readonly bio: string
  readonly reply: string
  readonly advertisement: string
  readonly subscribe: string
  readonly about: string
  readonly source: string
  readonly post: readonly [text: string, sender: string]
  /** Of other articles: a title, and what a box tells of it. */
  readonly teasers: readonly (readonly [title: string, text: string])[]
  readonly names: readonly string[]
}

export const FURNITURE: Readonly<Record<InterfaceLanguage, Furniture>> = {
  ar: {
    site: 'مرفأ الأخبار',
    section: 'العالم',
    author: 'سلمى حداد',
    byline: 'كتبت سلمى حداد – جنيف',
    date: 'نشر في 14 أيار 2025، الساعة 08:30',
    share: 'شارك',
    readAlso: 'اقرأ أيضا',
    subhead: 'ما الخطوة التالية',
    standfirst: 'محادثات طويلة خلف الأبواب المغلقة انتهت بورقة قصيرة لم يطلع عليها أحد خارج القاعة حتى الآن',
    caption: 'الرئيس التركي رجب طيب أردوغان قال إن أوكرانيا تحتاج إلى هدنة، في صورة تعود إلى العام الماضي.',
    newsletter: ['نشرة الصباح', 'اشترك في نشرتنا البريدية لتصلك أهم أخبار الحرب في أوكرانيا كل يوم قبل السابعة صباحا، ويمكنك إلغاء الاشتراك متى شئت.'],
    bio: 'سلمى حداد مراسلة للشؤون الدبلوماسية، غطت الحرب في أوكرانيا من كييف وموسكو، وتعمل في الصحيفة منذ عشرة أعوام.',
    reply: 'رد',
    advertisement: 'إعلان',
    subscribe: 'هذا المقال للمشتركين فقط. اشترك الآن لتقرأ بقية المقال وكل ما ننشره عن أوكرانيا وإيران من تقارير وتحليلات.',
    about: 'مرفأ الأخبار موقع مستقل يصدر منذ عشرين عاما، ولا يتبع أي حزب أو حكومة، ويعيش من اشتراكات قرائه وحدها.',
    source: 'المصدر: وكالات',
    post: ['قال بوتين إن إيران لا يجوز أن تقصف مرة أخرى أيا كان من يأمر بذلك، وهذا كل ما في الأمر.', 'مستخدم ما (@someone) 16 تموز 2025'],
    teasers: [
      ['ميناء قديم يستعيد قواربه', 'بعد عامين من الترميم عادت قوارب الصيد إلى الميناء القديم، وينتظر التجار موسما أفضل من سابقه.'],
      ['أردوغان يتحدث عن أوكرانيا', 'قال أردوغان إن الحرب في أوكرانيا لن تنتهي من دون مفاوضات مباشرة بين الطرفين في أقرب وقت.'],
      ['المكتبة المتنقلة تصل إلى الجبل', 'حافلة قديمة تحمل ثلاثة آلاف كتاب إلى القرى البعيدة مرة كل أسبوع، ولا تتأخر عن موعدها أبدا.'],
      ['ترامب وإيران: جولة جديدة', 'قال ترامب إن إيران لن تحصل على سلاح نووي أبدا، وإن المحادثات معها ستستأنف في الأيام المقبلة.'],
      ['موجة حر في الجنوب', 'تنصح الأرصاد بتجنب الشمس ساعات الظهيرة، وتتوقع أن تنكسر موجة الحر في نهاية الأسبوع الحالي.'],
      ['متحف جديد للبحر', 'يعرض المتحف الجديد ما كانت عليه المدينة قبل الطوفان الكبير، وفيه قاعة كاملة لخرائط البحارة.']
    ],
    names: ['قارئ من حلب', 'أبو سامي', 'نور', 'ليلى ك.']
  },
  en: {
    site: 'The Harbour Post',
    section: 'World',
    author: 'Mary Dunlop',
    byline: 'By Mary Dunlop in Geneva',
    date: 'Published 14 May 2025, 08:30',
    share: 'Share',
    readAlso: 'Read more',
    subhead: 'What comes next',
    standfirst: 'Long talks behind closed doors ended with a short paper that nobody outside the room has been shown so far',
    caption: 'Turkish President Recep Tayyip Erdogan said Ukraine needed a truce, in a picture taken last year.',
    newsletter: ['Morning briefing', 'Sign up to our newsletter and get the most important news of the war in Ukraine every day before seven; you can leave at any time.'],
    bio: 'Mary Dunlop is a diplomatic correspondent who has covered the war in Ukraine from Kyiv and Moscow and has been with the paper for ten years.',
    reply: 'Reply',
    advertisement: 'Advertisement',
    subscribe: 'This article is for subscribers only. Subscribe now to read the rest of it and everything else that we publish on Ukraine and Iran.',
    about: 'The Harbour Post is an independent paper that has appeared for twenty years, belongs to no party or government and lives on what its readers pay.',
    source: 'Source: agencies',
    post: ['Putin said Iran must never be bombed again, whoever gives the order for it, and that is the end of it.', 'Some User (@someone) July 16, 2025'],
    teasers: [
      ['Old harbour gets its boats back', 'After two years of repairs the fishing boats are back in the old harbour, and traders hope for a better season.'],
      ['Erdogan speaks of Ukraine', 'Erdogan said the war in Ukraine would not end without direct talks between the two sides in the near future.'],
      ['Travelling library reaches the hills', 'An old bus takes three thousand books to the remote villages once every week, and has never been late.'],
      ['Trump and Iran: another round', 'Trump said Iran would never have a nuclear weapon, and talks with it would be taken up again within days.'],
      ['Heat in the south', 'Forecasters advise people to keep out of the sun around noon, and expect the heat to break at the weekend.'],
      ['A new museum of the sea', 'The new museum shows what the town looked like before the great flood, with a hall for the charts of sailors.']
    ],
    names: ['reader 12', 'oldsalt', 'Nora', 'Leon K.']
  },
  fr: {
    site: 'Le Courrier du port',
    section: 'Monde',
    author: 'Claire Vasseur',
    byline: 'Par Claire Vasseur, à Genève',
    date: 'Publié le 14 mai 2025 à 08 h 30',
    share: 'Partager',
    readAlso: 'Lire aussi',
    subhead: 'La suite des discussions',
    standfirst: 'De longs échanges à huis clos ont abouti à un texte court que personne hors de la salle n’a pu lire à ce jour',
    caption: 'Le président turc Recep Tayyip Erdogan a déclaré que l’Ukraine avait besoin d’une trêve, sur une photo de l’an dernier.',
    newsletter: ['La lettre du matin', 'Inscrivez-vous à notre lettre pour recevoir chaque jour avant sept heures l’essentiel de la guerre en Ukraine ; vous pouvez vous désinscrire à tout moment.'],
    bio: 'Claire Vasseur est correspondante diplomatique ; elle a couvert la guerre en Ukraine depuis Kiev et Moscou et travaille au journal depuis dix ans.',
    reply: 'Répondre',
    advertisement: 'Publicité',
    subscribe: 'Cet article est réservé à nos abonnés. Abonnez-vous pour lire la suite et tout ce que nous publions sur l’Ukraine et sur l’Iran.',
    about: 'Le Courrier du port est un journal indépendant qui paraît depuis vingt ans, n’appartient à aucun parti et vit de ses seuls lecteurs.',
    source: 'Source : agences',
    post: ['Poutine a dit que l’Iran ne devait plus jamais être bombardé, qui que ce soit qui en donne l’ordre, et voilà tout.', 'Un usager (@someone) 16 juillet 2025'],
    teasers: [
      ['Le vieux port retrouve ses bateaux', 'Après deux ans de travaux, les bateaux de pêche sont de retour au vieux port, et les marchands espèrent une meilleure saison.'],
      ['Erdogan parle de l’Ukraine', 'Erdogan a déclaré que la guerre en Ukraine ne finirait pas sans pourparlers directs entre les deux camps.'],
      ['La bibliothèque itinérante', 'Un vieil autobus apporte chaque semaine trois mille livres aux villages éloignés, et n’a jamais eu de retard.'],
      ['Trump et l’Iran', 'Trump a affirmé que l’Iran n’aurait jamais l’arme nucléaire et que les discussions reprendraient dans quelques jours.'],
      ['Chaleur dans le Sud', 'Les météorologues conseillent d’éviter le soleil vers midi et attendent la fin de la canicule pour le week-end.'],
      ['Un nouveau musée de la mer', 'Le nouveau musée montre la ville telle qu’elle était avant la grande inondation, avec une salle de cartes marines.']
    ],
    names: ['lecteur 12', 'vieuxloup', 'Nora', 'Léon K.']
  },
  ru: {
    site: 'Вестник гавани',
    section: 'В мире',
    author: 'Мария Дунаева',
    byline: 'Мария Дунаева, Женева',
    date: '14 мая 2025, 08:30',
    share: 'Поделиться',
    readAlso: 'Читайте также',
    subhead: 'Что будет дальше',
    standfirst: 'Долгие переговоры за закрытыми дверями завершились коротким документом, которого за пределами зала никто ещё не видел',
    caption: 'Президент Турции Реджеп Тайип Эрдоган заявил, что Украине нужно перемирие. Снимок прошлого года.',
    newsletter: ['Утренняя рассылка', 'Подпишитесь на нашу рассылку и получайте главное о войне на Украине каждый день до семи утра; отписаться можно в любой момент.'],
    bio: 'Мария Дунаева пишет о дипломатии, освещала войну на Украине из Киева и Москвы и работает в газете уже десять лет.',
    reply: 'Ответить',
    advertisement: 'Реклама',
    subscribe: 'Эта статья только для подписчиков. Оформите подписку, чтобы прочитать её до конца и всё, что мы пишем об Украине и об Иране.',
    about: 'Вестник гавани выходит двадцать лет, не принадлежит ни партии, ни правительству и живёт только на деньги своих читателей.',
    source: 'Источник: агентства',
    post: ['Путин сказал, что Иран больше никогда нельзя бомбить, кто бы ни отдал такой приказ, и на этом всё.', 'Некто (@someone) 16 июля 2025'],
    teasers: [
      ['Старая гавань вернула лодки', 'После двух лет ремонта рыбацкие лодки вернулись в старую гавань, и торговцы ждут хорошего сезона.'],
      ['Эрдоган говорит об Украине', 'Эрдоган заявил, что война на Украине не закончится без прямых переговоров двух сторон в ближайшее время.'],
      ['Передвижная библиотека', 'Старый автобус раз в неделю привозит в далёкие сёла три тысячи книг и ещё ни разу не опоздал.'],
      ['Трамп и Иран: новый раунд', 'Трамп заявил, что у Ирана никогда не будет ядерного оружия и что переговоры возобновятся через несколько дней.'],
      ['Жара на юге', 'Синоптики советуют не выходить на солнце в полдень и ждут, что жара спадёт к концу недели.'],
      ['Новый музей моря', 'Новый музей показывает город, каким он был до большого наводнения, и в нём есть зал морских карт.']
    ],
    names: ['читатель 12', 'боцман', 'Нора', 'Леон К.']
  }
} // prettier-ignore
