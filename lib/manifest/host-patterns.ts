import { hosts } from '../hosts/list';

/** Where briefs are read once the writer allows it; each an optional permission of its own. */
export const hostPatterns: string[] = hosts.flatMap(({ matches }) => matches);

/**
 * What may be asked for at all: also a company's own address, which nobody can list. Only ever asked for one site at
 * a time, see entrypoints; installing grants none of it.
 */
export const askable: string[] = [...hostPatterns, 'https://*/*'];
