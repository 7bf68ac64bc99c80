/** Draw the product's mark: the shapes of two speakers side by side. `size` is its height in CSS pixels. */
export function Mark({ size = 18 }: { readonly size?: number }) {
  return (
    <svg class="mark" viewBox="0 0 24 20" height={size} width={size * 1.2} aria-hidden="true" focusable="false">
      <circle class="mark-a" cx="6.5" cy="10" r="5.5" />
      <rect class="mark-b" x="13" y="4.5" width="11" height="11" rx="2.5" />
    </svg>
  )
}
