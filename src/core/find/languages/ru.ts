/** How Russian reports speech. */
import type { Attribution, Complement, CueFrame, Grammar } from './grammar'
import { past, present, type VerbForms } from './ru-verbs'

const words = (list: string): readonly string[] => list.split(' ')
const phrases = (list: string): readonly string[] => list.split(', ')

const about: Complement = { after: ['о', 'об', 'обо'] }
const to: Complement = { after: ['к', 'ко'] }

/** Verbs that report: perfective ones by their masculine past, imperfective ones by their present. */
interface Line {
  readonly perfective?: string
  readonly imperfective?: string
  readonly takes: readonly Complement[]
  readonly polarity?: 'denied'
  readonly isThought?: boolean
}

const LINES: readonly Line[] = [
  {
    perfective: 'сказал, заметил, добавил, пояснил, объяснил, уточнил, ответил, возразил, парировал, заключил, резюмировал, продолжил, подытожил, констатировал, предположил, дал понять, сделал вывод, утверждал, уверял, пошутил, посетовал, отреагировал, поделился, воскликнул, отрезал, заверил, предостерег, иронизировал, съязвил, прокомментировал, процитировал, выразил мнение, высказал мнение, выразил убеждение, добавлял, пояснял, объяснял, отвечал, уточнял, говорил',
    imperfective: 'говорит, утверждает, заявляет, добавляет, уверяет, объясняет, поясняет, отвечает, предполагает, констатирует, уточняет, возражает, комментирует, передает, информирует',
    takes: ['clause', 'quotation']
  },
  {
    perfective: 'заявил, сообщил, рассказал, объявил, проинформировал, предупредил, напомнил, написал, упомянул, заявлял, сообщал, рассказывал, предупреждал, напоминал, писал',
    imperfective: 'сообщает, рассказывает, пишет, предупреждает, напоминает',
    takes: ['clause', 'quotation', about]
  },
  {
    perfective: 'подчеркнул, отметил, признал, подтвердил, допустил, осудил, раскритиковал, поддержал, приветствовал, одобрил, похвалил, анонсировал, повторил, подчеркивал, отмечал, подтверждал, критиковал, осуждал, поддерживал, выразил, высказал',
    imperfective: 'подчеркивает, отмечает, признает, подтверждает, допускает, осуждает, критикует, поддерживает, приветствует, выражает, высказывает',
    takes: ['clause', 'quotation', 'object']
  },
  { perfective: 'считал, счел', imperfective: 'считает', takes: ['clause', 'quotation', 'object'], isThought: true },
  { perfective: 'полагал, подумал', imperfective: 'полагает, думает, верит, надеется, рассчитывает, опасается', takes: ['clause', 'quotation'], isThought: true },
  { perfective: 'указал, обратил внимание, согласился, пожаловался, указывал, настаивал, выразил надежду, высказал надежду', imperfective: 'настаивает, указывает, обращает внимание', takes: ['clause', 'quotation', { after: ['на'] }] },
  { perfective: 'признался, выразил уверенность, высказал уверенность', takes: ['clause', 'quotation', { after: ['в'] }] },
  {
    perfective: 'предложил, потребовал, попросил, пообещал, обещал, предлагал, требовал, просил, порекомендовал, посоветовал, рекомендовал, пригрозил, угрожал, поклялся, разрешил, гарантировал',
    imperfective: 'предлагает, требует, просит, обещает, рекомендует, советует, угрожает, грозит',
    takes: ['clause', 'quotation', 'object']
  },
  { perfective: 'поблагодарил', imperfective: 'благодарит', takes: ['object'] },
  { perfective: 'призвал, призывал', imperfective: 'призывает', takes: ['clause', 'quotation', to, 'object'] },
  { perfective: 'обвинил, обвинял, упрекнул, заподозрил', imperfective: 'обвиняет, упрекает', takes: [{ with: ['в', 'во'] }] },
  { perfective: 'назвал, называл, охарактеризовал', imperfective: 'называет', takes: ['naming', 'object'] },
  { perfective: 'высказался, выступил, высказывался, выступал', imperfective: 'выступает, высказывается', takes: ['quotation', { after: ['за', 'против'] }] },
  { perfective: 'выразил готовность, подтвердил готовность', imperfective: 'выражает готовность', takes: [to, 'object'] },
  { perfective: 'опроверг, отверг, исключил, отрицал, отклонил', imperfective: 'отрицает, опровергает, отвергает, исключает, отклоняет', takes: ['clause', 'quotation', 'object'], polarity: 'denied' },
  { perfective: 'сделал', takes: [] },
  { perfective: 'отказался', imperfective: 'отказывается', takes: ['object', { after: ['от'] }], polarity: 'denied' }
] // prettier-ignore

