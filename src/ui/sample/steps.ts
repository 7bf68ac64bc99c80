/** The steps of the introduction, in order: the first and the last are the library's, those between are sample pages. */
import type { IntroductionStep } from '../strings/introduction/introduction-strings'

export const INTRODUCTION_STEPS: readonly IntroductionStep[] = ['what', 'known', 'unknown', 'access']
