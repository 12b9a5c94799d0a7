<?php
/**
 * Plugin Name:       Cresset
 * Description:       Accessible page parts: topic cards in a grid, a mission banner and the latest news, as blocks and patterns.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      8.1
 * License:           MIT
 * Text Domain:       cresset
 */
namespace Cresset;

defined('ABSPATH') || exit;

const VERSION = '0.1.0';

require __DIR__ . '/html.php';
foreach (glob(__DIR__ . '/components/*.php') as $file) {
  require $file;
}
require __DIR__ . '/blocks.php';

add_action('init', function (): void {
  // A theme that writes components itself asks for it: wp_enqueue_style('cresset').
  wp_register_style('cresset', plugins_url('css/styles.css', __FILE__), [], VERSION);
  wp_register_script(
    'cresset-blocks',
    plugins_url('blocks.js', __FILE__),
    ['wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-server-side-render'],
    VERSION,
    true
  );
  register_blocks();
  register_patterns();
});
