;; {function|kettle}
{punctuation|(}{function|module} {punctuation|(}; block ;{punctuation|)}
  {punctuation|(}import {string|"env"} {string|"log"} {punctuation|(}func ${function|log} {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{function|memory} {punctuation|(}export {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func ${function|boil} {punctuation|(}export {string|"boil"}{punctuation|)} {punctuation|(}param $n i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    local.get $n i32.const 0x1F i32.add {function|drop}
    {punctuation|(}{keyword|if} {punctuation|(}i32.{function|eqz} {punctuation|(}local.get $n{punctuation|)}{punctuation|)} {punctuation|(}then f64.const {number|1}.5e3 return{punctuation|)} {punctuation|(}else nan:0x1 inf{punctuation|)}{punctuation|)}
    {punctuation|(}{function|data} {punctuation|(}i32.const {number|0}{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
