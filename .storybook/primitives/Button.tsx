import './button.css';

interface ButtonProps {
  readonly label: string;
  /** What it acts on, for readers who don’t see what it stands beside. */
  readonly of?: string;
  /** Whether there is nothing to press it for. Default `false`. */
  readonly disabled?: boolean;
  readonly onPress: () => void | Promise<void>;
}

/** The one button of Storybook’s tools and pages. */
export function Button({ label, of, disabled, onPress }: ButtonProps) {
  return (
    <button
      className="tool-button"
      type="button"
      disabled={disabled}
      aria-label={of && `${label}: ${of}`}
      onClick={() => void onPress()}
    >
      {label}
    </button>
  );
}
