{atom|using} {variable|System}{punctuation|;}
{atom|using} {atom|static} {variable|System}{punctuation|.}{variable|Math}{punctuation|;}
{atom|using} {variable|Alias} {operator|=} {variable|System}{punctuation|.}{variable|Collections}{punctuation|.}{variable|Generic}{punctuation|.}{variable|Dictionary}{operator|<}{atom|string}{punctuation|,} {atom|int}{operator|>}{punctuation|;}

{atom|namespace} {variable|Kitchen}{punctuation|.}{variable|Tea}
{punctuation|\{}
    {operator|/}{operator|/}{operator|/} {operator|<}{atom|summary}{operator|>}{variable|A} {atom|kettle}{punctuation|.}{operator|<}{operator|/}{atom|summary}{operator|>}
    {punctuation|[}{variable|Serializable}{punctuation|,} {variable|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    {atom|public} {atom|sealed} {atom|record} {variable|Kettle}{operator|<}{variable|T}{operator|>}{punctuation|(}{atom|double} {variable|Litres}{punctuation|)} {punctuation|:} {variable|Pot}{punctuation|,} {variable|IDisposable} {atom|where} {variable|T} {punctuation|:} {atom|class}{punctuation|,} {function|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {atom|private} {atom|readonly} {variable|List}{operator|<}{variable|T}{operator|>} {atom|items} {operator|=} {function|new}{punctuation|(}{punctuation|)}{punctuation|;}
        {atom|public} {atom|string} {variable|Label} {operator|=}{operator|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}{atom|big}{string|" : @"}{atom|sm}{string|""}{atom|all}{string|")\}"}{punctuation|;}
        {atom|public} {atom|event} {variable|EventHandler}? {variable|Boiled}{punctuation|;}
{punctuation|#}{atom|region} {atom|work}
        {atom|public} {atom|async} {variable|Task}{operator|<}{atom|int}{operator|>} {variable|BoilAsync}{punctuation|(}{atom|in} {variable|CancellationToken} {atom|t}{punctuation|,} {atom|params} {atom|object}{punctuation|[}{punctuation|]} {atom|rest}{punctuation|)}
        {punctuation|\{}
            {atom|var} {atom|q} {operator|=} {atom|from} {atom|i} {atom|in} {atom|items} {atom|where} {atom|i} {atom|is} {operator|not} {atom|null} {atom|orderby} {atom|i} {atom|descending} {atom|select} {atom|new} {punctuation|\{} {atom|i}{punctuation|,} {variable|N} {operator|=} {number|0}{atom|x1FuL} {punctuation|\}}{punctuation|;}
            {atom|int}? {atom|n} {operator|=} {atom|default}{punctuation|;} {atom|char} {atom|c} {operator|=} {quoted-atom atom|'\\u00e9'}{punctuation|;}
            {keyword|try} {punctuation|\{} {atom|await} {atom|foreach} {punctuation|(}{atom|var} {atom|x} {atom|in} {variable|Stream}{punctuation|(}{punctuation|)}{punctuation|)} {atom|n} ??{operator|=} {atom|x}?{punctuation|.}{variable|Count} ?? {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            {keyword|catch} {punctuation|(}{variable|Exception} {atom|e}{punctuation|)} {keyword|when} {punctuation|(}{atom|e}{punctuation|.}{variable|Message}{punctuation|.}{variable|Length} {operator|>} {number|1}{variable|_000}{punctuation|)} {punctuation|\{} {atom|throw}{punctuation|;} {punctuation|\}}
            {atom|return} {atom|q} {atom|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} {atom|p} {operator|=}{operator|>} {number|1}{punctuation|,} {atom|null} {operator|=}{operator|>} {punctuation|(}{atom|int}{punctuation|)}{number|2.5e3}{atom|m}{punctuation|,} {variable|_} {operator|=}{operator|>} {function|nameof}{punctuation|(}{variable|T}{punctuation|)}{punctuation|.}{variable|Length} {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{punctuation|#}{atom|endregion}
        {atom|public} {atom|void} {variable|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} {atom|unsafe} {punctuation|\{} {atom|fixed} {punctuation|(}{atom|byte}{operator|*} {atom|p} {operator|=} {atom|b}{punctuation|)} {operator|*}{atom|p}{operator|++} {operator|=} {number|0}{atom|b1}{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
