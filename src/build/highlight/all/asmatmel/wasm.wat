{comment|;; kettle}
{punctuation|(}module {punctuation|(}{comment|; block ;)}
  {punctuation|(}import {string|"env"} {string|"log"} {punctuation|(}func $log {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}export {string|"mem"}{punctuation|)} {decimal-number number|1}{punctuation|)}
  {punctuation|(}func $boil {punctuation|(}export {string|"boil"}{punctuation|)} {punctuation|(}param ${register variable|n} i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    local{directive property|.get} ${register variable|n} i32{directive property|.const} 0x1F i32{directive property|.add} drop
    {punctuation|(}if {punctuation|(}i32{directive property|.eqz} {punctuation|(}local{directive property|.get} ${register variable|n}{punctuation|)}{punctuation|)} {punctuation|(}then f64{directive property|.const} {decimal-number number|1}{directive property|.5e3} return{punctuation|)} {punctuation|(}else nan{punctuation|:}0x1 inf{punctuation|)}{punctuation|)}
    {punctuation|(}data {punctuation|(}i32{directive property|.const} {decimal-number number|0}{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
