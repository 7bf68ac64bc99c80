/**
 * How an answer travels: what a handler gave, or that it failed, is told apart from no answer at all. A browser that stops
 * the background while it is asked resolves the question with nothing.
 */
export type Answer = { readonly reply: unknown } | { readonly failed: string }

export async function answerOf(handled: Promise<unknown>): Promise<Answer> {
  try {
    return { reply: (await handled) ?? null }
  } catch (error) {
    return { failed: String(error) }
  }
}

const isAnswer = (raw: unknown): raw is Answer =>
  typeof raw === 'object' && raw !== null && ('reply' in raw || 'failed' in raw)

/** Throws where nobody answered, and where the handler failed. */
export function replyIn(raw: unknown): unknown {
  if (!isAnswer(raw)) throw new Error('nobody answered')
  if ('failed' in raw) throw new Error(raw.failed)
  return raw.reply
}
