// kettle
(* block *)
namespace Kitchen
[{tag|{tag|{punctuation|<}Struct;} {attr-name|AttributeUsage(AttributeTargets.All)}{punctuation|>}}]
type Kettle{tag|{tag|{punctuation|<}'T}{punctuation|>}} = {smarty language-smarty|{delimiter punctuation|\{} Litres{punctuation|:} float; mutable Name{punctuation|:} string {delimiter punctuation|\}}}
module Tea =
    open System
    #if DEBUG
    #endif
    let rec boil (n: int) = async {smarty language-smarty|{delimiter punctuation|\{}
        let{operator|!} {attr-name|x} {operator|=} {function|work}{punctuation|(}{punctuation|)} in return{operator|!} x
        for i in {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} do printfn {string|"%d %s"} i ${string|"at {interpolation|{interpolation-punctuation punctuation|\{}{expression|n {operator|+} {number|1}}{interpolation-punctuation punctuation|\}}}"}
    {delimiter punctuation|\}}}
    let s = """triple "q" """ + @"raw\\" + "esc\\n"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "no"
    type U = A of int \| B
    let r = [1; 2] \|> List.map (fun x -> x <<< 2) :: []
    let c = 'a'
