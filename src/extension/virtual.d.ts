declare module 'virtual:mawqif/mentions' {
  /** Every leader and topic of the bundled dossiers, for the gate. */
  export const mentions: import('../core/mentions').Mentions
}

declare module 'virtual:mawqif/gazetteer' {
  /** For `unpackGazetteer`. */
  export const packed: import('../core/read/packed-gazetteer').PackedGazetteer
}
