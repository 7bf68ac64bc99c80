/** The introduction in three steps: what Mawqif does, what verdicts mean, and where it may look. Each step may be skipped. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { HOME } from '../../core/library/route'
import { Icon, type IconName } from '../parts/icon'
import type { LibraryProps } from './library-props'

type WelcomeProps = Pick<LibraryProps, 'strings' | 'words' | 'access' | 'onRoute' | 'onAllow'>

const STEPS = ['what', 'verdicts', 'access'] as const
const ICONS: readonly IconName[] = ['reveal', 'compare', 'device']

export function Welcome(props: WelcomeProps) {
  const { words, onRoute } = props
  const { welcome } = words
  const [step, setStep] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  const moved = useRef(false)
  useEffect(() => {
    if (moved.current) heading.current?.focus()
    moved.current = true
  }, [step])
  const last = step === STEPS.length - 1
  const { title, text } = welcome.steps[STEPS[step] ?? 'what']
  const leave = (): void => onRoute(HOME, true)
  return (
    <section class="welcome" aria-labelledby="welcome-step">
      <p class="greeting">{welcome.title}</p>
      <ol class="steps" aria-hidden="true">
        {STEPS.map((each, i) => (
          <li key={each} class={i === step ? 'here' : i < step ? 'done' : undefined} />
        ))}
      </ol>
      <div class="step">
        <Picture step={step} {...props} />
        <p class="count">{welcome.step(step + 1, STEPS.length)}</p>
        <h1 id="welcome-step" tabIndex={-1} ref={heading}>
          <Icon name={ICONS[step] ?? 'info'} size={26} />
          {title}
        </h1>
        <p>{text}</p>
        {last && <SiteAccess {...props} />}
      </div>
      <div class="ways">
        {step > 0 && (
          <button type="button" class="button" onClick={() => setStep(step - 1)}>
            {welcome.back}
          </button>
        )}
        <button type="button" class="button primary" onClick={() => (last ? leave() : setStep(step + 1))}>
          {last ? welcome.done : welcome.next}
        </button>
        {!last && (
          <button type="button" class="button quiet" onClick={leave}>
            {welcome.skip}
          </button>
        )}
      </div>
    </section>
  )
}

function SiteAccess({ words, access, onAllow }: WelcomeProps) {
  const { welcome } = words
  const { granted } = access
  return (
    <div class="access">
      <div class="grant">
        <Icon name={granted.listed ? 'check' : 'info'} />
        <p>
          <strong>{welcome.sites(access.listed)}</strong>
          {granted.listed && <span> {welcome.allowed}</span>}
        </p>
        {!granted.listed && (
          <button type="button" class="button primary" data-allow="listed" onClick={() => onAllow('listed')}>
            {welcome.allow}
          </button>
        )}
      </div>
      <div class="grant">
        <Icon name="reveal" />
        <p>{welcome.elsewhere}</p>
      </div>
      <div class="grant">
        <Icon name={granted.every ? 'check' : 'library'} />
        <p>{granted.every ? welcome.everySiteAllowed : welcome.everySiteHint}</p>
        {!granted.every && (
          <button type="button" class="button" data-allow="every" onClick={() => onAllow('every')}>
            {welcome.everySite}
          </button>
        )}
      </div>
      <output class="refused">{access.refused && welcome.refused}</output>
    </div>
  )
}

/** A page in a few strokes. Step 1 marks its lines, step 2 a changed one, step 3 the toolbar button. */
function Picture({ step }: { readonly step: number }) {
  const lines = [68, 88, 108, 128, 148] as const
  return (
    <svg class="picture" viewBox="0 0 320 170" aria-hidden="true" focusable="false">
      <rect class="sheet" x="20" y="10" width="280" height="180" rx="10" />
      <path class="rule" d="M20 36h280" />
      <circle class="stroke" cx="36" cy="23" r="4" />
      <rect class="stroke" x="48" y="18" width="150" height="10" rx="5" />
      <rect class={step === 2 ? 'key' : 'stroke'} x="272" y="15" width="16" height="16" rx="4" />
      <rect class="stroke dark" x="40" y="48" width="110" height="9" rx="4" />
      {lines.map((y, i) => (
        <rect
          key={y}
          class={`stroke ${lineTone(step, i)}`}
          x="40"
          y={y}
          width={i % 2 === 0 ? 150 : 132}
          height="9"
          rx="4"
        />
      ))}
      <rect class="panel" x="214" y="46" width="86" height="144" />
      {step < 2 && (
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
      {step === 1 && <path class="sign" d="M226 96.5l3 3.5 5-7.5" />}
      {step === 1 && <path class="sign" d="M230 141.5l6.5 11h-13z" />}
    </svg>
  )
}

function lineTone(step: number, line: number): string {
  if (step === 2 || line === 0 || line === 3) return ''
  if (step === 1) return line === 4 ? 'tone-warn' : 'tone-ok'
  return line === 4 ? 'tone-b' : 'tone-a'
}
