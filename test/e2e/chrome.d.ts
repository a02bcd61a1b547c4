/** What code handed to the worker or the panel finds there. */
declare const chrome: typeof import('wxt/browser').browser;
