// kettle
(* block *)
namespace Kitchen
[{tag|{tag|{punctuation|<}Struct;} {attr-name|AttributeUsage(AttributeTargets.All)}{punctuation|>}}]
type Kettle{tag|{tag|{punctuation|<}'T}{punctuation|>}} = {soy language-soy|{delimiter punctuation|\{} Litres{punctuation|:} {keyword|float}; mutable Name{punctuation|:} {keyword|string} {delimiter punctuation|\}}}
module Tea =
    open System
    #if DEBUG
    #endif
    let rec boil (n: int) = async \{
        let! x = work() in return! x
        for i in 0 .. 2 .. 10 do printfn "%d %s" i $"at {soy language-soy|{delimiter punctuation|\{}n {operator|+} {number|1}{delimiter punctuation|\}}}"
    \}
    let s = """triple "q" """ + @"raw\\" + "esc\\n"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "no"
    type U = A of int \| B
    let r = [1; 2] \|> List.map (fun x -> x <<< 2) :: []
    let c = 'a'