const FRAMES = LINES.map(({ perfective, imperfective, ...rest }) => ({
  verbs: [
    ...(perfective === undefined ? [] : phrases(perfective).map(past)),
    ...(imperfective === undefined ? [] : phrases(imperfective).map(present))
  ],
  rest
}))

/** «Как ранее заявил» */
const asReported = ({ masculine, feminine }: VerbForms): readonly string[] =>
  [...new Set([masculine, feminine])].flatMap((form) => [`как ${form}`, `как ранее ${form}`, `как уже ${form}`])

const frames: readonly CueFrame[] = [
  ...FRAMES.map(({ verbs, rest }) => ({
    forms: verbs.filter(({ masculine, feminine }) => masculine === feminine).map(({ masculine }) => masculine),
    masculine: verbs.filter(({ masculine, feminine }) => masculine !== feminine).map(({ masculine }) => masculine),
    feminine: verbs.filter(({ masculine, feminine }) => masculine !== feminine).map(({ feminine }) => feminine),
    plural: verbs.map(({ plural }) => plural),
    ...rest
  })),
  {
    forms: phrases('не исключает, не сомневается'),
    masculine: phrases('уверен, убежден, согласен, не исключил'),
    feminine: phrases('уверена, убеждена, согласна, не исключила'),
    plural: phrases('уверены, убеждены, согласны, не исключили, не исключают, не сомневаются'),
    takes: ['clause', 'quotation', 'object'],
    isThought: true
  },
  {
    forms: phrases('не верит, не считает, не думает'),
    masculine: phrases('не согласился, не согласен'),
    feminine: phrases('не согласилась, не согласна'),
    takes: ['clause', 'quotation'],
    polarity: 'denied'
  }
]

/** What follows these is what somebody else has said. */
const REACTIONS = words('комментируя прокомментировав отвечая ответив говоря отреагировав процитировав')

const participles: readonly CueFrame[] = FRAMES.map(({ verbs, rest }) => ({
  forms: verbs.map(({ gerund }) => gerund).filter((gerund) => !REACTIONS.includes(gerund)),
  ...rest
}))

/** «По его словам» */
const ownWords = (whose: string, pronoun: 'masculine' | 'feminine'): readonly Attribution[] => [
  {
    forms: [
      ...phrases('словам, мнению, утверждению, оценке, убеждению').map((noun) => `по ${whose} ${noun}`),
      `на ${whose} взгляд`,
      `с ${whose} слов`
    ],
    role: 'speaker',
    pronoun
  }
]

