import type { Browser } from 'puppeteer-core';

export function attachToWindow(browser: Browser): Promise<(expression: string) => Promise<unknown>>;
export function actionOf(id: string): string;
