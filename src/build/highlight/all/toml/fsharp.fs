// kettle
(* block *)
namespace Kitchen
{punctuation|[}<Struct; AttributeUsage(AttributeTargets{punctuation|.}All)>{punctuation|]}
type Kettle<'T> {punctuation|=} {punctuation|\{} Litres: float; mutable Name: string {punctuation|\}}
module Tea {punctuation|=}
    open System
    {comment|#if DEBUG}
    {comment|#endif}
    let rec boil (n: int) {punctuation|=} async {punctuation|\{}
        let! x {punctuation|=} work() in return! x
        for i in {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {punctuation|=} {string|"""triple "q" """} + @{string|"raw\\" + "}esc\\n"
    let f x {punctuation|=} match x with \| Some y when y > {number|0xFFuy} -> y \| None -> {number|1}{punctuation|.}5e3m \| _ -> failwith {string|"no"}
    type U {punctuation|=} A of int \| B
    let r {punctuation|=} {punctuation|[}{number|1}; {number|2}{punctuation|]} \|> List{punctuation|.}map (fun x -> x <<< {number|2}) :: {punctuation|[}{punctuation|]}
    let c {punctuation|=} {string|'a'}
