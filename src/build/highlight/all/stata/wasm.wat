;; kettle
{punctuation|(}module {punctuation|(}; block ;{punctuation|)}
  {punctuation|(}import {string-literal|{string|"env"}} {string-literal|{string|"log"}} {punctuation|(}func {variable|$log} {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}export {string-literal|{string|"mem"}}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func {variable|$boil} {punctuation|(}export {string-literal|{string|"boil"}}{punctuation|)} {punctuation|(}param {variable|$n} i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    {command keyword|local}.get {variable|$n} i32.const 0x1F i32.add drop
    {punctuation|(}{keyword|if} {punctuation|(}i32.eqz {punctuation|(}local.get {variable|$n}{punctuation|)}{punctuation|)} {punctuation|(}then f64.const {number|1}{number|.5}e3 return{punctuation|)} {punctuation|(}else nan{punctuation|:}0x1 inf{punctuation|)}{punctuation|)}
    {punctuation|(}data {punctuation|(}i32.const {number|0}{punctuation|)} {string-literal|{string|"a\\00\\"}}q\\{string-literal|{string|""}}{punctuation|)}{punctuation|)}{punctuation|)}
