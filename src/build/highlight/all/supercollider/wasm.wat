{punctuation|;}{punctuation|;} kettle
{punctuation|(}module {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}import {string|"env"} {string|"log"} {punctuation|(}func {char|$l}og {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}export {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func {char|$b}oil {punctuation|(}export {string|"boil"}{punctuation|)} {punctuation|(}param {char|$n} i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    local{punctuation|.}get {char|$n} i32{punctuation|.}{keyword|const} {number|0x1F} i32{punctuation|.}add drop
    {punctuation|(}if {punctuation|(}i32{punctuation|.}eqz {punctuation|(}local{punctuation|.}get {char|$n}{punctuation|)}{punctuation|)} {punctuation|(}then f64{punctuation|.}{keyword|const} {number|1.5e3} return{punctuation|)} {punctuation|(}else {label property|nan}{punctuation|:}{number|0x1} {number|inf}{punctuation|)}{punctuation|)}
    {punctuation|(}data {punctuation|(}i32{punctuation|.}{keyword|const} {number|0}{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
