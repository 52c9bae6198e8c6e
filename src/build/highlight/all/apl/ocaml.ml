{punctuation|(}{function|*} kettle {punctuation|(}{function|*} nested {function|*}{punctuation|)} {function|*}{punctuation|)}
open Printf
module Tea {function|=} struct
  type {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of int
  let rec boil {function|?}{punctuation|(}n {function|=} {number|10}{punctuation|)} {function|~}verbose k {function|=} match k with
    {function|\|} {dfn builtin|\{} litres{punctuation|;} _ {dfn builtin|\}} when litres {function|>} {number|1.5e3} {function|-}{function|>} Some {number|0}xFFl
    {function|\|} _ {function|-}{function|>} begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i {function|-}{function|>} ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None end
  let c {function|=} {string|'a'} and s {function|=} "str{monadic-operator operator|\\}n{monadic-operator operator|\\}"q{monadic-operator operator|\\}"" ^ {dfn builtin|\{}{function|\|}raw{function|\|}{dfn builtin|\}} and f {function|=} fun x {function|-}{function|>} x mod {number|2} land {number|3}
end
let {punctuation|(}{punctuation|)} {function|=} for i {function|=} {number|0} to {number|10} do printf "%d{monadic-operator operator|\\}n" {punctuation|(}Tea{dyadic-operator operator|.}{punctuation|(}{function|!}r{punctuation|)} {function|+} i{punctuation|)} done{punctuation|;} if true {monadic-operator operator|&}{monadic-operator operator|&} not false then {punctuation|(}{punctuation|)}
