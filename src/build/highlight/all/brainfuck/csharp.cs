{comment|using} {comment|System;}
{comment|using} {comment|static} {comment|System}{operator|.}{comment|Math;}
{comment|using} {comment|Alias} {comment|=} {comment|System}{operator|.}{comment|Collections}{operator|.}{comment|Generic}{operator|.}{comment|Dictionary}{pointer keyword|<}{comment|string}{operator|,} {comment|int}{pointer keyword|>}{comment|;}

{comment|namespace} {comment|Kitchen}{operator|.}{comment|Tea}
{comment|\{}
    {comment|///} {pointer keyword|<}{comment|summary}{pointer keyword|>}{comment|A} {comment|kettle}{operator|.}{pointer keyword|<}{comment|/summary}{pointer keyword|>}
    {branching important|[}{comment|Serializable}{operator|,} {comment|Obsolete("use} {comment|Pot")}{branching important|]}
    {comment|public} {comment|sealed} {comment|record} {comment|Kettle}{pointer keyword|<}{comment|T}{pointer keyword|>}{comment|(double} {comment|Litres)} {comment|:} {comment|Pot}{operator|,} {comment|IDisposable} {comment|where} {comment|T} {comment|:} {comment|class}{operator|,} {comment|new()}
    {comment|\{}
        {comment|private} {comment|readonly} {comment|List}{pointer keyword|<}{comment|T}{pointer keyword|>} {comment|items} {comment|=} {comment|new();}
        {comment|public} {comment|string} {comment|Label} {comment|=}{pointer keyword|>} {comment|$"Kettle} {comment|\{Litres:F1\}} {comment|\{\{x\}\}} {comment|\{(Litres} {pointer keyword|>} {comment|1} {comment|?} {comment|"big"} {comment|:} {comment|@"sm""all")\}";}
        {comment|public} {comment|event} {comment|EventHandler?} {comment|Boiled;}
{comment|#region} {comment|work}
        {comment|public} {comment|async} {comment|Task}{pointer keyword|<}{comment|int}{pointer keyword|>} {comment|BoilAsync(in} {comment|CancellationToken} {comment|t}{operator|,} {comment|params} {comment|object}{branching important|[}{branching important|]} {comment|rest)}
        {comment|\{}
            {comment|var} {comment|q} {comment|=} {comment|from} {comment|i} {comment|in} {comment|items} {comment|where} {comment|i} {comment|is} {comment|not} {comment|null} {comment|orderby} {comment|i} {comment|descending} {comment|select} {comment|new} {comment|\{} {comment|i}{operator|,} {comment|N} {comment|=} {comment|0x1FuL} {comment|\};}
            {comment|int?} {comment|n} {comment|=} {comment|default;} {comment|char} {comment|c} {comment|=} {comment|'\\u00e9';}
            {comment|try} {comment|\{} {comment|await} {comment|foreach} {comment|(var} {comment|x} {comment|in} {comment|Stream())} {comment|n} {comment|??=} {comment|x?}{operator|.}{comment|Count} {comment|??} {decrement deleted|-}{comment|1;} {comment|\}}
            {comment|catch} {comment|(Exception} {comment|e)} {comment|when} {comment|(e}{operator|.}{comment|Message}{operator|.}{comment|Length} {pointer keyword|>} {comment|1_000)} {comment|\{} {comment|throw;} {comment|\}}
            {comment|return} {comment|q} {comment|switch} {comment|\{} {comment|\{} {comment|\}} {comment|p} {comment|=}{pointer keyword|>} {comment|1}{operator|,} {comment|null} {comment|=}{pointer keyword|>} {comment|(int)2}{operator|.}{comment|5e3m}{operator|,} {comment|_} {comment|=}{pointer keyword|>} {comment|nameof(T)}{operator|.}{comment|Length} {comment|\};}
        {comment|\}}
{comment|#endregion}
        {comment|public} {comment|void} {comment|Dispose()} {comment|\{} {comment|unsafe} {comment|\{} {comment|fixed} {comment|(byte*} {comment|p} {comment|=} {comment|b)} {comment|*p}{increment inserted|+}{increment inserted|+} {comment|=} {comment|0b1;} {comment|\}} {comment|\}}
    {comment|\}}
{comment|\}}
