{punctuation|;}{punctuation|;} kettle
{punctuation|(}module {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}{keyword|import} {string|{double-quoted|"env"}} {string|{double-quoted|"log"}} {punctuation|(}func {variable|$log} {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}export {string|{double-quoted|"mem"}}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func {variable|$boil} {punctuation|(}export {string|{double-quoted|"boil"}}{punctuation|)} {punctuation|(}param {variable|$n} i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    local{punctuation|.}{function|get} {variable|$n} i32{punctuation|.}{function|const} {number|0x1F} i32{punctuation|.}{function|add} drop
    {punctuation|(}{keyword|if} {punctuation|(}i32{punctuation|.}{function|eqz} {punctuation|(}local{punctuation|.}{function|get} {variable|$n}{punctuation|)}{punctuation|)} {punctuation|(}then f64{punctuation|.}{function|const} {number|1.5e3} return{punctuation|)} {punctuation|(}{keyword|else} nan{punctuation|:}{number|0x1} inf{punctuation|)}{punctuation|)}
    {punctuation|(}data {punctuation|(}i32{punctuation|.}{function|const} {number|0}{punctuation|)} {string|{double-quoted|"a\\00\\"q\\""}}{punctuation|)}{punctuation|)}{punctuation|)}
