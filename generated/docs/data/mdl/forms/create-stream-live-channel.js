specpress.data("mdl/forms/create-stream-live-channel", { form: {"call":{"service":"mdl","wireName":"mdl","version":"2020-03-26","host":"mdl.tencentcloudapi.com","action":"CreateStreamLiveChannel","region":"ap-guangzhou","package":"@specpress/mdl","client":"MdlClient","constant":"mdl","method":"createStreamLiveChannel"},"fields":[{"name":"Name","type":"string","required":true,"doc":"Name to tell the channel by. No other channel of the region may have it; case counts.","facts":"1 to 32 characters, matches ^[A-Za-z0-9_]{1,32}$."},{"name":"AttachedInputs","type":"AttachedInput","list":true,"required":true,"doc":"The inputs that the channel may play, the default one first.","facts":"1 to 5 items."},{"name":"OutputGroups","type":"StreamLiveOutputGroupsInfo","list":true,"required":true,"doc":"Where the result goes, and in which protocol.","facts":"1 to 10 items."},{"name":"AudioTemplates","type":"AudioTemplateInfo","list":true,"doc":"Ways to transcode sound, which outputs choose by name.","facts":"1 to 20 items."},{"name":"VideoTemplates","type":"VideoTemplateInfo","list":true,"doc":"Ways to transcode the picture, which outputs choose by name.","facts":"1 to 10 items."},{"name":"AVTemplates","type":"AVTemplate","list":true,"doc":"Ways to transcode sound and picture together, which outputs of merging groups choose by name.","facts":"1 to 10 items."},{"name":"PlanSettings","type":"PlanSettings","doc":"How the channel treats the events of its plan."},{"name":"EventNotifySettings","type":"EventNotifySetting","doc":"Where the service reports events of the channel."},{"name":"InputLossBehavior","type":"InputLossBehaviorInfo","doc":"What is shown while no input comes in."},{"name":"PipelineInputSettings","type":"PipelineInputSettingsInfo","doc":"What a pipeline does when its input fails."}],"structures":{"AttachedInput":[{"name":"Id","type":"string","required":true,"doc":"The input."},{"name":"AudioSelectors","type":"AudioSelectorInfo","list":true,"doc":"Choices among the sounds of the input, for sources with several of them (RTP_PUSH and UDP_PUSH). Audio templates name them in AudioSelectorName.","facts":"0 to 20 items."},{"name":"PullBehavior","type":"string","doc":"How often the source is played, if the input is of type HLS_PULL or MP4_PULL.","facts":"Default: LOOP.","values":[["LOOP","over and over"],["ONCE","a single time"]]},{"name":"FailOverSettings","type":"FailOverSettings","doc":"Another input that takes over when this one fails."}],"AudioSelectorInfo":[{"name":"Name","type":"string","required":true,"doc":"Name by which audio templates refer to the selector.","facts":"1 to 32 characters, matches ^[A-Za-z0-9_]{1,32}$."},{"name":"AudioPidSelection","type":"AudioPidSelectionInfo","doc":"The sound that is chosen, by its packet ID."}],"AudioPidSelectionInfo":[{"name":"Pid","type":"integer","doc":"ID of the sound's packets within the MPEG-TS stream.","facts":"Default: 0."}],"FailOverSettings":[{"name":"SecondaryInputId","type":"string","doc":"The input that takes over."},{"name":"LossThreshold","type":"integer","doc":"How long the first input must be gone before the other takes over.","facts":"1000 to 86400000, in milliseconds. Default: 3000."},{"name":"RecoverBehavior","type":"string","doc":"What happens when the first input is back.","facts":"Default: CURRENT_PREFERRED.","values":[["CURRENT_PREFERRED","the channel stays with the input that plays"],["PRIMARY_PREFERRED","the channel goes back to the first input"]]}],"StreamLiveOutputGroupsInfo":[{"name":"Name","type":"string","required":true,"doc":"Name of the group, which must be the only one of the channel to have it. Case counts.","facts":"1 to 32 characters, matches ^[A-Za-z0-9_]{1,32}$."},{"name":"Type","type":"string","required":true,"doc":"Protocol of the result, and what kind of place it goes to. DASH_ARCHIVE, RTMP and RTP are not on this list, though there are rules for them.","values":[["HLS","HLS, pushed to the destinations"],["DASH","DASH, pushed to the destinations"],["HLS_ARCHIVE","HLS, saved into COS"],["HLS_STREAM_PACKAGE","HLS, handed to a channel of StreamPackage"],["DASH_STREAM_PACKAGE","DASH, handed to a channel of StreamPackage"]],"open":true},{"name":"Outputs","type":"OutputInfo","list":true,"required":true,"doc":"The renditions of the group.","facts":"At least 1 item."},{"name":"Destinations","type":"DestinationInfo","list":true,"required":true,"doc":"Addresses that the result goes to.","facts":"1 to 2 items."},{"name":"HlsRemuxSettings","type":"HlsRemuxSettingsInfo","doc":"How HLS is packed and cut."},{"name":"DrmSettings","type":"DrmSettingsInfo","doc":"Encryption."},{"name":"DashRemuxSettings","type":"DashRemuxSettingsInfo","doc":"How DASH is cut."},{"name":"StreamPackageSettings","type":"StreamPackageSettingsInfo","doc":"The channel of StreamPackage that takes the result."},{"name":"TimeShiftSettings","type":"TimeShiftSettingsInfo","doc":"Time shifting, for archives."}],"OutputInfo":[{"name":"Name","type":"string","required":true,"doc":"Name to tell the output by."},{"name":"AudioTemplateNames","type":"string","list":true,"doc":"Names of templates from AudioTemplates of the request, one for each sound.","facts":"0 to 20 items."},{"name":"VideoTemplateNames","type":"string","list":true,"doc":"Name of a template from VideoTemplates of the request.","facts":"0 to 1 item."},{"name":"Scte35Settings","type":"Scte35SettingsInfo","doc":"What becomes of ad markers in the input."},{"name":"AVTemplateNames","type":"string","list":true,"doc":"Name of a template from AVTemplates of the request.","facts":"At most 1 item."},{"name":"TimedMetadataSettings","type":"TimedMetadataSettingInfo","doc":"What becomes of ID3 metadata."}],"Scte35SettingsInfo":[{"name":"Behavior","type":"string","doc":"Whether they are passed on.","facts":"Default: NO_PASSTHROUGH.","values":[["NO_PASSTHROUGH","they are dropped"],["PASSTHROUGH","they are passed on"]]}],"TimedMetadataSettingInfo":[{"name":"Behavior","type":"integer","doc":"Whether it is passed on.","facts":"Default: 0.","values":[["0","it is dropped"],["1","it is passed on"]]}],"DestinationInfo":[{"name":"OutputUrl","type":"string","required":true,"doc":"Where to send, as a URL; for archives, of a folder in a COS bucket.","facts":"1 to 512 characters."},{"name":"AuthKey","type":"string","sensitive":true,"doc":"Key to authenticate with.","facts":"1 to 128 characters."},{"name":"Username","type":"string","doc":"User to log in as.","facts":"1 to 128 characters."},{"name":"Password","type":"string","sensitive":true,"doc":"Password of that user.","facts":"1 to 128 characters."}],"HlsRemuxSettingsInfo":[{"name":"SegmentDuration","type":"integer","doc":"Length of a segment.","facts":"1000 to 30000, a multiple of 1000, in milliseconds. Default: 4000."},{"name":"SegmentNumber","type":"integer","doc":"How many segments the playlist lists.","facts":"1 to 30. Default: 5."},{"name":"PdtInsertion","type":"string","doc":"Whether the playlist tells the time of day (EXT-X-PROGRAM-DATE-TIME).","facts":"Default: CLOSE.","values":[["CLOSE","without times"],["OPEN","with times"]]},{"name":"PdtDuration","type":"integer","doc":"How far apart these times are.","facts":"At most 3000, greater than 0, in seconds. Default: 600."},{"name":"Scheme","type":"string","doc":"Whether sound and picture are packed together. With MERGE outputs name a template for both, otherwise templates for each.","facts":"Default: SEPARATE.","values":[["SEPARATE","sound and picture in streams of their own"],["MERGE","sound and picture in one stream"]]},{"name":"SegmentType","type":"string","doc":"Format of the segments.","facts":"Default: ts.","values":[["ts","MPEG-TS segments"],["fmp4","fragmented MP4 segments, which allow neither encryption nor time shifting"]]},{"name":"H265PackageType","type":"string","doc":"How H.265 is packed, if that is the codec.","facts":"Default: hev1.","values":[["hvc1","with parameter sets in the header only"],["hev1","parameter sets may come within the stream"]]},{"name":"LowLatency","type":"integer","doc":"Whether the output is low-latency HLS, with partial segments.","facts":"Default: 0.","values":[["0","off"],["1","on"]]},{"name":"PartialSegmentDuration","type":"integer","doc":"Length of a partial segment.","facts":"At least 200, in milliseconds. Default: 500."},{"name":"PartialSegmentPlaySite","type":"integer","doc":"Where players begin to play, in low-latency HLS.","facts":"In milliseconds."},{"name":"StreamOrder","type":"integer","doc":"How the master playlist orders its streams, by the bitrate of their picture.","facts":"Default: 1.","values":[["1","lowest bitrate first"],["2","highest bitrate first"]]},{"name":"VideoResolution","type":"integer","doc":"Whether the master playlist tells the resolution of its streams.","facts":"Default: 1.","values":[["1","told"],["2","left out"]]}],"DrmSettingsInfo":[{"name":"State","type":"string","doc":"Whether to encrypt.","facts":"Default: CLOSE.","values":[["CLOSE","not encrypted"],["OPEN","encrypted"]]},{"name":"Scheme","type":"string","doc":"Where the keys come from.","facts":"Default: CustomDRMKeys.","values":[["CustomDRMKeys","keys of one's own"],["SDMCDRM","keys from the key management of SDMC"]]},{"name":"ContentId","type":"string","doc":"ID of the content for the license server."},{"name":"Keys","type":"DrmKey","list":true,"doc":"Keys of one's own to encrypt with."},{"name":"SDMCSettings","type":"SDMCSettingsInfo","doc":"Access to the key management of SDMC."},{"name":"DrmType","type":"string","doc":"Kind of protection.","values":[["FAIRPLAY","Apple FairPlay"],["WIDEVINE","Google Widevine"],["AES128","plain AES-128"],["PLAYREADY","Microsoft PlayReady"]]}],"DrmKey":[{"name":"Key","type":"string","required":true,"sensitive":true,"doc":"The key, 32 hex digits.","facts":"Hexadecimal digits, matches ^[0-9A-Fa-f]{32}$."},{"name":"Track","type":"string","doc":"What the key encrypts. Widevine needs it.","values":[["SD","picture in standard definition"],["HD","picture in high definition"],["UHD1","picture in ultra high definition, the smaller one"],["UHD2","picture in ultra high definition, the larger one"],["AUDIO","sound"],["ALL","all tracks alike"]]},{"name":"KeyId","type":"string","sensitive":true,"doc":"ID under which players ask for the key, 32 hex digits. Widevine needs it.","facts":"Hexadecimal digits, matches ^[0-9A-Fa-f]{32}$."},{"name":"Iv","type":"string","sensitive":true,"doc":"Initialization vector of AES, 32 hex digits. FairPlay needs it.","facts":"Hexadecimal digits, matches ^[0-9A-Fa-f]{32}$."},{"name":"KeyUri","type":"string","sensitive":true,"doc":"Address of the license server, for AES-128. It may be empty."}],"SDMCSettingsInfo":[{"name":"Uid","type":"string","required":true,"doc":"User ID with SDMC."},{"name":"Tracks","type":"integer","required":true,"doc":"Which tracks are encrypted, as a sum: 1 for sound, 2 for SD, 4 for HD, 8 for UHD1, 16 for UHD2. It counts for DASH groups.","facts":"0 to 31. Default: 31."},{"name":"SecretId","type":"string","required":true,"sensitive":true,"doc":"ID of the key with SDMC, not that of an API key."},{"name":"SecretKey","type":"string","required":true,"sensitive":true,"doc":"The key with SDMC, not that of an API key."},{"name":"Url","type":"string","required":true,"doc":"Where keys are fetched.","facts":"A URL. Default: https://uat.multidrm.tv/cpix/2.2/getcontentkey."},{"name":"TokenName","type":"string","required":true,"doc":"Name of the token among the parameters of that URL.","facts":"Default: token."}],"DashRemuxSettingsInfo":[{"name":"SegmentDuration","type":"integer","doc":"Length of a segment.","facts":"1000 to 30000, a multiple of 1000, in milliseconds. Default: 4000."},{"name":"SegmentNumber","type":"integer","doc":"How many segments the manifest lists.","facts":"1 to 30. Default: 5."},{"name":"PeriodTriggers","type":"string","doc":"Whether the manifest may have several periods.","facts":"Default: CLOSE.","values":[["CLOSE","a single period"],["OPEN","several periods"]]},{"name":"H265PackageType","type":"string","doc":"How H.265 is packed, if that is the codec.","facts":"Default: hev1.","values":[["hvc1","with parameter sets in the header only"],["hev1","parameter sets may come within the stream"]]}],"StreamPackageSettingsInfo":[{"name":"Id","type":"string","required":true,"doc":"ID of that channel, as StreamPackage gives it."}],"TimeShiftSettingsInfo":[{"name":"State","type":"string","doc":"Whether viewers may go back.","values":[["OPEN","possible"],["CLOSE","not possible"]]},{"name":"PlayDomain","type":"string","doc":"Domain under which the archive is played, bound beforehand."},{"name":"StartoverWindow","type":"integer","doc":"How far back viewers may go.","facts":"300 to 2592000, in seconds. Default: 300."}],"AudioTemplateInfo":[{"name":"AudioSelectorName","type":"string","required":true,"doc":"Which sound of the input is transcoded: the Name of one of the AudioSelectors of an attached input."},{"name":"Name","type":"string","required":true,"doc":"Name by which outputs choose the template, in AudioTemplateNames.","facts":"1 to 20 characters, matches ^[A-Za-z0-9]{1,20}$."},{"name":"Acodec","type":"string","doc":"Codec of the sound.","facts":"Default: AAC.","values":[["AAC","Advanced Audio Coding"]]},{"name":"AudioBitrate","type":"integer","doc":"Bitrate of the sound.","facts":"In bps.","values":[["6000","6 kbps"],["7000","7 kbps"],["8000","8 kbps"],["10000","10 kbps"],["12000","12 kbps"],["14000","14 kbps"],["16000","16 kbps"],["20000","20 kbps"],["24000","24 kbps"],["28000","28 kbps"],["32000","32 kbps"],["40000","40 kbps"],["48000","48 kbps"],["56000","56 kbps"],["64000","64 kbps"],["80000","80 kbps"],["96000","96 kbps"],["112000","112 kbps"],["128000","128 kbps"],["160000","160 kbps"],["192000","192 kbps"],["224000","224 kbps"],["256000","256 kbps"],["288000","288 kbps"],["320000","320 kbps"],["384000","384 kbps"],["448000","448 kbps"],["512000","512 kbps"],["576000","576 kbps"],["640000","640 kbps"],["768000","768 kbps"],["896000","896 kbps"],["1024000","1024 kbps"]]},{"name":"LanguageCode","type":"string","doc":"Language of the sound, by its three-letter code of ISO 639, such as eng.","facts":"Exactly 3 characters, a language code."}],"VideoTemplateInfo":[{"name":"Name","type":"string","required":true,"doc":"Name by which outputs choose the template, in VideoTemplateNames.","facts":"1 to 20 characters, matches ^[A-Za-z0-9]{1,20}$."},{"name":"Vcodec","type":"string","doc":"Codec of the picture.","values":[["H264","H.264, or AVC"],["H265","H.265, or HEVC"]]},{"name":"VideoBitrate","type":"integer","doc":"Bitrate of the picture.","facts":"50000 to 40000000, a multiple of 1000, in bps."},{"name":"Width","type":"integer","doc":"Width of the picture.","facts":"At most 3000, greater than 0, a multiple of 4, in pixels."},{"name":"Height","type":"integer","doc":"Height of the picture.","facts":"At most 3000, greater than 0, a multiple of 4, in pixels."},{"name":"Fps","type":"integer","doc":"Frame rate of the picture.","facts":"1 to 240, in fps."},{"name":"TopSpeed","type":"string","doc":"Whether top speed codec, which gets by on a lower bitrate, does the transcoding.","facts":"Default: CLOSE.","values":[["CLOSE","plain transcoding"],["OPEN","transcoding with top speed codec"]]},{"name":"BitrateCompressionRatio","type":"integer","doc":"How much top speed codec compresses. The picture is the better the lower this is.","facts":"0 to 50."},{"name":"RateControlMode","type":"string","doc":"How strictly the bitrate is kept.","facts":"Default: ABR.","values":[["CBR","constant bitrate"],["ABR","average bitrate"]]},{"name":"WatermarkId","type":"string","doc":"A watermark to lay over the picture."}],"AVTemplate":[{"name":"Name","type":"string","required":true,"doc":"Name by which outputs choose the template, in AVTemplateNames. Case counts.","facts":"1 to 20 characters, matches ^[A-Za-z0-9]{1,20}$."},{"name":"NeedVideo","type":"integer","doc":"Whether the result has a picture.","values":[["0","no picture"],["1","with picture"]]},{"name":"Vcodec","type":"string","doc":"Codec of the picture.","values":[["H264","H.264, or AVC"],["H265","H.265, or HEVC"]]},{"name":"Width","type":"integer","doc":"Width of the picture.","facts":"At most 3000, greater than 0, a multiple of 4, in pixels."},{"name":"Height","type":"integer","doc":"Height of the picture.","facts":"At most 3000, greater than 0, a multiple of 4, in pixels."},{"name":"Fps","type":"integer","doc":"Frame rate of the picture.","facts":"1 to 240, in fps."},{"name":"TopSpeed","type":"string","doc":"Whether top speed codec, which gets by on a lower bitrate, does the transcoding.","facts":"Default: CLOSE.","values":[["CLOSE","plain transcoding"],["OPEN","transcoding with top speed codec"]]},{"name":"BitrateCompressionRatio","type":"integer","doc":"How much top speed codec compresses. The picture is the better the lower this is.","facts":"0 to 50."},{"name":"NeedAudio","type":"integer","doc":"Whether the result has sound.","values":[["0","no sound"],["1","with sound"]]},{"name":"Acodec","type":"string","doc":"Codec of the sound.","facts":"Default: AAC.","values":[["AAC","Advanced Audio Coding"]]},{"name":"AudioBitrate","type":"integer","doc":"Bitrate of the sound.","facts":"In bps.","values":[["6000","6 kbps"],["7000","7 kbps"],["8000","8 kbps"],["10000","10 kbps"],["12000","12 kbps"],["14000","14 kbps"],["16000","16 kbps"],["20000","20 kbps"],["24000","24 kbps"],["28000","28 kbps"],["32000","32 kbps"],["40000","40 kbps"],["48000","48 kbps"],["56000","56 kbps"],["64000","64 kbps"],["80000","80 kbps"],["96000","96 kbps"],["112000","112 kbps"],["128000","128 kbps"],["160000","160 kbps"],["192000","192 kbps"],["224000","224 kbps"],["256000","256 kbps"],["288000","288 kbps"],["320000","320 kbps"],["384000","384 kbps"],["448000","448 kbps"],["512000","512 kbps"],["576000","576 kbps"],["640000","640 kbps"],["768000","768 kbps"],["896000","896 kbps"],["1024000","1024 kbps"]]},{"name":"VideoBitrate","type":"integer","doc":"Bitrate of the picture.","facts":"50000 to 40000000, a multiple of 1000, in bps."},{"name":"RateControlMode","type":"string","doc":"How strictly the bitrate is kept.","facts":"Default: ABR.","values":[["CBR","constant bitrate"],["ABR","average bitrate"]]},{"name":"WatermarkId","type":"string","doc":"A watermark to lay over the picture."},{"name":"SmartSubtitles","type":"integer","doc":"Whether speech is turned into subtitles.","facts":"Default: 0.","values":[["0","no subtitles"],["1","subtitles from what is spoken"]]},{"name":"SubtitleConfiguration","type":"string","doc":"What is spoken, and in which languages the subtitles are.","values":[["eng2eng","English speech, English text"],["eng2chs","English speech, Chinese text"],["eng2chseng","English speech, text in both languages"],["chs2chs","Chinese speech, Chinese text"],["chs2eng","Chinese speech, English text"],["chs2chseng","Chinese speech, text in both languages"]]}],"PlanSettings":[{"name":"TimedRecordSettings","type":"TimedRecordSettings","doc":"What becomes of recordings that are over."}],"TimedRecordSettings":[{"name":"AutoClear","type":"string","doc":"Whether the plan is tidied up by itself.","facts":"Default: CLOSE.","values":[["CLOSE","their events stay in the plan"],["OPEN","their events are deleted seven days after the end"]]}],"EventNotifySetting":[{"name":"PushEventSettings","type":"PushEventSetting","doc":"Where it reports that a stream is pushed."}],"PushEventSetting":[{"name":"NotifyUrl","type":"string","required":true,"doc":"Address that is called.","facts":"A URL."},{"name":"NotifyKey","type":"string","sensitive":true,"doc":"Key for the calls, by which the receiver knows that they are genuine."}],"InputLossBehaviorInfo":[{"name":"RepeatLastFrameMs","type":"integer","doc":"How long the last picture stays before the fill picture comes: with 0 at once, a black one; with 1000000 never.","facts":"0 to 1000000, in milliseconds. Default: 0."},{"name":"InputLossImageType","type":"string","doc":"What the fill picture is.","facts":"Default: COLOR.","values":[["COLOR","one colour"],["IMAGE","an image"]]},{"name":"ColorRGB","type":"string","doc":"The colour, in RGB, such as 123FFF."},{"name":"ImageUrl","type":"string","doc":"Where the image is fetched.","facts":"A URL."}],"PipelineInputSettingsInfo":[{"name":"FaultBehavior","type":"string","doc":"What happens when a pipeline gets no input. InputLossBehavior of the channel says what a gap is filled with.","facts":"Default: PIPELINE_FILLING.","values":[["PIPELINE_FAILOVER","the other pipeline stands in"],["PIPELINE_FILLING","the pipeline fills the gap by itself"]]}]},"regions":["ap-guangzhou"],"examples":[{"title":"Create a channel with one input and an encrypted HLS output","input":{"AudioTemplates":[{"AudioBitrate":112000,"AudioSelectorName":"eng","LanguageCode":"eng","Name":"test1","Acodec":"AAC"}],"OutputGroups":[{"Name":"outputGroup","Outputs":[{"Scte35Settings":{"Behavior":"PASSTHROUGH"},"Name":"output"}],"DrmSettings":{"ContentId":"12312dsde2","State":"OPEN","Keys":[{"Key":"00112233445566778899aabbccddeeff"}]},"Type":"HLS","HlsRemuxSettings":{"SegmentNumber":3,"PdtInsertion":"OPEN","SegmentDuration":2000,"PdtDuration":600},"Destinations":[{"AuthKey":"aaaa","Username":"bbbb","OutputUrl":"http://domain/live/1233","Password":"cccc"}]}],"VideoTemplates":[{"Name":"test2","VideoBitrate":1000000,"Vcodec":"H264","Height":1080,"Width":1920,"Fps":60}],"Name":"channel","AttachedInputs":[{"AudioSelectors":[{"AudioPidSelection":{"Pid":256},"Name":"eng"}],"Id":"EEEEE"}]}}]}, check: (validation) => {
const { HEX, URL_TEXT, above, each, filled, format, integer, isStructure, items, length, list, lookup, multipleOf, noOthers, num, oneOf, pattern, range, report, structures, text, under, unique } = validation;
const checkAttachedInput = (() => {
const pullBehaviorValues = ["LOOP", "ONCE"];
const members = ["Id", "AudioSelectors", "PullBehavior", "FailOverSettings"];
function checkAttachedInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Id, AudioSelectors, PullBehavior, FailOverSettings } = v;
  let known = 1;
  if (typeof Id !== "string") text(issues, "Id", Id);
  if (AudioSelectors !== undefined) {
    known++;
    structures(issues, "AudioSelectors", AudioSelectors, checkAudioSelectorInfo);
    items(issues, "AudioSelectors", AudioSelectors, 0, 20);
  }
  if (PullBehavior !== undefined) {
    known++;
    if (typeof PullBehavior !== "string") text(issues, "PullBehavior", PullBehavior);
    if (PullBehavior !== "LOOP" && PullBehavior !== "ONCE") {
      oneOf(issues, "PullBehavior", PullBehavior, pullBehaviorValues);
    }
  }
  if (FailOverSettings !== undefined) {
    known++;
    checkFailOverSettings(FailOverSettings, issues, "FailOverSettings");
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkAttachedInput;
})();
const checkStreamLiveOutputGroupsInfo = (() => {
const namePattern = /^[A-Za-z0-9_]{1,32}$/u;
const drmTypeValues = ["FAIRPLAY", "AES128", "PLAYREADY"];
const drmTypeValues2 = ["WIDEVINE", "PLAYREADY"];
const stateValues = ["CLOSE"];
const members = [
  "Name",
  "Type",
  "Outputs",
  "Destinations",
  "HlsRemuxSettings",
  "DrmSettings",
  "DashRemuxSettings",
  "StreamPackageSettings",
  "TimeShiftSettings",
];
function checkStreamLiveOutputGroupsInfo(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    Name,
    Type,
    Outputs,
    Destinations,
    HlsRemuxSettings,
    DrmSettings,
    DashRemuxSettings,
    StreamPackageSettings,
    TimeShiftSettings,
  } = v;
  let known = 4;
  if (typeof Name !== "string") text(issues, "Name", Name);
  length(issues, "Name", Name, 1, 32);
  pattern(issues, "Name", Name, namePattern);
  if (typeof Type !== "string") text(issues, "Type", Type);
  structures(issues, "Outputs", Outputs, checkOutputInfo);
  items(issues, "Outputs", Outputs, 1);
  structures(issues, "Destinations", Destinations, checkDestinationInfo);
  items(issues, "Destinations", Destinations, 1, 2);
  if (HlsRemuxSettings !== undefined) {
    known++;
    checkHlsRemuxSettingsInfo(HlsRemuxSettings, issues, "HlsRemuxSettings");
  }
  if (DrmSettings !== undefined) {
    known++;
    checkDrmSettingsInfo(DrmSettings, issues, "DrmSettings");
  }
  if (DashRemuxSettings !== undefined) {
    known++;
    checkDashRemuxSettingsInfo(DashRemuxSettings, issues, "DashRemuxSettings");
  }
  if (StreamPackageSettings !== undefined) {
    known++;
    checkStreamPackageSettingsInfo(StreamPackageSettings, issues, "StreamPackageSettings");
  }
  if (TimeShiftSettings !== undefined) {
    known++;
    checkTimeShiftSettingsInfo(TimeShiftSettings, issues, "TimeShiftSettings");
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  const drmType = DrmSettings?.DrmType;
  const state = DrmSettings?.State;
  const segmentType = HlsRemuxSettings?.SegmentType;
  const scheme = HlsRemuxSettings?.Scheme;
  if ((Type === "RTMP" || Type === "RTP") && Outputs !== undefined) {
    items(issues, ["Outputs"], Outputs, undefined, 1);
  }
  if ((Type === "HLS" || Type === "DASH") && Outputs !== undefined) {
    items(issues, ["Outputs"], Outputs, undefined, 10);
  }
  if (Type === "RTMP") {
    each(Outputs, (item, i) => {
      if (item.AudioTemplateNames !== undefined) {
        items(issues, ["Outputs", i, "AudioTemplateNames"], item.AudioTemplateNames, undefined, 1);
      }
    });
  }
  if (
    Type !== "HLS" &&
    Type !== "HLS_ARCHIVE" &&
    Type !== "HLS_STREAM_PACKAGE" &&
    HlsRemuxSettings !== undefined
  ) {
    report(
      issues,
      ["HlsRemuxSettings"],
      "ignored",
      "HlsRemuxSettings is ignored when Type is not HLS, HLS_ARCHIVE or HLS_STREAM_PACKAGE",
      "warning",
    );
  }
  if (Type !== "DASH" && Type !== "DASH_ARCHIVE" && DashRemuxSettings !== undefined) {
    report(
      issues,
      ["DashRemuxSettings"],
      "ignored",
      "DashRemuxSettings is ignored when Type is not DASH or DASH_ARCHIVE",
      "warning",
    );
  }
  if (
    (Type === "HLS_STREAM_PACKAGE" || Type === "DASH_STREAM_PACKAGE") &&
    StreamPackageSettings === undefined
  ) {
    report(
      issues,
      ["StreamPackageSettings"],
      "required",
      "StreamPackageSettings is required when Type is HLS_STREAM_PACKAGE or DASH_STREAM_PACKAGE",
    );
  }
  if (
    Type !== "HLS_STREAM_PACKAGE" &&
    Type !== "DASH_STREAM_PACKAGE" &&
    StreamPackageSettings !== undefined
  ) {
    report(
      issues,
      ["StreamPackageSettings"],
      "ignored",
      "StreamPackageSettings is ignored when Type is not HLS_STREAM_PACKAGE or DASH_STREAM_PACKAGE",
      "warning",
    );
  }
  if (Type !== "HLS_ARCHIVE" && Type !== "DASH_ARCHIVE" && TimeShiftSettings !== undefined) {
    report(
      issues,
      ["TimeShiftSettings"],
      "ignored",
      "TimeShiftSettings is ignored when Type is not HLS_ARCHIVE or DASH_ARCHIVE",
      "warning",
    );
  }
  if (
    Type !== "HLS" &&
    Type !== "DASH" &&
    Type !== "HLS_ARCHIVE" &&
    Type !== "DASH_ARCHIVE" &&
    Type !== "HLS_STREAM_PACKAGE" &&
    Type !== "DASH_STREAM_PACKAGE" &&
    Type !== "HLS_MEDIAPACKAGE" &&
    Type !== "DASH_MEDIAPACKAGE" &&
    DrmSettings !== undefined
  ) {
    report(
      issues,
      ["DrmSettings"],
      "ignored",
      "DrmSettings is ignored when Type is not HLS, DASH, HLS_ARCHIVE, DASH_ARCHIVE, HLS_STREAM_PACKAGE, DASH_STREAM_PACKAGE, HLS_MEDIAPACKAGE or DASH_MEDIAPACKAGE",
      "warning",
    );
  }
  if (Type === "HLS" && state === "OPEN" && drmType !== undefined) {
    if (drmType !== "FAIRPLAY" && drmType !== "AES128" && drmType !== "PLAYREADY") {
      oneOf(issues, ["DrmSettings", "DrmType"], drmType, drmTypeValues);
    }
  }
  if (
    (Type === "HLS_ARCHIVE" || Type === "HLS_STREAM_PACKAGE") &&
    state === "OPEN" &&
    drmType !== undefined
  ) {
    if (drmType !== "FAIRPLAY" && drmType !== "AES128" && drmType !== "PLAYREADY") {
      oneOf(issues, ["DrmSettings", "DrmType"], drmType, drmTypeValues, "warning");
    }
  }
  if (Type === "DASH" && state === "OPEN" && drmType !== undefined) {
    if (drmType !== "WIDEVINE" && drmType !== "PLAYREADY") {
      oneOf(issues, ["DrmSettings", "DrmType"], drmType, drmTypeValues2);
    }
  }
  if (
    (Type === "DASH_ARCHIVE" || Type === "DASH_STREAM_PACKAGE") &&
    state === "OPEN" &&
    drmType !== undefined
  ) {
    if (drmType !== "WIDEVINE" && drmType !== "PLAYREADY") {
      oneOf(issues, ["DrmSettings", "DrmType"], drmType, drmTypeValues2, "warning");
    }
  }
  if (
    (Type === "HLS" || Type === "HLS_ARCHIVE" || Type === "HLS_STREAM_PACKAGE") &&
    segmentType === "fmp4" &&
    state !== undefined
  ) {
    if (state !== "CLOSE") oneOf(issues, ["DrmSettings", "State"], state, stateValues);
  }
  if (Type === "HLS_ARCHIVE" && segmentType === "fmp4" && TimeShiftSettings?.State !== undefined) {
    if (TimeShiftSettings?.State !== "CLOSE") {
      oneOf(issues, ["TimeShiftSettings", "State"], TimeShiftSettings?.State, stateValues);
    }
  }
  if (
    (Type === "HLS" || Type === "HLS_ARCHIVE" || Type === "HLS_STREAM_PACKAGE") &&
    scheme === "MERGE"
  ) {
    each(Outputs, (item, i) => {
      if (item.AVTemplateNames === undefined) {
        report(
          issues,
          ["Outputs", i, "AVTemplateNames"],
          "required",
          "With HlsRemuxSettings.Scheme MERGE, each output needs AVTemplateNames",
        );
      }
    });
  }
  if (
    (Type === "HLS" || Type === "HLS_ARCHIVE" || Type === "HLS_STREAM_PACKAGE") &&
    scheme === "MERGE"
  ) {
    each(Outputs, (item, i) => {
      if (item.AVTemplateNames !== undefined) {
        items(issues, ["Outputs", i, "AVTemplateNames"], item.AVTemplateNames, 1);
      }
    });
  }
  if (
    (Type === "HLS" || Type === "HLS_ARCHIVE" || Type === "HLS_STREAM_PACKAGE") &&
    (scheme === "SEPARATE" || scheme === undefined)
  ) {
    each(Outputs, (item, i) => {
      if (filled(item.AVTemplateNames)) {
        report(
          issues,
          ["Outputs", i, "AVTemplateNames"],
          "forbidden",
          "AVTemplateNames goes with HlsRemuxSettings.Scheme MERGE only",
        );
      }
    });
  }
  if (Type !== "HLS" && Type !== "HLS_ARCHIVE" && Type !== "HLS_STREAM_PACKAGE") {
    each(Outputs, (item, i) => {
      if (filled(item.AVTemplateNames)) {
        report(
          issues,
          ["Outputs", i, "AVTemplateNames"],
          "forbidden",
          "AVTemplateNames goes with HLS groups only, and there with HlsRemuxSettings.Scheme MERGE",
          "warning",
        );
      }
    });
  }
  if (issues.length > from) under(issues, from, key);
}
return checkStreamLiveOutputGroupsInfo;
})();
const checkAudioTemplateInfo = (() => {
const namePattern = /^[A-Za-z0-9]{1,20}$/u;
const acodecValues = ["AAC"];
const audioBitrateValues = [
  6000, 7000, 8000, 10000, 12000, 14000, 16000, 20000, 24000, 28000, 32000, 40000, 48000, 56000,
  64000, 80000, 96000, 112000, 128000, 160000, 192000, 224000, 256000, 288000, 320000, 384000,
  448000, 512000, 576000, 640000, 768000, 896000, 1024000,
];
const members = ["AudioSelectorName", "Name", "Acodec", "AudioBitrate", "LanguageCode"];
function checkAudioTemplateInfo(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { AudioSelectorName, Name, Acodec, AudioBitrate, LanguageCode } = v;
  let known = 2;
  if (typeof AudioSelectorName !== "string") text(issues, "AudioSelectorName", AudioSelectorName);
  if (typeof Name !== "string") text(issues, "Name", Name);
  length(issues, "Name", Name, 1, 20);
  pattern(issues, "Name", Name, namePattern);
  if (Acodec !== undefined) {
    known++;
    if (typeof Acodec !== "string") text(issues, "Acodec", Acodec);
    if (Acodec !== "AAC") oneOf(issues, "Acodec", Acodec, acodecValues);
  }
  if (AudioBitrate !== undefined) {
    known++;
    if (!Number.isSafeInteger(AudioBitrate)) integer(issues, "AudioBitrate", AudioBitrate);
    oneOf(issues, "AudioBitrate", AudioBitrate, audioBitrateValues);
  }
  if (LanguageCode !== undefined) {
    known++;
    if (typeof LanguageCode !== "string") text(issues, "LanguageCode", LanguageCode);
    length(issues, "LanguageCode", LanguageCode, 3, 3);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkAudioTemplateInfo;
})();
const checkVideoTemplateInfo = (() => {
const namePattern = /^[A-Za-z0-9]{1,20}$/u;
const vcodecValues = ["H264", "H265"];
const topSpeedValues = ["CLOSE", "OPEN"];
const rateControlModeValues = ["CBR", "ABR"];
const members = [
  "Name",
  "Vcodec",
  "VideoBitrate",
  "Width",
  "Height",
  "Fps",
  "TopSpeed",
  "BitrateCompressionRatio",
  "RateControlMode",
  "WatermarkId",
];
function checkVideoTemplateInfo(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    Name,
    Vcodec,
    VideoBitrate,
    Width,
    Height,
    Fps,
    TopSpeed,
    BitrateCompressionRatio,
    RateControlMode,
    WatermarkId,
  } = v;
  let known = 1;
  if (typeof Name !== "string") text(issues, "Name", Name);
  length(issues, "Name", Name, 1, 20);
  pattern(issues, "Name", Name, namePattern);
  if (Vcodec !== undefined) {
    known++;
    if (typeof Vcodec !== "string") text(issues, "Vcodec", Vcodec);
    if (Vcodec !== "") {
      if (Vcodec !== "H264" && Vcodec !== "H265") oneOf(issues, "Vcodec", Vcodec, vcodecValues);
    }
  }
  if (VideoBitrate !== undefined) {
    known++;
    if (!Number.isSafeInteger(VideoBitrate)) integer(issues, "VideoBitrate", VideoBitrate);
    if (VideoBitrate < 50000 || VideoBitrate > 40000000) {
      range(issues, "VideoBitrate", VideoBitrate, 50000, 40000000);
    }
    multipleOf(issues, "VideoBitrate", VideoBitrate, 1000);
  }
  if (Width !== undefined) {
    known++;
    if (!Number.isSafeInteger(Width)) integer(issues, "Width", Width);
    if (Width > 3000) range(issues, "Width", Width, undefined, 3000);
    above(issues, "Width", Width, 0);
    multipleOf(issues, "Width", Width, 4);
  }
  if (Height !== undefined) {
    known++;
    if (!Number.isSafeInteger(Height)) integer(issues, "Height", Height);
    if (Height > 3000) range(issues, "Height", Height, undefined, 3000);
    above(issues, "Height", Height, 0);
    multipleOf(issues, "Height", Height, 4);
  }
  if (Fps !== undefined) {
    known++;
    if (!Number.isSafeInteger(Fps)) integer(issues, "Fps", Fps);
    if (Fps < 1 || Fps > 240) range(issues, "Fps", Fps, 1, 240);
  }
  if (TopSpeed !== undefined) {
    known++;
    if (typeof TopSpeed !== "string") text(issues, "TopSpeed", TopSpeed);
    if (TopSpeed !== "CLOSE" && TopSpeed !== "OPEN") {
      oneOf(issues, "TopSpeed", TopSpeed, topSpeedValues);
    }
  }
  if (BitrateCompressionRatio !== undefined) {
    known++;
    if (!Number.isSafeInteger(BitrateCompressionRatio)) {
      integer(issues, "BitrateCompressionRatio", BitrateCompressionRatio);
    }
    if (BitrateCompressionRatio < 0 || BitrateCompressionRatio > 50) {
      range(issues, "BitrateCompressionRatio", BitrateCompressionRatio, 0, 50);
    }
  }
  if (RateControlMode !== undefined) {
    known++;
    if (typeof RateControlMode !== "string") text(issues, "RateControlMode", RateControlMode);
    if (RateControlMode !== "CBR" && RateControlMode !== "ABR") {
      oneOf(issues, "RateControlMode", RateControlMode, rateControlModeValues);
    }
  }
  if (WatermarkId !== undefined) {
    known++;
    if (typeof WatermarkId !== "string") text(issues, "WatermarkId", WatermarkId);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkVideoTemplateInfo;
})();
const checkAVTemplate = (() => {
const namePattern = /^[A-Za-z0-9]{1,20}$/u;
const needVideoValues = [0, 1];
const vcodecValues = ["H264", "H265"];
const topSpeedValues = ["CLOSE", "OPEN"];
const needAudioValues = [0, 1];
const acodecValues = ["AAC"];
const audioBitrateValues = [
  6000, 7000, 8000, 10000, 12000, 14000, 16000, 20000, 24000, 28000, 32000, 40000, 48000, 56000,
  64000, 80000, 96000, 112000, 128000, 160000, 192000, 224000, 256000, 288000, 320000, 384000,
  448000, 512000, 576000, 640000, 768000, 896000, 1024000,
];
const rateControlModeValues = ["CBR", "ABR"];
const smartSubtitlesValues = [0, 1];
const subtitleConfigurationValues = [
  "eng2eng",
  "eng2chs",
  "eng2chseng",
  "chs2chs",
  "chs2eng",
  "chs2chseng",
];
const members = [
  "Name",
  "NeedVideo",
  "Vcodec",
  "Width",
  "Height",
  "Fps",
  "TopSpeed",
  "BitrateCompressionRatio",
  "NeedAudio",
  "Acodec",
  "AudioBitrate",
  "VideoBitrate",
  "RateControlMode",
  "WatermarkId",
  "SmartSubtitles",
  "SubtitleConfiguration",
];
function checkAVTemplate(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    Name,
    NeedVideo,
    Vcodec,
    Width,
    Height,
    Fps,
    TopSpeed,
    BitrateCompressionRatio,
    NeedAudio,
    Acodec,
    AudioBitrate,
    VideoBitrate,
    RateControlMode,
    WatermarkId,
    SmartSubtitles,
    SubtitleConfiguration,
  } = v;
  let known = 1;
  if (typeof Name !== "string") text(issues, "Name", Name);
  length(issues, "Name", Name, 1, 20);
  pattern(issues, "Name", Name, namePattern);
  if (NeedVideo !== undefined) {
    known++;
    if (!Number.isSafeInteger(NeedVideo)) integer(issues, "NeedVideo", NeedVideo);
    if (NeedVideo !== 0 && NeedVideo !== 1) oneOf(issues, "NeedVideo", NeedVideo, needVideoValues);
  }
  if (Vcodec !== undefined) {
    known++;
    if (typeof Vcodec !== "string") text(issues, "Vcodec", Vcodec);
    if (Vcodec !== "") {
      if (Vcodec !== "H264" && Vcodec !== "H265") oneOf(issues, "Vcodec", Vcodec, vcodecValues);
    }
  }
  if (Width !== undefined) {
    known++;
    if (!Number.isSafeInteger(Width)) integer(issues, "Width", Width);
    if (Width > 3000) range(issues, "Width", Width, undefined, 3000);
    above(issues, "Width", Width, 0);
    multipleOf(issues, "Width", Width, 4);
  }
  if (Height !== undefined) {
    known++;
    if (!Number.isSafeInteger(Height)) integer(issues, "Height", Height);
    if (Height > 3000) range(issues, "Height", Height, undefined, 3000);
    above(issues, "Height", Height, 0);
    multipleOf(issues, "Height", Height, 4);
  }
  if (Fps !== undefined) {
    known++;
    if (!Number.isSafeInteger(Fps)) integer(issues, "Fps", Fps);
    if (Fps < 1 || Fps > 240) range(issues, "Fps", Fps, 1, 240);
  }
  if (TopSpeed !== undefined) {
    known++;
    if (typeof TopSpeed !== "string") text(issues, "TopSpeed", TopSpeed);
    if (TopSpeed !== "CLOSE" && TopSpeed !== "OPEN") {
      oneOf(issues, "TopSpeed", TopSpeed, topSpeedValues);
    }
  }
  if (BitrateCompressionRatio !== undefined) {
    known++;
    if (!Number.isSafeInteger(BitrateCompressionRatio)) {
      integer(issues, "BitrateCompressionRatio", BitrateCompressionRatio);
    }
    if (BitrateCompressionRatio < 0 || BitrateCompressionRatio > 50) {
      range(issues, "BitrateCompressionRatio", BitrateCompressionRatio, 0, 50);
    }
  }
  if (NeedAudio !== undefined) {
    known++;
    if (!Number.isSafeInteger(NeedAudio)) integer(issues, "NeedAudio", NeedAudio);
    if (NeedAudio !== 0 && NeedAudio !== 1) oneOf(issues, "NeedAudio", NeedAudio, needAudioValues);
  }
  if (Acodec !== undefined) {
    known++;
    if (typeof Acodec !== "string") text(issues, "Acodec", Acodec);
    if (Acodec !== "AAC") oneOf(issues, "Acodec", Acodec, acodecValues);
  }
  if (AudioBitrate !== undefined) {
    known++;
    if (!Number.isSafeInteger(AudioBitrate)) integer(issues, "AudioBitrate", AudioBitrate);
    oneOf(issues, "AudioBitrate", AudioBitrate, audioBitrateValues);
  }
  if (VideoBitrate !== undefined) {
    known++;
    if (!Number.isSafeInteger(VideoBitrate)) integer(issues, "VideoBitrate", VideoBitrate);
    if (VideoBitrate < 50000 || VideoBitrate > 40000000) {
      range(issues, "VideoBitrate", VideoBitrate, 50000, 40000000);
    }
    multipleOf(issues, "VideoBitrate", VideoBitrate, 1000);
  }
  if (RateControlMode !== undefined) {
    known++;
    if (typeof RateControlMode !== "string") text(issues, "RateControlMode", RateControlMode);
    if (RateControlMode !== "CBR" && RateControlMode !== "ABR") {
      oneOf(issues, "RateControlMode", RateControlMode, rateControlModeValues);
    }
  }
  if (WatermarkId !== undefined) {
    known++;
    if (typeof WatermarkId !== "string") text(issues, "WatermarkId", WatermarkId);
  }
  if (SmartSubtitles !== undefined) {
    known++;
    if (!Number.isSafeInteger(SmartSubtitles)) integer(issues, "SmartSubtitles", SmartSubtitles);
    if (SmartSubtitles !== 0 && SmartSubtitles !== 1) {
      oneOf(issues, "SmartSubtitles", SmartSubtitles, smartSubtitlesValues);
    }
  }
  if (SubtitleConfiguration !== undefined) {
    known++;
    if (typeof SubtitleConfiguration !== "string") {
      text(issues, "SubtitleConfiguration", SubtitleConfiguration);
    }
    oneOf(issues, "SubtitleConfiguration", SubtitleConfiguration, subtitleConfigurationValues);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkAVTemplate;
})();
const checkPlanSettings = (() => {
const members = ["TimedRecordSettings"];
function checkPlanSettings(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { TimedRecordSettings } = v;
  let known = 0;
  if (TimedRecordSettings !== undefined) {
    known++;
    checkTimedRecordSettings(TimedRecordSettings, issues, "TimedRecordSettings");
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkPlanSettings;
})();
const checkEventNotifySetting = (() => {
const members = ["PushEventSettings"];
function checkEventNotifySetting(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { PushEventSettings } = v;
  let known = 0;
  if (PushEventSettings !== undefined) {
    known++;
    checkPushEventSetting(PushEventSettings, issues, "PushEventSettings");
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkEventNotifySetting;
})();
const checkInputLossBehaviorInfo = (() => {
const inputLossImageTypeValues = ["COLOR", "IMAGE"];
const members = ["RepeatLastFrameMs", "InputLossImageType", "ColorRGB", "ImageUrl"];
function checkInputLossBehaviorInfo(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { RepeatLastFrameMs, InputLossImageType, ColorRGB, ImageUrl } = v;
  let known = 0;
  if (RepeatLastFrameMs !== undefined) {
    known++;
    if (!Number.isSafeInteger(RepeatLastFrameMs)) {
      integer(issues, "RepeatLastFrameMs", RepeatLastFrameMs);
    }
    if (RepeatLastFrameMs < 0 || RepeatLastFrameMs > 1000000) {
      range(issues, "RepeatLastFrameMs", RepeatLastFrameMs, 0, 1000000);
    }
  }
  if (InputLossImageType !== undefined) {
    known++;
    if (typeof InputLossImageType !== "string") {
      text(issues, "InputLossImageType", InputLossImageType);
    }
    if (InputLossImageType !== "COLOR" && InputLossImageType !== "IMAGE") {
      oneOf(issues, "InputLossImageType", InputLossImageType, inputLossImageTypeValues);
    }
  }
  if (ColorRGB !== undefined) {
    known++;
    if (typeof ColorRGB !== "string") text(issues, "ColorRGB", ColorRGB);
  }
  if (ImageUrl !== undefined) {
    known++;
    if (typeof ImageUrl !== "string") text(issues, "ImageUrl", ImageUrl);
    format(issues, "ImageUrl", ImageUrl, URL_TEXT);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (InputLossImageType === "IMAGE" && filled(ColorRGB)) {
    report(
      issues,
      ["ColorRGB"],
      "ignored",
      "ColorRGB is ignored when InputLossImageType is IMAGE",
      "warning",
    );
  }
  if ((InputLossImageType === "COLOR" || InputLossImageType === undefined) && filled(ImageUrl)) {
    report(
      issues,
      ["ImageUrl"],
      "ignored",
      "ImageUrl is ignored when InputLossImageType is COLOR or absent",
      "warning",
    );
  }
  if (InputLossImageType === "IMAGE" && ImageUrl === undefined) {
    report(
      issues,
      ["ImageUrl"],
      "required",
      "ImageUrl should be given when InputLossImageType is IMAGE",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInputLossBehaviorInfo;
})();
const checkPipelineInputSettingsInfo = (() => {
const faultBehaviorValues = ["PIPELINE_FAILOVER", "PIPELINE_FILLING"];
const members = ["FaultBehavior"];
function checkPipelineInputSettingsInfo(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { FaultBehavior } = v;
  let known = 0;
  if (FaultBehavior !== undefined) {
    known++;
    if (typeof FaultBehavior !== "string") text(issues, "FaultBehavior", FaultBehavior);
    if (FaultBehavior !== "PIPELINE_FAILOVER" && FaultBehavior !== "PIPELINE_FILLING") {
      oneOf(issues, "FaultBehavior", FaultBehavior, faultBehaviorValues);
    }
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkPipelineInputSettingsInfo;
})();
const checkAudioSelectorInfo = (() => {
const namePattern = /^[A-Za-z0-9_]{1,32}$/u;
const members = ["Name", "AudioPidSelection"];
function checkAudioSelectorInfo(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Name, AudioPidSelection } = v;
  let known = 1;
  if (typeof Name !== "string") text(issues, "Name", Name);
  length(issues, "Name", Name, 1, 32);
  pattern(issues, "Name", Name, namePattern);
  if (AudioPidSelection !== undefined) {
    known++;
    checkAudioPidSelectionInfo(AudioPidSelection, issues, "AudioPidSelection");
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkAudioSelectorInfo;
})();
const checkFailOverSettings = (() => {
const recoverBehaviorValues = ["CURRENT_PREFERRED", "PRIMARY_PREFERRED"];
const members = ["SecondaryInputId", "LossThreshold", "RecoverBehavior"];
function checkFailOverSettings(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SecondaryInputId, LossThreshold, RecoverBehavior } = v;
  let known = 0;
  if (SecondaryInputId !== undefined) {
    known++;
    if (typeof SecondaryInputId !== "string") text(issues, "SecondaryInputId", SecondaryInputId);
  }
  if (LossThreshold !== undefined) {
    known++;
    if (!Number.isSafeInteger(LossThreshold)) integer(issues, "LossThreshold", LossThreshold);
    if (LossThreshold < 1000 || LossThreshold > 86400000) {
      range(issues, "LossThreshold", LossThreshold, 1000, 86400000);
    }
  }
  if (RecoverBehavior !== undefined) {
    known++;
    if (typeof RecoverBehavior !== "string") text(issues, "RecoverBehavior", RecoverBehavior);
    oneOf(issues, "RecoverBehavior", RecoverBehavior, recoverBehaviorValues);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkFailOverSettings;
})();
const checkOutputInfo = (() => {
const members = [
  "Name",
  "AudioTemplateNames",
  "VideoTemplateNames",
  "Scte35Settings",
  "AVTemplateNames",
  "TimedMetadataSettings",
];
function checkOutputInfo(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    Name,
    AudioTemplateNames,
    VideoTemplateNames,
    Scte35Settings,
    AVTemplateNames,
    TimedMetadataSettings,
  } = v;
  let known = 1;
  if (typeof Name !== "string") text(issues, "Name", Name);
  if (AudioTemplateNames !== undefined) {
    known++;
    list(issues, "AudioTemplateNames", AudioTemplateNames, text);
    items(issues, "AudioTemplateNames", AudioTemplateNames, 0, 20);
  }
  if (VideoTemplateNames !== undefined) {
    known++;
    list(issues, "VideoTemplateNames", VideoTemplateNames, text);
    items(issues, "VideoTemplateNames", VideoTemplateNames, 0, 1);
  }
  if (Scte35Settings !== undefined) {
    known++;
    checkScte35SettingsInfo(Scte35Settings, issues, "Scte35Settings");
  }
  if (AVTemplateNames !== undefined) {
    known++;
    list(issues, "AVTemplateNames", AVTemplateNames, text);
    items(issues, "AVTemplateNames", AVTemplateNames, undefined, 1);
  }
  if (TimedMetadataSettings !== undefined) {
    known++;
    checkTimedMetadataSettingInfo(TimedMetadataSettings, issues, "TimedMetadataSettings");
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkOutputInfo;
})();
const checkDestinationInfo = (() => {
const members = ["OutputUrl", "AuthKey", "Username", "Password"];
function checkDestinationInfo(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { OutputUrl, AuthKey, Username, Password } = v;
  let known = 1;
  if (typeof OutputUrl !== "string") text(issues, "OutputUrl", OutputUrl);
  length(issues, "OutputUrl", OutputUrl, 1, 512);
  if (AuthKey !== undefined) {
    known++;
    if (typeof AuthKey !== "string") text(issues, "AuthKey", AuthKey);
    length(issues, "AuthKey", AuthKey, 1, 128);
  }
  if (Username !== undefined) {
    known++;
    if (typeof Username !== "string") text(issues, "Username", Username);
    length(issues, "Username", Username, 1, 128);
  }
  if (Password !== undefined) {
    known++;
    if (typeof Password !== "string") text(issues, "Password", Password);
    length(issues, "Password", Password, 1, 128);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkDestinationInfo;
})();
const checkHlsRemuxSettingsInfo = (() => {
const pdtInsertionValues = ["CLOSE", "OPEN"];
const schemeValues = ["SEPARATE", "MERGE"];
const segmentTypeValues = ["ts", "fmp4"];
const h265PackageTypeValues = ["hvc1", "hev1"];
const lowLatencyValues = [0, 1];
const streamOrderValues = [1, 2];
const videoResolutionValues = [1, 2];
const members = [
  "SegmentDuration",
  "SegmentNumber",
  "PdtInsertion",
  "PdtDuration",
  "Scheme",
  "SegmentType",
  "H265PackageType",
  "LowLatency",
  "PartialSegmentDuration",
  "PartialSegmentPlaySite",
  "StreamOrder",
  "VideoResolution",
];
function checkHlsRemuxSettingsInfo(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    SegmentDuration,
    SegmentNumber,
    PdtInsertion,
    PdtDuration,
    Scheme,
    SegmentType,
    H265PackageType,
    LowLatency,
    PartialSegmentDuration,
    PartialSegmentPlaySite,
    StreamOrder,
    VideoResolution,
  } = v;
  let known = 0;
  if (SegmentDuration !== undefined) {
    known++;
    if (!Number.isSafeInteger(SegmentDuration)) integer(issues, "SegmentDuration", SegmentDuration);
    if (SegmentDuration < 1000 || SegmentDuration > 30000) {
      range(issues, "SegmentDuration", SegmentDuration, 1000, 30000);
    }
    multipleOf(issues, "SegmentDuration", SegmentDuration, 1000);
  }
  if (SegmentNumber !== undefined) {
    known++;
    if (!Number.isSafeInteger(SegmentNumber)) integer(issues, "SegmentNumber", SegmentNumber);
    if (SegmentNumber < 1 || SegmentNumber > 30) {
      range(issues, "SegmentNumber", SegmentNumber, 1, 30);
    }
  }
  if (PdtInsertion !== undefined) {
    known++;
    if (typeof PdtInsertion !== "string") text(issues, "PdtInsertion", PdtInsertion);
    if (PdtInsertion !== "CLOSE" && PdtInsertion !== "OPEN") {
      oneOf(issues, "PdtInsertion", PdtInsertion, pdtInsertionValues);
    }
  }
  if (PdtDuration !== undefined) {
    known++;
    if (!Number.isSafeInteger(PdtDuration)) integer(issues, "PdtDuration", PdtDuration);
    if (PdtDuration > 3000) range(issues, "PdtDuration", PdtDuration, undefined, 3000);
    above(issues, "PdtDuration", PdtDuration, 0);
  }
  if (Scheme !== undefined) {
    known++;
    if (typeof Scheme !== "string") text(issues, "Scheme", Scheme);
    if (Scheme !== "SEPARATE" && Scheme !== "MERGE") oneOf(issues, "Scheme", Scheme, schemeValues);
  }
  if (SegmentType !== undefined) {
    known++;
    if (typeof SegmentType !== "string") text(issues, "SegmentType", SegmentType);
    if (SegmentType !== "ts" && SegmentType !== "fmp4") {
      oneOf(issues, "SegmentType", SegmentType, segmentTypeValues);
    }
  }
  if (H265PackageType !== undefined) {
    known++;
    if (typeof H265PackageType !== "string") text(issues, "H265PackageType", H265PackageType);
    if (H265PackageType !== "hvc1" && H265PackageType !== "hev1") {
      oneOf(issues, "H265PackageType", H265PackageType, h265PackageTypeValues);
    }
  }
  if (LowLatency !== undefined) {
    known++;
    if (!Number.isSafeInteger(LowLatency)) integer(issues, "LowLatency", LowLatency);
    if (LowLatency !== 0 && LowLatency !== 1) {
      oneOf(issues, "LowLatency", LowLatency, lowLatencyValues);
    }
  }
  if (PartialSegmentDuration !== undefined) {
    known++;
    if (!Number.isSafeInteger(PartialSegmentDuration)) {
      integer(issues, "PartialSegmentDuration", PartialSegmentDuration);
    }
    if (PartialSegmentDuration < 200) {
      range(issues, "PartialSegmentDuration", PartialSegmentDuration, 200);
    }
  }
  if (PartialSegmentPlaySite !== undefined) {
    known++;
    if (!Number.isSafeInteger(PartialSegmentPlaySite)) {
      integer(issues, "PartialSegmentPlaySite", PartialSegmentPlaySite);
    }
  }
  if (StreamOrder !== undefined) {
    known++;
    if (!Number.isSafeInteger(StreamOrder)) integer(issues, "StreamOrder", StreamOrder);
    if (StreamOrder !== 1 && StreamOrder !== 2) {
      oneOf(issues, "StreamOrder", StreamOrder, streamOrderValues);
    }
  }
  if (VideoResolution !== undefined) {
    known++;
    if (!Number.isSafeInteger(VideoResolution)) integer(issues, "VideoResolution", VideoResolution);
    if (VideoResolution !== 1 && VideoResolution !== 2) {
      oneOf(issues, "VideoResolution", VideoResolution, videoResolutionValues);
    }
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (num(PartialSegmentDuration) > num(SegmentDuration)) {
    report(
      issues,
      ["PartialSegmentDuration"],
      "comparison",
      "PartialSegmentDuration must be at most SegmentDuration",
    );
  }
  if (SegmentDuration === undefined && PartialSegmentDuration !== undefined) {
    range(issues, ["PartialSegmentDuration"], PartialSegmentDuration, undefined, 4000);
  }
  if (num(PartialSegmentPlaySite) < 3 * num(PartialSegmentDuration)) {
    report(
      issues,
      ["PartialSegmentPlaySite"],
      "comparison",
      "PartialSegmentPlaySite must be at least 3 times PartialSegmentDuration",
    );
  }
  if (PartialSegmentDuration === undefined && PartialSegmentPlaySite !== undefined) {
    range(issues, ["PartialSegmentPlaySite"], PartialSegmentPlaySite, 1500);
  }
  if (num(PartialSegmentPlaySite) > 3 * num(SegmentDuration)) {
    report(
      issues,
      ["PartialSegmentPlaySite"],
      "comparison",
      "PartialSegmentPlaySite must be at most 3 times SegmentDuration",
    );
  }
  if (SegmentDuration === undefined && PartialSegmentPlaySite !== undefined) {
    range(issues, ["PartialSegmentPlaySite"], PartialSegmentPlaySite, undefined, 12000);
  }
  if (issues.length > from) under(issues, from, key);
}
return checkHlsRemuxSettingsInfo;
})();
const checkDrmSettingsInfo = (() => {
const stateValues = ["CLOSE", "OPEN"];
const schemeValues = ["CustomDRMKeys", "SDMCDRM"];
const drmTypeValues = ["FAIRPLAY", "WIDEVINE", "AES128", "PLAYREADY"];
const contentIdPattern = /^[A-Za-z0-9_-]{1,36}$/u;
const members = ["State", "Scheme", "ContentId", "Keys", "SDMCSettings", "DrmType"];
function checkDrmSettingsInfo(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { State, Scheme, ContentId, Keys, SDMCSettings, DrmType } = v;
  let known = 0;
  if (State !== undefined) {
    known++;
    if (typeof State !== "string") text(issues, "State", State);
    if (State !== "CLOSE" && State !== "OPEN") oneOf(issues, "State", State, stateValues);
  }
  if (Scheme !== undefined) {
    known++;
    if (typeof Scheme !== "string") text(issues, "Scheme", Scheme);
    if (Scheme !== "CustomDRMKeys" && Scheme !== "SDMCDRM") {
      oneOf(issues, "Scheme", Scheme, schemeValues);
    }
  }
  if (ContentId !== undefined) {
    known++;
    if (typeof ContentId !== "string") text(issues, "ContentId", ContentId);
  }
  if (Keys !== undefined) {
    known++;
    structures(issues, "Keys", Keys, checkDrmKey);
  }
  if (SDMCSettings !== undefined) {
    known++;
    checkSDMCSettingsInfo(SDMCSettings, issues, "SDMCSettings");
  }
  if (DrmType !== undefined) {
    known++;
    if (typeof DrmType !== "string") text(issues, "DrmType", DrmType);
    oneOf(issues, "DrmType", DrmType, drmTypeValues);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (
    State === "OPEN" &&
    (Scheme === "CustomDRMKeys" || Scheme === undefined) &&
    ContentId === undefined
  ) {
    report(
      issues,
      ["ContentId"],
      "required",
      "Encrypting with keys of one's own takes ContentId and Keys",
    );
  }
  if (
    State === "OPEN" &&
    (Scheme === "CustomDRMKeys" || Scheme === undefined) &&
    Keys === undefined
  ) {
    report(
      issues,
      ["Keys"],
      "required",
      "Encrypting with keys of one's own takes ContentId and Keys",
    );
  }
  if (
    State === "OPEN" &&
    (Scheme === "CustomDRMKeys" || Scheme === undefined) &&
    Keys !== undefined
  ) {
    items(issues, ["Keys"], Keys, 1);
  }
  if (State === "OPEN" && Scheme === "SDMCDRM" && SDMCSettings === undefined) {
    report(
      issues,
      ["SDMCSettings"],
      "required",
      "SDMCSettings should be given when State is OPEN and Scheme is SDMCDRM",
      "warning",
    );
  }
  if ((Scheme === "CustomDRMKeys" || Scheme === undefined) && SDMCSettings !== undefined) {
    report(
      issues,
      ["SDMCSettings"],
      "ignored",
      "SDMCSettings is ignored when Scheme is CustomDRMKeys or absent",
      "warning",
    );
  }
  if (Scheme === "SDMCDRM" && ContentId !== undefined) {
    length(issues, ["ContentId"], ContentId, 1, 36);
    pattern(issues, ["ContentId"], ContentId, contentIdPattern);
  }
  each(Keys, (item) => {
    if (item.Track === "ALL" && Keys !== undefined) {
      items(issues, ["Keys"], Keys, undefined, 1);
    }
  });
  if (
    State === "OPEN" &&
    (Scheme === "CustomDRMKeys" || Scheme === undefined) &&
    DrmType === "WIDEVINE"
  ) {
    each(Keys, (item, i) => {
      if (item.Track === undefined) {
        report(
          issues,
          ["Keys", i, "Track"],
          "required",
          "Keys[].Track and Keys[].KeyId are required when State is OPEN, Scheme is CustomDRMKeys or absent and DrmType is WIDEVINE",
        );
      }
      if (item.KeyId === undefined) {
        report(
          issues,
          ["Keys", i, "KeyId"],
          "required",
          "Keys[].Track and Keys[].KeyId are required when State is OPEN, Scheme is CustomDRMKeys or absent and DrmType is WIDEVINE",
        );
      }
    });
  }
  if (
    State === "OPEN" &&
    (Scheme === "CustomDRMKeys" || Scheme === undefined) &&
    DrmType === "FAIRPLAY"
  ) {
    each(Keys, (item, i) => {
      if (item.Iv === undefined) {
        report(
          issues,
          ["Keys", i, "Iv"],
          "required",
          "Keys[].Iv is required when State is OPEN, Scheme is CustomDRMKeys or absent and DrmType is FAIRPLAY",
        );
      }
    });
  }
  if (DrmType === "FAIRPLAY" || DrmType === "WIDEVINE" || DrmType === "PLAYREADY") {
    each(Keys, (item, i) => {
      if (filled(item.KeyUri)) {
        report(
          issues,
          ["Keys", i, "KeyUri"],
          "ignored",
          "Keys[].KeyUri is ignored when DrmType is FAIRPLAY, WIDEVINE or PLAYREADY",
          "warning",
        );
      }
    });
  }
  if (issues.length > from) under(issues, from, key);
}
return checkDrmSettingsInfo;
})();
const checkDashRemuxSettingsInfo = (() => {
const periodTriggersValues = ["CLOSE", "OPEN"];
const h265PackageTypeValues = ["hvc1", "hev1"];
const members = ["SegmentDuration", "SegmentNumber", "PeriodTriggers", "H265PackageType"];
function checkDashRemuxSettingsInfo(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SegmentDuration, SegmentNumber, PeriodTriggers, H265PackageType } = v;
  let known = 0;
  if (SegmentDuration !== undefined) {
    known++;
    if (!Number.isSafeInteger(SegmentDuration)) integer(issues, "SegmentDuration", SegmentDuration);
    if (SegmentDuration < 1000 || SegmentDuration > 30000) {
      range(issues, "SegmentDuration", SegmentDuration, 1000, 30000);
    }
    multipleOf(issues, "SegmentDuration", SegmentDuration, 1000);
  }
  if (SegmentNumber !== undefined) {
    known++;
    if (!Number.isSafeInteger(SegmentNumber)) integer(issues, "SegmentNumber", SegmentNumber);
    if (SegmentNumber < 1 || SegmentNumber > 30) {
      range(issues, "SegmentNumber", SegmentNumber, 1, 30);
    }
  }
  if (PeriodTriggers !== undefined) {
    known++;
    if (typeof PeriodTriggers !== "string") text(issues, "PeriodTriggers", PeriodTriggers);
    if (PeriodTriggers !== "CLOSE" && PeriodTriggers !== "OPEN") {
      oneOf(issues, "PeriodTriggers", PeriodTriggers, periodTriggersValues);
    }
  }
  if (H265PackageType !== undefined) {
    known++;
    if (typeof H265PackageType !== "string") text(issues, "H265PackageType", H265PackageType);
    if (H265PackageType !== "hvc1" && H265PackageType !== "hev1") {
      oneOf(issues, "H265PackageType", H265PackageType, h265PackageTypeValues);
    }
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkDashRemuxSettingsInfo;
})();
const checkStreamPackageSettingsInfo = (() => {
const members = ["Id"];
function checkStreamPackageSettingsInfo(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Id } = v;
  let known = 1;
  if (typeof Id !== "string") text(issues, "Id", Id);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkStreamPackageSettingsInfo;
})();
const checkTimeShiftSettingsInfo = (() => {
const stateValues = ["OPEN", "CLOSE"];
const members = ["State", "PlayDomain", "StartoverWindow"];
function checkTimeShiftSettingsInfo(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { State, PlayDomain, StartoverWindow } = v;
  let known = 0;
  if (State !== undefined) {
    known++;
    if (typeof State !== "string") text(issues, "State", State);
    if (State !== "OPEN" && State !== "CLOSE") oneOf(issues, "State", State, stateValues);
  }
  if (PlayDomain !== undefined) {
    known++;
    if (typeof PlayDomain !== "string") text(issues, "PlayDomain", PlayDomain);
  }
  if (StartoverWindow !== undefined) {
    known++;
    if (!Number.isSafeInteger(StartoverWindow)) integer(issues, "StartoverWindow", StartoverWindow);
    if (StartoverWindow < 300 || StartoverWindow > 2592000) {
      range(issues, "StartoverWindow", StartoverWindow, 300, 2592000);
    }
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkTimeShiftSettingsInfo;
})();
const checkTimedRecordSettings = (() => {
const autoClearValues = ["CLOSE", "OPEN"];
const members = ["AutoClear"];
function checkTimedRecordSettings(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { AutoClear } = v;
  let known = 0;
  if (AutoClear !== undefined) {
    known++;
    if (typeof AutoClear !== "string") text(issues, "AutoClear", AutoClear);
    if (AutoClear !== "") {
      if (AutoClear !== "CLOSE" && AutoClear !== "OPEN") {
        oneOf(issues, "AutoClear", AutoClear, autoClearValues);
      }
    }
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkTimedRecordSettings;
})();
const checkPushEventSetting = (() => {
const members = ["NotifyUrl", "NotifyKey"];
function checkPushEventSetting(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { NotifyUrl, NotifyKey } = v;
  let known = 1;
  if (typeof NotifyUrl !== "string") text(issues, "NotifyUrl", NotifyUrl);
  format(issues, "NotifyUrl", NotifyUrl, URL_TEXT);
  if (NotifyKey !== undefined) {
    known++;
    if (typeof NotifyKey !== "string") text(issues, "NotifyKey", NotifyKey);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkPushEventSetting;
})();
const checkAudioPidSelectionInfo = (() => {
const members = ["Pid"];
function checkAudioPidSelectionInfo(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Pid } = v;
  let known = 0;
  if (Pid !== undefined) {
    known++;
    if (!Number.isSafeInteger(Pid)) integer(issues, "Pid", Pid);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkAudioPidSelectionInfo;
})();
const checkScte35SettingsInfo = (() => {
const behaviorValues = ["NO_PASSTHROUGH", "PASSTHROUGH"];
const members = ["Behavior"];
function checkScte35SettingsInfo(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Behavior } = v;
  let known = 0;
  if (Behavior !== undefined) {
    known++;
    if (typeof Behavior !== "string") text(issues, "Behavior", Behavior);
    if (Behavior !== "NO_PASSTHROUGH" && Behavior !== "PASSTHROUGH") {
      oneOf(issues, "Behavior", Behavior, behaviorValues);
    }
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkScte35SettingsInfo;
})();
const checkTimedMetadataSettingInfo = (() => {
const behaviorValues = [0, 1];
const members = ["Behavior"];
function checkTimedMetadataSettingInfo(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Behavior } = v;
  let known = 0;
  if (Behavior !== undefined) {
    known++;
    if (!Number.isSafeInteger(Behavior)) integer(issues, "Behavior", Behavior);
    if (Behavior !== 0 && Behavior !== 1) oneOf(issues, "Behavior", Behavior, behaviorValues);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkTimedMetadataSettingInfo;
})();
const checkDrmKey = (() => {
const keyPattern = /^[0-9A-Fa-f]{32}$/u;
const trackValues = ["SD", "HD", "UHD1", "UHD2", "AUDIO", "ALL"];
const keyIdPattern = /^[0-9A-Fa-f]{32}$/u;
const ivPattern = /^[0-9A-Fa-f]{32}$/u;
const members = ["Key", "Track", "KeyId", "Iv", "KeyUri"];
function checkDrmKey(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Key, Track, KeyId, Iv, KeyUri } = v;
  let known = 1;
  if (typeof Key !== "string") text(issues, "Key", Key);
  pattern(issues, "Key", Key, keyPattern);
  format(issues, "Key", Key, HEX);
  if (Track !== undefined) {
    known++;
    if (typeof Track !== "string") text(issues, "Track", Track);
    oneOf(issues, "Track", Track, trackValues);
  }
  if (KeyId !== undefined) {
    known++;
    if (typeof KeyId !== "string") text(issues, "KeyId", KeyId);
    pattern(issues, "KeyId", KeyId, keyIdPattern);
    format(issues, "KeyId", KeyId, HEX);
  }
  if (Iv !== undefined) {
    known++;
    if (typeof Iv !== "string") text(issues, "Iv", Iv);
    pattern(issues, "Iv", Iv, ivPattern);
    format(issues, "Iv", Iv, HEX);
  }
  if (KeyUri !== undefined) {
    known++;
    if (typeof KeyUri !== "string") text(issues, "KeyUri", KeyUri);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkDrmKey;
})();
const checkSDMCSettingsInfo = (() => {
const members = ["Uid", "Tracks", "SecretId", "SecretKey", "Url", "TokenName"];
function checkSDMCSettingsInfo(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Uid, Tracks, SecretId, SecretKey, Url, TokenName } = v;
  let known = 6;
  if (typeof Uid !== "string") text(issues, "Uid", Uid);
  if (!Number.isSafeInteger(Tracks)) integer(issues, "Tracks", Tracks);
  range(issues, "Tracks", Tracks, 0, 31);
  if (typeof SecretId !== "string") text(issues, "SecretId", SecretId);
  if (typeof SecretKey !== "string") text(issues, "SecretKey", SecretKey);
  if (typeof Url !== "string") text(issues, "Url", Url);
  format(issues, "Url", Url, URL_TEXT);
  if (typeof TokenName !== "string") text(issues, "TokenName", TokenName);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkSDMCSettingsInfo;
})();
const namePattern = /^[A-Za-z0-9_]{1,32}$/u;
const members = [
  "Name",
  "AttachedInputs",
  "OutputGroups",
  "AudioTemplates",
  "VideoTemplates",
  "AVTemplates",
  "PlanSettings",
  "EventNotifySettings",
  "InputLossBehavior",
  "PipelineInputSettings",
];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    Name,
    AttachedInputs,
    OutputGroups,
    AudioTemplates,
    VideoTemplates,
    AVTemplates,
    PlanSettings,
    EventNotifySettings,
    InputLossBehavior,
    PipelineInputSettings,
  } = v;
  let known = 3;
  if (typeof Name !== "string") text(issues, "Name", Name);
  length(issues, "Name", Name, 1, 32);
  pattern(issues, "Name", Name, namePattern);
  structures(issues, "AttachedInputs", AttachedInputs, checkAttachedInput);
  items(issues, "AttachedInputs", AttachedInputs, 1, 5);
  structures(issues, "OutputGroups", OutputGroups, checkStreamLiveOutputGroupsInfo);
  items(issues, "OutputGroups", OutputGroups, 1, 10);
  if (AudioTemplates !== undefined) {
    known++;
    structures(issues, "AudioTemplates", AudioTemplates, checkAudioTemplateInfo);
    items(issues, "AudioTemplates", AudioTemplates, 1, 20);
  }
  if (VideoTemplates !== undefined) {
    known++;
    structures(issues, "VideoTemplates", VideoTemplates, checkVideoTemplateInfo);
    items(issues, "VideoTemplates", VideoTemplates, 1, 10);
  }
  if (AVTemplates !== undefined) {
    known++;
    structures(issues, "AVTemplates", AVTemplates, checkAVTemplate);
    items(issues, "AVTemplates", AVTemplates, 1, 10);
  }
  if (PlanSettings !== undefined) {
    known++;
    checkPlanSettings(PlanSettings, issues, "PlanSettings");
  }
  if (EventNotifySettings !== undefined) {
    known++;
    checkEventNotifySetting(EventNotifySettings, issues, "EventNotifySettings");
  }
  if (InputLossBehavior !== undefined) {
    known++;
    checkInputLossBehaviorInfo(InputLossBehavior, issues, "InputLossBehavior");
  }
  if (PipelineInputSettings !== undefined) {
    known++;
    checkPipelineInputSettingsInfo(PipelineInputSettings, issues, "PipelineInputSettings");
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (OutputGroups !== undefined) {
    unique(issues, v, ["OutputGroups", "[]", "Name"], "OutputGroups[].Name must not repeat");
  }
  if (OutputGroups !== undefined) {
    lookup(
      issues,
      v,
      ["OutputGroups", "[]", "Outputs", "[]", "AudioTemplateNames", "[]"],
      ["AudioTemplates", "[]", "Name"],
      "Every OutputGroups[].Outputs[].AudioTemplateNames[] must be one of the request's AudioTemplates[].Name",
    );
  }
  if (OutputGroups !== undefined) {
    lookup(
      issues,
      v,
      ["OutputGroups", "[]", "Outputs", "[]", "VideoTemplateNames", "[]"],
      ["VideoTemplates", "[]", "Name"],
      "Every OutputGroups[].Outputs[].VideoTemplateNames[] must be one of the request's VideoTemplates[].Name",
    );
  }
  if (OutputGroups !== undefined) {
    lookup(
      issues,
      v,
      ["OutputGroups", "[]", "Outputs", "[]", "AVTemplateNames", "[]"],
      ["AVTemplates", "[]", "Name"],
      "Every OutputGroups[].Outputs[].AVTemplateNames[] must be one of the request's AVTemplates[].Name",
    );
  }
  if (AudioTemplates !== undefined) {
    lookup(
      issues,
      v,
      ["AudioTemplates", "[]", "AudioSelectorName"],
      ["AttachedInputs", "[]", "AudioSelectors", "[]", "Name"],
      "Every AudioTemplates[].AudioSelectorName must be one of the request's AttachedInputs[].AudioSelectors[].Name",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
