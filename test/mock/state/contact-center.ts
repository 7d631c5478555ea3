import { Caller } from "./caller.js";

export const APP = { SdkAppId: 1400000000 };
export const PAGE = { ...APP, PageSize: 9, PageNumber: 0 };
export const ANN = {
  Name: "Ann",
  Mail: "ann@example.com",
  StaffNumber: "17",
  Phone: "1",
  Nick: "Annie",
};

/** A contact center with one agent. */
export function withAnn(): Caller {
  const ccc = new Caller("ccc");
  ccc.call("CreateStaff", { ...APP, Staffs: [{ ...ANN, Role: 3 }] });
  return ccc;
}
