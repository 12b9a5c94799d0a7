<?php
// Written by npm run templates.
namespace Cresset;

/** A card about one topic, with one link to it. */
function threat_card(array $props): Html {
  $out = $title = $isHeading = $address = $anchor = $to = $words = $body = $level = $icon = $isCard = '';
  $title = parts_text(($props['title'] ?? null));
  $isHeading = false;
  $address = '';
  $anchor = '';
  if (is_mapping(($props['link'] ?? null))) {
    $to = ($props['link'] ?? null);
    $isHeading = (is_string(($to['as'] ?? null)) && has(['heading'], ($to['as'] ?? null)));
    $words = ($to['label'] ?? null);
    if ($isHeading) {
      $words = ($props['title'] ?? null);
    }
    if (text(parts_visible($words)) !== '') {
      $address = parts_address(($to['href'] ?? null));
    }
    if (text($address) !== '') {
      $anchor = parts_link($to, 'cr-threat-card__link', parts_text($words), $words, '');
    }
  }
  $body = '';
  if (is_mapping(($props['level'] ?? null))) {
    $level = ($props['level'] ?? null);
    $body .= threat_level(['text' => ($level['text'] ?? null), 'step' => ($level['step'] ?? null), 'steps' => ($level['steps'] ?? null), 'className' => 'cr-threat-card__level']);
  }
  $body .= parts_list(parts_texts(($props['tags'] ?? null)), 'cr-threat-card__tags', 'p', false, false);
  if (text(parts_visible(($props['summary'] ?? null))) !== '') {
    $body .= '<p class="cr-threat-card__summary">' . parts_text(($props['summary'] ?? null)) . '</p>';
  }
  $body .= parts_list(parts_links(($props['links'] ?? null), 'cr-threat-card__other-link', true, $address), 'cr-threat-card__links', 'p', false, false);
  $body = new Html($body);
  if (((text($title) !== '') || (text($body) !== '')) || (text($anchor) !== '')) {
    $icon = parts_node(($props['icon'] ?? null));
    $isCard = (((text($address) !== '') && is_string(($props['clickArea'] ?? null))) && has(['card'], ($props['clickArea'] ?? null)));
    $out .= '<div' . parts_look('variant', ($props['variant'] ?? null), ['auto', 'vertical', 'horizontal', 'compact']);
    if ($isCard) {
      $out .= ' data-click-area="card"';
      if (($props['selectable'] ?? null) === true) {
        $out .= ' data-selectable';
      }
    }
    $out .= parts_root($props, 'cr-threat-card') . '>';
    if ((text($icon) !== '') && !is_mapping(($props['image'] ?? null))) {
      $out .= '<span class="cr-threat-card__icon" aria-hidden="true">' . $icon . '</span>';
    }
    $out .= parts_image(($props['image'] ?? null), 'cr-threat-card__image', false);
    if ($isHeading && (text($anchor) !== '')) {
      $out .= parts_heading($props, 'cr-threat-card__title', $anchor, 3, '', 2, 6, 0);
    } else {
      $out .= parts_heading($props, 'cr-threat-card__title', $title, 3, '', 2, 6, 0);
    }
    if (text($body) !== '') {
      $out .= '<div class="cr-threat-card__body">' . $body . '</div>';
    }
    if ((text($anchor) !== '') && !$isHeading) {
      $out .= '<p class="cr-threat-card__more">' . $anchor . '</p>';
    }
    $out .= '</div>';
  }
  return new Html($out);
}
