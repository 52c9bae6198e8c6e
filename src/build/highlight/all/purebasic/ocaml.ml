{punctuation|(}{operator|*} {function|kettle }{punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
{keyword|module} Tea {operator|=} struct
  type {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of int
  let rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} match k {keyword|with}
    {operator|\|} {punctuation|\{} litres{comment|; _ \} when litres > 1.5e3 -> Some 0xFFl}
    {operator|\|} _ {operator|->} begin try {function|raise }{punctuation|(}Cold n{punctuation|)} {keyword|with} Cold i {operator|->} {function|ignore }{punctuation|(}`Variant i{punctuation|)}{comment|; None end}
  let c {operator|=} {string|'a'} {keyword|and} s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} {keyword|and} f {operator|=} fun x {operator|->} x mod {number|2} land {number|3}
{keyword|end}
{function|let }{punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} {keyword|to} {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{comment|; if true && not false then ()}
