export type Target = 'chromium' | 'firefox'

export declare function findBrowser(target: Target): string | null
export declare function missingBrowser(target: Target): string
export declare function hasDisplay(): boolean
