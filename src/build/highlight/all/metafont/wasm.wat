{punctuation|;}{punctuation|;} kettle
{punctuation|(}module {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}import {string|"env"} {string|"log"} {punctuation|(}func $log {punctuation|(}param i{number|32}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}export {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func $boil {punctuation|(}export {string|"boil"}{punctuation|)} {punctuation|(}param $n i{number|32}{punctuation|)} {punctuation|(}result f{number|64}{punctuation|)}
    local.get $n i{number|32}.const {number|0}{variable|x}{number|1}F i{number|32}.add drop
    {punctuation|(}{keyword|if} {punctuation|(}i{number|32}.eqz {punctuation|(}local.get $n{punctuation|)}{punctuation|)} {punctuation|(}then f{number|64}.const {number|1.5}e{number|3} return{punctuation|)} {punctuation|(}{keyword|else} nan{operator|:}{number|0}{variable|x}{number|1} inf{punctuation|)}{punctuation|)}
    {punctuation|(}data {punctuation|(}i{number|32}.const {number|0}{punctuation|)} {string|"a\\00\\"}q{constant|\\}{string|""}{punctuation|)}{punctuation|)}{punctuation|)}
