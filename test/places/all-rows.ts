import { hosts } from '../../lib/hosts/list';
import { editors, places, type Row } from './rows';

const nameOf = (id: string) => hosts.find((host) => host.id === id)?.name ?? id;

/** Every row of the table: the editors, then the hosts, under the names people know. */
export const allRows: readonly Row[] = [
  ...editors,
  ...places.map((row) => ({ ...row, name: nameOf(row.id) })),
];
