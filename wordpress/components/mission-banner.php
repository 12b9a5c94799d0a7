<?php
// Written by npm run templates.
namespace Cresset;

/** A banner that says who an organisation is and by what authority. */
function mission_banner(array $props): Html {
  $out = $title = $statement = $actions = $breadcrumbs = $media = $law = $given = '';
  $title = parts_text(($props['title'] ?? null));
  $statement = parts_text(($props['statement'] ?? null));
  $actions = parts_links(($props['actions'] ?? null), 'cr-mission-banner__action', false, '');
  $breadcrumbs = parts_node(($props['breadcrumbs'] ?? null));
  $media = parts_node(($props['media'] ?? null));
  $law = '';
  if (is_mapping(($props['quotation'] ?? null))) {
    $given = ($props['quotation'] ?? null);
    $law = quotation(['text' => ($given['text'] ?? null), 'lang' => ($given['lang'] ?? null), 'source' => ($given['source'] ?? null), 'author' => ($given['author'] ?? null), 'className' => 'cr-mission-banner__quotation']);
  }
  if ((((((text($title) !== '') || (text($statement) !== '')) || (text($actions) !== '')) || (text($breadcrumbs) !== '')) || (text($media) !== '')) || (text($law) !== '')) {
    $out .= '<div' . parts_look('align', ($props['align'] ?? null), ['start', 'center']) . parts_root($props, 'cr-mission-banner') . '>' . parts_image(($props['image'] ?? null), 'cr-mission-banner__picture', true) . '<div class="cr-mission-banner__inner">';
    if (text($breadcrumbs) !== '') {
      $out .= '<div class="cr-mission-banner__breadcrumbs">' . $breadcrumbs . '</div>';
    }
    $out .= '<div class="cr-mission-banner__words">' . parts_heading($props, 'cr-mission-banner__title', $title, 2, '', 1, 2, 0);
    if (text($statement) !== '') {
      $out .= '<p class="cr-mission-banner__statement">' . $statement . '</p>';
    }
    $out .= parts_list($actions, 'cr-mission-banner__actions', 'p', false, false) . '</div>';
    if (text($media) !== '') {
      $out .= '<div class="cr-mission-banner__media">' . $media . '</div>';
    }
    $out .= '</div>';
    if (text($law) !== '') {
      $out .= '<div class="cr-mission-banner__law">';
      if (text(parts_visible(($props['quotationLabel'] ?? null))) !== '') {
        $out .= '<p class="cr-mission-banner__label">' . parts_text(($props['quotationLabel'] ?? null)) . '</p>';
      }
      $out .= $law . '</div>';
    }
    $out .= '</div>';
  }
  return new Html($out);
}
