// kettle
{group punctuation|(}{quantifier number|*} block {quantifier number|*}{group punctuation|)}
namespace Kitchen
{char-class|{char-class-punctuation punctuation|[}<Struct; AttributeUsage(AttributeTargets.All)>{char-class-punctuation punctuation|]}}
type Kettle<'T> = \{ Litres: float; mutable Name: string \}
module Tea =
    open System
    #if DEBUG
    #endif
    let rec boil {group punctuation|(}n: int{group punctuation|)} = async \{
        let! x = work{group punctuation|(}{group punctuation|)} in return! x
        for i in 0 {char-set class-name|.}{char-set class-name|.} 2 {char-set class-name|.}{char-set class-name|.} 10 do printfn "%d %s" i {anchor function|$}"at \{n {quantifier number|+} 1\}"
    \}
    let s = """triple "q" """ {quantifier number|+} @"raw{escape|\\"} {quantifier number|+} "esc{escape|\\n}"
    let f x = match x with {alternation keyword|\|} Some y when y > 0xFFuy -> y {alternation keyword|\|} None -> 1{char-set class-name|.}5e3m {alternation keyword|\|} _ -> failwith "no"
    type U = A of int {alternation keyword|\|} B
    let r = {char-class|{char-class-punctuation punctuation|[}1; 2{char-class-punctuation punctuation|]}} {alternation keyword|\|}> List{char-set class-name|.}map {group punctuation|(}fun x -> x <<< 2{group punctuation|)} :: {char-class|{char-class-punctuation punctuation|[}{char-class-punctuation punctuation|]}}
    let c = 'a'
