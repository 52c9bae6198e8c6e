// kettle
(* block *)
namespace Kitchen
[<Struct; AttributeUsage(AttributeTargets.All)>]
type Kettle<'T> = \{ Litres: float; mutable Name: string \}
module Tea =
    open System
    #if DEBUG
    #endif
    let rec boil (n: int) = async \{
        let{punctuation|!} x = work() in return{punctuation|!} x
        for i in {number|0} .. {number|2} .. {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    \}
    let s = {string|""}{string|"triple "}q{string|" "}{string|""} + @{string|"raw\\"} + {string|"esc\\n"}
    let f x = match x with \| Some y when y > {number|0}xFFuy -> y \| None -> {number|1.5}e3m \| _ -> failwith {string|"no"}
    type U = A of int \| B
    let r = [{number|1}; {number|2}] \|> List.map (fun x -> x <<< {number|2}) :: []
    let c = 'a'
