// kettle
{punctuation|(}* {keyword|block} *{punctuation|)}
namespace Kitchen
[<Struct; AttributeUsage{punctuation|(}AttributeTargets.All{punctuation|)}>]
{keyword|type} Kettle<'T> = \{ Litres: float; mutable Name: string \}
{keyword|module} Tea =
    open System
    #{keyword|if} DEBUG
    #endif
    let rec boil {punctuation|(}n: int{punctuation|)} = async \{
        let! x = work{punctuation|(}{punctuation|)} in {keyword|return}! x
        for i in {number|0} .. {number|2} .. {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    \}
    let s = {string|""}{string|"triple "}q{string|" "}{string|""} + @{string|"raw\\" + "}esc\\n{string|"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "}no"
    {keyword|type} U = A of int \| B
    let r = [{number|1}; {number|2}] \|> List.map {punctuation|(}fun x -> x <<< {number|2}{punctuation|)} :: []
    let c = 'a'
