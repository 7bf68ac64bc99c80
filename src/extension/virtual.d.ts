declare module 'virtual:mawqif/mentions' {
  /** Pattern sources (flags `i`) for every leader and topic of the bundled dossiers. */
  export const leaderPattern: string
  export const topicPattern: string
}
