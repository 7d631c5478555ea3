// npm run bench [diff|generate|history|validators|size|impact|signatures|platforms|official-sdk|runtime|scale|mock]: measures side by side in one run and prints ratios.
// Peers are installed into a scratch folder outside the repository; nothing here is a test.
import { benchDiff } from "./diff.mjs";
import { benchGenerate } from "./generate.mjs";
import { benchHistory } from "./history.mjs";
import { benchImpact } from "./impact.mjs";
import { checkOfficialSdk } from "./official-sdk.mjs";
import { checkSignatures } from "./runtime/incumbent-signatures.mjs";
import { checkPlatforms } from "./runtime/other-platforms.mjs";
import { benchRuntime } from "./runtime/runtime.mjs";
import { benchMock } from "./mock.mjs";
import { benchScale } from "./scale.mjs";
import { benchSize } from "./size.mjs";
import { benchValidators } from "./validators.mjs";

const parts = {
  diff: benchDiff,
  generate: benchGenerate,
  history: benchHistory,
  validators: benchValidators,
  size: benchSize,
  impact: benchImpact,
  signatures: checkSignatures,
  platforms: checkPlatforms,
  "official-sdk": checkOfficialSdk,
  runtime: benchRuntime,
  scale: benchScale,
  mock: benchMock,
};
const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) {
  console.error(`there is no benchmark "${unknown}"; known: ${Object.keys(parts).join(", ")}`);
  process.exit(64);
}
for (const [name, run] of Object.entries(parts)) {
  if (chosen.length === 0 || chosen.includes(name)) await run();
}
