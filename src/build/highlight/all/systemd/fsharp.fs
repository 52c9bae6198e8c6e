// kettle
(* block *)
namespace Kitchen
{section|{punctuation|[}{section-name selector|<Struct; AttributeUsage(AttributeTargets.All)>}{punctuation|]}}
type Kettle<'T> {punctuation|=} {value attr-value|\{ Litres: float; mutable Name: string \}}
module Tea {punctuation|=}
    open System
    #if DEBUG
    #endif
    let rec boil (n: int) {punctuation|=} {value attr-value|async \{}
        let! x {punctuation|=} {value attr-value|work() in return! x}
        for i in 0 .. 2 .. 10 do printfn "%d %s" i $"at \{n + 1\}"
    \}
    let s {punctuation|=} """triple "q" """ + @"raw\\" + "esc\\n"
    let f x {punctuation|=} {value attr-value|match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith {quoted|"no"}}
    type U {punctuation|=} {value attr-value|A of int \| B}
    let r {punctuation|=} {value attr-value|[1; 2] \|> List.map (fun x -> x <<< 2) :: []}
    let c {punctuation|=} {value attr-value|'a'}
