/**
 * Share what a page has: a script of its own, since few pages' readers share, and none when the sidebar is first drawn.
 */
import { exportOf, exportOfFound } from './page-export'
import { share, shareFound } from './share'
import { SHARING, type Sharing } from './sharing'

const world = globalThis as { [SHARING]?: Sharing }
world[SHARING] = { exportOf, exportOfFound, share, shareFound }
