{comment|;; kettle}
{punctuation|(}module {punctuation|(}{comment|; block ;)}
  {punctuation|(}import {string|"env"} {string|"log"} {punctuation|(}func {variable|$log} {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}export {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func {variable|$boil} {punctuation|(}export {string|"boil"}{punctuation|)} {punctuation|(}param {variable|$n} i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    local{punctuation|.}get {variable|$n} i32{punctuation|.}const {number|0x1F} i32{punctuation|.}add drop
    {punctuation|(}if {punctuation|(}i32{punctuation|.}eqz {punctuation|(}local{punctuation|.}get {variable|$n}{punctuation|)}{punctuation|)} {punctuation|(}then f64{punctuation|.}const {number|1.5e3} return{punctuation|)} {punctuation|(}else nan{punctuation|:}{number|0x1} inf{punctuation|)}{punctuation|)}
    {punctuation|(}data {punctuation|(}i32{punctuation|.}const {number|0}{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
