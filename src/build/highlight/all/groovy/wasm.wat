{punctuation|;}{punctuation|;} kettle
{punctuation|(}module {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}{keyword|import} {interpolation-string|{string|"env"}} {interpolation-string|{string|"log"}} {punctuation|(}func {punctuation|$}log {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}export {interpolation-string|{string|"mem"}}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func {punctuation|$}boil {punctuation|(}export {interpolation-string|{string|"boil"}}{punctuation|)} {punctuation|(}param {punctuation|$}n i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    local{punctuation|.}get {punctuation|$}n i32{punctuation|.}{keyword|const} {number|0x1F} i32{punctuation|.}add drop
    {punctuation|(}{keyword|if} {punctuation|(}i32{punctuation|.}eqz {punctuation|(}local{punctuation|.}get {punctuation|$}n{punctuation|)}{punctuation|)} {punctuation|(}then f64{punctuation|.}{keyword|const} {number|1.5e3} {keyword|return}{punctuation|)} {punctuation|(}{keyword|else} nan{punctuation|:}{number|0x1} inf{punctuation|)}{punctuation|)}
    {punctuation|(}data {punctuation|(}i32{punctuation|.}{keyword|const} {number|0}{punctuation|)} {interpolation-string|{string|"a\\00\\"q\\""}}{punctuation|)}{punctuation|)}{punctuation|)}
