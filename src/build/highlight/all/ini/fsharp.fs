// kettle
(* block *)
namespace Kitchen
{section|{punctuation|[}{section-name selector|<Struct; AttributeUsage(AttributeTargets.All)>}{punctuation|]}}
{key attr-name|type Kettle<'T>} {punctuation|=} {value attr-value|\{ Litres: float; mutable Name: string \}}
{key attr-name|module Tea} {punctuation|=}
    open System
    {comment|#if DEBUG}
    {comment|#endif}
    {key attr-name|let rec boil (n: int)} {punctuation|=} {value attr-value|async \{}
        {key attr-name|let! x} {punctuation|=} {value attr-value|work() in return! x}
        for i in 0 .. 2 .. 10 do printfn "%d %s" i $"at \{n + 1\}"
    \}
    {key attr-name|let s} {punctuation|=} {value attr-value|"{inner-value|""triple "q" """ + @"raw\\" + "esc\\n}"}
    {key attr-name|let f x} {punctuation|=} {value attr-value|match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "no"}
    {key attr-name|type U} {punctuation|=} {value attr-value|A of int \| B}
    {key attr-name|let r} {punctuation|=} {value attr-value|[1; 2] \|> List.map (fun x -> x <<< 2) :: []}
    {key attr-name|let c} {punctuation|=} {value attr-value|'{inner-value|a}'}
