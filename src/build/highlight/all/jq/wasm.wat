{punctuation|;}{punctuation|;} {c-style-function function|kettle}
{punctuation|(}{keyword|module} {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}{keyword|import} {string|"env"} {string|"log"} {punctuation|(}func {variable|$log} {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{c-style-function function|memory} {punctuation|(}export {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func {variable|$boil} {punctuation|(}export {string|"boil"}{punctuation|)} {punctuation|(}param {variable|$n} i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    local{punctuation|.}get {variable|$n} i32{punctuation|.}const 0x1F i32{punctuation|.}add {c-style-function function|drop}
    {punctuation|(}{keyword|if} {punctuation|(}i32{dot important|.}{c-style-function function|eqz} {punctuation|(}local{punctuation|.}get {variable|$n}{punctuation|)}{punctuation|)} {punctuation|(}{keyword|then} f64{punctuation|.}const {number|1.5e3} return{punctuation|)} {punctuation|(}{keyword|else} {property-literal property|nan}{punctuation|:}0x1 inf{punctuation|)}{punctuation|)}
    {punctuation|(}{c-style-function function|data} {punctuation|(}i32{punctuation|.}const {number|0}{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
