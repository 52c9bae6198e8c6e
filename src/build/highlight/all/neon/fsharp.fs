{literal string|// kettle}
{punctuation|(}{literal string|* block *}{punctuation|)}
{literal string|namespace Kitchen}
{punctuation|[}{literal string|<Struct; AttributeUsage}{punctuation|(}{literal string|AttributeTargets.All}{punctuation|)}>{punctuation|]}
{literal string|type Kettle<'T>} {punctuation|=} {punctuation|\{} {key property|Litres}{punctuation|:} {literal string|float; mutable} {key property|Name}{punctuation|:} {literal string|string} {punctuation|\}}
{literal string|module} {key property|Tea} {punctuation|=}
    {literal string|open System}
    {comment|#if DEBUG}
    {comment|#endif}
    {literal string|let rec boil} {punctuation|(}{key property|n}{punctuation|:} {literal string|int}{punctuation|)} {punctuation|=} {literal string|async \{}
        {literal string|let!} {key property|x} {punctuation|=} {literal string|work}{punctuation|(}{punctuation|)} {literal string|in return! x}
        {literal string|for i in} {number|0} {literal string|..} {number|2} {literal string|..} {number|10} {literal string|do printfn} {string|"%d %s"} {literal string|i $"at \{n +} {number|1}{punctuation|\}}"
    {punctuation|\}}
    {literal string|let} {key property|s} {punctuation|=} {string|""}"triple {string|"q"} {string|""}" {literal string|+ @"raw\\" +} {string|"esc\\n"}
    {literal string|let f} {key property|x} {punctuation|=} {literal string|match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith} {string|"no"}
    {literal string|type} {key property|U} {punctuation|=} {literal string|A of int \| B}
    {literal string|let} {key property|r} {punctuation|=} {punctuation|[}{literal string|1;} {number|2}{punctuation|]} {literal string|\|> List.map} {punctuation|(}{literal string|fun x -> x <<<} {number|2}{punctuation|)} {literal string|:: [}{punctuation|]}
    {literal string|let} {key property|c} {punctuation|=} {string|'a'}
