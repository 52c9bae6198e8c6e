{punctuation|;}{punctuation|;} kettle
{punctuation|(}module {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}{keyword|import} {string|"env"} {string|"log"} {punctuation|(}func {keyword|$}log {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}{keyword|export} {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func {keyword|$}boil {punctuation|(}{keyword|export} {string|"boil"}{punctuation|)} {punctuation|(}param {keyword|$}n i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    {keyword|local}{punctuation|.}get {keyword|$}n i32{punctuation|.}const {number|0x1F} i32{punctuation|.}add drop
    {punctuation|(}{keyword|if} {punctuation|(}i32{punctuation|.}eqz {punctuation|(}{keyword|local}{punctuation|.}get {keyword|$}n{punctuation|)}{punctuation|)} {punctuation|(}{keyword|then} f64{punctuation|.}const {number|1.5e3} return{punctuation|)} {punctuation|(}{keyword|else} {attr-name|nan}{punctuation|:}{number|0x1} inf{punctuation|)}{punctuation|)}
    {punctuation|(}data {punctuation|(}i32{punctuation|.}const {number|0}{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
