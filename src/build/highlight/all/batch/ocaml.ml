{punctuation|(}* kettle {punctuation|(}* nested *{punctuation|)} *{punctuation|)}
{command|{keyword|open} Printf}
{command|{keyword|module} Tea = struct}
  {command|{keyword|type} 'a kettle = \{ mutable litres : float; name : string \} \| Empty of 'a}
  {command|{keyword|exception} Cold of int}
  {command|{keyword|let} rec boil ?(n = {number|10}}{punctuation|)} ~verbose k = match k with
    \| \{ litres; _ \} when litres > 1.5e3 -> Some 0xFFl
    \| _ -> begin try raise {punctuation|(}{command|{keyword|Cold} n}{punctuation|)} with Cold i -> ignore {punctuation|(}`Variant i{punctuation|)}; None end
  {command|{keyword|let} c = 'a' and s = {string|"str\\n\\"q\\""} {operator|^} \{\|raw\|\} and f = fun x -> x mod {number|2} land {number|3}}
{command|{keyword|end}}
{command|{keyword|let} (}{punctuation|)} = for i = 0 to 10 do printf "%d\\n" {punctuation|(}{command|{keyword|Tea}.(!r}{punctuation|)} + i{punctuation|)} done; if true {operator|&}{operator|&} {command|{keyword|not} false then (}{punctuation|)}
