specpress.data("ccc/forms/create-staff", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"CreateStaff","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"createStaff"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The application that gets the agents."},{"name":"Staffs","type":"SeatUserInfo","list":true,"required":true,"doc":"The agents to create.","facts":"At most 10 items."},{"name":"SendPassword","type":"boolean","doc":"Whether each new agent is sent an email with the password.","facts":"Default: true."}],"structures":{"SeatUserInfo":[{"name":"Name","type":"string","required":true,"doc":"Name of the agent."},{"name":"Mail","type":"string","required":true,"doc":"Email address of the agent. Most actions know the agent by it.","facts":"An email address."},{"name":"StaffNumber","type":"string","required":true,"doc":"Staff number of the agent."},{"name":"Phone","type":"string","sensitive":true,"doc":"The agent's phone number, with the prefix 0086.","facts":"A phone number, matches ^(0086[0-9]+)?$."},{"name":"Nick","type":"string","doc":"Nickname of the agent."},{"name":"UserId","type":"string","doc":"ID of the agent's account. In the document's examples it equals Mail."},{"name":"SkillGroupNameList","type":"string","list":true,"doc":"Names of the agent's skill groups."},{"name":"Role","type":"integer","doc":"Role of the agent. Any other number is the ID of a role of your own.","values":[["1","administrator"],["2","quality inspector"],["3","ordinary agent"]],"open":true},{"name":"ExtensionNumber","type":"string","doc":"The agent's extension: 4 to 6 digits, the first of them 1 to 8.","facts":"Matches ^([1-8][0-9]{3,5})?$."}]},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Create an agent","input":{"Staffs":[{"Phone":"008613012345678","Mail":"xiaojun@example.com","StaffNumber":"001","Name":"小军"}],"SdkAppId":1400000000}}]}, check: (validation) => {
const { EMAIL, flag, format, integer, isStructure, items, list, noOthers, pattern, structures, text, under } = validation;
const checkSeatUserInfo = (() => {
const phonePattern = /^(0086[0-9]+)?$/u;
const extensionNumberPattern = /^([1-8][0-9]{3,5})?$/u;
const members = [
  "Name",
  "Mail",
  "StaffNumber",
  "Phone",
  "Nick",
  "UserId",
  "SkillGroupNameList",
  "Role",
  "ExtensionNumber",
];
function checkSeatUserInfo(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    Name,
    Mail,
    StaffNumber,
    Phone,
    Nick,
    UserId,
    SkillGroupNameList,
    Role,
    ExtensionNumber,
  } = v;
  let known = 3;
  if (typeof Name !== "string") text(issues, "Name", Name);
  if (typeof Mail !== "string") text(issues, "Mail", Mail);
  format(issues, "Mail", Mail, EMAIL);
  if (typeof StaffNumber !== "string") text(issues, "StaffNumber", StaffNumber);
  if (Phone !== undefined) {
    known++;
    if (typeof Phone !== "string") text(issues, "Phone", Phone);
    pattern(issues, "Phone", Phone, phonePattern);
  }
  if (Nick !== undefined) {
    known++;
    if (typeof Nick !== "string") text(issues, "Nick", Nick);
  }
  if (UserId !== undefined) {
    known++;
    if (typeof UserId !== "string") text(issues, "UserId", UserId);
  }
  if (SkillGroupNameList !== undefined) {
    known++;
    list(issues, "SkillGroupNameList", SkillGroupNameList, text);
  }
  if (Role !== undefined) {
    known++;
    if (!Number.isSafeInteger(Role)) integer(issues, "Role", Role);
  }
  if (ExtensionNumber !== undefined) {
    known++;
    if (typeof ExtensionNumber !== "string") text(issues, "ExtensionNumber", ExtensionNumber);
    pattern(issues, "ExtensionNumber", ExtensionNumber, extensionNumberPattern);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkSeatUserInfo;
})();
const members = ["SdkAppId", "Staffs", "SendPassword"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, Staffs, SendPassword } = v;
  let known = 2;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  structures(issues, "Staffs", Staffs, checkSeatUserInfo);
  items(issues, "Staffs", Staffs, undefined, 10);
  if (SendPassword !== undefined) {
    known++;
    if (typeof SendPassword !== "boolean") flag(issues, "SendPassword", SendPassword);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
