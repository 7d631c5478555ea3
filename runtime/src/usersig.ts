export {
  makePrivateMapKey,
  makeUserSig,
  type PrivateMapKeyOptions,
} from "./usersig/make-user-sig.js";
export { PRIVILEGES, type Permission } from "./usersig/user-buf.js";
export type { UserSigClaims } from "./usersig/user-sig-claims.js";
export type { UserSigKey, UserSigOptions } from "./usersig/user-sig-options.js";
export {
  verifyUserSig,
  type UserSigFault,
  type UserSigVerdict,
} from "./usersig/verify-user-sig.js";
