// kettle
{comment|(* block *)}
namespace {property|K}itchen
[<{property|S}truct{comment|; AttributeUsage(AttributeTargets.All)>]}
type {property|K}ettle<'{property|T}> = \{ {property|L}itres{punctuation|:} float{comment|; mutable Name: string \}}
module {property|T}ea =
    open {property|S}ystem
    #if {property|D}{property|E}{property|B}{property|U}{property|G}
    #endif
    let rec boil {comment|(n: int)} = async \{
        let! x = work() in return! x
        for i in 0 .. 2 .. 10 do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    \}
    let s = {string|"""triple "}q{string|" """} + @{string|"raw\\"} + {string|"esc\\n"}
    let f x = match x with \| {property|S}ome y when y > 0xFFuy -> y \| {property|N}one -> 1.5e3m \| _ -> failwith {string|"no"}
    type {property|U} = {property|A} of int \| {property|B}
    let r = [1{comment|; 2] \|> List.map (fun x -> x <<< 2) :: []}
    let c = 'a'
