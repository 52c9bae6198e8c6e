{punctuation|;}{punctuation|;} kettle
{punctuation|(}module {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}import {string|"env"} {string|"log"} {punctuation|(}func $log {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}export {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func $boil {punctuation|(}export {string|"boil"}{punctuation|)} {punctuation|(}param ${keyword|n} i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    local{operator|.}get ${keyword|n} i32{operator|.}const {number|0x1F} i32{operator|.}add {keyword|drop}
    {punctuation|(}{keyword|if} {punctuation|(}i32{operator|.}eqz {punctuation|(}local{operator|.}get ${keyword|n}{punctuation|)}{punctuation|)} {punctuation|(}then f64{operator|.}const {number|1}{operator|.}5e3 {keyword|return}{punctuation|)} {punctuation|(}{keyword|else} nan{punctuation|:}{number|0x1} {builtin|inf}{punctuation|)}{punctuation|)}
    {punctuation|(}data {punctuation|(}i32{operator|.}const {number|0}{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
