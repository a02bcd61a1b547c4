import type { Plugin } from 'vite';

export function withoutEval(): Plugin;
