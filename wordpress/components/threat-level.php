<?php
// Written by npm run templates.
namespace Cresset;

/** How severe a threat is: in words first, then as a shape, then in colour. The bars are given by the number of steps,
 * each by the top of its place and its height, because engines write fractions in different ways. */
function threat_level(array $props): Html {
  $out = $words = $bars = $step = $steps = $isKnown = '';
  $words = parts_text(($props['text'] ?? null));
  if (text($words) !== '') {
    $bars = ['2' => [['11', '4'], ['1', '14']], '3' => [['11', '4'], ['6', '9'], ['1', '14']], '4' => [['11', '4'], ['7.666666666666666', '7.333333333333334'], ['4.333333333333332', '10.666666666666668'], ['1', '14']], '5' => [['11', '4'], ['8.5', '6.5'], ['6', '9'], ['3.5', '11.5'], ['1', '14']], '6' => [['11', '4'], ['9', '6'], ['7', '8'], ['5', '10'], ['3', '12'], ['1', '14']], '7' => [['11', '4'], ['9.333333333333332', '5.666666666666667'], ['7.666666666666666', '7.333333333333334'], ['6', '9'], ['4.333333333333332', '10.666666666666668'], ['2.666666666666666', '12.333333333333334'], ['1', '14']], '8' => [['11', '4'], ['9.571428571428571', '5.428571428571429'], ['8.142857142857142', '6.857142857142858'], ['6.714285714285715', '8.285714285714285'], ['5.285714285714285', '9.714285714285715'], ['3.8571428571428577', '11.142857142857142'], ['2.428571428571429', '12.571428571428571'], ['1', '14']], '9' => [['11', '4'], ['9.75', '5.25'], ['8.5', '6.5'], ['7.25', '7.75'], ['6', '9'], ['4.75', '10.25'], ['3.5', '11.5'], ['2.25', '12.75'], ['1', '14']], '10' => [['11', '4'], ['9.88888888888889', '5.111111111111111'], ['8.777777777777779', '6.222222222222222'], ['7.666666666666666', '7.333333333333334'], ['6.555555555555555', '8.444444444444445'], ['5.444444444444445', '9.555555555555555'], ['4.333333333333332', '10.666666666666668'], ['3.2222222222222214', '11.777777777777779'], ['2.1111111111111107', '12.88888888888889'], ['1', '14']]];
    $step = ($props['step'] ?? null);
    $steps = 5;
    if ((($props['steps'] ?? null) !== null) && !(($props['steps'] ?? null) === null)) {
      $steps = ($props['steps'] ?? null);
    }
    $isKnown = false;
    if ((is_int($steps) || is_float($steps)) && (is_int($step) || is_float($step))) {
      $isKnown = ((has([2, 3, 4, 5, 6, 7, 8, 9, 10], $steps) && has([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], $step)) && ($step <= $steps));
    }
    $out .= '<div';
    if ($isKnown) {
      $out .= ' data-tone="' . escaped(floor(((($step * 5) + $steps) - 1) / $steps)) . '"';
    }
    $out .= parts_root($props, 'cr-threat-level') . '>
      <p class="cr-threat-level__label">';
    if ($isKnown) {
      $out .= '<svg class="cr-threat-level__meter" aria-hidden="true" focusable="false" viewBox="0 0 ' . escaped(($steps * 6)) . ' 16" width="' . escaped(($steps * 6)) . '" height="16">';
      $all1 = array_values(($bars[(text($steps) . '')] ?? null));
      foreach ($all1 as $at1 => $bar) {
        $out .= '<rect x="' . escaped((($at1 * 6) + 1)) . '" y="' . escaped(($bar[0] ?? null)) . '" width="4" height="' . escaped(($bar[1] ?? null)) . '" fill="';
        if ($at1 < $step) {
          $out .= 'currentColor';
        } else {
          $out .= 'none';
        }
        $out .= '" stroke="currentColor"></rect>';
      }
      $out .= '</svg>';
    }
    $out .= '<span class="cr-threat-level__text">' . $words . '</span></p>
    </div>';
  }
  return new Html($out);
}
