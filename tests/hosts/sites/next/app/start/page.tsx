export { FirstLines as default } from '../../FirstLines.tsx';
