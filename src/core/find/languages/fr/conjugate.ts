/**
 * Conjugate French verbs of speech, as far as they report it: in the third person singular and in participles.
 *
 * Most verbs of speech are regular, or change their stem as their spelling tells ("répéter": "répète"; "annoncer":
 * "annonçait"); the few others are listed. Words after the verb go along: "insister sur", "faire savoir".
 */

/** The forms of one verb that a single speaker's speech is reported with. */
export interface FrenchForms {
  /** Present, imperfect and past historic. */
  readonly finite: readonly string[]
  /** The past participle, which reports behind an auxiliary. */
  readonly past: string
  /** The present participle, which continues the statement of its clause's subject. */
  readonly present: string
  readonly infinitive: string
  readonly isReflexive: boolean
}

/** Present, imperfect, past historic, past and present participle. */
const IRREGULAR: Readonly<Record<string, string>> = {
  admettre: 'admet admettait admit admis admettant',
  conclure: 'conclut concluait conclut conclu concluant',
  craindre: 'craint craignait craignit craint craignant',
  croire: 'croit croyait crut cru croyant',
  décrire: 'décrit décrivait décrivit décrit décrivant',
  démentir: 'dément démentait démentit démenti démentant',
  dire: 'dit disait dit dit disant',
  écrire: 'écrit écrivait écrivit écrit écrivant',
  plaindre: 'plaint plaignait plaignit plaint plaignant',
  exclure: 'exclut excluait exclut exclu excluant',
  faire: 'fait faisait fit fait faisant',
  maintenir: 'maintient maintenait maintint maintenu maintenant',
  mettre: 'met mettait mit mis mettant',
  poursuivre: 'poursuit poursuivait poursuivit poursuivi poursuivant',
  prédire: 'prédit prédisait prédit prédit prédisant',
  prévenir: 'prévient prévenait prévint prévenu prévenant',
  promettre: 'promet promettait promit promis promettant',
  reconnaître: 'reconnaît reconnaissait reconnut reconnu reconnaissant',
  reprendre: 'reprend reprenait reprit repris reprenant',
  redire: 'redit redisait redit redit redisant',
  souvenir: 'souvient souvenait souvint souvenu souvenant',
  soutenir: 'soutient soutenait soutint soutenu soutenant'
}

/** Adverbs that may stand between the auxiliary and the participle of a reflexive verb, whose auxiliary is part of its forms. */
const ADVERBS = [
  '',
  'également ',
  'aussi ',
  'encore ',
  'toutefois ',
  'notamment ',
  'ensuite ',
  'vivement ',
  'de son côté ',
  'pour sa part ',
  'à son tour ',
  'par ailleurs '
]

/** Conjugate a verb, given by its infinitive and the words that go with it; "se" or "s" before it makes it reflexive. */
export function conjugate(phrase: string): FrenchForms {
  const [, pronoun = '', verb = ''] = /^(se |s )?(.*)$/u.exec(phrase) ?? []
  const [infinitive = '', ...rest] = verb.split(' ')
  const [present = '', imperfect = '', historic = '', past = '', participle = ''] = formsOf(infinitive)
  const isReflexive = pronoun !== ''
  const withRest = (form: string): string => [pronoun + form, ...rest].join(' ')
  const compound = ['est', 'était'].flatMap((be) =>
    ADVERBS.flatMap((adverb) => [past, `${past}e`].map((form) => ['s', be, adverb + form, ...rest].join(' ')))
  )
  return {
    finite: [...[present, imperfect, historic].map(withRest), ...(isReflexive ? compound : [])],
    past: [past, ...rest].join(' '),
    present: withRest(participle),
    infinitive: withRest(infinitive),
    isReflexive
  }
}

function formsOf(infinitive: string): readonly string[] {
  const irregular = IRREGULAR[infinitive]
  if (irregular !== undefined) return irregular.split(' ')
  const stem = infinitive.slice(0, -2)
  if (infinitive.endsWith('ir')) return [`${stem}it`, `${stem}issait`, `${stem}it`, `${stem}i`, `${stem}issant`]
  if (infinitive.endsWith('re')) return [stem, `${stem}ait`, `${stem}it`, `${stem}u`, `${stem}ant`]
  // Before a and o, c takes a cedilla and g an e.
  const open = stem.replace(/c$/u, 'ç').replace(/g$/u, 'ge')
  return [`${beforeMuteE(stem)}e`, `${open}ait`, `${open}a`, `${stem}é`, `${open}ant`]
}

/** "répét" → "répèt", "martel" → "martèl", "appel" → "appell", "rejet" → "rejett". */
function beforeMuteE(stem: string): string {
  if (/(?:pel|jet)$/u.test(stem)) return stem + stem.slice(-1)
  return stem.replace(/[ée]([bcdglmnrtv])$/u, 'è$1')
}
