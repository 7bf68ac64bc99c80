/** Give what can be shared of a page: a script of its own, since few users share, and none when the sidebar is first drawn. */
import { exportOf, exportOfUnknown } from './page-export'
import { SHARING, type Sharing } from './sharing'

const world = globalThis as { [SHARING]?: Sharing }
world[SHARING] = { exportOf, exportOfUnknown }
