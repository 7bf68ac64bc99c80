/** The introduction's first and last step: what Mawqif does, and where it may look. Between the two it is tried on sample pages. */
import { formatRoute, HOME } from '../../core/library/route'
import { Icon } from '../parts/icon'
import { INTRODUCTION_STEPS } from '../sample/steps'
import type { LibraryProps } from './library-props'
import { Picture } from './welcome-picture'

type WelcomeProps = Pick<LibraryProps, 'guide' | 'access' | 'onAllow' | 'onOptions'> & {
  readonly at: 'what' | 'access'
}

const SAMPLE = '/sample/sample.html'

export function Welcome(props: WelcomeProps) {
  const { guide, at } = props
  const { title, text } = guide.steps[at]
  const step = INTRODUCTION_STEPS.indexOf(at)
  return (
    <section class="welcome" aria-labelledby="welcome-step">
      <p class="greeting">{guide.title}</p>
      <ol class="steps" aria-hidden="true">
        {INTRODUCTION_STEPS.map((each, i) => (
          <li key={each} class={i === step ? 'here' : i < step ? 'done' : undefined} />
        ))}
      </ol>
      <div class="step">
        <Picture at={at} />
        <p class="count">{guide.step(step + 1, INTRODUCTION_STEPS.length)}</p>
        <h1 id="welcome-step">
          <Icon name={at === 'what' ? 'reveal' : 'device'} size={26} />
          {title}
        </h1>
        <p>{text}</p>
        {at === 'access' && <SiteAccess {...props} />}
      </div>
      {at === 'what' ? <First {...props} /> : <Last {...props} />}
    </section>
  )
}

function First({ guide }: WelcomeProps) {
  return (
    <div class="ways">
      <a class="button primary" href={`${SAMPLE}?known`}>
        {guide.try}
      </a>
      <a class="button quiet" href={formatRoute(HOME)}>
        {guide.skip}
      </a>
    </div>
  )
}

function Last({ guide, onOptions }: WelcomeProps) {
  return (
    <>
      <p class="onwards">{guide.onwards}</p>
      <div class="ways">
        <a class="button" href={`${SAMPLE}?unknown`}>
          {guide.back}
        </a>
        <a class="button primary" href={formatRoute(HOME)}>
          {guide.done}
        </a>
        <button type="button" class="button quiet" onClick={onOptions}>
          {guide.options}
        </button>
      </div>
    </>
  )
}

function SiteAccess({ guide, access, onAllow }: WelcomeProps) {
  const { granted } = access
  return (
    <div class="access">
      <div class="grant">
        <Icon name={granted.listed ? 'check' : 'info'} />
        <p>
          <strong>{guide.sites(access.listed)}</strong>
          {granted.listed && <span> {guide.allowed}</span>}
        </p>
        {!granted.listed && (
          <button type="button" class="button primary" data-allow="listed" onClick={() => onAllow('listed')}>
            {guide.allow}
          </button>
        )}
      </div>
      <div class="grant">
        <Icon name="reveal" />
        <p>{guide.elsewhere}</p>
      </div>
      <div class="grant">
        <Icon name={granted.every ? 'check' : 'library'} />
        <p>{granted.every ? guide.everySiteAllowed : guide.everySiteHint}</p>
        {!granted.every && (
          <button type="button" class="button" data-allow="every" onClick={() => onAllow('every')}>
            {guide.everySite}
          </button>
        )}
      </div>
      <output class="refused">{access.refused && guide.refused}</output>
    </div>
  )
}
