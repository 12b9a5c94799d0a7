<?php
// Written by npm run templates.
namespace Cresset;

/** A titled list with a link to the rest. */
function view_all_list(array $props): Html {
  $out = $items = $groups = $entries = $isEmpty = $title = $region = $first = $last = $to = '';
  $items = parts_nodes(($props['items'] ?? null));
  $groups = '';
  if (((((($props['groups'] ?? null) !== null) && !(($props['groups'] ?? null) === null)) && is_array(($props['groups'] ?? null))) && !is_string(($props['groups'] ?? null))) && !is_mapping(($props['groups'] ?? null))) {
    $all1 = array_values(($props['groups'] ?? null));
    foreach ($all1 as $at1 => $group) {
      if (is_mapping($group)) {
        $entries = parts_nodes(($group['items'] ?? null));
        if (text($entries) !== '') {
          $groups .= '<div class="cr-view-all-list__group">' . parts_heading($props, 'cr-view-all-list__group-title', parts_text(($group['title'] ?? null)), 2, '', 2, 6, 1) . parts_list($entries, 'cr-view-all-list__items', 'div', ($props['ordered'] ?? null), false) . '</div>';
        }
      }
    }
  }
  $groups = new Html($groups);
  $isEmpty = ((text($items) === '') && (text($groups) === ''));
  if (!$isEmpty || (text(parts_visible(($props['emptyText'] ?? null))) !== '')) {
    $title = parts_text(($props['title'] ?? null));
    $region = parts_landmark($props);
    $first = '';
    $last = '';
    if (is_mapping(($props['viewAll'] ?? null))) {
      $to = ($props['viewAll'] ?? null);
      if (text(parts_address(($to['href'] ?? null))) !== '') {
        if ((is_string(($props['linkPlacement'] ?? null)) && has(['both'], ($props['linkPlacement'] ?? null))) && (text(parts_visible(($to['startLabel'] ?? null))) !== '')) {
          $first = parts_link($to, 'cr-view-all-list__link', parts_text(($to['startLabel'] ?? null)), ($to['startLabel'] ?? null), '');
        }
        if (text(parts_visible(($to['label'] ?? null))) !== '') {
          $last = parts_link($to, 'cr-view-all-list__link', parts_text(($to['label'] ?? null)), ($to['label'] ?? null), '');
        }
        if (is_string(($props['linkPlacement'] ?? null)) && has(['start'], ($props['linkPlacement'] ?? null))) {
          $first = $last;
          $last = '';
        }
      }
    }
    $out .= '<section';
    if (text($region) !== '') {
      $out .= ' aria-labelledby="' . $region . '"';
    }
    $out .= parts_look('layout', ($props['layout'] ?? null), ['stack', 'grid', 'columns', 'lead']) . parts_root($props, 'cr-view-all-list') . '>';
    if ((text($title) !== '') || (text($first) !== '')) {
      $out .= '<div class="cr-view-all-list__head">' . parts_heading($props, 'cr-view-all-list__title', $title, 2, $region, 2, 6, 0);
      if (text($first) !== '') {
        $out .= '<p class="cr-view-all-list__all">' . $first . '</p>';
      }
      $out .= '</div>';
    }
    if (text(parts_visible(($props['description'] ?? null))) !== '') {
      $out .= '<p class="cr-view-all-list__description">' . parts_text(($props['description'] ?? null)) . '</p>';
    }
    if ($isEmpty) {
      $out .= '<p class="cr-view-all-list__empty">' . parts_text(($props['emptyText'] ?? null)) . '</p>';
    }
    $out .= parts_list($items, 'cr-view-all-list__items', 'div', ($props['ordered'] ?? null), false) . $groups;
    if (text($last) !== '') {
      $out .= '<p class="cr-view-all-list__all">' . $last . '</p>';
    }
    $out .= '</section>';
  }
  return new Html($out);
}
