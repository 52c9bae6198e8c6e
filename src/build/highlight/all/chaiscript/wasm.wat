{punctuation|;}{punctuation|;} kettle
{punctuation|(}module {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}import {string-interpolation|{string|"env"}} {string-interpolation|{string|"log"}} {punctuation|(}func $log {punctuation|(}{parameter-type class-name|param} i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}export {string-interpolation|{string|"mem"}}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func $boil {punctuation|(}export {string-interpolation|{string|"boil"}}{punctuation|)} {punctuation|(}param $n i32{punctuation|)} {punctuation|(}{parameter-type class-name|result} f64{punctuation|)}
    local{punctuation|.}get $n i32{punctuation|.}const {number|0x1F} i32{punctuation|.}add drop
    {punctuation|(}{keyword|if} {punctuation|(}i32{punctuation|.}eqz {punctuation|(}local{punctuation|.}get $n{punctuation|)}{punctuation|)} {punctuation|(}{parameter-type class-name|then} f64{punctuation|.}const {number|1.5e3} {keyword|return}{punctuation|)} {punctuation|(}{keyword|else} nan{operator|:}{number|0x1} inf{punctuation|)}{punctuation|)}
    {punctuation|(}data {punctuation|(}i32{punctuation|.}const {number|0}{punctuation|)} {string-interpolation|{string|"a\\00\\"q\\""}}{punctuation|)}{punctuation|)}{punctuation|)}
