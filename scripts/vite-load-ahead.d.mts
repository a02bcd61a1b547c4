import type { Plugin } from 'vite';

export function loadAhead(page: string, module: string): Plugin;
