// The type of the style sheets' entries: TypeScript checks `import 'cresset/styles.css'` and finds nothing in it.
// oxlint-disable-next-line unicorn/require-module-specifiers -- an empty module is what it is
export {};
