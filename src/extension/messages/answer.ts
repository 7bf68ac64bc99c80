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

/** Throws where nobody answered, and where the handler failed. */
export function replyIn(answer: Answer | null | undefined): unknown {
  if (!answer) throw new Error('nobody answered')
  if ('failed' in answer) throw new Error(answer.failed)
  return answer.reply
}
