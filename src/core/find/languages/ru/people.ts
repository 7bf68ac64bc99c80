/** Words for people: offices that stand alone for their holder, and those who speak and are no leaders. */
import type { Anaphor } from '../grammar'

export const OFFICES: readonly Anaphor[] = [
  { offices: ['president'], forms: ['президент', 'глава государства'], governed: ['президента', 'главы государства'] },
  {
    offices: ['prime-minister', 'chancellor'],
    forms: ['премьер', 'премьер министр', 'глава правительства', 'глава кабмина'],
    governed: ['премьера', 'премьер министра', 'главы правительства', 'главы кабмина']
  },
  { offices: ['chancellor'], forms: ['канцлер'], governed: ['канцлера'] },
  { offices: ['vice-president'], forms: ['вице президент'], governed: ['вице президента'] },
  {
    offices: ['secretary-general'],
    forms: ['генсек', 'генеральный секретарь', 'генсекретарь'],
    governed: ['генсека', 'генерального секретаря', 'генсекретаря']
  },
  {
    offices: ['director-general'],
    forms: ['гендиректор', 'генеральный директор', 'глава агентства'],
    governed: ['гендиректора', 'генерального директора', 'главы агентства']
  },
  {
    offices: ['foreign-minister', 'defence-minister'],
    forms: [
      'министр',
      'министр иностранных дел',
      'глава ведомства',
      'глава мид',
      'глава мида',
      'глава дипломатии',
      'глава внешнеполитического ведомства',
      'глава дипведомства',
      'глава российского дипведомства'
    ],
    governed: [
      'министра',
      'министра иностранных дел',
      'главы ведомства',
      'главы мид',
      'главы внешнеполитического ведомства'
    ],
    isOnlyLast: true
  },
  {
    offices: ['foreign-minister', 'director-general', 'secretary-general', 'high-representative'],
    forms: ['дипломат'],
    governed: ['дипломата'],
    isOnlyLast: true
  },
  {
    offices: ['spokesperson', 'foreign-spokesperson'],
    forms: ['пресс секретарь', 'официальный представитель'],
    governed: ['пресс секретаря', 'официального представителя'],
    isOnlyLast: true
  },
  { offices: ['envoy'], forms: ['спецпосланник'], governed: ['спецпосланника'], isOnlyLast: true },
  { offices: ['pope'], forms: ['понтифик'], governed: ['понтифика'] },
  { offices: ['crown-prince'], forms: ['наследный принц'], governed: ['наследного принца'] },
  { offices: ['monarch'], forms: ['король'], governed: ['короля'] },
  { offices: ['emir'], forms: ['эмир'], governed: ['эмира'] },
  { offices: ['supreme-leader'], forms: ['верховный лидер', 'аятолла'], governed: ['верховного лидера', 'аятоллы'] },
  { offices: [], forms: ['политик', 'лидер'], governed: ['политика', 'лидера'] }
]

export const RELAYERS: readonly string[] = [
  'пресс',
  'секретарь',
  'помощник',
  'помощница',
  'советник',
  'советница',
  'представитель',
  'представительница',
  'представители',
  'источник',
  'источники',
  'агентство',
  'издание',
  'газета',
  'кремль',
  'кремле',
  'мид',
  'министерство',
  'минобороны',
  'госдеп',
  'ведомство',
  'посол',
  'посольство',
  'постпред',
  'эксперт',
  'эксперты',
  'аналитик',
  'аналитики',
  'политолог',
  'политологи',
  'журналист',
  'депутат',
  'сенатор',
  'спикер',
  'замглавы',
  'замминистра',
  'зампред',
  'офис',
  'пресс',
  'служба',
  'администрация',
  'бывший',
  'экс',
  'губернатор',
  'мэр',
  'генерал'
]

/** Beginnings of lines that are no part of the article. */
export const BOILERPLATE: readonly string[] = [
  'читайте также',
  'читайте еще',
  'читать также',
  'смотрите также',
  'по теме',
  'подписывайтесь',
  'подписаться',
  'фото',
  'видео',
  'источник',
  'материалы по теме',
  'ранее сообщалось'
]
