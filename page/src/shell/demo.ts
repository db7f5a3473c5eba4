/** The gateway marks its page where a demo may run: on the sandbox, where nothing real is harmed. */
export const demoAllowed =
  import.meta.env.DEV || document.getElementById('root')?.dataset['demo'] !== undefined;
