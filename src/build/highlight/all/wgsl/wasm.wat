{punctuation|;}{punctuation|;} kettle
{punctuation|(}module {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}import "env" "{builtin|log}" {punctuation|(}func ${builtin|log} {punctuation|(}param {builtin|i32}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}export "mem"{punctuation|)} {int-literal number|1}{punctuation|)}
  {punctuation|(}func $boil {punctuation|(}export "boil"{punctuation|)} {punctuation|(}param $n {builtin|i32}{punctuation|)} {punctuation|(}result {builtin|f64}{punctuation|)}
    local{punctuation|.}get $n {builtin|i32}{punctuation|.}{keyword|const} {hex-int-literal number|0x1F} {builtin|i32}{punctuation|.}add drop
    {punctuation|(}{keyword|if} {punctuation|(}{builtin|i32}{punctuation|.}eqz {punctuation|(}local{punctuation|.}get $n{punctuation|)}{punctuation|)} {punctuation|(}then {builtin|f64}{punctuation|.}{keyword|const} {decimal-float-literal number|1.5e3} {keyword|return}{punctuation|)} {punctuation|(}{keyword|else} nan{punctuation|:}{hex-int-literal number|0x1} inf{punctuation|)}{punctuation|)}
    {punctuation|(}data {punctuation|(}{builtin|i32}{punctuation|.}{keyword|const} {int-literal number|0}{punctuation|)} "a\\{int-literal number|00}\\"q\\""{punctuation|)}{punctuation|)}{punctuation|)}
