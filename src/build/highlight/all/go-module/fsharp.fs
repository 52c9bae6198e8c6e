{comment|// kettle}
{punctuation|(}* block *{punctuation|)}
namespace Kitchen
{punctuation|[}<Struct; AttributeUsage{punctuation|(}AttributeTargets.All{punctuation|)}>{punctuation|]}
type Kettle<'T> = \{ Litres: float; mutable Name: string \}
{keyword|module} Tea =
    open System
    #if DEBUG
    #endif
    let rec boil {punctuation|(}n: int{punctuation|)} = async \{
        let! x = work{punctuation|(}{punctuation|)} in return! x
        for i in 0 .. 2 .. 10 do printfn "%d %s" i $"at \{n + 1\}"
    \}
    let s = """triple "q" """ + @"raw\\" + "esc\\n"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "no"
    type U = A of int \| B
    let r = {punctuation|[}1; 2{punctuation|]} \|> List.map {punctuation|(}fun x -> x <<< 2{punctuation|)} :: {punctuation|[}{punctuation|]}
    let c = 'a'
