{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea {operator|=} struct
  type {char|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of int
  let rec boil {punctuation|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} match k with
    \| {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} {keyword|when} litres {operator|>} {number|1.5e3} {punctuation|->} {keyword|Some} 0xFFl
    \| _ {punctuation|->} begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i {punctuation|->} ignore {punctuation|(}`{keyword|Variant} i{punctuation|)}{punctuation|;} None {keyword|end}
  let c {operator|=} {char|'a'} {keyword|and} s {operator|=} {string|"str\\n\\"}q\\{string|""} {operator|^} {punctuation|\{}\|raw\|{punctuation|\}} {keyword|and} f {operator|=} fun x {punctuation|->} x mod {number|2} land {number|3}
{keyword|end}
let {punctuation|(}{punctuation|)} {operator|=} for i {operator|=} {number|0} to {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}Tea.{punctuation|(}!r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {boolean|true} && {keyword|not} {boolean|false} {keyword|then} {punctuation|(}{punctuation|)}
