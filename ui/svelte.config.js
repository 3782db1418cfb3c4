import { vitePreprocess } from "@sveltejs/vite-plugin-svelte";

export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    // Libraries compile themselves; our own files are runes only.
    runes: ({ filename }) => (filename.includes("node_modules") ? undefined : true),
  },
};
