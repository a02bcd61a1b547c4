export interface InstalledBrowser {
  bin: string;
  kind: 'chromium' | 'firefox';
}
export const NO_BROWSER: string;
export function findBrowser(
  kinds?: InstalledBrowser['kind'][],
  env?: Record<string, string | undefined>,
  platform?: string,
): InstalledBrowser | null;
export function candidates(
  kind: InstalledBrowser['kind'],
  env: Record<string, string | undefined>,
  platform: string,
): string[];
