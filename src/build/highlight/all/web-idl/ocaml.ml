{punctuation|(}* kettle {punctuation|(}* nested *{punctuation|)} *{punctuation|)}
open Printf
{class-name|module} Tea {operator|=} struct
  type '{class-name|a} kettle {operator|=} {punctuation|\{} mutable litres {operator|:} {class-name|float}{punctuation|;} name {operator|:} {class-name|string} {punctuation|\}} \| Empty of 'a
  exception Cold of int
  let rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~{class-name|verbose} k {operator|=} match k with
    \| {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|-}{operator|>} Some 0xFFl
    \| _ {operator|-}{operator|>} begin {class-name|try} raise {punctuation|(}{class-name|Cold} n{punctuation|)} with Cold i {operator|-}{operator|>} ignore {punctuation|(}`{class-name|Variant} i{punctuation|)}{punctuation|;} None end
  {class-name|let} c {operator|=} 'a' {class-name|and} s {operator|=} {string|"str\\n\\"}q\\{string|""} ^ {punctuation|\{}\|raw\|{punctuation|\}} {class-name|and} f {operator|=} fun x {operator|-}{operator|>} x mod {number|2} land {number|3}
{class-name|end}
let {punctuation|(}{punctuation|)} {operator|=} {class-name|for} i {operator|=} {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}!r{punctuation|)} + i{punctuation|)} done{punctuation|;} if {boolean|true} && not {class-name|{boolean|false}} then {punctuation|(}{punctuation|)}
