// Written by `npm run generate` from spec/. Do not edit.
"use strict";
export const payloads0 = validate20;
const schema31 = {"$ref":"description#/webhooks/Alert.RequestOverLimit/post/requestBody/content/application~1json/schema"};
const schema33 = {"type":"object","required":["CallbackCommand","ServiceName","Command","Request","Limit"],"properties":{"CallbackCommand":{"const":"Alert.RequestOverLimit"},"ServiceName":{"type":"string","minLength":1},"Command":{"type":"string","minLength":1},"Request":{"type":"integer","minimum":0},"Limit":{"type":"integer","minimum":1}}};
const func1 = function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ServiceName === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ServiceName"},message:"must have required property '"+"ServiceName"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Command === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Command"},message:"must have required property '"+"Command"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.Request === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "Request"},message:"must have required property '"+"Request"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.Limit === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "Limit"},message:"must have required property '"+"Limit"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Alert.RequestOverLimit" !== data.CallbackCommand){
const err5 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Alert.RequestOverLimit"},message:"must be equal to constant"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.ServiceName !== undefined){
let data1 = data.ServiceName;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/ServiceName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/ServiceName",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.Command !== undefined){
let data2 = data.Command;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err8 = {instancePath:instancePath+"/Command",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/Command",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.Request !== undefined){
let data3 = data.Request;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/Request",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/Request",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err11);
errors++;
}
}
}
if(data.Limit !== undefined){
let data4 = data.Limit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/Limit",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err12);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/Limit",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
(vErrors ??= []).push(err13);
errors++;
}
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err14);
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"CallbackCommand":true,"ServiceName":true,"Command":true,"Request":true,"Limit":true},"dynamicProps":false,"dynamicItems":false};

