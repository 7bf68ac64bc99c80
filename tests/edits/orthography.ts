/** Rewrite a text in ways that change no word: what a copy's keyboard, typesetter or house style does to it. */
import type { InterfaceLanguage } from '../../src/core/text/language'
import { ARABIC_RULES } from './orthography-arabic'
import { draw, type Random } from './random'
import type { Rewriting } from './rewriting'

const ALL: readonly InterfaceLanguage[] = ['ar', 'en', 'fr', 'ru']
const LATIN_CYRILLIC: readonly InterfaceLanguage[] = ['en', 'fr', 'ru']

/** Any double mark, with the space that French puts inside it; the private use marks may stand before the word. */
const OPENING = /«[\s\u00a0\u202f]?|[“„](?=[\ue000-\ue003]*[\p{L}\p{N}])|“/gu
const CLOSING = /[\s\u00a0\u202f]?»|”/gu
const quotes =
  (open: string, close: string) =>
  (text: string): string =>
    text.replace(OPENING, open).replace(CLOSING, close)

const within =
  (mark: string) =>
  (text: string, random: Random): string =>
    text.replace(/(?<=[\p{L}\p{M}]{2})(?=\p{L}{2})/gu, () => (random() < 0.2 ? mark : ''))

const between =
  (space: string) =>
  (text: string): string =>
    text.replace(/ /gu, space)

