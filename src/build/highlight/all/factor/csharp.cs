{normal-word|using} {normal-word|System;}
{normal-word|using} {normal-word|static} {normal-word|System.Math;}
{normal-word|using} {normal-word|Alias} {kernel-builtin variable|=} {normal-word|System.Collections.Generic.Dictionary<string,} {conventionally-named-word keyword|int>;}

{normal-word|namespace} {normal-word|Kitchen.Tea}
{curly-brace-literal-delimiter operator|\{}
    {normal-word|///} {conventionally-named-word keyword|<summary>A} {conventionally-named-word keyword|kettle.</summary>}
    {normal-word|[Serializable,} {normal-word|Obsolete("use} {normal-word|Pot")]}
    {normal-word|public} {normal-word|sealed} {normal-word|record} {conventionally-named-word keyword|Kettle<T>(double} {normal-word|Litres)} {colon-syntax function|: Pot,} {normal-word|IDisposable} {normal-word|where} {normal-word|T} {colon-syntax function|: class,} {normal-word|new()}
    {curly-brace-literal-delimiter operator|\{}
        {normal-word|private} {normal-word|readonly} {conventionally-named-word keyword|List<T>} {normal-word|items} {kernel-builtin variable|=} {normal-word|new();}
        {normal-word|public} {normal-word|string} {normal-word|Label} {conventionally-named-word keyword|=>} {conventionally-named-word keyword|$"Kettle} {normal-word|\{Litres:F1\}} {normal-word|\{\{x\}\}} {normal-word|\{(Litres} {math-builtin variable|>} {number|1} {kernel-builtin variable|?} {string|"big"} {colon-syntax function|: @"sm""all")\}";}
        {normal-word|public} {normal-word|event} {conventionally-named-word keyword|EventHandler?} {normal-word|Boiled;}
{normal-word|#region} {normal-word|work}
        {normal-word|public} {normal-word|async} {conventionally-named-word keyword|Task<int>} {normal-word|BoilAsync(in} {normal-word|CancellationToken} {normal-word|t,} {normal-word|params} {normal-word|object[]} {normal-word|rest)}
        {curly-brace-literal-delimiter operator|\{}
            {normal-word|var} {normal-word|q} {kernel-builtin variable|=} {normal-word|from} {normal-word|i} {normal-word|in} {normal-word|items} {normal-word|where} {normal-word|i} {normal-word|is} {kernel-builtin variable|not} {kernel-builtin variable|null} {normal-word|orderby} {normal-word|i} {normal-word|descending} {normal-word|select} {kernel-builtin variable|new} {curly-brace-literal-delimiter operator|\{} {normal-word|i,} {normal-word|N} {kernel-builtin variable|=} {normal-word|0x1FuL} {normal-word|\};}
            {conventionally-named-word keyword|int?} {normal-word|n} {kernel-builtin variable|=} {normal-word|default;} {normal-word|char} {normal-word|c} {kernel-builtin variable|=} {normal-word|'\\u00e9';}
            {normal-word|try} {curly-brace-literal-delimiter operator|\{} {normal-word|await} {normal-word|foreach} {normal-word|(var} {normal-word|x} {normal-word|in} {normal-word|Stream())} {normal-word|n} {normal-word|??=} {normal-word|x?.Count} {normal-word|??} {normal-word|-1;} {curly-brace-literal-delimiter operator|\}}
            {normal-word|catch} {normal-word|(Exception} {normal-word|e)} {combinators keyword|when} {normal-word|(e.Message.Length} {math-builtin variable|>} {normal-word|1_000)} {curly-brace-literal-delimiter operator|\{} {normal-word|throw;} {curly-brace-literal-delimiter operator|\}}
            {normal-word|return} {normal-word|q} {normal-word|switch} {curly-brace-literal-delimiter operator|\{} {curly-brace-literal-delimiter operator|\{} {curly-brace-literal-delimiter operator|\}} {normal-word|p} {conventionally-named-word keyword|=>} {normal-word|1,} {kernel-builtin variable|null} {conventionally-named-word keyword|=>} {normal-word|(int)2.5e3m,} {normal-word|_} {conventionally-named-word keyword|=>} {normal-word|nameof(T).Length} {normal-word|\};}
        {curly-brace-literal-delimiter operator|\}}
{normal-word|#endregion}
        {normal-word|public} {normal-word|void} {normal-word|Dispose()} {curly-brace-literal-delimiter operator|\{} {normal-word|unsafe} {curly-brace-literal-delimiter operator|\{} {normal-word|fixed} {conventionally-named-word keyword|(byte*} {normal-word|p} {kernel-builtin variable|=} {normal-word|b)} {normal-word|*p++} {kernel-builtin variable|=} {normal-word|0b1;} {curly-brace-literal-delimiter operator|\}} {curly-brace-literal-delimiter operator|\}}
    {curly-brace-literal-delimiter operator|\}}
{curly-brace-literal-delimiter operator|\}}
