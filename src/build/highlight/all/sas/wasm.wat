{punctuation|;}{punctuation|;} kettle
{punctuation|(}module {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}import {string|"env"} {string|"log"} {punctuation|(}func {punctuation|$}log {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}export {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func {punctuation|$}boil {punctuation|(}export {string|"boil"}{punctuation|)} {punctuation|(}param {punctuation|$}n i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    local{punctuation|.}get {punctuation|$}n i32{punctuation|.}const 0x1F i32{punctuation|.}add {keyword|drop}
    {punctuation|(}if {punctuation|(}i32{punctuation|.}eqz {punctuation|(}local{punctuation|.}get {punctuation|$}n{punctuation|)}{punctuation|)} {punctuation|(}then f64{punctuation|.}const {number|1.5e3} {keyword|return}{punctuation|)} {punctuation|(}else nan:0x1 inf{punctuation|)}{punctuation|)}
    {punctuation|(}data {punctuation|(}i32{punctuation|.}const {number|0}{punctuation|)} {string|"a\\00\\"}q{punctuation|\\}{string|""}{punctuation|)}{punctuation|)}{punctuation|)}
