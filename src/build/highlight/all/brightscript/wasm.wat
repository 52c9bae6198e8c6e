{punctuation|;}{punctuation|;} kettle
{punctuation|(}{function|module} {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}import {string|"env"} {string|"log"} {punctuation|(}func ${function|log} {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{function|memory} {punctuation|(}export {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func ${function|boil} {punctuation|(}export {string|"boil"}{punctuation|)} {punctuation|(}param $n i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    local{punctuation|.}get $n i32{punctuation|.}const 0x1F i32{punctuation|.}add drop
    {punctuation|(}{keyword|if} {punctuation|(}i32{punctuation|.}{function|eqz} {punctuation|(}local{punctuation|.}get $n{punctuation|)}{punctuation|)} {punctuation|(}{keyword|then} f64{punctuation|.}const {number|1}{punctuation|.}5e3 {keyword|return}{punctuation|)} {punctuation|(}{keyword|else} nan{operator|:}0x1 inf{punctuation|)}{punctuation|)}
    {punctuation|(}{function|data} {punctuation|(}i32{punctuation|.}const {number|0}{punctuation|)} {string|"a\\00\\"}q{operator|\\}{string|""}{punctuation|)}{punctuation|)}{punctuation|)}
