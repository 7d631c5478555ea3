specpress.data("lcic/forms/describe-user", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"DescribeUser","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"describeUser"},"fields":[{"name":"UserId","type":"string","required":true,"doc":"The user to look up."}],"structures":{},"regions":[],"examples":[{"title":"Look up a user","input":{"UserId":"xx"}}]}, check: (validation) => {
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
