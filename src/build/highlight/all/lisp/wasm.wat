{comment|;; kettle}
{punctuation|(}{car|module} {punctuation|(}{comment|; block ;)}
  {punctuation|(}{car|import} {string|"env"} {string|"log"} {punctuation|(}{car|func} $log {punctuation|(}{car|param} i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{car|memory} {punctuation|(}{car|export} {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}{car|func} $boil {punctuation|(}{car|export} {string|"boil"}{punctuation|)} {punctuation|(}{car|param} $n i32{punctuation|)} {punctuation|(}{car|result} f64{punctuation|)}
    local.get $n i32.const 0x1F i32.add drop
    {punctuation|(}{keyword|if} {punctuation|(}{car|i32}.eqz {punctuation|(}{car|local}.get $n{punctuation|)}{punctuation|)} {punctuation|(}{car|then} f64.const 1.5e3 return{punctuation|)} {punctuation|(}{car|else} nan:0x1 inf{punctuation|)}{punctuation|)}
    {punctuation|(}{car|data} {punctuation|(}{car|i32}.const {number|0}{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
