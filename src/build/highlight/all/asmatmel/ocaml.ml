{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea {operator|=} struct
  type {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}{register variable|a}
  exception Cold of int
  let rec boil {operator|?}{punctuation|(}{register variable|n} {operator|=} {decimal-number number|10}{punctuation|)} ~verbose k {operator|=} match k with
    {operator|\|} \{ litres{comment|; _ \} when litres > 1.5e3 -> Some 0xFFl}
    {operator|\|} _ {operator|-}{operator|>} begin try raise {punctuation|(}Cold {register variable|n}{punctuation|)} with Cold {register variable|i} {operator|-}{operator|>} ignore {punctuation|(}`Variant {register variable|i}{punctuation|)}{comment|; None end}
  let {register variable|c} {operator|=} {string|'a'} {op-code keyword|and} {register variable|s} {operator|=} {string|"str\\n\\"q\\""} {operator|^} \{{operator|\|}raw{operator|\|}\} {op-code keyword|and} f {operator|=} fun {register variable|x} {operator|-}{operator|>} {register variable|x} mod {decimal-number number|2} land {decimal-number number|3}
end
let {punctuation|(}{punctuation|)} {operator|=} for {register variable|i} {operator|=} {decimal-number number|0} to {decimal-number number|10} do printf {string|"%d\\n"} {punctuation|(}Tea.{punctuation|(}{operator|!}r{punctuation|)} {operator|+} {register variable|i}{punctuation|)} done{comment|; if true && not false then ()}
