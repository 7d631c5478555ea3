specpress.data("ccc/forms/create-ai-call", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"CreateAICall","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"createAICall"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the contact center application."},{"name":"Callee","type":"string","required":true,"sensitive":true,"doc":"Number to call.","facts":"A phone number."},{"name":"LLMType","type":"string","required":true,"doc":"Protocol by which the language model is called.","values":[["openai","OpenAI's, which GPT, Hunyuan, DeepSeek and others understand"],["azure","Azure's"],["minimax","Minimax's"],["dify","Dify's"]]},{"name":"APIKey","type":"string","required":true,"sensitive":true,"doc":"Key for the model, from its provider."},{"name":"APIUrl","type":"string","required":true,"doc":"Address at which the model is called. Known ones are https://api.openai.com/v1/ for GPT, https://api.hunyuan.cloud.tencent.com/v1 for Hunyuan, https://api.deepseek.com/v1 for DeepSeek and https://api.minimax.chat/v1 for Minimax; on Azure, it is the host of your resource with the api-version as a query parameter.","facts":"A URL."},{"name":"SystemPrompt","type":"string","doc":"Who the robot is, how it speaks and what it is to find out: the prompt that stands above the whole conversation. It may tell the robot to hang up by call_end, see EndFunctionEnable."},{"name":"Model","type":"string","doc":"Name of the model at its provider.","values":[["gpt-4o-mini","OpenAI's small model, by the protocols of OpenAI and Azure"],["gpt-4o","OpenAI's model, by the protocols of OpenAI and Azure"],["hunyuan-standard","Tencent's Hunyuan, by OpenAI's protocol"],["hunyuan-turbo","Tencent's faster Hunyuan, by OpenAI's protocol"],["deepseek-chat","DeepSeek's model, by the protocols of OpenAI and Minimax"]],"open":true},{"name":"VoiceType","type":"string","doc":"Voice of the robot, out of those built in.","values":[["ZhiMei","Chinese, a woman in customer service"],["ZhiXi","Chinese, a woman, for all purposes"],["ZhiQi","Chinese, a woman in customer service"],["ZhiTian","Chinese, a girl"],["AiXiaoJing","Chinese, a woman in conversation"],["WeRose","English, a woman"],["Monika","English, a woman"],["Nanami","Japanese"],["SunHi","Korean"],["Gadis","Indonesian, of Indonesia"],["Yasmin","Malay, of Malaysia"],["Kani","Tamil, of Malaysia"],["Achara","Thai, of Thailand"],["HoaiMy","Vietnamese, of Vietnam"]],"open":true},{"name":"Callers","type":"string","list":true,"sensitive":true,"doc":"Numbers to call from.","facts":"Each a phone number."},{"name":"WelcomeMessage","type":"string","doc":"What the robot opens the conversation with."},{"name":"WelcomeType","type":"integer","doc":"How the conversation begins.","values":[["0","The robot opens with WelcomeMessage; if that is empty, it lets the callee speak first"],["1","The model makes up an opening from the prompt, and the robot speaks first"]]},{"name":"WelcomeMessagePriority","type":"integer","doc":"Whether the opening can be interrupted.","facts":"Default: 0.","values":[["0","The callee can break in"],["2","It is spoken to its end"]]},{"name":"MaxDuration","type":"integer","doc":"The robot hangs up when the callee has not spoken for this long.","facts":"In milliseconds. Default: 60000."},{"name":"Languages","type":"string","list":true,"doc":"Languages that the robot understands. The first is the main one; the rest may occur as well, but have no effect next to zh-dialect in first place.","facts":"At most 4 items. Default: [\"zh\"].","values":[["zh","Chinese"],["zh-TW","Chinese as spoken in Taiwan"],["zh-dialect","Chinese dialects"],["en","English"],["vi","Vietnamese"],["ja","Japanese"],["ko","Korean"],["id","Indonesian"],["th","Thai"],["pt","Portuguese"],["tr","Turkish"],["ar","Arabic"],["es","Spanish"],["hi","Hindi"],["fr","French"],["ms","Malay"],["fil","Filipino"],["de","German"],["it","Italian"],["ru","Russian"]]},{"name":"InterruptMode","type":"integer","doc":"Whether the callee can interrupt the robot.","facts":"Default: 0.","values":[["0","The robot stops by itself when the callee speaks"],["1","The robot speaks to the end"]]},{"name":"InterruptSpeechDuration","type":"integer","doc":"How long a human voice must be heard to interrupt the robot.","facts":"In milliseconds. Default: 500."},{"name":"EndFunctionEnable","type":"boolean","doc":"Whether the model may hang up, by calling the function call_end. It has to support function calling."},{"name":"EndFunctionDesc","type":"string","doc":"Tells the model when to call call_end.","facts":"Default: End the call when user has to leave (like says bye) or you are instructed to do so.."},{"name":"TransferFunctionEnable","type":"boolean","doc":"Whether the model may hand the call over to a human agent, by calling transfer_to_human or another function of TransferItems. It has to support function calling."},{"name":"TransferItems","type":"AITransferItem","list":true,"doc":"The ways to hand over that the model may choose from."},{"name":"NotifyDuration","type":"integer","doc":"How long the callee may be silent until the robot says NotifyMessage; at least 10 seconds.","facts":"At least 10."},{"name":"NotifyMessage","type":"string","doc":"What the robot says when the callee is silent for NotifyDuration.","facts":"Default: 抱歉，我没听清。您可以重复下吗？."},{"name":"NotifyMaxCount","type":"integer","doc":"How many times at most the robot says NotifyMessage."},{"name":"CustomTTSConfig","type":"string","sensitive":true,"doc":"A text-to-speech service of your own that gives the robot its voice, as a JSON object in a string. TTSType says whose service it is and so which keys there are. The voice is VoiceType with Tencent Cloud (an integer), with Minimax and with Volcengine (texts), and VoiceName with Azure. Volcengine expects a voice of its large-model synthesis, such as zh_male_aojiaobazong_moon_bigtts; for its ordinary synthesis, name one of those voices. A wrong one leaves the robot mute. Minimax limits how often it can be called; answers falter beyond that.","facts":"JSON."},{"name":"VadSilenceTime","type":"integer","doc":"How long a pause must be for a sentence to count as finished. Shorter times cut speech into sentences sooner.","facts":"240 to 2000, in milliseconds. Default: 1000."},{"name":"ExtractConfig","type":"AICallExtractConfigElement","list":true,"doc":"What the robot is to find out from the conversation; DescribeAICallExtractResult has the findings."},{"name":"Temperature","type":"float","doc":"How freely the model chooses its words: its temperature."},{"name":"Variables","type":"Variable","list":true,"doc":"Values for the variables in prompt and welcome message, and some settings, each by its Key: welcome-message-delay is the number of seconds until the welcome message is spoken. For a model behind Dify, dify-inputs- with a name behind it sets that one of Dify's inputs, dify-inputs-user its user, and dify-inputs-conversation_id its conversation ID."}],"structures":{"AITransferItem":[{"name":"TransferFunctionName","type":"string","required":true,"doc":"Name of the function that the model calls to hand over this way, transfer_to_human for one."},{"name":"TransferFunctionDesc","type":"string","required":true,"doc":"Tells the model when to call the function.","facts":"Default: Transfer to human when the user has to transfer to human (like says transfer to human) or you are instructed to do so.."},{"name":"TransferSkillGroupId","type":"integer","required":true,"doc":"Skill group whose agents take the call over."}],"AICallExtractConfigElement":[{"name":"InfoType","type":"string","required":true,"doc":"Of which kind the answer is.","values":[["Text","Free text"],["Selector","One or more out of given choices"],["Boolean","Yes or no"],["Number","A number"]]},{"name":"InfoName","type":"string","required":true,"doc":"What to call it. No two may have the same name."},{"name":"InfoContent","type":"string","doc":"What exactly is to be found out."},{"name":"Examples","type":"string","list":true,"doc":"Answers as they may come out."},{"name":"Choices","type":"string","list":true,"doc":"The answers to choose from."}],"Variable":[{"name":"Key","type":"string","required":true,"doc":"Name of the variable."},{"name":"Value","type":"string","required":true,"doc":"What the variable is set to."}]},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"A doctor's robot asks after a patient","input":{"Callee":"008612300000000","SdkAppId":1400000000,"SystemPrompt":"你是人民医院友善、和蔼的随访医生李医生，正在给患者小明的家长打电话。","WelcomeMessage":"您好","LLMType":"openai","Model":"gpt-4o-mini","APIKey":"sk-proj-xxxxx","APIUrl":"https://api.openai.com/v1/","VoiceType":"ZhiXi","EndFunctionEnable":true}}]}, check: (validation) => {
const { URL_TEXT, exactlyOne, filled, flag, float, format, integer, isStructure, items, json, list, multipleOf, noOthers, oneOf, range, report, structures, text, under, unique } = validation;
const checkAITransferItem = (() => {
const members = ["TransferFunctionName", "TransferFunctionDesc", "TransferSkillGroupId"];
function checkAITransferItem(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { TransferFunctionName, TransferFunctionDesc, TransferSkillGroupId } = v;
  let known = 3;
  if (typeof TransferFunctionName !== "string") {
    text(issues, "TransferFunctionName", TransferFunctionName);
  }
  if (typeof TransferFunctionDesc !== "string") {
    text(issues, "TransferFunctionDesc", TransferFunctionDesc);
  }
  if (!Number.isSafeInteger(TransferSkillGroupId)) {
    integer(issues, "TransferSkillGroupId", TransferSkillGroupId);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkAITransferItem;
})();
const checkVariable = (() => {
const members = ["Key", "Value"];
function checkVariable(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Key, Value } = v;
  let known = 2;
  if (typeof Key !== "string") text(issues, "Key", Key);
  if (typeof Value !== "string") text(issues, "Value", Value);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkVariable;
})();
const checkAICallExtractConfigElement = (() => {
const infoTypeValues = ["Text", "Selector", "Boolean", "Number"];
const members = ["InfoType", "InfoName", "InfoContent", "Examples", "Choices"];
function checkAICallExtractConfigElement(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { InfoType, InfoName, InfoContent, Examples, Choices } = v;
  let known = 2;
  if (typeof InfoType !== "string") text(issues, "InfoType", InfoType);
  oneOf(issues, "InfoType", InfoType, infoTypeValues);
  if (typeof InfoName !== "string") text(issues, "InfoName", InfoName);
  if (InfoContent !== undefined) {
    known++;
    if (typeof InfoContent !== "string") text(issues, "InfoContent", InfoContent);
  }
  if (Examples !== undefined) {
    known++;
    list(issues, "Examples", Examples, text);
  }
  if (Choices !== undefined) {
    known++;
    list(issues, "Choices", Choices, text);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (InfoType === "Selector" && Choices === undefined) {
    report(issues, ["Choices"], "required", "Choices is required when InfoType is Selector");
  }
  if (issues.length > from) under(issues, from, key);
}
return checkAICallExtractConfigElement;
})();
const lLMTypeValues = ["openai", "azure", "minimax", "dify"];
const welcomeTypeValues = [0, 1];
const welcomeMessagePriorityValues = [0, 2];
const languagesValues = [
  "zh",
  "zh-TW",
  "zh-dialect",
  "en",
  "vi",
  "ja",
  "ko",
  "id",
  "th",
  "pt",
  "tr",
  "ar",
  "es",
  "hi",
  "fr",
  "ms",
  "fil",
  "de",
  "it",
  "ru",
];
const interruptModeValues = [0, 1];
const tTSTypeValues = ["tencent", "minimax", "volcengine", "azure", "custom"];
const primaryLanguageValues = [1, 2, 3];
const audioFormatValues = ["wav", "pcm"];
const audioChannelValues = [1, 2];
const members = [
  "SdkAppId",
  "Callee",
  "LLMType",
  "APIKey",
  "APIUrl",
  "SystemPrompt",
  "Model",
  "VoiceType",
  "Callers",
  "WelcomeMessage",
  "WelcomeType",
  "WelcomeMessagePriority",
  "MaxDuration",
  "Languages",
  "InterruptMode",
  "InterruptSpeechDuration",
  "EndFunctionEnable",
  "EndFunctionDesc",
  "TransferFunctionEnable",
  "TransferItems",
  "NotifyDuration",
  "NotifyMessage",
  "NotifyMaxCount",
  "CustomTTSConfig",
  "PromptVariables",
  "VadSilenceTime",
  "ExtractConfig",
  "Temperature",
  "Variables",
];
function checkCustomTTSConfigJson(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    TTSType,
    AppId,
    SecretId,
    SecretKey,
    VoiceType,
    Speed,
    Volume,
    PrimaryLanguage,
    FastVoiceType,
    Model,
    APIUrl,
    APIKey,
    GroupId,
    Token,
    Cluster,
    SubscriptionKey,
    Region,
    VoiceName,
    Language,
    Rate,
    AudioFormat,
    SampleRate,
    AudioChannel,
  } = v;
  if (typeof TTSType !== "string") text(issues, "TTSType", TTSType);
  oneOf(issues, "TTSType", TTSType, tTSTypeValues);
  if (AppId !== undefined) {
    if (typeof AppId !== "string") text(issues, "AppId", AppId);
  }
  if (SecretId !== undefined) {
    if (typeof SecretId !== "string") text(issues, "SecretId", SecretId);
  }
  if (SecretKey !== undefined) {
    if (typeof SecretKey !== "string") text(issues, "SecretKey", SecretKey);
  }
  if (Speed !== undefined) {
    if (!Number.isFinite(Speed)) float(issues, "Speed", Speed);
  }
  if (Volume !== undefined) {
    if (!Number.isFinite(Volume)) float(issues, "Volume", Volume);
  }
  if (PrimaryLanguage !== undefined) {
    if (!Number.isSafeInteger(PrimaryLanguage)) integer(issues, "PrimaryLanguage", PrimaryLanguage);
    if (PrimaryLanguage !== 1 && PrimaryLanguage !== 2 && PrimaryLanguage !== 3) {
      oneOf(issues, "PrimaryLanguage", PrimaryLanguage, primaryLanguageValues);
    }
  }
  if (FastVoiceType !== undefined) {
    if (typeof FastVoiceType !== "string") text(issues, "FastVoiceType", FastVoiceType);
  }
  if (Model !== undefined) {
    if (typeof Model !== "string") text(issues, "Model", Model);
  }
  if (APIUrl !== undefined) {
    if (typeof APIUrl !== "string") text(issues, "APIUrl", APIUrl);
    format(issues, "APIUrl", APIUrl, URL_TEXT);
  }
  if (APIKey !== undefined) {
    if (typeof APIKey !== "string") text(issues, "APIKey", APIKey);
  }
  if (GroupId !== undefined) {
    if (typeof GroupId !== "string") text(issues, "GroupId", GroupId);
  }
  if (Token !== undefined) {
    if (typeof Token !== "string") text(issues, "Token", Token);
  }
  if (Cluster !== undefined) {
    if (typeof Cluster !== "string") text(issues, "Cluster", Cluster);
  }
  if (SubscriptionKey !== undefined) {
    if (typeof SubscriptionKey !== "string") text(issues, "SubscriptionKey", SubscriptionKey);
  }
  if (Region !== undefined) {
    if (typeof Region !== "string") text(issues, "Region", Region);
  }
  if (VoiceName !== undefined) {
    if (typeof VoiceName !== "string") text(issues, "VoiceName", VoiceName);
  }
  if (Language !== undefined) {
    if (typeof Language !== "string") text(issues, "Language", Language);
  }
  if (Rate !== undefined) {
    if (!Number.isFinite(Rate)) float(issues, "Rate", Rate);
    if (Rate < 0.5 || Rate > 2) range(issues, "Rate", Rate, 0.5, 2);
  }
  if (AudioFormat !== undefined) {
    if (typeof AudioFormat !== "string") text(issues, "AudioFormat", AudioFormat);
    if (AudioFormat !== "wav" && AudioFormat !== "pcm") {
      oneOf(issues, "AudioFormat", AudioFormat, audioFormatValues);
    }
  }
  if (SampleRate !== undefined) {
    if (!Number.isSafeInteger(SampleRate)) integer(issues, "SampleRate", SampleRate);
  }
  if (AudioChannel !== undefined) {
    if (!Number.isSafeInteger(AudioChannel)) integer(issues, "AudioChannel", AudioChannel);
    if (AudioChannel !== 1 && AudioChannel !== 2) {
      oneOf(issues, "AudioChannel", AudioChannel, audioChannelValues);
    }
  }
  if (TTSType === "tencent" && AppId === undefined) {
    report(
      issues,
      ["AppId"],
      "required",
      "AppId, SecretId, SecretKey and VoiceType are required when TTSType is tencent",
    );
  }
  if (TTSType === "tencent" && SecretId === undefined) {
    report(
      issues,
      ["SecretId"],
      "required",
      "AppId, SecretId, SecretKey and VoiceType are required when TTSType is tencent",
    );
  }
  if (TTSType === "tencent" && SecretKey === undefined) {
    report(
      issues,
      ["SecretKey"],
      "required",
      "AppId, SecretId, SecretKey and VoiceType are required when TTSType is tencent",
    );
  }
  if (TTSType === "tencent" && VoiceType === undefined) {
    report(
      issues,
      ["VoiceType"],
      "required",
      "AppId, SecretId, SecretKey and VoiceType are required when TTSType is tencent",
    );
  }
  if (TTSType === "tencent" && Speed !== undefined) {
    range(issues, ["Speed"], Speed, -2, 6);
  }
  if (TTSType === "tencent" && Volume !== undefined) {
    range(issues, ["Volume"], Volume, 0, 10);
    multipleOf(issues, ["Volume"], Volume, 1);
  }
  if (TTSType === "tencent" && VoiceType !== undefined) {
    multipleOf(issues, ["VoiceType"], VoiceType, 1);
  }
  if (TTSType === "minimax" && Model === undefined) {
    report(
      issues,
      ["Model"],
      "required",
      "Model, APIUrl, APIKey and GroupId should be given when TTSType is minimax",
      "warning",
    );
  }
  if (TTSType === "minimax" && APIUrl === undefined) {
    report(
      issues,
      ["APIUrl"],
      "required",
      "Model, APIUrl, APIKey and GroupId should be given when TTSType is minimax",
      "warning",
    );
  }
  if (TTSType === "minimax" && APIKey === undefined) {
    report(
      issues,
      ["APIKey"],
      "required",
      "Model, APIUrl, APIKey and GroupId should be given when TTSType is minimax",
      "warning",
    );
  }
  if (TTSType === "minimax" && GroupId === undefined) {
    report(
      issues,
      ["GroupId"],
      "required",
      "Model, APIUrl, APIKey and GroupId should be given when TTSType is minimax",
      "warning",
    );
  }
  if (TTSType === "volcengine" && AppId === undefined) {
    report(
      issues,
      ["AppId"],
      "required",
      "AppId and Token are required when TTSType is volcengine",
    );
  }
  if (TTSType === "volcengine" && Token === undefined) {
    report(
      issues,
      ["Token"],
      "required",
      "AppId and Token are required when TTSType is volcengine",
    );
  }
  if (TTSType === "azure" && SubscriptionKey === undefined) {
    report(
      issues,
      ["SubscriptionKey"],
      "required",
      "SubscriptionKey, Region, VoiceName and Language are required when TTSType is azure",
    );
  }
  if (TTSType === "azure" && Region === undefined) {
    report(
      issues,
      ["Region"],
      "required",
      "SubscriptionKey, Region, VoiceName and Language are required when TTSType is azure",
    );
  }
  if (TTSType === "azure" && VoiceName === undefined) {
    report(
      issues,
      ["VoiceName"],
      "required",
      "SubscriptionKey, Region, VoiceName and Language are required when TTSType is azure",
    );
  }
  if (TTSType === "azure" && Language === undefined) {
    report(
      issues,
      ["Language"],
      "required",
      "SubscriptionKey, Region, VoiceName and Language are required when TTSType is azure",
    );
  }
  if (TTSType === "custom" && APIKey === undefined) {
    report(issues, ["APIKey"], "required", "APIKey and APIUrl are required when TTSType is custom");
  }
  if (TTSType === "custom" && APIUrl === undefined) {
    report(issues, ["APIUrl"], "required", "APIKey and APIUrl are required when TTSType is custom");
  }
  if (issues.length > from) under(issues, from, key);
}
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    SdkAppId,
    Callee,
    LLMType,
    APIKey,
    APIUrl,
    SystemPrompt,
    Model,
    VoiceType,
    Callers,
    WelcomeMessage,
    WelcomeType,
    WelcomeMessagePriority,
    MaxDuration,
    Languages,
    InterruptMode,
    InterruptSpeechDuration,
    EndFunctionEnable,
    EndFunctionDesc,
    TransferFunctionEnable,
    TransferItems,
    NotifyDuration,
    NotifyMessage,
    NotifyMaxCount,
    CustomTTSConfig,
    PromptVariables,
    VadSilenceTime,
    ExtractConfig,
    Temperature,
    Variables,
  } = v;
  let known = 5;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof Callee !== "string") text(issues, "Callee", Callee);
  if (typeof LLMType !== "string") text(issues, "LLMType", LLMType);
  oneOf(issues, "LLMType", LLMType, lLMTypeValues);
  if (typeof APIKey !== "string") text(issues, "APIKey", APIKey);
  if (typeof APIUrl !== "string") text(issues, "APIUrl", APIUrl);
  format(issues, "APIUrl", APIUrl, URL_TEXT);
  if (SystemPrompt !== undefined) {
    known++;
    if (typeof SystemPrompt !== "string") text(issues, "SystemPrompt", SystemPrompt);
  }
  if (Model !== undefined) {
    known++;
    if (typeof Model !== "string") text(issues, "Model", Model);
  }
  if (VoiceType !== undefined) {
    known++;
    if (typeof VoiceType !== "string") text(issues, "VoiceType", VoiceType);
  }
  if (Callers !== undefined) {
    known++;
    list(issues, "Callers", Callers, text);
  }
  if (WelcomeMessage !== undefined) {
    known++;
    if (typeof WelcomeMessage !== "string") text(issues, "WelcomeMessage", WelcomeMessage);
  }
  if (WelcomeType !== undefined) {
    known++;
    if (!Number.isSafeInteger(WelcomeType)) integer(issues, "WelcomeType", WelcomeType);
    if (WelcomeType !== 0 && WelcomeType !== 1) {
      oneOf(issues, "WelcomeType", WelcomeType, welcomeTypeValues);
    }
  }
  if (WelcomeMessagePriority !== undefined) {
    known++;
    if (!Number.isSafeInteger(WelcomeMessagePriority)) {
      integer(issues, "WelcomeMessagePriority", WelcomeMessagePriority);
    }
    if (WelcomeMessagePriority !== 0 && WelcomeMessagePriority !== 2) {
      oneOf(issues, "WelcomeMessagePriority", WelcomeMessagePriority, welcomeMessagePriorityValues);
    }
  }
  if (MaxDuration !== undefined) {
    known++;
    if (!Number.isSafeInteger(MaxDuration)) integer(issues, "MaxDuration", MaxDuration);
  }
  if (Languages !== undefined) {
    known++;
    list(issues, "Languages", Languages, (issues, i, item) => {
      text(issues, i, item);
      oneOf(issues, i, item, languagesValues);
    });
    items(issues, "Languages", Languages, undefined, 4);
  }
  if (InterruptMode !== undefined) {
    known++;
    if (!Number.isSafeInteger(InterruptMode)) integer(issues, "InterruptMode", InterruptMode);
    if (InterruptMode !== 0 && InterruptMode !== 1) {
      oneOf(issues, "InterruptMode", InterruptMode, interruptModeValues);
    }
  }
  if (InterruptSpeechDuration !== undefined) {
    known++;
    if (!Number.isSafeInteger(InterruptSpeechDuration)) {
      integer(issues, "InterruptSpeechDuration", InterruptSpeechDuration);
    }
  }
  if (EndFunctionEnable !== undefined) {
    known++;
    if (typeof EndFunctionEnable !== "boolean") {
      flag(issues, "EndFunctionEnable", EndFunctionEnable);
    }
  }
  if (EndFunctionDesc !== undefined) {
    known++;
    if (typeof EndFunctionDesc !== "string") text(issues, "EndFunctionDesc", EndFunctionDesc);
  }
  if (TransferFunctionEnable !== undefined) {
    known++;
    if (typeof TransferFunctionEnable !== "boolean") {
      flag(issues, "TransferFunctionEnable", TransferFunctionEnable);
    }
  }
  if (TransferItems !== undefined) {
    known++;
    structures(issues, "TransferItems", TransferItems, checkAITransferItem);
  }
  if (NotifyDuration !== undefined) {
    known++;
    if (!Number.isSafeInteger(NotifyDuration)) integer(issues, "NotifyDuration", NotifyDuration);
    if (NotifyDuration < 10) range(issues, "NotifyDuration", NotifyDuration, 10);
  }
  if (NotifyMessage !== undefined) {
    known++;
    if (typeof NotifyMessage !== "string") text(issues, "NotifyMessage", NotifyMessage);
  }
  if (NotifyMaxCount !== undefined) {
    known++;
    if (!Number.isSafeInteger(NotifyMaxCount)) integer(issues, "NotifyMaxCount", NotifyMaxCount);
  }
  if (CustomTTSConfig !== undefined) {
    known++;
    if (typeof CustomTTSConfig !== "string") text(issues, "CustomTTSConfig", CustomTTSConfig);
    json(issues, "CustomTTSConfig", CustomTTSConfig, checkCustomTTSConfigJson);
  }
  if (PromptVariables !== undefined) {
    known++;
    structures(issues, "PromptVariables", PromptVariables, checkVariable);
  }
  if (VadSilenceTime !== undefined) {
    known++;
    if (!Number.isSafeInteger(VadSilenceTime)) integer(issues, "VadSilenceTime", VadSilenceTime);
    if (VadSilenceTime < 240 || VadSilenceTime > 2000) {
      range(issues, "VadSilenceTime", VadSilenceTime, 240, 2000);
    }
  }
  if (ExtractConfig !== undefined) {
    known++;
    structures(issues, "ExtractConfig", ExtractConfig, checkAICallExtractConfigElement);
  }
  if (Temperature !== undefined) {
    known++;
    if (!Number.isFinite(Temperature)) float(issues, "Temperature", Temperature);
  }
  if (Variables !== undefined) {
    known++;
    structures(issues, "Variables", Variables, checkVariable);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (filled(VoiceType) === filled(CustomTTSConfig)) {
    exactlyOne(
      issues,
      [["VoiceType"], ["CustomTTSConfig"]],
      [filled(VoiceType), filled(CustomTTSConfig)],
      "Exactly one of VoiceType and CustomTTSConfig must be given",
    );
  }
  if (WelcomeType === 1 && filled(WelcomeMessage)) {
    report(
      issues,
      ["WelcomeMessage"],
      "ignored",
      "WelcomeMessage is ignored when WelcomeType is 1",
      "warning",
    );
  }
  if (InterruptMode === 1 && InterruptSpeechDuration !== undefined) {
    report(
      issues,
      ["InterruptSpeechDuration"],
      "ignored",
      "InterruptSpeechDuration is ignored when InterruptMode is 1",
      "warning",
    );
  }
  if (EndFunctionEnable !== true && filled(EndFunctionDesc)) {
    report(
      issues,
      ["EndFunctionDesc"],
      "ignored",
      "EndFunctionDesc is ignored when EndFunctionEnable is not true",
      "warning",
    );
  }
  if (TransferFunctionEnable !== true && filled(TransferItems)) {
    report(
      issues,
      ["TransferItems"],
      "ignored",
      "TransferItems is ignored when TransferFunctionEnable is not true",
      "warning",
    );
  }
  if (NotifyDuration !== undefined) {
    range(issues, ["NotifyDuration"], NotifyDuration, 10000, undefined, "warning");
  }
  if (ExtractConfig !== undefined) {
    unique(
      issues,
      v,
      ["ExtractConfig", "[]", "InfoName"],
      "ExtractConfig[].InfoName must not repeat",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
