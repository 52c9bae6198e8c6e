{punctuation|;}{punctuation|;} kettle
{punctuation|(}module {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}import {comment|"env"} {comment|"log"} {punctuation|(}func {char|$l}og {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}export {comment|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func {char|$b}oil {punctuation|(}export {comment|"boil"}{punctuation|)} {punctuation|(}param {char|$n} i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    local{punctuation|.}get {char|$n} i32{punctuation|.}const {number|0}x1F i32{punctuation|.}add drop
    {punctuation|(}if {punctuation|(}i32{punctuation|.}eqz {punctuation|(}local{punctuation|.}get {char|$n}{punctuation|)}{punctuation|)} {punctuation|(}then f64{punctuation|.}const {number|1.5e3} return{punctuation|)} {punctuation|(}else nan{punctuation|:}{number|0}x1 inf{punctuation|)}{punctuation|)}
    {punctuation|(}data {punctuation|(}i32{punctuation|.}const {number|0}{punctuation|)} {comment|"a\\00\\"}q\\{comment|""}{punctuation|)}{punctuation|)}{punctuation|)}
