/** Copies a text. The answer is whether the browser allowed it. */
export async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies a text, and says in a sentence whether that was allowed. */
export async function copyText(what: string, text: string): Promise<string> {
  return (await isCopied(text)) ? `Copied ${what}.` : `The browser did not allow ${what} to be copied.`;
}
