{punctuation|;}{punctuation|;} kettle
{punctuation|(}module {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}import {string|"env"} {string|"log"} {punctuation|(}func {variable|$log} {punctuation|(}{keyword|param} i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}export {string|"mem"}{punctuation|)} 1{punctuation|)}
  {punctuation|(}func {variable|$boil} {punctuation|(}export {string|"boil"}{punctuation|)} {punctuation|(}{keyword|param} {variable|$n} i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    local{punctuation|.}get {variable|$n} i32{punctuation|.}const 0x1F i32{punctuation|.}add drop
    {punctuation|(}{keyword|if} {punctuation|(}i32{punctuation|.}eqz {punctuation|(}local{punctuation|.}get {variable|$n}{punctuation|)}{punctuation|)} {punctuation|(}then f64{punctuation|.}const 1{punctuation|.}5e3 {keyword|return}{punctuation|)} {punctuation|(}{keyword|else} nan:0x1 inf{punctuation|)}{punctuation|)}
    {punctuation|(}{keyword|data} {punctuation|(}i32{punctuation|.}const 0{punctuation|)} {string|"a\\00\\"}q\\{string|""}{punctuation|)}{punctuation|)}{punctuation|)}
