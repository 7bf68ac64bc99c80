/** Read what the user selected on a page: a script of its own, run once somebody adds it. */
import { readSelected } from '../../dom/selected-text'
import { offerSelected } from './selected-offer'

offerSelected(() => readSelected(document, new Date().toISOString()))
