{literal string|;; kettle}
{punctuation|(}{literal string|module} {punctuation|(}{literal string|; block ;}{punctuation|)}
  {punctuation|(}{literal string|import} {string|"env"} {string|"log"} {punctuation|(}{literal string|func $log} {punctuation|(}{literal string|param i32}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{literal string|memory} {punctuation|(}{literal string|export} {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}{literal string|func $boil} {punctuation|(}{literal string|export} {string|"boil"}{punctuation|)} {punctuation|(}{literal string|param $n i32}{punctuation|)} {punctuation|(}{literal string|result f64}{punctuation|)}
    {literal string|local.get $n i32.const} {number|0x1F} {literal string|i32.add drop}
    {punctuation|(}{literal string|if} {punctuation|(}{literal string|i32.eqz} {punctuation|(}{literal string|local.get $n}{punctuation|)}{punctuation|)} {punctuation|(}{literal string|then f64.const} {number|1.5e3} {literal string|return}{punctuation|)} {punctuation|(}{literal string|else nan}{punctuation|:}{number|0x1} {literal string|inf}{punctuation|)}{punctuation|)}
    {punctuation|(}{literal string|data} {punctuation|(}{literal string|i32.const} {number|0}{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
