/** Why a value is not a colour that can be checked, and what to write instead: two or three sentences. */
export function colorHint(value: unknown): string {
  if (typeof value !== 'string') {
    return 'Write a CSS colour such as "#0a4694", or an object with "colorSpace" and "components".';
  }
  const text = value.trim();
  const quoted = `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
  const digits = /^#([0-9a-z]*)$/i.exec(text)?.[1];
  if (digits !== undefined) {
    const wrong = /[^0-9a-f]/i.exec(digits)?.[0];
    return wrong === undefined
      ? `${quoted} has ${digits.length} digits after the #; a hex colour has 3, 4, 6 or 8.`
      : `${quoted} has the letter “${wrong}”; hex digits are 0 to 9 and a to f.`;
  }
  if (/^[0-9a-f]{6}$/i.test(text)) return `${quoted} lacks the # of a hex colour: write "#${text}".`;
  if (/\b(var|color-mix|light-dark|env)\(|^currentcolor$|\bfrom\b/i.test(text)) {
    return `${quoted} depends on where it is used. Write the colour itself, such as "#0a4694".`;
  }
  return `${quoted} is no CSS colour. Write one such as "#0a4694", "rgb(10 70 148)" or "oklch(40% 0.14 257)".`;
}
