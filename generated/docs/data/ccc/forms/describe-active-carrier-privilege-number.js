specpress.data("ccc/forms/describe-active-carrier-privilege-number", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"DescribeActiveCarrierPrivilegeNumber","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"describeActiveCarrierPrivilegeNumber"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The application whose pairs are listed."},{"name":"PageNumber","type":"integer","doc":"Which page to return; the first is 0.","facts":"At least 0. Default: 0."},{"name":"PageSize","type":"integer","doc":"How many pairs make a page.","facts":"At most 100. Default: 10."},{"name":"Filters","type":"Filter","list":true,"doc":"What to list. The one filter, PhoneNumber, goes by numbers or parts of them."}],"structures":{"Filter":[{"name":"Name","type":"string","required":true,"doc":"What to go by. The actions say what they know."},{"name":"Values","type":"string","list":true,"required":true,"sensitive":true,"doc":"What to look for."}]},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"List the pairs in force","input":{"SdkAppId":1400000000}}]}, check: (validation) => {
const { each, integer, isStructure, list, noOthers, oneOf, range, structures, text, under } = validation;
const checkFilter = (() => {
const members = ["Name", "Values"];
function checkFilter(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Name, Values } = v;
  let known = 2;
  if (typeof Name !== "string") text(issues, "Name", Name);
  list(issues, "Values", Values, text);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkFilter;
})();
const nameValues = ["PhoneNumber"];
const members = ["SdkAppId", "PageNumber", "PageSize", "Filters"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, PageNumber, PageSize, Filters } = v;
  let known = 1;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (PageNumber !== undefined) {
    known++;
    if (!Number.isSafeInteger(PageNumber)) integer(issues, "PageNumber", PageNumber);
    if (PageNumber < 0) range(issues, "PageNumber", PageNumber, 0);
  }
  if (PageSize !== undefined) {
    known++;
    if (!Number.isSafeInteger(PageSize)) integer(issues, "PageSize", PageSize);
    if (PageSize > 100) range(issues, "PageSize", PageSize, undefined, 100);
  }
  if (Filters !== undefined) {
    known++;
    structures(issues, "Filters", Filters, checkFilter);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  each(Filters, (item, i) => {
    if (item.Name !== undefined) {
      if (item.Name !== "PhoneNumber") oneOf(issues, ["Filters", i, "Name"], item.Name, nameValues);
    }
  });
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
