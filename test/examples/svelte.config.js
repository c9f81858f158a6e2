// Svelte's checker wants to find one.
export default {};
