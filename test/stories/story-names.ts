/** Stories of pages other than the panel. */
export const PAGES = ['settings', 'settings-broken', 'welcome', 'welcome-firefox'] as const;
