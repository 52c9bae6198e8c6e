// kettle
(* block *)
namespace Kitchen
[<Struct; AttributeUsage(AttributeTargets.All)>]
{property|type} Kettle<'T> {operator|=} {punctuation|\{} Litres: float; mutable Name: string {punctuation|\}}
module Tea {operator|=}
    open System
    {comment|#if DEBUG}
    {comment|#endif}
    let rec boil (n: int) {operator|=} async {punctuation|\{}
        let{comment|! x = work() in return! x}
        for i in {number|0} .. {number|2} .. {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {operator|=} {string|""}"triple {string|"q"} {string|""}" + @{string|"raw\\" + "}esc\\n"
    let f x {operator|=} match x with \| Some y when y > {number|0}xFFuy -> y \| None -> {number|1.5}e3m \| _ -> failwith {string|"no"}
    {property|type} U {operator|=} {constant|A} of int \| B
    let r {operator|=} [{number|1}; {number|2}] \|> List.map (fun x -> x <<< {number|2}) :: []
    let c {operator|=} {string|'a'}
