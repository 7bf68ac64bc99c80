/** The ways in which what is kept can be saved for use elsewhere. */
import type { FileKind, Out } from './file-kind'
import type { LibraryProps } from './library-props'

const KINDS = ['md', 'csv', 'jsonld'] as const satisfies readonly FileKind[]

export function SaveAs({ what, words, onOut }: Pick<LibraryProps, 'words' | 'onOut'> & { readonly what: Out }) {
  return (
    <fieldset class="save-as" aria-label={words.out.what[what]}>
      <span aria-hidden="true">{words.out.what[what]}</span>
      {KINDS.map((kind) => (
        <button key={kind} type="button" class="button" data-out={kind} onClick={() => onOut(what, kind)}>
          {words.out.kind[kind]}
        </button>
      ))}
    </fieldset>
  )
}
