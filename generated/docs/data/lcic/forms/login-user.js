specpress.data("lcic/forms/login-user", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"LoginUser","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"loginUser"},"fields":[{"name":"UserId","type":"string","required":true,"doc":"The user who logs in."}],"structures":{},"regions":[],"examples":[{"title":"Log a user in","input":{"UserId":"xxx"}}]}, check: (validation) => {
const { isStructure, noOthers, text, under } = validation;
const members = ["UserId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { UserId } = v;
  let known = 1;
  if (typeof UserId !== "string") text(issues, "UserId", UserId);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