export const payloads1 = validate22;
const schema34 = {"$ref":"description#/webhooks/Group.CallbackOnDailyGroupQuotaAlarm/post/requestBody/content/application~1json/schema"};
const schema35 = {"type":"object","required":["CallbackCommand","QuotaUsed","Quota"],"properties":{"CallbackCommand":{"const":"Group.CallbackOnDailyGroupQuotaAlarm"},"QuotaUsed":{"type":"integer"},"Quota":{"type":"integer","minimum":1},"EventTime":{"$ref":"#/components/schemas/EventTime"}}};
const schema36 = {"oneOf":[{"type":"integer","format":"int64","minimum":0},{"type":"string","pattern":"^[0-9]+$"}]};
const pattern4 = new RegExp("^[0-9]+$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.QuotaUsed === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "QuotaUsed"},message:"must have required property '"+"QuotaUsed"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Quota === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Quota"},message:"must have required property '"+"Quota"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackOnDailyGroupQuotaAlarm" !== data.CallbackCommand){
const err3 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Group.CallbackOnDailyGroupQuotaAlarm"},message:"must be equal to constant"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.QuotaUsed !== undefined){
let data1 = data.QuotaUsed;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/QuotaUsed",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.Quota !== undefined){
let data2 = data.Quota;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/Quota",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/Quota",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
if(data.EventTime !== undefined){
let data3 = data.EventTime;
const _errs8 = errors;
let valid2 = false;
let passing0 = null;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err8);
errors++;
}
}
var _valid0 = _errs9 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs11 = errors;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err9 = {instancePath:instancePath+"/EventTime",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err11 = {instancePath:instancePath+"/EventTime",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err11);
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err12);
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"CallbackCommand":true,"QuotaUsed":true,"Quota":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"CallbackCommand":true,"QuotaUsed":true,"Quota":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads2 = validate25;
const schema37 = {"$ref":"description#/webhooks/Group.CallbackSendMsgException/post/requestBody/content/application~1json/schema"};
const schema38 = {"type":"object","required":["CallbackCommand","GroupId","Type","From_Account","Operator_Account","Random","MsgBody","ErrorCode","ErrorInfo"],"properties":{"CallbackCommand":{"const":"Group.CallbackSendMsgException"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"Type":{"$ref":"#/components/schemas/GroupType"},"From_Account":{"type":"string"},"Operator_Account":{"type":"string"},"Random":{"type":"integer","format":"int64","minimum":0,"maximum":4294967295},"OnlineOnlyFlag":{"$ref":"#/components/schemas/OnlineOnlyFlag"},"MsgBody":{"$ref":"#/components/schemas/MsgBody"},"CloudCustomData":{"$ref":"#/components/schemas/CloudCustomData"},"ErrorCode":{"type":"integer"},"ErrorInfo":{"type":"string"},"EventTime":{"$ref":"#/components/schemas/EventTime"}}};
const schema39 = {"type":"string"};
const schema40 = {"type":"string"};
const schema41 = {"enum":[0,1],"default":0};
const schema55 = {"type":"string"};
const schema42 = {"type":"array","items":{"$ref":"#/components/schemas/MsgElement"}};
const schema43 = {"anyOf":[{"type":"object","oneOf":[{"$ref":"#/components/schemas/TIMTextElem"},{"$ref":"#/components/schemas/TIMLocationElem"},{"$ref":"#/components/schemas/TIMFaceElem"},{"$ref":"#/components/schemas/TIMCustomElem"},{"$ref":"#/components/schemas/TIMSoundElem"},{"$ref":"#/components/schemas/TIMImageElem"},{"$ref":"#/components/schemas/TIMFileElem"},{"$ref":"#/components/schemas/TIMVideoFileElem"},{"$ref":"#/components/schemas/TIMRelayElem"}],"discriminator":{"propertyName":"MsgType"}},{"$ref":"#/components/schemas/UnlistedElem"}]};
const schema46 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"const":"TIMTextElem"},"MsgContent":{"type":"object","required":["Text"],"properties":{"Text":{"type":"string"}}}}};
const schema47 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"const":"TIMLocationElem"},"MsgContent":{"type":"object","required":["Desc","Latitude","Longitude"],"properties":{"Desc":{"type":"string"},"Latitude":{"type":"number"},"Longitude":{"type":"number"}}}}};
const schema48 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"const":"TIMFaceElem"},"MsgContent":{"type":"object","required":["Index","Data"],"properties":{"Index":{"type":"integer"},"Data":{"type":"string"}}}}};
const schema49 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"const":"TIMCustomElem"},"MsgContent":{"type":"object","required":["Data"],"properties":{"Data":{"type":"string"},"Desc":{"type":"string"},"Ext":{"type":"string"},"Sound":{"type":"string"}}}}};
const schema50 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"const":"TIMSoundElem"},"MsgContent":{"type":"object","required":["Size","Second"],"properties":{"Url":{"type":"string"},"UUID":{"type":"string"},"Size":{"type":"integer","minimum":0},"Second":{"type":"number","minimum":0},"Download_Flag":{"type":"integer"}}}}};
const schema51 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"const":"TIMImageElem"},"MsgContent":{"type":"object","required":["UUID","ImageFormat","ImageInfoArray"],"properties":{"UUID":{"type":"string"},"ImageFormat":{"type":"integer"},"ImageInfoArray":{"type":"array","items":{"type":"object","required":["Type","URL"],"properties":{"Type":{"type":"integer"},"Size":{"type":"integer","minimum":0},"Width":{"type":"integer","minimum":0},"Height":{"type":"integer","minimum":0},"URL":{"type":"string"}}}}}}}};
const schema52 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"const":"TIMFileElem"},"MsgContent":{"type":"object","required":["FileSize","FileName"],"properties":{"Url":{"type":"string"},"UUID":{"type":"string"},"FileSize":{"type":"integer","minimum":0},"FileName":{"type":"string"},"Download_Flag":{"type":"integer"}}}}};
const schema53 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"const":"TIMVideoFileElem"},"MsgContent":{"type":"object","required":["VideoSize","VideoSecond","VideoFormat","ThumbSize","ThumbWidth","ThumbHeight","ThumbFormat"],"properties":{"VideoUrl":{"type":"string"},"VideoUUID":{"type":"string"},"VideoSize":{"type":"integer","minimum":0},"VideoSecond":{"type":"number","minimum":0},"VideoFormat":{"type":"string"},"VideoDownloadFlag":{"type":"integer"},"ThumbUrl":{"type":"string"},"ThumbUUID":{"type":"string"},"ThumbSize":{"type":"integer","minimum":0},"ThumbWidth":{"type":"integer","minimum":0},"ThumbHeight":{"type":"integer","minimum":0},"ThumbFormat":{"type":"string"},"ThumbDownloadFlag":{"type":"integer"}}}}};
const schema54 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"type":"string","not":{"enum":["TIMTextElem","TIMLocationElem","TIMFaceElem","TIMCustomElem","TIMSoundElem","TIMImageElem","TIMFileElem","TIMVideoFileElem","TIMRelayElem"]}},"MsgContent":{"type":"object","additionalProperties":true}}};
const schema44 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"const":"TIMRelayElem"},"MsgContent":{"type":"object","required":["Title","MsgNum","CompatibleText","AbstractList"],"properties":{"Title":{"type":"string"},"MsgNum":{"type":"integer","minimum":0},"CompatibleText":{"type":"string"},"AbstractList":{"type":"array","items":{"type":"string"}},"MsgList":{"type":"array","items":{"type":"object","required":["From_Account","MsgSeq","MsgRandom","MsgTimeStamp","MsgBody"],"properties":{"From_Account":{"type":"string"},"To_Account":{"type":"string"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"MsgSeq":{"type":"integer","format":"int64","minimum":0,"maximum":4294967295},"MsgRandom":{"type":"integer","format":"int64","minimum":0,"maximum":4294967295},"MsgTimeStamp":{"type":"integer","minimum":0},"MsgBody":{"$ref":"#/components/schemas/MsgBody"},"CloudCustomData":{"type":"string"}}}},"JsonMsgKey":{"type":"string"}},"oneOf":[{"required":["MsgList"]},{"required":["JsonMsgKey"]}]}}};
const wrapper0 = {validate: validate27};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.MsgContent === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.MsgType !== undefined){
if("TIMRelayElem" !== data.MsgType){
const err2 = {instancePath:instancePath+"/MsgType",keyword:"const",params:{allowedValue: "TIMRelayElem"},message:"must be equal to constant"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.MsgContent !== undefined){
let data1 = data.MsgContent;
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.MsgList === undefined){
const err3 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "MsgList"},message:"must have required property '"+"MsgList"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.JsonMsgKey === undefined){
const err4 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "JsonMsgKey"},message:"must have required property '"+"JsonMsgKey"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err5 = {instancePath:instancePath+"/MsgContent",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err5);
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.Title === undefined){
const err6 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "Title"},message:"must have required property '"+"Title"+"'"};
(vErrors ??= []).push(err6);
errors++;
}
if(data1.MsgNum === undefined){
const err7 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "MsgNum"},message:"must have required property '"+"MsgNum"+"'"};
(vErrors ??= []).push(err7);
errors++;
}
if(data1.CompatibleText === undefined){
const err8 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "CompatibleText"},message:"must have required property '"+"CompatibleText"+"'"};
(vErrors ??= []).push(err8);
errors++;
}
if(data1.AbstractList === undefined){
const err9 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "AbstractList"},message:"must have required property '"+"AbstractList"+"'"};
(vErrors ??= []).push(err9);
errors++;
}
if(data1.Title !== undefined){
if(typeof data1.Title !== "string"){
const err10 = {instancePath:instancePath+"/MsgContent/Title",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data1.MsgNum !== undefined){
let data3 = data1.MsgNum;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/MsgContent/MsgNum",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err11);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/MsgContent/MsgNum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
if(data1.CompatibleText !== undefined){
if(typeof data1.CompatibleText !== "string"){
const err13 = {instancePath:instancePath+"/MsgContent/CompatibleText",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data1.AbstractList !== undefined){
let data5 = data1.AbstractList;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data5[i0] !== "string"){
const err14 = {instancePath:instancePath+"/MsgContent/AbstractList/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/MsgContent/AbstractList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data1.MsgList !== undefined){
let data7 = data1.MsgList;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1 && errors<8; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.From_Account === undefined){
const err16 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err16);
errors++;
}
if(data8.MsgSeq === undefined){
const err17 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1,keyword:"required",params:{missingProperty: "MsgSeq"},message:"must have required property '"+"MsgSeq"+"'"};
(vErrors ??= []).push(err17);
errors++;
}
if(data8.MsgRandom === undefined){
const err18 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1,keyword:"required",params:{missingProperty: "MsgRandom"},message:"must have required property '"+"MsgRandom"+"'"};
(vErrors ??= []).push(err18);
errors++;
}
if(data8.MsgTimeStamp === undefined){
const err19 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1,keyword:"required",params:{missingProperty: "MsgTimeStamp"},message:"must have required property '"+"MsgTimeStamp"+"'"};
(vErrors ??= []).push(err19);
errors++;
}
if(data8.MsgBody === undefined){
const err20 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1,keyword:"required",params:{missingProperty: "MsgBody"},message:"must have required property '"+"MsgBody"+"'"};
(vErrors ??= []).push(err20);
errors++;
}
if(data8.From_Account !== undefined){
if(typeof data8.From_Account !== "string"){
const err21 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data8.To_Account !== undefined){
if(typeof data8.To_Account !== "string"){
const err22 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data8.GroupId !== undefined){
if(typeof data8.GroupId !== "string"){
const err23 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data8.MsgSeq !== undefined){
let data12 = data8.MsgSeq;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err24 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/MsgSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err24);
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 4294967295 || isNaN(data12)){
const err25 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/MsgSeq",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err25);
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/MsgSeq",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err26);
errors++;
}
}
}
if(data8.MsgRandom !== undefined){
let data13 = data8.MsgRandom;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err27 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/MsgRandom",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err27);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 4294967295 || isNaN(data13)){
const err28 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/MsgRandom",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err28);
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err29 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/MsgRandom",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err29);
errors++;
}
}
}
if(data8.MsgTimeStamp !== undefined){
let data14 = data8.MsgTimeStamp;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err30 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/MsgTimeStamp",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err30);
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err31 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/MsgTimeStamp",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err31);
errors++;
}
}
}
if(data8.MsgBody !== undefined){
if(!(wrapper0.validate(data8.MsgBody, {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/MsgBody",parentData:data8,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data8.CloudCustomData !== undefined){
if(typeof data8.CloudCustomData !== "string"){
const err32 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/CloudCustomData",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err32);
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err33);
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/MsgContent/MsgList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err34);
errors++;
}
}
if(data1.JsonMsgKey !== undefined){
if(typeof data1.JsonMsgKey !== "string"){
const err35 = {instancePath:instancePath+"/MsgContent/JsonMsgKey",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err35);
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/MsgContent",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err36);
errors++;
}
}
}
else {
const err37 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err37);
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"MsgType":true,"MsgContent":true},"dynamicProps":false,"dynamicItems":false};


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.MsgType;
if(typeof tag0 == "string"){
if(tag0 === "TIMTextElem"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.MsgContent === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.MsgType !== undefined){
if("TIMTextElem" !== data.MsgType){
const err2 = {instancePath:instancePath+"/MsgType",keyword:"const",params:{allowedValue: "TIMTextElem"},message:"must be equal to constant"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.MsgContent !== undefined){
let data1 = data.MsgContent;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.Text === undefined){
const err3 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "Text"},message:"must have required property '"+"Text"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data1.Text !== undefined){
if(typeof data1.Text !== "string"){
const err4 = {instancePath:instancePath+"/MsgContent/Text",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/MsgContent",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
var props0 = {};
props0.MsgType = true;
props0.MsgContent = true;
}
else if(tag0 === "TIMLocationElem"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
(vErrors ??= []).push(err7);
errors++;
}
if(data.MsgContent === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
(vErrors ??= []).push(err8);
errors++;
}
if(data.MsgType !== undefined){
if("TIMLocationElem" !== data.MsgType){
const err9 = {instancePath:instancePath+"/MsgType",keyword:"const",params:{allowedValue: "TIMLocationElem"},message:"must be equal to constant"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.MsgContent !== undefined){
let data4 = data.MsgContent;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.Desc === undefined){
const err10 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "Desc"},message:"must have required property '"+"Desc"+"'"};
(vErrors ??= []).push(err10);
errors++;
}
if(data4.Latitude === undefined){
const err11 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "Latitude"},message:"must have required property '"+"Latitude"+"'"};
(vErrors ??= []).push(err11);
errors++;
}
if(data4.Longitude === undefined){
const err12 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "Longitude"},message:"must have required property '"+"Longitude"+"'"};
(vErrors ??= []).push(err12);
errors++;
}
if(data4.Desc !== undefined){
if(typeof data4.Desc !== "string"){
const err13 = {instancePath:instancePath+"/MsgContent/Desc",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data4.Latitude !== undefined){
let data6 = data4.Latitude;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/MsgContent/Latitude",keyword:"type",params:{type: "number"},message:"must be number"};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data4.Longitude !== undefined){
let data7 = data4.Longitude;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/MsgContent/Longitude",keyword:"type",params:{type: "number"},message:"must be number"};
(vErrors ??= []).push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/MsgContent",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err16);
errors++;
}
}
}
else {
const err17 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err17);
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.MsgType = true;
props0.MsgContent = true;
}
}
else if(tag0 === "TIMFaceElem"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err18 = {instancePath,keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
(vErrors ??= []).push(err18);
errors++;
}
if(data.MsgContent === undefined){
const err19 = {instancePath,keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
(vErrors ??= []).push(err19);
errors++;
}
if(data.MsgType !== undefined){
if("TIMFaceElem" !== data.MsgType){
const err20 = {instancePath:instancePath+"/MsgType",keyword:"const",params:{allowedValue: "TIMFaceElem"},message:"must be equal to constant"};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.MsgContent !== undefined){
let data9 = data.MsgContent;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.Index === undefined){
const err21 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "Index"},message:"must have required property '"+"Index"+"'"};
(vErrors ??= []).push(err21);
errors++;
}
if(data9.Data === undefined){
const err22 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "Data"},message:"must have required property '"+"Data"+"'"};
(vErrors ??= []).push(err22);
errors++;
}
if(data9.Index !== undefined){
let data10 = data9.Index;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err23 = {instancePath:instancePath+"/MsgContent/Index",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data9.Data !== undefined){
if(typeof data9.Data !== "string"){
const err24 = {instancePath:instancePath+"/MsgContent/Data",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err24);
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/MsgContent",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err25);
errors++;
}
}
}
else {
const err26 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err26);
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.MsgType = true;
props0.MsgContent = true;
}
}
else if(tag0 === "TIMCustomElem"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err27 = {instancePath,keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
(vErrors ??= []).push(err27);
errors++;
}
if(data.MsgContent === undefined){
const err28 = {instancePath,keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
(vErrors ??= []).push(err28);
errors++;
}
if(data.MsgType !== undefined){
if("TIMCustomElem" !== data.MsgType){
const err29 = {instancePath:instancePath+"/MsgType",keyword:"const",params:{allowedValue: "TIMCustomElem"},message:"must be equal to constant"};
(vErrors ??= []).push(err29);
errors++;
}
}
if(data.MsgContent !== undefined){
let data13 = data.MsgContent;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.Data === undefined){
const err30 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "Data"},message:"must have required property '"+"Data"+"'"};
(vErrors ??= []).push(err30);
errors++;
}
if(data13.Data !== undefined){
if(typeof data13.Data !== "string"){
const err31 = {instancePath:instancePath+"/MsgContent/Data",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err31);
errors++;
}
}
if(data13.Desc !== undefined){
if(typeof data13.Desc !== "string"){
const err32 = {instancePath:instancePath+"/MsgContent/Desc",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data13.Ext !== undefined){
if(typeof data13.Ext !== "string"){
const err33 = {instancePath:instancePath+"/MsgContent/Ext",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err33);
errors++;
}
}
if(data13.Sound !== undefined){
if(typeof data13.Sound !== "string"){
const err34 = {instancePath:instancePath+"/MsgContent/Sound",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err34);
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/MsgContent",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err35);
errors++;
}
}
}
else {
const err36 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err36);
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.MsgType = true;
props0.MsgContent = true;
}
}
else if(tag0 === "TIMSoundElem"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err37 = {instancePath,keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
(vErrors ??= []).push(err37);
errors++;
}
if(data.MsgContent === undefined){
const err38 = {instancePath,keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
(vErrors ??= []).push(err38);
errors++;
}
if(data.MsgType !== undefined){
if("TIMSoundElem" !== data.MsgType){
const err39 = {instancePath:instancePath+"/MsgType",keyword:"const",params:{allowedValue: "TIMSoundElem"},message:"must be equal to constant"};
(vErrors ??= []).push(err39);
errors++;
}
}
if(data.MsgContent !== undefined){
let data19 = data.MsgContent;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.Size === undefined){
const err40 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "Size"},message:"must have required property '"+"Size"+"'"};
(vErrors ??= []).push(err40);
errors++;
}
if(data19.Second === undefined){
const err41 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "Second"},message:"must have required property '"+"Second"+"'"};
(vErrors ??= []).push(err41);
errors++;
}
if(data19.Url !== undefined){
if(typeof data19.Url !== "string"){
const err42 = {instancePath:instancePath+"/MsgContent/Url",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err42);
errors++;
}
}
if(data19.UUID !== undefined){
if(typeof data19.UUID !== "string"){
const err43 = {instancePath:instancePath+"/MsgContent/UUID",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err43);
errors++;
}
}
if(data19.Size !== undefined){
let data22 = data19.Size;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err44 = {instancePath:instancePath+"/MsgContent/Size",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err44);
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err45 = {instancePath:instancePath+"/MsgContent/Size",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err45);
errors++;
}
}
}
if(data19.Second !== undefined){
let data23 = data19.Second;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err46 = {instancePath:instancePath+"/MsgContent/Second",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err46);
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/MsgContent/Second",keyword:"type",params:{type: "number"},message:"must be number"};
(vErrors ??= []).push(err47);
errors++;
}
}
if(data19.Download_Flag !== undefined){
let data24 = data19.Download_Flag;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err48 = {instancePath:instancePath+"/MsgContent/Download_Flag",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err48);
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/MsgContent",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err49);
errors++;
}
}
}
else {
const err50 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err50);
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.MsgType = true;
props0.MsgContent = true;
}
}
else if(tag0 === "TIMImageElem"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err51 = {instancePath,keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
(vErrors ??= []).push(err51);
errors++;
}
if(data.MsgContent === undefined){
const err52 = {instancePath,keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
(vErrors ??= []).push(err52);
errors++;
}
if(data.MsgType !== undefined){
if("TIMImageElem" !== data.MsgType){
const err53 = {instancePath:instancePath+"/MsgType",keyword:"const",params:{allowedValue: "TIMImageElem"},message:"must be equal to constant"};
(vErrors ??= []).push(err53);
errors++;
}
}
if(data.MsgContent !== undefined){
let data26 = data.MsgContent;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.UUID === undefined){
const err54 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "UUID"},message:"must have required property '"+"UUID"+"'"};
(vErrors ??= []).push(err54);
errors++;
}
if(data26.ImageFormat === undefined){
const err55 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "ImageFormat"},message:"must have required property '"+"ImageFormat"+"'"};
(vErrors ??= []).push(err55);
errors++;
}
if(data26.ImageInfoArray === undefined){
const err56 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "ImageInfoArray"},message:"must have required property '"+"ImageInfoArray"+"'"};
(vErrors ??= []).push(err56);
errors++;
}
if(data26.UUID !== undefined){
if(typeof data26.UUID !== "string"){
const err57 = {instancePath:instancePath+"/MsgContent/UUID",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err57);
errors++;
}
}
if(data26.ImageFormat !== undefined){
let data28 = data26.ImageFormat;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err58 = {instancePath:instancePath+"/MsgContent/ImageFormat",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err58);
errors++;
}
}
if(data26.ImageInfoArray !== undefined){
let data29 = data26.ImageInfoArray;
if(Array.isArray(data29)){
const len0 = data29.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data30 = data29[i0];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.Type === undefined){
const err59 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0,keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
(vErrors ??= []).push(err59);
errors++;
}
if(data30.URL === undefined){
const err60 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0,keyword:"required",params:{missingProperty: "URL"},message:"must have required property '"+"URL"+"'"};
(vErrors ??= []).push(err60);
errors++;
}
if(data30.Type !== undefined){
let data31 = data30.Type;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err61 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0+"/Type",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err61);
errors++;
}
}
if(data30.Size !== undefined){
let data32 = data30.Size;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err62 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0+"/Size",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err62);
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err63 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0+"/Size",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err63);
errors++;
}
}
}
if(data30.Width !== undefined){
let data33 = data30.Width;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err64 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0+"/Width",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err64);
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err65 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0+"/Width",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err65);
errors++;
}
}
}
if(data30.Height !== undefined){
let data34 = data30.Height;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err66 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0+"/Height",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err66);
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err67 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0+"/Height",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err67);
errors++;
}
}
}
if(data30.URL !== undefined){
if(typeof data30.URL !== "string"){
const err68 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0+"/URL",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err68);
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err69);
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/MsgContent/ImageInfoArray",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err70);
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/MsgContent",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err71);
errors++;
}
}
}
else {
const err72 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err72);
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.MsgType = true;
props0.MsgContent = true;
}
}
else if(tag0 === "TIMFileElem"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err73 = {instancePath,keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
(vErrors ??= []).push(err73);
errors++;
}
if(data.MsgContent === undefined){
const err74 = {instancePath,keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
(vErrors ??= []).push(err74);
errors++;
}
if(data.MsgType !== undefined){
if("TIMFileElem" !== data.MsgType){
const err75 = {instancePath:instancePath+"/MsgType",keyword:"const",params:{allowedValue: "TIMFileElem"},message:"must be equal to constant"};
(vErrors ??= []).push(err75);
errors++;
}
}
if(data.MsgContent !== undefined){
let data37 = data.MsgContent;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.FileSize === undefined){
const err76 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "FileSize"},message:"must have required property '"+"FileSize"+"'"};
(vErrors ??= []).push(err76);
errors++;
}
if(data37.FileName === undefined){
const err77 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "FileName"},message:"must have required property '"+"FileName"+"'"};
(vErrors ??= []).push(err77);
errors++;
}
if(data37.Url !== undefined){
if(typeof data37.Url !== "string"){
const err78 = {instancePath:instancePath+"/MsgContent/Url",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err78);
errors++;
}
}
if(data37.UUID !== undefined){
if(typeof data37.UUID !== "string"){
const err79 = {instancePath:instancePath+"/MsgContent/UUID",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err79);
errors++;
}
}
if(data37.FileSize !== undefined){
let data40 = data37.FileSize;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err80 = {instancePath:instancePath+"/MsgContent/FileSize",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err80);
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
const err81 = {instancePath:instancePath+"/MsgContent/FileSize",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err81);
errors++;
}
}
}
if(data37.FileName !== undefined){
if(typeof data37.FileName !== "string"){
const err82 = {instancePath:instancePath+"/MsgContent/FileName",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err82);
errors++;
}
}
if(data37.Download_Flag !== undefined){
let data42 = data37.Download_Flag;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err83 = {instancePath:instancePath+"/MsgContent/Download_Flag",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err83);
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/MsgContent",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err84);
errors++;
}
}
}
else {
const err85 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err85);
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.MsgType = true;
props0.MsgContent = true;
}
}
else if(tag0 === "TIMVideoFileElem"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err86 = {instancePath,keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
(vErrors ??= []).push(err86);
errors++;
}
if(data.MsgContent === undefined){
const err87 = {instancePath,keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
(vErrors ??= []).push(err87);
errors++;
}
if(data.MsgType !== undefined){
if("TIMVideoFileElem" !== data.MsgType){
const err88 = {instancePath:instancePath+"/MsgType",keyword:"const",params:{allowedValue: "TIMVideoFileElem"},message:"must be equal to constant"};
(vErrors ??= []).push(err88);
errors++;
}
}
if(data.MsgContent !== undefined){
let data44 = data.MsgContent;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.VideoSize === undefined){
const err89 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "VideoSize"},message:"must have required property '"+"VideoSize"+"'"};
(vErrors ??= []).push(err89);
errors++;
}
if(data44.VideoSecond === undefined){
const err90 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "VideoSecond"},message:"must have required property '"+"VideoSecond"+"'"};
(vErrors ??= []).push(err90);
errors++;
}
if(data44.VideoFormat === undefined){
const err91 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "VideoFormat"},message:"must have required property '"+"VideoFormat"+"'"};
(vErrors ??= []).push(err91);
errors++;
}
if(data44.ThumbSize === undefined){
const err92 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "ThumbSize"},message:"must have required property '"+"ThumbSize"+"'"};
(vErrors ??= []).push(err92);
errors++;
}
if(data44.ThumbWidth === undefined){
const err93 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "ThumbWidth"},message:"must have required property '"+"ThumbWidth"+"'"};
(vErrors ??= []).push(err93);
errors++;
}
if(data44.ThumbHeight === undefined){
const err94 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "ThumbHeight"},message:"must have required property '"+"ThumbHeight"+"'"};
(vErrors ??= []).push(err94);
errors++;
}
if(data44.ThumbFormat === undefined){
const err95 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "ThumbFormat"},message:"must have required property '"+"ThumbFormat"+"'"};
(vErrors ??= []).push(err95);
errors++;
}
if(data44.VideoUrl !== undefined){
if(typeof data44.VideoUrl !== "string"){
const err96 = {instancePath:instancePath+"/MsgContent/VideoUrl",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err96);
errors++;
}
}
if(data44.VideoUUID !== undefined){
if(typeof data44.VideoUUID !== "string"){
const err97 = {instancePath:instancePath+"/MsgContent/VideoUUID",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err97);
errors++;
}
}
if(data44.VideoSize !== undefined){
let data47 = data44.VideoSize;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err98 = {instancePath:instancePath+"/MsgContent/VideoSize",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err98);
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
const err99 = {instancePath:instancePath+"/MsgContent/VideoSize",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err99);
errors++;
}
}
}
if(data44.VideoSecond !== undefined){
let data48 = data44.VideoSecond;
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
const err100 = {instancePath:instancePath+"/MsgContent/VideoSecond",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err100);
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/MsgContent/VideoSecond",keyword:"type",params:{type: "number"},message:"must be number"};
(vErrors ??= []).push(err101);
errors++;
}
}
if(data44.VideoFormat !== undefined){
if(typeof data44.VideoFormat !== "string"){
const err102 = {instancePath:instancePath+"/MsgContent/VideoFormat",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err102);
errors++;
}
}
if(data44.VideoDownloadFlag !== undefined){
let data50 = data44.VideoDownloadFlag;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err103 = {instancePath:instancePath+"/MsgContent/VideoDownloadFlag",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err103);
errors++;
}
}
if(data44.ThumbUrl !== undefined){
if(typeof data44.ThumbUrl !== "string"){
const err104 = {instancePath:instancePath+"/MsgContent/ThumbUrl",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err104);
errors++;
}
}
if(data44.ThumbUUID !== undefined){
if(typeof data44.ThumbUUID !== "string"){
const err105 = {instancePath:instancePath+"/MsgContent/ThumbUUID",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err105);
errors++;
}
}
if(data44.ThumbSize !== undefined){
let data53 = data44.ThumbSize;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err106 = {instancePath:instancePath+"/MsgContent/ThumbSize",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err106);
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 0 || isNaN(data53)){
const err107 = {instancePath:instancePath+"/MsgContent/ThumbSize",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err107);
errors++;
}
}
}
if(data44.ThumbWidth !== undefined){
let data54 = data44.ThumbWidth;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err108 = {instancePath:instancePath+"/MsgContent/ThumbWidth",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err108);
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 0 || isNaN(data54)){
const err109 = {instancePath:instancePath+"/MsgContent/ThumbWidth",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err109);
errors++;
}
}
}
if(data44.ThumbHeight !== undefined){
let data55 = data44.ThumbHeight;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err110 = {instancePath:instancePath+"/MsgContent/ThumbHeight",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err110);
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 0 || isNaN(data55)){
const err111 = {instancePath:instancePath+"/MsgContent/ThumbHeight",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err111);
errors++;
}
}
}
if(data44.ThumbFormat !== undefined){
if(typeof data44.ThumbFormat !== "string"){
const err112 = {instancePath:instancePath+"/MsgContent/ThumbFormat",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err112);
errors++;
}
}
if(data44.ThumbDownloadFlag !== undefined){
let data57 = data44.ThumbDownloadFlag;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err113 = {instancePath:instancePath+"/MsgContent/ThumbDownloadFlag",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err113);
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/MsgContent",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err114);
errors++;
}
}
}
else {
const err115 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err115);
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.MsgType = true;
props0.MsgContent = true;
}
}
else if(tag0 === "TIMRelayElem"){
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.MsgType = true;
props0.MsgContent = true;
}
}
else {
const err116 = {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "MsgType", tagValue: tag0},message:"value of tag \"MsgType\" must be in oneOf"};
(vErrors ??= []).push(err116);
errors++;
}
}
else {
const err117 = {instancePath,keyword:"discriminator",params:{error: "tag", tag: "MsgType", tagValue: tag0},message:"tag \"MsgType\" must be string"};
(vErrors ??= []).push(err117);
errors++;
}
}
else {
const err118 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err118);
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs137 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err119 = {instancePath,keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
(vErrors ??= []).push(err119);
errors++;
}
if(data.MsgContent === undefined){
const err120 = {instancePath,keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
(vErrors ??= []).push(err120);
errors++;
}
if(data.MsgType !== undefined){
let data58 = data.MsgType;
if(typeof data58 !== "string"){
const err121 = {instancePath:instancePath+"/MsgType",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err121);
errors++;
}
const _errs142 = errors;
const _errs143 = errors;
if(!(((((((((data58 === "TIMTextElem") || (data58 === "TIMLocationElem")) || (data58 === "TIMFaceElem")) || (data58 === "TIMCustomElem")) || (data58 === "TIMSoundElem")) || (data58 === "TIMImageElem")) || (data58 === "TIMFileElem")) || (data58 === "TIMVideoFileElem")) || (data58 === "TIMRelayElem"))){
const err122 = {};
(vErrors ??= []).push(err122);
errors++;
}
var valid40 = _errs143 === errors;
if(valid40){
const err123 = {instancePath:instancePath+"/MsgType",keyword:"not",params:{},message:"must NOT be valid"};
(vErrors ??= []).push(err123);
errors++;
}
else {
errors = _errs142;
if(vErrors !== null){
if(_errs142){
vErrors.length = _errs142;
}
else {
vErrors = null;
}
}
}
}
if(data.MsgContent !== undefined){
let data59 = data.MsgContent;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
}
else {
const err124 = {instancePath:instancePath+"/MsgContent",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err124);
errors++;
}
}
}
else {
const err125 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err125);
errors++;
}
var _valid0 = _errs137 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.MsgType = true;
props0.MsgContent = true;
}
}
if(!valid0){
const err126 = {instancePath,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
(vErrors ??= []).push(err126);
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate28.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate28.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(!(validate28(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err0);
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Type === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.From_Account === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.Operator_Account === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.Random === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "Random"},message:"must have required property '"+"Random"+"'"};
(vErrors ??= []).push(err5);
errors++;
}
if(data.MsgBody === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "MsgBody"},message:"must have required property '"+"MsgBody"+"'"};
(vErrors ??= []).push(err6);
errors++;
}
if(data.ErrorCode === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err7);
errors++;
}
if(data.ErrorInfo === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err8);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackSendMsgException" !== data.CallbackCommand){
const err9 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Group.CallbackSendMsgException"},message:"must be equal to constant"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err10 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err11 = {instancePath:instancePath+"/Type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err12 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err13 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.Random !== undefined){
let data5 = data.Random;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/Random",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err14);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4294967295 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/Random",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err15);
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/Random",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err16);
errors++;
}
}
}
if(data.OnlineOnlyFlag !== undefined){
let data6 = data.OnlineOnlyFlag;
if(!((data6 === 0) || (data6 === 1))){
const err17 = {instancePath:instancePath+"/OnlineOnlyFlag",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.MsgBody !== undefined){
if(!(validate27(data.MsgBody, {instancePath:instancePath+"/MsgBody",parentData:data,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.CloudCustomData !== undefined){
if(typeof data.CloudCustomData !== "string"){
const err18 = {instancePath:instancePath+"/CloudCustomData",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data9 = data.ErrorCode;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err19 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err20 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.EventTime !== undefined){
let data11 = data.EventTime;
const _errs26 = errors;
let valid6 = false;
let passing0 = null;
const _errs27 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err21 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err21);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err22 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err22);
errors++;
}
}
var _valid0 = _errs27 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
}
const _errs29 = errors;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err23 = {instancePath:instancePath+"/EventTime",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
(vErrors ??= []).push(err23);
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err24);
errors++;
}
var _valid0 = _errs29 === errors;
if(_valid0 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid6 = true;
passing0 = 1;
}
}
if(!valid6){
const err25 = {instancePath:instancePath+"/EventTime",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err25);
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err26 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err26);
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"From_Account":true,"Operator_Account":true,"Random":true,"OnlineOnlyFlag":true,"MsgBody":true,"CloudCustomData":true,"ErrorCode":true,"ErrorInfo":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"From_Account":true,"Operator_Account":true,"Random":true,"OnlineOnlyFlag":true,"MsgBody":true,"CloudCustomData":true,"ErrorCode":true,"ErrorInfo":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads3 = validate34;
const schema57 = {"$ref":"description#/webhooks/State.StateChange/post/requestBody/content/application~1json/schema"};
const schema58 = {"type":"object","required":["CallbackCommand","Info"],"properties":{"CallbackCommand":{"const":"State.StateChange"},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"},"Info":{"type":"object","required":["Action","To_Account","Reason"],"properties":{"Action":{"type":"string"},"To_Account":{"type":"string"},"Reason":{"type":"string"},"CustomStatus":{"type":"string"}}},"KickedDevice":{"type":"array","items":{"type":"object","required":["Platform"],"properties":{"Platform":{"type":"string"}}}}}};
const schema59 = {"type":"integer","format":"int64","minimum":0};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Info === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Info"},message:"must have required property '"+"Info"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.CallbackCommand !== undefined){
if("State.StateChange" !== data.CallbackCommand){
const err2 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "State.StateChange"},message:"must be equal to constant"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.EventTime !== undefined){
let data1 = data.EventTime;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err3);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
if(data.Info !== undefined){
let data2 = data.Info;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.Action === undefined){
const err5 = {instancePath:instancePath+"/Info",keyword:"required",params:{missingProperty: "Action"},message:"must have required property '"+"Action"+"'"};
(vErrors ??= []).push(err5);
errors++;
}
if(data2.To_Account === undefined){
const err6 = {instancePath:instancePath+"/Info",keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err6);
errors++;
}
if(data2.Reason === undefined){
const err7 = {instancePath:instancePath+"/Info",keyword:"required",params:{missingProperty: "Reason"},message:"must have required property '"+"Reason"+"'"};
(vErrors ??= []).push(err7);
errors++;
}
if(data2.Action !== undefined){
if(typeof data2.Action !== "string"){
const err8 = {instancePath:instancePath+"/Info/Action",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data2.To_Account !== undefined){
if(typeof data2.To_Account !== "string"){
const err9 = {instancePath:instancePath+"/Info/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data2.Reason !== undefined){
if(typeof data2.Reason !== "string"){
const err10 = {instancePath:instancePath+"/Info/Reason",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data2.CustomStatus !== undefined){
if(typeof data2.CustomStatus !== "string"){
const err11 = {instancePath:instancePath+"/Info/CustomStatus",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err11);
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/Info",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.KickedDevice !== undefined){
let data7 = data.KickedDevice;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.Platform === undefined){
const err13 = {instancePath:instancePath+"/KickedDevice/" + i0,keyword:"required",params:{missingProperty: "Platform"},message:"must have required property '"+"Platform"+"'"};
(vErrors ??= []).push(err13);
errors++;
}
if(data8.Platform !== undefined){
if(typeof data8.Platform !== "string"){
const err14 = {instancePath:instancePath+"/KickedDevice/" + i0+"/Platform",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/KickedDevice/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/KickedDevice",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err16);
errors++;
}
}
}
else {
const err17 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err17);
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"CallbackCommand":true,"EventTime":true,"Info":true,"KickedDevice":true},"dynamicProps":false,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"CallbackCommand":true,"EventTime":true,"Info":true,"KickedDevice":true},"dynamicProps":false,"dynamicItems":false};

export const payloads4 = validate37;
const schema60 = {"$ref":"description#/webhooks/Profile.CallbackPortraitSet/post/requestBody/content/application~1json/schema"};
const schema61 = {"type":"object","required":["CallbackCommand","Operator_Account","From_Account","ProfileItem"],"properties":{"CallbackCommand":{"const":"Profile.CallbackPortraitSet"},"Operator_Account":{"type":"string"},"From_Account":{"type":"string"},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"},"ProfileItem":{"type":"array","items":{"type":"object","required":["Tag","Value"],"properties":{"Tag":{"type":"string"},"Value":{"oneOf":[{"type":"string"},{"type":"integer","format":"int64","minimum":0}]}}}}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Operator_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.From_Account === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ProfileItem === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "ProfileItem"},message:"must have required property '"+"ProfileItem"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Profile.CallbackPortraitSet" !== data.CallbackCommand){
const err4 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Profile.CallbackPortraitSet"},message:"must be equal to constant"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err5 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err6 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.EventTime !== undefined){
let data3 = data.EventTime;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err8);
errors++;
}
}
}
if(data.ProfileItem !== undefined){
let data4 = data.ProfileItem;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.Tag === undefined){
const err9 = {instancePath:instancePath+"/ProfileItem/" + i0,keyword:"required",params:{missingProperty: "Tag"},message:"must have required property '"+"Tag"+"'"};
(vErrors ??= []).push(err9);
errors++;
}
if(data5.Value === undefined){
const err10 = {instancePath:instancePath+"/ProfileItem/" + i0,keyword:"required",params:{missingProperty: "Value"},message:"must have required property '"+"Value"+"'"};
(vErrors ??= []).push(err10);
errors++;
}
if(data5.Tag !== undefined){
if(typeof data5.Tag !== "string"){
const err11 = {instancePath:instancePath+"/ProfileItem/" + i0+"/Tag",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data5.Value !== undefined){
let data7 = data5.Value;
const _errs16 = errors;
let valid5 = false;
let passing0 = null;
const _errs17 = errors;
if(typeof data7 !== "string"){
const err12 = {instancePath:instancePath+"/ProfileItem/" + i0+"/Value",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err12);
errors++;
}
var _valid0 = _errs17 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs19 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err13 = {instancePath:instancePath+"/ProfileItem/" + i0+"/Value",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err13);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err14 = {instancePath:instancePath+"/ProfileItem/" + i0+"/Value",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err14);
errors++;
}
}
var _valid0 = _errs19 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
const err15 = {instancePath:instancePath+"/ProfileItem/" + i0+"/Value",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err15);
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/ProfileItem/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err16);
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/ProfileItem",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err17);
errors++;
}
}
}
else {
const err18 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err18);
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":{"CallbackCommand":true,"Operator_Account":true,"From_Account":true,"EventTime":true,"ProfileItem":true},"dynamicProps":false,"dynamicItems":false};


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate38(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":{"CallbackCommand":true,"Operator_Account":true,"From_Account":true,"EventTime":true,"ProfileItem":true},"dynamicProps":false,"dynamicItems":false};

export const payloads5 = validate40;
const schema63 = {"$ref":"description#/webhooks/Sns.CallbackPrevFriendAdd/post/requestBody/content/application~1json/schema"};
const schema64 = {"type":"object","required":["CallbackCommand","Requester_Account","From_Account","FriendItem","AddType","ForceAddFlags"],"properties":{"CallbackCommand":{"const":"Sns.CallbackPrevFriendAdd"},"Requester_Account":{"type":"string"},"From_Account":{"type":"string"},"FriendItem":{"type":"array","items":{"type":"object","required":["To_Account","Remark","GroupName","AddSource","AddWording"],"properties":{"To_Account":{"type":"string"},"Remark":{"type":"string"},"GroupName":{"type":"string"},"AddSource":{"type":"string"},"AddWording":{"type":"string"}}}},"AddType":{"type":"string"},"ForceAddFlags":{"type":"integer"},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Requester_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Requester_Account"},message:"must have required property '"+"Requester_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.From_Account === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.FriendItem === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "FriendItem"},message:"must have required property '"+"FriendItem"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.AddType === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "AddType"},message:"must have required property '"+"AddType"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.ForceAddFlags === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "ForceAddFlags"},message:"must have required property '"+"ForceAddFlags"+"'"};
(vErrors ??= []).push(err5);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Sns.CallbackPrevFriendAdd" !== data.CallbackCommand){
const err6 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Sns.CallbackPrevFriendAdd"},message:"must be equal to constant"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Requester_Account !== undefined){
if(typeof data.Requester_Account !== "string"){
const err7 = {instancePath:instancePath+"/Requester_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err8 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.FriendItem !== undefined){
let data3 = data.FriendItem;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.To_Account === undefined){
const err9 = {instancePath:instancePath+"/FriendItem/" + i0,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err9);
errors++;
}
if(data4.Remark === undefined){
const err10 = {instancePath:instancePath+"/FriendItem/" + i0,keyword:"required",params:{missingProperty: "Remark"},message:"must have required property '"+"Remark"+"'"};
(vErrors ??= []).push(err10);
errors++;
}
if(data4.GroupName === undefined){
const err11 = {instancePath:instancePath+"/FriendItem/" + i0,keyword:"required",params:{missingProperty: "GroupName"},message:"must have required property '"+"GroupName"+"'"};
(vErrors ??= []).push(err11);
errors++;
}
if(data4.AddSource === undefined){
const err12 = {instancePath:instancePath+"/FriendItem/" + i0,keyword:"required",params:{missingProperty: "AddSource"},message:"must have required property '"+"AddSource"+"'"};
(vErrors ??= []).push(err12);
errors++;
}
if(data4.AddWording === undefined){
const err13 = {instancePath:instancePath+"/FriendItem/" + i0,keyword:"required",params:{missingProperty: "AddWording"},message:"must have required property '"+"AddWording"+"'"};
(vErrors ??= []).push(err13);
errors++;
}
if(data4.To_Account !== undefined){
if(typeof data4.To_Account !== "string"){
const err14 = {instancePath:instancePath+"/FriendItem/" + i0+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data4.Remark !== undefined){
if(typeof data4.Remark !== "string"){
const err15 = {instancePath:instancePath+"/FriendItem/" + i0+"/Remark",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data4.GroupName !== undefined){
if(typeof data4.GroupName !== "string"){
const err16 = {instancePath:instancePath+"/FriendItem/" + i0+"/GroupName",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data4.AddSource !== undefined){
if(typeof data4.AddSource !== "string"){
const err17 = {instancePath:instancePath+"/FriendItem/" + i0+"/AddSource",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data4.AddWording !== undefined){
if(typeof data4.AddWording !== "string"){
const err18 = {instancePath:instancePath+"/FriendItem/" + i0+"/AddWording",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err18);
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/FriendItem/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err19);
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/FriendItem",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.AddType !== undefined){
if(typeof data.AddType !== "string"){
const err21 = {instancePath:instancePath+"/AddType",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.ForceAddFlags !== undefined){
let data11 = data.ForceAddFlags;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err22 = {instancePath:instancePath+"/ForceAddFlags",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.EventTime !== undefined){
let data12 = data.EventTime;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err23 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err23);
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err24 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err24);
errors++;
}
}
}
}
else {
const err25 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err25);
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":{"CallbackCommand":true,"Requester_Account":true,"From_Account":true,"FriendItem":true,"AddType":true,"ForceAddFlags":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":{"CallbackCommand":true,"Requester_Account":true,"From_Account":true,"FriendItem":true,"AddType":true,"ForceAddFlags":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads6 = validate43;
const schema66 = {"$ref":"description#/webhooks/Sns.CallbackPrevFriendResponse/post/requestBody/content/application~1json/schema"};
const schema67 = {"type":"object","required":["CallbackCommand","Requester_Account","From_Account","ResponseFriendItem"],"properties":{"CallbackCommand":{"const":"Sns.CallbackPrevFriendResponse"},"Requester_Account":{"type":"string"},"From_Account":{"type":"string"},"ResponseFriendItem":{"type":"array","items":{"type":"object","required":["To_Account","Remark","TagName","ResponseAction"],"properties":{"To_Account":{"type":"string"},"Remark":{"type":"string"},"TagName":{"type":"string"},"ResponseAction":{"type":"string"}}}},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Requester_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Requester_Account"},message:"must have required property '"+"Requester_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.From_Account === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ResponseFriendItem === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "ResponseFriendItem"},message:"must have required property '"+"ResponseFriendItem"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Sns.CallbackPrevFriendResponse" !== data.CallbackCommand){
const err4 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Sns.CallbackPrevFriendResponse"},message:"must be equal to constant"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.Requester_Account !== undefined){
if(typeof data.Requester_Account !== "string"){
const err5 = {instancePath:instancePath+"/Requester_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err6 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.ResponseFriendItem !== undefined){
let data3 = data.ResponseFriendItem;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.To_Account === undefined){
const err7 = {instancePath:instancePath+"/ResponseFriendItem/" + i0,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err7);
errors++;
}
if(data4.Remark === undefined){
const err8 = {instancePath:instancePath+"/ResponseFriendItem/" + i0,keyword:"required",params:{missingProperty: "Remark"},message:"must have required property '"+"Remark"+"'"};
(vErrors ??= []).push(err8);
errors++;
}
if(data4.TagName === undefined){
const err9 = {instancePath:instancePath+"/ResponseFriendItem/" + i0,keyword:"required",params:{missingProperty: "TagName"},message:"must have required property '"+"TagName"+"'"};
(vErrors ??= []).push(err9);
errors++;
}
if(data4.ResponseAction === undefined){
const err10 = {instancePath:instancePath+"/ResponseFriendItem/" + i0,keyword:"required",params:{missingProperty: "ResponseAction"},message:"must have required property '"+"ResponseAction"+"'"};
(vErrors ??= []).push(err10);
errors++;
}
if(data4.To_Account !== undefined){
if(typeof data4.To_Account !== "string"){
const err11 = {instancePath:instancePath+"/ResponseFriendItem/" + i0+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data4.Remark !== undefined){
if(typeof data4.Remark !== "string"){
const err12 = {instancePath:instancePath+"/ResponseFriendItem/" + i0+"/Remark",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data4.TagName !== undefined){
if(typeof data4.TagName !== "string"){
const err13 = {instancePath:instancePath+"/ResponseFriendItem/" + i0+"/TagName",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data4.ResponseAction !== undefined){
if(typeof data4.ResponseAction !== "string"){
const err14 = {instancePath:instancePath+"/ResponseFriendItem/" + i0+"/ResponseAction",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/ResponseFriendItem/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/ResponseFriendItem",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.EventTime !== undefined){
let data9 = data.EventTime;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err17 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err17);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err18 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err18);
errors++;
}
}
}
}
else {
const err19 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err19);
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":{"CallbackCommand":true,"Requester_Account":true,"From_Account":true,"ResponseFriendItem":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate44(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":{"CallbackCommand":true,"Requester_Account":true,"From_Account":true,"ResponseFriendItem":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads7 = validate46;
const schema69 = {"$ref":"description#/webhooks/Sns.CallbackFriendAdd/post/requestBody/content/application~1json/schema"};
const schema70 = {"type":"object","required":["CallbackCommand","PairList","ClientCmd","Admin_Account","ForceFlag"],"properties":{"CallbackCommand":{"const":"Sns.CallbackFriendAdd"},"PairList":{"type":"array","items":{"type":"object","required":["From_Account","To_Account","Initiator_Account"],"properties":{"From_Account":{"type":"string"},"To_Account":{"type":"string"},"Initiator_Account":{"type":"string"}}}},"ClientCmd":{"type":"string"},"Admin_Account":{"type":"string"},"ForceFlag":{"type":"integer"}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.PairList === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "PairList"},message:"must have required property '"+"PairList"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ClientCmd === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ClientCmd"},message:"must have required property '"+"ClientCmd"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.Admin_Account === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "Admin_Account"},message:"must have required property '"+"Admin_Account"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.ForceFlag === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "ForceFlag"},message:"must have required property '"+"ForceFlag"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Sns.CallbackFriendAdd" !== data.CallbackCommand){
const err5 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Sns.CallbackFriendAdd"},message:"must be equal to constant"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.PairList !== undefined){
let data1 = data.PairList;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.From_Account === undefined){
const err6 = {instancePath:instancePath+"/PairList/" + i0,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err6);
errors++;
}
if(data2.To_Account === undefined){
const err7 = {instancePath:instancePath+"/PairList/" + i0,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err7);
errors++;
}
if(data2.Initiator_Account === undefined){
const err8 = {instancePath:instancePath+"/PairList/" + i0,keyword:"required",params:{missingProperty: "Initiator_Account"},message:"must have required property '"+"Initiator_Account"+"'"};
(vErrors ??= []).push(err8);
errors++;
}
if(data2.From_Account !== undefined){
if(typeof data2.From_Account !== "string"){
const err9 = {instancePath:instancePath+"/PairList/" + i0+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data2.To_Account !== undefined){
if(typeof data2.To_Account !== "string"){
const err10 = {instancePath:instancePath+"/PairList/" + i0+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data2.Initiator_Account !== undefined){
if(typeof data2.Initiator_Account !== "string"){
const err11 = {instancePath:instancePath+"/PairList/" + i0+"/Initiator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err11);
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/PairList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/PairList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.ClientCmd !== undefined){
if(typeof data.ClientCmd !== "string"){
const err14 = {instancePath:instancePath+"/ClientCmd",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.Admin_Account !== undefined){
if(typeof data.Admin_Account !== "string"){
const err15 = {instancePath:instancePath+"/Admin_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.ForceFlag !== undefined){
let data8 = data.ForceFlag;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err16 = {instancePath:instancePath+"/ForceFlag",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err16);
errors++;
}
}
}
else {
const err17 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err17);
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":{"CallbackCommand":true,"PairList":true,"ClientCmd":true,"Admin_Account":true,"ForceFlag":true},"dynamicProps":false,"dynamicItems":false};

export const payloads8 = validate47;
const schema71 = {"$ref":"description#/webhooks/Sns.CallbackFriendDelete/post/requestBody/content/application~1json/schema"};
const schema72 = {"type":"object","required":["CallbackCommand","PairList"],"properties":{"CallbackCommand":{"const":"Sns.CallbackFriendDelete"},"PairList":{"type":"array","items":{"type":"object","required":["From_Account","To_Account"],"properties":{"From_Account":{"type":"string"},"To_Account":{"type":"string"}}}}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.PairList === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "PairList"},message:"must have required property '"+"PairList"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Sns.CallbackFriendDelete" !== data.CallbackCommand){
const err2 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Sns.CallbackFriendDelete"},message:"must be equal to constant"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.PairList !== undefined){
let data1 = data.PairList;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.From_Account === undefined){
const err3 = {instancePath:instancePath+"/PairList/" + i0,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data2.To_Account === undefined){
const err4 = {instancePath:instancePath+"/PairList/" + i0,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data2.From_Account !== undefined){
if(typeof data2.From_Account !== "string"){
const err5 = {instancePath:instancePath+"/PairList/" + i0+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data2.To_Account !== undefined){
if(typeof data2.To_Account !== "string"){
const err6 = {instancePath:instancePath+"/PairList/" + i0+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/PairList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/PairList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err9);
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":{"CallbackCommand":true,"PairList":true},"dynamicProps":false,"dynamicItems":false};

export const payloads9 = validate48;
const schema73 = {"$ref":"description#/webhooks/Sns.CallbackBlackListAdd/post/requestBody/content/application~1json/schema"};
const schema74 = {"type":"object","required":["CallbackCommand","PairList"],"properties":{"CallbackCommand":{"const":"Sns.CallbackBlackListAdd"},"PairList":{"type":"array","items":{"type":"object","required":["From_Account","To_Account"],"properties":{"From_Account":{"type":"string"},"To_Account":{"type":"string"}}}}}};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.PairList === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "PairList"},message:"must have required property '"+"PairList"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Sns.CallbackBlackListAdd" !== data.CallbackCommand){
const err2 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Sns.CallbackBlackListAdd"},message:"must be equal to constant"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.PairList !== undefined){
let data1 = data.PairList;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.From_Account === undefined){
const err3 = {instancePath:instancePath+"/PairList/" + i0,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data2.To_Account === undefined){
const err4 = {instancePath:instancePath+"/PairList/" + i0,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data2.From_Account !== undefined){
if(typeof data2.From_Account !== "string"){
const err5 = {instancePath:instancePath+"/PairList/" + i0+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data2.To_Account !== undefined){
if(typeof data2.To_Account !== "string"){
const err6 = {instancePath:instancePath+"/PairList/" + i0+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/PairList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/PairList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err9);
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":{"CallbackCommand":true,"PairList":true},"dynamicProps":false,"dynamicItems":false};

export const payloads10 = validate49;
const schema75 = {"$ref":"description#/webhooks/Sns.CallbackBlackListDelete/post/requestBody/content/application~1json/schema"};
const schema76 = {"type":"object","required":["CallbackCommand","PairList"],"properties":{"CallbackCommand":{"const":"Sns.CallbackBlackListDelete"},"PairList":{"type":"array","items":{"type":"object","required":["From_Account","To_Account"],"properties":{"From_Account":{"type":"string"},"To_Account":{"type":"string"}}}}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.PairList === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "PairList"},message:"must have required property '"+"PairList"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Sns.CallbackBlackListDelete" !== data.CallbackCommand){
const err2 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Sns.CallbackBlackListDelete"},message:"must be equal to constant"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.PairList !== undefined){
let data1 = data.PairList;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.From_Account === undefined){
const err3 = {instancePath:instancePath+"/PairList/" + i0,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data2.To_Account === undefined){
const err4 = {instancePath:instancePath+"/PairList/" + i0,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data2.From_Account !== undefined){
if(typeof data2.From_Account !== "string"){
const err5 = {instancePath:instancePath+"/PairList/" + i0+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data2.To_Account !== undefined){
if(typeof data2.To_Account !== "string"){
const err6 = {instancePath:instancePath+"/PairList/" + i0+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/PairList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/PairList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err9);
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":{"CallbackCommand":true,"PairList":true},"dynamicProps":false,"dynamicItems":false};

export const payloads11 = validate50;
const schema77 = {"$ref":"description#/webhooks/Follow.CallbackAfterFollowAdd/post/requestBody/content/application~1json/schema"};
const schema78 = {"type":"object","required":["CallbackCommand","From_Account","FollowList"],"properties":{"CallbackCommand":{"const":"Follow.CallbackAfterFollowAdd"},"From_Account":{"type":"string"},"FollowList":{"type":"array","items":{"type":"object","required":["To_Account"],"properties":{"To_Account":{"type":"string"}}}},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.From_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.FollowList === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "FollowList"},message:"must have required property '"+"FollowList"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Follow.CallbackAfterFollowAdd" !== data.CallbackCommand){
const err3 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Follow.CallbackAfterFollowAdd"},message:"must be equal to constant"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err4 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.FollowList !== undefined){
let data2 = data.FollowList;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.To_Account === undefined){
const err5 = {instancePath:instancePath+"/FollowList/" + i0,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err5);
errors++;
}
if(data3.To_Account !== undefined){
if(typeof data3.To_Account !== "string"){
const err6 = {instancePath:instancePath+"/FollowList/" + i0+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/FollowList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/FollowList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.EventTime !== undefined){
let data5 = data.EventTime;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err9 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err9);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err11);
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":{"CallbackCommand":true,"From_Account":true,"FollowList":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":{"CallbackCommand":true,"From_Account":true,"FollowList":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads12 = validate53;
const schema80 = {"$ref":"description#/webhooks/Follow.CallbackAfterFollowDelete/post/requestBody/content/application~1json/schema"};
const schema81 = {"type":"object","required":["CallbackCommand","From_Account","To_Account"],"properties":{"CallbackCommand":{"const":"Follow.CallbackAfterFollowDelete"},"From_Account":{"type":"string"},"To_Account":{"type":"array","items":{"type":"string"}},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.From_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.To_Account === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Follow.CallbackAfterFollowDelete" !== data.CallbackCommand){
const err3 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Follow.CallbackAfterFollowDelete"},message:"must be equal to constant"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err4 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.To_Account !== undefined){
let data2 = data.To_Account;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data2[i0] !== "string"){
const err5 = {instancePath:instancePath+"/To_Account/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.EventTime !== undefined){
let data4 = data.EventTime;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err7 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err8);
errors++;
}
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err9);
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"CallbackCommand":true,"From_Account":true,"To_Account":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"CallbackCommand":true,"From_Account":true,"To_Account":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads13 = validate56;
const schema83 = {"$ref":"description#/webhooks/C2C.CallbackBeforeSendMsg/post/requestBody/content/application~1json/schema"};
const schema84 = {"type":"object","required":["CallbackCommand","From_Account","To_Account","MsgBody"],"properties":{"CallbackCommand":{"const":"C2C.CallbackBeforeSendMsg"},"From_Account":{"type":"string"},"To_Account":{"type":"string"},"MsgSeq":{"$ref":"#/components/schemas/C2CMsgSeq"},"MsgRandom":{"$ref":"#/components/schemas/MsgRandom"},"MsgTime":{"$ref":"#/components/schemas/MsgTime"},"MsgKey":{"$ref":"#/components/schemas/MsgKey"},"MsgId":{"$ref":"#/components/schemas/MsgId"},"OnlineOnlyFlag":{"$ref":"#/components/schemas/OnlineOnlyFlag"},"MsgBody":{"$ref":"#/components/schemas/MsgBody"},"CloudCustomData":{"$ref":"#/components/schemas/CloudCustomData"},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"},"FriendShip":{"type":"integer"}}};
const schema85 = {"type":"integer","format":"int64","minimum":0,"maximum":4294967295};
const schema86 = {"type":"integer","format":"int64","minimum":0,"maximum":4294967295};
const schema87 = {"type":"integer","format":"int64","minimum":0};
const schema88 = {"type":"string"};
const schema89 = {"type":"string"};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.From_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.To_Account === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.MsgBody === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "MsgBody"},message:"must have required property '"+"MsgBody"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.CallbackCommand !== undefined){
if("C2C.CallbackBeforeSendMsg" !== data.CallbackCommand){
const err4 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "C2C.CallbackBeforeSendMsg"},message:"must be equal to constant"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err5 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.To_Account !== undefined){
if(typeof data.To_Account !== "string"){
const err6 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.MsgSeq !== undefined){
let data3 = data.MsgSeq;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/MsgSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4294967295 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/MsgSeq",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err8);
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/MsgSeq",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err9);
errors++;
}
}
}
if(data.MsgRandom !== undefined){
let data4 = data.MsgRandom;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/MsgRandom",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4294967295 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/MsgRandom",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err11);
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/MsgRandom",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
if(data.MsgTime !== undefined){
let data5 = data.MsgTime;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/MsgTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err13);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/MsgTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err14);
errors++;
}
}
}
if(data.MsgKey !== undefined){
if(typeof data.MsgKey !== "string"){
const err15 = {instancePath:instancePath+"/MsgKey",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.MsgId !== undefined){
if(typeof data.MsgId !== "string"){
const err16 = {instancePath:instancePath+"/MsgId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.OnlineOnlyFlag !== undefined){
let data8 = data.OnlineOnlyFlag;
if(!((data8 === 0) || (data8 === 1))){
const err17 = {instancePath:instancePath+"/OnlineOnlyFlag",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.MsgBody !== undefined){
if(!(validate27(data.MsgBody, {instancePath:instancePath+"/MsgBody",parentData:data,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.CloudCustomData !== undefined){
if(typeof data.CloudCustomData !== "string"){
const err18 = {instancePath:instancePath+"/CloudCustomData",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.EventTime !== undefined){
let data11 = data.EventTime;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err19 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err19);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err20 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err20);
errors++;
}
}
}
if(data.FriendShip !== undefined){
let data12 = data.FriendShip;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err21 = {instancePath:instancePath+"/FriendShip",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err21);
errors++;
}
}
}
else {
const err22 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err22);
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":{"CallbackCommand":true,"From_Account":true,"To_Account":true,"MsgSeq":true,"MsgRandom":true,"MsgTime":true,"MsgKey":true,"MsgId":true,"OnlineOnlyFlag":true,"MsgBody":true,"CloudCustomData":true,"EventTime":true,"FriendShip":true},"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":{"CallbackCommand":true,"From_Account":true,"To_Account":true,"MsgSeq":true,"MsgRandom":true,"MsgTime":true,"MsgKey":true,"MsgId":true,"OnlineOnlyFlag":true,"MsgBody":true,"CloudCustomData":true,"EventTime":true,"FriendShip":true},"dynamicProps":false,"dynamicItems":false};

export const payloads14 = validate60;
const schema93 = {"$ref":"description#/webhooks/C2C.CallbackAfterSendMsg/post/requestBody/content/application~1json/schema"};
const schema94 = {"type":"object","required":["CallbackCommand","From_Account","To_Account","MsgBody"],"properties":{"CallbackCommand":{"const":"C2C.CallbackAfterSendMsg"},"From_Account":{"type":"string"},"To_Account":{"type":"string"},"MsgSeq":{"$ref":"#/components/schemas/C2CMsgSeq"},"MsgRandom":{"$ref":"#/components/schemas/MsgRandom"},"MsgTime":{"$ref":"#/components/schemas/MsgTime"},"MsgKey":{"$ref":"#/components/schemas/MsgKey"},"MsgId":{"$ref":"#/components/schemas/MsgId"},"OnlineOnlyFlag":{"$ref":"#/components/schemas/OnlineOnlyFlag"},"SendMsgResult":{"type":"integer"},"ErrorInfo":{"type":"string"},"UnreadMsgNum":{"type":"integer","minimum":-1},"MsgBody":{"$ref":"#/components/schemas/MsgBody"},"CloudCustomData":{"$ref":"#/components/schemas/CloudCustomData"},"EventTime":{"type":"integer","format":"int64","minimum":0}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.From_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.To_Account === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.MsgBody === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "MsgBody"},message:"must have required property '"+"MsgBody"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.CallbackCommand !== undefined){
if("C2C.CallbackAfterSendMsg" !== data.CallbackCommand){
const err4 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "C2C.CallbackAfterSendMsg"},message:"must be equal to constant"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err5 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.To_Account !== undefined){
if(typeof data.To_Account !== "string"){
const err6 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.MsgSeq !== undefined){
let data3 = data.MsgSeq;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/MsgSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4294967295 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/MsgSeq",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err8);
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/MsgSeq",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err9);
errors++;
}
}
}
if(data.MsgRandom !== undefined){
let data4 = data.MsgRandom;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/MsgRandom",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4294967295 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/MsgRandom",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err11);
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/MsgRandom",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
if(data.MsgTime !== undefined){
let data5 = data.MsgTime;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/MsgTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err13);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/MsgTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err14);
errors++;
}
}
}
if(data.MsgKey !== undefined){
if(typeof data.MsgKey !== "string"){
const err15 = {instancePath:instancePath+"/MsgKey",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.MsgId !== undefined){
if(typeof data.MsgId !== "string"){
const err16 = {instancePath:instancePath+"/MsgId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.OnlineOnlyFlag !== undefined){
let data8 = data.OnlineOnlyFlag;
if(!((data8 === 0) || (data8 === 1))){
const err17 = {instancePath:instancePath+"/OnlineOnlyFlag",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.SendMsgResult !== undefined){
let data9 = data.SendMsgResult;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err18 = {instancePath:instancePath+"/SendMsgResult",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err19 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.UnreadMsgNum !== undefined){
let data11 = data.UnreadMsgNum;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err20 = {instancePath:instancePath+"/UnreadMsgNum",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err20);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < -1 || isNaN(data11)){
const err21 = {instancePath:instancePath+"/UnreadMsgNum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
(vErrors ??= []).push(err21);
errors++;
}
}
}
if(data.MsgBody !== undefined){
if(!(validate27(data.MsgBody, {instancePath:instancePath+"/MsgBody",parentData:data,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.CloudCustomData !== undefined){
if(typeof data.CloudCustomData !== "string"){
const err22 = {instancePath:instancePath+"/CloudCustomData",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.EventTime !== undefined){
let data14 = data.EventTime;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err23 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err23);
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err24 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err24);
errors++;
}
}
}
}
else {
const err25 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err25);
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":{"CallbackCommand":true,"From_Account":true,"To_Account":true,"MsgSeq":true,"MsgRandom":true,"MsgTime":true,"MsgKey":true,"MsgId":true,"OnlineOnlyFlag":true,"SendMsgResult":true,"ErrorInfo":true,"UnreadMsgNum":true,"MsgBody":true,"CloudCustomData":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":{"CallbackCommand":true,"From_Account":true,"To_Account":true,"MsgSeq":true,"MsgRandom":true,"MsgTime":true,"MsgKey":true,"MsgId":true,"OnlineOnlyFlag":true,"SendMsgResult":true,"ErrorInfo":true,"UnreadMsgNum":true,"MsgBody":true,"CloudCustomData":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads15 = validate64;
const schema102 = {"$ref":"description#/webhooks/C2C.CallbackAfterMsgReport/post/requestBody/content/application~1json/schema"};
const schema103 = {"type":"object","required":["CallbackCommand","Report_Account","Peer_Account","LastReadTime"],"properties":{"CallbackCommand":{"const":"C2C.CallbackAfterMsgReport"},"Report_Account":{"type":"string"},"Peer_Account":{"type":"string"},"LastReadTime":{"type":"integer","format":"int64","minimum":0},"UnreadMsgNum":{"type":"integer","minimum":0},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Report_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Report_Account"},message:"must have required property '"+"Report_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Peer_Account === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Peer_Account"},message:"must have required property '"+"Peer_Account"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.LastReadTime === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "LastReadTime"},message:"must have required property '"+"LastReadTime"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.CallbackCommand !== undefined){
if("C2C.CallbackAfterMsgReport" !== data.CallbackCommand){
const err4 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "C2C.CallbackAfterMsgReport"},message:"must be equal to constant"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.Report_Account !== undefined){
if(typeof data.Report_Account !== "string"){
const err5 = {instancePath:instancePath+"/Report_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.Peer_Account !== undefined){
if(typeof data.Peer_Account !== "string"){
const err6 = {instancePath:instancePath+"/Peer_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.LastReadTime !== undefined){
let data3 = data.LastReadTime;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/LastReadTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/LastReadTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err8);
errors++;
}
}
}
if(data.UnreadMsgNum !== undefined){
let data4 = data.UnreadMsgNum;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/UnreadMsgNum",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err9);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/UnreadMsgNum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
if(data.EventTime !== undefined){
let data5 = data.EventTime;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err11);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err13);
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":{"CallbackCommand":true,"Report_Account":true,"Peer_Account":true,"LastReadTime":true,"UnreadMsgNum":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate65(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":{"CallbackCommand":true,"Report_Account":true,"Peer_Account":true,"LastReadTime":true,"UnreadMsgNum":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads16 = validate67;
const schema105 = {"$ref":"description#/webhooks/C2C.CallbackAfterMsgWithDraw/post/requestBody/content/application~1json/schema"};
const schema106 = {"type":"object","required":["CallbackCommand","From_Account","To_Account","MsgKey"],"properties":{"CallbackCommand":{"const":"C2C.CallbackAfterMsgWithDraw"},"From_Account":{"type":"string"},"To_Account":{"type":"string"},"MsgKey":{"$ref":"#/components/schemas/MsgKey"},"UnreadMsgNum":{"type":"integer","minimum":0},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"}}};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.From_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.To_Account === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.MsgKey === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "MsgKey"},message:"must have required property '"+"MsgKey"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.CallbackCommand !== undefined){
if("C2C.CallbackAfterMsgWithDraw" !== data.CallbackCommand){
const err4 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "C2C.CallbackAfterMsgWithDraw"},message:"must be equal to constant"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err5 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.To_Account !== undefined){
if(typeof data.To_Account !== "string"){
const err6 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.MsgKey !== undefined){
if(typeof data.MsgKey !== "string"){
const err7 = {instancePath:instancePath+"/MsgKey",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.UnreadMsgNum !== undefined){
let data4 = data.UnreadMsgNum;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err8 = {instancePath:instancePath+"/UnreadMsgNum",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err8);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/UnreadMsgNum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err9);
errors++;
}
}
}
if(data.EventTime !== undefined){
let data5 = data.EventTime;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err11);
errors++;
}
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err12);
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":{"CallbackCommand":true,"From_Account":true,"To_Account":true,"MsgKey":true,"UnreadMsgNum":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate68(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":{"CallbackCommand":true,"From_Account":true,"To_Account":true,"MsgKey":true,"UnreadMsgNum":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads17 = validate70;
const schema109 = {"$ref":"description#/webhooks/C2C.CallbackAfterC2CMsgExtension/post/requestBody/content/application~1json/schema"};
const schema110 = {"type":"object","required":["CallbackCommand","From_Account","To_Account","MsgKey","OperateType","ExtensionList","Seq","EventTime"],"properties":{"CallbackCommand":{"const":"C2C.CallbackAfterC2CMsgExtension"},"From_Account":{"type":"string"},"To_Account":{"type":"string"},"MsgKey":{"$ref":"#/components/schemas/MsgKey"},"OperateType":{"$ref":"#/components/schemas/ExtensionOperateType"},"ExtensionList":{"$ref":"#/components/schemas/ExtensionList"},"Seq":{"$ref":"#/components/schemas/ExtensionSeq"},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"}}};
const schema112 = {"type":"integer"};
const schema113 = {"type":"array","items":{"type":"object","required":["Key","Value","Seq"],"properties":{"Key":{"type":"string"},"Value":{"type":"string"},"Seq":{"type":"integer","format":"int64","minimum":0}}}};
const schema114 = {"type":"integer","format":"int64","minimum":0};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.From_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.To_Account === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.MsgKey === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "MsgKey"},message:"must have required property '"+"MsgKey"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.OperateType === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "OperateType"},message:"must have required property '"+"OperateType"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.ExtensionList === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "ExtensionList"},message:"must have required property '"+"ExtensionList"+"'"};
(vErrors ??= []).push(err5);
errors++;
}
if(data.Seq === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "Seq"},message:"must have required property '"+"Seq"+"'"};
(vErrors ??= []).push(err6);
errors++;
}
if(data.EventTime === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "EventTime"},message:"must have required property '"+"EventTime"+"'"};
(vErrors ??= []).push(err7);
errors++;
}
if(data.CallbackCommand !== undefined){
if("C2C.CallbackAfterC2CMsgExtension" !== data.CallbackCommand){
const err8 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "C2C.CallbackAfterC2CMsgExtension"},message:"must be equal to constant"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err9 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.To_Account !== undefined){
if(typeof data.To_Account !== "string"){
const err10 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.MsgKey !== undefined){
if(typeof data.MsgKey !== "string"){
const err11 = {instancePath:instancePath+"/MsgKey",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.OperateType !== undefined){
let data4 = data.OperateType;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/OperateType",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.ExtensionList !== undefined){
let data5 = data.ExtensionList;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.Key === undefined){
const err13 = {instancePath:instancePath+"/ExtensionList/" + i0,keyword:"required",params:{missingProperty: "Key"},message:"must have required property '"+"Key"+"'"};
(vErrors ??= []).push(err13);
errors++;
}
if(data6.Value === undefined){
const err14 = {instancePath:instancePath+"/ExtensionList/" + i0,keyword:"required",params:{missingProperty: "Value"},message:"must have required property '"+"Value"+"'"};
(vErrors ??= []).push(err14);
errors++;
}
if(data6.Seq === undefined){
const err15 = {instancePath:instancePath+"/ExtensionList/" + i0,keyword:"required",params:{missingProperty: "Seq"},message:"must have required property '"+"Seq"+"'"};
(vErrors ??= []).push(err15);
errors++;
}
if(data6.Key !== undefined){
if(typeof data6.Key !== "string"){
const err16 = {instancePath:instancePath+"/ExtensionList/" + i0+"/Key",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data6.Value !== undefined){
if(typeof data6.Value !== "string"){
const err17 = {instancePath:instancePath+"/ExtensionList/" + i0+"/Value",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data6.Seq !== undefined){
let data9 = data6.Seq;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err18 = {instancePath:instancePath+"/ExtensionList/" + i0+"/Seq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err18);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err19 = {instancePath:instancePath+"/ExtensionList/" + i0+"/Seq",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err19);
errors++;
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/ExtensionList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err20);
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/ExtensionList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.Seq !== undefined){
let data10 = data.Seq;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err22 = {instancePath:instancePath+"/Seq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err22);
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/Seq",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err23);
errors++;
}
}
}
if(data.EventTime !== undefined){
let data11 = data.EventTime;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err24 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err24);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err25 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err25);
errors++;
}
}
}
}
else {
const err26 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err26);
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":{"CallbackCommand":true,"From_Account":true,"To_Account":true,"MsgKey":true,"OperateType":true,"ExtensionList":true,"Seq":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":{"CallbackCommand":true,"From_Account":true,"To_Account":true,"MsgKey":true,"OperateType":true,"ExtensionList":true,"Seq":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads18 = validate73;
const schema116 = {"$ref":"description#/webhooks/C2C.CallbackAfterMsgReadReceipt/post/requestBody/content/application~1json/schema"};
const schema117 = {"type":"object","required":["CallbackCommand","Operator_Account","Peer_Account","C2CMsgInfo","EventTime"],"properties":{"CallbackCommand":{"const":"C2C.CallbackAfterMsgReadReceipt"},"Operator_Account":{"type":"string"},"Peer_Account":{"type":"string"},"C2CMsgInfo":{"type":"array","items":{"type":"object","required":["MsgKey"],"properties":{"From_Account":{"type":"string"},"To_Account":{"type":"string"},"MsgKey":{"$ref":"#/components/schemas/MsgKey"},"MsgId":{"$ref":"#/components/schemas/MsgId"}}}},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"}}};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Operator_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Peer_Account === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Peer_Account"},message:"must have required property '"+"Peer_Account"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.C2CMsgInfo === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "C2CMsgInfo"},message:"must have required property '"+"C2CMsgInfo"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.EventTime === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "EventTime"},message:"must have required property '"+"EventTime"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.CallbackCommand !== undefined){
if("C2C.CallbackAfterMsgReadReceipt" !== data.CallbackCommand){
const err5 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "C2C.CallbackAfterMsgReadReceipt"},message:"must be equal to constant"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err6 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Peer_Account !== undefined){
if(typeof data.Peer_Account !== "string"){
const err7 = {instancePath:instancePath+"/Peer_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.C2CMsgInfo !== undefined){
let data3 = data.C2CMsgInfo;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.MsgKey === undefined){
const err8 = {instancePath:instancePath+"/C2CMsgInfo/" + i0,keyword:"required",params:{missingProperty: "MsgKey"},message:"must have required property '"+"MsgKey"+"'"};
(vErrors ??= []).push(err8);
errors++;
}
if(data4.From_Account !== undefined){
if(typeof data4.From_Account !== "string"){
const err9 = {instancePath:instancePath+"/C2CMsgInfo/" + i0+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data4.To_Account !== undefined){
if(typeof data4.To_Account !== "string"){
const err10 = {instancePath:instancePath+"/C2CMsgInfo/" + i0+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data4.MsgKey !== undefined){
if(typeof data4.MsgKey !== "string"){
const err11 = {instancePath:instancePath+"/C2CMsgInfo/" + i0+"/MsgKey",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data4.MsgId !== undefined){
if(typeof data4.MsgId !== "string"){
const err12 = {instancePath:instancePath+"/C2CMsgInfo/" + i0+"/MsgId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/C2CMsgInfo/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/C2CMsgInfo",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.EventTime !== undefined){
let data9 = data.EventTime;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err15 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err15);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err16 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err16);
errors++;
}
}
}
}
else {
const err17 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err17);
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":{"CallbackCommand":true,"Operator_Account":true,"Peer_Account":true,"C2CMsgInfo":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate74(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":{"CallbackCommand":true,"Operator_Account":true,"Peer_Account":true,"C2CMsgInfo":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads19 = validate76;
const schema121 = {"$ref":"description#/webhooks/C2C.CallbackAfterModifyMsg/post/requestBody/content/application~1json/schema"};
const schema122 = {"type":"object","required":["CallbackCommand","Operator_Account","From_Account","To_Account","MsgRandom","MsgSeq","MsgTime","MsgKey","EventTime"],"properties":{"CloudCustomData":{"$ref":"#/components/schemas/CloudCustomData"},"MsgBody":{"$ref":"#/components/schemas/MsgBody"},"CallbackCommand":{"const":"C2C.CallbackAfterModifyMsg"},"Operator_Account":{"type":"string"},"From_Account":{"type":"string"},"To_Account":{"type":"string"},"MsgRandom":{"$ref":"#/components/schemas/MsgRandom"},"MsgSeq":{"$ref":"#/components/schemas/C2CMsgSeq"},"MsgTime":{"$ref":"#/components/schemas/MsgTime"},"MsgKey":{"$ref":"#/components/schemas/MsgKey"},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"}}};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Operator_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.From_Account === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.To_Account === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.MsgRandom === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "MsgRandom"},message:"must have required property '"+"MsgRandom"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.MsgSeq === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "MsgSeq"},message:"must have required property '"+"MsgSeq"+"'"};
(vErrors ??= []).push(err5);
errors++;
}
if(data.MsgTime === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "MsgTime"},message:"must have required property '"+"MsgTime"+"'"};
(vErrors ??= []).push(err6);
errors++;
}
if(data.MsgKey === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "MsgKey"},message:"must have required property '"+"MsgKey"+"'"};
(vErrors ??= []).push(err7);
errors++;
}
if(data.EventTime === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "EventTime"},message:"must have required property '"+"EventTime"+"'"};
(vErrors ??= []).push(err8);
errors++;
}
if(data.CloudCustomData !== undefined){
if(typeof data.CloudCustomData !== "string"){
const err9 = {instancePath:instancePath+"/CloudCustomData",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.MsgBody !== undefined){
if(!(validate27(data.MsgBody, {instancePath:instancePath+"/MsgBody",parentData:data,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.CallbackCommand !== undefined){
if("C2C.CallbackAfterModifyMsg" !== data.CallbackCommand){
const err10 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "C2C.CallbackAfterModifyMsg"},message:"must be equal to constant"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err11 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err12 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.To_Account !== undefined){
if(typeof data.To_Account !== "string"){
const err13 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.MsgRandom !== undefined){
let data6 = data.MsgRandom;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/MsgRandom",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err14);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 4294967295 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/MsgRandom",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err15);
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/MsgRandom",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err16);
errors++;
}
}
}
if(data.MsgSeq !== undefined){
let data7 = data.MsgSeq;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err17 = {instancePath:instancePath+"/MsgSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err17);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 4294967295 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/MsgSeq",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err18);
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/MsgSeq",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err19);
errors++;
}
}
}
if(data.MsgTime !== undefined){
let data8 = data.MsgTime;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err20 = {instancePath:instancePath+"/MsgTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err20);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/MsgTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err21);
errors++;
}
}
}
if(data.MsgKey !== undefined){
if(typeof data.MsgKey !== "string"){
const err22 = {instancePath:instancePath+"/MsgKey",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.EventTime !== undefined){
let data10 = data.EventTime;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err23 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err23);
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err24 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err24);
errors++;
}
}
}
}
else {
const err25 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err25);
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":{"CloudCustomData":true,"MsgBody":true,"CallbackCommand":true,"Operator_Account":true,"From_Account":true,"To_Account":true,"MsgRandom":true,"MsgSeq":true,"MsgTime":true,"MsgKey":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":{"CloudCustomData":true,"MsgBody":true,"CallbackCommand":true,"Operator_Account":true,"From_Account":true,"To_Account":true,"MsgRandom":true,"MsgSeq":true,"MsgTime":true,"MsgKey":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads20 = validate80;
const schema129 = {"$ref":"description#/webhooks/C2C.CallbackAfterMsgReadAll/post/requestBody/content/application~1json/schema"};
const schema130 = {"type":"object","required":["CallbackCommand","Report_Account","EventTime"],"properties":{"CallbackCommand":{"const":"C2C.CallbackAfterMsgReadAll"},"Report_Account":{"type":"string"},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"},"GroupReadInfo":{"type":"array","items":{"type":"object","required":["GroupId","MsgSeq"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"MsgSeq":{"type":"integer","format":"int64","minimum":0}}}}}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Report_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Report_Account"},message:"must have required property '"+"Report_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.EventTime === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "EventTime"},message:"must have required property '"+"EventTime"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.CallbackCommand !== undefined){
if("C2C.CallbackAfterMsgReadAll" !== data.CallbackCommand){
const err3 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "C2C.CallbackAfterMsgReadAll"},message:"must be equal to constant"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.Report_Account !== undefined){
if(typeof data.Report_Account !== "string"){
const err4 = {instancePath:instancePath+"/Report_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.EventTime !== undefined){
let data2 = data.EventTime;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
if(data.GroupReadInfo !== undefined){
let data3 = data.GroupReadInfo;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.GroupId === undefined){
const err7 = {instancePath:instancePath+"/GroupReadInfo/" + i0,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err7);
errors++;
}
if(data4.MsgSeq === undefined){
const err8 = {instancePath:instancePath+"/GroupReadInfo/" + i0,keyword:"required",params:{missingProperty: "MsgSeq"},message:"must have required property '"+"MsgSeq"+"'"};
(vErrors ??= []).push(err8);
errors++;
}
if(data4.GroupId !== undefined){
if(typeof data4.GroupId !== "string"){
const err9 = {instancePath:instancePath+"/GroupReadInfo/" + i0+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data4.MsgSeq !== undefined){
let data6 = data4.MsgSeq;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err10 = {instancePath:instancePath+"/GroupReadInfo/" + i0+"/MsgSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/GroupReadInfo/" + i0+"/MsgSeq",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err11);
errors++;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/GroupReadInfo/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/GroupReadInfo",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err14);
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":{"CallbackCommand":true,"Report_Account":true,"EventTime":true,"GroupReadInfo":true},"dynamicProps":false,"dynamicItems":false};


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":{"CallbackCommand":true,"Report_Account":true,"EventTime":true,"GroupReadInfo":true},"dynamicProps":false,"dynamicItems":false};

export const payloads21 = validate83;
const schema133 = {"$ref":"description#/webhooks/Group.CallbackBeforeCreateGroup/post/requestBody/content/application~1json/schema"};
const schema134 = {"type":"object","required":["CallbackCommand","Operator_Account","Owner_Account","Type","Name","MemberList"],"properties":{"CallbackCommand":{"const":"Group.CallbackBeforeCreateGroup"},"Operator_Account":{"type":"string"},"Owner_Account":{"type":"string"},"Type":{"$ref":"#/components/schemas/GroupType"},"Name":{"$ref":"#/components/schemas/GroupName"},"CreateGroupNum":{"type":"integer","minimum":0},"MemberList":{"$ref":"#/components/schemas/MemberList"},"EventTime":{"$ref":"#/components/schemas/EventTime"},"CreatedGroupNum":{"oneOf":[{"type":"integer","minimum":0},{"type":"object"}]},"InviteOption":{"type":"string"}}};
const schema136 = {"type":"string"};
const schema137 = {"type":"array","items":{"type":"object","required":["Member_Account"],"properties":{"Member_Account":{"type":"string"}}}};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Operator_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Owner_Account === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Owner_Account"},message:"must have required property '"+"Owner_Account"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.Type === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.Name === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.MemberList === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "MemberList"},message:"must have required property '"+"MemberList"+"'"};
(vErrors ??= []).push(err5);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackBeforeCreateGroup" !== data.CallbackCommand){
const err6 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Group.CallbackBeforeCreateGroup"},message:"must be equal to constant"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err7 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.Owner_Account !== undefined){
if(typeof data.Owner_Account !== "string"){
const err8 = {instancePath:instancePath+"/Owner_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err9 = {instancePath:instancePath+"/Type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err10 = {instancePath:instancePath+"/Name",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.CreateGroupNum !== undefined){
let data5 = data.CreateGroupNum;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/CreateGroupNum",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err11);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/CreateGroupNum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
if(data.MemberList !== undefined){
let data6 = data.MemberList;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.Member_Account === undefined){
const err13 = {instancePath:instancePath+"/MemberList/" + i0,keyword:"required",params:{missingProperty: "Member_Account"},message:"must have required property '"+"Member_Account"+"'"};
(vErrors ??= []).push(err13);
errors++;
}
if(data7.Member_Account !== undefined){
if(typeof data7.Member_Account !== "string"){
const err14 = {instancePath:instancePath+"/MemberList/" + i0+"/Member_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/MemberList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/MemberList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.EventTime !== undefined){
let data9 = data.EventTime;
const _errs23 = errors;
let valid8 = false;
let passing0 = null;
const _errs24 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err17 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err17);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err18 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err18);
errors++;
}
}
var _valid0 = _errs24 === errors;
if(_valid0){
valid8 = true;
passing0 = 0;
}
const _errs26 = errors;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err19 = {instancePath:instancePath+"/EventTime",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
(vErrors ??= []).push(err19);
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err20);
errors++;
}
var _valid0 = _errs26 === errors;
if(_valid0 && valid8){
valid8 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid8 = true;
passing0 = 1;
}
}
if(!valid8){
const err21 = {instancePath:instancePath+"/EventTime",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err21);
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data.CreatedGroupNum !== undefined){
let data10 = data.CreatedGroupNum;
const _errs29 = errors;
let valid9 = false;
let passing1 = null;
const _errs30 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err22 = {instancePath:instancePath+"/CreatedGroupNum",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err22);
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/CreatedGroupNum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err23);
errors++;
}
}
var _valid1 = _errs30 === errors;
if(_valid1){
valid9 = true;
passing1 = 0;
}
const _errs32 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err24 = {instancePath:instancePath+"/CreatedGroupNum",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err24);
errors++;
}
var _valid1 = _errs32 === errors;
if(_valid1 && valid9){
valid9 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid9 = true;
passing1 = 1;
}
}
if(!valid9){
const err25 = {instancePath:instancePath+"/CreatedGroupNum",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err25);
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data.InviteOption !== undefined){
if(typeof data.InviteOption !== "string"){
const err26 = {instancePath:instancePath+"/InviteOption",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err26);
errors++;
}
}
}
else {
const err27 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err27);
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":{"CallbackCommand":true,"Operator_Account":true,"Owner_Account":true,"Type":true,"Name":true,"CreateGroupNum":true,"MemberList":true,"EventTime":true,"CreatedGroupNum":true,"InviteOption":true},"dynamicProps":false,"dynamicItems":false};


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate84(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":{"CallbackCommand":true,"Operator_Account":true,"Owner_Account":true,"Type":true,"Name":true,"CreateGroupNum":true,"MemberList":true,"EventTime":true,"CreatedGroupNum":true,"InviteOption":true},"dynamicProps":false,"dynamicItems":false};

export const payloads22 = validate86;
const schema139 = {"$ref":"description#/webhooks/Group.CallbackAfterCreateGroup/post/requestBody/content/application~1json/schema"};
const schema140 = {"type":"object","required":["CallbackCommand","GroupId","Operator_Account","Owner_Account","Type","Name","MemberList"],"properties":{"CallbackCommand":{"const":"Group.CallbackAfterCreateGroup"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"Operator_Account":{"type":"string"},"Owner_Account":{"type":"string"},"Type":{"$ref":"#/components/schemas/GroupType"},"Name":{"$ref":"#/components/schemas/GroupName"},"MemberList":{"$ref":"#/components/schemas/MemberList"},"UserDefinedDataList":{"$ref":"#/components/schemas/UserDefinedData"},"EventTime":{"$ref":"#/components/schemas/EventTime"},"InviteOption":{"type":"string"},"CreateGroupNum":{"type":"integer"}}};
const schema145 = {"type":"array","items":{"type":"object","required":["Key","Value"],"properties":{"Key":{"type":"string"},"Value":{"type":"string"}}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Operator_Account === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.Owner_Account === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "Owner_Account"},message:"must have required property '"+"Owner_Account"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.Type === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.Name === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
(vErrors ??= []).push(err5);
errors++;
}
if(data.MemberList === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "MemberList"},message:"must have required property '"+"MemberList"+"'"};
(vErrors ??= []).push(err6);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackAfterCreateGroup" !== data.CallbackCommand){
const err7 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Group.CallbackAfterCreateGroup"},message:"must be equal to constant"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err8 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err9 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.Owner_Account !== undefined){
if(typeof data.Owner_Account !== "string"){
const err10 = {instancePath:instancePath+"/Owner_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err11 = {instancePath:instancePath+"/Type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err12 = {instancePath:instancePath+"/Name",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.MemberList !== undefined){
let data6 = data.MemberList;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.Member_Account === undefined){
const err13 = {instancePath:instancePath+"/MemberList/" + i0,keyword:"required",params:{missingProperty: "Member_Account"},message:"must have required property '"+"Member_Account"+"'"};
(vErrors ??= []).push(err13);
errors++;
}
if(data7.Member_Account !== undefined){
if(typeof data7.Member_Account !== "string"){
const err14 = {instancePath:instancePath+"/MemberList/" + i0+"/Member_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/MemberList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/MemberList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.UserDefinedDataList !== undefined){
let data9 = data.UserDefinedDataList;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1 && errors<8; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.Key === undefined){
const err17 = {instancePath:instancePath+"/UserDefinedDataList/" + i1,keyword:"required",params:{missingProperty: "Key"},message:"must have required property '"+"Key"+"'"};
(vErrors ??= []).push(err17);
errors++;
}
if(data10.Value === undefined){
const err18 = {instancePath:instancePath+"/UserDefinedDataList/" + i1,keyword:"required",params:{missingProperty: "Value"},message:"must have required property '"+"Value"+"'"};
(vErrors ??= []).push(err18);
errors++;
}
if(data10.Key !== undefined){
if(typeof data10.Key !== "string"){
const err19 = {instancePath:instancePath+"/UserDefinedDataList/" + i1+"/Key",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data10.Value !== undefined){
if(typeof data10.Value !== "string"){
const err20 = {instancePath:instancePath+"/UserDefinedDataList/" + i1+"/Value",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err20);
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/UserDefinedDataList/" + i1,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err21);
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/UserDefinedDataList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.EventTime !== undefined){
let data13 = data.EventTime;
const _errs33 = errors;
let valid13 = false;
let passing0 = null;
const _errs34 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err23 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err23);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err24 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err24);
errors++;
}
}
var _valid0 = _errs34 === errors;
if(_valid0){
valid13 = true;
passing0 = 0;
}
const _errs36 = errors;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err25 = {instancePath:instancePath+"/EventTime",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
(vErrors ??= []).push(err25);
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err26);
errors++;
}
var _valid0 = _errs36 === errors;
if(_valid0 && valid13){
valid13 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid13 = true;
passing0 = 1;
}
}
if(!valid13){
const err27 = {instancePath:instancePath+"/EventTime",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err27);
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
if(data.InviteOption !== undefined){
if(typeof data.InviteOption !== "string"){
const err28 = {instancePath:instancePath+"/InviteOption",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err28);
errors++;
}
}
if(data.CreateGroupNum !== undefined){
let data15 = data.CreateGroupNum;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err29 = {instancePath:instancePath+"/CreateGroupNum",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err29);
errors++;
}
}
}
else {
const err30 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err30);
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Operator_Account":true,"Owner_Account":true,"Type":true,"Name":true,"MemberList":true,"UserDefinedDataList":true,"EventTime":true,"InviteOption":true,"CreateGroupNum":true},"dynamicProps":false,"dynamicItems":false};


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Operator_Account":true,"Owner_Account":true,"Type":true,"Name":true,"MemberList":true,"UserDefinedDataList":true,"EventTime":true,"InviteOption":true,"CreateGroupNum":true},"dynamicProps":false,"dynamicItems":false};

export const payloads23 = validate89;
const schema147 = {"$ref":"description#/webhooks/Group.CallbackBeforeApplyJoinGroup/post/requestBody/content/application~1json/schema"};
const schema148 = {"type":"object","required":["CallbackCommand","GroupId","Type","Requestor_Account"],"properties":{"CallbackCommand":{"const":"Group.CallbackBeforeApplyJoinGroup"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"Type":{"$ref":"#/components/schemas/GroupType"},"Requestor_Account":{"type":"string"},"ApplyMsg":{"type":"string"},"TopicId":{"$ref":"#/components/schemas/PrivateTopicId"},"EventTime":{"$ref":"#/components/schemas/EventTime"}}};
const schema151 = {"type":"string"};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Type === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.Requestor_Account === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "Requestor_Account"},message:"must have required property '"+"Requestor_Account"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackBeforeApplyJoinGroup" !== data.CallbackCommand){
const err4 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Group.CallbackBeforeApplyJoinGroup"},message:"must be equal to constant"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err5 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err6 = {instancePath:instancePath+"/Type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Requestor_Account !== undefined){
if(typeof data.Requestor_Account !== "string"){
const err7 = {instancePath:instancePath+"/Requestor_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.ApplyMsg !== undefined){
if(typeof data.ApplyMsg !== "string"){
const err8 = {instancePath:instancePath+"/ApplyMsg",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.TopicId !== undefined){
if(typeof data.TopicId !== "string"){
const err9 = {instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.EventTime !== undefined){
let data6 = data.EventTime;
const _errs17 = errors;
let valid5 = false;
let passing0 = null;
const _errs18 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err10 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err11);
errors++;
}
}
var _valid0 = _errs18 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs20 = errors;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err12 = {instancePath:instancePath+"/EventTime",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
(vErrors ??= []).push(err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err13);
errors++;
}
var _valid0 = _errs20 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
const err14 = {instancePath:instancePath+"/EventTime",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err14);
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err15 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err15);
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"Requestor_Account":true,"ApplyMsg":true,"TopicId":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate90(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"Requestor_Account":true,"ApplyMsg":true,"TopicId":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads24 = validate92;
const schema153 = {"$ref":"description#/webhooks/Group.CallbackBeforeInviteJoinGroup/post/requestBody/content/application~1json/schema"};
const schema154 = {"type":"object","required":["CallbackCommand","GroupId","Type","Operator_Account","DestinationMembers"],"properties":{"CallbackCommand":{"const":"Group.CallbackBeforeInviteJoinGroup"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"Type":{"$ref":"#/components/schemas/GroupType"},"Operator_Account":{"type":"string"},"DestinationMembers":{"$ref":"#/components/schemas/MemberList"},"TopicId":{"$ref":"#/components/schemas/PrivateTopicId"},"EventTime":{"$ref":"#/components/schemas/EventTime"}}};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Type === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.Operator_Account === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.DestinationMembers === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "DestinationMembers"},message:"must have required property '"+"DestinationMembers"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackBeforeInviteJoinGroup" !== data.CallbackCommand){
const err5 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Group.CallbackBeforeInviteJoinGroup"},message:"must be equal to constant"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err6 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err7 = {instancePath:instancePath+"/Type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err8 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.DestinationMembers !== undefined){
let data4 = data.DestinationMembers;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.Member_Account === undefined){
const err9 = {instancePath:instancePath+"/DestinationMembers/" + i0,keyword:"required",params:{missingProperty: "Member_Account"},message:"must have required property '"+"Member_Account"+"'"};
(vErrors ??= []).push(err9);
errors++;
}
if(data5.Member_Account !== undefined){
if(typeof data5.Member_Account !== "string"){
const err10 = {instancePath:instancePath+"/DestinationMembers/" + i0+"/Member_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/DestinationMembers/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err11);
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/DestinationMembers",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.TopicId !== undefined){
if(typeof data.TopicId !== "string"){
const err13 = {instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.EventTime !== undefined){
let data8 = data.EventTime;
const _errs22 = errors;
let valid9 = false;
let passing0 = null;
const _errs23 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err14 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err14);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err15);
errors++;
}
}
var _valid0 = _errs23 === errors;
if(_valid0){
valid9 = true;
passing0 = 0;
}
const _errs25 = errors;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err16 = {instancePath:instancePath+"/EventTime",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
(vErrors ??= []).push(err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err17);
errors++;
}
var _valid0 = _errs25 === errors;
if(_valid0 && valid9){
valid9 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid9 = true;
passing0 = 1;
}
}
if(!valid9){
const err18 = {instancePath:instancePath+"/EventTime",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err18);
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err19 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err19);
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"Operator_Account":true,"DestinationMembers":true,"TopicId":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"Operator_Account":true,"DestinationMembers":true,"TopicId":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads25 = validate95;
const schema160 = {"$ref":"description#/webhooks/Group.CallbackAfterNewMemberJoin/post/requestBody/content/application~1json/schema"};
const schema161 = {"type":"object","required":["CallbackCommand","GroupId","Type","JoinType","Operator_Account","NewMemberList"],"properties":{"CallbackCommand":{"const":"Group.CallbackAfterNewMemberJoin"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"Type":{"$ref":"#/components/schemas/GroupType"},"JoinType":{"type":"string"},"Operator_Account":{"type":"string"},"NewMemberList":{"$ref":"#/components/schemas/MemberList"},"TopicId":{"type":"string"},"EventTime":{"$ref":"#/components/schemas/EventTime"}}};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Type === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.JoinType === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "JoinType"},message:"must have required property '"+"JoinType"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.Operator_Account === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.NewMemberList === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "NewMemberList"},message:"must have required property '"+"NewMemberList"+"'"};
(vErrors ??= []).push(err5);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackAfterNewMemberJoin" !== data.CallbackCommand){
const err6 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Group.CallbackAfterNewMemberJoin"},message:"must be equal to constant"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err7 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err8 = {instancePath:instancePath+"/Type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.JoinType !== undefined){
if(typeof data.JoinType !== "string"){
const err9 = {instancePath:instancePath+"/JoinType",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err10 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.NewMemberList !== undefined){
let data5 = data.NewMemberList;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.Member_Account === undefined){
const err11 = {instancePath:instancePath+"/NewMemberList/" + i0,keyword:"required",params:{missingProperty: "Member_Account"},message:"must have required property '"+"Member_Account"+"'"};
(vErrors ??= []).push(err11);
errors++;
}
if(data6.Member_Account !== undefined){
if(typeof data6.Member_Account !== "string"){
const err12 = {instancePath:instancePath+"/NewMemberList/" + i0+"/Member_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/NewMemberList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/NewMemberList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.TopicId !== undefined){
if(typeof data.TopicId !== "string"){
const err15 = {instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.EventTime !== undefined){
let data9 = data.EventTime;
const _errs23 = errors;
let valid8 = false;
let passing0 = null;
const _errs24 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err16 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err16);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err17 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err17);
errors++;
}
}
var _valid0 = _errs24 === errors;
if(_valid0){
valid8 = true;
passing0 = 0;
}
const _errs26 = errors;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err18 = {instancePath:instancePath+"/EventTime",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
(vErrors ??= []).push(err18);
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err19);
errors++;
}
var _valid0 = _errs26 === errors;
if(_valid0 && valid8){
valid8 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid8 = true;
passing0 = 1;
}
}
if(!valid8){
const err20 = {instancePath:instancePath+"/EventTime",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err20);
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err21 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err21);
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"JoinType":true,"Operator_Account":true,"NewMemberList":true,"TopicId":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate96(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"JoinType":true,"Operator_Account":true,"NewMemberList":true,"TopicId":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads26 = validate98;
const schema166 = {"$ref":"description#/webhooks/Group.CallbackAfterMemberExit/post/requestBody/content/application~1json/schema"};
const schema167 = {"type":"object","required":["CallbackCommand","GroupId","Type","ExitType","Operator_Account","ExitMemberList"],"properties":{"CallbackCommand":{"const":"Group.CallbackAfterMemberExit"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"Type":{"$ref":"#/components/schemas/GroupType"},"ExitType":{"type":"string"},"Operator_Account":{"type":"string"},"ExitMemberList":{"$ref":"#/components/schemas/MemberList"},"TopicId":{"type":"string"},"EventTime":{"$ref":"#/components/schemas/EventTime"}}};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Type === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ExitType === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "ExitType"},message:"must have required property '"+"ExitType"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.Operator_Account === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.ExitMemberList === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "ExitMemberList"},message:"must have required property '"+"ExitMemberList"+"'"};
(vErrors ??= []).push(err5);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackAfterMemberExit" !== data.CallbackCommand){
const err6 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Group.CallbackAfterMemberExit"},message:"must be equal to constant"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err7 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err8 = {instancePath:instancePath+"/Type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.ExitType !== undefined){
if(typeof data.ExitType !== "string"){
const err9 = {instancePath:instancePath+"/ExitType",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err10 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.ExitMemberList !== undefined){
let data5 = data.ExitMemberList;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.Member_Account === undefined){
const err11 = {instancePath:instancePath+"/ExitMemberList/" + i0,keyword:"required",params:{missingProperty: "Member_Account"},message:"must have required property '"+"Member_Account"+"'"};
(vErrors ??= []).push(err11);
errors++;
}
if(data6.Member_Account !== undefined){
if(typeof data6.Member_Account !== "string"){
const err12 = {instancePath:instancePath+"/ExitMemberList/" + i0+"/Member_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/ExitMemberList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/ExitMemberList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.TopicId !== undefined){
if(typeof data.TopicId !== "string"){
const err15 = {instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.EventTime !== undefined){
let data9 = data.EventTime;
const _errs23 = errors;
let valid8 = false;
let passing0 = null;
const _errs24 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err16 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err16);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err17 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err17);
errors++;
}
}
var _valid0 = _errs24 === errors;
if(_valid0){
valid8 = true;
passing0 = 0;
}
const _errs26 = errors;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err18 = {instancePath:instancePath+"/EventTime",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
(vErrors ??= []).push(err18);
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err19);
errors++;
}
var _valid0 = _errs26 === errors;
if(_valid0 && valid8){
valid8 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid8 = true;
passing0 = 1;
}
}
if(!valid8){
const err20 = {instancePath:instancePath+"/EventTime",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err20);
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err21 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err21);
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"ExitType":true,"Operator_Account":true,"ExitMemberList":true,"TopicId":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"ExitType":true,"Operator_Account":true,"ExitMemberList":true,"TopicId":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads27 = validate101;
const schema172 = {"$ref":"description#/webhooks/Group.CallbackBeforeSendMsg/post/requestBody/content/application~1json/schema"};
const schema173 = {"type":"object","required":["CallbackCommand","GroupId","Type","From_Account","Operator_Account","Random","MsgBody"],"properties":{"CallbackCommand":{"const":"Group.CallbackBeforeSendMsg"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"Type":{"$ref":"#/components/schemas/GroupType"},"From_Account":{"type":"string"},"Operator_Account":{"type":"string"},"Random":{"$ref":"#/components/schemas/MsgRandom"},"MsgId":{"$ref":"#/components/schemas/MsgId"},"OnlineOnlyFlag":{"$ref":"#/components/schemas/OnlineOnlyFlag"},"MsgBody":{"$ref":"#/components/schemas/MsgBody"},"CloudCustomData":{"$ref":"#/components/schemas/CloudCustomData"},"TopicId":{"$ref":"#/components/schemas/TopicId"},"EventTime":{"$ref":"#/components/schemas/EventTime"},"MsgPriority":{"$ref":"#/components/schemas/MsgPriority"}}};
const schema180 = {"type":"string"};
const schema182 = {"type":"string"};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Type === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.From_Account === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.Operator_Account === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.Random === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "Random"},message:"must have required property '"+"Random"+"'"};
(vErrors ??= []).push(err5);
errors++;
}
if(data.MsgBody === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "MsgBody"},message:"must have required property '"+"MsgBody"+"'"};
(vErrors ??= []).push(err6);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackBeforeSendMsg" !== data.CallbackCommand){
const err7 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Group.CallbackBeforeSendMsg"},message:"must be equal to constant"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err8 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err9 = {instancePath:instancePath+"/Type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err10 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err11 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.Random !== undefined){
let data5 = data.Random;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err12 = {instancePath:instancePath+"/Random",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err12);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4294967295 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/Random",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err13);
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/Random",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err14);
errors++;
}
}
}
if(data.MsgId !== undefined){
if(typeof data.MsgId !== "string"){
const err15 = {instancePath:instancePath+"/MsgId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.OnlineOnlyFlag !== undefined){
let data7 = data.OnlineOnlyFlag;
if(!((data7 === 0) || (data7 === 1))){
const err16 = {instancePath:instancePath+"/OnlineOnlyFlag",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.MsgBody !== undefined){
if(!(validate27(data.MsgBody, {instancePath:instancePath+"/MsgBody",parentData:data,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.CloudCustomData !== undefined){
if(typeof data.CloudCustomData !== "string"){
const err17 = {instancePath:instancePath+"/CloudCustomData",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.TopicId !== undefined){
if(typeof data.TopicId !== "string"){
const err18 = {instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.EventTime !== undefined){
let data11 = data.EventTime;
const _errs29 = errors;
let valid9 = false;
let passing0 = null;
const _errs30 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err19 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err19);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err20 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err20);
errors++;
}
}
var _valid0 = _errs30 === errors;
if(_valid0){
valid9 = true;
passing0 = 0;
}
const _errs32 = errors;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err21 = {instancePath:instancePath+"/EventTime",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
(vErrors ??= []).push(err21);
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err22);
errors++;
}
var _valid0 = _errs32 === errors;
if(_valid0 && valid9){
valid9 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid9 = true;
passing0 = 1;
}
}
if(!valid9){
const err23 = {instancePath:instancePath+"/EventTime",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err23);
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data.MsgPriority !== undefined){
if(typeof data.MsgPriority !== "string"){
const err24 = {instancePath:instancePath+"/MsgPriority",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err24);
errors++;
}
}
}
else {
const err25 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err25);
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"From_Account":true,"Operator_Account":true,"Random":true,"MsgId":true,"OnlineOnlyFlag":true,"MsgBody":true,"CloudCustomData":true,"TopicId":true,"EventTime":true,"MsgPriority":true},"dynamicProps":false,"dynamicItems":false};


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate102(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"From_Account":true,"Operator_Account":true,"Random":true,"MsgId":true,"OnlineOnlyFlag":true,"MsgBody":true,"CloudCustomData":true,"TopicId":true,"EventTime":true,"MsgPriority":true},"dynamicProps":false,"dynamicItems":false};

export const payloads28 = validate105;
const schema183 = {"$ref":"description#/webhooks/Group.CallbackAfterSendMsg/post/requestBody/content/application~1json/schema"};
const schema184 = {"type":"object","required":["CallbackCommand","GroupId","Type","From_Account","MsgBody"],"properties":{"CallbackCommand":{"const":"Group.CallbackAfterSendMsg"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"Type":{"$ref":"#/components/schemas/GroupType"},"From_Account":{"type":"string"},"Operator_Account":{"type":"string"},"Random":{"$ref":"#/components/schemas/MsgRandom"},"MsgSeq":{"$ref":"#/components/schemas/GroupMsgSeq"},"MsgId":{"$ref":"#/components/schemas/MsgId"},"MsgTime":{"$ref":"#/components/schemas/MsgTime"},"OnlineOnlyFlag":{"$ref":"#/components/schemas/OnlineOnlyFlag"},"MsgBody":{"$ref":"#/components/schemas/MsgBody"},"CloudCustomData":{"$ref":"#/components/schemas/CloudCustomData"},"GroupAtInfo":{"type":"array","maxItems":30,"items":{"type":"object","required":["GroupAtAllFlag"],"properties":{"GroupAtAllFlag":{"enum":[0,1]},"GroupAt_Account":{"type":"string"}}}},"TopicId":{"$ref":"#/components/schemas/TopicId"},"EventTime":{"$ref":"#/components/schemas/EventTime"},"MsgPriority":{"$ref":"#/components/schemas/MsgPriority"}}};
const schema188 = {"type":"integer","format":"int64","minimum":0};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Type === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.From_Account === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.MsgBody === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "MsgBody"},message:"must have required property '"+"MsgBody"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackAfterSendMsg" !== data.CallbackCommand){
const err5 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Group.CallbackAfterSendMsg"},message:"must be equal to constant"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err6 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err7 = {instancePath:instancePath+"/Type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err8 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err9 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.Random !== undefined){
let data5 = data.Random;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/Random",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4294967295 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/Random",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err11);
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/Random",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
if(data.MsgSeq !== undefined){
let data6 = data.MsgSeq;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/MsgSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err13);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/MsgSeq",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err14);
errors++;
}
}
}
if(data.MsgId !== undefined){
if(typeof data.MsgId !== "string"){
const err15 = {instancePath:instancePath+"/MsgId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.MsgTime !== undefined){
let data8 = data.MsgTime;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err16 = {instancePath:instancePath+"/MsgTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err16);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/MsgTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err17);
errors++;
}
}
}
if(data.OnlineOnlyFlag !== undefined){
let data9 = data.OnlineOnlyFlag;
if(!((data9 === 0) || (data9 === 1))){
const err18 = {instancePath:instancePath+"/OnlineOnlyFlag",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.MsgBody !== undefined){
if(!(validate27(data.MsgBody, {instancePath:instancePath+"/MsgBody",parentData:data,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.CloudCustomData !== undefined){
if(typeof data.CloudCustomData !== "string"){
const err19 = {instancePath:instancePath+"/CloudCustomData",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.GroupAtInfo !== undefined){
let data12 = data.GroupAtInfo;
if(Array.isArray(data12)){
if(data12.length > 30){
const err20 = {instancePath:instancePath+"/GroupAtInfo",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
(vErrors ??= []).push(err20);
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.GroupAtAllFlag === undefined){
const err21 = {instancePath:instancePath+"/GroupAtInfo/" + i0,keyword:"required",params:{missingProperty: "GroupAtAllFlag"},message:"must have required property '"+"GroupAtAllFlag"+"'"};
(vErrors ??= []).push(err21);
errors++;
}
if(data13.GroupAtAllFlag !== undefined){
let data14 = data13.GroupAtAllFlag;
if(!((data14 === 0) || (data14 === 1))){
const err22 = {instancePath:instancePath+"/GroupAtInfo/" + i0+"/GroupAtAllFlag",keyword:"enum",params:{allowedValues: schema184.properties.GroupAtInfo.items.properties.GroupAtAllFlag.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data13.GroupAt_Account !== undefined){
if(typeof data13.GroupAt_Account !== "string"){
const err23 = {instancePath:instancePath+"/GroupAtInfo/" + i0+"/GroupAt_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err23);
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/GroupAtInfo/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err24);
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/GroupAtInfo",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err25);
errors++;
}
}
if(data.TopicId !== undefined){
if(typeof data.TopicId !== "string"){
const err26 = {instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data.EventTime !== undefined){
let data17 = data.EventTime;
const _errs42 = errors;
let valid14 = false;
let passing0 = null;
const _errs43 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err27 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err27);
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err28 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err28);
errors++;
}
}
var _valid0 = _errs43 === errors;
if(_valid0){
valid14 = true;
passing0 = 0;
}
const _errs45 = errors;
if(typeof data17 === "string"){
if(!pattern4.test(data17)){
const err29 = {instancePath:instancePath+"/EventTime",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
(vErrors ??= []).push(err29);
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err30);
errors++;
}
var _valid0 = _errs45 === errors;
if(_valid0 && valid14){
valid14 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid14 = true;
passing0 = 1;
}
}
if(!valid14){
const err31 = {instancePath:instancePath+"/EventTime",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err31);
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
}
if(data.MsgPriority !== undefined){
if(typeof data.MsgPriority !== "string"){
const err32 = {instancePath:instancePath+"/MsgPriority",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err32);
errors++;
}
}
}
else {
const err33 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err33);
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"From_Account":true,"Operator_Account":true,"Random":true,"MsgSeq":true,"MsgId":true,"MsgTime":true,"OnlineOnlyFlag":true,"MsgBody":true,"CloudCustomData":true,"GroupAtInfo":true,"TopicId":true,"EventTime":true,"MsgPriority":true},"dynamicProps":false,"dynamicItems":false};


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate106(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"From_Account":true,"Operator_Account":true,"Random":true,"MsgSeq":true,"MsgId":true,"MsgTime":true,"OnlineOnlyFlag":true,"MsgBody":true,"CloudCustomData":true,"GroupAtInfo":true,"TopicId":true,"EventTime":true,"MsgPriority":true},"dynamicProps":false,"dynamicItems":false};

export const payloads29 = validate109;
const schema196 = {"$ref":"description#/webhooks/Group.CallbackAfterGroupFull/post/requestBody/content/application~1json/schema"};
const schema197 = {"type":"object","required":["CallbackCommand","GroupId"],"properties":{"CallbackCommand":{"const":"Group.CallbackAfterGroupFull"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"TopicId":{"$ref":"#/components/schemas/PrivateTopicId"},"EventTime":{"$ref":"#/components/schemas/EventTime"}}};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackAfterGroupFull" !== data.CallbackCommand){
const err2 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Group.CallbackAfterGroupFull"},message:"must be equal to constant"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err3 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.TopicId !== undefined){
if(typeof data.TopicId !== "string"){
const err4 = {instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.EventTime !== undefined){
let data3 = data.EventTime;
const _errs10 = errors;
let valid4 = false;
let passing0 = null;
const _errs11 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err6);
errors++;
}
}
var _valid0 = _errs11 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs13 = errors;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err7 = {instancePath:instancePath+"/EventTime",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err9 = {instancePath:instancePath+"/EventTime",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err9);
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err10 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err10);
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"TopicId":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate110(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"TopicId":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads30 = validate112;
const schema201 = {"$ref":"description#/webhooks/Group.CallbackAfterGroupDestroyed/post/requestBody/content/application~1json/schema"};
const schema202 = {"type":"object","required":["CallbackCommand","GroupId","Type","Owner_Account"],"properties":{"CallbackCommand":{"const":"Group.CallbackAfterGroupDestroyed"},"Operator_Account":{"type":"string"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"Type":{"$ref":"#/components/schemas/GroupType"},"Owner_Account":{"type":"string"},"Name":{"$ref":"#/components/schemas/GroupName"},"MemberList":{"$ref":"#/components/schemas/MemberList"},"EventTime":{"$ref":"#/components/schemas/EventTime"}}};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Type === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.Owner_Account === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "Owner_Account"},message:"must have required property '"+"Owner_Account"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackAfterGroupDestroyed" !== data.CallbackCommand){
const err4 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Group.CallbackAfterGroupDestroyed"},message:"must be equal to constant"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err5 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err6 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err7 = {instancePath:instancePath+"/Type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.Owner_Account !== undefined){
if(typeof data.Owner_Account !== "string"){
const err8 = {instancePath:instancePath+"/Owner_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err9 = {instancePath:instancePath+"/Name",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.MemberList !== undefined){
let data6 = data.MemberList;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.Member_Account === undefined){
const err10 = {instancePath:instancePath+"/MemberList/" + i0,keyword:"required",params:{missingProperty: "Member_Account"},message:"must have required property '"+"Member_Account"+"'"};
(vErrors ??= []).push(err10);
errors++;
}
if(data7.Member_Account !== undefined){
if(typeof data7.Member_Account !== "string"){
const err11 = {instancePath:instancePath+"/MemberList/" + i0+"/Member_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err11);
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/MemberList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/MemberList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.EventTime !== undefined){
let data9 = data.EventTime;
const _errs24 = errors;
let valid9 = false;
let passing0 = null;
const _errs25 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err14 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err14);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err15 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err15);
errors++;
}
}
var _valid0 = _errs25 === errors;
if(_valid0){
valid9 = true;
passing0 = 0;
}
const _errs27 = errors;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err16 = {instancePath:instancePath+"/EventTime",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
(vErrors ??= []).push(err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err17);
errors++;
}
var _valid0 = _errs27 === errors;
if(_valid0 && valid9){
valid9 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid9 = true;
passing0 = 1;
}
}
if(!valid9){
const err18 = {instancePath:instancePath+"/EventTime",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err18);
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err19 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err19);
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":{"CallbackCommand":true,"Operator_Account":true,"GroupId":true,"Type":true,"Owner_Account":true,"Name":true,"MemberList":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate113(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":{"CallbackCommand":true,"Operator_Account":true,"GroupId":true,"Type":true,"Owner_Account":true,"Name":true,"MemberList":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads31 = validate115;
const schema208 = {"$ref":"description#/webhooks/Group.CallbackAfterGroupInfoChanged/post/requestBody/content/application~1json/schema"};
const schema209 = {"type":"object","required":["CallbackCommand","GroupId","Type","Operator_Account"],"properties":{"CallbackCommand":{"const":"Group.CallbackAfterGroupInfoChanged"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"Type":{"$ref":"#/components/schemas/GroupType"},"Operator_Account":{"type":"string"},"Name":{"$ref":"#/components/schemas/GroupName"},"Introduction":{"type":"string"},"Notification":{"type":"string"},"FaceUrl":{"type":"string"},"EventTime":{"$ref":"#/components/schemas/EventTime"},"ShutUpAllMember":{"type":"string"},"ApplyJoinOption":{"type":"string"}}};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Type === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.Operator_Account === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackAfterGroupInfoChanged" !== data.CallbackCommand){
const err4 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Group.CallbackAfterGroupInfoChanged"},message:"must be equal to constant"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err5 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err6 = {instancePath:instancePath+"/Type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err7 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err8 = {instancePath:instancePath+"/Name",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.Introduction !== undefined){
if(typeof data.Introduction !== "string"){
const err9 = {instancePath:instancePath+"/Introduction",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.Notification !== undefined){
if(typeof data.Notification !== "string"){
const err10 = {instancePath:instancePath+"/Notification",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.FaceUrl !== undefined){
if(typeof data.FaceUrl !== "string"){
const err11 = {instancePath:instancePath+"/FaceUrl",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.EventTime !== undefined){
let data8 = data.EventTime;
const _errs21 = errors;
let valid5 = false;
let passing0 = null;
const _errs22 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err12 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err12);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err13 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err13);
errors++;
}
}
var _valid0 = _errs22 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs24 = errors;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err14 = {instancePath:instancePath+"/EventTime",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
(vErrors ??= []).push(err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err15);
errors++;
}
var _valid0 = _errs24 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
const err16 = {instancePath:instancePath+"/EventTime",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err16);
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.ShutUpAllMember !== undefined){
if(typeof data.ShutUpAllMember !== "string"){
const err17 = {instancePath:instancePath+"/ShutUpAllMember",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.ApplyJoinOption !== undefined){
if(typeof data.ApplyJoinOption !== "string"){
const err18 = {instancePath:instancePath+"/ApplyJoinOption",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err18);
errors++;
}
}
}
else {
const err19 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err19);
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"Operator_Account":true,"Name":true,"Introduction":true,"Notification":true,"FaceUrl":true,"EventTime":true,"ShutUpAllMember":true,"ApplyJoinOption":true},"dynamicProps":false,"dynamicItems":false};


function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"Operator_Account":true,"Name":true,"Introduction":true,"Notification":true,"FaceUrl":true,"EventTime":true,"ShutUpAllMember":true,"ApplyJoinOption":true},"dynamicProps":false,"dynamicItems":false};

export const payloads32 = validate118;
const schema214 = {"$ref":"description#/webhooks/Group.CallbackAfterRecallMsg/post/requestBody/content/application~1json/schema"};
const schema215 = {"type":"object","required":["CallbackCommand","Operator_Account","Type","GroupId","MsgSeqList"],"properties":{"CallbackCommand":{"const":"Group.CallbackAfterRecallMsg"},"Operator_Account":{"type":"string"},"Type":{"$ref":"#/components/schemas/GroupType"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"MsgSeqList":{"type":"array","items":{"type":"object","required":["MsgSeq"],"properties":{"MsgSeq":{"$ref":"#/components/schemas/GroupMsgSeq"},"MsgId":{"$ref":"#/components/schemas/MsgId"}}}},"TopicId":{"$ref":"#/components/schemas/TopicId"},"EventTime":{"$ref":"#/components/schemas/EventTime"}}};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Operator_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Type === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.GroupId === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.MsgSeqList === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "MsgSeqList"},message:"must have required property '"+"MsgSeqList"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackAfterRecallMsg" !== data.CallbackCommand){
const err5 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Group.CallbackAfterRecallMsg"},message:"must be equal to constant"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err6 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err7 = {instancePath:instancePath+"/Type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err8 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.MsgSeqList !== undefined){
let data4 = data.MsgSeqList;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.MsgSeq === undefined){
const err9 = {instancePath:instancePath+"/MsgSeqList/" + i0,keyword:"required",params:{missingProperty: "MsgSeq"},message:"must have required property '"+"MsgSeq"+"'"};
(vErrors ??= []).push(err9);
errors++;
}
if(data5.MsgSeq !== undefined){
let data6 = data5.MsgSeq;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err10 = {instancePath:instancePath+"/MsgSeqList/" + i0+"/MsgSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/MsgSeqList/" + i0+"/MsgSeq",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err11);
errors++;
}
}
}
if(data5.MsgId !== undefined){
if(typeof data5.MsgId !== "string"){
const err12 = {instancePath:instancePath+"/MsgSeqList/" + i0+"/MsgId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/MsgSeqList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/MsgSeqList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.TopicId !== undefined){
if(typeof data.TopicId !== "string"){
const err15 = {instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.EventTime !== undefined){
let data9 = data.EventTime;
const _errs25 = errors;
let valid10 = false;
let passing0 = null;
const _errs26 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err16 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err16);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err17 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err17);
errors++;
}
}
var _valid0 = _errs26 === errors;
if(_valid0){
valid10 = true;
passing0 = 0;
}
const _errs28 = errors;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err18 = {instancePath:instancePath+"/EventTime",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
(vErrors ??= []).push(err18);
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err19);
errors++;
}
var _valid0 = _errs28 === errors;
if(_valid0 && valid10){
valid10 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid10 = true;
passing0 = 1;
}
}
if(!valid10){
const err20 = {instancePath:instancePath+"/EventTime",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err20);
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err21 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err21);
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":{"CallbackCommand":true,"Operator_Account":true,"Type":true,"GroupId":true,"MsgSeqList":true,"TopicId":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate119(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":{"CallbackCommand":true,"Operator_Account":true,"Type":true,"GroupId":true,"MsgSeqList":true,"TopicId":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads33 = validate121;
const schema222 = {"$ref":"description#/webhooks/Group.CallbackOnMemberStateChange/post/requestBody/content/application~1json/schema"};
const schema223 = {"type":"object","required":["CallbackCommand","GroupId","EventType","MemberList"],"properties":{"CallbackCommand":{"const":"Group.CallbackOnMemberStateChange"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"Type":{"type":"string"},"EventType":{"type":"string"},"EventCause":{"type":"string"},"MemberList":{"type":"array","items":{"type":"object","required":["Member_Account"],"properties":{"Member_Account":{"type":"string"}}}},"EventTime":{"$ref":"#/components/schemas/EventTime"}}};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.EventType === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "EventType"},message:"must have required property '"+"EventType"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.MemberList === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "MemberList"},message:"must have required property '"+"MemberList"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackOnMemberStateChange" !== data.CallbackCommand){
const err4 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Group.CallbackOnMemberStateChange"},message:"must be equal to constant"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err5 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err6 = {instancePath:instancePath+"/Type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.EventType !== undefined){
if(typeof data.EventType !== "string"){
const err7 = {instancePath:instancePath+"/EventType",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.EventCause !== undefined){
if(typeof data.EventCause !== "string"){
const err8 = {instancePath:instancePath+"/EventCause",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.MemberList !== undefined){
let data5 = data.MemberList;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.Member_Account === undefined){
const err9 = {instancePath:instancePath+"/MemberList/" + i0,keyword:"required",params:{missingProperty: "Member_Account"},message:"must have required property '"+"Member_Account"+"'"};
(vErrors ??= []).push(err9);
errors++;
}
if(data6.Member_Account !== undefined){
if(typeof data6.Member_Account !== "string"){
const err10 = {instancePath:instancePath+"/MemberList/" + i0+"/Member_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/MemberList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err11);
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/MemberList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.EventTime !== undefined){
let data8 = data.EventTime;
const _errs19 = errors;
let valid6 = false;
let passing0 = null;
const _errs20 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err13 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err13);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err14);
errors++;
}
}
var _valid0 = _errs20 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
}
const _errs22 = errors;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err15 = {instancePath:instancePath+"/EventTime",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
(vErrors ??= []).push(err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err16);
errors++;
}
var _valid0 = _errs22 === errors;
if(_valid0 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid6 = true;
passing0 = 1;
}
}
if(!valid6){
const err17 = {instancePath:instancePath+"/EventTime",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err17);
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err18 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err18);
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"EventType":true,"EventCause":true,"MemberList":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate122(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"EventType":true,"EventCause":true,"MemberList":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads34 = validate124;
const schema226 = {"$ref":"description#/webhooks/Group.CallbackBeforeCreateTopic/post/requestBody/content/application~1json/schema"};
const schema227 = {"type":"object","required":["CallbackCommand","Operator_Account","Type","Name"],"properties":{"CallbackCommand":{"const":"Group.CallbackBeforeCreateTopic"},"Operator_Account":{"type":"string"},"Type":{"$ref":"#/components/schemas/TopicGroupType"},"Name":{"type":"string"}}};
const schema228 = {"type":"string"};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Operator_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Type === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.Name === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackBeforeCreateTopic" !== data.CallbackCommand){
const err4 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Group.CallbackBeforeCreateTopic"},message:"must be equal to constant"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err5 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err6 = {instancePath:instancePath+"/Type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err7 = {instancePath:instancePath+"/Name",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err8);
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"props":{"CallbackCommand":true,"Operator_Account":true,"Type":true,"Name":true},"dynamicProps":false,"dynamicItems":false};


function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate125(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"props":{"CallbackCommand":true,"Operator_Account":true,"Type":true,"Name":true},"dynamicProps":false,"dynamicItems":false};

export const payloads35 = validate127;
const schema229 = {"$ref":"description#/webhooks/Group.CallbackAfterCreateTopic/post/requestBody/content/application~1json/schema"};
const schema230 = {"type":"object","required":["CallbackCommand","GroupId","TopicId","Operator_Account","Owner_Account","Type","Name"],"properties":{"CallbackCommand":{"const":"Group.CallbackAfterCreateTopic"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"TopicId":{"type":"string"},"Operator_Account":{"type":"string"},"Owner_Account":{"type":"string"},"Type":{"$ref":"#/components/schemas/TopicGroupType"},"Name":{"type":"string"},"UserDefinedDataList":{"type":"array","items":{"type":"object","required":["Key","Value"],"properties":{"Key":{"type":"string"},"Value":{"type":"string"}}}}}};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.TopicId === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "TopicId"},message:"must have required property '"+"TopicId"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.Operator_Account === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.Owner_Account === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "Owner_Account"},message:"must have required property '"+"Owner_Account"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.Type === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
(vErrors ??= []).push(err5);
errors++;
}
if(data.Name === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
(vErrors ??= []).push(err6);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackAfterCreateTopic" !== data.CallbackCommand){
const err7 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Group.CallbackAfterCreateTopic"},message:"must be equal to constant"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err8 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.TopicId !== undefined){
if(typeof data.TopicId !== "string"){
const err9 = {instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err10 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.Owner_Account !== undefined){
if(typeof data.Owner_Account !== "string"){
const err11 = {instancePath:instancePath+"/Owner_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err12 = {instancePath:instancePath+"/Type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err13 = {instancePath:instancePath+"/Name",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.UserDefinedDataList !== undefined){
let data7 = data.UserDefinedDataList;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.Key === undefined){
const err14 = {instancePath:instancePath+"/UserDefinedDataList/" + i0,keyword:"required",params:{missingProperty: "Key"},message:"must have required property '"+"Key"+"'"};
(vErrors ??= []).push(err14);
errors++;
}
if(data8.Value === undefined){
const err15 = {instancePath:instancePath+"/UserDefinedDataList/" + i0,keyword:"required",params:{missingProperty: "Value"},message:"must have required property '"+"Value"+"'"};
(vErrors ??= []).push(err15);
errors++;
}
if(data8.Key !== undefined){
if(typeof data8.Key !== "string"){
const err16 = {instancePath:instancePath+"/UserDefinedDataList/" + i0+"/Key",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data8.Value !== undefined){
if(typeof data8.Value !== "string"){
const err17 = {instancePath:instancePath+"/UserDefinedDataList/" + i0+"/Value",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err17);
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/UserDefinedDataList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err18);
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/UserDefinedDataList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err19);
errors++;
}
}
}
else {
const err20 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err20);
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"TopicId":true,"Operator_Account":true,"Owner_Account":true,"Type":true,"Name":true,"UserDefinedDataList":true},"dynamicProps":false,"dynamicItems":false};


function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate128(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"TopicId":true,"Operator_Account":true,"Owner_Account":true,"Type":true,"Name":true,"UserDefinedDataList":true},"dynamicProps":false,"dynamicItems":false};

export const payloads36 = validate130;
const schema233 = {"$ref":"description#/webhooks/Group.CallbackAfterTopicDestroyed/post/requestBody/content/application~1json/schema"};
const schema234 = {"type":"object","required":["CallbackCommand","GroupId","Type","TopicIdList"],"properties":{"CallbackCommand":{"const":"Group.CallbackAfterTopicDestroyed"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"Type":{"$ref":"#/components/schemas/TopicGroupType"},"TopicIdList":{"type":"array","items":{"type":"string"}}}};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Type === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.TopicIdList === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "TopicIdList"},message:"must have required property '"+"TopicIdList"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackAfterTopicDestroyed" !== data.CallbackCommand){
const err4 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Group.CallbackAfterTopicDestroyed"},message:"must be equal to constant"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err5 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err6 = {instancePath:instancePath+"/Type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.TopicIdList !== undefined){
let data3 = data.TopicIdList;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data3[i0] !== "string"){
const err7 = {instancePath:instancePath+"/TopicIdList/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/TopicIdList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err9);
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"TopicIdList":true},"dynamicProps":false,"dynamicItems":false};


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate131(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"TopicIdList":true},"dynamicProps":false,"dynamicItems":false};

export const payloads37 = validate133;
const schema237 = {"$ref":"description#/webhooks/Group.CallbackAfterTopicInfoChanged/post/requestBody/content/application~1json/schema"};
const schema238 = {"type":"object","required":["CallbackCommand","GroupId","Type","Operator_Account"],"properties":{"CallbackCommand":{"const":"Group.CallbackAfterTopicInfoChanged"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"Type":{"$ref":"#/components/schemas/TopicGroupType"},"Operator_Account":{"type":"string"},"Name":{"type":"string"},"Introduction":{"type":"string"},"Notification":{"type":"string"},"FaceUrl":{"type":"string"}}};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Type === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.Operator_Account === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackAfterTopicInfoChanged" !== data.CallbackCommand){
const err4 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Group.CallbackAfterTopicInfoChanged"},message:"must be equal to constant"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err5 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err6 = {instancePath:instancePath+"/Type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err7 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err8 = {instancePath:instancePath+"/Name",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.Introduction !== undefined){
if(typeof data.Introduction !== "string"){
const err9 = {instancePath:instancePath+"/Introduction",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.Notification !== undefined){
if(typeof data.Notification !== "string"){
const err10 = {instancePath:instancePath+"/Notification",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.FaceUrl !== undefined){
if(typeof data.FaceUrl !== "string"){
const err11 = {instancePath:instancePath+"/FaceUrl",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err11);
errors++;
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err12);
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"Operator_Account":true,"Name":true,"Introduction":true,"Notification":true,"FaceUrl":true},"dynamicProps":false,"dynamicItems":false};


function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate134(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"Operator_Account":true,"Name":true,"Introduction":true,"Notification":true,"FaceUrl":true},"dynamicProps":false,"dynamicItems":false};

export const payloads38 = validate136;
const schema241 = {"$ref":"description#/webhooks/Group.CallbackAfterMemberFieldChanged/post/requestBody/content/application~1json/schema"};
const schema242 = {"type":"object","required":["CallbackCommand","GroupId","Type","Operator_Account"],"properties":{"CallbackCommand":{"const":"Group.CallbackAfterMemberFieldChanged"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"Type":{"$ref":"#/components/schemas/GroupType"},"Operator_Account":{"type":"string"},"Member_Account":{"type":"string"},"Modified_Account":{"type":"string"},"Role":{"type":"string"},"NameCard":{"type":"string"},"EventTime":{"$ref":"#/components/schemas/EventTime"}}};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Type === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.Operator_Account === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackAfterMemberFieldChanged" !== data.CallbackCommand){
const err4 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Group.CallbackAfterMemberFieldChanged"},message:"must be equal to constant"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err5 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err6 = {instancePath:instancePath+"/Type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err7 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.Member_Account !== undefined){
if(typeof data.Member_Account !== "string"){
const err8 = {instancePath:instancePath+"/Member_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.Modified_Account !== undefined){
if(typeof data.Modified_Account !== "string"){
const err9 = {instancePath:instancePath+"/Modified_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.Role !== undefined){
if(typeof data.Role !== "string"){
const err10 = {instancePath:instancePath+"/Role",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.NameCard !== undefined){
if(typeof data.NameCard !== "string"){
const err11 = {instancePath:instancePath+"/NameCard",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.EventTime !== undefined){
let data8 = data.EventTime;
const _errs20 = errors;
let valid4 = false;
let passing0 = null;
const _errs21 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err12 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err12);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err13 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err13);
errors++;
}
}
var _valid0 = _errs21 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs23 = errors;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err14 = {instancePath:instancePath+"/EventTime",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
(vErrors ??= []).push(err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err15);
errors++;
}
var _valid0 = _errs23 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err16 = {instancePath:instancePath+"/EventTime",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err16);
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err17 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err17);
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"Operator_Account":true,"Member_Account":true,"Modified_Account":true,"Role":true,"NameCard":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate137(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"Operator_Account":true,"Member_Account":true,"Modified_Account":true,"Role":true,"NameCard":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads39 = validate139;
const schema246 = {"$ref":"description#/webhooks/Group.CallbackAfterGroupAttrChanged/post/requestBody/content/application~1json/schema"};
const schema247 = {"type":"object","required":["CallbackCommand","GroupId","Type","Operator_Account"],"properties":{"CallbackCommand":{"const":"Group.CallbackAfterGroupAttrChanged"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"Type":{"$ref":"#/components/schemas/GroupType"},"Operator_Account":{"type":"string"},"OptionType":{"type":"string"},"GroupAttr":{"type":"array","items":{"type":"object","required":["key"],"properties":{"key":{"type":"string"},"value":{"type":"string"}}}},"EventTime":{"$ref":"#/components/schemas/EventTime"}}};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Type === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.Operator_Account === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackAfterGroupAttrChanged" !== data.CallbackCommand){
const err4 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Group.CallbackAfterGroupAttrChanged"},message:"must be equal to constant"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err5 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err6 = {instancePath:instancePath+"/Type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err7 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.OptionType !== undefined){
if(typeof data.OptionType !== "string"){
const err8 = {instancePath:instancePath+"/OptionType",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.GroupAttr !== undefined){
let data5 = data.GroupAttr;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.key === undefined){
const err9 = {instancePath:instancePath+"/GroupAttr/" + i0,keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
(vErrors ??= []).push(err9);
errors++;
}
if(data6.key !== undefined){
if(typeof data6.key !== "string"){
const err10 = {instancePath:instancePath+"/GroupAttr/" + i0+"/key",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data6.value !== undefined){
if(typeof data6.value !== "string"){
const err11 = {instancePath:instancePath+"/GroupAttr/" + i0+"/value",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err11);
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/GroupAttr/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/GroupAttr",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.EventTime !== undefined){
let data9 = data.EventTime;
const _errs22 = errors;
let valid7 = false;
let passing0 = null;
const _errs23 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err14 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err14);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err15 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err15);
errors++;
}
}
var _valid0 = _errs23 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
}
const _errs25 = errors;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err16 = {instancePath:instancePath+"/EventTime",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
(vErrors ??= []).push(err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err17);
errors++;
}
var _valid0 = _errs25 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
}
}
if(!valid7){
const err18 = {instancePath:instancePath+"/EventTime",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err18);
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err19 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err19);
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"Operator_Account":true,"OptionType":true,"GroupAttr":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate140(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"Operator_Account":true,"OptionType":true,"GroupAttr":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads40 = validate142;
const schema251 = {"$ref":"description#/webhooks/Group.CallbackAfterReadReceipt/post/requestBody/content/application~1json/schema"};
const schema252 = {"type":"object","required":["CallbackCommand","GroupId","Type","GroupMsgReceiptList"],"properties":{"CallbackCommand":{"const":"Group.CallbackAfterReadReceipt"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"Type":{"$ref":"#/components/schemas/GroupType"},"GroupMsgReceiptList":{"type":"array","items":{"type":"object","required":["MsgSeq","ReadNum","UnreadNum"],"properties":{"MsgSeq":{"$ref":"#/components/schemas/GroupMsgSeq"},"ReadNum":{"type":"integer","minimum":0},"UnreadNum":{"type":"integer","minimum":0},"ReadReceiptMembers":{"type":"array","items":{"type":"object","required":["Member_Account"],"properties":{"Member_Account":{"type":"string"}}}}}}},"EventTime":{"$ref":"#/components/schemas/EventTime"}}};

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Type === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.GroupMsgReceiptList === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "GroupMsgReceiptList"},message:"must have required property '"+"GroupMsgReceiptList"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackAfterReadReceipt" !== data.CallbackCommand){
const err4 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Group.CallbackAfterReadReceipt"},message:"must be equal to constant"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err5 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err6 = {instancePath:instancePath+"/Type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.GroupMsgReceiptList !== undefined){
let data3 = data.GroupMsgReceiptList;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.MsgSeq === undefined){
const err7 = {instancePath:instancePath+"/GroupMsgReceiptList/" + i0,keyword:"required",params:{missingProperty: "MsgSeq"},message:"must have required property '"+"MsgSeq"+"'"};
(vErrors ??= []).push(err7);
errors++;
}
if(data4.ReadNum === undefined){
const err8 = {instancePath:instancePath+"/GroupMsgReceiptList/" + i0,keyword:"required",params:{missingProperty: "ReadNum"},message:"must have required property '"+"ReadNum"+"'"};
(vErrors ??= []).push(err8);
errors++;
}
if(data4.UnreadNum === undefined){
const err9 = {instancePath:instancePath+"/GroupMsgReceiptList/" + i0,keyword:"required",params:{missingProperty: "UnreadNum"},message:"must have required property '"+"UnreadNum"+"'"};
(vErrors ??= []).push(err9);
errors++;
}
if(data4.MsgSeq !== undefined){
let data5 = data4.MsgSeq;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/GroupMsgReceiptList/" + i0+"/MsgSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/GroupMsgReceiptList/" + i0+"/MsgSeq",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err11);
errors++;
}
}
}
if(data4.ReadNum !== undefined){
let data6 = data4.ReadNum;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/GroupMsgReceiptList/" + i0+"/ReadNum",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err12);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/GroupMsgReceiptList/" + i0+"/ReadNum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err13);
errors++;
}
}
}
if(data4.UnreadNum !== undefined){
let data7 = data4.UnreadNum;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err14 = {instancePath:instancePath+"/GroupMsgReceiptList/" + i0+"/UnreadNum",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err14);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err15 = {instancePath:instancePath+"/GroupMsgReceiptList/" + i0+"/UnreadNum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err15);
errors++;
}
}
}
if(data4.ReadReceiptMembers !== undefined){
let data8 = data4.ReadReceiptMembers;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1 && errors<8; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.Member_Account === undefined){
const err16 = {instancePath:instancePath+"/GroupMsgReceiptList/" + i0+"/ReadReceiptMembers/" + i1,keyword:"required",params:{missingProperty: "Member_Account"},message:"must have required property '"+"Member_Account"+"'"};
(vErrors ??= []).push(err16);
errors++;
}
if(data9.Member_Account !== undefined){
if(typeof data9.Member_Account !== "string"){
const err17 = {instancePath:instancePath+"/GroupMsgReceiptList/" + i0+"/ReadReceiptMembers/" + i1+"/Member_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err17);
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/GroupMsgReceiptList/" + i0+"/ReadReceiptMembers/" + i1,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err18);
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/GroupMsgReceiptList/" + i0+"/ReadReceiptMembers",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err19);
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/GroupMsgReceiptList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err20);
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/GroupMsgReceiptList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.EventTime !== undefined){
let data11 = data.EventTime;
const _errs27 = errors;
let valid11 = false;
let passing0 = null;
const _errs28 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err22 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err22);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err23 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err23);
errors++;
}
}
var _valid0 = _errs28 === errors;
if(_valid0){
valid11 = true;
passing0 = 0;
}
const _errs30 = errors;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err24 = {instancePath:instancePath+"/EventTime",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
(vErrors ??= []).push(err24);
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err25);
errors++;
}
var _valid0 = _errs30 === errors;
if(_valid0 && valid11){
valid11 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid11 = true;
passing0 = 1;
}
}
if(!valid11){
const err26 = {instancePath:instancePath+"/EventTime",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err26);
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err27 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err27);
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"GroupMsgReceiptList":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate143(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"GroupMsgReceiptList":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads41 = validate145;
const schema257 = {"$ref":"description#/webhooks/Group.CallbackAfterChangeGroupOwner/post/requestBody/content/application~1json/schema"};
const schema258 = {"type":"object","required":["CallbackCommand","GroupId","Type","Operator_Account","NewOwner_Account"],"properties":{"CallbackCommand":{"const":"Group.CallbackAfterChangeGroupOwner"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"Type":{"$ref":"#/components/schemas/GroupType"},"Operator_Account":{"type":"string"},"OldOwner_Account":{"type":"string"},"NewOwner_Account":{"type":"string"},"EventTime":{"$ref":"#/components/schemas/EventTime"}}};

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate146.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Type === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.Operator_Account === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.NewOwner_Account === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "NewOwner_Account"},message:"must have required property '"+"NewOwner_Account"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackAfterChangeGroupOwner" !== data.CallbackCommand){
const err5 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Group.CallbackAfterChangeGroupOwner"},message:"must be equal to constant"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err6 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err7 = {instancePath:instancePath+"/Type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err8 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.OldOwner_Account !== undefined){
if(typeof data.OldOwner_Account !== "string"){
const err9 = {instancePath:instancePath+"/OldOwner_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.NewOwner_Account !== undefined){
if(typeof data.NewOwner_Account !== "string"){
const err10 = {instancePath:instancePath+"/NewOwner_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.EventTime !== undefined){
let data6 = data.EventTime;
const _errs16 = errors;
let valid4 = false;
let passing0 = null;
const _errs17 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err11 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err11);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err12);
errors++;
}
}
var _valid0 = _errs17 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs19 = errors;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err13 = {instancePath:instancePath+"/EventTime",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err14);
errors++;
}
var _valid0 = _errs19 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err15 = {instancePath:instancePath+"/EventTime",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err15);
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err16 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err16);
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}
validate146.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"Operator_Account":true,"OldOwner_Account":true,"NewOwner_Account":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate146(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"Operator_Account":true,"OldOwner_Account":true,"NewOwner_Account":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads42 = validate148;
const schema262 = {"$ref":"description#/webhooks/Group.CallbackAfterGroupMsgExtension/post/requestBody/content/application~1json/schema"};
const schema263 = {"type":"object","required":["CallbackCommand","GroupId","MsgSeq","OperateType","ExtensionList","Seq","EventTime"],"properties":{"CallbackCommand":{"const":"Group.CallbackAfterGroupMsgExtension"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"MsgSeq":{"$ref":"#/components/schemas/GroupMsgSeq"},"OperateType":{"type":"integer"},"ExtensionList":{"type":"array","items":{"type":"object","required":["Key","Value","Seq"],"properties":{"Key":{"type":"string"},"Value":{"type":"string"},"Seq":{"type":"integer","format":"int64"}}}},"Seq":{"type":"integer","format":"int64"},"EventTime":{"$ref":"#/components/schemas/EventTime"}}};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.MsgSeq === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "MsgSeq"},message:"must have required property '"+"MsgSeq"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.OperateType === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "OperateType"},message:"must have required property '"+"OperateType"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.ExtensionList === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "ExtensionList"},message:"must have required property '"+"ExtensionList"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.Seq === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "Seq"},message:"must have required property '"+"Seq"+"'"};
(vErrors ??= []).push(err5);
errors++;
}
if(data.EventTime === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "EventTime"},message:"must have required property '"+"EventTime"+"'"};
(vErrors ??= []).push(err6);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackAfterGroupMsgExtension" !== data.CallbackCommand){
const err7 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Group.CallbackAfterGroupMsgExtension"},message:"must be equal to constant"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err8 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.MsgSeq !== undefined){
let data2 = data.MsgSeq;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/MsgSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err9);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/MsgSeq",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
if(data.OperateType !== undefined){
let data3 = data.OperateType;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/OperateType",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.ExtensionList !== undefined){
let data4 = data.ExtensionList;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.Key === undefined){
const err12 = {instancePath:instancePath+"/ExtensionList/" + i0,keyword:"required",params:{missingProperty: "Key"},message:"must have required property '"+"Key"+"'"};
(vErrors ??= []).push(err12);
errors++;
}
if(data5.Value === undefined){
const err13 = {instancePath:instancePath+"/ExtensionList/" + i0,keyword:"required",params:{missingProperty: "Value"},message:"must have required property '"+"Value"+"'"};
(vErrors ??= []).push(err13);
errors++;
}
if(data5.Seq === undefined){
const err14 = {instancePath:instancePath+"/ExtensionList/" + i0,keyword:"required",params:{missingProperty: "Seq"},message:"must have required property '"+"Seq"+"'"};
(vErrors ??= []).push(err14);
errors++;
}
if(data5.Key !== undefined){
if(typeof data5.Key !== "string"){
const err15 = {instancePath:instancePath+"/ExtensionList/" + i0+"/Key",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data5.Value !== undefined){
if(typeof data5.Value !== "string"){
const err16 = {instancePath:instancePath+"/ExtensionList/" + i0+"/Value",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data5.Seq !== undefined){
let data8 = data5.Seq;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err17 = {instancePath:instancePath+"/ExtensionList/" + i0+"/Seq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err17);
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/ExtensionList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err18);
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/ExtensionList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.Seq !== undefined){
let data9 = data.Seq;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err20 = {instancePath:instancePath+"/Seq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.EventTime !== undefined){
let data10 = data.EventTime;
const _errs24 = errors;
let valid7 = false;
let passing0 = null;
const _errs25 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err21 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err21);
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err22 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err22);
errors++;
}
}
var _valid0 = _errs25 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
}
const _errs27 = errors;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err23 = {instancePath:instancePath+"/EventTime",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
(vErrors ??= []).push(err23);
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err24);
errors++;
}
var _valid0 = _errs27 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
}
}
if(!valid7){
const err25 = {instancePath:instancePath+"/EventTime",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err25);
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err26 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err26);
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"MsgSeq":true,"OperateType":true,"ExtensionList":true,"Seq":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate149(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"MsgSeq":true,"OperateType":true,"ExtensionList":true,"Seq":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads43 = validate151;
const schema267 = {"$ref":"description#/webhooks/Group.CallbackAfterModifyMsg/post/requestBody/content/application~1json/schema"};
const schema268 = {"type":"object","required":["CallbackCommand","Operator_Account","GroupId","MsgSeq","MsgBody","EventTime"],"properties":{"MsgBody":{"$ref":"#/components/schemas/MsgBody"},"CallbackCommand":{"const":"Group.CallbackAfterModifyMsg"},"Operator_Account":{"type":"string"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"TopicId":{"type":"string"},"MsgSeq":{"$ref":"#/components/schemas/GroupMsgSeq"},"EventTime":{"$ref":"#/components/schemas/EventTime"}}};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Operator_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.MsgSeq === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "MsgSeq"},message:"must have required property '"+"MsgSeq"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.MsgBody === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "MsgBody"},message:"must have required property '"+"MsgBody"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.EventTime === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "EventTime"},message:"must have required property '"+"EventTime"+"'"};
(vErrors ??= []).push(err5);
errors++;
}
if(data.MsgBody !== undefined){
if(!(validate27(data.MsgBody, {instancePath:instancePath+"/MsgBody",parentData:data,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackAfterModifyMsg" !== data.CallbackCommand){
const err6 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Group.CallbackAfterModifyMsg"},message:"must be equal to constant"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err7 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err8 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.TopicId !== undefined){
if(typeof data.TopicId !== "string"){
const err9 = {instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.MsgSeq !== undefined){
let data5 = data.MsgSeq;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/MsgSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/MsgSeq",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err11);
errors++;
}
}
}
if(data.EventTime !== undefined){
let data6 = data.EventTime;
const _errs15 = errors;
let valid4 = false;
let passing0 = null;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err12);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err13);
errors++;
}
}
var _valid0 = _errs16 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs18 = errors;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err14 = {instancePath:instancePath+"/EventTime",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
(vErrors ??= []).push(err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err15);
errors++;
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err16 = {instancePath:instancePath+"/EventTime",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err16);
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err17 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err17);
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"props":{"MsgBody":true,"CallbackCommand":true,"Operator_Account":true,"GroupId":true,"TopicId":true,"MsgSeq":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate152(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":{"MsgBody":true,"CallbackCommand":true,"Operator_Account":true,"GroupId":true,"TopicId":true,"MsgSeq":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads44 = validate155;
const schema272 = {"$ref":"description#/webhooks/OfficialAccount.CallbackBeforeCreateOfficialAccount/post/requestBody/content/application~1json/schema"};
const schema273 = {"type":"object","required":["CallbackCommand","Operator_Account","Owner_Account","Name","EventTime"],"properties":{"CallbackCommand":{"const":"OfficialAccount.CallbackBeforeCreateOfficialAccount"},"Operator_Account":{"type":"string"},"Owner_Account":{"$ref":"#/components/schemas/OfficialAccountOwner"},"Name":{"$ref":"#/components/schemas/OfficialAccountName"},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"}}};
const schema274 = {"type":"string"};
const schema275 = {"type":"string"};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Operator_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Owner_Account === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Owner_Account"},message:"must have required property '"+"Owner_Account"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.Name === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.EventTime === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "EventTime"},message:"must have required property '"+"EventTime"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.CallbackCommand !== undefined){
if("OfficialAccount.CallbackBeforeCreateOfficialAccount" !== data.CallbackCommand){
const err5 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "OfficialAccount.CallbackBeforeCreateOfficialAccount"},message:"must be equal to constant"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err6 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Owner_Account !== undefined){
if(typeof data.Owner_Account !== "string"){
const err7 = {instancePath:instancePath+"/Owner_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err8 = {instancePath:instancePath+"/Name",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.EventTime !== undefined){
let data4 = data.EventTime;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err9);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err11);
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"props":{"CallbackCommand":true,"Operator_Account":true,"Owner_Account":true,"Name":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate156(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"props":{"CallbackCommand":true,"Operator_Account":true,"Owner_Account":true,"Name":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads45 = validate158;
const schema277 = {"$ref":"description#/webhooks/OfficialAccount.CallbackAfterCreateOfficialAccount/post/requestBody/content/application~1json/schema"};
const schema278 = {"type":"object","required":["CallbackCommand","Official_Account","Operator_Account","Owner_Account","Name","EventTime"],"properties":{"CallbackCommand":{"const":"OfficialAccount.CallbackAfterCreateOfficialAccount"},"Official_Account":{"$ref":"#/components/schemas/OfficialAccountID"},"Operator_Account":{"type":"string"},"Owner_Account":{"$ref":"#/components/schemas/OfficialAccountOwner"},"Name":{"$ref":"#/components/schemas/OfficialAccountName"},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"}}};
const schema279 = {"type":"string"};

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Official_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Official_Account"},message:"must have required property '"+"Official_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Operator_Account === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.Owner_Account === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "Owner_Account"},message:"must have required property '"+"Owner_Account"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.Name === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.EventTime === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "EventTime"},message:"must have required property '"+"EventTime"+"'"};
(vErrors ??= []).push(err5);
errors++;
}
if(data.CallbackCommand !== undefined){
if("OfficialAccount.CallbackAfterCreateOfficialAccount" !== data.CallbackCommand){
const err6 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "OfficialAccount.CallbackAfterCreateOfficialAccount"},message:"must be equal to constant"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Official_Account !== undefined){
if(typeof data.Official_Account !== "string"){
const err7 = {instancePath:instancePath+"/Official_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err8 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.Owner_Account !== undefined){
if(typeof data.Owner_Account !== "string"){
const err9 = {instancePath:instancePath+"/Owner_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err10 = {instancePath:instancePath+"/Name",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.EventTime !== undefined){
let data5 = data.EventTime;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err11);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err13);
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"props":{"CallbackCommand":true,"Official_Account":true,"Operator_Account":true,"Owner_Account":true,"Name":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate159(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":{"CallbackCommand":true,"Official_Account":true,"Operator_Account":true,"Owner_Account":true,"Name":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads46 = validate161;
const schema283 = {"$ref":"description#/webhooks/OfficialAccount.CallbackAfterOfficialAccountInfoChanged/post/requestBody/content/application~1json/schema"};
const schema284 = {"type":"object","required":["CallbackCommand","Official_Account","Operator_Account","EventTime"],"properties":{"CallbackCommand":{"const":"OfficialAccount.CallbackAfterOfficialAccountInfoChanged"},"Official_Account":{"$ref":"#/components/schemas/OfficialAccountID"},"Operator_Account":{"type":"string"},"Introduction":{"type":"string"},"Name":{"type":"string"},"FaceUrl":{"type":"string"},"Organization":{"type":"string"},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"}}};

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Official_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Official_Account"},message:"must have required property '"+"Official_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Operator_Account === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.EventTime === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "EventTime"},message:"must have required property '"+"EventTime"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.CallbackCommand !== undefined){
if("OfficialAccount.CallbackAfterOfficialAccountInfoChanged" !== data.CallbackCommand){
const err4 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "OfficialAccount.CallbackAfterOfficialAccountInfoChanged"},message:"must be equal to constant"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.Official_Account !== undefined){
if(typeof data.Official_Account !== "string"){
const err5 = {instancePath:instancePath+"/Official_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err6 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Introduction !== undefined){
if(typeof data.Introduction !== "string"){
const err7 = {instancePath:instancePath+"/Introduction",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err8 = {instancePath:instancePath+"/Name",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.FaceUrl !== undefined){
if(typeof data.FaceUrl !== "string"){
const err9 = {instancePath:instancePath+"/FaceUrl",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.Organization !== undefined){
if(typeof data.Organization !== "string"){
const err10 = {instancePath:instancePath+"/Organization",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.EventTime !== undefined){
let data7 = data.EventTime;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err11 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err11);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err12 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err13);
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"props":{"CallbackCommand":true,"Official_Account":true,"Operator_Account":true,"Introduction":true,"Name":true,"FaceUrl":true,"Organization":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate161.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate162(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"props":{"CallbackCommand":true,"Official_Account":true,"Operator_Account":true,"Introduction":true,"Name":true,"FaceUrl":true,"Organization":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads47 = validate164;
const schema287 = {"$ref":"description#/webhooks/OfficialAccount.CallbackAfterOfficialAccountDestroyed/post/requestBody/content/application~1json/schema"};
const schema288 = {"type":"object","required":["CallbackCommand","Official_Account","Owner_Account","Name","EventTime"],"properties":{"CallbackCommand":{"const":"OfficialAccount.CallbackAfterOfficialAccountDestroyed"},"Official_Account":{"$ref":"#/components/schemas/OfficialAccountID"},"Owner_Account":{"$ref":"#/components/schemas/OfficialAccountOwner"},"Name":{"$ref":"#/components/schemas/OfficialAccountName"},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"}}};

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate165.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Official_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Official_Account"},message:"must have required property '"+"Official_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Owner_Account === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Owner_Account"},message:"must have required property '"+"Owner_Account"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.Name === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.EventTime === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "EventTime"},message:"must have required property '"+"EventTime"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.CallbackCommand !== undefined){
if("OfficialAccount.CallbackAfterOfficialAccountDestroyed" !== data.CallbackCommand){
const err5 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "OfficialAccount.CallbackAfterOfficialAccountDestroyed"},message:"must be equal to constant"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.Official_Account !== undefined){
if(typeof data.Official_Account !== "string"){
const err6 = {instancePath:instancePath+"/Official_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Owner_Account !== undefined){
if(typeof data.Owner_Account !== "string"){
const err7 = {instancePath:instancePath+"/Owner_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err8 = {instancePath:instancePath+"/Name",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.EventTime !== undefined){
let data4 = data.EventTime;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err9);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err11);
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"props":{"CallbackCommand":true,"Official_Account":true,"Owner_Account":true,"Name":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate164.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate165(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
validate164.errors = vErrors;
return errors === 0;
}
validate164.evaluated = {"props":{"CallbackCommand":true,"Official_Account":true,"Owner_Account":true,"Name":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads48 = validate167;
const schema293 = {"$ref":"description#/webhooks/OfficialAccount.CallbackBeforeAddSubscriber/post/requestBody/content/application~1json/schema"};
const schema294 = {"type":"object","required":["CallbackCommand","Official_Account","Operator_Account","SubscribeAccountList","EventTime"],"properties":{"CallbackCommand":{"const":"OfficialAccount.CallbackBeforeAddSubscriber"},"Official_Account":{"$ref":"#/components/schemas/OfficialAccountID"},"Operator_Account":{"type":"string"},"SubscribeAccountList":{"$ref":"#/components/schemas/SubscribeAccountList"},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"}}};
const schema296 = {"type":"array","items":{"type":"object","required":["Subscriber_Account"],"properties":{"Subscriber_Account":{"type":"string"}}}};

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate168.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Official_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Official_Account"},message:"must have required property '"+"Official_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Operator_Account === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.SubscribeAccountList === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "SubscribeAccountList"},message:"must have required property '"+"SubscribeAccountList"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.EventTime === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "EventTime"},message:"must have required property '"+"EventTime"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.CallbackCommand !== undefined){
if("OfficialAccount.CallbackBeforeAddSubscriber" !== data.CallbackCommand){
const err5 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "OfficialAccount.CallbackBeforeAddSubscriber"},message:"must be equal to constant"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.Official_Account !== undefined){
if(typeof data.Official_Account !== "string"){
const err6 = {instancePath:instancePath+"/Official_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err7 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.SubscribeAccountList !== undefined){
let data3 = data.SubscribeAccountList;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.Subscriber_Account === undefined){
const err8 = {instancePath:instancePath+"/SubscribeAccountList/" + i0,keyword:"required",params:{missingProperty: "Subscriber_Account"},message:"must have required property '"+"Subscriber_Account"+"'"};
(vErrors ??= []).push(err8);
errors++;
}
if(data4.Subscriber_Account !== undefined){
if(typeof data4.Subscriber_Account !== "string"){
const err9 = {instancePath:instancePath+"/SubscribeAccountList/" + i0+"/Subscriber_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/SubscribeAccountList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/SubscribeAccountList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.EventTime !== undefined){
let data6 = data.EventTime;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err12);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err13);
errors++;
}
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err14);
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"props":{"CallbackCommand":true,"Official_Account":true,"Operator_Account":true,"SubscribeAccountList":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate168(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"props":{"CallbackCommand":true,"Official_Account":true,"Operator_Account":true,"SubscribeAccountList":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads49 = validate170;
const schema298 = {"$ref":"description#/webhooks/OfficialAccount.CallbackAfterAddSubscriber/post/requestBody/content/application~1json/schema"};
const schema299 = {"type":"object","required":["CallbackCommand","Official_Account","Operator_Account","SubscribeAccountList","EventTime"],"properties":{"CallbackCommand":{"const":"OfficialAccount.CallbackAfterAddSubscriber"},"Official_Account":{"$ref":"#/components/schemas/OfficialAccountID"},"Operator_Account":{"type":"string"},"SubscribeAccountList":{"$ref":"#/components/schemas/SubscribeAccountList"},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"}}};

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Official_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Official_Account"},message:"must have required property '"+"Official_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Operator_Account === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.SubscribeAccountList === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "SubscribeAccountList"},message:"must have required property '"+"SubscribeAccountList"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.EventTime === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "EventTime"},message:"must have required property '"+"EventTime"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.CallbackCommand !== undefined){
if("OfficialAccount.CallbackAfterAddSubscriber" !== data.CallbackCommand){
const err5 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "OfficialAccount.CallbackAfterAddSubscriber"},message:"must be equal to constant"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.Official_Account !== undefined){
if(typeof data.Official_Account !== "string"){
const err6 = {instancePath:instancePath+"/Official_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err7 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.SubscribeAccountList !== undefined){
let data3 = data.SubscribeAccountList;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.Subscriber_Account === undefined){
const err8 = {instancePath:instancePath+"/SubscribeAccountList/" + i0,keyword:"required",params:{missingProperty: "Subscriber_Account"},message:"must have required property '"+"Subscriber_Account"+"'"};
(vErrors ??= []).push(err8);
errors++;
}
if(data4.Subscriber_Account !== undefined){
if(typeof data4.Subscriber_Account !== "string"){
const err9 = {instancePath:instancePath+"/SubscribeAccountList/" + i0+"/Subscriber_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/SubscribeAccountList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/SubscribeAccountList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.EventTime !== undefined){
let data6 = data.EventTime;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err12);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err13);
errors++;
}
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err14);
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":{"CallbackCommand":true,"Official_Account":true,"Operator_Account":true,"SubscribeAccountList":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate170.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate171(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
validate170.errors = vErrors;
return errors === 0;
}
validate170.evaluated = {"props":{"CallbackCommand":true,"Official_Account":true,"Operator_Account":true,"SubscribeAccountList":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads50 = validate173;
const schema303 = {"$ref":"description#/webhooks/OfficialAccount.CallbackAfterOfficialAccountFull/post/requestBody/content/application~1json/schema"};
const schema304 = {"type":"object","required":["CallbackCommand","Official_Account","EventTime"],"properties":{"CallbackCommand":{"const":"OfficialAccount.CallbackAfterOfficialAccountFull"},"Official_Account":{"$ref":"#/components/schemas/OfficialAccountID"},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"}}};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Official_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Official_Account"},message:"must have required property '"+"Official_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.EventTime === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "EventTime"},message:"must have required property '"+"EventTime"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.CallbackCommand !== undefined){
if("OfficialAccount.CallbackAfterOfficialAccountFull" !== data.CallbackCommand){
const err3 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "OfficialAccount.CallbackAfterOfficialAccountFull"},message:"must be equal to constant"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.Official_Account !== undefined){
if(typeof data.Official_Account !== "string"){
const err4 = {instancePath:instancePath+"/Official_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.EventTime !== undefined){
let data2 = data.EventTime;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"props":{"CallbackCommand":true,"Official_Account":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate173.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate174(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"props":{"CallbackCommand":true,"Official_Account":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads51 = validate176;
const schema307 = {"$ref":"description#/webhooks/OfficialAccount.CallbackAfterDeleteSubscriber/post/requestBody/content/application~1json/schema"};
const schema308 = {"type":"object","required":["CallbackCommand","Official_Account","Operator_Account","SubscribeAccountList","EventTime"],"properties":{"CallbackCommand":{"const":"OfficialAccount.CallbackAfterDeleteSubscriber"},"Official_Account":{"$ref":"#/components/schemas/OfficialAccountID"},"Operator_Account":{"type":"string"},"SubscribeAccountList":{"$ref":"#/components/schemas/SubscribeAccountList"},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"}}};

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate177.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Official_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Official_Account"},message:"must have required property '"+"Official_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Operator_Account === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.SubscribeAccountList === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "SubscribeAccountList"},message:"must have required property '"+"SubscribeAccountList"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.EventTime === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "EventTime"},message:"must have required property '"+"EventTime"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.CallbackCommand !== undefined){
if("OfficialAccount.CallbackAfterDeleteSubscriber" !== data.CallbackCommand){
const err5 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "OfficialAccount.CallbackAfterDeleteSubscriber"},message:"must be equal to constant"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.Official_Account !== undefined){
if(typeof data.Official_Account !== "string"){
const err6 = {instancePath:instancePath+"/Official_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err7 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.SubscribeAccountList !== undefined){
let data3 = data.SubscribeAccountList;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.Subscriber_Account === undefined){
const err8 = {instancePath:instancePath+"/SubscribeAccountList/" + i0,keyword:"required",params:{missingProperty: "Subscriber_Account"},message:"must have required property '"+"Subscriber_Account"+"'"};
(vErrors ??= []).push(err8);
errors++;
}
if(data4.Subscriber_Account !== undefined){
if(typeof data4.Subscriber_Account !== "string"){
const err9 = {instancePath:instancePath+"/SubscribeAccountList/" + i0+"/Subscriber_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/SubscribeAccountList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/SubscribeAccountList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.EventTime !== undefined){
let data6 = data.EventTime;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err12);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err13);
errors++;
}
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err14);
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"props":{"CallbackCommand":true,"Official_Account":true,"Operator_Account":true,"SubscribeAccountList":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate176.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate177(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
validate176.errors = vErrors;
return errors === 0;
}
validate176.evaluated = {"props":{"CallbackCommand":true,"Official_Account":true,"Operator_Account":true,"SubscribeAccountList":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads52 = validate179;
const schema312 = {"$ref":"description#/webhooks/OfficialAccount.CallbackBeforeSendMsg/post/requestBody/content/application~1json/schema"};
const schema313 = {"type":"object","required":["CallbackCommand","Official_Account","MsgBody","EventTime"],"properties":{"CallbackCommand":{"const":"OfficialAccount.CallbackBeforeSendMsg"},"Official_Account":{"$ref":"#/components/schemas/OfficialAccountID"},"OnlineOnlyFlag":{"$ref":"#/components/schemas/OnlineOnlyFlag"},"MsgBody":{"$ref":"#/components/schemas/MsgBody"},"CloudCustomData":{"$ref":"#/components/schemas/CloudCustomData"},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"}}};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Official_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Official_Account"},message:"must have required property '"+"Official_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.MsgBody === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "MsgBody"},message:"must have required property '"+"MsgBody"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.EventTime === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "EventTime"},message:"must have required property '"+"EventTime"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.CallbackCommand !== undefined){
if("OfficialAccount.CallbackBeforeSendMsg" !== data.CallbackCommand){
const err4 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "OfficialAccount.CallbackBeforeSendMsg"},message:"must be equal to constant"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.Official_Account !== undefined){
if(typeof data.Official_Account !== "string"){
const err5 = {instancePath:instancePath+"/Official_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.OnlineOnlyFlag !== undefined){
let data2 = data.OnlineOnlyFlag;
if(!((data2 === 0) || (data2 === 1))){
const err6 = {instancePath:instancePath+"/OnlineOnlyFlag",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.MsgBody !== undefined){
if(!(validate27(data.MsgBody, {instancePath:instancePath+"/MsgBody",parentData:data,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.CloudCustomData !== undefined){
if(typeof data.CloudCustomData !== "string"){
const err7 = {instancePath:instancePath+"/CloudCustomData",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.EventTime !== undefined){
let data5 = data.EventTime;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err8 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err8);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err9);
errors++;
}
}
}
}
else {
const err10 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err10);
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"props":{"CallbackCommand":true,"Official_Account":true,"OnlineOnlyFlag":true,"MsgBody":true,"CloudCustomData":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate179.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate180(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"props":{"CallbackCommand":true,"Official_Account":true,"OnlineOnlyFlag":true,"MsgBody":true,"CloudCustomData":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads53 = validate183;
const schema318 = {"$ref":"description#/webhooks/OfficialAccount.CallbackAfterSendMsg/post/requestBody/content/application~1json/schema"};
const schema319 = {"type":"object","required":["CallbackCommand","Official_Account","MsgKey","MsgTime","MsgBody","EventTime"],"properties":{"CallbackCommand":{"const":"OfficialAccount.CallbackAfterSendMsg"},"Official_Account":{"$ref":"#/components/schemas/OfficialAccountID"},"MsgKey":{"$ref":"#/components/schemas/OfficialAccountMsgKey"},"MsgTime":{"$ref":"#/components/schemas/MsgTime"},"OnlineOnlyFlag":{"$ref":"#/components/schemas/OnlineOnlyFlag"},"MsgBody":{"$ref":"#/components/schemas/MsgBody"},"CloudCustomData":{"$ref":"#/components/schemas/CloudCustomData"},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"}}};
const schema321 = {"type":"string"};

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Official_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Official_Account"},message:"must have required property '"+"Official_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.MsgKey === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "MsgKey"},message:"must have required property '"+"MsgKey"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.MsgTime === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "MsgTime"},message:"must have required property '"+"MsgTime"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.MsgBody === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "MsgBody"},message:"must have required property '"+"MsgBody"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.EventTime === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "EventTime"},message:"must have required property '"+"EventTime"+"'"};
(vErrors ??= []).push(err5);
errors++;
}
if(data.CallbackCommand !== undefined){
if("OfficialAccount.CallbackAfterSendMsg" !== data.CallbackCommand){
const err6 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "OfficialAccount.CallbackAfterSendMsg"},message:"must be equal to constant"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Official_Account !== undefined){
if(typeof data.Official_Account !== "string"){
const err7 = {instancePath:instancePath+"/Official_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.MsgKey !== undefined){
if(typeof data.MsgKey !== "string"){
const err8 = {instancePath:instancePath+"/MsgKey",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.MsgTime !== undefined){
let data3 = data.MsgTime;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/MsgTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err9);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/MsgTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
if(data.OnlineOnlyFlag !== undefined){
let data4 = data.OnlineOnlyFlag;
if(!((data4 === 0) || (data4 === 1))){
const err11 = {instancePath:instancePath+"/OnlineOnlyFlag",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.MsgBody !== undefined){
if(!(validate27(data.MsgBody, {instancePath:instancePath+"/MsgBody",parentData:data,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.CloudCustomData !== undefined){
if(typeof data.CloudCustomData !== "string"){
const err12 = {instancePath:instancePath+"/CloudCustomData",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.EventTime !== undefined){
let data7 = data.EventTime;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err13 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err13);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err14 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err14);
errors++;
}
}
}
}
else {
const err15 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err15);
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"props":{"CallbackCommand":true,"Official_Account":true,"MsgKey":true,"MsgTime":true,"OnlineOnlyFlag":true,"MsgBody":true,"CloudCustomData":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate183.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate184(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
validate183.errors = vErrors;
return errors === 0;
}
validate183.evaluated = {"props":{"CallbackCommand":true,"Official_Account":true,"MsgKey":true,"MsgTime":true,"OnlineOnlyFlag":true,"MsgBody":true,"CloudCustomData":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads54 = validate187;
const schema326 = {"$ref":"description#/webhooks/OfficialAccount.CallbackAfterMsgWithDraw/post/requestBody/content/application~1json/schema"};
const schema327 = {"type":"object","required":["CallbackCommand","Official_Account","WithdrawMsgList","EventTime"],"properties":{"CallbackCommand":{"const":"OfficialAccount.CallbackAfterMsgWithDraw"},"Official_Account":{"$ref":"#/components/schemas/OfficialAccountID"},"WithdrawMsgList":{"type":"array","items":{"type":"object","required":["MsgKey"],"properties":{"MsgKey":{"$ref":"#/components/schemas/OfficialAccountMsgKey"}}}},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"}}};

function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate188.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Official_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Official_Account"},message:"must have required property '"+"Official_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.WithdrawMsgList === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "WithdrawMsgList"},message:"must have required property '"+"WithdrawMsgList"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.EventTime === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "EventTime"},message:"must have required property '"+"EventTime"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.CallbackCommand !== undefined){
if("OfficialAccount.CallbackAfterMsgWithDraw" !== data.CallbackCommand){
const err4 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "OfficialAccount.CallbackAfterMsgWithDraw"},message:"must be equal to constant"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.Official_Account !== undefined){
if(typeof data.Official_Account !== "string"){
const err5 = {instancePath:instancePath+"/Official_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.WithdrawMsgList !== undefined){
let data2 = data.WithdrawMsgList;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.MsgKey === undefined){
const err6 = {instancePath:instancePath+"/WithdrawMsgList/" + i0,keyword:"required",params:{missingProperty: "MsgKey"},message:"must have required property '"+"MsgKey"+"'"};
(vErrors ??= []).push(err6);
errors++;
}
if(data3.MsgKey !== undefined){
if(typeof data3.MsgKey !== "string"){
const err7 = {instancePath:instancePath+"/WithdrawMsgList/" + i0+"/MsgKey",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/WithdrawMsgList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/WithdrawMsgList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.EventTime !== undefined){
let data5 = data.EventTime;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err11);
errors++;
}
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err12);
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}
validate188.evaluated = {"props":{"CallbackCommand":true,"Official_Account":true,"WithdrawMsgList":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate187.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate188(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
validate187.errors = vErrors;
return errors === 0;
}
validate187.evaluated = {"props":{"CallbackCommand":true,"Official_Account":true,"WithdrawMsgList":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads55 = validate190;
const schema331 = {"$ref":"description#/webhooks/Bot.OnC2CMessage/post/requestBody/content/application~1json/schema"};
const schema332 = {"type":"object","required":["CallbackCommand","From_Account","To_Account","MsgSeq","MsgRandom","MsgTime","MsgKey","SendMsgResult","ErrorInfo","MsgBody","EventTime"],"properties":{"CallbackCommand":{"const":"Bot.OnC2CMessage"},"From_Account":{"type":"string"},"To_Account":{"type":"string"},"MsgSeq":{"$ref":"#/components/schemas/C2CMsgSeq"},"MsgRandom":{"$ref":"#/components/schemas/MsgRandom"},"MsgTime":{"$ref":"#/components/schemas/MsgTime"},"MsgKey":{"$ref":"#/components/schemas/MsgKey"},"MsgId":{"$ref":"#/components/schemas/MsgId"},"OnlineOnlyFlag":{"$ref":"#/components/schemas/OnlineOnlyFlag"},"SendMsgResult":{"type":"integer"},"ErrorInfo":{"type":"string"},"MsgBody":{"$ref":"#/components/schemas/MsgBody"},"CloudCustomData":{"$ref":"#/components/schemas/CloudCustomData"},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"},"UnreadMsgNum":{"type":"integer"}}};

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate191.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.From_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.To_Account === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.MsgSeq === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "MsgSeq"},message:"must have required property '"+"MsgSeq"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.MsgRandom === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "MsgRandom"},message:"must have required property '"+"MsgRandom"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.MsgTime === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "MsgTime"},message:"must have required property '"+"MsgTime"+"'"};
(vErrors ??= []).push(err5);
errors++;
}
if(data.MsgKey === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "MsgKey"},message:"must have required property '"+"MsgKey"+"'"};
(vErrors ??= []).push(err6);
errors++;
}
if(data.SendMsgResult === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "SendMsgResult"},message:"must have required property '"+"SendMsgResult"+"'"};
(vErrors ??= []).push(err7);
errors++;
}
if(data.ErrorInfo === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err8);
errors++;
}
if(data.MsgBody === undefined){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "MsgBody"},message:"must have required property '"+"MsgBody"+"'"};
(vErrors ??= []).push(err9);
errors++;
}
if(data.EventTime === undefined){
const err10 = {instancePath,keyword:"required",params:{missingProperty: "EventTime"},message:"must have required property '"+"EventTime"+"'"};
(vErrors ??= []).push(err10);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Bot.OnC2CMessage" !== data.CallbackCommand){
const err11 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Bot.OnC2CMessage"},message:"must be equal to constant"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err12 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.To_Account !== undefined){
if(typeof data.To_Account !== "string"){
const err13 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.MsgSeq !== undefined){
let data3 = data.MsgSeq;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err14 = {instancePath:instancePath+"/MsgSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err14);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4294967295 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/MsgSeq",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err15);
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err16 = {instancePath:instancePath+"/MsgSeq",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err16);
errors++;
}
}
}
if(data.MsgRandom !== undefined){
let data4 = data.MsgRandom;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err17 = {instancePath:instancePath+"/MsgRandom",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err17);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4294967295 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/MsgRandom",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err18);
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err19 = {instancePath:instancePath+"/MsgRandom",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err19);
errors++;
}
}
}
if(data.MsgTime !== undefined){
let data5 = data.MsgTime;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err20 = {instancePath:instancePath+"/MsgTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err20);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/MsgTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err21);
errors++;
}
}
}
if(data.MsgKey !== undefined){
if(typeof data.MsgKey !== "string"){
const err22 = {instancePath:instancePath+"/MsgKey",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.MsgId !== undefined){
if(typeof data.MsgId !== "string"){
const err23 = {instancePath:instancePath+"/MsgId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data.OnlineOnlyFlag !== undefined){
let data8 = data.OnlineOnlyFlag;
if(!((data8 === 0) || (data8 === 1))){
const err24 = {instancePath:instancePath+"/OnlineOnlyFlag",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err24);
errors++;
}
}
if(data.SendMsgResult !== undefined){
let data9 = data.SendMsgResult;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err25 = {instancePath:instancePath+"/SendMsgResult",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err25);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err26 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data.MsgBody !== undefined){
if(!(validate27(data.MsgBody, {instancePath:instancePath+"/MsgBody",parentData:data,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.CloudCustomData !== undefined){
if(typeof data.CloudCustomData !== "string"){
const err27 = {instancePath:instancePath+"/CloudCustomData",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err27);
errors++;
}
}
if(data.EventTime !== undefined){
let data13 = data.EventTime;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err28 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err28);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err29 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err29);
errors++;
}
}
}
if(data.UnreadMsgNum !== undefined){
let data14 = data.UnreadMsgNum;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err30 = {instancePath:instancePath+"/UnreadMsgNum",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err30);
errors++;
}
}
}
else {
const err31 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err31);
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}
validate191.evaluated = {"props":{"CallbackCommand":true,"From_Account":true,"To_Account":true,"MsgSeq":true,"MsgRandom":true,"MsgTime":true,"MsgKey":true,"MsgId":true,"OnlineOnlyFlag":true,"SendMsgResult":true,"ErrorInfo":true,"MsgBody":true,"CloudCustomData":true,"EventTime":true,"UnreadMsgNum":true},"dynamicProps":false,"dynamicItems":false};


function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate191(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"props":{"CallbackCommand":true,"From_Account":true,"To_Account":true,"MsgSeq":true,"MsgRandom":true,"MsgTime":true,"MsgKey":true,"MsgId":true,"OnlineOnlyFlag":true,"SendMsgResult":true,"ErrorInfo":true,"MsgBody":true,"CloudCustomData":true,"EventTime":true,"UnreadMsgNum":true},"dynamicProps":false,"dynamicItems":false};

export const payloads56 = validate194;
const schema341 = {"$ref":"description#/webhooks/Bot.OnGroupMessage/post/requestBody/content/application~1json/schema"};
const schema342 = {"type":"object","required":["CallbackCommand","GroupId","Type","From_Account","Operator_Account","Random","MsgSeq","MsgTime","MsgBody","AtRobots_Account","EventTime"],"properties":{"CallbackCommand":{"const":"Bot.OnGroupMessage"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"Type":{"$ref":"#/components/schemas/GroupType"},"From_Account":{"type":"string"},"Operator_Account":{"type":"string"},"Random":{"$ref":"#/components/schemas/MsgRandom"},"MsgSeq":{"$ref":"#/components/schemas/GroupMsgSeq"},"MsgTime":{"$ref":"#/components/schemas/MsgTime"},"OnlineOnlyFlag":{"$ref":"#/components/schemas/OnlineOnlyFlag"},"MsgBody":{"$ref":"#/components/schemas/MsgBody"},"AtRobots_Account":{"type":"array","items":{"type":"string"}},"CloudCustomData":{"$ref":"#/components/schemas/CloudCustomData"},"TopicId":{"type":"string"},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"}}};

function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate195.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Type === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.From_Account === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.Operator_Account === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.Random === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "Random"},message:"must have required property '"+"Random"+"'"};
(vErrors ??= []).push(err5);
errors++;
}
if(data.MsgSeq === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "MsgSeq"},message:"must have required property '"+"MsgSeq"+"'"};
(vErrors ??= []).push(err6);
errors++;
}
if(data.MsgTime === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "MsgTime"},message:"must have required property '"+"MsgTime"+"'"};
(vErrors ??= []).push(err7);
errors++;
}
if(data.MsgBody === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "MsgBody"},message:"must have required property '"+"MsgBody"+"'"};
(vErrors ??= []).push(err8);
errors++;
}
if(data.AtRobots_Account === undefined){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "AtRobots_Account"},message:"must have required property '"+"AtRobots_Account"+"'"};
(vErrors ??= []).push(err9);
errors++;
}
if(data.EventTime === undefined){
const err10 = {instancePath,keyword:"required",params:{missingProperty: "EventTime"},message:"must have required property '"+"EventTime"+"'"};
(vErrors ??= []).push(err10);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Bot.OnGroupMessage" !== data.CallbackCommand){
const err11 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Bot.OnGroupMessage"},message:"must be equal to constant"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err12 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err13 = {instancePath:instancePath+"/Type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err14 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err15 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.Random !== undefined){
let data5 = data.Random;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err16 = {instancePath:instancePath+"/Random",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err16);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4294967295 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/Random",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err17);
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/Random",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err18);
errors++;
}
}
}
if(data.MsgSeq !== undefined){
let data6 = data.MsgSeq;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err19 = {instancePath:instancePath+"/MsgSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err19);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/MsgSeq",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err20);
errors++;
}
}
}
if(data.MsgTime !== undefined){
let data7 = data.MsgTime;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err21 = {instancePath:instancePath+"/MsgTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err21);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err22 = {instancePath:instancePath+"/MsgTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err22);
errors++;
}
}
}
if(data.OnlineOnlyFlag !== undefined){
let data8 = data.OnlineOnlyFlag;
if(!((data8 === 0) || (data8 === 1))){
const err23 = {instancePath:instancePath+"/OnlineOnlyFlag",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data.MsgBody !== undefined){
if(!(validate27(data.MsgBody, {instancePath:instancePath+"/MsgBody",parentData:data,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.AtRobots_Account !== undefined){
let data10 = data.AtRobots_Account;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data10[i0] !== "string"){
const err24 = {instancePath:instancePath+"/AtRobots_Account/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err24);
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/AtRobots_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err25);
errors++;
}
}
if(data.CloudCustomData !== undefined){
if(typeof data.CloudCustomData !== "string"){
const err26 = {instancePath:instancePath+"/CloudCustomData",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data.TopicId !== undefined){
if(typeof data.TopicId !== "string"){
const err27 = {instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err27);
errors++;
}
}
if(data.EventTime !== undefined){
let data14 = data.EventTime;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err28 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err28);
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err29 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err29);
errors++;
}
}
}
}
else {
const err30 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err30);
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}
validate195.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"From_Account":true,"Operator_Account":true,"Random":true,"MsgSeq":true,"MsgTime":true,"OnlineOnlyFlag":true,"MsgBody":true,"AtRobots_Account":true,"CloudCustomData":true,"TopicId":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate195(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
validate194.errors = vErrors;
return errors === 0;
}
validate194.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"From_Account":true,"Operator_Account":true,"Random":true,"MsgSeq":true,"MsgTime":true,"OnlineOnlyFlag":true,"MsgBody":true,"AtRobots_Account":true,"CloudCustomData":true,"TopicId":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads57 = validate198;
const schema351 = {"$ref":"description#/webhooks/Chatbot.OnC2CSignalMessage/post/requestBody/content/application~1json/schema"};
const schema352 = {"type":"object","required":["CallbackCommand","From_Account","To_Account","MsgSeq","MsgRandom","MsgKey","EventTime","Data"],"properties":{"CallbackCommand":{"const":"Chatbot.OnC2CSignalMessage"},"From_Account":{"type":"string"},"To_Account":{"type":"string"},"MsgSeq":{"$ref":"#/components/schemas/C2CMsgSeq"},"MsgRandom":{"$ref":"#/components/schemas/MsgRandom"},"MsgKey":{"$ref":"#/components/schemas/MsgKey"},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"},"Data":{"type":"string"}}};

function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate199.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.From_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.To_Account === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.MsgSeq === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "MsgSeq"},message:"must have required property '"+"MsgSeq"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.MsgRandom === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "MsgRandom"},message:"must have required property '"+"MsgRandom"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.MsgKey === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "MsgKey"},message:"must have required property '"+"MsgKey"+"'"};
(vErrors ??= []).push(err5);
errors++;
}
if(data.EventTime === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "EventTime"},message:"must have required property '"+"EventTime"+"'"};
(vErrors ??= []).push(err6);
errors++;
}
if(data.Data === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "Data"},message:"must have required property '"+"Data"+"'"};
(vErrors ??= []).push(err7);
errors++;
}
if(data.CallbackCommand !== undefined){
if("Chatbot.OnC2CSignalMessage" !== data.CallbackCommand){
const err8 = {instancePath:instancePath+"/CallbackCommand",keyword:"const",params:{allowedValue: "Chatbot.OnC2CSignalMessage"},message:"must be equal to constant"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err9 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.To_Account !== undefined){
if(typeof data.To_Account !== "string"){
const err10 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.MsgSeq !== undefined){
let data3 = data.MsgSeq;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/MsgSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err11);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4294967295 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/MsgSeq",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err12);
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/MsgSeq",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err13);
errors++;
}
}
}
if(data.MsgRandom !== undefined){
let data4 = data.MsgRandom;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/MsgRandom",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err14);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4294967295 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/MsgRandom",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err15);
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/MsgRandom",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err16);
errors++;
}
}
}
if(data.MsgKey !== undefined){
if(typeof data.MsgKey !== "string"){
const err17 = {instancePath:instancePath+"/MsgKey",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.EventTime !== undefined){
let data6 = data.EventTime;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err18 = {instancePath:instancePath+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err18);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err19);
errors++;
}
}
}
if(data.Data !== undefined){
if(typeof data.Data !== "string"){
const err20 = {instancePath:instancePath+"/Data",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err20);
errors++;
}
}
}
else {
const err21 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err21);
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}
validate199.evaluated = {"props":{"CallbackCommand":true,"From_Account":true,"To_Account":true,"MsgSeq":true,"MsgRandom":true,"MsgKey":true,"EventTime":true,"Data":true},"dynamicProps":false,"dynamicItems":false};


function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate198.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate199(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
validate198.errors = vErrors;
return errors === 0;
}
validate198.evaluated = {"props":{"CallbackCommand":true,"From_Account":true,"To_Account":true,"MsgSeq":true,"MsgRandom":true,"MsgKey":true,"EventTime":true,"Data":true},"dynamicProps":false,"dynamicItems":false};

export const payloads58 = validate201;
const schema357 = {"$ref":"description#/webhooks/ContentCallback.ResultNotify/post/requestBody/content/application~1json/schema"};
const schema358 = {"type":"object","required":["Scene","From_Account","ContentType","CtxcbResult","CtxcbRequestId"],"properties":{"Scene":{"type":"string"},"SdkAppId":{"type":"integer","minimum":1},"From_Account":{"type":"string"},"ContactItem":{"type":"object","required":["ContactType"],"properties":{"ContactType":{"type":"integer"},"To_Account":{"type":"string"},"ToGroupId":{"type":"string"}}},"ContentType":{"type":"string"},"TextContent":{"oneOf":[{"type":"array","items":{"type":"string"}},{"type":"string"}]},"FileURL":{"type":"string"},"MsgID":{"type":"string"},"CtxcbResult":{"enum":[0,1]},"CtxcbRequestId":{"type":"string"},"CtxcbKeywords":{"type":"array","items":{"type":"string"}},"CtxcbSuggestion":{"type":"string"},"CtxcbLabel":{"type":"string"},"CtxcbSubLabel":{"type":"string"},"CtxcbSubLabelDesc":{"type":"string"},"CtxcbLibName":{"type":"string"},"CloudCustomData":{"type":"string"}}};

function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate201.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Scene === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "Scene"},message:"must have required property '"+"Scene"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.From_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ContentType === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ContentType"},message:"must have required property '"+"ContentType"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.CtxcbResult === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "CtxcbResult"},message:"must have required property '"+"CtxcbResult"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.CtxcbRequestId === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "CtxcbRequestId"},message:"must have required property '"+"CtxcbRequestId"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.Scene !== undefined){
if(typeof data.Scene !== "string"){
const err5 = {instancePath:instancePath+"/Scene",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.SdkAppId !== undefined){
let data1 = data.SdkAppId;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/SdkAppId",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err6);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/SdkAppId",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err8 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.ContactItem !== undefined){
let data3 = data.ContactItem;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.ContactType === undefined){
const err9 = {instancePath:instancePath+"/ContactItem",keyword:"required",params:{missingProperty: "ContactType"},message:"must have required property '"+"ContactType"+"'"};
(vErrors ??= []).push(err9);
errors++;
}
if(data3.ContactType !== undefined){
let data4 = data3.ContactType;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/ContactItem/ContactType",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data3.To_Account !== undefined){
if(typeof data3.To_Account !== "string"){
const err11 = {instancePath:instancePath+"/ContactItem/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data3.ToGroupId !== undefined){
if(typeof data3.ToGroupId !== "string"){
const err12 = {instancePath:instancePath+"/ContactItem/ToGroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/ContactItem",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.ContentType !== undefined){
if(typeof data.ContentType !== "string"){
const err14 = {instancePath:instancePath+"/ContentType",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.TextContent !== undefined){
let data8 = data.TextContent;
const _errs19 = errors;
let valid3 = false;
let passing0 = null;
const _errs20 = errors;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data8[i0] !== "string"){
const err15 = {instancePath:instancePath+"/TextContent/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/TextContent",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err16);
errors++;
}
var _valid0 = _errs20 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs24 = errors;
if(typeof data8 !== "string"){
const err17 = {instancePath:instancePath+"/TextContent",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err17);
errors++;
}
var _valid0 = _errs24 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err18 = {instancePath:instancePath+"/TextContent",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err18);
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data.FileURL !== undefined){
if(typeof data.FileURL !== "string"){
const err19 = {instancePath:instancePath+"/FileURL",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.MsgID !== undefined){
if(typeof data.MsgID !== "string"){
const err20 = {instancePath:instancePath+"/MsgID",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.CtxcbResult !== undefined){
let data12 = data.CtxcbResult;
if(!((data12 === 0) || (data12 === 1))){
const err21 = {instancePath:instancePath+"/CtxcbResult",keyword:"enum",params:{allowedValues: schema358.properties.CtxcbResult.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.CtxcbRequestId !== undefined){
if(typeof data.CtxcbRequestId !== "string"){
const err22 = {instancePath:instancePath+"/CtxcbRequestId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.CtxcbKeywords !== undefined){
let data14 = data.CtxcbKeywords;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1 && errors<8; i1++){
if(typeof data14[i1] !== "string"){
const err23 = {instancePath:instancePath+"/CtxcbKeywords/" + i1,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err23);
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/CtxcbKeywords",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err24);
errors++;
}
}
if(data.CtxcbSuggestion !== undefined){
if(typeof data.CtxcbSuggestion !== "string"){
const err25 = {instancePath:instancePath+"/CtxcbSuggestion",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err25);
errors++;
}
}
if(data.CtxcbLabel !== undefined){
if(typeof data.CtxcbLabel !== "string"){
const err26 = {instancePath:instancePath+"/CtxcbLabel",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data.CtxcbSubLabel !== undefined){
if(typeof data.CtxcbSubLabel !== "string"){
const err27 = {instancePath:instancePath+"/CtxcbSubLabel",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err27);
errors++;
}
}
if(data.CtxcbSubLabelDesc !== undefined){
if(typeof data.CtxcbSubLabelDesc !== "string"){
const err28 = {instancePath:instancePath+"/CtxcbSubLabelDesc",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err28);
errors++;
}
}
if(data.CtxcbLibName !== undefined){
if(typeof data.CtxcbLibName !== "string"){
const err29 = {instancePath:instancePath+"/CtxcbLibName",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err29);
errors++;
}
}
if(data.CloudCustomData !== undefined){
if(typeof data.CloudCustomData !== "string"){
const err30 = {instancePath:instancePath+"/CloudCustomData",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err30);
errors++;
}
}
}
else {
const err31 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err31);
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}
validate201.evaluated = {"props":{"Scene":true,"SdkAppId":true,"From_Account":true,"ContactItem":true,"ContentType":true,"TextContent":true,"FileURL":true,"MsgID":true,"CtxcbResult":true,"CtxcbRequestId":true,"CtxcbKeywords":true,"CtxcbSuggestion":true,"CtxcbLabel":true,"CtxcbSubLabel":true,"CtxcbSubLabelDesc":true,"CtxcbLibName":true,"CloudCustomData":true},"dynamicProps":false,"dynamicItems":false};

export const payloads59 = validate202;
const schema359 = {"$ref":"description#/webhooks/Push.OfflinePush/post/requestBody/content/application~1json/schema"};
const schema360 = {"type":"object","required":["Events"],"properties":{"Events":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"object","required":["CallbackCommand","EventType","EventTime","From_Account","To_Account","PushPlatform","PushStage","MsgSeq","MsgTime","ErrCode","ErrInfo"],"properties":{"CallbackCommand":{"const":"Push.OfflinePush"},"EventType":{"type":"integer"},"EventTime":{"$ref":"#/components/schemas/EventTimeSeconds"},"From_Account":{"type":"string"},"To_Account":{"type":"string"},"PushPlatform":{"$ref":"#/components/schemas/PushPlatform"},"PushStage":{"$ref":"#/components/schemas/PushStage"},"MsgKey":{"$ref":"#/components/schemas/MsgKey"},"GroupID":{"type":"string"},"MsgSeq":{"type":"integer","format":"int64","minimum":0,"maximum":4294967295},"MsgRandom":{"$ref":"#/components/schemas/MsgRandom"},"MsgTime":{"$ref":"#/components/schemas/MsgTime"},"PushID":{"type":"string"},"ErrCode":{"$ref":"#/components/schemas/PushErrCode"},"ErrInfo":{"$ref":"#/components/schemas/PushErrInfo"}}}}}};
const schema361 = {"type":"integer","format":"int64","minimum":0};
const schema362 = {"type":"integer"};
const schema363 = {"type":"integer"};
const schema367 = {"type":"integer"};
const schema368 = {"type":"string"};

function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate203.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Events === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "Events"},message:"must have required property '"+"Events"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Events !== undefined){
let data0 = data.Events;
if(Array.isArray(data0)){
if(data0.length > 100){
const err1 = {instancePath:instancePath+"/Events",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
(vErrors ??= []).push(err1);
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/Events",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
(vErrors ??= []).push(err2);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.CallbackCommand === undefined){
const err3 = {instancePath:instancePath+"/Events/" + i0,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data1.EventType === undefined){
const err4 = {instancePath:instancePath+"/Events/" + i0,keyword:"required",params:{missingProperty: "EventType"},message:"must have required property '"+"EventType"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data1.EventTime === undefined){
const err5 = {instancePath:instancePath+"/Events/" + i0,keyword:"required",params:{missingProperty: "EventTime"},message:"must have required property '"+"EventTime"+"'"};
(vErrors ??= []).push(err5);
errors++;
}
if(data1.From_Account === undefined){
const err6 = {instancePath:instancePath+"/Events/" + i0,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err6);
errors++;
}
if(data1.To_Account === undefined){
const err7 = {instancePath:instancePath+"/Events/" + i0,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err7);
errors++;
}
if(data1.PushPlatform === undefined){
const err8 = {instancePath:instancePath+"/Events/" + i0,keyword:"required",params:{missingProperty: "PushPlatform"},message:"must have required property '"+"PushPlatform"+"'"};
(vErrors ??= []).push(err8);
errors++;
}
if(data1.PushStage === undefined){
const err9 = {instancePath:instancePath+"/Events/" + i0,keyword:"required",params:{missingProperty: "PushStage"},message:"must have required property '"+"PushStage"+"'"};
(vErrors ??= []).push(err9);
errors++;
}
if(data1.MsgSeq === undefined){
const err10 = {instancePath:instancePath+"/Events/" + i0,keyword:"required",params:{missingProperty: "MsgSeq"},message:"must have required property '"+"MsgSeq"+"'"};
(vErrors ??= []).push(err10);
errors++;
}
if(data1.MsgTime === undefined){
const err11 = {instancePath:instancePath+"/Events/" + i0,keyword:"required",params:{missingProperty: "MsgTime"},message:"must have required property '"+"MsgTime"+"'"};
(vErrors ??= []).push(err11);
errors++;
}
if(data1.ErrCode === undefined){
const err12 = {instancePath:instancePath+"/Events/" + i0,keyword:"required",params:{missingProperty: "ErrCode"},message:"must have required property '"+"ErrCode"+"'"};
(vErrors ??= []).push(err12);
errors++;
}
if(data1.ErrInfo === undefined){
const err13 = {instancePath:instancePath+"/Events/" + i0,keyword:"required",params:{missingProperty: "ErrInfo"},message:"must have required property '"+"ErrInfo"+"'"};
(vErrors ??= []).push(err13);
errors++;
}
if(data1.CallbackCommand !== undefined){
if("Push.OfflinePush" !== data1.CallbackCommand){
const err14 = {instancePath:instancePath+"/Events/" + i0+"/CallbackCommand",keyword:"const",params:{allowedValue: "Push.OfflinePush"},message:"must be equal to constant"};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data1.EventType !== undefined){
let data3 = data1.EventType;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err15 = {instancePath:instancePath+"/Events/" + i0+"/EventType",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data1.EventTime !== undefined){
let data4 = data1.EventTime;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err16 = {instancePath:instancePath+"/Events/" + i0+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err16);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/Events/" + i0+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err17);
errors++;
}
}
}
if(data1.From_Account !== undefined){
if(typeof data1.From_Account !== "string"){
const err18 = {instancePath:instancePath+"/Events/" + i0+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data1.To_Account !== undefined){
if(typeof data1.To_Account !== "string"){
const err19 = {instancePath:instancePath+"/Events/" + i0+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data1.PushPlatform !== undefined){
let data7 = data1.PushPlatform;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err20 = {instancePath:instancePath+"/Events/" + i0+"/PushPlatform",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data1.PushStage !== undefined){
let data8 = data1.PushStage;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err21 = {instancePath:instancePath+"/Events/" + i0+"/PushStage",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data1.MsgKey !== undefined){
if(typeof data1.MsgKey !== "string"){
const err22 = {instancePath:instancePath+"/Events/" + i0+"/MsgKey",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data1.GroupID !== undefined){
if(typeof data1.GroupID !== "string"){
const err23 = {instancePath:instancePath+"/Events/" + i0+"/GroupID",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data1.MsgSeq !== undefined){
let data11 = data1.MsgSeq;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err24 = {instancePath:instancePath+"/Events/" + i0+"/MsgSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err24);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 4294967295 || isNaN(data11)){
const err25 = {instancePath:instancePath+"/Events/" + i0+"/MsgSeq",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err25);
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err26 = {instancePath:instancePath+"/Events/" + i0+"/MsgSeq",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err26);
errors++;
}
}
}
if(data1.MsgRandom !== undefined){
let data12 = data1.MsgRandom;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err27 = {instancePath:instancePath+"/Events/" + i0+"/MsgRandom",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err27);
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 4294967295 || isNaN(data12)){
const err28 = {instancePath:instancePath+"/Events/" + i0+"/MsgRandom",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err28);
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err29 = {instancePath:instancePath+"/Events/" + i0+"/MsgRandom",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err29);
errors++;
}
}
}
if(data1.MsgTime !== undefined){
let data13 = data1.MsgTime;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err30 = {instancePath:instancePath+"/Events/" + i0+"/MsgTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err30);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err31 = {instancePath:instancePath+"/Events/" + i0+"/MsgTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err31);
errors++;
}
}
}
if(data1.PushID !== undefined){
if(typeof data1.PushID !== "string"){
const err32 = {instancePath:instancePath+"/Events/" + i0+"/PushID",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data1.ErrCode !== undefined){
let data15 = data1.ErrCode;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err33 = {instancePath:instancePath+"/Events/" + i0+"/ErrCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err33);
errors++;
}
}
if(data1.ErrInfo !== undefined){
if(typeof data1.ErrInfo !== "string"){
const err34 = {instancePath:instancePath+"/Events/" + i0+"/ErrInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err34);
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/Events/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err35);
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/Events",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err36);
errors++;
}
}
}
else {
const err37 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err37);
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}
validate203.evaluated = {"props":{"Events":true},"dynamicProps":false,"dynamicItems":false};


function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate202.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate203(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
validate202.errors = vErrors;
return errors === 0;
}
validate202.evaluated = {"props":{"Events":true},"dynamicProps":false,"dynamicItems":false};

export const payloads60 = validate205;
const schema369 = {"$ref":"description#/webhooks/Push.AllMemberPush/post/requestBody/content/application~1json/schema"};
const schema370 = {"type":"object","required":["Events"],"properties":{"Events":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"object","required":["CallbackCommand","EventType","TaskId","TaskTime","EventTime","To_Account","PushPlatform","PushStage","ErrCode","ErrInfo"],"properties":{"CallbackCommand":{"const":"Push.AllMemberPush"},"EventType":{"type":"integer"},"TaskId":{"type":"string"},"DataId":{"type":"string"},"TaskTime":{"type":"integer","format":"int64","minimum":0},"EventTime":{"$ref":"#/components/schemas/EventTimeSeconds"},"To_Account":{"type":"string"},"PushPlatform":{"$ref":"#/components/schemas/PushPlatform"},"DeviceType":{"type":"integer"},"PushStage":{"$ref":"#/components/schemas/PushStage"},"ErrCode":{"$ref":"#/components/schemas/PushErrCode"},"ErrInfo":{"$ref":"#/components/schemas/PushErrInfo"}}}}}};

function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate206.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Events === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "Events"},message:"must have required property '"+"Events"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Events !== undefined){
let data0 = data.Events;
if(Array.isArray(data0)){
if(data0.length > 100){
const err1 = {instancePath:instancePath+"/Events",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
(vErrors ??= []).push(err1);
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/Events",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
(vErrors ??= []).push(err2);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.CallbackCommand === undefined){
const err3 = {instancePath:instancePath+"/Events/" + i0,keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data1.EventType === undefined){
const err4 = {instancePath:instancePath+"/Events/" + i0,keyword:"required",params:{missingProperty: "EventType"},message:"must have required property '"+"EventType"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data1.TaskId === undefined){
const err5 = {instancePath:instancePath+"/Events/" + i0,keyword:"required",params:{missingProperty: "TaskId"},message:"must have required property '"+"TaskId"+"'"};
(vErrors ??= []).push(err5);
errors++;
}
if(data1.TaskTime === undefined){
const err6 = {instancePath:instancePath+"/Events/" + i0,keyword:"required",params:{missingProperty: "TaskTime"},message:"must have required property '"+"TaskTime"+"'"};
(vErrors ??= []).push(err6);
errors++;
}
if(data1.EventTime === undefined){
const err7 = {instancePath:instancePath+"/Events/" + i0,keyword:"required",params:{missingProperty: "EventTime"},message:"must have required property '"+"EventTime"+"'"};
(vErrors ??= []).push(err7);
errors++;
}
if(data1.To_Account === undefined){
const err8 = {instancePath:instancePath+"/Events/" + i0,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err8);
errors++;
}
if(data1.PushPlatform === undefined){
const err9 = {instancePath:instancePath+"/Events/" + i0,keyword:"required",params:{missingProperty: "PushPlatform"},message:"must have required property '"+"PushPlatform"+"'"};
(vErrors ??= []).push(err9);
errors++;
}
if(data1.PushStage === undefined){
const err10 = {instancePath:instancePath+"/Events/" + i0,keyword:"required",params:{missingProperty: "PushStage"},message:"must have required property '"+"PushStage"+"'"};
(vErrors ??= []).push(err10);
errors++;
}
if(data1.ErrCode === undefined){
const err11 = {instancePath:instancePath+"/Events/" + i0,keyword:"required",params:{missingProperty: "ErrCode"},message:"must have required property '"+"ErrCode"+"'"};
(vErrors ??= []).push(err11);
errors++;
}
if(data1.ErrInfo === undefined){
const err12 = {instancePath:instancePath+"/Events/" + i0,keyword:"required",params:{missingProperty: "ErrInfo"},message:"must have required property '"+"ErrInfo"+"'"};
(vErrors ??= []).push(err12);
errors++;
}
if(data1.CallbackCommand !== undefined){
if("Push.AllMemberPush" !== data1.CallbackCommand){
const err13 = {instancePath:instancePath+"/Events/" + i0+"/CallbackCommand",keyword:"const",params:{allowedValue: "Push.AllMemberPush"},message:"must be equal to constant"};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data1.EventType !== undefined){
let data3 = data1.EventType;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err14 = {instancePath:instancePath+"/Events/" + i0+"/EventType",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data1.TaskId !== undefined){
if(typeof data1.TaskId !== "string"){
const err15 = {instancePath:instancePath+"/Events/" + i0+"/TaskId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data1.DataId !== undefined){
if(typeof data1.DataId !== "string"){
const err16 = {instancePath:instancePath+"/Events/" + i0+"/DataId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data1.TaskTime !== undefined){
let data6 = data1.TaskTime;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err17 = {instancePath:instancePath+"/Events/" + i0+"/TaskTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err17);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/Events/" + i0+"/TaskTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err18);
errors++;
}
}
}
if(data1.EventTime !== undefined){
let data7 = data1.EventTime;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err19 = {instancePath:instancePath+"/Events/" + i0+"/EventTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err19);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err20 = {instancePath:instancePath+"/Events/" + i0+"/EventTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err20);
errors++;
}
}
}
if(data1.To_Account !== undefined){
if(typeof data1.To_Account !== "string"){
const err21 = {instancePath:instancePath+"/Events/" + i0+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data1.PushPlatform !== undefined){
let data9 = data1.PushPlatform;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err22 = {instancePath:instancePath+"/Events/" + i0+"/PushPlatform",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data1.DeviceType !== undefined){
let data10 = data1.DeviceType;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err23 = {instancePath:instancePath+"/Events/" + i0+"/DeviceType",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data1.PushStage !== undefined){
let data11 = data1.PushStage;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err24 = {instancePath:instancePath+"/Events/" + i0+"/PushStage",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err24);
errors++;
}
}
if(data1.ErrCode !== undefined){
let data12 = data1.ErrCode;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err25 = {instancePath:instancePath+"/Events/" + i0+"/ErrCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err25);
errors++;
}
}
if(data1.ErrInfo !== undefined){
if(typeof data1.ErrInfo !== "string"){
const err26 = {instancePath:instancePath+"/Events/" + i0+"/ErrInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err26);
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/Events/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err27);
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/Events",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err28);
errors++;
}
}
}
else {
const err29 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err29);
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}
validate206.evaluated = {"props":{"Events":true},"dynamicProps":false,"dynamicItems":false};


function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate205.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate206(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"props":{"Events":true},"dynamicProps":false,"dynamicItems":false};

export const replies0 = validate208;
const schema376 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};
const schema377 = {"type":"object","required":["ActionStatus","ErrorCode","ErrorInfo"],"properties":{"ActionStatus":{"enum":["OK","FAIL"]},"ErrorCode":{"type":"integer"},"ErrorInfo":{"type":"string"}}};

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate208.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}
validate208.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies1 = validate209;
const schema378 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate209.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate209.errors = vErrors;
return errors === 0;
}
validate209.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies2 = validate210;
const schema380 = {"$ref":"description#/webhooks/Group.CallbackSendMsgException/post/responses/200/content/application~1json/schema"};
const schema381 = {"type":"object","required":["ActionStatus","ErrorCode","ErrorInfo"],"properties":{"ActionStatus":{"const":"OK"},"ErrorCode":{"const":0},"ErrorInfo":{"const":""}}};

function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate210.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
if("OK" !== data.ActionStatus){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"const",params:{allowedValue: "OK"},message:"must be equal to constant"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
if(0 !== data.ErrorCode){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if("" !== data.ErrorInfo){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"const",params:{allowedValue: ""},message:"must be equal to constant"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}
validate210.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies3 = validate211;
const schema382 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate211.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}
validate211.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies4 = validate212;
const schema384 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate212.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}
validate212.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies5 = validate213;
const schema386 = {"$ref":"description#/webhooks/Sns.CallbackPrevFriendAdd/post/responses/200/content/application~1json/schema"};
const schema387 = {"type":"object","required":["ActionStatus","ErrorCode","ErrorInfo","ResultItem"],"properties":{"ActionStatus":{"enum":["OK","FAIL"]},"ErrorCode":{"type":"integer"},"ErrorInfo":{"type":"string"},"ResultItem":{"type":"array","items":{"type":"object","required":["To_Account","ResultCode","ResultInfo"],"properties":{"To_Account":{"type":"string"},"ResultCode":{"type":"integer"},"ResultInfo":{"type":"string"}}}}}};

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate213.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ResultItem === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "ResultItem"},message:"must have required property '"+"ResultItem"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err4 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema387.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err6 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.ResultItem !== undefined){
let data3 = data.ResultItem;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.To_Account === undefined){
const err7 = {instancePath:instancePath+"/ResultItem/" + i0,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err7);
errors++;
}
if(data4.ResultCode === undefined){
const err8 = {instancePath:instancePath+"/ResultItem/" + i0,keyword:"required",params:{missingProperty: "ResultCode"},message:"must have required property '"+"ResultCode"+"'"};
(vErrors ??= []).push(err8);
errors++;
}
if(data4.ResultInfo === undefined){
const err9 = {instancePath:instancePath+"/ResultItem/" + i0,keyword:"required",params:{missingProperty: "ResultInfo"},message:"must have required property '"+"ResultInfo"+"'"};
(vErrors ??= []).push(err9);
errors++;
}
if(data4.To_Account !== undefined){
if(typeof data4.To_Account !== "string"){
const err10 = {instancePath:instancePath+"/ResultItem/" + i0+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data4.ResultCode !== undefined){
let data6 = data4.ResultCode;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err11 = {instancePath:instancePath+"/ResultItem/" + i0+"/ResultCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data4.ResultInfo !== undefined){
if(typeof data4.ResultInfo !== "string"){
const err12 = {instancePath:instancePath+"/ResultItem/" + i0+"/ResultInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/ResultItem/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/ResultItem",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err15);
errors++;
}
validate213.errors = vErrors;
return errors === 0;
}
validate213.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true,"ResultItem":true},"dynamicProps":false,"dynamicItems":false};

export const replies6 = validate214;
const schema388 = {"$ref":"description#/webhooks/Sns.CallbackPrevFriendResponse/post/responses/200/content/application~1json/schema"};

function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate214.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ResultItem === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "ResultItem"},message:"must have required property '"+"ResultItem"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err4 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema387.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err6 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.ResultItem !== undefined){
let data3 = data.ResultItem;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.To_Account === undefined){
const err7 = {instancePath:instancePath+"/ResultItem/" + i0,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err7);
errors++;
}
if(data4.ResultCode === undefined){
const err8 = {instancePath:instancePath+"/ResultItem/" + i0,keyword:"required",params:{missingProperty: "ResultCode"},message:"must have required property '"+"ResultCode"+"'"};
(vErrors ??= []).push(err8);
errors++;
}
if(data4.ResultInfo === undefined){
const err9 = {instancePath:instancePath+"/ResultItem/" + i0,keyword:"required",params:{missingProperty: "ResultInfo"},message:"must have required property '"+"ResultInfo"+"'"};
(vErrors ??= []).push(err9);
errors++;
}
if(data4.To_Account !== undefined){
if(typeof data4.To_Account !== "string"){
const err10 = {instancePath:instancePath+"/ResultItem/" + i0+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data4.ResultCode !== undefined){
let data6 = data4.ResultCode;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err11 = {instancePath:instancePath+"/ResultItem/" + i0+"/ResultCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data4.ResultInfo !== undefined){
if(typeof data4.ResultInfo !== "string"){
const err12 = {instancePath:instancePath+"/ResultItem/" + i0+"/ResultInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/ResultItem/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/ResultItem",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err15);
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}
validate214.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true,"ResultItem":true},"dynamicProps":false,"dynamicItems":false};

export const replies7 = validate215;
const schema390 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate215.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}
validate215.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies8 = validate216;
const schema392 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate216.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate216.errors = vErrors;
return errors === 0;
}
validate216.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies9 = validate217;
const schema394 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate217.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies10 = validate218;
const schema396 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate218.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}
validate218.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies11 = validate219;
const schema398 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate219.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate219.errors = vErrors;
return errors === 0;
}
validate219.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies12 = validate220;
const schema400 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate220.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}
validate220.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies13 = validate221;
const schema402 = {"$ref":"description#/webhooks/C2C.CallbackBeforeSendMsg/post/responses/200/content/application~1json/schema"};
const schema403 = {"type":"object","required":["ActionStatus","ErrorCode","ErrorInfo"],"properties":{"ActionStatus":{"enum":["OK","FAIL"]},"ErrorCode":{"type":"integer"},"ErrorInfo":{"type":"string"},"MsgBody":{"$ref":"#/components/schemas/MsgBody"},"CloudCustomData":{"type":"string"}}};

function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate222.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema403.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.MsgBody !== undefined){
if(!(validate27(data.MsgBody, {instancePath:instancePath+"/MsgBody",parentData:data,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.CloudCustomData !== undefined){
if(typeof data.CloudCustomData !== "string"){
const err6 = {instancePath:instancePath+"/CloudCustomData",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}
validate222.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true,"MsgBody":true,"CloudCustomData":true},"dynamicProps":false,"dynamicItems":false};


function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate221.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate222(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
validate221.errors = vErrors;
return errors === 0;
}
validate221.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true,"MsgBody":true,"CloudCustomData":true},"dynamicProps":false,"dynamicItems":false};

export const replies14 = validate225;
const schema404 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate225.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}
validate225.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies15 = validate226;
const schema406 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate226.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate226.errors = vErrors;
return errors === 0;
}
validate226.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies16 = validate227;
const schema408 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate227.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}
validate227.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies17 = validate228;
const schema410 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate228.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}
validate228.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies18 = validate229;
const schema412 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate229.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}
validate229.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies19 = validate230;
const schema414 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate230.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}
validate230.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies20 = validate231;
const schema416 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate231.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate231.errors = vErrors;
return errors === 0;
}
validate231.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies21 = validate232;
const schema418 = {"$ref":"description#/webhooks/Group.CallbackBeforeCreateGroup/post/responses/200/content/application~1json/schema"};
const schema419 = {"type":"object","required":["ActionStatus","ErrorCode","ErrorInfo"],"properties":{"ActionStatus":{"enum":["OK","FAIL"]},"ErrorCode":{"type":"integer"},"ErrorInfo":{"type":"string"}}};

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate232.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema419.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}
validate232.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies22 = validate233;
const schema420 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate233.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate233.errors = vErrors;
return errors === 0;
}
validate233.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies23 = validate234;
const schema422 = {"$ref":"description#/webhooks/Group.CallbackBeforeApplyJoinGroup/post/responses/200/content/application~1json/schema"};

function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate234.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema419.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}
validate234.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies24 = validate235;
const schema424 = {"$ref":"description#/webhooks/Group.CallbackBeforeInviteJoinGroup/post/responses/200/content/application~1json/schema"};
const schema425 = {"type":"object","required":["ActionStatus","ErrorCode","ErrorInfo"],"properties":{"ActionStatus":{"enum":["OK","FAIL"]},"ErrorCode":{"type":"integer"},"ErrorInfo":{"type":"string"},"RefusedMembers_Account":{"type":"array","items":{"type":"string"}}}};

function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate235.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema425.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.RefusedMembers_Account !== undefined){
let data3 = data.RefusedMembers_Account;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data3[i0] !== "string"){
const err6 = {instancePath:instancePath+"/RefusedMembers_Account/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/RefusedMembers_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err8);
errors++;
}
validate235.errors = vErrors;
return errors === 0;
}
validate235.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true,"RefusedMembers_Account":true},"dynamicProps":false,"dynamicItems":false};

export const replies25 = validate236;
const schema426 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate236.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate236.errors = vErrors;
return errors === 0;
}
validate236.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies26 = validate237;
const schema428 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate237.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}
validate237.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies27 = validate238;
const schema430 = {"$ref":"description#/webhooks/Group.CallbackBeforeSendMsg/post/responses/200/content/application~1json/schema"};

function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate239.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema403.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.MsgBody !== undefined){
if(!(validate27(data.MsgBody, {instancePath:instancePath+"/MsgBody",parentData:data,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.CloudCustomData !== undefined){
if(typeof data.CloudCustomData !== "string"){
const err6 = {instancePath:instancePath+"/CloudCustomData",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
validate239.errors = vErrors;
return errors === 0;
}
validate239.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true,"MsgBody":true,"CloudCustomData":true},"dynamicProps":false,"dynamicItems":false};


function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate238.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate239(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
validate238.errors = vErrors;
return errors === 0;
}
validate238.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true,"MsgBody":true,"CloudCustomData":true},"dynamicProps":false,"dynamicItems":false};

export const replies28 = validate242;
const schema432 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate242.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}
validate242.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies29 = validate243;
const schema434 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate243.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}
validate243.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies30 = validate244;
const schema436 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate244.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}
validate244.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies31 = validate245;
const schema438 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate245.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate245.errors = vErrors;
return errors === 0;
}
validate245.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies32 = validate246;
const schema440 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate246.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}
validate246.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies33 = validate247;
const schema442 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate247.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}
validate247.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies34 = validate248;
const schema444 = {"$ref":"description#/webhooks/Group.CallbackBeforeCreateTopic/post/responses/200/content/application~1json/schema"};

function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate248.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema419.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate248.errors = vErrors;
return errors === 0;
}
validate248.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies35 = validate249;
const schema446 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate249.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate249.errors = vErrors;
return errors === 0;
}
validate249.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies36 = validate250;
const schema448 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate250.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}
validate250.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies37 = validate251;
const schema450 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate251.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate251.errors = vErrors;
return errors === 0;
}
validate251.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies38 = validate252;
const schema452 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate252.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}
validate252.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies39 = validate253;
const schema454 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate253.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}
validate253.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies40 = validate254;
const schema456 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate254.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate254.errors = vErrors;
return errors === 0;
}
validate254.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies41 = validate255;
const schema458 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate255.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}
validate255.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies42 = validate256;
const schema460 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate256.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate256.errors = vErrors;
return errors === 0;
}
validate256.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies43 = validate257;
const schema462 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate257.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}
validate257.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies44 = validate258;
const schema464 = {"$ref":"description#/webhooks/OfficialAccount.CallbackBeforeCreateOfficialAccount/post/responses/200/content/application~1json/schema"};

function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate258.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema419.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate258.errors = vErrors;
return errors === 0;
}
validate258.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies45 = validate259;
const schema466 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate259.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate259.errors = vErrors;
return errors === 0;
}
validate259.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies46 = validate260;
const schema468 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate260.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}
validate260.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies47 = validate261;
const schema470 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate261.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate261.errors = vErrors;
return errors === 0;
}
validate261.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies48 = validate262;
const schema472 = {"$ref":"description#/webhooks/OfficialAccount.CallbackBeforeAddSubscriber/post/responses/200/content/application~1json/schema"};
const schema473 = {"type":"object","required":["ActionStatus","ErrorCode","ErrorInfo"],"properties":{"ActionStatus":{"enum":["OK","FAIL"]},"ErrorCode":{"type":"integer"},"ErrorInfo":{"type":"string"},"RefusedSubscribers_Account":{"type":"array","items":{"type":"string"}}}};

function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate262.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema473.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.RefusedSubscribers_Account !== undefined){
let data3 = data.RefusedSubscribers_Account;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data3[i0] !== "string"){
const err6 = {instancePath:instancePath+"/RefusedSubscribers_Account/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/RefusedSubscribers_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err8);
errors++;
}
validate262.errors = vErrors;
return errors === 0;
}
validate262.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true,"RefusedSubscribers_Account":true},"dynamicProps":false,"dynamicItems":false};

export const replies49 = validate263;
const schema474 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate263.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate263.errors = vErrors;
return errors === 0;
}
validate263.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies50 = validate264;
const schema476 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate264.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate264.errors = vErrors;
return errors === 0;
}
validate264.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies51 = validate265;
const schema478 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate265.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}
validate265.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies52 = validate266;
const schema480 = {"$ref":"description#/webhooks/OfficialAccount.CallbackBeforeSendMsg/post/responses/200/content/application~1json/schema"};

function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate267.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema403.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.MsgBody !== undefined){
if(!(validate27(data.MsgBody, {instancePath:instancePath+"/MsgBody",parentData:data,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.CloudCustomData !== undefined){
if(typeof data.CloudCustomData !== "string"){
const err6 = {instancePath:instancePath+"/CloudCustomData",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
validate267.errors = vErrors;
return errors === 0;
}
validate267.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true,"MsgBody":true,"CloudCustomData":true},"dynamicProps":false,"dynamicItems":false};


function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate266.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate267(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
validate266.errors = vErrors;
return errors === 0;
}
validate266.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true,"MsgBody":true,"CloudCustomData":true},"dynamicProps":false,"dynamicItems":false};

export const replies53 = validate270;
const schema482 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate270.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate270.errors = vErrors;
return errors === 0;
}
validate270.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies54 = validate271;
const schema484 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate271(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate271.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate271.errors = vErrors;
return errors === 0;
}
validate271.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies55 = validate272;
const schema486 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate272.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate272.errors = vErrors;
return errors === 0;
}
validate272.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies56 = validate273;
const schema488 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate273.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}
validate273.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies57 = validate274;
const schema490 = {"$ref":"description#/webhooks/Chatbot.OnC2CSignalMessage/post/responses/200/content/application~1json/schema"};
const schema491 = {"type":"object","required":["ActionStatus","ErrorCode","ErrorInfo","RspData"],"properties":{"ActionStatus":{"enum":["OK","FAIL"]},"ErrorCode":{"type":"integer"},"ErrorInfo":{"type":"string"},"RspData":{"type":"string"}}};

function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate274.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.RspData === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "RspData"},message:"must have required property '"+"RspData"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err4 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema491.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err6 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.RspData !== undefined){
if(typeof data.RspData !== "string"){
const err7 = {instancePath:instancePath+"/RspData",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err8);
errors++;
}
validate274.errors = vErrors;
return errors === 0;
}
validate274.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true,"RspData":true},"dynamicProps":false,"dynamicItems":false};

export const replies58 = validate275;
const schema492 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate275.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate275.errors = vErrors;
return errors === 0;
}
validate275.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies59 = validate276;
const schema494 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate276.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate276.errors = vErrors;
return errors === 0;
}
validate276.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies60 = validate277;
const schema496 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate277.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate277.errors = vErrors;
return errors === 0;
}
validate277.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const reply = validate278;
const schema498 = {"$ref":"description#/components/schemas/Reply"};

function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate278.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",keyword:"enum",params:{allowedValues: schema377.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate278.errors = vErrors;
return errors === 0;
}
validate278.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const payloads = {
  "Alert.RequestOverLimit": payloads0,
  "Group.CallbackOnDailyGroupQuotaAlarm": payloads1,
  "Group.CallbackSendMsgException": payloads2,
  "State.StateChange": payloads3,
  "Profile.CallbackPortraitSet": payloads4,
  "Sns.CallbackPrevFriendAdd": payloads5,
  "Sns.CallbackPrevFriendResponse": payloads6,
  "Sns.CallbackFriendAdd": payloads7,
  "Sns.CallbackFriendDelete": payloads8,
  "Sns.CallbackBlackListAdd": payloads9,
  "Sns.CallbackBlackListDelete": payloads10,
  "Follow.CallbackAfterFollowAdd": payloads11,
  "Follow.CallbackAfterFollowDelete": payloads12,
  "C2C.CallbackBeforeSendMsg": payloads13,
  "C2C.CallbackAfterSendMsg": payloads14,
  "C2C.CallbackAfterMsgReport": payloads15,
  "C2C.CallbackAfterMsgWithDraw": payloads16,
  "C2C.CallbackAfterC2CMsgExtension": payloads17,
  "C2C.CallbackAfterMsgReadReceipt": payloads18,
  "C2C.CallbackAfterModifyMsg": payloads19,
  "C2C.CallbackAfterMsgReadAll": payloads20,
  "Group.CallbackBeforeCreateGroup": payloads21,
  "Group.CallbackAfterCreateGroup": payloads22,
  "Group.CallbackBeforeApplyJoinGroup": payloads23,
  "Group.CallbackBeforeInviteJoinGroup": payloads24,
  "Group.CallbackAfterNewMemberJoin": payloads25,
  "Group.CallbackAfterMemberExit": payloads26,
  "Group.CallbackBeforeSendMsg": payloads27,
  "Group.CallbackAfterSendMsg": payloads28,
  "Group.CallbackAfterGroupFull": payloads29,
  "Group.CallbackAfterGroupDestroyed": payloads30,
  "Group.CallbackAfterGroupInfoChanged": payloads31,
  "Group.CallbackAfterRecallMsg": payloads32,
  "Group.CallbackOnMemberStateChange": payloads33,
  "Group.CallbackBeforeCreateTopic": payloads34,
  "Group.CallbackAfterCreateTopic": payloads35,
  "Group.CallbackAfterTopicDestroyed": payloads36,
  "Group.CallbackAfterTopicInfoChanged": payloads37,
  "Group.CallbackAfterMemberFieldChanged": payloads38,
  "Group.CallbackAfterGroupAttrChanged": payloads39,
  "Group.CallbackAfterReadReceipt": payloads40,
  "Group.CallbackAfterChangeGroupOwner": payloads41,
  "Group.CallbackAfterGroupMsgExtension": payloads42,
  "Group.CallbackAfterModifyMsg": payloads43,
  "OfficialAccount.CallbackBeforeCreateOfficialAccount": payloads44,
  "OfficialAccount.CallbackAfterCreateOfficialAccount": payloads45,
  "OfficialAccount.CallbackAfterOfficialAccountInfoChanged": payloads46,
  "OfficialAccount.CallbackAfterOfficialAccountDestroyed": payloads47,
  "OfficialAccount.CallbackBeforeAddSubscriber": payloads48,
  "OfficialAccount.CallbackAfterAddSubscriber": payloads49,
  "OfficialAccount.CallbackAfterOfficialAccountFull": payloads50,
  "OfficialAccount.CallbackAfterDeleteSubscriber": payloads51,
  "OfficialAccount.CallbackBeforeSendMsg": payloads52,
  "OfficialAccount.CallbackAfterSendMsg": payloads53,
  "OfficialAccount.CallbackAfterMsgWithDraw": payloads54,
  "Bot.OnC2CMessage": payloads55,
  "Bot.OnGroupMessage": payloads56,
  "Chatbot.OnC2CSignalMessage": payloads57,
  "ContentCallback.ResultNotify": payloads58,
  "Push.OfflinePush": payloads59,
  "Push.AllMemberPush": payloads60,
}

export const replies = {
  "Alert.RequestOverLimit": replies0,
  "Group.CallbackOnDailyGroupQuotaAlarm": replies1,
  "Group.CallbackSendMsgException": replies2,
  "State.StateChange": replies3,
  "Profile.CallbackPortraitSet": replies4,
  "Sns.CallbackPrevFriendAdd": replies5,
  "Sns.CallbackPrevFriendResponse": replies6,
  "Sns.CallbackFriendAdd": replies7,
  "Sns.CallbackFriendDelete": replies8,
  "Sns.CallbackBlackListAdd": replies9,
  "Sns.CallbackBlackListDelete": replies10,
  "Follow.CallbackAfterFollowAdd": replies11,
  "Follow.CallbackAfterFollowDelete": replies12,
  "C2C.CallbackBeforeSendMsg": replies13,
  "C2C.CallbackAfterSendMsg": replies14,
  "C2C.CallbackAfterMsgReport": replies15,
  "C2C.CallbackAfterMsgWithDraw": replies16,
  "C2C.CallbackAfterC2CMsgExtension": replies17,
  "C2C.CallbackAfterMsgReadReceipt": replies18,
  "C2C.CallbackAfterModifyMsg": replies19,
  "C2C.CallbackAfterMsgReadAll": replies20,
  "Group.CallbackBeforeCreateGroup": replies21,
  "Group.CallbackAfterCreateGroup": replies22,
  "Group.CallbackBeforeApplyJoinGroup": replies23,
  "Group.CallbackBeforeInviteJoinGroup": replies24,
  "Group.CallbackAfterNewMemberJoin": replies25,
  "Group.CallbackAfterMemberExit": replies26,
  "Group.CallbackBeforeSendMsg": replies27,
  "Group.CallbackAfterSendMsg": replies28,
  "Group.CallbackAfterGroupFull": replies29,
  "Group.CallbackAfterGroupDestroyed": replies30,
  "Group.CallbackAfterGroupInfoChanged": replies31,
  "Group.CallbackAfterRecallMsg": replies32,
  "Group.CallbackOnMemberStateChange": replies33,
  "Group.CallbackBeforeCreateTopic": replies34,
  "Group.CallbackAfterCreateTopic": replies35,
  "Group.CallbackAfterTopicDestroyed": replies36,
  "Group.CallbackAfterTopicInfoChanged": replies37,
  "Group.CallbackAfterMemberFieldChanged": replies38,
  "Group.CallbackAfterGroupAttrChanged": replies39,
  "Group.CallbackAfterReadReceipt": replies40,
  "Group.CallbackAfterChangeGroupOwner": replies41,
  "Group.CallbackAfterGroupMsgExtension": replies42,
  "Group.CallbackAfterModifyMsg": replies43,
  "OfficialAccount.CallbackBeforeCreateOfficialAccount": replies44,
  "OfficialAccount.CallbackAfterCreateOfficialAccount": replies45,
  "OfficialAccount.CallbackAfterOfficialAccountInfoChanged": replies46,
  "OfficialAccount.CallbackAfterOfficialAccountDestroyed": replies47,
  "OfficialAccount.CallbackBeforeAddSubscriber": replies48,
  "OfficialAccount.CallbackAfterAddSubscriber": replies49,
  "OfficialAccount.CallbackAfterOfficialAccountFull": replies50,
  "OfficialAccount.CallbackAfterDeleteSubscriber": replies51,
  "OfficialAccount.CallbackBeforeSendMsg": replies52,
  "OfficialAccount.CallbackAfterSendMsg": replies53,
  "OfficialAccount.CallbackAfterMsgWithDraw": replies54,
  "Bot.OnC2CMessage": replies55,
  "Bot.OnGroupMessage": replies56,
  "Chatbot.OnC2CSignalMessage": replies57,
  "ContentCallback.ResultNotify": replies58,
  "Push.OfflinePush": replies59,
  "Push.AllMemberPush": replies60,
}
