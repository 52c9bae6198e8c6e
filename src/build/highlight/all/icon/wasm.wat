{punctuation|;}{punctuation|;} {function|kettle}
{punctuation|(}{function|module} {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}import {string|"env"} {string|"log"} {punctuation|(}func {directive builtin|$log} {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{function|memory} {punctuation|(}export {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func {directive builtin|$boil} {punctuation|(}export {string|"boil"}{punctuation|)} {punctuation|(}param {directive builtin|$n} i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    {keyword|local}{operator|.}get {directive builtin|$n} i32{operator|.}const 0x1F i32{operator|.}add {function|drop}
    {punctuation|(}{keyword|if} {punctuation|(}i32{operator|.}{function|eqz} {punctuation|(}{keyword|local}{operator|.}get {directive builtin|$n}{punctuation|)}{punctuation|)} {punctuation|(}{keyword|then} f64{operator|.}const {number|1.5e3} {keyword|return}{punctuation|)} {punctuation|(}{keyword|else} nan{operator|:}0x1 inf{punctuation|)}{punctuation|)}
    {punctuation|(}{function|data} {punctuation|(}i32{operator|.}const {number|0}{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
