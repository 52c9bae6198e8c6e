// kettle
{punctuation|(}* block *{punctuation|)}
namespace Kitchen
[<Struct{comment|; AttributeUsage(AttributeTargets.All)>]}
type Kettle<'T> = \{ Litres{punctuation|:} float{comment|; mutable Name: string \}}
module Tea =
    open System
    #if DEBUG
    #endif
    let rec boil {punctuation|(}n{punctuation|:} int{punctuation|)} = async \{
        let! {register variable|x} = work{punctuation|(}{punctuation|)} in return! {register variable|x}
        for i in {decimal-number number|0} .. {decimal-number number|2} .. {decimal-number number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    \}
    let s = {string|""}{string|"triple "}q{string|" "}{string|""} + @{string|"raw\\" + "}esc\\n"
    let f {register variable|x} = match {register variable|x} with \| Some {register variable|y} when {register variable|y} > 0xFFuy -> {register variable|y} \| None -> {decimal-number number|1}{directive property|.5e3m} \| _ -> failwith {string|"no"}
    type U = {register variable|A} of int \| B
    let r = [{decimal-number number|1}{comment|; 2] \|> List.map (fun x -> x <<< 2) :: []}
    let c = {string|'a'}
