/**
 * The state of one page: a read-only object that `change` replaces in part, telling `onChange` each time.
 *
 * What follows from the state is no part of it: it is told from the state wherever it is drawn.
 */
export interface Store<State extends object> {
  readonly state: State
  readonly change: (change: Partial<State>) => void
}

export function createStore<State extends object>(initial: State, onChange: (state: State) => void): Store<State> {
  let state = initial
  return {
    get state() {
      return state
    },
    change(change) {
      state = { ...state, ...change }
      onChange(state)
    }
  }
}
