{punctuation|;}{punctuation|;} kettle
{punctuation|(}{keyword|module} {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}{keyword|import} {string|"env"} {string|"log"} {punctuation|(}func {kernel-function property|$log} {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}{keyword|export} {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func {kernel-function property|$boil} {punctuation|(}{keyword|export} {string|"boil"}{punctuation|)} {punctuation|(}param {kernel-function property|$n} i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    {keyword|local}{punctuation|.}get {kernel-function property|$n} i32{punctuation|.}{keyword|const} {number|0}x1F i32{punctuation|.}add drop
    {punctuation|(}{keyword|if} {punctuation|(}i32{punctuation|.}eqz {punctuation|(}{keyword|local}{punctuation|.}get {kernel-function property|$n}{punctuation|)}{punctuation|)} {punctuation|(}then f64{punctuation|.}{keyword|const} {number|1.5e3} {keyword|return}{punctuation|)} {punctuation|(}{keyword|else} nan{punctuation|:}{number|0}x1 inf{punctuation|)}{punctuation|)}
    {punctuation|(}data {punctuation|(}i32{punctuation|.}{keyword|const} {number|0}{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
