const TONES = ['', 'tone-a', 'tone-a', '', 'tone-warn'] as const

/** A page in a few strokes: the first step marks its lines, one of them changed, the last the toolbar button. */
export function Picture({ at }: { readonly at: 'what' | 'access' }) {
  const lines = [68, 88, 108, 128, 148] as const
  return (
    <svg class="picture" viewBox="0 0 320 170" aria-hidden="true" focusable="false">
      <rect class="sheet" x="20" y="10" width="280" height="180" rx="10" />
      <path class="rule" d="M20 36h280" />
      <circle class="stroke" cx="36" cy="23" r="4" />
      <rect class="stroke" x="48" y="18" width="150" height="10" rx="5" />
      <rect class={at === 'access' ? 'key' : 'stroke'} x="272" y="15" width="16" height="16" rx="4" />
      <rect class="stroke dark" x="40" y="48" width="110" height="9" rx="4" />
      {lines.map((y, i) => (
        <rect
          key={y}
          class={`stroke ${at === 'access' ? '' : (TONES[i] ?? '')}`}
          x="40"
          y={y}
          width={i % 2 === 0 ? 150 : 132}
          height="9"
          rx="4"
        />
      ))}
      <rect class="panel" x="214" y="46" width="86" height="144" />
      {at === 'what' && (
        <>
          <circle class="tone-a" cx="230" cy="66" r="7" />
          <rect class="tone-b" x="223" y="107" width="14" height="14" rx="3.5" />
        </>
      )}
      {[60, 80, 110, 130].map((y) => (
        <rect
          key={y}
          class="stroke"
          x={y === 60 || y === 110 ? 244 : 224}
          y={y}
          width={y === 60 || y === 110 ? 44 : 64}
          height="8"
          rx="4"
        />
      ))}
      {at === 'what' && <path class="sign" d="M226 96.5l3 3.5 5-7.5" />}
      {at === 'what' && <path class="sign" d="M230 141.5l6.5 11h-13z" />}
    </svg>
  )
}
