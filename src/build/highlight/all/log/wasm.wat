{operator|;}{operator|;} kettle
{operator|(}module {operator|(}{operator|;} block {operator|;}{operator|)}
  {operator|(}import {string|"env"} {string|"log"} {operator|(}func {operator|$}log {operator|(}param i32{operator|)}{operator|)}{operator|)}
  {operator|(}memory {operator|(}export {string|"mem"}{operator|)} {number|1}{operator|)}
  {operator|(}func {operator|$}boil {operator|(}export {string|"boil"}{operator|)} {operator|(}param {operator|$}n i32{operator|)} {operator|(}result f64{operator|)}
    {domain constant|local.get} {operator|$}n {domain constant|i32.const} {number|0x1F} {domain constant|i32.add} drop
    {operator|(}if {operator|(}i32{punctuation|.}eqz {operator|(}local{punctuation|.}get {operator|$}n{operator|)}{operator|)} {operator|(}then {domain constant|f64.const} {number|1.5e3} return{operator|)} {operator|(}else nan{operator|:}{number|0x1} inf{operator|)}{operator|)}
    {operator|(}data {operator|(}i32{punctuation|.}const {number|0}{operator|)} {string|"a\\00\\"q\\""}{operator|)}{operator|)}{operator|)}
