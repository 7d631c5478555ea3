specpress.data("ccc/forms/describe-ccc-buy-info-list", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"DescribeCCCBuyInfoList","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"describeCCCBuyInfoList"},"fields":[{"name":"SdkAppIds","type":"integer","list":true,"doc":"The applications to list."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"List what was bought for an application","input":{"SdkAppIds":[1400000000]}}]}, check: (validation) => {
const { integer, isStructure, list, noOthers, under } = validation;
const members = ["SdkAppIds"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppIds } = v;
  let known = 0;
  if (SdkAppIds !== undefined) {
    known++;
    list(issues, "SdkAppIds", SdkAppIds, integer);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
