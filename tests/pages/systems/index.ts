/** Content systems, each a way to set any article. */
import { hiding } from './hiding'
import { hostile } from './hostile'
import { lines } from './lines'
import { mirrors } from './mirrors'
import { neighbours } from './neighbours'
import { mislabelled } from './mislabelled'
import { newsrooms } from './newsrooms'
import { publishing } from './publishing'
import type { ContentSystem } from './system'
import { typesetting } from './typesetting'

export const SYSTEMS: readonly ContentSystem[] = [
  ...publishing,
  ...newsrooms,
  ...mirrors,
  ...typesetting,
  ...hiding,
  ...neighbours,
  ...mislabelled,
  ...lines,
  ...hostile
]
