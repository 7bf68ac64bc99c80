/** The engine of a language, made once. */
import { type Engine, makeEngine } from '../clauses/engine'
import { classesOf } from './classes'
import type { Lexicon } from './lexicon'

const engines = new WeakMap<Lexicon, Engine>()

/** Make the engine of a language, or give the one made before. */
export function engineOf(lexicon: Lexicon): Engine {
  const { rules, proclitics } = lexicon.grammar
  let engine = engines.get(lexicon)
  if (engine === undefined)
    engines.set(lexicon, (engine = makeEngine({ ...rules, classes: classesOf(lexicon), proclitics })))
  return engine
}
