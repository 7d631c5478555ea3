// A mock in a process of its own, which tells its CPU time when it is asked.
import { startMock } from "../../dist/mock.mjs";
import { root } from "./model.mjs";

const mock = await startMock({ cwd: root, rates: false });
process.on("message", () => process.send({ cpu: process.cpuUsage() }));
process.send({ url: mock.url, ...mock.clientOptions, now: undefined });
process.on("disconnect", () => process.exit());
