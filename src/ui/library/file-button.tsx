/** A button that lets the user choose a file. */
import { useRef } from 'preact/hooks'

interface FileButtonProps {
  readonly label: string
  /** Names the button, and with `-file` the field behind it. */
  readonly name: string
  readonly accept: string
  readonly onFile: (file: File) => void
}

export function FileButton({ label, name, accept, onFile }: FileButtonProps) {
  const file = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" class="button" data-kept={name} onClick={() => file.current?.click()}>
        {label}
      </button>
      <input
        ref={file}
        type="file"
        accept={accept}
        hidden
        data-kept={`${name}-file`}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.files?.[0]
          if (chosen !== undefined) onFile(chosen)
          // The same file can be chosen again.
          currentTarget.value = ''
        }}
      />
    </>
  )
}
