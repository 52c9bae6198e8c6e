(* kettle (* nested *) *)
{keyword|open} Printf
{keyword|module} Tea = struct
  {keyword|type} {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}{keyword|a}
  {keyword|exception} Cold of int
  {keyword|let} rec boil ?(n = 10) ~verbose k = match k with
    \| {punctuation|\{} {keyword|litres}{punctuation|;} {keyword|_} {punctuation|\}} {keyword|when} litres > 1.5e3 -> Some 0xFFl
    \| _ -> begin try raise (Cold n) with Cold i -> ignore (`Variant i){punctuation|;} {keyword|None} end
  {keyword|let} c = {string|'a'} and s = {string|"str\\n\\"q\\""} ^ {punctuation|\{}\|raw\|{punctuation|\}} {keyword|and} f = fun x -> x mod 2 land 3
{keyword|end}
{keyword|let} () = for i = 0 to 10 do printf {string|"%d\\n"} (Tea.(!r) {operator|+} i) done{punctuation|;} {keyword|if} {boolean|true} && not {boolean|false} then ()
