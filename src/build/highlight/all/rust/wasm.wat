{punctuation|;}{punctuation|;} {function|kettle}
{punctuation|(}{function|module} {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}import {string|"env"} {string|"log"} {punctuation|(}func {variable|$log} {punctuation|(}param {keyword|i32}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{function|memory} {punctuation|(}export {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func {variable|$boil} {punctuation|(}export {string|"boil"}{punctuation|)} {punctuation|(}param {variable|$n} {keyword|i32}{punctuation|)} {punctuation|(}result {keyword|f64}{punctuation|)}
    local{punctuation|.}get {variable|$n} {keyword|i32}{punctuation|.}{keyword|const} {number|0x1F} {keyword|i32}{punctuation|.}add {function|drop}
    {punctuation|(}{keyword|if} {punctuation|(}{keyword|i32}{punctuation|.}{function|eqz} {punctuation|(}local{punctuation|.}get {variable|$n}{punctuation|)}{punctuation|)} {punctuation|(}then {keyword|f64}{punctuation|.}{keyword|const} {number|1.5e3} {keyword|return}{punctuation|)} {punctuation|(}{keyword|else} nan{punctuation|:}{number|0x1} inf{punctuation|)}{punctuation|)}
    {punctuation|(}{function|data} {punctuation|(}{keyword|i32}{punctuation|.}{keyword|const} {number|0}{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
