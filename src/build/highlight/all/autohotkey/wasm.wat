{comment|;; kettle}
{punctuation|(}module {punctuation|(}; block {comment|;)}
  {punctuation|(}import {string|"env"} {string|"log"} {punctuation|(}func ${builtin|log} {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}export {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func $boil {punctuation|(}export {string|"boil"}{punctuation|)} {punctuation|(}param $n i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    {keyword|local}{operator|.}get $n i32{operator|.}const {number|0x1F} i32{operator|.}{keyword|add} drop
    {punctuation|(}{keyword|if} {punctuation|(}i32{operator|.}eqz {punctuation|(}{keyword|local}{operator|.}get $n{punctuation|)}{punctuation|)} {punctuation|(}then f64{operator|.}const {number|1.5e3} {command selector|return}{punctuation|)} {punctuation|(}{keyword|else} nan{punctuation|:}{number|0x1} inf{punctuation|)}{punctuation|)}
    {punctuation|(}data {punctuation|(}i32{operator|.}const {number|0}{punctuation|)} {string|"a\\00\\"}q\\{string|""}{punctuation|)}{punctuation|)}{punctuation|)}
