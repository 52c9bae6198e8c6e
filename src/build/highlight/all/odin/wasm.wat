{punctuation|;}{punctuation|;} kettle
{punctuation|(}{procedure-name function|module} {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}{keyword|import} {string|"env"} {string|"log"} {punctuation|(}func {constant-parameter-sign important|$}{procedure-name function|log} {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{procedure-name function|memory} {punctuation|(}export {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func {constant-parameter-sign important|$}{procedure-name function|boil} {punctuation|(}export {string|"boil"}{punctuation|)} {punctuation|(}param {constant-parameter-sign important|$}n i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    local{punctuation|.}get {constant-parameter-sign important|$}n i32{punctuation|.}const {number|0x1F} i32{punctuation|.}add drop
    {punctuation|(}{keyword|if} {punctuation|(}i32{punctuation|.}{procedure-name function|eqz} {punctuation|(}local{punctuation|.}get {constant-parameter-sign important|$}n{punctuation|)}{punctuation|)} {punctuation|(}then f64{punctuation|.}const {number|1.5e3} {keyword|return}{punctuation|)} {punctuation|(}{keyword|else} nan{punctuation|:}{number|0x1} inf{punctuation|)}{punctuation|)}
    {punctuation|(}{procedure-name function|data} {punctuation|(}i32{punctuation|.}const {number|0}{punctuation|)} {string|"a\\00{symbol|\\"}q{symbol|\\"}"}{punctuation|)}{punctuation|)}{punctuation|)}
