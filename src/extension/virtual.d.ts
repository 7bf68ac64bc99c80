declare module 'virtual:mawqif/mentions' {
  /** Every leader and topic of the bundled dossiers, for the gate. */
  export const mentions: import('../core/gate/mentions').Mentions
}

declare module 'virtual:mawqif/gazetteer' {
  /** For `unpackGazetteer`. */
  export const packed: import('../core/find/people/packed-gazetteer').PackedGazetteer
}
