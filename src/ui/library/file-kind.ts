/** What the library saves, and how. */

/** Markdown, one note a page; a table; W3C Web Annotations. */
export type FileKind = 'md' | 'csv' | 'jsonld'

/** What is saved: all that is kept, what the search finds of it, or the page of the route. */
export type Out = 'all' | 'found' | 'page'
