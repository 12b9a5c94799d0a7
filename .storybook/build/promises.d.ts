declare module 'virtual:cresset-promises' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- the declaration of a module can't import by path
  const promises: import('../../scripts/promises.ts').PromisesByComponent;
  export default promises;
}
