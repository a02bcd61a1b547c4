/** A browser with the shipped extension in it, as a person has it before them: the same for Chromium and Firefox. */
export interface Browser {
  open: (url: string) => Promise<Tab>;
  close: () => Promise<void>;
}

/** One page in front, and Assay's side panel beside it. */
export interface Tab {
  /** The value of an expression in the page's own world. */
  inPage: <Value>(expression: string) => Promise<Value>;
  /** The value of an expression in the side panel; its window is called `panel`. */
  inPanel: <Value>(expression: string) => Promise<Value>;
  clickIcon: () => Promise<void>;
  type: (text: string) => Promise<void>;
  press: (key: 'Control+z' | 'End') => Promise<void>;
  click: (selector: string) => Promise<void>;
  close: () => Promise<void>;
}

/** What stands at an address; null where nothing does. No request of a test leaves the machine. */
export type Serve = (url: URL) => { contentType: string; body: string } | null;
