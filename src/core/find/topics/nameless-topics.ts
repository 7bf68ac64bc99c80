/** Tell terms of the known topics from those of the topics without a name (`nameless-topic-words.ts`). */
import type { TopicTerm } from './topics'

/** The id of other matters. */
export const OTHER = '-'

/** The id of words of war and peace, which belong to all known topics alike. */
export const WAR_AND_PEACE = '+'

/** Whether a term fits the known topics, or names one. */
export const fitsTopics = ({ topic }: TopicTerm): boolean => topic !== OTHER

/** Whether a term may be one of several that name something: a nameless topic of fitting words names nothing. */
export const isNaming = ({ topic }: TopicTerm): boolean => topic !== WAR_AND_PEACE
