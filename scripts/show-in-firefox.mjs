export async function showInFirefox() {
  throw new Error('not yet');
}
