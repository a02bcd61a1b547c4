/** The store's name in the browser, and the version of its shape as Dexie counts. */
export const STORE = 'assay';
export const VERSION = 2;
