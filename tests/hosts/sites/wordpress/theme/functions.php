<?php
add_theme_support('title-tag');
add_theme_support('post-thumbnails');
add_action('wp_enqueue_scripts', fn () => wp_enqueue_style('cresset'));
// The address of the feed of emoji is another host's.
remove_action('wp_head', 'print_emoji_detection_script', 7);
