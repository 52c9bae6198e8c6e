{punctuation|;}{punctuation|;} {function|kettle}
{punctuation|(}{function|module} {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}import {string|"env"} {string|"log"} {punctuation|(}func ${function|log} {punctuation|(}param {builtin-type keyword|i32}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{function|memory} {punctuation|(}{keyword|export} {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func ${function|boil} {punctuation|(}{keyword|export} {string|"boil"}{punctuation|)} {punctuation|(}param $n {builtin-type keyword|i32}{punctuation|)} {punctuation|(}result {builtin-type keyword|f64}{punctuation|)}
    local{punctuation|.}get $n {builtin-type keyword|i32}{punctuation|.}{keyword|const} {number|0x1F} {builtin-type keyword|i32}{punctuation|.}add {function|drop}
    {punctuation|(}{keyword|if} {punctuation|(}{builtin-type keyword|i32}{punctuation|.}{function|eqz} {punctuation|(}local{punctuation|.}get $n{punctuation|)}{punctuation|)} {punctuation|(}then {builtin-type keyword|f64}{punctuation|.}{keyword|const} {number|1.5e3} {keyword|return}{punctuation|)} {punctuation|(}{keyword|else} nan{punctuation|:}{number|0x1} inf{punctuation|)}{punctuation|)}
    {punctuation|(}{function|data} {punctuation|(}{builtin-type keyword|i32}{punctuation|.}{keyword|const} {number|0}{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
