const runtime = require("@specpress/runtime");
const trtc = require("@specpress/trtc");
const actions = require("@specpress/trtc/actions");
const steps = require("./steps.cjs");

steps({ runtime, trtc, actions });
