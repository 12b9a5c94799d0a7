const number = new Intl.NumberFormat('en-GB');

/** “1 story”, “1,200 stories”. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${number.format(amount)} ${amount === 1 ? one : many}`;
}
