/**
 * Draw the product's mark, as the toolbar has it: the letter meem on a marked line. `size` is its side in CSS pixels.
 *
 * It is drawn here and not loaded, so that it shows in a page as well. The shapes are those of `public/icons/mawqif.svg`.
 */
export function Mark({ size = 18 }: { readonly size?: number }) {
  return (
    <svg class="mark" viewBox="0 0 16 16" height={size} width={size} aria-hidden="true" focusable="false">
      <rect width="16" height="16" rx="3.5" fill="#1d5bb8" />
      <rect x="1" y="7" width="14" height="4" rx="1" fill="#f4b740" />
      <path
        d="M8 9H6.5C4.8 9 4 9.8 4 11.5V13"
        fill="none"
        stroke="#fff"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <circle cx="10" cy="6" r="3" fill="#1d5bb8" stroke="#fff" stroke-width="2" />
    </svg>
  )
}
