specpress.data("ccc/forms/create-user-sig", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"CreateUserSig","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"createUserSig"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the contact center application."},{"name":"Uid","type":"string","required":true,"doc":"Your ID of the user, the same as in ClientData."},{"name":"ExpiredTime","type":"integer","required":true,"doc":"How long the signature is valid.","facts":"At most 3600, in seconds."},{"name":"ClientData","type":"string","doc":"What is signed: a JSON object about the user. Its key uid has to repeat Uid.","facts":"JSON."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Sign a user's data for an hour","input":{"SdkAppId":1400000000,"Uid":"staff1@xxx.com","ClientData":"{\"peerSource\":\"腾讯科技\",\"nickName\":\"企鹅一号\",\"avatarUrl\":\"https://foo.tencent.com/qieyihao.jpeg\",\"uid\":\"staff1@xxx.com\"}","ExpiredTime":3600}}]}, check: (validation) => {
const { integer, isStructure, json, noOthers, range, report, text, under } = validation;
const members = ["SdkAppId", "Uid", "ExpiredTime", "ClientData"];
function checkClientDataJson(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { peerSource, nickName, avatarUrl } = v;
  if (peerSource !== undefined) {
    if (typeof peerSource !== "string") text(issues, "peerSource", peerSource);
  }
  if (nickName !== undefined) {
    if (typeof nickName !== "string") text(issues, "nickName", nickName);
  }
  if (avatarUrl !== undefined) {
    if (typeof avatarUrl !== "string") text(issues, "avatarUrl", avatarUrl);
  }
  if (issues.length > from) under(issues, from, key);
}
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, Uid, ExpiredTime, ClientData } = v;
  let known = 3;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof Uid !== "string") text(issues, "Uid", Uid);
  if (!Number.isSafeInteger(ExpiredTime)) integer(issues, "ExpiredTime", ExpiredTime);
  range(issues, "ExpiredTime", ExpiredTime, undefined, 3600);
  if (ClientData !== undefined) {
    known++;
    if (typeof ClientData !== "string") text(issues, "ClientData", ClientData);
    json(issues, "ClientData", ClientData, checkClientDataJson);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (ClientData === undefined) {
    report(
      issues,
      ["ClientData"],
      "required",
      "ClientData has to be given, although it is flagged as optional",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
