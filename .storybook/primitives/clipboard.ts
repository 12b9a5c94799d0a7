/** Copies a text, and says in a sentence whether the browser allowed it. */
export async function copyText(what: string, text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return `Copied ${what}.`;
  } catch {
    return `The browser did not allow ${what} to be copied. Select it, and copy it yourself.`;
  }
}
