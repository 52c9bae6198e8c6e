;; kettle
{punctuation|(}module {punctuation|(}; block ;{punctuation|)}
  {punctuation|(}import {string|"env"} {string|"log"} {punctuation|(}func {operator|$}log {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}export {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func {operator|$}boil {punctuation|(}export {string|"boil"}{punctuation|)} {punctuation|(}param {operator|$}n i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    local.get {operator|$}n i32.const 0x1F i32.add drop
    {punctuation|(}{rule-keyword keyword|if} {punctuation|(}i32.eqz {punctuation|(}local.get {operator|$}n{punctuation|)}{punctuation|)} {punctuation|(}then f64.const {number|1}.5e3 {rule-keyword keyword|return}{punctuation|)} {punctuation|(}else nan:0x1 inf{punctuation|)}{punctuation|)}
    {punctuation|(}data {punctuation|(}i32.const {number|0}{punctuation|)} {string|"a\\00\\"}q{operator|\\}{string|""}{punctuation|)}{punctuation|)}{punctuation|)}
