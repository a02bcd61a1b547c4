import { readFileSync } from 'node:fs';

/** What the browser itself asks its maker, extension or not: updates, sign-in, form and spelling help. */
const BROWSERS_OWN = [
  'update.googleapis.com',
  'accounts.google.com',
  'content-autofill.googleapis.com',
  'redirector.gvt1.com',
  'edgedl.me.gvt1.com',
];

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string } }[];
}

/**
 * Every address that any page, panel, worker or the browser asked for in a whole session, answered or not.
 * In: the file of `--log-net-log`, complete once the browser is closed.
 */
export function requestsIn(file: string): string[] {
  const log = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
  const request = log.constants.logEventTypes.CORS_REQUEST;
  return log.events
    .filter(({ type }) => type === request)
    .flatMap(({ params }) => (params?.url && /^(https?|wss?):/.test(params.url) ? [params.url] : []))
    .filter((url) => !BROWSERS_OWN.includes(new URL(url).hostname));
}
