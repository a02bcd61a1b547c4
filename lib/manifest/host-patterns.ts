import { hosts } from '../hosts/list';

/** Where briefs are read once the writer allows it; each an optional permission of its own. */
export const hostPatterns: string[] = hosts.flatMap(({ matches }) => matches);
