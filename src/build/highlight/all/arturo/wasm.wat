{comment|;; kettle}
{punctuation|(}{builtin-function keyword|module} {punctuation|(}{comment|; block ;)}
  {punctuation|(}import {string|"env"} {string|"log"} {punctuation|(}func {symbol|$}{builtin-function keyword|log} {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}export {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func {symbol|$}boil {punctuation|(}export {string|"boil"}{punctuation|)} {punctuation|(}param {symbol|$}n i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    local.{builtin-function keyword|get} {symbol|$}n i32.const 0x1F i32.{builtin-function keyword|add} {builtin-function keyword|drop}
    {punctuation|(}{builtin-function keyword|if} {punctuation|(}i32.eqz {punctuation|(}local.{builtin-function keyword|get} {symbol|$}n{punctuation|)}{punctuation|)} {punctuation|(}then f64.const {number|1}.5e3 {builtin-function keyword|return}{punctuation|)} {punctuation|(}{builtin-function keyword|else} {label property|nan:}0x1 inf{punctuation|)}{punctuation|)}
    {punctuation|(}data {punctuation|(}i32.const {number|0}{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
