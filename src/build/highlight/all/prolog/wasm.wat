{operator|;;} kettle
{punctuation|(}module {punctuation|(}{operator|;} block {operator|;}{punctuation|)}
  {punctuation|(}import {string|"env"} {string|"log"} {punctuation|(}func {operator|$}log {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}export {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func {operator|$}boil {punctuation|(}export {string|"boil"}{punctuation|)} {punctuation|(}param {operator|$}n i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    local{operator|.}get {operator|$}n i32{operator|.}const {number|0}x1F i32{operator|.}add drop
    {punctuation|(}if {punctuation|(}i32{operator|.}eqz {punctuation|(}local{operator|.}get {operator|$}n{punctuation|)}{punctuation|)} {punctuation|(}then f64{operator|.}const {number|1.5}e3 return{punctuation|)} {punctuation|(}else nan{operator|:}{number|0}x1 inf{punctuation|)}{punctuation|)}
    {punctuation|(}data {punctuation|(}i32{operator|.}const {number|0}{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
