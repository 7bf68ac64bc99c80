import type { IntroductionDictionary } from './introduction-strings'

export const en: IntroductionDictionary = {
  title: 'Welcome to Mawqif',
  step: { other: 'Step {0} of {1}' },
  steps: {
    what: {
      title: 'Who said what, in which words',
      text: 'When you open an article that Mawqif knows, it compares every statement with the article’s own text and tells you whether this page has it word for word, changed, or not at all. Any other article it reads by rules: what it lists there may be wrong or incomplete, and says so. Nothing leaves your device: Mawqif contacts no server.'
    },
    known: {
      title: 'A known article: compared word for word',
      text: 'The sidebar lists each leader’s positions, and the marks show the words they rest on. Press a statement to go to its words. In this copy one word was changed on purpose: the list says where, and shows the difference.'
    },
    unknown: {
      title: 'Any other article: read by rules',
      text: 'Here a tab waits at the edge of the window: press it. What it lists was found automatically, so it may be wrong, and something may be missing. “Why this?” tells what each statement was taken from, and what is wrong can be hidden.'
    },
    access: {
      title: 'Where it may look',
      text: 'Mawqif reads a page only where you allow it, and there only the text.'
    }
  },
  try: 'Try it on a known article',
  tryNext: 'Try any other article',
  onwards:
    'Now open a news article and go on reading. This introduction is always there: in the popup, in the options and in the library.',
  options: 'Options',
  copied: 'A copy for practice. One word in it was changed.',
  made: 'Made up for practice: none of the people named here said these words.',
  failed: 'The sample could not be read. Go on to the next step; if this happens again, install the extension anew.',
  back: 'Back',
  next: 'Next',
  skip: 'Skip the introduction',
  done: 'To the library',
  sites: { one: '{0} news site on the list', other: '{0} news sites on the list' },
  allowed: 'Allowed: there it looks by itself.',
  allow: 'Allow on these sites',
  elsewhere:
    'On any other page, press Mawqif’s button in the toolbar: that lets it look at this one page, this one time.',
  everySite: 'Allow on every site',
  everySiteHint:
    'Optional, for those who read many sites. The browser will ask you to confirm; you can take it back in the options.',
  everySiteAllowed: 'Allowed on every site.',
  refused: 'The browser did not grant access, so nothing was changed.'
}
