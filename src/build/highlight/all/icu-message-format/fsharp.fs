// kettle
(* block *)
namespace Kitchen
[<Struct; AttributeUsage(AttributeTargets.All)>]
type Kettle<'T> = {argument|{argument-delimiter operator|\{}{content| {argument-name|Litres}: float; mutable Name: string }{argument-delimiter operator|\}}}
module Tea =
    open System
    #if DEBUG
    #endif
    let rec boil (n: int) = async {argument|{argument-delimiter operator|\{}{content|
        {argument-name|let!} {argument-name|x} = work() in return! x
        for i in 0 .. 2 .. 10 do printfn "%d %s" i $"at \{n + 1\}"
    }{argument-delimiter operator|\}}}
    let s = """triple "q" """ + @"raw\\" + "esc\\n"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "no"
    type U = A of int \| B
    let r = [1; 2] \|> List.map (fun x -> x <<< 2) :: []
    let c = 'a'
