/** The unknown article of the introduction, in every language of the interface. */
import type { Localised } from '../../../core/text/language'
import { ar } from './ar'
import { en } from './en'
import { fr } from './fr'
import { ru } from './ru'
import type { SampleArticle } from './sample-article'

export const SAMPLE_ARTICLES: Localised<SampleArticle> = { ar, en, fr, ru }
