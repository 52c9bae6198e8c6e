{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
{keyword|open} Printf
module Tea {operator|=} struct
  type {string-literal|{string|'a kettle = }{interpolation|{punctuation|\{} mutable litres {punctuation|:} {keyword|float}{punctuation|;} name {punctuation|:} string {punctuation|\}}}{string| \| Empty of '}}a
  exception Cold {keyword|of} {keyword|int}
  let rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} {keyword|match} k {keyword|with}
    \| {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|->} Some {number|0}xFFl
    \| _ {operator|->} begin {keyword|try} raise {punctuation|(}Cold n{punctuation|)} {keyword|with} Cold i {operator|->} ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None end
  let c {operator|=} {string-literal|{string|'a'}} {operator|and} s {operator|=} {string-literal|{string|"str\\n\\"q\\""}} {operator|^} {punctuation|\{}\|raw\|{punctuation|\}} {operator|and} f {operator|=} fun x {operator|->} x {operator|mod} {number|2} land {number|3}
end
let {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} do printf {string-literal|{string|"%d\\n"}} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {keyword|true} && not {keyword|false} then {punctuation|(}{punctuation|)}
