import type { Plugin } from 'vite';

export function checkWordsOnly(): Plugin;
