{operator-char operator|/}{operator-char operator|/} {name|kettle}
{punctuation|(}{operator-char operator|*} {name|block} {operator-char operator|*}{punctuation|)}
{name|namespace Kitchen}
{punctuation|[}{operator-char operator|<}{name|Struct}{punctuation|;} {name|AttributeUsage}{punctuation|(}{name|AttributeTargets}.{name|All}{punctuation|)}{operator-char operator|>}{punctuation|]}
{name|type Kettle}{operator-char operator|<}'{name|T}{operator-char operator|>} {operator-char operator|=} \{ {name|Litres}{punctuation|:} {name|float}{punctuation|;} {name|mutable Name}{punctuation|:} {name|string} \}
{name|module Tea} {operator-char operator|=}
    {name|open System}
    {prolog|#if DEBUG}
    {prolog|#endif}
    {name|let rec boil} {punctuation|(}{name|n}{punctuation|:} {name|int}{punctuation|)} {operator-char operator|=} {name|async} \{
        {name|let! x} {operator-char operator|=} {name|work}{punctuation|(}{punctuation|)} {name|in return! x}
        {name|for i in 0} .. {number|2} .. {number|10} {name|do printfn} {string|"%d %s"} {name|i} ${string|"at \{n + 1\}"}
    \}
    {name|let s} {operator-char operator|=} {string|""}{string|"triple "}{name|q}{string|" "}{string|""} {operator-char operator|+} {name|@}{string|"raw\\"} {operator-char operator|+} {string|"esc\\n"}
    {name|let f x} {operator-char operator|=} {name|match x with} {comment|\| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "no"}
    {name|type U} {operator-char operator|=} {name|A of int} {comment|\| B}
    {name|let r} {operator-char operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {comment|\|> List.map (fun x -> x <<< 2) :: []}
    {name|let c} {operator-char operator|=} {string|'a'}
