<?php
// What somebody does once who sets a site up: WordPress's own first steps, our plugin, a theme, and a few posts.
$_SERVER['HTTP_HOST'] = '127.0.0.1:' . getenv('PORT');
(new mysqli('localhost', 'root', '', '', 0, getenv('DATABASE_SOCKET')))->query('CREATE DATABASE wordpress');
define('WP_INSTALLING', true);

// Nobody gets a letter.
function wp_mail()
{
    return true;
}

require __DIR__ . '/wordpress/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('A site', 'editor', 'editor@site.example', true, '', 'password');
update_option('show_avatars', '0');
// The greeting of the block editor has pictures from another host.
update_user_meta(1, 'wp_persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false], '_modified' => '2024-01-01']);
update_option('permalink_structure', '/%postname%/');
update_option('timezone_string', 'Europe/Berlin');
switch_theme('site');
activate_plugin('cresset/cresset.php');

wp_delete_post(1, true);
foreach (json_decode(file_get_contents(__DIR__ . '/posts.json'), true) as $post) {
    wp_insert_post($post + ['post_status' => 'publish', 'post_author' => 1]);
}
$front = wp_insert_post(['post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Start', 'post_name' => 'start']);
$news = wp_insert_post(['post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'News', 'post_name' => 'news']);
update_option('show_on_front', 'page');
update_option('page_on_front', $front);
update_option('page_for_posts', $news);
flush_rewrite_rules();
