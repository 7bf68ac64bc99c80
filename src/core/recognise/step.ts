/** One step of an alignment. `article` and `page` are the indices of words. */
export type Step =
  | { readonly op: 'same'; readonly article: number; readonly page: number }
  | { readonly op: 'removed'; readonly article: number }
  | { readonly op: 'added'; readonly page: number }
