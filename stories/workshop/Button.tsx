interface ButtonProps {
  readonly label: string;
  readonly onPress: () => void | Promise<void>;
}

export function Button({ label, onPress }: ButtonProps) {
  return (
    <button className="workshop__button" type="button" onClick={() => void onPress()}>
      {label}
    </button>
  );
}
