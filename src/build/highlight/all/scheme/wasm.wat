{comment|;; kettle}
{punctuation|(}{function|module} {punctuation|(}{comment|; block ;)}
  {punctuation|(}{keyword|import} {string|"env"} {string|"log"} {punctuation|(}{function|func} $log {punctuation|(}{function|param} i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{function|memory} {punctuation|(}{keyword|export} {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}{function|func} $boil {punctuation|(}{keyword|export} {string|"boil"}{punctuation|)} {punctuation|(}{function|param} $n i32{punctuation|)} {punctuation|(}{function|result} f64{punctuation|)}
    local.get $n i32.const 0x1F i32.add drop
    {punctuation|(}{keyword|if} {punctuation|(}{function|i32.eqz} {punctuation|(}{function|local.get} $n{punctuation|)}{punctuation|)} {punctuation|(}{function|then} f64.const {number|1.5e3} return{punctuation|)} {punctuation|(}{keyword|else} nan:0x1 inf{punctuation|)}{punctuation|)}
    {punctuation|(}{function|data} {punctuation|(}{function|i32.const} {number|0}{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
