specpress.data("mdl/forms/modify-stream-live-input-security-group", { form: {"call":{"service":"mdl","wireName":"mdl","version":"2020-03-26","host":"mdl.tencentcloudapi.com","action":"ModifyStreamLiveInputSecurityGroup","region":"ap-guangzhou","package":"@specpress/mdl","client":"MdlClient","constant":"mdl","method":"modifyStreamLiveInputSecurityGroup"},"fields":[{"name":"Id","type":"string","required":true,"doc":"The security group to change."},{"name":"Name","type":"string","doc":"New name. No other group of the region may have it; case counts.","facts":"1 to 32 characters, matches ^[A-Za-z0-9_]{1,32}$."},{"name":"Whitelist","type":"string","list":true,"doc":"All address ranges that may push from now on, old ones included.","facts":"At most 10 items, each a network in CIDR form."}],"structures":{},"regions":["ap-guangzhou"],"examples":[{"title":"Rename a security group","input":{"Id":"1111","Name":"xxxx"}}]}, check: (validation) => {
const { CIDR, format, isStructure, items, length, list, noOthers, pattern, text, under } = validation;
const namePattern = /^[A-Za-z0-9_]{1,32}$/u;
const members = ["Id", "Name", "Whitelist"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Id, Name, Whitelist } = v;
  let known = 1;
  if (typeof Id !== "string") text(issues, "Id", Id);
  if (Name !== undefined) {
    known++;
    if (typeof Name !== "string") text(issues, "Name", Name);
    length(issues, "Name", Name, 1, 32);
    pattern(issues, "Name", Name, namePattern);
  }
  if (Whitelist !== undefined) {
    known++;
    list(issues, "Whitelist", Whitelist, (issues, i, item) => {
      text(issues, i, item);
      format(issues, i, item, CIDR);
    });
    items(issues, "Whitelist", Whitelist, undefined, 10);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
