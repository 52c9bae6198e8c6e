{punctuation|;}{punctuation|;} kettle
{punctuation|(}{keyword|module} {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}{keyword|import} {string|"env"} {string|"log"} {punctuation|(}func $log {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}export {string|"mem"}{punctuation|)} 1{punctuation|)}
  {punctuation|(}func $boil {punctuation|(}export {string|"boil"}{punctuation|)} {punctuation|(}param $n i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    local{punctuation|.}get $n i32{punctuation|.}const 0x1F i32{punctuation|.}add drop
    {punctuation|(}if {punctuation|(}i32{punctuation|.}eqz {punctuation|(}local{punctuation|.}get $n{punctuation|)}{punctuation|)} {punctuation|(}then f64{punctuation|.}const 1{punctuation|.}5e3 return{punctuation|)} {punctuation|(}{function|else nan}:0x1 inf{punctuation|)}{punctuation|)}
    {punctuation|(}{keyword|data} {punctuation|(}i32{punctuation|.}const 0{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
