/** Layouts of news pages. The later ones were made when the rules were done, and scored before any change. */
import { agencies } from './agencies'
import { broadcasters } from './broadcasters'
import { dailies } from './dailies'
import { laterSites } from './later-sites'
import { laterStructures } from './later-structures'
import type { Layout } from './layout'
import { streams } from './streams'
import { themes } from './themes'

export const MADE_BEFORE: readonly Layout[] = [...broadcasters, ...dailies, ...agencies, ...themes, ...streams]
export const MADE_AFTER: readonly Layout[] = [...laterSites, ...laterStructures]
export const LAYOUTS: readonly Layout[] = [...MADE_BEFORE, ...MADE_AFTER]
