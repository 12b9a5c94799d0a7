<?php
/**
 * The blocks and the patterns made of them. A block is saved as what an editor filled in, and written by the server on
 * each visit: a new version of the plugin reaches old pages, too.
 */
namespace Cresset;

defined('ABSPATH') || exit;

function register_blocks(): void {
  $shared = [
    'api_version' => 2,
    'category' => 'design',
    'supports' => ['html' => false, 'align' => ['wide', 'full']],
    'style_handles' => ['cresset'],
    'editor_script_handles' => ['cresset-blocks'],
  ];
  $text = fn (string $label): array => ['type' => 'string', 'default' => '', 'label' => $label];
  $number = fn (string $label, int $usual): array => ['type' => 'integer', 'default' => $usual, 'label' => $label];
  $level = fn (int $usual): array => ['headingLevel' => $number(__('Heading level', 'cresset'), $usual)];

  register_block_type('cresset/card-grid', $shared + [
    'title' => __('Card grid', 'cresset'),
    'description' => __('Topic cards side by side, as a list.', 'cresset'),
    'icon' => 'grid-view',
    'attributes' => ['title' => $text(__('Title', 'cresset'))] + $level(2)
      + ['columns' => $number(__('Most columns, 1 to 4', 'cresset'), 3)],
    // The cards are written one by one below.
    'skip_inner_blocks' => true,
    'render_callback' => fn (array $given, string $content, \WP_Block $block) => (string) card_grid([
      'items' => array_map(
        fn (\WP_Block $card) => new Html($card->render()),
        iterator_to_array($block->inner_blocks)
      ),
    ] + root($given)),
  ]);

  register_block_type('cresset/threat-card', ['supports' => ['html' => false]] + $shared + [
    'title' => __('Topic card', 'cresset'),
    'description' => __('A card about one topic, with one link to it.', 'cresset'),
    'icon' => 'index-card',
    'parent' => ['cresset/card-grid'],
    'attributes' => ['title' => $text(__('Title', 'cresset'))] + $level(3) + [
      'summary' => $text(__('Summary', 'cresset')),
      'href' => $text(__('Address of the link', 'cresset')),
      'label' => $text(__('Words of the link: where it leads', 'cresset')),
    ],
    'render_callback' => fn (array $given) => (string) threat_card(['link' => link_of($given)] + root($given)),
  ]);

  register_block_type('cresset/mission-banner', $shared + [
    'title' => __('Mission banner', 'cresset'),
    'description' => __('Who you are and by what authority.', 'cresset'),
    'icon' => 'cover-image',
    'attributes' => ['title' => $text(__('Title', 'cresset'))] + $level(2) + [
      'statement' => $text(__('Statement', 'cresset')),
      'href' => $text(__('Address of the first link', 'cresset')),
      'label' => $text(__('Words of the first link', 'cresset')),
      'secondHref' => $text(__('Address of the second link', 'cresset')),
      'secondLabel' => $text(__('Words of the second link', 'cresset')),
    ],
    'render_callback' => fn (array $given) => (string) mission_banner([
      'actions' => [
        link_of($given),
        ['href' => $given['secondHref'], 'label' => $given['secondLabel']],
      ],
    ] + root($given)),
  ]);

  register_block_type('cresset/latest-news', $shared + [
    'title' => __('Latest news', 'cresset'),
    'description' => __('Teasers of the latest posts, and the way to all of them.', 'cresset'),
    'icon' => 'megaphone',
    'attributes' => ['title' => $text(__('Title', 'cresset'))] + $level(2) + [
      'count' => $number(__('How many posts', 'cresset'), 3),
      'category' => $text(__('Slug of a category; all posts without one', 'cresset')),
      'label' => $text(__('Words of the link to all posts', 'cresset')),
    ],
    'render_callback' => __NAMESPACE__ . '\latest_news',
  ]);
}

/** What an editor filled in, as props: WordPress’s classes are the site’s own. */
function root(array $given): array {
  $width = isset($given['align']) ? " align{$given['align']}" : '';
  unset($given['align']);
  return ['className' => trim(($given['className'] ?? '') . $width)] + $given;
}

