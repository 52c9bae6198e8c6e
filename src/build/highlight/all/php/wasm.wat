{punctuation|;}{punctuation|;} {function|kettle}
{punctuation|(}{function|module} {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}import {string double-quoted-string|"env"} {string double-quoted-string|"log"} {punctuation|(}{class-name type-declaration|func} {variable|$log} {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{function|memory} {punctuation|(}export {string double-quoted-string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}{class-name type-declaration|func} {variable|$boil} {punctuation|(}export {string double-quoted-string|"boil"}{punctuation|)} {punctuation|(}{class-name type-declaration|param} {variable|$n} i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    local{operator|.}{class-name type-declaration|get} {variable|$n} i32{operator|.}{keyword|const} {number|0x1F} i32{operator|.}add {function|drop}
    {punctuation|(}{keyword|if} {punctuation|(}i32{operator|.}{function|eqz} {punctuation|(}local{operator|.}{class-name type-declaration|get} {variable|$n}{punctuation|)}{punctuation|)} {punctuation|(}then f64{operator|.}{keyword|const} {number|1.5e3} {keyword|return}{punctuation|)} {punctuation|(}{keyword|else} nan{punctuation|:}{number|0x1} inf{punctuation|)}{punctuation|)}
    {punctuation|(}{function|data} {punctuation|(}i32{operator|.}{keyword|const} {number|0}{punctuation|)} {string double-quoted-string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
