{punctuation|;}{punctuation|;} kettle
{punctuation|(}module {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}import "env" "log" {punctuation|(}func $log {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}{keyword|export} "mem"{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func {number|$b}oil {punctuation|(}{keyword|export} "boil"{punctuation|)} {punctuation|(}param $n i32{punctuation|)} {punctuation|(}{keyword|result} f64{punctuation|)}
    {keyword|local}{punctuation|.}get $n i32{punctuation|.}{keyword|const} {number|0}x1F i32{punctuation|.}add drop
    {punctuation|(}{keyword|if} {punctuation|(}i32{punctuation|.}eqz {punctuation|(}{keyword|local}{punctuation|.}get $n{punctuation|)}{punctuation|)} {punctuation|(}{keyword|then} f64{punctuation|.}{keyword|const} {number|1.5e3} return{punctuation|)} {punctuation|(}{keyword|else} nan{punctuation|:}{number|0}x1 inf{punctuation|)}{punctuation|)}
    {punctuation|(}data {punctuation|(}i32{punctuation|.}{keyword|const} {number|0}{punctuation|)} "a\\{number|00}\\"q\\""{punctuation|)}{punctuation|)}{punctuation|)}
