import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Tests start compilers and whole runs of the tool, on machines that do other things too.
    testTimeout: 60_000,
  },
});
