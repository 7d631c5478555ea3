specpress.data("ccc/forms/modify-staff", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"ModifyStaff","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"modifyStaff"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The application that the agent belongs to."},{"name":"Email","type":"string","required":true,"doc":"Account of the agent to change.","facts":"An email address."},{"name":"Name","type":"string","doc":"Name of the agent."},{"name":"Phone","type":"string","sensitive":true,"doc":"The agent's mobile phone number, with the prefix 0086.","facts":"A phone number, matches ^(0086[0-9]+)?$."},{"name":"Nick","type":"string","doc":"Nickname of the agent."},{"name":"StaffNo","type":"string","doc":"Staff number of the agent. Elsewhere it is called StaffNumber."},{"name":"SkillGroupIds","type":"integer","list":true,"doc":"The skill groups to bind the agent to."},{"name":"UseMobileCallOut","type":"boolean","doc":"Whether the agent may call out by mobile phone."},{"name":"UseMobileAccept","type":"integer","doc":"When calls for the agent are taken on the mobile phone.","values":[["0","never"],["1","only while the agent is offline"],["2","always"]]},{"name":"ExtensionNumber","type":"string","doc":"The agent's extension: 4 to 6 digits, the first of them 1 to 8.","facts":"Matches ^([1-8][0-9]{3,5})?$."},{"name":"ForwardingConfig","type":"ForwardingConfig","doc":"Whether and where calls for the agent are forwarded."}],"structures":{"ForwardingConfig":[{"name":"Enabled","type":"boolean","doc":"Whether calls are forwarded."},{"name":"Condition","type":"integer","doc":"Which calls are forwarded.","values":[["1","always"],["2","under certain conditions"]]},{"name":"Target","type":"ForwardingTarget","doc":"Where calls are forwarded to."}],"ForwardingTarget":[{"name":"Type","type":"integer","doc":"What takes the calls, which decides on the member to fill in.","values":[["1","another agent"],["2","a skill group"],["3","an extension"]]},{"name":"StaffUserId","type":"string","doc":"Account of the agent who takes the calls."},{"name":"SkillGroupId","type":"integer","doc":"The skill group that takes the calls."},{"name":"Extension","type":"string","doc":"Account of the extension that takes the calls, as in 1003@1400000000.sip.tccc.qcloud.com."}]},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Change the phone number of an agent","input":{"Phone":"008618092688910","Email":"xxx@tencent.com","SdkAppId":1400000000}}]}, check: (validation) => {
const { EMAIL, filled, flag, format, integer, isStructure, list, noOthers, oneOf, pattern, report, text, under } = validation;
const checkForwardingConfig = (() => {
const conditionValues = [1, 2];
const members = ["Enabled", "Condition", "Target"];
function checkForwardingConfig(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Enabled, Condition, Target } = v;
  let known = 0;
  if (Enabled !== undefined) {
    known++;
    if (typeof Enabled !== "boolean") flag(issues, "Enabled", Enabled);
  }
  if (Condition !== undefined) {
    known++;
    if (!Number.isSafeInteger(Condition)) integer(issues, "Condition", Condition);
    if (Condition !== 1 && Condition !== 2) oneOf(issues, "Condition", Condition, conditionValues);
  }
  if (Target !== undefined) {
    known++;
    checkForwardingTarget(Target, issues, "Target");
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkForwardingConfig;
})();
const checkForwardingTarget = (() => {
const typeValues = [1, 2, 3];
const members = ["Type", "StaffUserId", "SkillGroupId", "Extension"];
function checkForwardingTarget(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Type, StaffUserId, SkillGroupId, Extension } = v;
  let known = 0;
  if (Type !== undefined) {
    known++;
    if (!Number.isSafeInteger(Type)) integer(issues, "Type", Type);
    if (Type !== 1 && Type !== 2 && Type !== 3) oneOf(issues, "Type", Type, typeValues);
  }
  if (StaffUserId !== undefined) {
    known++;
    if (typeof StaffUserId !== "string") text(issues, "StaffUserId", StaffUserId);
  }
  if (SkillGroupId !== undefined) {
    known++;
    if (!Number.isSafeInteger(SkillGroupId)) integer(issues, "SkillGroupId", SkillGroupId);
  }
  if (Extension !== undefined) {
    known++;
    if (typeof Extension !== "string") text(issues, "Extension", Extension);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (Type === 1 && StaffUserId === undefined) {
    report(issues, ["StaffUserId"], "required", "StaffUserId is required when Type is 1");
  }
  if (Type === 2 && SkillGroupId === undefined) {
    report(issues, ["SkillGroupId"], "required", "SkillGroupId is required when Type is 2");
  }
  if (Type === 3 && Extension === undefined) {
    report(issues, ["Extension"], "required", "Extension is required when Type is 3");
  }
  if ((Type === 2 || Type === 3) && filled(StaffUserId)) {
    report(
      issues,
      ["StaffUserId"],
      "ignored",
      "StaffUserId is ignored when Type is 2 or 3",
      "warning",
    );
  }
  if ((Type === 1 || Type === 3) && SkillGroupId !== undefined) {
    report(
      issues,
      ["SkillGroupId"],
      "ignored",
      "SkillGroupId is ignored when Type is 1 or 3",
      "warning",
    );
  }
  if ((Type === 1 || Type === 2) && filled(Extension)) {
    report(issues, ["Extension"], "ignored", "Extension is ignored when Type is 1 or 2", "warning");
  }
  if (issues.length > from) under(issues, from, key);
}
return checkForwardingTarget;
})();
const phonePattern = /^(0086[0-9]+)?$/u;
const useMobileAcceptValues = [0, 1, 2];
const extensionNumberPattern = /^([1-8][0-9]{3,5})?$/u;
const members = [
  "SdkAppId",
  "Email",
  "Name",
  "Phone",
  "Nick",
  "StaffNo",
  "SkillGroupIds",
  "UseMobileCallOut",
  "UseMobileAccept",
  "ExtensionNumber",
  "ForwardingConfig",
];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    SdkAppId,
    Email,
    Name,
    Phone,
    Nick,
    StaffNo,
    SkillGroupIds,
    UseMobileCallOut,
    UseMobileAccept,
    ExtensionNumber,
    ForwardingConfig,
  } = v;
  let known = 2;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof Email !== "string") text(issues, "Email", Email);
  format(issues, "Email", Email, EMAIL);
  if (Name !== undefined) {
    known++;
    if (typeof Name !== "string") text(issues, "Name", Name);
  }
  if (Phone !== undefined) {
    known++;
    if (typeof Phone !== "string") text(issues, "Phone", Phone);
    pattern(issues, "Phone", Phone, phonePattern);
  }
  if (Nick !== undefined) {
    known++;
    if (typeof Nick !== "string") text(issues, "Nick", Nick);
  }
  if (StaffNo !== undefined) {
    known++;
    if (typeof StaffNo !== "string") text(issues, "StaffNo", StaffNo);
  }
  if (SkillGroupIds !== undefined) {
    known++;
    list(issues, "SkillGroupIds", SkillGroupIds, integer);
  }
  if (UseMobileCallOut !== undefined) {
    known++;
    if (typeof UseMobileCallOut !== "boolean") flag(issues, "UseMobileCallOut", UseMobileCallOut);
  }
  if (UseMobileAccept !== undefined) {
    known++;
    if (!Number.isSafeInteger(UseMobileAccept)) integer(issues, "UseMobileAccept", UseMobileAccept);
    if (UseMobileAccept !== 0 && UseMobileAccept !== 1 && UseMobileAccept !== 2) {
      oneOf(issues, "UseMobileAccept", UseMobileAccept, useMobileAcceptValues);
    }
  }
  if (ExtensionNumber !== undefined) {
    known++;
    if (typeof ExtensionNumber !== "string") text(issues, "ExtensionNumber", ExtensionNumber);
    pattern(issues, "ExtensionNumber", ExtensionNumber, extensionNumberPattern);
  }
  if (ForwardingConfig !== undefined) {
    known++;
    checkForwardingConfig(ForwardingConfig, issues, "ForwardingConfig");
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
