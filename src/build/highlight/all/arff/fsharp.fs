// kettle
(* block *)
namespace Kitchen
[<Struct; AttributeUsage(AttributeTargets.All)>]
type Kettle<'T> = {punctuation|\{} Litres: float; mutable Name: string {punctuation|\}}
module Tea =
    open System
    #if DEBUG
    #endif
    let rec boil (n: int) = async {punctuation|\{}
        let! x = work() in return! x
        for i in {number|0} .. {number|2} .. {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s = {string|""}{string|"triple "}q{string|" "}{string|""} + @{string|"raw\\" + "}esc\\n"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> {number|1}.5e3m \| _ -> failwith {string|"no"}
    type U = A of int \| B
    let r = [{number|1}; {number|2}] \|> List.map (fun x -> x <<< {number|2}) :: []
    let c = {string|'a'}
