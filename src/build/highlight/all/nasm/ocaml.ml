({operator|*} kettle ({operator|*} nested {operator|*}) {operator|*})
open Printf
module Tea {operator|=} struct
  type 'a kettle {operator|=} \{ mutable litres : float{comment|; name : string \} \| Empty of 'a}
  exception Cold of int
  let rec boil ?(n {operator|=} {number|10}) ~verbose k {operator|=} match k with
    {operator|\|} \{ litres{comment|; _ \} when litres > 1.5e3 -> Some 0xFFl}
    {operator|\|} _ {operator|-}{operator|>} begin try raise (Cold n) with Cold i {operator|-}{operator|>} ignore (`Variant i){comment|; None end}
  let c {operator|=} {string|'a'} and s {operator|=} {string|"str\\n\\"q\\""} ^ \{{operator|\|}raw{operator|\|}\} and f {operator|=} fun x {operator|-}{operator|>} x mod {number|2} land {number|3}
end
let () {operator|=} for i {operator|=} {number|0} to {number|10} do printf {string|"%d\\n"} (Tea.({operator|!}r) {operator|+} i) done{comment|; if true && not false then ()}
