{identifier|using} {identifier|System}{punctuation|;}
{identifier|using} {identifier|static} {identifier|System}{punctuation|.}{identifier|Math}{punctuation|;}
{identifier|using} {identifier|Alias} {operator|=} {identifier|System}{punctuation|.}{identifier|Collections}{punctuation|.}{identifier|Generic}{punctuation|.}{identifier|Dictionary}{operator|<}{identifier|string}{punctuation|,} {identifier|int}{operator|>}{punctuation|;}

{identifier|namespace} {identifier|Kitchen}{punctuation|.}{identifier|Tea}
{punctuation|\{}
    {operator|/}{operator|/}{regex|/ <summary>A kettle.</}{identifier|summary}{operator|>}
    {punctuation|[}{identifier|Serializable}{punctuation|,} {identifier|Obsolete}{punctuation|(}{interpolated-string|{string|"use Pot"}}{punctuation|)}{punctuation|]}
    {identifier|public} {identifier|sealed} {identifier|record} {identifier|Kettle}{operator|<}{identifier|T}{operator|>}{punctuation|(}{identifier|double} {identifier|Litres}{punctuation|)} {punctuation|:} {identifier|Pot}{punctuation|,} {identifier|IDisposable} {identifier|where} {identifier|T} {punctuation|:} {keyword|class}{punctuation|,} {keyword|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {identifier|private} {identifier|readonly} {identifier|List}{operator|<}{identifier|T}{operator|>} {identifier|items} {operator|=} {keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
        {identifier|public} {identifier|string} {identifier|Label} {operator|=}{operator|>} ${interpolated-string|{string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}}{identifier|big}{interpolated-string|{string|" : @"}}{identifier|sm}{interpolated-string|{string|""}}{identifier|all}{interpolated-string|{string|")\}"}}{punctuation|;}
        {identifier|public} {identifier|event} {identifier|EventHandler}{operator|?} {identifier|Boiled}{punctuation|;}
{comment|#region work}
        {identifier|public} {identifier|async} {identifier|Task}{operator|<}{identifier|int}{operator|>} {identifier|BoilAsync}{punctuation|(}{keyword-operator operator|in} {identifier|CancellationToken} {identifier|t}{punctuation|,} {identifier|params} {identifier|object}{punctuation|[}{punctuation|]} {identifier|rest}{punctuation|)}
        {punctuation|\{}
            {keyword|var} {identifier|q} {operator|=} {keyword-operator operator|from} {identifier|i} {keyword-operator operator|in} {identifier|items} {identifier|where} {identifier|i} {keyword-operator operator|is not} {keyword|null} {identifier|orderby} {identifier|i} {identifier|descending} {identifier|select} {keyword|new} {punctuation|\{} {identifier|i}{punctuation|,} {identifier|N} {operator|=} {number|0x1FuL} {punctuation|\}}{punctuation|;}
            {identifier|int}{operator|?} {identifier|n} {operator|=} {keyword|default}{punctuation|;} {identifier|char} {identifier|c} {operator|=} {string|'\\u00e9'}{punctuation|;}
            {keyword|try} {punctuation|\{} {identifier|await} {identifier|foreach} {punctuation|(}{keyword|var} {identifier|x} {keyword-operator operator|in} {identifier|Stream}{punctuation|(}{punctuation|)}{punctuation|)} {identifier|n} {operator|?}{operator|?}{operator|=} {identifier|x}{operator|?}{punctuation|.}{identifier|Count} {operator|?}{operator|?} {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            {keyword|catch} {punctuation|(}{identifier|Exception} {identifier|e}{punctuation|)} {keyword|when} {punctuation|(}{identifier|e}{punctuation|.}{identifier|Message}{punctuation|.}{identifier|Length} {operator|>} {number|1_000}{punctuation|)} {punctuation|\{} {keyword|throw}{punctuation|;} {punctuation|\}}
            {keyword|return} {identifier|q} {keyword|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} {identifier|p} {operator|=}{operator|>} {number|1}{punctuation|,} {keyword|null} {operator|=}{operator|>} {punctuation|(}{identifier|int}{punctuation|)}{number|2.5e3m}{punctuation|,} {identifier|_} {operator|=}{operator|>} {identifier|nameof}{punctuation|(}{identifier|T}{punctuation|)}{punctuation|.}{identifier|Length} {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{comment|#endregion}
        {identifier|public} {keyword|void} {identifier|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} {identifier|unsafe} {punctuation|\{} {identifier|fixed} {punctuation|(}{identifier|byte}{operator|*} {identifier|p} {operator|=} {identifier|b}{punctuation|)} {operator|*}{identifier|p}{operator|++} {operator|=} {number|0b1}{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
