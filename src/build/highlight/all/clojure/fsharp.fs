// kettle
{punctuation|(}{keyword|*} block *{punctuation|)}
namespace Kitchen
{punctuation|[}<Struct{comment|; AttributeUsage(AttributeTargets.All)>]}
type Kettle<'T> = {punctuation|\{} Litres: float{comment|; mutable Name: string \}}
module Tea =
    open System
    {operator|#}if DEBUG
    {operator|#}endif
    let rec boil {punctuation|(}n: int{punctuation|)} = async {punctuation|\{}
        let! x = work{punctuation|(}{punctuation|)} in return! x
        for i in {number|0} .. {number|2} .. {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s = {string|""}{string|"triple "}q{string|" "}{string|""} + {operator|@}{string|"raw\\" + "}esc{char|\\n}{string|"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "}no"
    type U = A of int \| B
    let r = {punctuation|[}{number|1}{comment|; 2] \|> List.map (fun x -> x <<< 2) :: []}
    let c = 'a'
