{punctuation|;}{punctuation|;} kettle
{punctuation|(}module {punctuation|(}{punctuation|;} {tag|block} {punctuation|;}{punctuation|)}
  {punctuation|(}{keyword|import} {string|"env"} {string|"log"} {punctuation|(}func {tag|$}log {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}export {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func {tag|$}boil {punctuation|(}export {string|"boil"}{punctuation|)} {punctuation|(}param {tag|$}n i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    local{punctuation|.}get {tag|$}n i32{punctuation|.}const {number|0}x1F i32{punctuation|.}{keyword|add} drop
    {punctuation|(}{keyword|if} {punctuation|(}i32{punctuation|.}eqz {punctuation|(}local{punctuation|.}get {tag|$}n{punctuation|)}{punctuation|)} {punctuation|(}then f64{punctuation|.}const {number|1.5e3} {keyword|return}{punctuation|)} {punctuation|(}{keyword|else} nan{punctuation|:}{number|0}x1 inf{punctuation|)}{punctuation|)}
    {punctuation|(}data {punctuation|(}i32{punctuation|.}const {number|0}{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
