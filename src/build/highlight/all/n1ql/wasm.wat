{punctuation|;}{punctuation|;} {function|kettle}
{punctuation|(}{function|module} {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}import {string|"env"} {string|"log"} {punctuation|(}func {parameter|$log} {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{function|memory} {punctuation|(}export {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func {parameter|$boil} {punctuation|(}export {string|"boil"}{punctuation|)} {punctuation|(}param {parameter|$n} i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    local{punctuation|.}get {parameter|$n} i32{punctuation|.}const {number|0}x1F i32{punctuation|.}add {keyword|drop}
    {punctuation|(}{keyword|if} {punctuation|(}i32{punctuation|.}{function|eqz} {punctuation|(}local{punctuation|.}get {parameter|$n}{punctuation|)}{punctuation|)} {punctuation|(}{operator|then} f64{punctuation|.}const {number|1.5e3} {keyword|return}{punctuation|)} {punctuation|(}{operator|else} nan{punctuation|:}{number|0}x1 inf{punctuation|)}{punctuation|)}
    {punctuation|(}{function|data} {punctuation|(}i32{punctuation|.}const {number|0}{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
