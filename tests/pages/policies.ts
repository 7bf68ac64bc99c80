/** What a server says of all that its page embeds. */
export const POLICIES = {
  'embeds only what allows it': { 'cross-origin-embedder-policy': 'require-corp' },
  'embeds without credentials': { 'cross-origin-embedder-policy': 'credentialless' },
  'is isolated from other origins': {
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin'
  }
}
