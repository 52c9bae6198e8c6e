{punctuation|;}{punctuation|;} {function|kettle}
{punctuation|(}{function|module} {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}import {string|"env"} {string|"log"} {punctuation|(}func ${function|log} {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{function|memory} {punctuation|(}export {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func ${function|boil} {punctuation|(}export {string|"boil"}{punctuation|)} {punctuation|(}param $n i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    local{punctuation|.}{keyword|get} $n i32{punctuation|.}{keyword|const} {number|0x1F} i32{punctuation|.}add {function|drop}
    {punctuation|(}{keyword|if} {punctuation|(}i32{punctuation|.}{function|eqz} {punctuation|(}local{punctuation|.}{keyword|get} $n{punctuation|)}{punctuation|)} {punctuation|(}then f64{punctuation|.}{keyword|const} {number|1.5e3} {keyword|return}{punctuation|)} {punctuation|(}{keyword|else} nan{punctuation|:}{number|0x1} inf{punctuation|)}{punctuation|)}
    {punctuation|(}{function|data} {punctuation|(}i32{punctuation|.}{keyword|const} {number|0}{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
