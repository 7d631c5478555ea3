export { nodeDigest } from "./signing/node-digest.js";
export {
  NodeTransport,
  type ConnectionAgent,
  type NodeTransportOptions,
  type Pem,
} from "./transport/node-transport.js";
