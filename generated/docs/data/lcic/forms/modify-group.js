specpress.data("lcic/forms/modify-group", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"ModifyGroup","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"modifyGroup"},"fields":[{"name":"GroupId","type":"string","required":true,"doc":"The group to change."},{"name":"SdkAppId","type":"integer","required":true,"doc":"The LCIC application that the group belongs to."},{"name":"TeacherId","type":"string","doc":"The user who becomes the teacher."},{"name":"GroupName","type":"string","doc":"The new name."}],"structures":{},"regions":[],"examples":[{"title":"Rename a group","input":{"GroupId":"test","SdkAppId":12345678,"GroupName":"abc"}}]}, check: (validation) => {
const { integer, isStructure, noOthers, text, under } = validation;
const members = ["GroupId", "SdkAppId", "TeacherId", "GroupName"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { GroupId, SdkAppId, TeacherId, GroupName } = v;
  let known = 2;
  if (typeof GroupId !== "string") text(issues, "GroupId", GroupId);
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (TeacherId !== undefined) {
    known++;
    if (typeof TeacherId !== "string") text(issues, "TeacherId", TeacherId);
  }
  if (GroupName !== undefined) {
    known++;
    if (typeof GroupName !== "string") text(issues, "GroupName", GroupName);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
