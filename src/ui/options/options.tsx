/** The options page: few settings, each in words, saved as they are changed. */
import { directionOf } from '../../core/text/language'
import { type Settings, UNKNOWN_SHOWN } from '../../core/settings'
import { Icon } from '../parts/icon'
import { Mark } from '../parts/mark'
import type { OptionsProps } from './options-props'
import { Check, Choices, NamedChoices } from './choices'
import { SiteAccess } from './site-access'
import { SiteList } from './site-list'

export function Options(props: OptionsProps) {
  const { settings, problem } = props
  const { language, options: words, sidebar, keep } = props.strings
  return (
    <div class="mawqif options" lang={language} dir={directionOf(language)}>
      <header class="head">
        <Mark size={36} />
        <div>
          <h1>{words.title}</h1>
          <p class="hint">{sidebar.privacy}</p>
        </div>
        <a class="introduction" href={props.watchList}>
          {props.strings.watchList}
        </a>
        <a class="introduction" href={props.introduction}>
          {props.strings.introduction}
        </a>
      </header>
      <main>
        <div role="alert" class="problem" hidden={problem === null}>
          {problem !== null && (
            <>
              <Icon name="warning" />
              <p>{words.problem[problem]}</p>
            </>
          )}
        </div>
        <LookFields {...props} />
        <SidebarFields {...props} />
        <Shortcuts {...props} />
        <fieldset class="group">
          <legend>{words.pausedSites}</legend>
          <SiteList
            hosts={settings.pausedSites}
            none={words.noPausedSites}
            action={words.resume}
            actionOn={words.resumeSite}
            onAct={props.onResumeSite}
          />
        </fieldset>
        <fieldset class="group">
          <legend>{keep.pages}</legend>
          <Check {...checked('keepText', props)} label={keep.text} hint={keep.textHint} />
        </fieldset>
        <fieldset class="group">
          <legend>{keep.sites}</legend>
          <p class="hint">{keep.alwaysHint}</p>
          <SiteList
            hosts={settings.keptSites}
            none={keep.noSites}
            action={keep.stop}
            actionOn={keep.stopSite}
            onAct={props.onStopKeeping}
          />
        </fieldset>
        <SiteAccess {...props} />
      </main>
    </div>
  )
}

type Bound = Pick<OptionsProps, 'settings' | 'onChange'>

/** Tie a setting of a few values to its choices. */
function chosen<Key extends 'language' | 'digits' | 'theme' | 'showIn' | 'side' | 'unknown'>(
  key: Key,
  { settings, onChange }: Bound
) {
  return { name: key, chosen: settings[key], onChoose: (value: Settings[Key]) => onChange({ [key]: value }) }
}

/** Tie a setting that is on or off to its box. */
function checked(key: 'openByItself' | 'makeRoom' | 'marks' | 'keepText', { settings, onChange }: Bound) {
  return { name: key, checked: settings[key], onCheck: (value: boolean) => onChange({ [key]: value }) }
}

function LookFields(props: OptionsProps) {
  const { strings, languages } = props
  const words = strings.options
  return (
    <fieldset class="group">
      <legend>{words.language}</legend>
      <Choices
        {...chosen('language', props)}
        choices={[
          { value: 'auto', text: words.browserLanguage },
          ...languages.map(({ code, name }) => ({ value: code, text: name, lang: code }))
        ]}
      />
      {strings.language === 'ar' && (
        <NamedChoices
          {...chosen('digits', props)}
          label={words.digits}
          choices={[
            { value: 'auto', text: words.digitsByRegion },
            { value: 'latn', text: '0123456789' },
            { value: 'arab', text: '٠١٢٣٤٥٦٧٨٩' }
          ]}
        />
      )}
      <NamedChoices
        {...chosen('theme', props)}
        label={words.theme}
        choices={[
          { value: 'auto', text: words.themeOfSystem },
          { value: 'light', text: words.light },
          { value: 'dark', text: words.dark }
        ]}
      />
    </fieldset>
  )
}

function SidebarFields(props: OptionsProps) {
  const words = props.strings.options
  return (
    <fieldset class="group">
      <legend>{words.sidebar}</legend>
      <NamedChoices
        {...chosen('showIn', props)}
        label={words.showIn}
        choices={[
          { value: 'page', text: words.inPage },
          { value: 'browser', text: words.inBrowser }
        ]}
      />
      <NamedChoices
        {...chosen('side', props)}
        label={words.side}
        choices={[
          { value: 'auto', text: words.sideByPage },
          { value: 'left', text: words.left },
          { value: 'right', text: words.right }
        ]}
      />
      <NamedChoices
        {...chosen('unknown', props)}
        label={words.unknown}
        choices={UNKNOWN_SHOWN.map((value) => ({ value, text: words.unknownShown[value] }))}
      />
      <div class="checks">
        <Check {...checked('openByItself', props)} label={words.openByItself} hint={words.openByItselfHint} />
        <Check {...checked('makeRoom', props)} label={words.makeRoom} hint={words.makeRoomHint} />
        <Check {...checked('marks', props)} label={words.marks} />
      </div>
    </fieldset>
  )
}

function Shortcuts({ shortcuts, strings: { options: words }, onShortcuts }: OptionsProps) {
  return (
    <fieldset class="group">
      <legend>{words.shortcuts}</legend>
      <dl class="shortcuts">
        {shortcuts.map(({ kind, keys }) => (
          <div key={kind}>
            <dt>{words.shortcut[kind]}</dt>
            <dd>{keys === null ? <span class="hint">{words.noKeys}</span> : <kbd dir="ltr">{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={onShortcuts}>
        {words.changeShortcuts}
      </button>
    </fieldset>
  )
}
