import type { ChannelRow } from './channel';
import { earned } from './earned';
import { owned } from './owned';
import { paid } from './paid';
import { rented } from './rented';

/** Every channel Assay knows. To add one, add a row to the table of its ownership. */
export const channels: readonly ChannelRow[] = [...owned, ...earned, ...rented, ...paid];
