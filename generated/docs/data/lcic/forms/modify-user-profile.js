specpress.data("lcic/forms/modify-user-profile", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"ModifyUserProfile","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"modifyUserProfile"},"fields":[{"name":"UserId","type":"string","required":true,"doc":"The user to change."},{"name":"Nickname","type":"string","doc":"The new name that others see."},{"name":"Avatar","type":"string","doc":"Address of the new profile photo.","facts":"A URL."}],"structures":{},"regions":[],"examples":[{"title":"Give a user another name","input":{"UserId":"xxx","Nickname":"abc"}}]}, check: (validation) => {
const { URL_TEXT, format, isStructure, noOthers, text, under } = validation;
const members = ["UserId", "Nickname", "Avatar"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { UserId, Nickname, Avatar } = v;
  let known = 1;
  if (typeof UserId !== "string") text(issues, "UserId", UserId);
  if (Nickname !== undefined) {
    known++;
    if (typeof Nickname !== "string") text(issues, "Nickname", Nickname);
  }
  if (Avatar !== undefined) {
    known++;
    if (typeof Avatar !== "string") text(issues, "Avatar", Avatar);
    format(issues, "Avatar", Avatar, URL_TEXT);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
