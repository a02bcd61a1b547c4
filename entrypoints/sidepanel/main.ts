import { readAhead } from './read-ahead';

// The store is read while what draws is still loading: the first picture is the brief.
const ahead = readAhead();
void import('./draw').then(({ draw }) => draw(ahead));
