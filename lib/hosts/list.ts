import { googleDocs } from './google-docs';
import type { Host } from './host';
import { notion } from './notion';

/** All hosts, in the order they are asked for. The generic reader is not one of them: it has no address. */
export const hosts: readonly Host[] = [googleDocs, notion];
