<?php
/**
 * What the functions in `components` need. Nothing here knows of WordPress: any site in PHP can require this file and
 * those of its components.
 */
namespace Cresset;

/** HTML that is safe: what a component has written, or what a site has of its own and vouches for. */
final class Html implements \Stringable {
  public function __construct(private readonly string $html) {}

  public function __toString(): string {
    return $this->html;
  }
}

/** A text as it may stand in HTML; HTML stays as it is. */
function escaped(mixed $value): string {
  return $value instanceof Html ? (string) $value : htmlspecialchars(text($value), ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
}

/** A value in words; nothing of what has none. */
function text(mixed $value): string {
  return is_scalar($value) || $value instanceof Html ? (string) $value : '';
}

/** The characters of a text; none of one that isn't UTF-8. */
function characters(mixed $value): array {
  return preg_split('//u', text($value), -1, PREG_SPLIT_NO_EMPTY) ?: [];
}

/** Whether a list has a value, or a text another. */
function has(mixed $whole, mixed $part): bool {
  return is_array($whole) ? in_array($part, $whole) : str_contains(text($whole), text($part));
}

/** How many entries a list has, or bytes a text. */
function length(mixed $value): int {
  return is_array($value) ? count($value) : strlen(text($value));
}

/** Whether an array has names for its values. PHP has one kind of array for both. */
function is_mapping(mixed $value): bool {
  return is_array($value) && is_string(array_key_first($value));
}

/** By the names. */
function sorted(array $values): array {
  ksort($values);
  return $values;
}
