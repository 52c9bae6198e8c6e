{punctuation|;}{punctuation|;} kettle
{punctuation|(}{function-call function|module} {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}{function-call function|import} {string|"env"} {string|"log"} {punctuation|(}{function-call function|func} {path string|$log} {punctuation|(}{function-call function|param} i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{function-call function|memory} {punctuation|(}{function-call function|export} {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}{function-call function|func} {path string|$boil} {punctuation|(}{function-call function|export} {string|"boil"}{punctuation|)} {punctuation|(}{function-call function|param} {path string|$n} i32{punctuation|)} {punctuation|(}{function-call function|result} f64{punctuation|)}
    {keyword|local}{punctuation|.}get {path string|$n} i32{punctuation|.}const {number|0x1F} i32{punctuation|.}add drop
    {punctuation|(}{keyword|if} {punctuation|(}i32{punctuation|.}eqz {punctuation|(}{keyword|local}{punctuation|.}get {path string|$n}{punctuation|)}{punctuation|)} {punctuation|(}{keyword|then} f64{punctuation|.}const 1{punctuation|.}5e3 {keyword|return}{punctuation|)} {punctuation|(}{keyword|else} {argument attr-name|nan}{punctuation|:}{number|0x1} inf{punctuation|)}{punctuation|)}
    {punctuation|(}{function-call function|data} {punctuation|(}i32{punctuation|.}const {number|0}{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
