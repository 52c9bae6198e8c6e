{punctuation|;}{punctuation|;} kettle
{punctuation|(}module {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}import "env" "log" {punctuation|(}{keyword|func} $log {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}export "mem"{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}{keyword|func} $boil {punctuation|(}export "boil"{punctuation|)} {punctuation|(}param $n i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    local.get $n i32.const 0x1F i32.add drop
    {punctuation|(}{keyword|if} {punctuation|(}i32.eqz {punctuation|(}local.get $n{punctuation|)}{punctuation|)} {punctuation|(}{keyword|then} f64.const {number|1}.5e3 return{punctuation|)} {punctuation|(}else {variable|nan}{punctuation|:}0x1 inf{punctuation|)}{punctuation|)}
    {punctuation|(}data {punctuation|(}i32.const {number|0}{punctuation|)} "a\\{number|00}\\"q\\""{punctuation|)}{punctuation|)}{punctuation|)}
