{punctuation|;}{punctuation|;} {function|kettle}
{punctuation|(}{function|module} {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}import {string|"env"} {string|"log"} {punctuation|(}func ${builtin builtin-function|log} {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{function|memory} {punctuation|(}{keyword|export} {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func ${function|boil} {punctuation|(}{keyword|export} {string|"boil"}{punctuation|)} {punctuation|(}param $n i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    {keyword|local}{operator|.}{builtin builtin-function|get} $n i32{operator|.}const {number|0x1F} i32{operator|.}add {function|drop}
    {punctuation|(}{keyword|if} {punctuation|(}i32{operator|.}{function|eqz} {punctuation|(}{keyword|local}{operator|.}{builtin builtin-function|get} $n{punctuation|)}{punctuation|)} {punctuation|(}then f64{operator|.}const {number|1}{operator|.}5e3 {keyword|return}{punctuation|)} {punctuation|(}{keyword|else} nan{operator|:}{number|0x1} inf{punctuation|)}{punctuation|)}
    {punctuation|(}{function|data} {punctuation|(}i32{operator|.}const {number|0}{punctuation|)} {string|"a\\00{symbol|\\"}q{symbol|\\"}"}{punctuation|)}{punctuation|)}{punctuation|)}