export const REWRITINGS: readonly Rewriting[] = [
  { kind: 'quotes: curly', languages: ALL, rewrite: quotes('“', '”') },
  { kind: 'quotes: straight', languages: ALL, rewrite: quotes('"', '"') },
  { kind: 'quotes: guillemets', languages: ALL, rewrite: quotes('«', '»') },
  { kind: 'quotes: spaced guillemets', languages: ALL, rewrite: quotes('«\u00a0', '\u202f»') },
  { kind: 'quotes: reversed guillemets', languages: ALL, rewrite: quotes('»', '«') },
  { kind: 'quotes: low', languages: ALL, rewrite: quotes('„', '“') },
  { kind: 'quotes: single', languages: ALL, rewrite: quotes('‘', '’') },
  { kind: 'quotes: single guillemets', languages: ALL, rewrite: quotes('‹', '›') },
  { kind: 'quotes: doubled apostrophes', languages: ALL, rewrite: quotes("''", "''") },
  { kind: 'quotes: backticks', languages: ALL, rewrite: quotes('``', "''") },
  { kind: 'quotes: none', languages: ALL, rewrite: quotes('', '') },
  { kind: 'apostrophe: straight', languages: ['en', 'fr'], rewrite: (text) => text.replace(/’/gu, "'") },
  { kind: 'apostrophe: modifier letter', languages: ['en', 'fr'], rewrite: (text) => text.replace(/['’]/gu, 'ʼ') },
  { kind: 'apostrophe: acute accent', languages: ['en', 'fr'], rewrite: (text) => text.replace(/['’]/gu, '´') },
  { kind: 'apostrophe: backtick', languages: ['en', 'fr'], rewrite: (text) => text.replace(/['’]/gu, '`') },
  { kind: 'apostrophe: prime', languages: ['en', 'fr'], rewrite: (text) => text.replace(/['’]/gu, '′') },
  { kind: 'apostrophe: full-width', languages: ['en', 'fr'], rewrite: (text) => text.replace(/['’]/gu, '＇') },
  { kind: 'hyphen: no-break', languages: LATIN_CYRILLIC, rewrite: (text) => text.replace(/-/gu, '\u2011') },
  { kind: 'hyphen: Unicode', languages: LATIN_CYRILLIC, rewrite: (text) => text.replace(/-/gu, '\u2010') },
  { kind: 'hyphen: en dash', languages: LATIN_CYRILLIC, rewrite: (text) => text.replace(/-/gu, '–') },
  { kind: 'hyphen: space', languages: LATIN_CYRILLIC, rewrite: (text) => text.replace(/-/gu, ' ') },
  { kind: 'compound: hyphenated', languages: ['en'], rewrite: (text) => text.replace(/ceasefire/gu, 'cease-fire') },
  { kind: 'compound: split', languages: ['en'], rewrite: (text) => text.replace(/percent/gu, 'per cent') },
  { kind: 'spaces: no-break', languages: ALL, rewrite: between('\u00a0') },
  { kind: 'spaces: narrow no-break', languages: ALL, rewrite: between('\u202f') },
  { kind: 'spaces: thin', languages: ALL, rewrite: between('\u2009') },
  { kind: 'spaces: doubled', languages: ALL, rewrite: between('  ') },
  { kind: 'spaces: line feeds', languages: ALL, rewrite: between('\n\t') },
  { kind: 'spaces: with direction marks', languages: ALL, rewrite: between(' \u200f') },
  { kind: 'inside words: soft hyphens', languages: LATIN_CYRILLIC, rewrite: within('\u00ad') },
  { kind: 'inside words: zero-width spaces', languages: ALL, rewrite: within('\u200b') },
  { kind: 'inside words: zero-width joiners', languages: ALL, rewrite: within('\u200d') },
  { kind: 'inside words: zero-width non-joiners', languages: ALL, rewrite: within('\u200c') },
  { kind: 'inside words: word joiners', languages: ALL, rewrite: within('\u2060') },
  { kind: 'inside words: byte order marks', languages: ALL, rewrite: within('\ufeff') },
  { kind: 'bidi isolates', languages: ALL, rewrite: (text) => text.replace(/[\p{L}\p{M}\p{N}]+/gu, '\u2068$&\u2069') },
  { kind: 'bidi embeddings', languages: ALL, rewrite: (text) => text.replace(/\p{N}+/gu, '\u202a$&\u202c') },
  { kind: 'case: capitals', languages: LATIN_CYRILLIC, rewrite: (text) => text.toUpperCase() },
  { kind: 'case: small', languages: LATIN_CYRILLIC, rewrite: (text) => text.toLowerCase() },
  {
    kind: 'case: title',
    languages: LATIN_CYRILLIC,
    rewrite: (text) => text.replace(/(?<![\p{L}\p{M}’'])\p{L}/gu, (letter) => letter.toUpperCase())
  },
  { kind: 'accents: decomposed', languages: ALL, rewrite: (text) => text.normalize('NFD') },
  { kind: 'accents: composed', languages: ALL, rewrite: (text) => text.normalize('NFKC') },
  {
    kind: 'accents: left off capitals',
    languages: ['fr'],
    rewrite: (text) => text.replace(/\p{Lu}/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
  },
  {
    kind: 'accents: capitals throughout, none accented',
    languages: ['fr'],
    rewrite: (text) => text.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '')
  },
  { kind: 'ligatures: œ and æ written out', languages: ['fr'], rewrite: (text) => text.replace(/œ/gu, 'oe') },
  {
    kind: 'ligatures: fi, fl, ff',
    languages: ['en', 'fr'],
    rewrite: (text) => text.replace(/ffi/gu, 'ﬃ').replace(/ff/gu, 'ﬀ').replace(/fi/gu, 'ﬁ').replace(/fl/gu, 'ﬂ')
  },
  { kind: 'full-width forms', languages: ['en'], rewrite: (text) => text.replace(/[a-z0-9]/giu, fullWidth) },
  { kind: 'ё as е', languages: ['ru'], rewrite: (text) => text.replace(/ё/gu, 'е').replace(/Ё/gu, 'Е') },
  {
    kind: 'stress marks',
    languages: ['ru'],
    rewrite: (text, random) =>
      text.replace(/[аеиоуыэюя](?=\p{L})/gu, (vowel) => (random() < 0.3 ? `${vowel}\u0301` : vowel))
  },
  { kind: 'punctuation: commas dropped', languages: ALL, rewrite: (text) => text.replace(/[,،]/gu, '') },
  { kind: 'punctuation: other stops', languages: ALL, rewrite: (text) => text.replace(/[,،]/gu, ' –') },
  { kind: 'punctuation: Latin comma', languages: ['ar'], rewrite: (text) => text.replace(/،/gu, ',') },
  { kind: 'punctuation: final stop dropped', languages: ALL, rewrite: (text) => text.replace(/\.$/gu, '') },
  { kind: 'punctuation: ellipsis', languages: ALL, rewrite: (text) => text.replace(/\.$/gu, '…') },
  { kind: 'per cent sign: spaced', languages: ['fr'], rewrite: (text) => text.replace(/[\s\u00a0]?%/gu, '\u202f%') },
  {
    kind: 'footnote-free brackets',
    languages: ALL,
    rewrite: (text, random) => text.replace(/[«“]/gu, (mark) => draw(random, ['(', '[', '— ']) + mark)
  },
  ...ARABIC_RULES
]

function fullWidth(char: string): string {
  return String.fromCharCode(char.charCodeAt(0) + 0xfee0)
}
