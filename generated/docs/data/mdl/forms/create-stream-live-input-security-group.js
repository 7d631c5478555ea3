specpress.data("mdl/forms/create-stream-live-input-security-group", { form: {"call":{"service":"mdl","wireName":"mdl","version":"2020-03-26","host":"mdl.tencentcloudapi.com","action":"CreateStreamLiveInputSecurityGroup","region":"ap-guangzhou","package":"@specpress/mdl","client":"MdlClient","constant":"mdl","method":"createStreamLiveInputSecurityGroup"},"fields":[{"name":"Name","type":"string","required":true,"doc":"Name to tell the group by. No other group of the region may have it; case counts.","facts":"Matches ^[A-Za-z0-9_]+$."},{"name":"Whitelist","type":"string","list":true,"required":true,"doc":"The address ranges that may push.","facts":"1 to 10 items, each a network in CIDR form."}],"structures":{},"regions":["ap-guangzhou"],"examples":[{"title":"Create a security group with one address range","input":{"Name":"xxx","Whitelist":["1.1.1.1/1"]}}]}, check: (validation) => {
const { CIDR, format, isStructure, items, length, list, noOthers, pattern, text, under } = validation;
const namePattern = /^[A-Za-z0-9_]+$/u;
const members = ["Name", "Whitelist"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Name, Whitelist } = v;
  let known = 2;
  if (typeof Name !== "string") text(issues, "Name", Name);
  pattern(issues, "Name", Name, namePattern);
  list(issues, "Whitelist", Whitelist, (issues, i, item) => {
    text(issues, i, item);
    format(issues, i, item, CIDR);
  });
  items(issues, "Whitelist", Whitelist, 1, 10);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (Name !== undefined) {
    length(issues, ["Name"], Name, undefined, 32, "warning");
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
