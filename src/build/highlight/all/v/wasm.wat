{punctuation|;}{punctuation|;} kettle
{punctuation|(}{keyword|module} {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}{keyword|import} {string quoted-string|"env"} {string quoted-string|"log"} {punctuation|(}func $log {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}export {string quoted-string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func $boil {punctuation|(}export {string quoted-string|"boil"}{punctuation|)} {punctuation|(}param $n i32{punctuation|)} {punctuation|(}result {builtin|f64}{punctuation|)}
    local{punctuation|.}get $n i32{punctuation|.}{keyword|const} {number|0x1F} i32{punctuation|.}add drop
    {punctuation|(}{keyword|if} {punctuation|(}i32{punctuation|.}eqz {punctuation|(}local{punctuation|.}get $n{punctuation|)}{punctuation|)} {punctuation|(}then {builtin|f64}{punctuation|.}{keyword|const} {number|1}{punctuation|.}5e3 {keyword|return}{punctuation|)} {punctuation|(}{keyword|else} nan{punctuation|:}{number|0x1} inf{punctuation|)}{punctuation|)}
    {punctuation|(}data {punctuation|(}i32{punctuation|.}{keyword|const} {number|0}{punctuation|)} {string quoted-string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
