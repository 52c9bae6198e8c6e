{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
{keyword|module} Tea {operator|=} {keyword|struct}
  {keyword|type} 'a kettle {operator|=} {operator|\{} mutable litres {punctuation|:} float{punctuation|;} name {punctuation|:} {keyword|string} {operator|\}} {operator|\|} Empty of 'a
  exception Cold of {keyword|int}
  let rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} match k {keyword|with}
    {operator|\|} {operator|\{} litres{punctuation|;} _ {operator|\}} when litres {operator|>} {number|1.5e3} {operator|->} Some {number|0}xFFl
    {operator|\|} _ {operator|->} {keyword|begin} try raise {punctuation|(}Cold n{punctuation|)} {keyword|with} Cold i {operator|->} ignore {punctuation|(}{constant|`Variant} i{punctuation|)}{punctuation|;} None {keyword|end}
  let c {operator|=} 'a' {keyword|and} s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {operator|\{\|}raw{operator|\|\}} {keyword|and} f {operator|=} fun x {operator|->} x mod {number|2} land {number|3}
{keyword|end}
let {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} true {operator|&&} {keyword|not} false then {punctuation|(}{punctuation|)}
