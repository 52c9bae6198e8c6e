;; kettle
{punctuation|(}module {punctuation|(}; {keyword|block} ;{punctuation|)}
  {punctuation|(}{keyword|import} {string|"env"} {string|"log"} {punctuation|(}func $log {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{keyword|memory} {punctuation|(}{keyword|export} {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func $boil {punctuation|(}{keyword|export} {string|"boil"}{punctuation|)} {punctuation|(}param $n i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    {keyword|local}{punctuation|.}get $n i32{punctuation|.}const 0x1F i32{punctuation|.}{keyword|add} drop
    {punctuation|(}{keyword|if} {punctuation|(}i32{punctuation|.}eqz {punctuation|(}{keyword|local}{punctuation|.}get $n{punctuation|)}{punctuation|)} {punctuation|(}{keyword|then} f64{punctuation|.}const {number|1.5e3} {keyword|return}{punctuation|)} {punctuation|(}{keyword|else} nan{punctuation|:}0x1 inf{punctuation|)}{punctuation|)}
    {punctuation|(}{keyword|data} {punctuation|(}i32{punctuation|.}const {number|0}{punctuation|)} {string|"a\\00\\"}q\\{string|""}{punctuation|)}{punctuation|)}{punctuation|)}
