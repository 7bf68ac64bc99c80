/** The verbs by which Russian reports speech, by what they take. */
import type { Complement, CueFrame } from '../grammar'
import { past, present } from './inflect'

const about: Complement = { after: ['о', 'об', 'обо'] }
const to: Complement = { after: ['к', 'ко'] }

/** Verbs that report: perfective ones by their masculine past, imperfective ones by their present. */
interface Line {
  readonly perfective?: readonly string[]
  readonly imperfective?: readonly string[]
  readonly takes: readonly Complement[]
  readonly polarity?: 'denied'
  readonly isThought?: boolean
}

const LINES: readonly Line[] = [
  {
    perfective: [
      'сказал',
      'заметил',
      'добавил',
      'пояснил',
      'объяснил',
      'уточнил',
      'ответил',
      'возразил',
      'парировал',
      'заключил',
      'резюмировал',
      'продолжил',
      'подытожил',
      'констатировал',
      'предположил',
      'дал понять',
      'сделал вывод',
      'утверждал',
      'уверял',
      'пошутил',
      'посетовал',
      'отреагировал',
      'поделился',
      'воскликнул',
      'отрезал',
      'заверил',
      'предостерег',
      'иронизировал',
      'съязвил',
      'прокомментировал',
      'процитировал',
      'выразил мнение',
      'высказал мнение',
      'выразил убеждение',
      'добавлял',
      'пояснял',
      'объяснял',
      'отвечал',
      'уточнял',
      'говорил'
    ],
    imperfective: [
      'говорит',
      'утверждает',
      'заявляет',
      'добавляет',
      'уверяет',
      'объясняет',
      'поясняет',
      'отвечает',
      'предполагает',
      'констатирует',
      'уточняет',
      'возражает',
      'комментирует',
      'передает',
      'информирует'
    ],
    takes: ['clause', 'quotation']
  },
  {
    perfective: [
      'заявил',
      'сообщил',
      'рассказал',
      'объявил',
      'проинформировал',
      'предупредил',
      'напомнил',
      'написал',
      'упомянул',
      'заявлял',
      'сообщал',
      'рассказывал',
      'предупреждал',
      'напоминал',
      'писал'
    ],
    imperfective: ['сообщает', 'рассказывает', 'пишет', 'предупреждает', 'напоминает'],
    takes: ['clause', 'quotation', about]
  },
  {
    perfective: [
      'подчеркнул',
      'отметил',
      'признал',
      'подтвердил',
      'допустил',
      'осудил',
      'раскритиковал',
      'поддержал',
      'приветствовал',
      'одобрил',
      'похвалил',
      'анонсировал',
      'повторил',
      'подчеркивал',
      'отмечал',
      'подтверждал',
      'критиковал',
      'осуждал',
      'поддерживал',
      'выразил',
      'высказал'
    ],
    imperfective: [
      'подчеркивает',
      'отмечает',
      'признает',
      'подтверждает',
      'допускает',
      'осуждает',
      'критикует',
      'поддерживает',
      'приветствует',
      'выражает',
      'высказывает'
    ],
    takes: ['clause', 'quotation', 'object']
  },
  {
    perfective: ['считал', 'счел'],
    imperfective: ['считает'],
    takes: ['clause', 'quotation', 'object'],
    isThought: true
  },
  {
    perfective: ['полагал', 'подумал'],
    imperfective: ['полагает', 'думает', 'верит', 'надеется', 'рассчитывает', 'опасается'],
    takes: ['clause', 'quotation'],
    isThought: true
  },
  {
    perfective: [
      'указал',
      'обратил внимание',
      'согласился',
      'пожаловался',
      'указывал',
      'настаивал',
      'выразил надежду',
      'высказал надежду'
    ],
    imperfective: ['настаивает', 'указывает', 'обращает внимание'],
    takes: ['clause', 'quotation', { after: ['на'] }]
  },
  {
    perfective: ['признался', 'выразил уверенность', 'высказал уверенность'],
    takes: ['clause', 'quotation', { after: ['в'] }]
  },
  {
    perfective: [
      'предложил',
      'потребовал',
      'попросил',
      'пообещал',
      'обещал',
      'предлагал',
      'требовал',
      'просил',
      'порекомендовал',
      'посоветовал',
      'рекомендовал',
      'пригрозил',
      'угрожал',
      'поклялся',
      'разрешил',
      'гарантировал'
    ],
    imperfective: ['предлагает', 'требует', 'просит', 'обещает', 'рекомендует', 'советует', 'угрожает', 'грозит'],
    takes: ['clause', 'quotation', 'object']
  },
  { perfective: ['поблагодарил'], imperfective: ['благодарит'], takes: ['object'] },
  { perfective: ['призвал', 'призывал'], imperfective: ['призывает'], takes: ['clause', 'quotation', to, 'object'] },
  {
    perfective: ['обвинил', 'обвинял', 'упрекнул', 'заподозрил'],
    imperfective: ['обвиняет', 'упрекает'],
    takes: [{ with: ['в', 'во'] }]
  },
  { perfective: ['назвал', 'называл', 'охарактеризовал'], imperfective: ['называет'], takes: ['naming', 'object'] },
  {
    perfective: ['высказался', 'выступил', 'высказывался', 'выступал'],
    imperfective: ['выступает', 'высказывается'],
    takes: ['quotation', { after: ['за', 'против'] }]
  },
  {
    perfective: ['выразил готовность', 'подтвердил готовность'],
    imperfective: ['выражает готовность'],
    takes: [to, 'object']
  },
  {
    perfective: ['опроверг', 'отверг', 'исключил', 'отрицал', 'отклонил'],
    imperfective: ['отрицает', 'опровергает', 'отвергает', 'исключает', 'отклоняет'],
    takes: ['clause', 'quotation', 'object'],
    polarity: 'denied'
  },
  {
    perfective: [
      'сделал',
      'отказался говорить',
      'отказался комментировать',
      'отказался отвечать',
      'отказался обсуждать'
    ],
    takes: []
  },
  { perfective: ['усомнился'], takes: ['clause', 'quotation', { after: ['в', 'во'] }] },
  {
    perfective: ['отказался'],
    imperfective: ['отказывается'],
    takes: ['object', { after: ['от'] }],
    polarity: 'denied'
  }
]

