/**
 * The card beside a passage while the pointer rests there or it was stepped to: what the list says of the statement at a glance, and
 * what can be done with it. It is a shortcut for the pointer: the list has all of it for everybody else, so assistive technology passes
 * it by, and nothing in it takes the focus.
 */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Speaker } from '../../core/dossier'
import type { ShareOutcome } from '../../core/share/share'
import { directionOf } from '../../core/text/language'
import { Icon, type IconName } from '../parts/icon'
import { type Among, SpeakerMark, toneClass } from '../parts/speaker-mark'
import type { ShellProps } from './shell-props'

/** Words of the page and the part of the window that is free, all in CSS pixels of the window. */
export interface BesidePlace {
  readonly x: number
  readonly top: number
  readonly bottom: number
  readonly free: { readonly left: number; readonly right: number }
}

/** A passage. */
export interface Beside extends BesidePlace {
  readonly statement: string
}

/** The props of any card. */
export interface BesideProps extends Pick<ShellProps, 'strings' | 'onReveal' | 'onCollapse' | 'onSharing' | 'onShare'> {
  readonly theme: string
  readonly beside: Beside
  /** The card has done what it was for. */
  readonly onDone: () => void
}

interface BesideAction {
  readonly icon: IconName
  readonly label: string
  readonly run: () => void
}

const WIDTH = 340
/** Between the card and the passage, and at least to the window's edges. */
const GAP = 8
/** A card with two lines of summary, its verdict, source and actions: what must fit below the passage. */
const USUAL_HEIGHT = 230

export function BesideCard({
  speakers,
  among,
  label,
  actions,
  children,
  ...props
}: BesideProps & {
  readonly speakers: readonly Pick<Speaker, 'id' | 'shortName'>[]
  readonly among: Among
  /** How far the words can be trusted. */
  readonly label: ComponentChildren
  /** What can be done besides opening the list and copying. */
  readonly actions: readonly BesideAction[]
  readonly children: ComponentChildren
}) {
  const { strings, theme, beside } = props
  const { language } = strings
  return (
    <div
      class="mawqif sidebar beside"
      data-theme={theme}
      data-beside={beside.statement}
      lang={language}
      dir={directionOf(language)}
      aria-hidden="true"
      style={placeOf(beside, WIDTH, USUAL_HEIGHT)}
    >
      <div
        class={toneClass(
          speakers.map(({ id }) => id),
          among
        )}
      >
        <p class="who">
          {speakers.map((speaker) => (
            <SpeakerMark key={speaker.id} speaker={speaker} among={among} language={language} />
          ))}
          <b>{strings.list(speakers.map(({ shortName }) => shortName[language]))}</b>
          {label}
        </p>
        {children}
        <Actions key={beside.statement} {...props} actions={actions} />
      </div>
    </div>
  )
}

function Actions({
  strings,
  beside: { statement },
  actions,
  onCollapse,
  onReveal,
  onSharing,
  onShare,
  onDone
}: BesideProps & { readonly actions: readonly BesideAction[] }) {
  const [outcome, setOutcome] = useState<ShareOutcome | null>(null)
  const all: readonly BesideAction[] = [
    {
      icon: 'list',
      label: strings.sidebar.showInList,
      run: () => {
        onDone()
        onCollapse(false)
        onReveal(statement, false)
      }
    },
    {
      icon: 'share',
      label: strings.share.forms.text,
      run: () => {
        onSharing()
        void onShare({ kind: 'statement', id: statement }, 'text').then(setOutcome)
      }
    },
    ...actions
  ]
  return (
    <>
      <p class="acts">
        {all.map(({ icon, label, run }) => (
          <button key={icon} type="button" class="act" tabIndex={-1} data-act={icon} onClick={() => run()}>
            <Icon name={icon} size={15} />
            {label}
          </button>
        ))}
      </p>
      {outcome !== null && <p class="facts">{strings.share.outcomes[outcome]}</p>}
    </>
  )
}

/** Below the words where there is room, else above them; within what is free of the window. */
export function placeOf({ x, top, bottom, free }: BesidePlace, most: number, height: number) {
  const width = Math.min(most, free.right - free.left - 2 * GAP)
  const left = Math.max(free.left + GAP, Math.min(x - width / 2, free.right - width - GAP))
  const below = bottom + GAP + height < innerHeight
  return {
    width: `${width}px`,
    left: `${left}px`,
    top: below ? `${bottom + GAP}px` : 'auto',
    bottom: below ? 'auto' : `${innerHeight - top + GAP}px`
  }
}
