/** On Apple's machines keys have other names. */
export function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform);
}

export function commandKey(): string {
  return isMac() ? '⌘' : 'Ctrl';
}