export const VERBS = LINES.map(({ perfective, imperfective, ...rest }) => ({
  verbs: [...(perfective ?? []).map(past), ...(imperfective ?? []).map(present)],
  rest
}))

export const CUES: readonly CueFrame[] = [
  ...VERBS.map(({ verbs, rest }) => ({
    forms: verbs.filter(({ masculine, feminine }) => masculine === feminine).map(({ masculine }) => masculine),
    masculine: verbs.filter(({ masculine, feminine }) => masculine !== feminine).map(({ masculine }) => masculine),
    feminine: verbs.filter(({ masculine, feminine }) => masculine !== feminine).map(({ feminine }) => feminine),
    plural: verbs.map(({ plural }) => plural),
    ...rest
  })),
  {
    forms: ['не исключает', 'не сомневается'],
    masculine: ['уверен', 'убежден', 'согласен', 'не исключил'],
    feminine: ['уверена', 'убеждена', 'согласна', 'не исключила'],
    plural: ['уверены', 'убеждены', 'согласны', 'не исключили', 'не исключают', 'не сомневаются'],
    takes: ['clause', 'quotation', 'object'],
    isThought: true
  },
  {
    forms: ['не верит', 'не считает', 'не думает'],
    masculine: ['не согласился', 'не согласен'],
    feminine: ['не согласилась', 'не согласна'],
    takes: ['clause', 'quotation'],
    polarity: 'denied'
  }
]

/** What follows these is what somebody else has said. */
const REACTIONS = ['комментируя', 'прокомментировав', 'отвечая', 'ответив', 'говоря', 'отреагировав', 'процитировав']

export const PARTICIPLES: readonly CueFrame[] = VERBS.map(({ verbs, rest }) => ({
  forms: verbs.map(({ gerund }) => gerund).filter((gerund) => !REACTIONS.includes(gerund)),
  ...rest
}))
