import type { WxtHooks } from 'wxt';

export function hostScripts(ids: readonly string[]): WxtHooks['build:publicAssets'];
export function hostScript(file: string): Promise<string>;
