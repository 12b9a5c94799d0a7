<?php
// Runs templates in PHP: [[name, template, variables], ...] comes in as JSON, and [[name, html], ...] goes out.

[, $folder] = $argv;
set_error_handler(fn ($level, $message, $file, $line) => throw new \ErrorException($message, 0, $level, $file, $line));
require "$folder/html.php";
foreach (glob("$folder/components/*.php") as $file) {
    require $file;
}

function rendered(string $template, array $variables): string
{
    extract($variables);
    ob_start();
    try {
        eval('?>' . $template);
        return ob_get_contents();
    } finally {
        ob_end_clean();
    }
}

$written = [];
foreach (json_decode(stream_get_contents(STDIN), true, 512, JSON_THROW_ON_ERROR) as [$name, $template, $variables]) {
    try {
        $written[] = [$name, rendered($template, $variables)];
    } catch (\Throwable $error) {
        $written[] = [$name, '<p>' . get_class($error) . ': ' . htmlspecialchars($error->getMessage()) . '</p>'];
    }
}
echo json_encode($written, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
