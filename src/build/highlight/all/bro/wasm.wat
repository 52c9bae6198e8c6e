{punctuation|;}{punctuation|;} kettle
{punctuation|(}{keyword|module} {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}import {string|"env"} {string|"log"} {punctuation|(}func ${builtin|log} {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}{keyword|export} {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func $boil {punctuation|(}{keyword|export} {string|"boil"}{punctuation|)} {punctuation|(}param $n i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    {keyword|local}{punctuation|.}get $n i32{punctuation|.}{keyword|const} {constant|0x1F} i32{punctuation|.}{keyword|add} drop
    {punctuation|(}{keyword|if} {punctuation|(}i32{punctuation|.}eqz {punctuation|(}{keyword|local}{punctuation|.}get $n{punctuation|)}{punctuation|)} {punctuation|(}then f64{punctuation|.}{keyword|const} {constant|1}{number|.5e3} {keyword|return}{punctuation|)} {punctuation|(}{keyword|else} nan{punctuation|:}{number|0x1} inf{punctuation|)}{punctuation|)}
    {punctuation|(}data {punctuation|(}i32{punctuation|.}{keyword|const} {constant|0}{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
