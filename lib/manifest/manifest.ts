import type { UserManifest } from 'wxt';
import { askable } from './host-patterns';

/**
 * What our pages and the worker may do: load their own files and nothing else. No connection anywhere, no inline
 * code, no text turned into markup. Works in Chromium and Firefox with React 19 (measured).
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** The manifest of one build; WXT adds entrypoints and icons. Installing asks for nothing: every host is optional. */
export function manifest(build: { browser: string; developing: boolean }): UserManifest {
  const firefox = build.browser === 'firefox';
  return {
    name: 'Assay',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', ...(firefox ? [] : ['sidePanel'])],
    optional_host_permissions: askable,
    action: { default_title: '__MSG_title__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+A' } } },
    // The development server needs connections and inline code.
    ...(!build.developing && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(firefox ? { browser_specific_settings: GECKO } : CHROMIUM),
  };
}

/** 116 is the first Chromium that lets a click open the side panel. Companies set defaults by policy (Firefox: no schema). */
const CHROMIUM = { minimum_chrome_version: '116', storage: { managed_schema: 'managed-schema.json' } };

/** 140 is the first Firefox that shows the data promise below at installation. */
const GECKO = {
  gecko: {
    id: 'assay@assay.invalid',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  },
};
