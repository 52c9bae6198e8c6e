{punctuation|;}{punctuation|;} kettle
{punctuation|(}{keyword|module} {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}import "env" "log" {punctuation|(}func ${function|log} {punctuation|(}{keyword|param} i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{function|memory} {punctuation|(}export "mem"{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func ${function|boil} {punctuation|(}export "boil"{punctuation|)} {punctuation|(}{keyword|param} $n i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    local{punctuation|.}get $n i32{punctuation|.}const {number|0}x1F i32{punctuation|.}add drop
    {punctuation|(}{keyword|if} {punctuation|(}i32{punctuation|.}{function|eqz} {punctuation|(}local{punctuation|.}get $n{punctuation|)}{punctuation|)} {punctuation|(}then f64{punctuation|.}const {number|1.5e3} return{punctuation|)} {punctuation|(}else nan{operator|:}{number|0}x1 inf{punctuation|)}{punctuation|)}
    {punctuation|(}{function|data} {punctuation|(}i32{punctuation|.}const {number|0}{punctuation|)} "a\\{number|00}\\"q\\""{punctuation|)}{punctuation|)}{punctuation|)}