export const RUSSIAN: Grammar = {
  language: 'ru',
  stopWords: words('и в во не на что он с со как а то это по но они к у за из от для о же был его также который'),
  abbreviations: words('г гг в вв тыс млн млрд трлн руб долл им ул д см стр т е п др пр янв фев мар апр июн июл авг сен сент окт ноя нояб дек корр проф акад ген'),
  proclitics: [],
  frames,
  participles,
  attributions: [
    { forms: FRAMES.flatMap(({ verbs, rest }) => (rest.takes.includes('clause') ? verbs : [])).flatMap(asReported), role: 'speaker' },
    { forms: phrases('по словам, со слов, по мнению, по утверждению, по оценке, по убеждению, по версии, по выражению, с точки зрения, на взгляд'), role: 'speaker' },
    ...ownWords('его', 'masculine'),
    ...ownWords('ее', 'feminine'),
    { forms: phrases('со ссылкой на, по данным, по информации, по сообщению, по сведениям'), role: 'outer' }
  ],
  relays: [
    { forms: phrases('передает заявление, приводит заявление, приводит слова, передает слова, цитирует заявление, приводит цитату, приводит, цитирует, передает'), before: [], after: [] },
    { forms: ['слова', 'заявление'], before: [], after: words('приводит приводят передает передают цитирует цитируют') }
  ],
  complementisers: words('что чтобы будто'),
  references: phrases('об этом, такое мнение, такое заявление, с таким заявлением, соответствующее заявление, такую оценку, такой призыв'),
  firstPersons: words('я мы мне меня нам нас наш наша наши нашу'),
  partsSubject: true,
  incises: 'dashed',
  dropsSubject: false,
  fillers: [
    ...words('ему ей им нам мне вам тоже также ранее накануне сегодня вчера вновь снова затем потом позже теперь уже еще позднее однако впрочем кстати прямо открыто публично неоднократно журналистам репортерам понедельник вторник среду четверг пятницу субботу воскресенье января февраля марта апреля мая июня июля августа сентября октября ноября декабря года утром днем вечером ночью же сам сама самого самой лично отдельно особо'),
    ...phrases('в понедельник, во вторник, в среду, в четверг, в пятницу, в субботу, в воскресенье, в свою очередь, со своей стороны, при этом, в то же время, кроме того, помимо этого, в частности, между тем, тем временем, в ходе беседы, в ходе разговора, в ходе встречи, в беседе, в интервью, на брифинге, на пресс конференции, по итогам, не раз, в очередной раз, еще раз, тем не менее, в том числе, таким образом, в итоге, наконец, в эфире, в соцсети x, в telegram, в x, в twitter, в truth social, в ответ, так, раньше, до этого, после этого')
  ],
  fillerEndings: [],
  voids: words('не никогда бы'),
  conditionals: words('если ли чтобы когда'),
  prepositions: words('в во на с со к ко у за из от для о об обо по при про под над между через без до после перед среди против ради около вокруг кроме насчет'),
  conjunctions: words('и или но а либо'),
  coordinators: phrases('а, но, и, тогда как, в то время как, хотя, однако'),
  enders: phrases('выступая, комментируя, отвечая, говоря, общаясь, хотя, после чего, напоминает, напомнив'),
  circumstances: phrases('во время, в ходе, в интервью, на пресс конференции, на брифинге, на полях, по итогам, после встречи, в эфире, в соцсети, на фоне'),
  breakers: phrases('в то время как, тогда как, но он, но она, а он, а она, однако'),
  relativePronouns: words('который которая'),
  pronouns: { masculine: ['он'], feminine: ['она'] },
  possessives: { masculine: ['его'], feminine: ['ее'] },
  anaphors: [
    { offices: ['president'], forms: phrases('президент, глава государства'), governed: phrases('президента, главы государства') },
    { offices: ['prime-minister', 'chancellor'], forms: phrases('премьер, премьер министр, глава правительства, глава кабмина'), governed: phrases('премьера, премьер министра, главы правительства, главы кабмина') },
    { offices: ['chancellor'], forms: ['канцлер'], governed: ['канцлера'] },
    { offices: ['vice-president'], forms: ['вице президент'], governed: ['вице президента'] },
    { offices: ['secretary-general'], forms: phrases('генсек, генеральный секретарь, генсекретарь'), governed: phrases('генсека, генерального секретаря, генсекретаря') },
    { offices: ['director-general'], forms: phrases('гендиректор, генеральный директор, глава агентства'), governed: phrases('гендиректора, генерального директора, главы агентства') },
    { offices: ['foreign-minister', 'defence-minister'], forms: phrases('министр, министр иностранных дел, глава ведомства, глава мид, глава внешнеполитического ведомства, глава дипведомства, глава российского дипведомства'), governed: phrases('министра, министра иностранных дел, главы ведомства, главы мид, главы внешнеполитического ведомства'), isOnlyLast: true },
    { offices: ['foreign-minister', 'director-general', 'secretary-general', 'high-representative'], forms: ['дипломат'], governed: ['дипломата'], isOnlyLast: true },
    { offices: [], forms: phrases('политик, лидер'), governed: phrases('политика, лидера') }
  ],
  strangers: /(\p{L}+(?:ск|цк)(?:ий|ого|ому|им|ом) президент|(?<!-)[Пп]резидент(?:ом|) \p{Lu})|(?<!-|бывший )[Пп]ремьер(?:-министр|)(?:ом|) \p{Lu}/gu,
  attributeEndings: words('ский цкий'.normalize('NFD')),
  turnChanges: phrases('в свою очередь, со своей стороны'),
  relayers: words('пресс секретарь помощник помощница советник советница представитель представительница представители источник источники агентство издание газета кремль кремле мид министерство минобороны госдеп ведомство посол посольство постпред эксперт эксперты аналитик аналитики политолог политологи журналист депутат сенатор спикер замглавы замминистра зампред офис пресс служба администрация бывший экс губернатор мэр генерал'),
  boilerplate: phrases('читайте также, читайте еще, читать также, смотрите также, по теме, напомним, подписывайтесь, подписаться, фото, видео, источник, материалы по теме, ранее сообщалось')
} // prettier-ignore