function link_of(array $given): array {
  return ['href' => $given['href'], 'label' => $given['label']];
}

/** The latest posts as a titled list. */
function latest_news(array $given): string {
  $posts = get_posts([
    'numberposts' => max(1, $given['count']),
    'category_name' => $given['category'],
    'exclude' => [(int) get_the_ID()],
    'suppress_filters' => false,
  ]);
  $list = view_all_list([
    'items' => array_map(fn (\WP_Post $post) => news_teaser(teaser_of($post, $given['headingLevel'] + 1)), $posts),
    'viewAll' => ['href' => (string) get_post_type_archive_link('post'), 'label' => $given['label']],
  ] + root($given));
  // WordPress looks for shortcodes in what blocks have written; those in a post's own words are words.
  return str_replace('[', '&#91;', (string) $list);
}

/** A post as the props of a teaser. */
function teaser_of(\WP_Post $post, int $level): array {
  return [
    'title' => in_words(get_the_title($post)),
    'headingLevel' => $level,
    'link' => ['href' => (string) get_permalink($post)],
    'published' => ['iso' => get_the_date('Y-m-d', $post), 'text' => get_the_date('', $post)],
    // One that WordPress cuts out of the text ends in the middle of a thought.
    'summary' => has_excerpt($post) ? in_words(get_the_excerpt($post)) : null,
    'image' => image_of($post),
  ];
}

/** The picture of a post, as ImageInput has it. */
function image_of(\WP_Post $post): ?array {
  $id = (int) get_post_thumbnail_id($post);
  $file = wp_get_attachment_image_src($id, 'medium_large');
  if (!$file) {
    return null;
  }
  $alt = (string) get_post_meta($id, '_wp_attachment_image_alt', true);
  return [
    'src' => $file[0],
    'width' => $file[1],
    'height' => $file[2],
    'srcSet' => wp_get_attachment_image_srcset($id, 'medium_large') ?: null,
    'sizes' => wp_get_attachment_image_sizes($id, 'medium_large') ?: null,
    'alt' => $alt,
    'decorative' => $alt === '',
  ];
}

/** WordPress hands out titles and excerpts as HTML. */
function in_words(string $html): string {
  return html_entity_decode(wp_strip_all_tags($html), ENT_QUOTES | ENT_HTML5, 'UTF-8');
}

function register_patterns(): void {
  register_block_pattern_category('cresset', ['label' => __('Page parts', 'cresset')]);
  $card = fn (string $title, string $label): string => block('threat-card', [
    'title' => $title,
    'summary' => __('What a reader finds there, in one sentence.', 'cresset'),
    'href' => '/',
    'label' => $label,
  ]);
  $patterns = [
    'card-grid' => [__('Card grid', 'cresset'), block('card-grid', ['title' => __('Our topics', 'cresset')], [
      $card(__('First topic', 'cresset'), __('More on the first topic', 'cresset')),
      $card(__('Second topic', 'cresset'), __('More on the second topic', 'cresset')),
      $card(__('Third topic', 'cresset'), __('More on the third topic', 'cresset')),
    ])],
    'banner' => [__('Banner', 'cresset'), block('mission-banner', [
      'title' => __('What you stand for', 'cresset'),
      'statement' => __('Who you are, for whom you work and by what authority.', 'cresset'),
      'href' => '/',
      'label' => __('What we do', 'cresset'),
      'align' => 'full',
    ])],
    'latest-news' => [__('Latest news', 'cresset'), block('latest-news', [
      'title' => __('Latest news', 'cresset'),
      'label' => __('View all news', 'cresset'),
    ])],
  ];
  foreach ($patterns as $name => [$title, $content]) {
    register_block_pattern("cresset/$name", [
      'title' => $title,
      'categories' => ['cresset'],
      'content' => $content,
    ]);
  }
}

/** A block as WordPress saves it. */
function block(string $name, array $attributes, array $inner = []): string {
  return get_comment_delimited_block_content("cresset/$name", $attributes, implode("\n", $inner));
}
