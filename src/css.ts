// The type of the style sheets' entries: TypeScript checks `import 'cresset/styles.css'` and finds nothing in it.
export {};
