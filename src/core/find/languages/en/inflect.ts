/** Inflect English verbs as reporting uses them. */

export interface EnglishForms {
  /** Third person, past, and both with the auxiliaries that go before a participle: "is urging". */
  readonly finite: readonly string[]
  readonly participle: string
  /** Behind another verb that adds nothing to it: "went on to say", "keeps saying". */
  readonly led: readonly string[]
}

/** What leads to a verb's base form, and to its participle. */
const LEADS = [
  'went on to',
  'goes on to',
  'continued to',
  'continues to',
  'took the floor to',
  'took to x to',
  'took to social media to',
  'took to truth social to',
  'was quick to',
  'was at pains to',
  'used the occasion to',
  'likes to',
  'liked to',
  'would only',
  'does',
  'did'
]
const KEEPS = ['keeps', 'kept', 'has kept', 'had been', 'began by', 'ended by', 'never tires of', 'is fond of']

/** [third person, past, -ing], where spelling does not tell. */
const IRREGULAR: Readonly<Record<string, readonly [string, string, string]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'writing'],
  admit: ['admits', 'admitted', 'admitting'],
  slam: ['slams', 'slammed', 'slamming'],
  go: ['goes', 'went', 'going'],
  make: ['makes', 'made', 'making'],
  speak: ['speaks', 'spoke', 'speaking'],
  cast: ['casts', 'cast', 'casting'],
  lay: ['lays', 'laid', 'laying'],
  extol: ['extols', 'extolled', 'extolling'],
  take: ['takes', 'took', 'taking'],
  put: ['puts', 'put', 'putting'],
  shoot: ['shoots', 'shot', 'shooting'],
  let: ['lets', 'let', 'letting'],
  draw: ['draws', 'drew', 'drawing'],
  quip: ['quips', 'quipped', 'quipping'],
  snap: ['snaps', 'snapped', 'snapping'],
  sum: ['sums', 'summed', 'summing'],
  // As the British write it.
  signall: ['signals', 'signalled', 'signalling'],
  labell: ['labels', 'labelled', 'labelling'],
  dub: ['dubs', 'dubbed', 'dubbing']
}

/** Participles after "has" that differ from the past. */
const PERFECT: Readonly<Record<string, string>> = { write: 'written', speak: 'spoken' }

/** The forms of a verb, or of one with words after it ("call for"). */
export function inflect(verb: string): EnglishForms {
  const [head = '', ...rest] = verb.split(' ')
  const withTail = (form: string): string => [form, ...rest].join(' ')
  const [third, past, participle] = IRREGULAR[head] ?? regular(head)
  const perfect = PERFECT[head]
  const finite = [
    third,
    past,
    ...(perfect === undefined ? [] : [perfect]),
    `is ${participle}`,
    `was ${participle}`,
    `has been ${participle}`
  ]
  const led = [...LEADS.map((lead) => `${lead} ${head}`), ...KEEPS.map((lead) => `${lead} ${participle}`)]
  return { finite: finite.map(withTail), participle: withTail(participle), led: led.map(withTail) }
}

function regular(verb: string): readonly [string, string, string] {
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  if (/[^aeiou]y$/u.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  return [/(?:s|x|ch|sh)$/u.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`]
}
