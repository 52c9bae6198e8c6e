{tag|using} {tag|System}{punctuation|;}
{tag|using} {tag|static} {tag|System{punctuation|.}}{tag|Math}{punctuation|;}
{tag|using} {tag|Alias} {operator|=} {string|System.Collections.Generic.Dictionary<string{punctuation|,} int>;}

{tag|namespace} {tag|Kitchen{punctuation|.}}{tag|Tea}
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}{tag|Serializable}{punctuation|,} {tag|Obsolete}{punctuation|(}"{tag|use} {tag|Pot}"{punctuation|)}{punctuation|]}
    {tag|public} {tag|sealed} {tag|record} {tag|Kettle}{operator|<}{tag|T}{operator|>}{punctuation|(}{tag|double} {tag|Litres}{punctuation|)} {punctuation|:} {tag|Pot}{punctuation|,} {tag|IDisposable} {tag|where} {tag|T} {punctuation|:} {tag|class}{punctuation|,} {tag|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {tag|private} {tag|readonly} {tag|List}{operator|<}{tag|T}{operator|>} {tag|items} {operator|=} {string|new();}
        {tag|public} {tag|string} {tag|Label} {operator|=}{string|> $"Kettle \{Litres{punctuation|:}F1\} \{\{x\}\} \{(Litres > 1 ? "big" {punctuation|:} @"sm""all")\}";}
        {tag|public} {tag|event} {tag|EventHandler}{operator|?} {tag|Boiled}{punctuation|;}
{comment|#region work}
        {tag|public} {tag|async} {tag|Task}{operator|<}{tag|int}{operator|>} {tag|BoilAsync}{punctuation|(}{tag|in} {tag|CancellationToken} {tag|t}{punctuation|,} {tag|params} {tag|object}{punctuation|[}{punctuation|]} {tag|rest}{punctuation|)}
        {punctuation|\{}
            {tag|var} {tag|q} {operator|=} {string|from i in items where i is not null orderby i descending select new \{ i{punctuation|,} N = 0x1FuL \};}
            {tag|int}{operator|?} {tag|n} {operator|=} {string|default; char c = '\\u00e9';}
            {tag|try} {punctuation|\{} {tag|await} {tag|foreach} {punctuation|(}{tag|var} {tag|x} {tag|in} {tag|Stream}{punctuation|(}{punctuation|)}{punctuation|)} {tag|n} {operator|?}{operator|?}{operator|=} {string|x?.Count ?? -1; \}}
            {tag|catch} {punctuation|(}{tag|Exception} {tag|e}{punctuation|)} {tag|when} {punctuation|(}{tag|e{punctuation|.}}{tag|Message{punctuation|.}}{tag|Length} {operator|>} {tag|1_000}{punctuation|)} {punctuation|\{} {tag|throw}{punctuation|;} {punctuation|\}}
            {tag|return} {tag|q} {tag|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} {tag|p} {operator|=}{string|> 1{punctuation|,} null => (int)2.5e3m{punctuation|,} _ => nameof(T).Length \};}
        {punctuation|\}}
{comment|#endregion}
        {tag|public} {tag|void} {tag|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} {tag|unsafe} {punctuation|\{} {tag|fixed} {punctuation|(}{tag|byte}{operator|*} {tag|p} {operator|=} {string|b) *p++ = 0b1; \} \}}
    {punctuation|\}}
{punctuation|\}}
