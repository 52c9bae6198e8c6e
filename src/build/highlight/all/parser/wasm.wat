{punctuation|;}{punctuation|;} kettle
{punctuation|(}module {expression|{punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}}
  {expression|{punctuation|(}import {string|"env"} {string|"log"} {punctuation|(}func {variable|$log} {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}}
  {expression|{punctuation|(}memory {punctuation|(}export {string|"mem"}{punctuation|)} {number|1}{punctuation|)}}
  {punctuation|(}func {variable|$boil} {expression|{punctuation|(}export {string|"boil"}{punctuation|)}} {expression|{punctuation|(}param {variable|$n} i32{punctuation|)}} {expression|{punctuation|(}result f64{punctuation|)}}
    local.get {variable|$n} i32.const 0x1F i32.add drop
    {expression|{punctuation|(}if {punctuation|(}i32.eqz {punctuation|(}local.get {variable|$n}{punctuation|)}{punctuation|)} {punctuation|(}then f64.const {number|1.5e3} return{punctuation|)} {punctuation|(}else nan:{number|0x1} inf{punctuation|)}{punctuation|)}}
    {expression|{punctuation|(}data {punctuation|(}i32.const {number|0}{punctuation|)} {string|"a\\00\\"}q{operator|\\}{string|""}{punctuation|)}}{punctuation|)}{punctuation|)}
