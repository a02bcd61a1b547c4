import { hostAt } from './covers';
import { generic } from './generic';
import type { Host } from './host';
import { type DomHost, domHost } from './reader/dom-host';

/** The host of this page among those told of (scripts/host-scripts.mjs): by its address, or by its look under a company's own; else any page. */
export function hostHere(document: Document, among: readonly DomHost[]): Host {
  const known =
    hostAt(new URL(document.location.href), among) ?? among.find((host) => host.isHere?.(document));
  return known ? domHost(known) : generic;
}
