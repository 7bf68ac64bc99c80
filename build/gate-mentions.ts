/** Gather what the gate searches for: the leaders of the dossiers and of the gazetteer, and the dossiers' topics. */
import type { Dossier } from '../src/core/dossier'
import { type Language, LANGUAGES } from '../src/core/text/language'
import type { Mentions } from '../src/core/gate/mentions'
import { buildMentions } from '../src/core/gate/mentions-build'
import type { Gazetteer, Leader } from '../src/core/find/people/gazetteer'
import { formsOf, namesOf } from '../src/core/find/people/leader-names'
import { declined } from '../src/core/find/people/phrase-slots'
import { grammarOf } from '../src/core/find/in-any-language'
import { HONORIFICS } from '../src/core/find/people/gazetteer'
import { leaderIn } from '../src/core/find/people/in-language'

/** Letters of a stem: a shorter one is the beginning of too many words. */
const LEAST_STEM = 3

/**
 * What the gate searches for. A leader whose surname is well known is sought by it. The others, three in five, are
 * sought by their titles, since an article that reports what they say gives the office: their full names would be half
 * of the gate.
 */
export function gateMentions(dossiers: readonly Dossier[], { leaders, offices }: Gazetteer): Mentions {
  const speakers = dossiers.flatMap(({ speakers }) => speakers.flatMap(({ aliases }) => Object.values(aliases).flat()))
  const known = leaders.filter(({ wellKnown }) => wellKnown)
  const names = known.flatMap((leader) => LANGUAGES.flatMap((language) => namesIn(language, leader)))
  const held = Object.entries(offices).filter(([id]) => !(id in HONORIFICS))
  const titles = held.flatMap(([, office]) =>
    LANGUAGES.flatMap((language) => office.titles[language].map((title) => titleIn(language, title)))
  )
  const terms = dossiers.flatMap(({ topics }) => topics.flatMap((topic) => Object.values(topic.terms).flat()))
  return buildMentions([...speakers, ...names, ...titles], terms)
}

/** The spellings of a leader's surname, or of the full name where the surname is an everyday word. */
function namesIn(language: Language, leader: Leader): readonly string[] {
  const names = namesOf(leaderIn(leader, language), language)
  const bare = names.filter(({ kind }) => kind === 'surname')
  return (bare.length > 0 ? bare : names).flatMap(({ words }) => {
    const spellings = words.map(({ alternatives, isSurname }) =>
      alternatives.map((alternative) =>
        startOf(formsOf(leader, grammarOf(language).decline, alternative, isSurname), words.length)
      )
    )
    const usual = spellings.map(([first]) => first ?? '')
    return spellings.flatMap((alternatives, i) => alternatives.map((spelling) => usual.with(i, spelling).join(' ')))
  })
}

/** A title; where it declines the beginning that all forms of its first word share: "президент". */
function titleIn(language: Language, title: string): string {
  const { decline } = grammarOf(language)
  return decline ? startOf(declined(title.split(' ')[0] ?? '', decline), 1) : title
}

/**
 * The beginning that all forms of a word share; its first form where the name has more words, or the beginning is too
 * short.
 */
function startOf(forms: readonly string[], nameLength: number): string {
  const start = sharedStart(forms)
  return start.length < LEAST_STEM || nameLength > 1 ? (forms[0] ?? '') : start
}

function sharedStart(forms: readonly string[]): string {
  return forms.reduce((start, form) => {
    let length = 0
    while (length < start.length && start[length] === form[length]) length++
    return start.slice(0, length)
  }, forms[0] ?? '')
}
