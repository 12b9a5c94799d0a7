/** Says that a command was given something it cannot use; the shell gets exit code 2 and the message. */
export class UnusableInput extends Error {
  override readonly name = 'UnusableInput';
}
