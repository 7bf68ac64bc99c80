/** Gather what the gate searches for: the leaders of the dossiers and of the gazetteer, and the dossiers' topics. */
import type { Dossier, Language } from '../src/core/dossier'
import type { Mentions } from '../src/core/mentions'
import { buildMentions } from '../src/core/mentions-build'
import type { Gazetteer, Leader } from '../src/core/read/gazetteer'
import { nameForms } from '../src/core/read/leader-names'

const LANGUAGES: readonly Language[] = ['ar', 'en', 'fr', 'ru']
/** A shorter stem would be the beginning of too many words. */
const LEAST_STEM = 3

export function gateMentions(dossiers: readonly Dossier[], { leaders }: Gazetteer): Mentions {
  const speakers = dossiers.flatMap(({ speakers }) => speakers.flatMap(({ aliases }) => Object.values(aliases).flat()))
  const known = leaders.flatMap((leader) => LANGUAGES.flatMap((language) => formsOf(leader, language)))
  const terms = dossiers.flatMap(({ topics }) => topics.flatMap((topic) => Object.values(topic.terms).flat()))
  return buildMentions([...speakers, ...known], terms)
}

/** The forms by which a text names a leader: full ones where the surname is also a word, the stem of those that inflect. */
function formsOf(leader: Leader, language: Language): readonly string[] {
  const forms = nameForms(leader, language).flatMap(({ text, isFull }) => (isFull || leader.wellKnown ? [text] : []))
  const bare = forms.filter((form) => !form.includes(' '))
  const stem = language === 'ru' ? sharedStart(bare) : ''
  return stem.length < LEAST_STEM ? forms : [stem, ...forms]
}

function sharedStart(forms: readonly string[]): string {
  return forms.reduce((start, form) => {
    let length = 0
    while (length < start.length && start[length] === form[length]) length++
    return start.slice(0, length)
  }, forms[0] ?? '')
}
