import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recordLanguage, toolbarWords } from './spoken-language';

beforeEach(() => {
  fakeBrowser.reset();
  vi.unstubAllGlobals();
});

const browserSpeaks = (language: string) => vi.stubGlobal('navigator', { language });

describe('the language of the toolbar', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['en-GB', 'en'],
    ['den', 'en'],
    ['fr', 'en'],
  ])('in a browser that speaks %s is %s', async (language, spoken) => {
    browserSpeaks(language);
    expect((await toolbarWords()).language).toBe(spoken);
  });

  it('is the one chosen, until the choice is the browser’s again', async () => {
    browserSpeaks('en-US');
    await recordLanguage('de');
    expect((await toolbarWords()).say('badge.ready')).toBe('Assay: ein Experiment, startklar');
    await recordLanguage('auto');
    expect((await toolbarWords()).say('badge.ready')).toBe('Assay: an experiment, ready to run');
  });
});
