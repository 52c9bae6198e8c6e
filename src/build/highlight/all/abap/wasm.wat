;; kettle
{punctuation|(}module {punctuation|(}; {keyword|block} ;{punctuation|)}
  {punctuation|(}import {eol-comment comment|"env" "log" (func $log (param i32)))}
  {punctuation|(}memory {punctuation|(}export {eol-comment comment|"mem") 1)}
  {punctuation|(}func $boil {punctuation|(}export {eol-comment comment|"boil") (param $n i32) (result f64)}
    {keyword|local}{punctuation|.}{keyword|get} $n i32{punctuation|.}const 0x1F i32{punctuation|.}{keyword|add} drop
    {punctuation|(}if {punctuation|(}i32{punctuation|.}eqz {punctuation|(}local{punctuation|.}{keyword|get} $n{punctuation|)}{punctuation|)} {punctuation|(}then f64{punctuation|.}const {number|1}{punctuation|.}5e3 {keyword|return}{punctuation|)} {punctuation|(}else nan{punctuation|:}0x1 inf{punctuation|)}{punctuation|)}
    {punctuation|(}data {punctuation|(}i32{punctuation|.}const {number|0}{punctuation|)} {eol-comment comment|"a\\00\\"q\\"")))}
