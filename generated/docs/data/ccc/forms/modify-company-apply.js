specpress.data("ccc/forms/modify-company-apply", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"ModifyCompanyApply","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"modifyCompanyApply"},"fields":[{"name":"ApplyId","type":"integer","required":true,"doc":"The application to change. Its State in DescribeCompanyList must be 1 or 3."},{"name":"CompanyInfo","type":"CompanyApplyInfo","required":true,"doc":"The company, its people and its documents."}],"structures":{"CompanyApplyInfo":[{"name":"ApplicantType","type":"integer","required":true,"doc":"Who applies, which decides on the documents that are needed.","values":[["0","the legal representative"],["1","a handler authorized by the legal representative"]]},{"name":"CompanyName","type":"string","required":true,"doc":"Name of the company as registered."},{"name":"BusinessId","type":"string","required":true,"doc":"Unified social credit code of the company."},{"name":"BusinessIdPicUrl","type":"string","required":true,"sensitive":true,"doc":"Scan of the business license, with the company's seal. A JPG, JPEG, PNG or GIF file of more than 50 KB, at most 5 MB.","facts":"A URL."},{"name":"CorporationName","type":"string","required":true,"doc":"Name of the legal representative."},{"name":"CorporationId","type":"string","required":true,"sensitive":true,"doc":"Identity card number of the legal representative."},{"name":"CorporationIdPicUrl","type":"string","required":true,"sensitive":true,"doc":"Scan of both sides of the legal representative's identity card. A JPG, JPEG, PNG or GIF file of more than 50 KB, at most 5 MB.","facts":"A URL."},{"name":"NetworkCommitmentPicUrl","type":"string","required":true,"sensitive":true,"doc":"The signed commitment to use the service securely and lawfully. A JPG, JPEG, PNG or GIF file of more than 50 KB, at most 5 MB.","facts":"A URL."},{"name":"IsEqualTencentCloud","type":"integer","required":true,"doc":"Whether the company is the one that the Tencent Cloud account is verified for.","values":[["0","another company"],["1","the same company"]]},{"name":"CorporationMobile","type":"string","required":true,"sensitive":true,"doc":"Mobile phone number of the legal representative.","facts":"A phone number."},{"name":"CorporationMobilePicUrl","type":"string","required":true,"sensitive":true,"doc":"Proof that CorporationMobile is registered in the legal representative's name. A JPG, JPEG, PNG or GIF file of more than 50 KB, at most 5 MB.","facts":"A URL."},{"name":"UseDescribeFileUrl","type":"string","required":true,"sensitive":true,"doc":"What is going to be said in the calls: a DOC or DOCX file of at most 50 MB.","facts":"A URL."},{"name":"CompanyAuthLetterPicUrl","type":"string","required":true,"sensitive":true,"doc":"The company's letter of authorization. A JPG, JPEG, PNG or GIF file of more than 50 KB, at most 5 MB.","facts":"A URL."},{"name":"AcceptPicUrl","type":"string","required":true,"sensitive":true,"doc":"The acceptance form for the phone service. A JPG, JPEG, PNG or GIF file of more than 50 KB, at most 5 MB.","facts":"A URL."},{"name":"CorporationHoldingOnIdPicUrl","type":"string","sensitive":true,"doc":"Photo of the legal representative holding the identity card. A JPG, JPEG, PNG or GIF file of more than 50 KB, at most 5 MB.","facts":"A URL."},{"name":"OperatorName","type":"string","doc":"Name of the handler."},{"name":"OperatorId","type":"string","sensitive":true,"doc":"Identity document number of the handler."},{"name":"OperatorIdPicUrl","type":"string","sensitive":true,"doc":"Scan of both sides of the identity card of the handler. A JPG, JPEG, PNG or GIF file of more than 50 KB, at most 5 MB.","facts":"A URL."},{"name":"OperatorHoldingOnIdPicUrl","type":"string","sensitive":true,"doc":"Photo of the handler holding the identity card. A JPG, JPEG, PNG or GIF file of more than 50 KB, at most 5 MB.","facts":"A URL."},{"name":"CommissionPicUrl","type":"string","sensitive":true,"doc":"The power of attorney of the handler. A JPG, JPEG, PNG or GIF file of more than 50 KB, at most 5 MB.","facts":"A URL."},{"name":"OperatorMobile","type":"string","sensitive":true,"doc":"Mobile phone number of the handler.","facts":"A phone number."},{"name":"OperatorEmail","type":"string","doc":"Email address of the handler.","facts":"An email address."},{"name":"OperatorMobilePicUrl","type":"string","sensitive":true,"doc":"Proof that OperatorMobile is registered in the name of the handler. A JPG, JPEG, PNG or GIF file of more than 50 KB, at most 5 MB.","facts":"A URL."}]},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Change an application","input":{"ApplyId":1,"CompanyInfo":{"ApplicantType":1,"CompanyName":"北京XXXXX有限责任公司","BusinessId":"977111111111111","BusinessIdPicUrl":"https://xxxx.com/xxxxx.jpg","IsEqualTencentCloud":1,"CorporationName":"王某某","CorporationId":"6108888888888888","CorporationIdPicUrl":"https://xxxx.com/xxxxx.jpg","NetworkCommitmentPicUrl":"https://xxxx.com/xxxxx.jpg","CorporationHoldingOnIdPicUrl":"https://xxxx.com/xxxxx.jpg","CorporationMobile":"18092688910","CorporationMobilePicUrl":"https://www.example.com/corporation_mobile_pic.gif","OperatorName":"李某某","OperatorId":"610000000000000","OperatorIdPicUrl":"https://xxxx.com/xxxxx.jpg","OperatorHoldingOnIdPicUrl":"https://xxxx.com/xxxxx.jpg","OperatorMobile":"18192226857","OperatorEmail":"222@qq.com","OperatorMobilePicUrl":"https://xxxx.com/xxxxx.jpg","CommissionPicUrl":"https://www.example.com/commission_pic.JPG","CompanyAuthLetterPicUrl":"https://www.example.com/company_auth_pic.JPG","UseDescribeFileUrl":"https://www.example.com/use_describe_file.doc","AcceptPicUrl":"https://xxxxxxxxx.com/file.jpg"}}}]}, check: (validation) => {
const { EMAIL, URL_TEXT, format, integer, isStructure, noOthers, oneOf, report, text, under } = validation;
const checkCompanyApplyInfo = (() => {
const applicantTypeValues = [0, 1];
const isEqualTencentCloudValues = [0, 1];
const members = [
  "ApplicantType",
  "CompanyName",
  "BusinessId",
  "BusinessIdPicUrl",
  "CorporationName",
  "CorporationId",
  "CorporationIdPicUrl",
  "NetworkCommitmentPicUrl",
  "IsEqualTencentCloud",
  "CorporationMobile",
  "CorporationMobilePicUrl",
  "UseDescribeFileUrl",
  "CompanyAuthLetterPicUrl",
  "AcceptPicUrl",
  "CorporationHoldingOnIdPicUrl",
  "OperatorName",
  "OperatorId",
  "OperatorIdPicUrl",
  "OperatorHoldingOnIdPicUrl",
  "CommissionPicUrl",
  "OperatorMobile",
  "OperatorEmail",
  "OperatorMobilePicUrl",
];
function checkCompanyApplyInfo(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    ApplicantType,
    CompanyName,
    BusinessId,
    BusinessIdPicUrl,
    CorporationName,
    CorporationId,
    CorporationIdPicUrl,
    NetworkCommitmentPicUrl,
    IsEqualTencentCloud,
    CorporationMobile,
    CorporationMobilePicUrl,
    UseDescribeFileUrl,
    CompanyAuthLetterPicUrl,
    AcceptPicUrl,
    CorporationHoldingOnIdPicUrl,
    OperatorName,
    OperatorId,
    OperatorIdPicUrl,
    OperatorHoldingOnIdPicUrl,
    CommissionPicUrl,
    OperatorMobile,
    OperatorEmail,
    OperatorMobilePicUrl,
  } = v;
  let known = 14;
  if (!Number.isSafeInteger(ApplicantType)) integer(issues, "ApplicantType", ApplicantType);
  if (ApplicantType !== 0 && ApplicantType !== 1) {
    oneOf(issues, "ApplicantType", ApplicantType, applicantTypeValues);
  }
  if (typeof CompanyName !== "string") text(issues, "CompanyName", CompanyName);
  if (typeof BusinessId !== "string") text(issues, "BusinessId", BusinessId);
  if (typeof BusinessIdPicUrl !== "string") text(issues, "BusinessIdPicUrl", BusinessIdPicUrl);
  format(issues, "BusinessIdPicUrl", BusinessIdPicUrl, URL_TEXT);
  if (typeof CorporationName !== "string") text(issues, "CorporationName", CorporationName);
  if (typeof CorporationId !== "string") text(issues, "CorporationId", CorporationId);
  if (typeof CorporationIdPicUrl !== "string") {
    text(issues, "CorporationIdPicUrl", CorporationIdPicUrl);
  }
  format(issues, "CorporationIdPicUrl", CorporationIdPicUrl, URL_TEXT);
  if (typeof NetworkCommitmentPicUrl !== "string") {
    text(issues, "NetworkCommitmentPicUrl", NetworkCommitmentPicUrl);
  }
  format(issues, "NetworkCommitmentPicUrl", NetworkCommitmentPicUrl, URL_TEXT);
  if (!Number.isSafeInteger(IsEqualTencentCloud)) {
    integer(issues, "IsEqualTencentCloud", IsEqualTencentCloud);
  }
  if (IsEqualTencentCloud !== 0 && IsEqualTencentCloud !== 1) {
    oneOf(issues, "IsEqualTencentCloud", IsEqualTencentCloud, isEqualTencentCloudValues);
  }
  if (typeof CorporationMobile !== "string") text(issues, "CorporationMobile", CorporationMobile);
  if (typeof CorporationMobilePicUrl !== "string") {
    text(issues, "CorporationMobilePicUrl", CorporationMobilePicUrl);
  }
  format(issues, "CorporationMobilePicUrl", CorporationMobilePicUrl, URL_TEXT);
  if (typeof UseDescribeFileUrl !== "string") {
    text(issues, "UseDescribeFileUrl", UseDescribeFileUrl);
  }
  format(issues, "UseDescribeFileUrl", UseDescribeFileUrl, URL_TEXT);
  if (typeof CompanyAuthLetterPicUrl !== "string") {
    text(issues, "CompanyAuthLetterPicUrl", CompanyAuthLetterPicUrl);
  }
  format(issues, "CompanyAuthLetterPicUrl", CompanyAuthLetterPicUrl, URL_TEXT);
  if (typeof AcceptPicUrl !== "string") text(issues, "AcceptPicUrl", AcceptPicUrl);
  format(issues, "AcceptPicUrl", AcceptPicUrl, URL_TEXT);
  if (CorporationHoldingOnIdPicUrl !== undefined) {
    known++;
    if (typeof CorporationHoldingOnIdPicUrl !== "string") {
      text(issues, "CorporationHoldingOnIdPicUrl", CorporationHoldingOnIdPicUrl);
    }
    format(issues, "CorporationHoldingOnIdPicUrl", CorporationHoldingOnIdPicUrl, URL_TEXT);
  }
  if (OperatorName !== undefined) {
    known++;
    if (typeof OperatorName !== "string") text(issues, "OperatorName", OperatorName);
  }
  if (OperatorId !== undefined) {
    known++;
    if (typeof OperatorId !== "string") text(issues, "OperatorId", OperatorId);
  }
  if (OperatorIdPicUrl !== undefined) {
    known++;
    if (typeof OperatorIdPicUrl !== "string") text(issues, "OperatorIdPicUrl", OperatorIdPicUrl);
    format(issues, "OperatorIdPicUrl", OperatorIdPicUrl, URL_TEXT);
  }
  if (OperatorHoldingOnIdPicUrl !== undefined) {
    known++;
    if (typeof OperatorHoldingOnIdPicUrl !== "string") {
      text(issues, "OperatorHoldingOnIdPicUrl", OperatorHoldingOnIdPicUrl);
    }
    format(issues, "OperatorHoldingOnIdPicUrl", OperatorHoldingOnIdPicUrl, URL_TEXT);
  }
  if (CommissionPicUrl !== undefined) {
    known++;
    if (typeof CommissionPicUrl !== "string") text(issues, "CommissionPicUrl", CommissionPicUrl);
    format(issues, "CommissionPicUrl", CommissionPicUrl, URL_TEXT);
  }
  if (OperatorMobile !== undefined) {
    known++;
    if (typeof OperatorMobile !== "string") text(issues, "OperatorMobile", OperatorMobile);
  }
  if (OperatorEmail !== undefined) {
    known++;
    if (typeof OperatorEmail !== "string") text(issues, "OperatorEmail", OperatorEmail);
    format(issues, "OperatorEmail", OperatorEmail, EMAIL);
  }
  if (OperatorMobilePicUrl !== undefined) {
    known++;
    if (typeof OperatorMobilePicUrl !== "string") {
      text(issues, "OperatorMobilePicUrl", OperatorMobilePicUrl);
    }
    format(issues, "OperatorMobilePicUrl", OperatorMobilePicUrl, URL_TEXT);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (ApplicantType === 0 && CorporationHoldingOnIdPicUrl === undefined) {
    report(
      issues,
      ["CorporationHoldingOnIdPicUrl"],
      "required",
      "CorporationHoldingOnIdPicUrl is required when ApplicantType is 0",
    );
  }
  if (ApplicantType === 1 && OperatorName === undefined) {
    report(
      issues,
      ["OperatorName"],
      "required",
      "OperatorName, OperatorId, OperatorIdPicUrl, OperatorHoldingOnIdPicUrl, CommissionPicUrl, OperatorMobile, OperatorEmail and OperatorMobilePicUrl are required when ApplicantType is 1",
    );
  }
  if (ApplicantType === 1 && OperatorId === undefined) {
    report(
      issues,
      ["OperatorId"],
      "required",
      "OperatorName, OperatorId, OperatorIdPicUrl, OperatorHoldingOnIdPicUrl, CommissionPicUrl, OperatorMobile, OperatorEmail and OperatorMobilePicUrl are required when ApplicantType is 1",
    );
  }
  if (ApplicantType === 1 && OperatorIdPicUrl === undefined) {
    report(
      issues,
      ["OperatorIdPicUrl"],
      "required",
      "OperatorName, OperatorId, OperatorIdPicUrl, OperatorHoldingOnIdPicUrl, CommissionPicUrl, OperatorMobile, OperatorEmail and OperatorMobilePicUrl are required when ApplicantType is 1",
    );
  }
  if (ApplicantType === 1 && OperatorHoldingOnIdPicUrl === undefined) {
    report(
      issues,
      ["OperatorHoldingOnIdPicUrl"],
      "required",
      "OperatorName, OperatorId, OperatorIdPicUrl, OperatorHoldingOnIdPicUrl, CommissionPicUrl, OperatorMobile, OperatorEmail and OperatorMobilePicUrl are required when ApplicantType is 1",
    );
  }
  if (ApplicantType === 1 && CommissionPicUrl === undefined) {
    report(
      issues,
      ["CommissionPicUrl"],
      "required",
      "OperatorName, OperatorId, OperatorIdPicUrl, OperatorHoldingOnIdPicUrl, CommissionPicUrl, OperatorMobile, OperatorEmail and OperatorMobilePicUrl are required when ApplicantType is 1",
    );
  }
  if (ApplicantType === 1 && OperatorMobile === undefined) {
    report(
      issues,
      ["OperatorMobile"],
      "required",
      "OperatorName, OperatorId, OperatorIdPicUrl, OperatorHoldingOnIdPicUrl, CommissionPicUrl, OperatorMobile, OperatorEmail and OperatorMobilePicUrl are required when ApplicantType is 1",
    );
  }
  if (ApplicantType === 1 && OperatorEmail === undefined) {
    report(
      issues,
      ["OperatorEmail"],
      "required",
      "OperatorName, OperatorId, OperatorIdPicUrl, OperatorHoldingOnIdPicUrl, CommissionPicUrl, OperatorMobile, OperatorEmail and OperatorMobilePicUrl are required when ApplicantType is 1",
    );
  }
  if (ApplicantType === 1 && OperatorMobilePicUrl === undefined) {
    report(
      issues,
      ["OperatorMobilePicUrl"],
      "required",
      "OperatorName, OperatorId, OperatorIdPicUrl, OperatorHoldingOnIdPicUrl, CommissionPicUrl, OperatorMobile, OperatorEmail and OperatorMobilePicUrl are required when ApplicantType is 1",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkCompanyApplyInfo;
})();
const members = ["ApplyId", "CompanyInfo"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { ApplyId, CompanyInfo } = v;
  let known = 2;
  if (!Number.isSafeInteger(ApplyId)) integer(issues, "ApplyId", ApplyId);
  checkCompanyApplyInfo(CompanyInfo, issues, "CompanyInfo");
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
