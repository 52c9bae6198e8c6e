;; kettle
{punctuation|(}{command|{keyword|module} (; block ;}{punctuation|)}
  {punctuation|(}{command|{keyword|import} {string|"env"} {string|"log"} (func $log (param i32}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{command|{keyword|memory} (export {string|"mem"}}{punctuation|)} 1{punctuation|)}
  {punctuation|(}{command|{keyword|func} $boil (export {string|"boil"}}{punctuation|)} {punctuation|(}{command|{keyword|param} $n i32}{punctuation|)} {punctuation|(}{command|{keyword|result} f64}{punctuation|)}
    {command|{keyword|local}.get $n i32.const 0x1F i32.add drop}
    {punctuation|(}{command|{keyword|if} (i32.eqz (local.get $n}{punctuation|)}{punctuation|)} {punctuation|(}{command|{keyword|then} f64.const {number|1}.5e3 return}{punctuation|)} {punctuation|(}{command|{keyword|else}} {command|{keyword|nan}{label property|:0x1} inf}{punctuation|)}{punctuation|)}
    {punctuation|(}{command|{keyword|data} (i32.const {number|0}}{punctuation|)} "a\\00\\"q\\""{punctuation|)}{punctuation|)}{punctuation|)}
