import type { Plugin } from 'vite';

export function loadAhead(page: string, modules: readonly string[]): Plugin;
