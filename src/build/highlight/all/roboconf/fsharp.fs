// kettle
(* block *)
namespace Kitchen
[<Struct{punctuation|;} AttributeUsage(AttributeTargets{punctuation|.}All)>]
type Kettle<'T> {punctuation|=} {value attr-value|\{ }{property|Litres}{punctuation|:} float{punctuation|;} mutable {property|Name}{punctuation|:} string {punctuation|\}}
module Tea {punctuation|=}{value attr-value|
    open System
    }{comment|#if DEBUG}
    {comment|#endif}
    let rec boil ({property|n}{punctuation|:} int) {punctuation|=} {component variable|async} {punctuation|\{}
        let! x {punctuation|=} {value attr-value|work() in return! x
        for i in 0 .. 2 .. 10 do printfn "%d %s" i $"}{component variable|at} {punctuation|\{}n + 1{punctuation|\}}"
    {punctuation|\}}
    let s {punctuation|=} {value attr-value|"""triple "q" """ + @"raw\\" + "esc\\n"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "no"
    type U = A of int \| B
    let r = [1}{punctuation|;} 2] \|> List{punctuation|.}map (fun x -> x <<< 2) {punctuation|:}{punctuation|:} []
    let c {punctuation|=} {value attr-value|'a'
}