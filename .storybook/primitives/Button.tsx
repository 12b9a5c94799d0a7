interface ButtonProps {
  readonly label: string;
  /** What it acts on, for whoever doesn't see what it stands beside. */
  readonly of?: string;
  readonly onPress: () => void | Promise<void>;
}

export function Button({ label, of, onPress }: ButtonProps) {
  return (
    <button
      className="workshop__button"
      type="button"
      aria-label={of && `${label}: ${of}`}
      onClick={() => void onPress()}
    >
      {label}
    </button>
  );
}
