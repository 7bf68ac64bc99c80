/** Inflect English verbs as reporting uses them. */

export interface EnglishForms {
  /** Third person, past, and both with the auxiliaries that go before a participle: "is urging". */
  readonly finite: readonly string[]
  readonly participle: string
}

/** [third person, past, -ing], where spelling does not tell. */
const IRREGULAR: Readonly<Record<string, readonly [string, string, string]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'writing'],
  admit: ['admits', 'admitted', 'admitting'],
  slam: ['slams', 'slammed', 'slamming'],
  make: ['makes', 'made', 'making'],
  speak: ['speaks', 'spoke', 'speaking'],
  cast: ['casts', 'cast', 'casting'],
  lay: ['lays', 'laid', 'laying'],
  extol: ['extols', 'extolled', 'extolling'],
  take: ['takes', 'took', 'taking'],
  put: ['puts', 'put', 'putting'],
  draw: ['draws', 'drew', 'drawing'],
  quip: ['quips', 'quipped', 'quipping'],
  snap: ['snaps', 'snapped', 'snapping'],
  sum: ['sums', 'summed', 'summing'],
  label: ['labels', 'labelled', 'labelling'],
  dub: ['dubs', 'dubbed', 'dubbing']
}

/** Participles after "has" that differ from the past. */
const PERFECT: Readonly<Record<string, string>> = { write: 'written', speak: 'spoken' }

/** The forms of a verb, or of one with words after it ("call for"). */
export function inflect(verb: string): EnglishForms {
  const [head = '', ...rest] = verb.split(' ')
  const tail = rest.map((word) => ` ${word}`).join('')
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
  return { finite: finite.map((form) => form + tail), participle: participle + tail }
}

function regular(verb: string): readonly [string, string, string] {
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  if (/[^aeiou]y$/u.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  return [/(?:s|x|ch|sh)$/u.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`]
}
