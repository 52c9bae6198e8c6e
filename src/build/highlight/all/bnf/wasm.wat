;; kettle
{operator|(}module {operator|(}; block ;{operator|)}
  {operator|(}import {string|"env"} {string|"log"} {operator|(}func $log {operator|(}param i32{operator|)}{operator|)}{operator|)}
  {operator|(}memory {operator|(}export {string|"mem"}{operator|)} 1{operator|)}
  {operator|(}func $boil {operator|(}export {string|"boil"}{operator|)} {operator|(}param $n i32{operator|)} {operator|(}result f64{operator|)}
    local.get $n i32.const 0x1F i32.add drop
    {operator|(}if {operator|(}i32.eqz {operator|(}local.get $n{operator|)}{operator|)} {operator|(}then f64.const 1.5e3 return{operator|)} {operator|(}else nan:0x1 inf{operator|)}{operator|)}
    {operator|(}data {operator|(}i32.const 0{operator|)} {string|"a\\00\\"}q\\{string|""}{operator|)}{operator|)}{operator|)}
