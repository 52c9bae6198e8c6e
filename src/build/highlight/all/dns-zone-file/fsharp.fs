// kettle
{punctuation|(}* block *{punctuation|)}
namespace Kitchen
[<Struct{comment|; AttributeUsage(AttributeTargets.All)>]}
type Kettle<'T> = \{ Litres: float{comment|; mutable Name: string \}}
module Tea =
    open System
    #if DEBUG
    #endif
    let rec boil {punctuation|(}n: int{punctuation|)} = async \{
        let! x = work{punctuation|(}{punctuation|)} in return! x
        for i in 0 .. 2 .. 10 do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    \}
    let s = {string|""}{string|"triple "}q{string|" "}{string|""} + {variable|@}{string|"raw\\" + "}esc\\n"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith {string|"no"}
    type U = {type keyword|A} of int \| B
    let r = [1{comment|; 2] \|> List.map (fun x -> x <<< 2) :: []}
    let c = 'a'
