import * as runtime from "@specpress/runtime";
import * as trtc from "@specpress/trtc";
import * as actions from "@specpress/trtc/actions";
import steps from "./steps.cjs";

await steps({ runtime, trtc, actions });
