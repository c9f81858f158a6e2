// A style sheet as text, as Vite gives it. Used by themes.stories.ts.
declare module '*.css?inline' {
  const text: string;
  export default text;
}
