{punctuation|;}{punctuation|;} kettle
{punctuation|(}module {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}import {string|"env"} {string|"log"} {punctuation|(}func $log {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}{keyword|export} {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func $boil {punctuation|(}{keyword|export} {string|"boil"}{punctuation|)} {punctuation|(}param $n i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    local{punctuation|.}get $n i32{punctuation|.}const {number|0}x1F i32{punctuation|.}add drop
    {punctuation|(}{keyword|if} {punctuation|(}i32{punctuation|.}eqz {punctuation|(}local{punctuation|.}get $n{punctuation|)}{punctuation|)} {punctuation|(}{keyword|then} f64{punctuation|.}const {number|1.5e3} {keyword|return}{punctuation|)} {punctuation|(}{keyword|else} nan{punctuation|:}{number|0}x1 inf{punctuation|)}{punctuation|)}
    {punctuation|(}data {punctuation|(}i32{punctuation|.}const {number|0}{punctuation|)} {string|"a\\00\\"}q\\{string|""}{punctuation|)}{punctuation|)}{punctuation|)}
