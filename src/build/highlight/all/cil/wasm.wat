{punctuation|;}{punctuation|;} kettle
{punctuation|(}module {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}{keyword|import} {string|"env"} {string|"log"} {punctuation|(}func $log {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}export {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func $boil {punctuation|(}export {string|"boil"}{punctuation|)} {punctuation|(}param $n i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    local.get $n i32.const {number|0x1F} i32.{function|add} drop
    {punctuation|(}if {punctuation|(}i32.eqz {punctuation|(}local.get $n{punctuation|)}{punctuation|)} {punctuation|(}then f64.const {number|1.5e3} return{punctuation|)} {punctuation|(}else nan{punctuation|:}{number|0x1} inf{punctuation|)}{punctuation|)}
    {punctuation|(}data {punctuation|(}i32.const {number|0}{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
